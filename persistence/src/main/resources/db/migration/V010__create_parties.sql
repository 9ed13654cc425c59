-- 市町村・保険者・事業所・医療機関・金融機関: the masters. Small, without persons, copied everywhere.

CREATE TABLE insurer (
    insurer_no varchar(6) PRIMARY KEY,            -- 介護保険者番号
    name varchar(60) NOT NULL,
    kana varchar(120) NOT NULL,
    prefecture varchar(4) NOT NULL,
    kind varchar(12) NOT NULL CHECK (kind IN ('MUNICIPALITY', 'UNION')), -- UNION: 広域連合・一部事務組合
    active boolean NOT NULL DEFAULT true,
    setup_completed_on date,                      -- 初期セットアップ完了日: data is visible from this day
    service_start_on date,                        -- 利用開始日, as published
    version bigint NOT NULL DEFAULT 0,
    CHECK (service_start_on >= setup_completed_on)
);

CREATE TABLE municipality (
    lg_code varchar(6) PRIMARY KEY,               -- 全国地方公共団体コード
    insurer_no varchar(6) NOT NULL REFERENCES insurer,
    prefecture varchar(4) NOT NULL,
    name varchar(20) NOT NULL,
    kana varchar(40) NOT NULL,
    active boolean NOT NULL DEFAULT true
);
CREATE INDEX municipality_insurer ON municipality (insurer_no);

CREATE TABLE service_type (
    code varchar(2) PRIMARY KEY,                  -- サービス種類コード
    name varchar(60) NOT NULL,
    reads_as varchar(2) NOT NULL REFERENCES service_type DEFERRABLE INITIALLY DEFERRED, -- 介護予防 → 介護, else itself
    grant_category varchar(10) CHECK (grant_category IN ('VISIT', 'RESIDENCE', 'OTHER')), -- null: not funded
    takes_consent boolean NOT NULL,               -- may take 包括同意 for the municipality
    ended_on date                                 -- last day of a service that no longer exists
);

-- サービスの種類 as the open data of 介護サービス情報公表システム writes it (NFKC, without blanks).
CREATE TABLE service_name (
    name varchar(80) PRIMARY KEY,
    service_code varchar(2) NOT NULL REFERENCES service_type
);

CREATE TABLE office (
    office_no varchar(10) PRIMARY KEY,            -- 事業所番号
    name varchar(200) NOT NULL,
    kana varchar(200) NOT NULL,
    kana_key varchar(200) NOT NULL,
    corporation_no varchar(13),                   -- 法人番号
    corporation_name varchar(200),
    postcode varchar(7),
    address varchar(300) NOT NULL,
    building varchar(200),                        -- 方書
    phone varchar(20),
    fax varchar(20),
    url varchar(500),
    lg_code varchar(6) REFERENCES municipality,   -- null: no municipality of today has it
    described_by varchar(2) NOT NULL,             -- the service by which it was registered; its rows give the columns above
    active boolean NOT NULL DEFAULT true,
    changed_at timestamptz NOT NULL DEFAULT now(),
    version bigint NOT NULL DEFAULT 0
);
CREATE INDEX office_kana ON office (kana_key text_pattern_ops);
CREATE INDEX office_municipality ON office (lg_code);

CREATE TABLE office_service (
    office_no varchar(10) NOT NULL REFERENCES office,
    service_code varchar(2) NOT NULL REFERENCES service_type,
    capacity integer CHECK (capacity > 0),        -- 定員; null when not stated
    weekdays varchar(40),                         -- 利用可能曜日
    weekdays_note varchar(500),
    PRIMARY KEY (office_no, service_code)
);

CREATE TABLE bank (
    code varchar(4) PRIMARY KEY,
    name varchar(60) NOT NULL,
    kana varchar(60) NOT NULL,                    -- as the zengin master: full width, no small kana
    kana_key varchar(60) NOT NULL,                -- for search: ー and － the same
    active boolean NOT NULL DEFAULT true          -- false: gone from the master; old applications keep pointing here
);

CREATE TABLE bank_branch (
    bank_code varchar(4) NOT NULL REFERENCES bank,
    code varchar(3) NOT NULL,
    name varchar(60) NOT NULL,
    kana varchar(60) NOT NULL,
    kana_key varchar(60) NOT NULL,
    active boolean NOT NULL DEFAULT true,
    PRIMARY KEY (bank_code, code)
);

CREATE TABLE medical_institution (
    code varchar(10) PRIMARY KEY,                 -- 医療機関コード
    name varchar(200) NOT NULL,
    kana varchar(200) NOT NULL,
    kana_key varchar(200) NOT NULL,
    postcode varchar(7),
    address varchar(300) NOT NULL,
    phone varchar(20),
    lg_code varchar(6) REFERENCES municipality,
    active boolean NOT NULL DEFAULT true,
    version bigint NOT NULL DEFAULT 0
);

-- 病床数: each row holds from its day until the next row's. 0 beds is a row too (無床診療所).
CREATE TABLE medical_institution_beds (
    code varchar(10) NOT NULL REFERENCES medical_institution,
    valid_from date NOT NULL,
    beds integer NOT NULL CHECK (beds >= 0),
    PRIMARY KEY (code, valid_from)
);
