-- 見本の助成金申請: all invented. Five of October 2026 lie on the reviewers' desks in several states, one of November waits.

INSERT INTO grant_application (id, office_no, round_id, kind, state, receipt_no, first_submitted_on, submitted_on,
    review_from, notice_by, transfer_from, transfer_by, contact_name, contact_phone, contact_mail, reader_model,
    reader_compatible, reader_unit_price, reader_count, support_cost, yucho, yucho_symbol, yucho_number, holder_kana,
    pay_bank_code, pay_bank_name, pay_branch_code, pay_branch_name, pay_account_type, pay_account_no, pay_name,
    total_cost, ceiling, grant_amount, reviewer_id, saved_at, version)
SELECT v.id, v.office_no, 'R8', 'A', v.state, v.receipt_no, v.submitted, v.submitted,
    (date_trunc('month', v.submitted) + interval '1 month')::date,
    (date_trunc('month', v.submitted) + interval '2 month - 1 day')::date,
    (date_trunc('month', v.submitted) + interval '2 month')::date,
    (date_trunc('month', v.submitted) + interval '3 month - 1 day')::date,
    v.contact, '042-000-1300', v.mail, v.model, true, v.unit_price, v.readers, v.support, true, '10180', v.yucho,
    v.holder, '9900', 'ﾕｳﾁﾖ', '018', 'ｾﾞﾛｲﾁﾊﾁ', '1', left(v.yucho, 7), v.pay_name,
    v.unit_price * v.readers + v.support, v.ceiling, v.amount, (SELECT id FROM account WHERE login = v.reviewer),
    v.submitted::timestamp AT TIME ZONE 'Asia/Tokyo' + interval '10 hours', 1
FROM (VALUES
    (101, '1379990011', 'UNDER_REVIEW', 'R8-10-000001', date '2026-10-26', '椿 まこと', 'houmon-admin@demo.example',
     'KR-200', 18700, 3, 16500, '11110011', 'カブシキガイシャツバメ', 'ｶ)ﾂﾊﾞﾒ', 64000, 64000, 'reviewer1'),
    (102, '1379990029', 'UNDER_REVIEW', 'R8-10-000002', date '2026-10-27', '山吹 さとる', 'day-admin@demo.example',
     'KR-200', 18700, 2, 22000, '11110021', 'カブシキガイシャツバメ', 'ｶ)ﾂﾊﾞﾒ', 64000, 59000, 'reviewer2'),
    (103, '1379990037', 'UNDER_REVIEW', 'R8-10-000003', date '2026-10-28', '野原 あゆみ', 'nohara@demo.example',
     'KR-300U', 19800, 4, 33000, '11110031', 'シャカイフクシホウジンミドリノカイ', 'ﾌｸ)ﾐﾄﾞﾘﾉｶｲ', 119000, 112000, 'reviewer1'),
    (104, '13B9990012', 'RETURNED', 'R8-10-000004', date '2026-10-29', '森 しずか', 'mori@demo.example',
     'HC-10', 18700, 2, 11000, '11110041', 'イリョウホウジンシャダンヴィラモリ', 'ｲ)ｳﾞｲﾗﾓﾘ', 55000, 48000, 'reviewer2'),
    (105, '1379990052', 'APPROVED', 'R8-10-000005', date '2026-10-30', '桜井 はじめ', 'sakurai@demo.example',
     'KR-200', 18700, 2, 19800, '11110051', 'カブシキガイシャケアホーム24', 'ｶ)ｹｱﾎ-ﾑ24', 55000, 55000, 'reviewer1'),
    (106, '1319990014', 'SUBMITTED', 'R8-11-000001', date '2026-11-18', '丘野 いずみ', 'clinic-admin@demo.example',
     'HC-12B', 16500, 3, 16500, '11110061', 'イリョウホウジンミドリノオカ', 'ｲ)ﾐﾄﾞﾘﾉｵｶ', 64000, 64000, NULL)
) AS v(id, office_no, state, receipt_no, submitted, contact, mail, model, unit_price, readers, support, yucho, holder,
    pay_name, ceiling, amount, reviewer);

INSERT INTO grant_application_service VALUES
    (101, '11'), (102, '15'), (103, '21'), (103, '51'), (104, '55'), (105, '33'), (106, '13');

INSERT INTO grant_receipt_line (application_id, seq, issuer, receipt_number, issued_on, addressee, item, quantity, amount)
SELECT v.id, v.seq, '株式会社みどり野システム（見本）', v.number, v.day, o.name, v.item, v.quantity, v.amount
FROM (VALUES
    (101, 0, '20261020-011', date '2026-10-20', 'カードリーダー KR-200', 3, 56100),
    (101, 1, '20261020-011', date '2026-10-20', '接続サポート 一式', 1, 16500),
    (102, 0, '20261021-029', date '2026-10-21', 'カードリーダー KR-210S', 2, 37400),
    (102, 1, '20261021-029', date '2026-10-21', '接続設定', 1, 22000),
    (103, 0, '20261022-037', date '2026-10-22', 'カードリーダー KR-300U', 4, 79200),
    (103, 1, '20261022-037', date '2026-10-22', '端末の接続支援・職員研修', 1, 33000),
    (104, 0, '20261026-012', date '2026-10-26', 'カードリーダー HC-10', 2, 37400),
    (104, 1, '20261026-012', date '2026-10-26', '接続設定', 1, 11000),
    (105, 0, '20261027-052', date '2026-10-27', 'カードリーダー KR-200', 2, 37400),
    (105, 1, '20261027-052', date '2026-10-27', '接続設定・研修', 1, 19800),
    (106, 0, '20261116-014', date '2026-11-16', 'カードリーダー HC-12B', 3, 49500),
    (106, 1, '20261116-014', date '2026-11-16', '接続設定', 1, 16500)
) AS v(id, seq, number, day, item, quantity, amount)
JOIN grant_application a ON a.id = v.id JOIN office o ON o.office_no = a.office_no;

INSERT INTO grant_finding (application_id, seq, field, code, argument) VALUES
    (101, 0, 'receiptItem', 'LUMP_ITEM', NULL),
    (102, 0, 'readerModel', 'MODEL_NOT_ON_RECEIPT', 'KR-200');

INSERT INTO grant_step (application_id, seq, state, at, account_id, actor, reason)
SELECT a.id, s.seq, s.state, a.saved_at + s.later, cast(NULL AS bigint), a.contact_name, cast(NULL AS text)
FROM (VALUES (0, 'DRAFT', interval '-1 day'), (1, 'SUBMITTED', interval '0')) AS s(seq, state, later)
CROSS JOIN grant_application a WHERE a.id BETWEEN 101 AND 106
UNION ALL
SELECT a.id, 2, 'UNDER_REVIEW', timestamptz '2026-11-02 06:00+09', cast(NULL AS bigint), 'grant-review', cast(NULL AS text)
FROM grant_application a WHERE a.id BETWEEN 101 AND 105
UNION ALL
SELECT v.id, 3, v.state, v.at, c.id, c.name, v.reason
FROM (VALUES
    (104, 'RETURNED', timestamptz '2026-11-12 11:30+09', 'reviewer2',
     '領収書の内訳：接続設定の作業内容と日付がわかる内訳書を添付してください。'),
    (105, 'APPROVED', timestamptz '2026-11-16 15:10+09', 'reviewer1', NULL)
) AS v(id, state, at, login, reason) JOIN account c ON c.login = v.login;

INSERT INTO grant_counter VALUES ('receipt:R8-10', 5), ('receipt:R8-11', 1);
