-- 台帳の取込み: a file is read and compared first, then somebody decides; what each import changed stays as history.

ALTER TABLE office_upload RENAME TO register_upload;

ALTER TABLE job_finding ADD COLUMN field varchar(40);   -- heading of the column that is to blame, where one is

CREATE TABLE register_import (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    register varchar(12) NOT NULL CHECK (register IN ('OFFICE', 'INSTITUTION')),
    file_name varchar(200) NOT NULL,
    upload_id bigint,                             -- its bytes, until it is decided; null for a file that a command named
    state varchar(10) NOT NULL CHECK (state IN ('CHECKING', 'READY', 'APPLYING', 'APPLIED', 'DISCARDED', 'REFUSED')),
    received_at timestamptz NOT NULL,
    received_by varchar(100) NOT NULL,
    ordered_at timestamptz NOT NULL,              -- when its present run was asked for
    checked_at timestamptz,                       -- when the comparison was made
    ended_at timestamptz,
    ended_by varchar(100),                        -- who decided
    execution_id bigint,                          -- the run that checked or applied it last: its findings are shown
    version bigint NOT NULL DEFAULT 0
);
CREATE INDEX register_import_recent ON register_import (register, id DESC);

-- 取込みで変わる・変わったこと: one row per field; of new and vanished ones one per organisation and service.
CREATE TABLE register_change (
    import_id bigint NOT NULL REFERENCES register_import ON DELETE CASCADE,
    kind varchar(12) NOT NULL CHECK (kind IN ('ADDED', 'SERVICE', 'CHANGED', 'VANISHED')),
    number varchar(10) NOT NULL,
    name varchar(200) NOT NULL,
    service_code varchar(2),
    field varchar(20),
    before varchar(500),
    after varchar(500)
);
CREATE INDEX register_change_of_import ON register_change (import_id, kind, number);
CREATE INDEX register_change_of_number ON register_change (number, import_id);
