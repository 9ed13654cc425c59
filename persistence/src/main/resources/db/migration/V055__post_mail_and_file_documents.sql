-- 通知: the outbox. A mail is written in the transaction of what it tells, and sent afterwards.
CREATE SEQUENCE outgoing_mail_id INCREMENT BY 50 START WITH 50;
CREATE TABLE outgoing_mail (
    id bigint PRIMARY KEY,
    unique_key varchar(80) NOT NULL UNIQUE,
    message_id varchar(120) NOT NULL UNIQUE,
    recipient varchar(200) NOT NULL,
    subject varchar(200) NOT NULL,
    body text NOT NULL,
    queued_at timestamptz NOT NULL,
    state varchar(10) NOT NULL CHECK (state IN ('QUEUED', 'SENT', 'GIVEN_UP')),
    attempts integer NOT NULL DEFAULT 0,
    next_attempt_at timestamptz NOT NULL,
    sent_at timestamptz,
    last_error varchar(200)
);
CREATE INDEX outgoing_mail_due ON outgoing_mail (next_attempt_at) WHERE state = 'QUEUED';

-- 文書: what the system issued, as it was issued.
CREATE SEQUENCE issued_document_id INCREMENT BY 50 START WITH 50;
CREATE TABLE issued_document (
    id bigint PRIMARY KEY,
    unique_key varchar(80) NOT NULL UNIQUE,
    title varchar(100) NOT NULL,
    file_name varchar(100) NOT NULL,
    media_type varchar(40) NOT NULL,
    sha256 char(64) NOT NULL,
    issued_on date NOT NULL,
    content bytea NOT NULL
);
