-- 利用者管理: how an account came about, what it must do at its next login, and what was done with it.

ALTER TABLE account ADD COLUMN must_change_password boolean NOT NULL DEFAULT false;
ALTER TABLE account ADD COLUMN password_set_at timestamptz NOT NULL DEFAULT now();
-- an enrolment that its first code has not confirmed yet; sealed like totp_secret
ALTER TABLE account ADD COLUMN totp_pending bytea;
ALTER TABLE account ADD COLUMN created_at timestamptz NOT NULL DEFAULT now();
ALTER TABLE account ADD COLUMN last_login_at timestamptz;

CREATE SEQUENCE account_event_id INCREMENT BY 50 START WITH 50;
CREATE TABLE account_event (
    id bigint PRIMARY KEY,
    account_id bigint NOT NULL REFERENCES account (id),
    at timestamptz NOT NULL,
    kind varchar(30) NOT NULL,
    -- who did it; null: the system
    by_account_id bigint,
    detail varchar(200)
);
CREATE INDEX account_event_account ON account_event (account_id, at);
