-- EclipseLink takes the 50 numbers up to a sequence's value: it must not begin at 1. Mails are numbered by SQL, one by one.
ALTER SEQUENCE issued_document_id RESTART WITH 1000;
ALTER SEQUENCE outgoing_mail_id INCREMENT BY 1;
