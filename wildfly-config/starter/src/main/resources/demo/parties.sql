-- 見本の保険者と医療機関. All invented; their numbers belong to nobody, with valid check digits.

INSERT INTO insurer (insurer_no, name, kana, prefecture, kind, setup_completed_on, service_start_on) VALUES
    ('139907', 'みどり野市（見本）', 'ミドリノシ', '東京都', 'MUNICIPALITY', '2026-04-01', '2026-04-01')
ON CONFLICT DO NOTHING;

INSERT INTO municipality (lg_code, insurer_no, prefecture, name, kana) VALUES
    ('139904', '139907', '東京都', 'みどり野市（見本）', 'ミドリノシ')
ON CONFLICT DO NOTHING;

INSERT INTO medical_institution (code, name, kana, kana_key, postcode, address, phone, lg_code) VALUES
    ('1319990014', '緑の丘クリニック（見本）', 'ミドリノオカクリニック', 'ミドリノオカクリニック', '1990001', '東京都みどり野市緑の丘一丁目2番3号', '0420000014', '139904'),
    ('1319990022', 'みどり野中央病院（見本）', 'ミドリノチュウオウビョウイン', 'ミドリノチュウオウビョウイン', '1990002', '東京都みどり野市中央二丁目1番1号', '0420000022', '139904')
ON CONFLICT DO NOTHING;

INSERT INTO medical_institution_beds (code, valid_from, beds) VALUES
    ('1319990014', '2026-04-01', 19),
    ('1319990022', '2026-04-01', 200)
ON CONFLICT DO NOTHING;
