-- 運用設定: what the operator may change while the system runs. A setting without a row has its default (kaigo.setting.model.Setting).
CREATE TABLE platform_setting (
    name varchar(40) PRIMARY KEY,
    value varchar(200) NOT NULL
);
CREATE TABLE platform_setting_change (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name varchar(40) NOT NULL,
    old_value varchar(200) NOT NULL,
    new_value varchar(200) NOT NULL,
    reason varchar(400) NOT NULL,
    by_account_id bigint NOT NULL,
    at timestamptz NOT NULL
);
CREATE INDEX platform_setting_change_name ON platform_setting_change (name, at);
