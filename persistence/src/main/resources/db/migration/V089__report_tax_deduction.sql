-- 消費税の仕入控除税額の報告: one per paid grant, due on 4/30 of the second fiscal year after the payment's.
CREATE TABLE grant_tax_report (
    application_id bigint PRIMARY KEY REFERENCES grant_application,
    due_on date NOT NULL,
    state varchar(10) NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'FILED', 'RETURNED', 'ACCEPTED')),
    treatment varchar(20) CHECK (treatment IN ('EXEMPT', 'SIMPLIFIED', 'NOT_DEDUCTED', 'DEDUCTED')),
    deduction bigint CHECK (deduction >= 0),
    reported_on date,
    reporter_id bigint,
    reporter varchar(80),
    checked_on date,
    checker varchar(80),
    return_reason varchar(400),
    reminders integer NOT NULL DEFAULT 0,
    version bigint NOT NULL DEFAULT 1,
    CHECK (state = 'OPEN' OR (treatment IS NOT NULL AND reported_on IS NOT NULL)),
    CHECK ((treatment = 'DEDUCTED') = (deduction > 0)),
    CHECK (state <> 'RETURNED' OR return_reason IS NOT NULL),
    CHECK (state <> 'ACCEPTED' OR checked_on IS NOT NULL)
);
CREATE INDEX grant_tax_report_due ON grant_tax_report (due_on) WHERE state IN ('OPEN', 'RETURNED');
COMMENT ON COLUMN grant_tax_report.deduction IS '仕入控除税額のうち助成金に係る額（円）, to be paid back';
COMMENT ON COLUMN grant_tax_report.reminders IS 'up to which of its days the applicant was reminded';
