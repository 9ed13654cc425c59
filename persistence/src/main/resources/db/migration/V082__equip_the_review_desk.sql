-- 審査の机: 利害関係, the reviewers' marks on papers, saved filters; indexes for 250,000 applications.

-- 利害関係: the office or medical institution whose applications this person keeps out of, by a number that may stand in either
-- register (grant_applicant); an ended one stays as a record.
CREATE TABLE grant_conflict (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id bigint NOT NULL REFERENCES account,
    office_no varchar(10) NOT NULL,
    declared_at timestamptz NOT NULL,
    ended_at timestamptz CHECK (ended_at >= declared_at)
);
CREATE UNIQUE INDEX grant_conflict_now ON grant_conflict (account_id, office_no) WHERE ended_at IS NULL;

-- 審査担当の指摘: what a reviewer found by eye, on a page of a paper or about the whole; it goes when its paper is replaced.
CREATE TABLE grant_mark (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    application_id bigint NOT NULL REFERENCES grant_application,
    attachment_id bigint REFERENCES grant_attachment ON DELETE CASCADE,
    page integer CHECK (page BETWEEN 1 AND 999),
    across integer CHECK (across BETWEEN 0 AND 100),
    down integer CHECK (down BETWEEN 0 AND 100),
    remark varchar(400) NOT NULL,
    account_id bigint NOT NULL REFERENCES account,
    marked_at timestamptz NOT NULL,
    CHECK (attachment_id IS NOT NULL OR (page IS NULL AND across IS NULL)),
    CHECK ((across IS NULL) = (down IS NULL))
);
COMMENT ON COLUMN grant_mark.across IS 'place on the page, in per cent from the left';
CREATE INDEX grant_mark_application ON grant_mark (application_id);
CREATE INDEX grant_mark_attachment ON grant_mark (attachment_id);

-- 保存した条件 of the worklist, each person's own.
CREATE TABLE grant_saved_filter (
    account_id bigint NOT NULL REFERENCES account,
    name varchar(40) NOT NULL,
    query varchar(1500) NOT NULL,
    PRIMARY KEY (account_id, name)
);

-- 差戻しの理由: a sentence of the list, and 400 characters of one's own.
ALTER TABLE grant_correction ALTER COLUMN reason TYPE varchar(500);

CREATE INDEX grant_application_held ON grant_application (reviewer_id, notice_by, receipt_no)
    WHERE state IN ('UNDER_REVIEW', 'AWAITING_SECOND_APPROVAL');
CREATE INDEX grant_application_waiting ON grant_application (notice_by, receipt_no)
    WHERE state IN ('UNDER_REVIEW', 'AWAITING_SECOND_APPROVAL');

-- 役割の分離: 審査担当 and 承認者 are never in one account, 監査 with none; looked at when the transaction ends.
CREATE FUNCTION keep_roles_apart() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM account_role a JOIN account_role b ON b.account_id = a.account_id AND b.role <> a.role
               WHERE a.account_id = NEW.account_id
                 AND (a.role = 'AUDITOR' OR (a.role = 'REVIEWER' AND b.role = 'APPROVER'))) THEN
        RAISE EXCEPTION 'account %: roles that must stay apart', NEW.account_id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER account_role_apart AFTER INSERT OR UPDATE ON account_role
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION keep_roles_apart();
