-- 電子証明書の申請と発行: what was applied for, the certificate as it was signed, and what was done with both.

ALTER TABLE client_certificate ADD COLUMN kind varchar(10) NOT NULL DEFAULT 'CARE'
    CHECK (kind IN ('CARE', 'DX', 'INSURER', 'CENTRAL'));
UPDATE client_certificate SET kind = organisation WHERE organisation IN ('INSURER', 'CENTRAL');
-- the exact certificate behind the serial: no other one with the same serial opens anything
ALTER TABLE client_certificate ADD COLUMN sha256 char(64);
ALTER TABLE client_certificate ADD COLUMN encoded bytea;
-- key identifier of the authority that signed it: each authority lists its own revocations
ALTER TABLE client_certificate ADD COLUMN authority varchar(40);
ALTER TABLE client_certificate ADD COLUMN revocation_reason varchar(20);
ALTER TABLE client_certificate ADD COLUMN application_id bigint;
ALTER TABLE client_certificate ADD COLUMN version bigint NOT NULL DEFAULT 0;
CREATE INDEX client_certificate_revoked ON client_certificate (revoked_at) WHERE revoked_at IS NOT NULL;
CREATE INDEX client_certificate_end ON client_certificate (not_after) WHERE revoked_at IS NULL;

CREATE SEQUENCE certificate_application_id INCREMENT BY 50 START WITH 50;
CREATE TABLE certificate_application (
    id bigint PRIMARY KEY,
    organisation varchar(10) NOT NULL,
    organisation_no varchar(10) NOT NULL,
    kind varchar(10) NOT NULL CHECK (kind IN ('CARE', 'DX', 'INSURER', 'CENTRAL')),
    state varchar(15) NOT NULL
        CHECK (state IN ('APPLIED', 'PAID', 'RELEASED', 'PASSWORD_MADE', 'ISSUED', 'WITHDRAWN', 'CLOSED')),
    applied_at timestamptz NOT NULL,
    -- (a certificate and its application point at each other: the keys are checked at the end of a transaction)
    -- the certificate that this one takes over from
    renews varchar(40) REFERENCES client_certificate (serial),
    fee_yen integer NOT NULL,
    paid_on date,
    -- Argon2id; shown once, good for one issue
    password_hash varchar(200),
    password_until timestamptz,
    wrong_passwords integer NOT NULL DEFAULT 0,
    serial varchar(40) REFERENCES client_certificate (serial) DEFERRABLE INITIALLY DEFERRED,
    version bigint NOT NULL DEFAULT 0,
    CHECK (state IN ('APPLIED', 'WITHDRAWN') OR fee_yen = 0 OR paid_on IS NOT NULL),
    CHECK ((state = 'ISSUED') = (serial IS NOT NULL))
);
-- one application of a kind at a time
CREATE UNIQUE INDEX certificate_application_open ON certificate_application (organisation, organisation_no, kind)
    WHERE state IN ('APPLIED', 'PAID', 'RELEASED', 'PASSWORD_MADE');
CREATE INDEX certificate_application_state ON certificate_application (state, applied_at);
CREATE INDEX certificate_application_renews ON certificate_application (renews) WHERE renews IS NOT NULL;
ALTER TABLE client_certificate ADD CONSTRAINT client_certificate_application
    FOREIGN KEY (application_id) REFERENCES certificate_application (id) DEFERRABLE INITIALLY DEFERRED;

CREATE SEQUENCE certificate_event_id INCREMENT BY 50 START WITH 50;
CREATE TABLE certificate_event (
    id bigint PRIMARY KEY,
    application_id bigint REFERENCES certificate_application (id) DEFERRABLE INITIALLY DEFERRED,
    serial varchar(40) REFERENCES client_certificate (serial) DEFERRABLE INITIALLY DEFERRED,
    at timestamptz NOT NULL,
    kind varchar(20) NOT NULL,
    -- who did it; null: the system
    by_account_id bigint,
    detail varchar(100),
    CHECK (application_id IS NOT NULL OR serial IS NOT NULL)
);
CREATE INDEX certificate_event_application ON certificate_event (application_id, at);
CREATE INDEX certificate_event_serial ON certificate_event (serial, at);
