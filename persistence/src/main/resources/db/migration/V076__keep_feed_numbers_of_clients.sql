-- 連携番号: the number that an insurer's own system gave what it sent. The same number again is the same feed.
CREATE TABLE feed_number (
    insurer_no varchar(6) NOT NULL,
    number varchar(64) NOT NULL,
    feed_id bigint NOT NULL REFERENCES feed ON DELETE CASCADE,
    sha256 varchar(64) NOT NULL,
    dry_run boolean NOT NULL,
    PRIMARY KEY (insurer_no, number)
);
CREATE INDEX feed_number_of_feed ON feed_number (feed_id);
