-- Staging of office-import: rows of one file between reading and merging. Emptied by the merge; not worth a log.
CREATE UNLOGGED TABLE office_import_row (
    instance_id bigint NOT NULL,                  -- job instance: the same over a restart
    line bigint NOT NULL,
    office_no varchar(10) NOT NULL,
    service_code varchar(2) NOT NULL,
    name varchar(200) NOT NULL,
    kana varchar(200) NOT NULL,
    kana_key varchar(200) NOT NULL,
    corporation_no varchar(13),
    corporation_name varchar(200),
    address varchar(300) NOT NULL,
    building varchar(200),
    phone varchar(20),
    fax varchar(20),
    url varchar(500),
    lg_code varchar(6),
    capacity integer,
    weekdays varchar(40),
    weekdays_note varchar(500),
    PRIMARY KEY (instance_id, office_no, service_code)
);
