-- 保険者の管理: unions with or without the insurer's function, who insures which municipality from when, where notices go.

ALTER TABLE insurer
    ADD COLUMN insures boolean NOT NULL DEFAULT true,  -- 保険者の機能; false: 認定審査会だけの広域連合・一部事務組合
    ADD COLUMN edited boolean NOT NULL DEFAULT false,  -- the operator's wording stands against the masters of a release
    ADD CONSTRAINT insurer_insures CHECK (insures OR kind = 'UNION');

-- 市町村の保険者: from its day on another insurer than the masters'. The latest day that has come counts; none: the masters' word.
CREATE TABLE municipality_pointer (
    lg_code varchar(6) NOT NULL REFERENCES municipality,
    valid_from date NOT NULL,
    insurer_no varchar(6) NOT NULL REFERENCES insurer,
    PRIMARY KEY (lg_code, valid_from)
);
CREATE INDEX municipality_pointer_insurer ON municipality_pointer (insurer_no);

-- 認定審査会だけの広域連合の構成市町村: each keeps its insurer and feeds itself; only the day of the start goes together.
CREATE TABLE review_union_member (
    insurer_no varchar(6) NOT NULL REFERENCES insurer,
    lg_code varchar(6) NOT NULL REFERENCES municipality,
    joined_on date NOT NULL,
    left_on date,                                 -- from this day on no member any more
    PRIMARY KEY (insurer_no, lg_code),
    CHECK (left_on > joined_on)
);
CREATE INDEX review_union_member_of ON review_union_member (lg_code);

-- 通知先: any number of addresses per purpose; without one the organisation's own address is written to.
CREATE TABLE insurer_notice (
    insurer_no varchar(6) NOT NULL REFERENCES insurer,
    purpose varchar(20) NOT NULL CHECK (purpose IN ('FEED_RESULT', 'CASE_FILE')), -- 処理結果, 審査会資料
    mail varchar(254) NOT NULL,
    PRIMARY KEY (insurer_no, purpose, mail)
);

-- 変更の内容 of an entry in the history of an organisation, field by field; nothing personal.
CREATE TABLE organisation_change (
    event_id bigint NOT NULL REFERENCES organisation_event ON DELETE CASCADE,
    no integer NOT NULL,
    field varchar(30) NOT NULL,
    before varchar(400),
    after varchar(400),
    PRIMARY KEY (event_id, no)
);
