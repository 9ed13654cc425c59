-- ログイン: the second ways of proving oneself, and what slows guessing down.

-- 回復コード: salted by the account, 80 bits each, so one SHA-256 is enough; a used one stays, a new set replaces all.
CREATE TABLE recovery_code (
    account_id bigint NOT NULL REFERENCES account (id),
    hash varchar(64) NOT NULL,
    used_at timestamptz,
    PRIMARY KEY (account_id, hash)
);

-- メールの確認コード: the newest only. Six digits are guessed from any hash, hence an HMAC whose key is outside the database.
CREATE TABLE mail_code (
    account_id bigint PRIMARY KEY REFERENCES account (id),
    mark varchar(64),
    expires_at timestamptz NOT NULL,
    hour_began_at timestamptz NOT NULL,
    sent_in_hour integer NOT NULL
);

-- ログインの間隔: failures of an account's name, a certificate, an address; known names and unknown ones alike. The key is an
-- HMAC: what somebody types into the field of the name may be a password.
CREATE TABLE login_throttle (
    mark varchar(64) PRIMARY KEY,
    kind varchar(12) NOT NULL,
    failures integer NOT NULL,
    last_at timestamptz,
    free_at timestamptz
);
CREATE INDEX login_throttle_last ON login_throttle (last_at);
