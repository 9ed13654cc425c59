-- ジョブの実行記録 (job_run) and what a run found in its input (job_finding).

CREATE TABLE job_run (
    execution_id bigint PRIMARY KEY,              -- of the batch runtime; a restart is an execution of its own
    job_name varchar(60) NOT NULL,
    parameters varchar(1000) NOT NULL,            -- key=value, as started
    business_date date NOT NULL,
    state varchar(10) NOT NULL CHECK (state IN ('STARTED', 'COMPLETED', 'FAILED', 'STOPPED', 'ABANDONED')),
    rows_read bigint NOT NULL DEFAULT 0,
    rows_written bigint NOT NULL DEFAULT 0,
    rows_skipped bigint NOT NULL DEFAULT 0,
    message varchar(1000),                        -- one line for people; never personal data
    started_by varchar(100) NOT NULL,
    started_at timestamptz NOT NULL,
    ended_at timestamptz
);
CREATE INDEX job_run_recent ON job_run (started_at DESC);

CREATE TABLE job_finding (
    execution_id bigint NOT NULL REFERENCES job_run ON DELETE CASCADE,
    id bigint GENERATED ALWAYS AS IDENTITY,
    kind varchar(40) NOT NULL,                    -- message key below finding.*
    skipped boolean NOT NULL,                     -- the row was left out; else it was taken with this warning
    line bigint,
    subject varchar(40),                          -- number of the office or the like; never personal data
    PRIMARY KEY (execution_id, id)
);
