-- 消込: the bank's answer to a transfer batch, as it was sent, with its lines; and what it says of each order.
ALTER TABLE grant_transfer_batch
    ADD COLUMN sent_at timestamptz,
    ADD COLUMN sender varchar(80),
    ADD COLUMN reconciled_on date,
    ADD CHECK ((state = 'RECONCILED') = (reconciled_on IS NOT NULL)),
    ADD CHECK (state NOT IN ('SENT', 'RECONCILED') OR sent_at IS NOT NULL);

CREATE SEQUENCE grant_bank_answer_id INCREMENT BY 1;
CREATE TABLE grant_bank_answer (
    id bigint PRIMARY KEY,
    batch_id bigint NOT NULL REFERENCES grant_transfer_batch,
    file_name varchar(200) NOT NULL,
    sha256 char(64) NOT NULL,
    content bytea NOT NULL,
    lines integer NOT NULL CHECK (lines > 0),
    received_at timestamptz NOT NULL,
    account_id bigint,
    sender varchar(80) NOT NULL,
    applied_on date,
    told_on date CHECK (told_on IS NULL OR applied_on IS NOT NULL),
    UNIQUE (batch_id, sha256)
);
-- One answer of a batch after the other.
CREATE UNIQUE INDEX grant_bank_answer_waiting ON grant_bank_answer (batch_id) WHERE applied_on IS NULL;
CREATE TABLE grant_bank_answer_line (
    answer_id bigint NOT NULL REFERENCES grant_bank_answer,
    order_number bigint NOT NULL REFERENCES grant_transfer_order,
    amount bigint NOT NULL,
    result char(1) NOT NULL CHECK (result IN ('0', '1', '2', '9')),
    PRIMARY KEY (answer_id, order_number)
);

ALTER TABLE grant_transfer_order
    ADD COLUMN result char(1) CHECK (result IN ('0', '1', '2', '9')),
    ADD COLUMN answer_id bigint REFERENCES grant_bank_answer,
    ADD COLUMN answered_on date,
    ADD COLUMN corrected_at timestamptz,
    ADD COLUMN corrector_id bigint,
    ADD COLUMN corrector varchar(80),
    ADD CHECK ((result IS NULL) = (answered_on IS NULL) AND (result IS NULL) = (answer_id IS NULL)),
    ADD CHECK ((failed_on IS NULL) = (result IS NULL OR result = '0')),
    ADD CHECK (corrected_at IS NULL OR (failed_on IS NOT NULL AND corrector IS NOT NULL));
COMMENT ON COLUMN grant_transfer_order.corrected_at IS 'when the applicant corrected the account after this order failed; before that no other is made';
CREATE INDEX grant_transfer_order_answer ON grant_transfer_order (answer_id);
CREATE INDEX grant_transfer_order_application ON grant_transfer_order (application_id);
-- Nobody is paid twice: one paid order of a grant, and (grant_transfer_order_live) no other beside it.
CREATE UNIQUE INDEX grant_transfer_order_paid ON grant_transfer_order (application_id) WHERE result = '0';

-- What was ordered and what the bank answered stand as they are.
CREATE FUNCTION keep_grant_order() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.number, NEW.batch_id, NEW.application_id, NEW.amount, NEW.bank_code, NEW.bank_name, NEW.branch_code,
            NEW.branch_name, NEW.account_type, NEW.account_no, NEW.payee)
            IS DISTINCT FROM (OLD.number, OLD.batch_id, OLD.application_id, OLD.amount, OLD.bank_code, OLD.bank_name,
            OLD.branch_code, OLD.branch_name, OLD.account_type, OLD.account_no, OLD.payee) THEN
        RAISE EXCEPTION 'transfer order % can not be changed', OLD.number USING ERRCODE = 'check_violation';
    END IF;
    IF OLD.result IS NOT NULL AND (NEW.result, NEW.answer_id, NEW.answered_on, NEW.failed_on)
            IS DISTINCT FROM (OLD.result, OLD.answer_id, OLD.answered_on, OLD.failed_on) THEN
        RAISE EXCEPTION 'the answer to transfer order % can not be changed', OLD.number USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER grant_transfer_order_keep BEFORE UPDATE ON grant_transfer_order
    FOR EACH ROW EXECUTE FUNCTION keep_grant_order();

-- An application is what its orders say: ordered with one that waits, paid with one that was paid, failed with none of both.
CREATE FUNCTION keep_grant_payment() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    live varchar := (SELECT coalesce(result, 'waits') FROM grant_transfer_order
        WHERE application_id = NEW.id AND failed_on IS NULL);
BEGIN
    IF coalesce(live, 'none') <> (CASE NEW.state WHEN 'TRANSFER_ORDERED' THEN 'waits' WHEN 'PAID' THEN '0' ELSE 'none' END)
    THEN
        RAISE EXCEPTION 'grant application % can not be %: its transfer order says otherwise', NEW.id, NEW.state
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER grant_application_payment BEFORE UPDATE OF state ON grant_application
    FOR EACH ROW WHEN (NEW.state IN ('TRANSFER_ORDERED', 'PAID', 'TRANSFER_FAILED'))
    EXECUTE FUNCTION keep_grant_payment();
