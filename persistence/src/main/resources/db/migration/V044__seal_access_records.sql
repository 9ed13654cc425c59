-- アクセス記録の封印: closed intervals of the access record, each hashed, chained to the one before and signed.

-- The certificates whose keys signed, as sent along with the seals; what makes them trusted is the root in the auditor's hands.
CREATE TABLE access_seal_key (
    key_id varchar(64) PRIMARY KEY,               -- SHA-256 of the certificate
    certificate bytea NOT NULL,                   -- DER
    issuer bytea NOT NULL                         -- DER of the authority that issued it
);
CREATE TABLE access_seal (
    no bigint PRIMARY KEY,
    from_at timestamptz NOT NULL,
    to_at timestamptz NOT NULL,
    row_count bigint NOT NULL,
    digest varchar(64) NOT NULL,                  -- SHA-256 over the rows of [from_at, to_at) in order
    previous varchar(64) NOT NULL,                -- hash of the seal before
    key_id varchar(64) NOT NULL REFERENCES access_seal_key,
    sealed_at timestamptz NOT NULL,
    signature bytea NOT NULL,
    CHECK (from_at < to_at)
);
