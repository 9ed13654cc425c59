-- An office's own applications, withdrawn and refused ones too; the unique index holds the living only.
CREATE INDEX grant_application_office ON grant_application (office_no);
