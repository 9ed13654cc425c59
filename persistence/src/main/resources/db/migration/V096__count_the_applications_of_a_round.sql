-- 募集回の一覧: how many applied in a round, and from when to when, without looking at the rows themselves.
CREATE INDEX grant_application_of_round ON grant_application (round_id, submitted_on, first_submitted_on)
    WHERE submitted_on IS NOT NULL;
