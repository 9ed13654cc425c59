-- 認証キー: what a system of an insurer, office or institution shows beside its client certificate. Only hashes.

CREATE SEQUENCE api_key_id INCREMENT BY 50 START WITH 50;
CREATE TABLE api_key (
    id bigint PRIMARY KEY,
    -- the part that people recognise a key by; not secret
    prefix varchar(8) NOT NULL UNIQUE,
    hash bytea NOT NULL CHECK (length(hash) = 32),
    organisation varchar(10) NOT NULL CHECK (organisation IN ('OFFICE', 'MEDICAL', 'INSURER')),
    organisation_no varchar(10) NOT NULL,
    label varchar(60) NOT NULL,
    issued_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL CHECK (expires_at > issued_at),
    revoked_at timestamptz,
    -- the key that takes this one's place; both count until expires_at
    successor_id bigint REFERENCES api_key (id),
    version bigint NOT NULL DEFAULT 0
);
CREATE INDEX api_key_organisation ON api_key (organisation, organisation_no);

-- Written at every request, so apart from the key: last use, and the bucket of the rate limit.
CREATE TABLE api_key_use (
    key_id bigint PRIMARY KEY REFERENCES api_key (id),
    last_used_at timestamptz,
    tokens double precision NOT NULL,
    refilled_at timestamptz NOT NULL
) WITH (fillfactor = 50);

CREATE SEQUENCE api_key_event_id INCREMENT BY 50 START WITH 50;
CREATE TABLE api_key_event (
    id bigint PRIMARY KEY,
    key_id bigint NOT NULL REFERENCES api_key (id),
    at timestamptz NOT NULL,
    kind varchar(10) NOT NULL CHECK (kind IN ('ISSUED', 'ROTATED', 'REVOKED')),
    by_account_id bigint NOT NULL
);
CREATE INDEX api_key_event_key ON api_key_event (key_id, at);
