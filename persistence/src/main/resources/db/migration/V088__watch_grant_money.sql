-- 振込できるのは決定済みだけ: an order is made only of an application that is decided, or whose last transfer failed.
-- That the amount is positive and the decision's own, the keys of grant_transfer_order hold.
CREATE FUNCTION keep_transfer_of_decided() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM grant_application
                    WHERE id = NEW.application_id AND state IN ('DECIDED', 'TRANSFER_FAILED')) THEN
        RAISE EXCEPTION 'grant application % is not decided: it can not be transferred', NEW.application_id
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER grant_transfer_order_of_decided BEFORE INSERT ON grant_transfer_order
    FOR EACH ROW EXECUTE FUNCTION keep_transfer_of_decided();

-- 収支の不一致: what the daily check found not to agree, until a later check finds it agree again.
CREATE TABLE grant_alert (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind varchar(20) NOT NULL,
    subject varchar(20) NOT NULL,
    expected bigint NOT NULL,
    found bigint NOT NULL,
    raised_on date NOT NULL,
    seen_on date NOT NULL,
    cleared_on date
);
CREATE UNIQUE INDEX grant_alert_open ON grant_alert (kind, subject) WHERE cleared_on IS NULL;
COMMENT ON COLUMN grant_alert.subject IS 'round, or number of the transfer batch';
