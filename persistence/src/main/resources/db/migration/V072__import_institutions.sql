-- Staging of institution-import: rows of one file between reading and merging. Emptied by the merge; not worth a log.
CREATE UNLOGGED TABLE institution_import_row (
    execution_id bigint NOT NULL,
    line bigint NOT NULL,
    code varchar(10) NOT NULL,
    name varchar(200) NOT NULL,
    kana varchar(200) NOT NULL,
    kana_key varchar(200) NOT NULL,
    postcode varchar(7),
    address varchar(300) NOT NULL,
    phone varchar(20),
    lg_code varchar(6),
    valid_from date,                              -- with the beds, or neither
    beds integer
);
CREATE INDEX institution_import_row_of ON institution_import_row (execution_id, code);
CREATE INDEX medical_institution_kana ON medical_institution (kana_key text_pattern_ops);
