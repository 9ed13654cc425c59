-- An application is one of a registered office; reviewers are accounts.
ALTER TABLE grant_application ALTER COLUMN office_no TYPE varchar(10);
ALTER TABLE grant_application ADD FOREIGN KEY (office_no) REFERENCES office;
ALTER TABLE grant_application ADD FOREIGN KEY (reviewer_id) REFERENCES account;

-- EclipseLink takes the 50 numbers up to a sequence's value: it must not begin at 1.
ALTER SEQUENCE grant_application_id RESTART WITH 1000;
ALTER SEQUENCE grant_attachment_id RESTART WITH 1000;
