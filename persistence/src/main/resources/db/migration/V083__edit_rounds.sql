-- 募集回の編集: a version for two editors at once, and the history of who changed what.
ALTER TABLE grant_round ADD COLUMN version bigint NOT NULL DEFAULT 1;

CREATE SEQUENCE grant_round_event_id INCREMENT BY 50 START WITH 1000;
CREATE TABLE grant_round_event (
    id bigint PRIMARY KEY,
    round_id varchar(8) NOT NULL REFERENCES grant_round,
    at timestamptz NOT NULL,
    by_account_id bigint NOT NULL REFERENCES account,
    opened boolean NOT NULL,
    reason varchar(400) NOT NULL
);
CREATE INDEX grant_round_event_round ON grant_round_event (round_id, at);
CREATE TABLE grant_round_change (
    event_id bigint NOT NULL REFERENCES grant_round_event,
    no integer NOT NULL,
    field varchar(40) NOT NULL,
    before varchar(400),
    after varchar(400),
    PRIMARY KEY (event_id, no)
);
