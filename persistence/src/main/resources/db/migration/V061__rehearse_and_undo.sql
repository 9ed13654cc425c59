-- 試行と取消し (rehearsal and undo), settings of an insurer, staging per feed.

ALTER TABLE feed DROP CONSTRAINT feed_state_check;
ALTER TABLE feed ADD CONSTRAINT feed_state_check CHECK (state IN
    ('RECEIVED', 'CHECKING', 'MERGING', 'APPLIED', 'REFUSED', 'REHEARSED', 'DISCARDED', 'UNDONE'));
ALTER TABLE feed ADD COLUMN rehearses boolean NOT NULL DEFAULT false; -- stops after a dry run, for confirmation
ALTER TABLE feed ADD COLUMN rehearsed_at timestamptz;
ALTER TABLE feed ADD COLUMN rehearsed_over bigint;                    -- the applied feed that it was compared with
ALTER TABLE feed ADD COLUMN confirmed_at timestamptz;
ALTER TABLE feed ADD COLUMN closed_at timestamptz;                    -- discarded or undone
ALTER TABLE feed ADD COLUMN closed_by_name varchar(100);              -- who confirmed, discarded or undid it
CREATE INDEX feed_rehearsed ON feed (rehearsed_at) WHERE state = 'REHEARSED';

CREATE TABLE feed_setting (
    insurer_no varchar(6) PRIMARY KEY,
    rejected_percent integer NOT NULL DEFAULT 10 CHECK (rejected_percent BETWEEN 0 AND 100),
    rehearsal boolean NOT NULL DEFAULT true,
    version bigint NOT NULL DEFAULT 0
);

-- What a rehearsed feed would mean for people, in persons.
CREATE TABLE feed_effect (
    feed_id bigint NOT NULL REFERENCES feed ON DELETE CASCADE,
    effect varchar(20) NOT NULL,
    persons bigint NOT NULL,
    PRIMARY KEY (feed_id, effect)
);

-- A sample of what a rehearsed feed would change: numbers and names of columns, never contents; gone once it is decided.
CREATE TABLE feed_difference (
    feed_id bigint NOT NULL REFERENCES feed ON DELETE CASCADE,
    kind varchar(20) NOT NULL,
    change char(1) NOT NULL CHECK (change IN ('I', 'U', 'D')),
    insured_no varchar(10) NOT NULL,
    columns varchar(400) NOT NULL
);
CREATE INDEX feed_difference_of_feed ON feed_difference (feed_id, kind);

-- Which feed ended a relation: undoing the feed doesn't open it again, but says so.
ALTER TABLE care_relation ADD COLUMN ended_by_feed bigint;
CREATE INDEX care_relation_ended_by_feed ON care_relation (insurer_no, ended_by_feed) WHERE ended_by_feed IS NOT NULL;

-- Each feed has staging tables of its own, made like these and dropped with it: nobody's rows are in another one's way,
-- and none are left behind to be vacuumed.
ALTER TABLE stage_insured DROP COLUMN feed_id;
ALTER TABLE stage_card DROP COLUMN feed_id;
ALTER TABLE stage_assessment DROP COLUMN feed_id;
ALTER TABLE stage_burden_ratio DROP COLUMN feed_id;
ALTER TABLE stage_limit DROP COLUMN feed_id;
ALTER TABLE stage_survey DROP COLUMN feed_id;
ALTER TABLE stage_opinion DROP COLUMN feed_id;
ALTER TABLE stage_home_aid DROP COLUMN feed_id;
ALTER TABLE stage_consent DROP COLUMN feed_id;
ALTER TABLE stage_paper DROP COLUMN feed_id;
-- Persons with a row that was left out: an INITIAL feed doesn't take them for absent. Empty when the number can't be read.
CREATE UNLOGGED TABLE stage_rejected (
    kind varchar(20) NOT NULL,
    insured_no varchar(10) NOT NULL
);

-- What is deleted holds no 履歴番号 any more: an insurer that numbers anew may use it again.
DROP INDEX insured_person_history_no;
DROP INDEX insurance_card_history_no;
DROP INDEX assessment_case_history_no;
DROP INDEX burden_ratio_history_no;
DROP INDEX burden_limit_history_no;
DROP INDEX survey_sheet_history_no;
DROP INDEX doctor_opinion_history_no;
DROP INDEX home_aid_history_no;
CREATE UNIQUE INDEX insured_person_history_no ON insured_person (insurer_no, history_no) WHERE deleted_on IS NULL;
CREATE UNIQUE INDEX insurance_card_history_no ON insurance_card (insurer_no, history_no) WHERE superseded_at IS NULL AND deleted_on IS NULL;
CREATE UNIQUE INDEX assessment_case_history_no ON assessment_case (insurer_no, history_no) WHERE superseded_at IS NULL AND deleted_on IS NULL;
CREATE UNIQUE INDEX burden_ratio_history_no ON burden_ratio (insurer_no, history_no) WHERE superseded_at IS NULL AND deleted_on IS NULL;
CREATE UNIQUE INDEX burden_limit_history_no ON burden_limit (insurer_no, history_no) WHERE superseded_at IS NULL AND deleted_on IS NULL;
CREATE UNIQUE INDEX survey_sheet_history_no ON survey_sheet (insurer_no, history_no) WHERE superseded_at IS NULL AND deleted_on IS NULL;
CREATE UNIQUE INDEX doctor_opinion_history_no ON doctor_opinion (insurer_no, history_no) WHERE superseded_at IS NULL AND deleted_on IS NULL;
CREATE UNIQUE INDEX home_aid_history_no ON home_aid (insurer_no, history_no) WHERE superseded_at IS NULL AND deleted_on IS NULL;
