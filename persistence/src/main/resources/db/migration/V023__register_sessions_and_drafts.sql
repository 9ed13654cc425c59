-- 開いているセッション: so that a person sees and ends his own, on whichever node they are. Only the hash of a session's id.
CREATE TABLE open_session (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    mark varchar(64) NOT NULL UNIQUE,
    account_id bigint NOT NULL REFERENCES account (id),
    listener varchar(10) NOT NULL,
    device varchar(60) NOT NULL,
    address varchar(45) NOT NULL,
    certificate_serial varchar(40),
    began_at timestamptz NOT NULL,
    active_at timestamptz NOT NULL,
    ended_at timestamptz
);
CREATE INDEX open_session_account ON open_session (account_id) WHERE ended_at IS NULL;

-- 書きかけの控え: what stands in a form that was not sent; sealed, its owner's alone, for a day.
CREATE TABLE form_draft (
    account_id bigint NOT NULL REFERENCES account (id),
    form varchar(100) NOT NULL,
    sealed bytea NOT NULL,
    kept_at timestamptz NOT NULL,
    PRIMARY KEY (account_id, form)
);
