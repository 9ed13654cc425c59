-- 閲覧: the matrix of what is shared with whom, as data, and the record of every look.

-- 閲覧範囲の版: which matrix is in force; exactly one.
CREATE TABLE sharing_profile (
    code varchar(20) PRIMARY KEY,
    name varchar(100) NOT NULL,
    in_force boolean NOT NULL
);
CREATE UNIQUE INDEX sharing_profile_in_force ON sharing_profile (in_force) WHERE in_force;

INSERT INTO sharing_profile (code, name, in_force) VALUES
('COUNCIL_114', '社会保障審議会介護保険部会 第114回の表', true),
('WORKING_GROUP', '中間とりまとめ（令和6年3月）と合同WG（令和8年3月）の案', false);

-- 閲覧範囲: kind × actor kind. A row that isn't here is not shared. A change closes the row (superseded_at) and adds one,
-- with who and why. Empty services or qualifications mean any. own_only: the creator sees what it made, nobody else does.
CREATE TABLE sharing_rule (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    profile varchar(20) NOT NULL REFERENCES sharing_profile,
    kind varchar(20) NOT NULL,
    actor_kind varchar(12) NOT NULL CHECK (actor_kind IN ('CITIZEN', 'INSURER', 'CARE_MANAGER', 'CARE_OFFICE', 'MEDICAL')),
    own_only boolean NOT NULL DEFAULT false,
    needs_relation boolean NOT NULL,
    needs_consent boolean NOT NULL,
    needs_recent_service boolean NOT NULL DEFAULT false,
    needs_opinion_request boolean NOT NULL DEFAULT false,
    services varchar(200) NOT NULL DEFAULT '',
    qualifications varchar(200) NOT NULL DEFAULT '',
    changed_by varchar(80) NOT NULL,
    changed_at timestamptz NOT NULL,
    change_reason varchar(200) NOT NULL,
    superseded_at timestamptz
);
CREATE UNIQUE INDEX sharing_rule_present ON sharing_rule (profile, kind, actor_kind) WHERE superseded_at IS NULL;

-- 第114回の表 as it stands in the spec: ○ and ★ without, ◎ with consent. Offices need relation and consent in every row
-- (第2回自治体説明会: 包括同意 and 本人確認 for whatever is looked up in 介護WEBサービス).
INSERT INTO sharing_rule (profile, kind, actor_kind, own_only, needs_relation, needs_consent, services, changed_by, changed_at, change_reason)
SELECT 'COUNCIL_114', kind, actor_kind, own_only, relation, consent, services, '初期値', TIMESTAMPTZ '2026-04-01 00:00:00+09', '出荷時の表'
FROM (VALUES
    ('SURVEY', 'INSURER', false, false, false, ''),
    ('SURVEY', 'CARE_MANAGER', false, true, true, ''),
    ('SURVEY', 'MEDICAL', false, true, true, ''),
    ('OPINION', 'INSURER', false, false, false, ''),
    ('OPINION', 'CARE_MANAGER', false, true, true, ''),
    ('OPINION', 'CARE_OFFICE', true, true, true, '52,55'),
    ('OPINION', 'MEDICAL', false, true, true, ''),
    ('CARD', 'CITIZEN', false, false, false, ''),
    ('CARD', 'INSURER', false, false, false, ''),
    ('CARD', 'CARE_MANAGER', false, true, true, ''),
    ('CARD', 'CARE_OFFICE', false, true, true, ''),
    ('CARD', 'MEDICAL', false, true, true, ''),
    ('BURDEN_RATIO', 'CITIZEN', false, false, false, ''),
    ('BURDEN_RATIO', 'INSURER', false, false, false, ''),
    ('BURDEN_RATIO', 'CARE_MANAGER', false, true, true, ''),
    ('BURDEN_RATIO', 'CARE_OFFICE', false, true, true, ''),
    ('BURDEN_RATIO', 'MEDICAL', false, true, true, ''),
    ('LIMIT', 'CITIZEN', false, false, false, ''),
    ('LIMIT', 'INSURER', false, false, false, ''),
    ('LIMIT', 'CARE_MANAGER', false, true, true, ''),
    ('LIMIT', 'CARE_OFFICE', false, true, true, ''),
    ('LIMIT', 'MEDICAL', false, true, true, ''),
    ('APPLICATION', 'CITIZEN', false, false, false, ''),
    ('APPLICATION', 'INSURER', false, false, false, ''),
    ('ASSESSMENT', 'CITIZEN', false, false, false, ''),
    ('ASSESSMENT', 'INSURER', false, false, false, ''),
    ('ASSESSMENT', 'CARE_MANAGER', false, true, true, ''),
    ('ASSESSMENT', 'CARE_OFFICE', false, true, true, ''),
    ('ASSESSMENT', 'MEDICAL', false, true, true, ''),
    ('LIFE', 'CITIZEN', false, false, true, ''),
    ('LIFE', 'INSURER', false, false, true, ''),
    ('LIFE', 'CARE_MANAGER', false, true, true, ''),
    ('LIFE', 'CARE_OFFICE', false, true, true, ''),
    ('LIFE', 'MEDICAL', false, true, true, ''),
    ('CAREPLAN_HOME', 'CITIZEN', false, false, false, ''),
    ('CAREPLAN_HOME', 'INSURER', false, false, true, ''),
    ('CAREPLAN_HOME', 'CARE_MANAGER', false, true, true, ''),
    ('CAREPLAN_HOME', 'CARE_OFFICE', false, true, true, ''),
    ('CAREPLAN_HOME', 'MEDICAL', false, true, true, ''),
    ('CAREPLAN_FACILITY', 'CITIZEN', false, false, false, ''),
    ('CAREPLAN_FACILITY', 'INSURER', false, false, true, ''),
    ('CAREPLAN_FACILITY', 'CARE_OFFICE', true, true, true, ''),
    ('CAREPLAN_FACILITY', 'MEDICAL', false, true, true, ''),
    ('HOME_AID', 'CITIZEN', false, false, true, ''),
    ('HOME_AID', 'INSURER', false, false, false, ''),
    ('HOME_AID', 'CARE_MANAGER', false, true, true, ''),
    ('HOME_AID', 'CARE_OFFICE', false, true, true, '')
) AS matrix (kind, actor_kind, own_only, relation, consent, services);

-- The later material: ○ rows stay visible while consent is missing; an office keeps its access only while it goes on serving
-- the person; a 医療機関 is one that was asked for a 主治医意見書; 負担割合証 and 負担限度額認定証 not to a 医療機関 as such.
INSERT INTO sharing_rule (profile, kind, actor_kind, own_only, needs_relation, needs_consent, needs_recent_service,
    needs_opinion_request, services, changed_by, changed_at, change_reason)
SELECT 'WORKING_GROUP', kind, actor_kind, own_only, needs_relation,
    CASE WHEN actor_kind IN ('CITIZEN', 'INSURER') THEN needs_consent
         ELSE kind NOT IN ('CARD', 'BURDEN_RATIO', 'LIMIT') AND NOT (kind = 'CAREPLAN_HOME' AND actor_kind = 'CARE_OFFICE') END,
    actor_kind IN ('CARE_MANAGER', 'CARE_OFFICE'), actor_kind = 'MEDICAL', services, changed_by, changed_at, change_reason
FROM sharing_rule
WHERE profile = 'COUNCIL_114' AND NOT (actor_kind = 'MEDICAL' AND kind IN ('BURDEN_RATIO', 'LIMIT'));

-- アクセス記録: one row a kind a look, granted or denied; identifiers only. Partitioned by month (UTC), kept 5 years.
CREATE SEQUENCE access_record_id;
CREATE TABLE access_record (
    at timestamptz NOT NULL,
    id bigint NOT NULL DEFAULT nextval('access_record_id'),
    account_id bigint,
    organisation varchar(10) NOT NULL,
    organisation_no varchar(10) NOT NULL,
    insurer_no varchar(6) NOT NULL,
    insured_no varchar(10) NOT NULL,
    kind varchar(20) NOT NULL,
    purpose varchar(20) NOT NULL,
    outcome varchar(8) NOT NULL CHECK (outcome IN ('GRANTED', 'DENIED')),
    reason varchar(20),
    certificate_serial varchar(64),
    request_id varchar(64) NOT NULL,
    PRIMARY KEY (at, id),
    CHECK ((outcome = 'DENIED') = (reason IS NOT NULL))
) PARTITION BY RANGE (at);
CREATE INDEX access_record_person ON access_record (insurer_no, insured_no, organisation_no, at DESC);
CREATE INDEX access_record_organisation ON access_record (organisation_no, at DESC);
CREATE TABLE access_record_default PARTITION OF access_record DEFAULT;

-- Makes the partitions of the months ahead; a record outside them falls into the default partition and is never lost.
CREATE FUNCTION prepare_access_record(from_month date, months integer) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    first date;
BEGIN
    FOR n IN 0..months - 1 LOOP
        first := (date_trunc('month', from_month) + make_interval(months => n))::date;
        EXECUTE format('CREATE TABLE IF NOT EXISTS access_record_%s PARTITION OF access_record FOR VALUES FROM (%L) TO (%L)',
            to_char(first, 'YYYYMM'), first::text || ' 00:00:00+00', (first + interval '1 month')::date::text || ' 00:00:00+00');
    END LOOP;
END
$$;
SELECT prepare_access_record(CURRENT_DATE, 24);
