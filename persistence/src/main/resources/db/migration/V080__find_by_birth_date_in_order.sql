-- 被保険者検索 by birth date: of a million insured some seventy are born on one day; they too are in the order of their kana
-- (as V065), so that a page, and a beginning of the kana among them, is a range of the index.
DROP INDEX insured_person_birth;
CREATE INDEX insured_person_birth ON insured_person
    (insurer_no, birth_date, kana_key COLLATE "C", insured_no COLLATE "C");
