-- 土台: the demo mark (見本の印) and the audit record (監査記録).

-- Written by the starter only; a production server ignores it.
CREATE TABLE demo_mark (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    marked_at timestamptz NOT NULL,
    clock_offset_days integer NOT NULL DEFAULT 0
);

CREATE TABLE audit_record (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at timestamptz NOT NULL,
    account_id bigint,
    actor varchar(80),
    organisation varchar(10) NOT NULL,
    organisation_no varchar(10) NOT NULL,
    certificate_serial varchar(64),
    use_case varchar(120) NOT NULL,
    outcome varchar(10) NOT NULL CHECK (outcome IN ('ALLOWED', 'DENIED', 'REFUSED', 'FAILED')),
    reason varchar(200),
    request_id varchar(64) NOT NULL
);
CREATE INDEX audit_record_at ON audit_record (at);
CREATE INDEX audit_record_request ON audit_record (request_id);
