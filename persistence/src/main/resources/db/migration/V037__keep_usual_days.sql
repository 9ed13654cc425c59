-- ふだんの日数 (usual_days): an insurer's medians over its applications decided in the six months before counted_on. Counted
-- when a feed changes applications and each night, so that a look at an application reads one row.
CREATE TABLE usual_days (
    insurer_no varchar(6) PRIMARY KEY,
    counted_on date NOT NULL,
    cases integer NOT NULL,
    survey integer NOT NULL,
    opinion integer NOT NULL,
    judging integer NOT NULL,
    board integer NOT NULL,
    deciding integer NOT NULL
);
-- Those who have applications already are counted in the first night; until then nothing is expected of them.
INSERT INTO usual_days SELECT DISTINCT insurer_no, DATE '2000-01-01', 0, 0, 0, 0, 0, 0 FROM assessment_case;
