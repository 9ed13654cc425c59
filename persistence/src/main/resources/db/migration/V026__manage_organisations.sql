-- 組織の管理: what the operator keeps of an organisation beside the masters, and the history of it.

CREATE TABLE organisation_contact (
    organisation varchar(10) NOT NULL,
    organisation_no varchar(10) NOT NULL,
    mail varchar(254) NOT NULL,
    PRIMARY KEY (organisation, organisation_no)
);

CREATE SEQUENCE organisation_event_id INCREMENT BY 50 START WITH 50;
CREATE TABLE organisation_event (
    id bigint PRIMARY KEY,
    organisation varchar(10) NOT NULL,
    organisation_no varchar(10) NOT NULL,
    at timestamptz NOT NULL,
    kind varchar(30) NOT NULL,
    by_account_id bigint NOT NULL,
    -- why, in the operator's words; nothing personal
    reason varchar(400) NOT NULL
);
CREATE INDEX organisation_event_of ON organisation_event (organisation, organisation_no, at);
