-- 被保険者検索: the kana in the order of their character codes, whatever the database's own order, so that a beginning is a
-- range of the index; the number behind it makes the place of every person in the list one of its own (keyset).
DROP INDEX insured_person_kana;
CREATE INDEX insured_person_kana ON insured_person (insurer_no, kana_key COLLATE "C", insured_no COLLATE "C");

-- 履歴: the former versions of one person. Only superseded rows are in these, so a feed's new rows don't pay for them.
CREATE INDEX insurance_card_superseded ON insurance_card (insurer_no, insured_no) WHERE superseded_at IS NOT NULL;
CREATE INDEX assessment_case_superseded ON assessment_case (insurer_no, insured_no) WHERE superseded_at IS NOT NULL;
CREATE INDEX burden_ratio_superseded ON burden_ratio (insurer_no, insured_no) WHERE superseded_at IS NOT NULL;
CREATE INDEX burden_limit_superseded ON burden_limit (insurer_no, insured_no) WHERE superseded_at IS NOT NULL;
