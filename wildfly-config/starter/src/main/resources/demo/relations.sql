-- 見本の担当と同意: whom the invented offices serve since the platform's start in April 2026, and what these persons
-- answered. The rules of IdentityChecking and ConsentTaking hold here too: an identity check opens the relation; an office
-- takes an answer within a day of its check, if its kind may take one at all; the other answers came with the
-- application for the assessment (認定申請書の同意欄). People who can't be found (不開示, 死亡) are nobody's.

CREATE TEMP TABLE served (login, insured_no, checked_at, opinion_asked_on) ON COMMIT DROP AS
SELECT login, insured_no, checked_at::timestamptz, opinion_asked_on::date FROM (VALUES
    ('hidamari-staff', '0000123456', '2026-05-20 10:10+09', NULL),
    ('hidamari-staff', '0000200018', '2026-06-15 13:40+09', NULL),
    ('hidamari-staff', '0000200042', '2026-07-13 09:55+09', NULL),
    ('hidamari-admin', '0000200059', '2026-11-20 14:35+09', NULL),
    ('hidamari-staff', '0000200075', '2026-08-10 11:20+09', NULL),
    ('hidamari-staff', '0000200109', '2026-09-07 15:05+09', NULL),
    ('hidamari-staff', '0000200125', '2026-10-05 10:30+09', NULL),
    ('hidamari-staff', '0000200133', '2026-10-05 13:15+09', NULL),
    ('hidamari-admin', '0000200166', '2026-11-02 10:45+09', NULL),
    ('hidamari-staff', '0000200174', '2026-04-14 14:00+09', NULL),
    ('hidamari-admin', '0000200208', '2026-04-16 09:40+09', NULL),
    ('hidamari-staff', '0000200216', '2026-04-20 15:30+09', NULL),
    ('hidamari-staff', '0000200240', '2026-04-22 10:05+09', NULL),
    ('hidamari-staff', '0000200265', '2026-11-20 11:15+09', NULL),
    ('hidamari-staff', '0000200273', '2026-11-18 13:50+09', NULL),
    ('hidamari-staff', '0000200307', '2026-05-11 14:25+09', NULL),
    ('houmon-staff', '0000123456', '2026-06-01 08:50+09', NULL),
    ('houmon-staff', '0000200018', '2026-06-22 09:05+09', NULL),
    ('houmon-staff', '0000200067', '2026-09-14 16:10+09', NULL),
    ('houmon-staff', '0000200216', '2026-05-07 08:45+09', NULL),
    ('houmon-staff', '0000200273', '2026-11-19 09:20+09', NULL),
    ('day-admin', '0000123456', '2026-06-03 09:30+09', NULL),
    ('day-admin', '0000200075', '2026-08-17 09:25+09', NULL),
    ('day-admin', '0000200141', '2026-11-04 10:00+09', NULL),
    ('day-admin', '0000200182', '2026-04-23 09:35+09', NULL),
    ('day-admin', '0000200307', '2026-05-18 09:40+09', NULL),
    ('clinic-admin', '0000123456', '2026-11-10 10:20+09', '2026-11-09'),
    ('clinic-admin', '0000200216', '2026-11-04 11:45+09', '2026-11-02'),
    ('clinic-admin', '0000200265', '2026-11-02 16:30+09', '2026-10-30')
) AS v(login, insured_no, checked_at, opinion_asked_on);

CREATE TEMP TABLE answer (insured_no, channel, login, answered_at, state, signer, signer_name, signer_proof, withdrawn_at)
ON COMMIT DROP AS
SELECT insured_no, channel, login, answered_at::timestamptz, state, signer, signer_name, signer_proof, withdrawn_at::timestamptz
FROM (VALUES
    ('0000123456', 'OFFICE', 'hidamari-staff', '2026-05-20 10:25+09', 'GIVEN', 'SELF', NULL, NULL, NULL),
    ('0000200018', 'APPLICATION', NULL, '2026-05-18 10:00+09', 'GIVEN', 'SELF', NULL, NULL, NULL),
    ('0000200042', 'APPLICATION', NULL, '2026-06-15 11:30+09', 'GIVEN', 'SELF', NULL, NULL, NULL),
    ('0000200075', 'OFFICE', 'hidamari-staff', '2026-08-10 11:40+09', 'GIVEN', 'FAMILY', '岸本 恵子', '長女', NULL),
    ('0000200109', 'APPLICATION', NULL, '2026-08-07 09:15+09', 'GIVEN', 'SELF', NULL, NULL, NULL),
    ('0000200125', 'OFFICE', 'hidamari-staff', '2026-10-05 10:50+09', 'WITHDRAWN', 'SELF', NULL, NULL, '2026-11-10 15:00+09'),
    ('0000200133', 'OFFICE', 'hidamari-staff', '2026-10-05 13:30+09', 'GIVEN', 'SELF', NULL, NULL, NULL),
    ('0000200141', 'APPLICATION', NULL, '2026-09-14 14:10+09', 'GIVEN', 'SELF', NULL, NULL, NULL),
    ('0000200166', 'OFFICE', 'hidamari-admin', '2026-11-02 11:00+09', 'REFUSED', 'SELF', NULL, NULL, NULL),
    ('0000200174', 'OFFICE', 'hidamari-staff', '2026-04-14 14:20+09', 'GIVEN', 'SELF', NULL, NULL, NULL),
    ('0000200182', 'STATEMENT', NULL, '2026-04-10 13:05+09', 'GIVEN', 'SELF', NULL, NULL, NULL),
    ('0000200208', 'OFFICE', 'hidamari-admin', '2026-04-16 10:00+09', 'GIVEN', 'SELF', NULL, NULL, NULL),
    ('0000200216', 'APPLICATION', NULL, '2026-10-30 10:40+09', 'GIVEN', 'SELF', NULL, NULL, NULL),
    ('0000200240', 'APPLICATION', NULL, '2026-10-20 15:20+09', 'GIVEN', 'SELF', NULL, NULL, NULL),
    ('0000200307', 'OFFICE', 'hidamari-staff', '2026-05-11 14:45+09', 'GIVEN', 'SELF', NULL, NULL, NULL)
) AS v(insured_no, channel, login, answered_at, state, signer, signer_name, signer_proof, withdrawn_at);

INSERT INTO identity_check (insurer_no, id, insured_no, office_no, method, checked_at, account_id)
SELECT p.insurer_no, nextval('identity_check_id'), p.insured_no, a.organisation_no, 'FOUR_ITEMS', s.checked_at, a.id
  FROM served s
  JOIN insured_person p ON p.insurer_no = '139907' AND p.insured_no = s.insured_no AND NOT p.non_disclosure
  JOIN account a ON a.login = s.login;

-- Somebody may have registered a person in a demo that ran before this step existed: what was lived stays.
INSERT INTO care_relation (office_no, insurer_no, insured_no, name, kana, kana_key, birth_date, sex, since, account_id,
    in_charge, opinion_asked_on)
SELECT a.organisation_no, p.insurer_no, p.insured_no, p.name, p.kana, p.kana_key, p.birth_date, p.sex,
    (s.checked_at AT TIME ZONE 'Asia/Tokyo')::date, a.id, a.name, s.opinion_asked_on
  FROM served s
  JOIN insured_person p ON p.insurer_no = '139907' AND p.insured_no = s.insured_no AND NOT p.non_disclosure
  JOIN account a ON a.login = s.login
ON CONFLICT DO NOTHING;

INSERT INTO consent (insurer_no, id, insured_no, state, text_version, channel, answered_at, taker_no, taker_name,
    account_id, signer, signer_name, signer_proof, withdrawn_at, withdrawn_by)
SELECT i.insurer_no, nextval('consent_id'), v.insured_no, v.state, t.version, v.channel, v.answered_at,
    coalesce(a.organisation_no, i.insurer_no), coalesce(o.name, i.name), a.id, v.signer, v.signer_name, v.signer_proof,
    v.withdrawn_at, CASE WHEN v.withdrawn_at IS NOT NULL THEN i.name END
  FROM answer v
  JOIN insurer i ON i.insurer_no = '139907'
  JOIN LATERAL (SELECT version FROM consent_text WHERE holds_from <= (v.answered_at AT TIME ZONE 'Asia/Tokyo')::date
       ORDER BY holds_from DESC LIMIT 1) t ON true
  LEFT JOIN account a ON a.login = v.login
  LEFT JOIN office o ON o.office_no = a.organisation_no
ON CONFLICT DO NOTHING;
