-- 差戻しの理由: as many fields, as many sentences; the page limits each of them.
ALTER TABLE grant_step ALTER COLUMN reason TYPE text;
