-- 進み・停止・再実行: how far each part of a step is; who asked a run to stop; of which run another is the restart.
ALTER TABLE job_run
    ADD COLUMN stop_asked_by varchar(100),
    ADD COLUMN restart_of bigint REFERENCES job_run;
CREATE TABLE job_part (
    execution_id bigint NOT NULL REFERENCES job_run ON DELETE CASCADE,
    step varchar(60) NOT NULL,
    part integer NOT NULL,
    total bigint NOT NULL CHECK (total >= 0),
    done bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (execution_id, step, part)
);

-- 暦による起動: one row per job and due day; who inserts it starts the job. Without an execution the start was missed.
CREATE TABLE job_calendar (
    job_name varchar(60) NOT NULL,
    due_on date NOT NULL,
    taken_at timestamptz NOT NULL,
    execution_id bigint,
    PRIMARY KEY (job_name, due_on)
);
