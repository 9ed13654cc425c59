-- 本人確認・担当事業所・同意: what opens a person's information to an office.

-- The wording shown when a consent is taken; the one in force on that day is kept with the consent.
-- {0} is the municipality. Source: 老発0930第5号 (平成21年9月30日), 別添様式 認定申請書の同意欄, 旧 and 新.
CREATE TABLE consent_text (
    version varchar(10) PRIMARY KEY,
    holds_from date NOT NULL UNIQUE,
    body text NOT NULL
);

INSERT INTO consent_text (version, holds_from, body) VALUES
('2009-09', DATE '2009-09-30', '介護サービス計画の作成等介護保険事業の適切な運営のために必要があるときは、要介護認定・要支援認定にかかる調査内容、介護認定審査会による判定結果・意見、及び主治医意見書を、{0}から地域包括支援センター、居宅介護支援事業者、居宅サービス事業者若しくは介護保険施設の関係人、主治医意見書を記載した医師又は認定調査に従事した調査員に提示することに同意します。'),
('2026-04', DATE '2026-04-01', '介護サービス計画の作成等介護保険事業の適切な運営のために必要があるときは、要介護認定・要支援認定にかかる調査内容、介護認定審査会による判定結果・意見、主治医意見書、{0}が提供を受けた介護サービス計画及び介護予防サービス計画並びに居宅サービス事業者又は介護保険施設の関係人が取得した心身の状況等の情報を、{0}から地域包括支援センター、居宅介護支援事業者、居宅サービス事業者、地域密着型サービス事業者、介護保険施設、介護予防支援事業者、介護予防サービス事業者若しくは地域密着型介護予防サービス事業者の関係人、介護予防・日常生活支援総合事業を行う者、主治医意見書に係る医師又は認定調査に従事した調査員に提示する（地域支援事業として介護情報基盤経由で電子的に行う場合を含む。）ことに同意します。');

-- 本人確認
CREATE SEQUENCE identity_check_id INCREMENT BY 50 START WITH 50;
CREATE TABLE identity_check (
    insurer_no varchar(6) NOT NULL,
    id bigint NOT NULL,
    insured_no varchar(10) NOT NULL,
    office_no varchar(10) NOT NULL,
    method varchar(10) NOT NULL CHECK (method IN ('FOUR_ITEMS', 'CARD')),
    checked_at timestamptz NOT NULL,
    account_id bigint NOT NULL,
    PRIMARY KEY (insurer_no, id)
);
CREATE INDEX identity_check_office ON identity_check (insurer_no, insured_no, office_no, checked_at DESC);

-- A failed try: who and when, never for whom. Ten within an hour close the door for an hour.
CREATE TABLE identity_failure (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id bigint NOT NULL,
    at timestamptz NOT NULL
);
CREATE INDEX identity_failure_account ON identity_failure (account_id, at DESC);

-- 担当事業所. The name, kana, birth date and sex are the listing copy that the insurer's feed keeps and 不開示 clears:
-- an office's list joins no table over insurers.
CREATE TABLE care_relation (
    office_no varchar(10) NOT NULL,
    insurer_no varchar(6) NOT NULL,
    insured_no varchar(10) NOT NULL,
    name varchar(100),
    kana varchar(100),
    kana_key varchar(100),
    birth_date date,
    sex char(1) CHECK (sex IN ('1', '2')),
    since date NOT NULL,
    readable_until date,
    ended_on date,
    end_reason varchar(20) CHECK (end_reason IN ('CONTRACT_ENDED', 'DIED', 'LEFT_INSURER', 'NON_DISCLOSURE')),
    account_id bigint NOT NULL,
    in_charge varchar(80) NOT NULL,
    last_served_on date,
    opinion_asked_on date,
    version bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (office_no, insurer_no, insured_no),
    CHECK ((ended_on IS NULL) = (end_reason IS NULL))
);
CREATE INDEX care_relation_open ON care_relation (office_no, kana_key, insurer_no, insured_no) WHERE ended_on IS NULL;
CREATE INDEX care_relation_person ON care_relation (insurer_no, insured_no);

-- 同意: one row an answer; the person's present answer is the one not superseded.
CREATE SEQUENCE consent_id INCREMENT BY 50 START WITH 50;
CREATE TABLE consent (
    insurer_no varchar(6) NOT NULL,
    id bigint NOT NULL,
    insured_no varchar(10) NOT NULL,
    state varchar(10) NOT NULL CHECK (state IN ('GIVEN', 'REFUSED', 'WITHDRAWN')),
    text_version varchar(10) NOT NULL REFERENCES consent_text,
    channel varchar(12) NOT NULL CHECK (channel IN ('APPLICATION', 'STATEMENT', 'OFFICE', 'CITIZEN')),
    answered_at timestamptz NOT NULL,
    taker_no varchar(10) NOT NULL,
    taker_name varchar(100) NOT NULL,
    account_id bigint,
    signer varchar(12) NOT NULL CHECK (signer IN ('SELF', 'FAMILY', 'GUARDIAN', 'CURATOR', 'ASSISTANT', 'SCRIBE')),
    signer_name varchar(100),
    signer_proof varchar(100),
    note varchar(500),
    withdrawn_at timestamptz,
    withdrawn_by varchar(100),
    superseded_at timestamptz,
    version bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (insurer_no, id),
    CHECK (signer = 'SELF' OR (signer_name IS NOT NULL AND signer_proof IS NOT NULL)),
    CHECK ((state = 'WITHDRAWN') = (withdrawn_at IS NOT NULL))
);
CREATE UNIQUE INDEX consent_present ON consent (insurer_no, insured_no) WHERE superseded_at IS NULL;
CREATE INDEX consent_person ON consent (insurer_no, insured_no, answered_at);
