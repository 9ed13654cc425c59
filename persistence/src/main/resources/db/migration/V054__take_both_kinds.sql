-- Kind B: medical institutions apply too; what is given back stands at its field; receipts are told apart.

-- 申請者: who may be granted something, by kind: an office (A) or a medical institution (B).
CREATE VIEW grant_applicant AS
SELECT cast('A' AS char(1)) AS kind, office_no AS no, name, corporation_name, postcode,
       address || coalesce(building, '') AS address, phone, active
FROM office
UNION ALL
SELECT cast('B' AS char(1)), code, name, NULL, postcode, address, phone, active
FROM medical_institution
WHERE substr(code, 3, 1) = '1'; -- 医科: who writes 主治医意見書

-- One number, two registers: each application points into the register of its kind.
ALTER TABLE grant_application DROP CONSTRAINT grant_application_office_no_fkey;
ALTER TABLE grant_application
    ADD COLUMN office_of_a varchar(10) GENERATED ALWAYS AS (CASE kind WHEN 'A' THEN office_no END) STORED
        REFERENCES office,
    ADD COLUMN institution_of_b varchar(10) GENERATED ALWAYS AS (CASE kind WHEN 'B' THEN office_no END) STORED
        REFERENCES medical_institution;

-- 病床数と補助率 (kind B) as they held on the day of the last submission.
ALTER TABLE grant_application
    ADD COLUMN beds integer CHECK (beds >= 0),
    ADD COLUMN rate_numerator integer,
    ADD COLUMN rate_denominator integer CHECK (rate_denominator >= rate_numerator),
    ADD CHECK (num_nulls(beds, rate_numerator, rate_denominator) IN (0, 3)),
    ADD CHECK (kind = 'B' OR beds IS NULL);

-- 領収書: up to five, each with lines of its own.
ALTER TABLE grant_receipt_line ADD COLUMN receipt integer NOT NULL DEFAULT 1 CHECK (receipt BETWEEN 1 AND 5);

-- 差戻しの理由 by field, until the application comes back.
CREATE TABLE grant_correction (
    application_id bigint NOT NULL REFERENCES grant_application,
    seq integer NOT NULL,
    field varchar(40) NOT NULL,
    reason varchar(400) NOT NULL,
    PRIMARY KEY (application_id, seq)
);

-- 申請内容を更新する: what isn't under review yet goes back to its applicant.
INSERT INTO grant_state_step VALUES ('SUBMITTED', 'DRAFT');
