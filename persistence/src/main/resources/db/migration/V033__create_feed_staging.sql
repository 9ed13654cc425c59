-- 受入表 (staging): checked rows on their way in. UNLOGGED: after a crash of the database they are empty, and the feed's
-- check, which always runs first, fills them again from the stored file.

CREATE UNLOGGED TABLE stage_insured (
    feed_id bigint NOT NULL,
    line bigint NOT NULL,
    operation char(1) NOT NULL,
    deleted_on date,
    history_no varchar(20) NOT NULL,
    insured_no varchar(10) NOT NULL,
    name varchar(100),
    kana varchar(100),
    kana_key varchar(100),
    birth_date date,
    sex char(1),
    postcode varchar(7),
    address varchar(200),
    qualified_on date,
    lost_on date,
    loss_reason varchar(2),
    insured_class char(1),
    address_exception boolean,
    died_on date,
    online_identifier varchar(40),
    non_disclosure boolean
);
CREATE INDEX stage_insured_feed ON stage_insured (feed_id, insured_no);

CREATE UNLOGGED TABLE stage_card (
    feed_id bigint NOT NULL,
    line bigint NOT NULL,
    operation char(1) NOT NULL,
    deleted_on date,
    history_no varchar(20) NOT NULL,
    insured_no varchar(10) NOT NULL,
    issued_on date NOT NULL,
    care_level varchar(2),
    certified_on date,
    valid_from date,
    valid_to date,
    limit_units integer,
    kind_limits varchar(400),
    board_opinion varchar(400),
    benefit_restriction varchar(400),
    restriction_from date,
    restriction_to date,
    care_office_no varchar(10),
    notified_on date,
    care_office_no_2 varchar(10),
    notified_on_2 date,
    care_office_no_3 varchar(10),
    notified_on_3 date,
    facility_name varchar(100),
    admitted_on date,
    discharged_on date
);
CREATE INDEX stage_card_feed ON stage_card (feed_id, insured_no);

CREATE UNLOGGED TABLE stage_assessment (
    feed_id bigint NOT NULL,
    line bigint NOT NULL,
    operation char(1) NOT NULL,
    deleted_on date,
    history_no varchar(20) NOT NULL,
    insured_no varchar(10) NOT NULL,
    applied_on date NOT NULL,
    kind char(1) NOT NULL,
    survey_requested_on date,
    surveyed_on date,
    survey_received_on date,
    opinion_requested_on date,
    opinion_received_on date,
    primary_judged_on date,
    board_planned_on date,
    board_on date,
    decided_on date,
    primary_result varchar(2),
    secondary_result varchar(2),
    valid_from date,
    valid_to date,
    postponed_on date,
    postponed_until date,
    withdrawn_on date,
    rejected_on date
);
CREATE INDEX stage_assessment_feed ON stage_assessment (feed_id, insured_no);
