package kaigo.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * 申請の種: valid applications of invented offices straight into the tables, complete with services, receipts, papers and
 * history; what each has follows from its number. Of a hundred about ten have a finding for the reviewer, two are rejected.
 */
public final class GrantSeeds {
    private static final List<String> SUBMITTED = List.of("""
            CREATE TEMP TABLE seed ON COMMIT DROP AS
            SELECT n, 10000000 + n AS id, '1379' || to_char(n, 'FM000000') AS office_no,
                   1 + CASE WHEN n %% 5 = 3 AND n %% 97 > 0 THEN 0 ELSE n %% 2 END AS readers,
                   20000 + n %% 30 * 1100 AS support,
                   (ARRAY[64000, 64000, 128000, 42000, 55000])[1 + n %% 5] AS ceiling,
                   (ARRAY['カブシキガイシャミホンケアセンター', 'シャカイフクシホウジンヴィラミホン', 'アオゾラ'])[1 + n %% 3] AS holder,
                   (ARRAY['ｶ)ﾐﾎﾝｹｱｾﾝﾀ-', 'ﾌｸ)ｳﾞｲﾗﾐﾎﾝ', 'ｱｵｿﾞﾗ'])[1 + n %% 3] AS payee
            FROM generate_series(%2$d, %3$d) AS n""", """
            INSERT INTO office (office_no, name, kana, kana_key, corporation_name, address, described_by)
            SELECT office_no, '見本介護事業所' || n || '（見本）', 'ミホン', 'ミホン', '株式会社見本' || n || '（見本）', '東京都（見本）', '11'
            FROM seed""", """
            INSERT INTO grant_application (id, office_no, round_id, kind, state, receipt_no, first_submitted_on,
                submitted_on, review_from, notice_by, transfer_from, transfer_by, contact_name, contact_phone,
                contact_mail, reader_model, reader_compatible, reader_unit_price, reader_count, support_cost, yucho,
                yucho_symbol, yucho_number, holder_kana, pay_bank_code, pay_bank_name, pay_branch_code, pay_branch_name,
                pay_account_type, pay_account_no, pay_name, total_cost, ceiling, grant_amount, saved_at, version)
            SELECT id, office_no, 'R8', 'A', 'SUBMITTED', 'R8-0%1$d-' || to_char(n, 'FM000000'), d.day, d.day,
                (d.day - 9 + interval '1 month')::date, (d.day - 9 + interval '2 month - 1 day')::date,
                (d.day - 9 + interval '2 month')::date, (d.day - 9 + interval '3 month - 1 day')::date,
                '見本 担当', '03-0000-0000', 'office' || n || '@kaigo.example', 'KR-200', true, 18700, readers, support,
                true, '10180', to_char(n, 'FM0000000') || '1', holder, '9900', 'ﾕｳﾁﾖ', '018', 'ｾﾞﾛｲﾁﾊﾁ', '1',
                to_char(n, 'FM0000000'), payee, 18700 * readers + support, ceiling,
                least(18700 * readers + support, ceiling) / 1000 * 1000, now(), 1
            FROM seed, (SELECT make_date(2026, %1$d, 10) AS day) AS d""", """
            INSERT INTO grant_application_service
            SELECT s.id, v.code FROM seed s JOIN (VALUES (0, '11'), (1, '15'), (2, '11'), (2, '15'), (3, '43'), (4, '33'))
                AS v(kind, code) ON v.kind = s.n %% 5""", """
            INSERT INTO grant_receipt_line (application_id, seq, issuer, receipt_number, issued_on, addressee, item,
                quantity, amount)
            SELECT id, 0, '株式会社みどり野システム（見本）', 'M-' || n, DATE '2026-06-01', '見本介護事業所',
                CASE WHEN n %% 50 = 0 THEN 'カードリーダー KR-210S' ELSE 'カードリーダー KR-200' END, readers, 18700 * readers
            FROM seed
            UNION ALL
            SELECT id, 1, '株式会社みどり野システム（見本）', 'M-' || n, DATE '2026-06-01', '見本介護事業所',
                CASE WHEN n %% 15 = 0 THEN '接続サポート 一式' ELSE '接続設定' END, 1, support
            FROM seed""", """
            WITH paper AS (
                SELECT id, 'BANKBOOK' AS kind, cast(NULL AS text) AS service, n AS of FROM seed
                UNION ALL SELECT id, 'MENU_SCREEN', NULL, n FROM seed
                UNION ALL SELECT id, 'RECEIPT', NULL, n - CASE WHEN n %% 101 = 0 THEN 1 ELSE 0 END FROM seed
                UNION ALL SELECT s.id, 'DESIGNATION', v.service_code, s.n FROM seed s
                          JOIN grant_application_service v ON v.application_id = s.id),
            kept AS (
                INSERT INTO grant_attachment (id, application_id, kind, service_code, file_name, media_type, size, sha256,
                    added_at)
                SELECT nextval('grant_attachment_id'), id, kind, service, '見本.pdf', 'application/pdf', 200,
                    encode(sha256(convert_to('%%PDF-1.7 見本 ' || kind || coalesce(service, '') || of || ' %%EOF', 'UTF8')),
                        'hex'), now()
                FROM paper RETURNING id)
            INSERT INTO grant_attachment_content SELECT id, convert_to(repeat('見本', 34), 'UTF8') FROM kept""", """
            INSERT INTO grant_step (application_id, seq, state, at, actor)
            SELECT id, s.seq, s.state, now(), '見本 担当' FROM seed, (VALUES (0, 'DRAFT'), (1, 'SUBMITTED')) AS s(seq, state)
            """);

    /** Whoever they were handed out to has looked at them. */
    private static final String REVIEWED = """
            WITH moved AS (
                UPDATE grant_application SET version = version + 1,
                    state = CASE WHEN id % 50 = 7 THEN 'REJECTED' ELSE 'APPROVED' END
                WHERE state = 'UNDER_REVIEW' AND %s RETURNING id, state, reviewer_id)
            INSERT INTO grant_step (application_id, seq, state, at, account_id, actor, reason)
            SELECT id, 3, state, now(), reviewer_id, 'reviewer',
                CASE state WHEN 'REJECTED' THEN '領収書の宛名が申請者と異なるため' END
            FROM moved""";

    /** Their notices lie there already, so that none is printed. */
    private static final String PRINTED = """
            INSERT INTO issued_document (id, unique_key, title, file_name, media_type, sha256, issued_on, content)
            SELECT nextval('issued_document_id'), 'grant-notice-' || id, '見本', 'notice-' || receipt_no || '.pdf',
                'application/pdf', encode(sha256('\\x25504446'), 'hex'), DATE '2026-11-24', '\\x25504446'
            FROM grant_application WHERE %s""";

    private static final List<String> REVIEWERS = List.of("""
            INSERT INTO account (login, name, kana, organisation, organisation_no, password_hash)
            SELECT 'bench-reviewer-' || n, '見本 審査' || n, 'ミホン', 'CENTRAL', 'CENTRAL', 'none'
            FROM generate_series(1, 20) AS n ON CONFLICT DO NOTHING""", """
            INSERT INTO account_role (account_id, role)
            SELECT id, 'REVIEWER' FROM account WHERE login LIKE 'bench-reviewer-%' ON CONFLICT DO NOTHING""");

    private GrantSeeds() {}

    /** Submitted applications. */
    public static void submit(Connection connection, GrantSet set) throws SQLException {
        for (String sql : SUBMITTED) {
            execute(connection, sql.formatted(set.month(), set.first(), set.last()));
        }
    }

    /** Approved or rejected, whatever is under review. */
    public static void review(Connection connection, GrantSet set) throws SQLException {
        execute(connection, REVIEWED.replace("%s", set.where("id")));
    }

    /** As if their notices had been printed before. */
    public static void print(Connection connection, GrantSet set) throws SQLException {
        execute(connection, PRINTED.replace("%s", set.where("id")));
    }

    /** Twenty of them. */
    public static void employReviewers(Connection connection) throws SQLException {
        for (String sql : REVIEWERS) {
            execute(connection, sql);
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
