-- 初回登録: an office proves itself with its ID of 電子請求受付システム; and what lists accounts over all organisations.

-- 電子請求受付システムのIDと初期パスワード, as imported; each good for one registration.
CREATE TABLE claim_credential (
    user_id varchar(14) PRIMARY KEY CHECK (user_id ~ '^KJ[0-9]{12}$'),
    organisation varchar(10) NOT NULL CHECK (organisation IN ('OFFICE', 'MEDICAL')),
    organisation_no varchar(10) NOT NULL,
    password_hash varchar(200) NOT NULL,
    imported_at timestamptz NOT NULL,
    failures integer NOT NULL DEFAULT 0,
    locked_until timestamptz,
    used_at timestamptz,
    version bigint NOT NULL DEFAULT 0,
    UNIQUE (organisation, organisation_no)
);

-- A registration under way: what was chosen, until the code that was mailed comes back.
CREATE TABLE registration (
    user_id varchar(14) PRIMARY KEY REFERENCES claim_credential,
    name varchar(80) NOT NULL,
    kana varchar(160) NOT NULL,
    mail varchar(254) NOT NULL,
    qualification varchar(20),
    password_hash varchar(200) NOT NULL,
    code_hash varchar(200) NOT NULL,
    code_until timestamptz NOT NULL,
    code_failures integer NOT NULL DEFAULT 0,
    codes_sent integer NOT NULL DEFAULT 1,
    first_sent_at timestamptz NOT NULL,
    version bigint NOT NULL DEFAULT 0
);

-- 組織: all that accounts can belong to, under one key. The first two digits of every number are the prefecture's.
CREATE VIEW organisation AS
    SELECT 'OFFICE' AS kind, office_no AS number, name, kana, address, phone, active FROM office
    UNION ALL
    SELECT 'MEDICAL', code, name, kana, address, phone, active FROM medical_institution
    UNION ALL
    SELECT 'INSURER', insurer_no, name, kana, prefecture, NULL, active FROM insurer;
