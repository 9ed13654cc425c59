-- 助成金: rounds as data, applications with their papers, decisions, transfers.

-- 振込依頼人: the source account that stands in the header of the transfer file.
CREATE TABLE grant_payer (
    id varchar(10) PRIMARY KEY,
    consignor_code char(10) NOT NULL CHECK (consignor_code ~ '^[0-9]{10}$'),
    consignor_name varchar(40) NOT NULL,
    bank_code char(4) NOT NULL,
    bank_name varchar(15) NOT NULL,
    branch_code char(3) NOT NULL,
    branch_name varchar(15) NOT NULL,
    account_type char(1) NOT NULL CHECK (account_type IN ('1', '2', '9')),
    account_no char(7) NOT NULL CHECK (account_no ~ '^[0-9]{7}$'),
    line_ends boolean NOT NULL
);
COMMENT ON COLUMN grant_payer.line_ends IS 'CR LF after each 120-byte record';

-- 募集回
CREATE TABLE grant_round (
    id varchar(8) PRIMARY KEY,
    name varchar(40) NOT NULL,
    opens_on date NOT NULL,
    closes_on date NOT NULL CHECK (closes_on >= opens_on),
    resubmit_until date NOT NULL,
    receipts_from date NOT NULL,
    notice_after_months integer NOT NULL CHECK (notice_after_months >= 0),
    transfer_after_months integer NOT NULL CHECK (transfer_after_months >= notice_after_months),
    rounding_unit integer NOT NULL CHECK (rounding_unit > 0),
    second_approval_above bigint,
    once_over_rounds boolean NOT NULL,
    payer_id varchar(10) NOT NULL REFERENCES grant_payer
);

-- 特例期間: applied between these days → its own last days of notice and transfer.
CREATE TABLE grant_special_window (
    round_id varchar(8) NOT NULL REFERENCES grant_round,
    applied_from date NOT NULL,
    applied_to date NOT NULL CHECK (applied_to >= applied_from),
    notice_by date NOT NULL CHECK (notice_by >= applied_to),
    transfer_by date NOT NULL CHECK (transfer_by >= notice_by),
    PRIMARY KEY (round_id, applied_from)
);

-- 区分ごとの限度額 (kind A)
CREATE TABLE grant_service_ceiling (
    round_id varchar(8) NOT NULL REFERENCES grant_round,
    category varchar(10) NOT NULL CHECK (category IN ('VISIT', 'RESIDENCE', 'OTHER')),
    readers integer NOT NULL CHECK (readers >= 0),
    ceiling bigint NOT NULL CHECK (ceiling >= 0),
    PRIMARY KEY (round_id, category)
);

-- 病床数ごとの補助率 (kind B)
CREATE TABLE grant_opinion_rate (
    round_id varchar(8) NOT NULL REFERENCES grant_round,
    beds_from integer NOT NULL,
    numerator integer NOT NULL,
    denominator integer NOT NULL CHECK (denominator >= numerator),
    ceiling bigint NOT NULL CHECK (ceiling >= 0),
    PRIMARY KEY (round_id, beds_from)
);

INSERT INTO grant_payer VALUES
    ('MAIN', '0000000001', 'ｺｸﾐﾝｹﾝｺｳﾎｹﾝﾁﾕｳｵｳｶｲ', '9998', 'ﾐﾎﾝ', '001', 'ﾎﾝﾃﾝ', '1', '0000000', true);
INSERT INTO grant_round VALUES
    ('R7', '令和7年度', '2025-10-17', '2026-03-13', '2026-03-31', '2025-04-01', 1, 2, 1000, 300000, true, 'MAIN'),
    ('R8', '令和8年度', '2026-05-07', '2027-03-12', '2027-03-31', '2026-04-01', 1, 2, 1000, 300000, true, 'MAIN');
INSERT INTO grant_special_window VALUES
    ('R7', '2026-03-01', '2026-03-13', '2026-03-31', '2026-04-30'),
    ('R8', '2027-02-01', '2027-03-12', '2027-03-31', '2027-04-30');
INSERT INTO grant_service_ceiling
SELECT r.id, c.category, c.readers, c.ceiling
FROM grant_round r,
     (VALUES ('VISIT', 3, 64000), ('RESIDENCE', 2, 55000), ('OTHER', 1, 42000)) AS c(category, readers, ceiling);
INSERT INTO grant_opinion_rate
SELECT r.id, c.beds_from, c.numerator, c.denominator, c.ceiling
FROM grant_round r,
     (VALUES (0, 3, 4, 398000), (200, 1, 2, 550000)) AS c(beds_from, numerator, denominator, ceiling);

-- 状態の移り方: the same table as GrantState in the code (a test compares them); it binds every caller, SQL too.
CREATE TABLE grant_state_step (
    from_state varchar(30) NOT NULL,
    to_state varchar(30) NOT NULL,
    PRIMARY KEY (from_state, to_state)
);
INSERT INTO grant_state_step VALUES
    ('DRAFT', 'SUBMITTED'), ('DRAFT', 'WITHDRAWN'),
    ('SUBMITTED', 'UNDER_REVIEW'), ('SUBMITTED', 'WITHDRAWN'),
    ('UNDER_REVIEW', 'RETURNED'), ('UNDER_REVIEW', 'APPROVED'), ('UNDER_REVIEW', 'AWAITING_SECOND_APPROVAL'),
    ('UNDER_REVIEW', 'REJECTED'), ('UNDER_REVIEW', 'WITHDRAWN'),
    ('AWAITING_SECOND_APPROVAL', 'APPROVED'), ('AWAITING_SECOND_APPROVAL', 'UNDER_REVIEW'),
    ('AWAITING_SECOND_APPROVAL', 'WITHDRAWN'),
    ('RETURNED', 'SUBMITTED'), ('RETURNED', 'REJECTED'), ('RETURNED', 'WITHDRAWN'),
    ('APPROVED', 'DECIDED'), ('REJECTED', 'REFUSED'),
    ('DECIDED', 'TRANSFER_ORDERED'),
    ('TRANSFER_ORDERED', 'PAID'), ('TRANSFER_ORDERED', 'TRANSFER_FAILED'),
    ('TRANSFER_FAILED', 'TRANSFER_ORDERED');

-- 助成金申請
CREATE SEQUENCE grant_application_id INCREMENT BY 50 START WITH 50;
CREATE TABLE grant_application (
    id bigint PRIMARY KEY,
    office_no char(10) NOT NULL,
    round_id varchar(8) NOT NULL REFERENCES grant_round,
    kind char(1) NOT NULL CHECK (kind IN ('A', 'B')),
    state varchar(30) NOT NULL,
    receipt_no varchar(20) UNIQUE,
    first_submitted_on date,
    submitted_on date,
    review_from date,
    notice_by date,
    transfer_from date,
    transfer_by date,
    contact_name varchar(60),
    contact_phone varchar(20),
    contact_mail varchar(200),
    reader_model varchar(60),
    reader_compatible boolean NOT NULL DEFAULT false,
    reader_unit_price bigint,
    reader_count integer,
    support_cost bigint,
    remark varchar(1000),
    yucho boolean NOT NULL DEFAULT false,
    bank_code varchar(4),
    branch_code varchar(3),
    account_type char(1),
    account_no varchar(8),
    yucho_symbol varchar(5),
    yucho_number varchar(8),
    holder_kana varchar(80),
    pay_bank_code char(4),
    pay_bank_name varchar(15),
    pay_branch_code char(3),
    pay_branch_name varchar(15),
    pay_account_type char(1),
    pay_account_no char(7),
    pay_name varchar(30),
    total_cost bigint NOT NULL DEFAULT 0 CHECK (total_cost >= 0),
    ceiling bigint NOT NULL DEFAULT 0 CHECK (ceiling >= 0),
    grant_amount bigint NOT NULL DEFAULT 0 CHECK (grant_amount BETWEEN 0 AND least(total_cost, ceiling)),
    reviewer_id bigint,
    saved_at timestamptz NOT NULL,
    version bigint NOT NULL,
    CHECK (state IN ('DRAFT', 'WITHDRAWN') OR (receipt_no IS NOT NULL AND submitted_on IS NOT NULL))
);
-- One live application per office, kind and round; a withdrawn or refused one frees the place.
CREATE UNIQUE INDEX grant_application_live ON grant_application (office_no, kind, round_id)
    WHERE state NOT IN ('WITHDRAWN', 'REFUSED');
CREATE INDEX grant_application_state ON grant_application (state, submitted_on);

CREATE FUNCTION keep_grant_state() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM grant_state_step WHERE from_state = OLD.state AND to_state = NEW.state) THEN
        RAISE EXCEPTION 'grant application %: % can not become %', OLD.id, OLD.state, NEW.state
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER grant_application_state_step BEFORE UPDATE OF state ON grant_application
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION keep_grant_state();

CREATE TABLE grant_application_service (
    application_id bigint NOT NULL REFERENCES grant_application,
    service_code char(2) NOT NULL,
    PRIMARY KEY (application_id, service_code)
);

-- 履歴: who, when, why
CREATE TABLE grant_step (
    application_id bigint NOT NULL REFERENCES grant_application,
    seq integer NOT NULL,
    state varchar(30) NOT NULL,
    at timestamptz NOT NULL,
    account_id bigint,
    actor varchar(80) NOT NULL,
    reason varchar(2000),
    PRIMARY KEY (application_id, seq)
);

-- 領収書 with its typed lines
CREATE TABLE grant_receipt_line (
    application_id bigint NOT NULL REFERENCES grant_application,
    seq integer NOT NULL,
    issuer varchar(100),
    receipt_number varchar(40),
    issued_on date,
    addressee varchar(100),
    item varchar(100),
    quantity integer,
    amount bigint,
    PRIMARY KEY (application_id, seq)
);
CREATE INDEX grant_receipt_same ON grant_receipt_line (issuer, receipt_number);

-- 指摘 of the automatic checks
CREATE TABLE grant_finding (
    application_id bigint NOT NULL REFERENCES grant_application,
    seq integer NOT NULL,
    field varchar(40) NOT NULL,
    code varchar(40) NOT NULL,
    argument varchar(200),
    PRIMARY KEY (application_id, seq)
);

-- 添付書類; the bytes stand apart so that a list never reads them.
CREATE SEQUENCE grant_attachment_id INCREMENT BY 50 START WITH 50;
CREATE TABLE grant_attachment (
    id bigint PRIMARY KEY,
    application_id bigint NOT NULL REFERENCES grant_application,
    kind varchar(20) NOT NULL,
    service_code char(2),
    file_name varchar(200) NOT NULL,
    media_type varchar(40) NOT NULL,
    size bigint NOT NULL CHECK (size BETWEEN 1 AND 20971520),
    sha256 char(64) NOT NULL,
    added_at timestamptz NOT NULL
);
CREATE INDEX grant_attachment_application ON grant_attachment (application_id);
CREATE INDEX grant_attachment_same ON grant_attachment (sha256);
CREATE TABLE grant_attachment_content (
    attachment_id bigint PRIMARY KEY REFERENCES grant_attachment ON DELETE CASCADE,
    bytes bytea NOT NULL
);
ALTER TABLE grant_attachment_content ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- 採番: receipt, decision and order numbers; the row is locked by who takes numbers, so there is no gap.
CREATE TABLE grant_counter (
    name varchar(40) PRIMARY KEY,
    last bigint NOT NULL
);

-- 決定: made once per application; 0 yen is a refusal (不交付).
CREATE TABLE grant_decision (
    application_id bigint PRIMARY KEY REFERENCES grant_application,
    round_id varchar(8) NOT NULL REFERENCES grant_round,
    number bigint NOT NULL CHECK (number > 0),
    granted boolean NOT NULL,
    amount bigint NOT NULL CHECK ((granted AND amount > 0) OR (NOT granted AND amount = 0)),
    decided_on date NOT NULL,
    run_id bigint NOT NULL,
    UNIQUE (round_id, number),
    UNIQUE (application_id, amount)
);

-- 振込バッチ
CREATE SEQUENCE grant_transfer_batch_id INCREMENT BY 1;
CREATE TABLE grant_transfer_batch (
    id bigint PRIMARY KEY,
    payer_id varchar(10) NOT NULL REFERENCES grant_payer,
    transfer_on date NOT NULL,
    state varchar(10) NOT NULL CHECK (state IN ('DRAFT', 'CONFIRMED', 'SENT', 'RECONCILED')),
    orders integer NOT NULL CHECK (orders > 0),
    total bigint NOT NULL CHECK (total > 0),
    maker_id bigint,
    maker varchar(80) NOT NULL,
    made_on date NOT NULL,
    confirmed_by bigint,
    confirmer varchar(80),
    confirmed_at timestamptz,
    file bytea,
    sha256 char(64),
    version bigint NOT NULL,
    CHECK (state = 'DRAFT' OR (file IS NOT NULL AND sha256 IS NOT NULL AND confirmed_by IS NOT NULL)),
    CHECK (confirmed_by IS NULL OR maker_id IS NULL OR confirmed_by <> maker_id)
);

-- 振込: only a decided grant of a positive amount has one, for exactly that amount; a live one only once.
CREATE TABLE grant_transfer_order (
    number bigint PRIMARY KEY CHECK (number BETWEEN 1 AND 9999999999),
    batch_id bigint NOT NULL REFERENCES grant_transfer_batch,
    application_id bigint NOT NULL,
    amount bigint NOT NULL CHECK (amount > 0),
    bank_code char(4) NOT NULL,
    bank_name varchar(15) NOT NULL,
    branch_code char(3) NOT NULL,
    branch_name varchar(15) NOT NULL,
    account_type char(1) NOT NULL,
    account_no char(7) NOT NULL,
    payee varchar(30) NOT NULL,
    failed_on date,
    FOREIGN KEY (application_id, amount) REFERENCES grant_decision (application_id, amount)
);
CREATE UNIQUE INDEX grant_transfer_order_live ON grant_transfer_order (application_id) WHERE failed_on IS NULL;
CREATE INDEX grant_transfer_order_batch ON grant_transfer_order (batch_id);

-- 対応カードリーダー: the operator's list of models that the マイナ資格確認アプリ knows; these are invented (見本).
CREATE TABLE compatible_reader (
    model varchar(60) PRIMARY KEY,
    maker varchar(60) NOT NULL
);
INSERT INTO compatible_reader VALUES
    ('KR-200', 'みどり野電子（見本）'), ('KR-210S', 'みどり野電子（見本）'), ('KR-300U', 'みどり野電子（見本）'),
    ('HC-10', 'ひだまり工業（見本）'), ('HC-12B', 'ひだまり工業（見本）');
