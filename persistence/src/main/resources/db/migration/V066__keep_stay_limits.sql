-- 負担限度額の表 (stay_limit): yen a day that a person of a stage pays at most, by line of the 負担限度額認定証. A new table is
-- added with its day; the former stays, because cards of its time are still read.
-- Source: 介護保険法施行規則・告示, 令和6年8月1日から.
CREATE TABLE stay_limit (
    holds_from date NOT NULL,
    stage varchar(3) NOT NULL CHECK (stage IN ('1', '2', '3-1', '3-2')),
    item varchar(20) NOT NULL,
    yen integer NOT NULL,
    PRIMARY KEY (holds_from, stage, item)
);
INSERT INTO stay_limit (holds_from, item, stage, yen)
SELECT DATE '2024-08-01', item, stage, yen
FROM (VALUES
    ('MEAL', 300, 390, 650, 1360),
    ('MEAL_SHORT', 300, 600, 1000, 1300),
    ('UNIT_ROOM', 880, 880, 1370, 1370),
    ('UNIT_SHARED', 550, 550, 1370, 1370),
    ('SINGLE_WELFARE', 380, 480, 880, 880),
    ('SINGLE_HEALTH', 550, 550, 1370, 1370),
    ('SHARED', 0, 430, 430, 430)
) AS t (item, one, two, three_first, three_second)
CROSS JOIN LATERAL (VALUES ('1', one), ('2', two), ('3-1', three_first), ('3-2', three_second)) AS s (stage, yen);
