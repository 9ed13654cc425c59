-- 予算の上限: decisions of a round stop, in 受付番号 order, before their sum exceeds it; without a value there is no limit.
ALTER TABLE grant_round ADD COLUMN budget bigint CHECK (budget >= 0);
COMMENT ON COLUMN grant_round.budget IS '予算の上限（円）: sum of all granted decisions of the round';

-- An approved application that found the budget used up, since when; its decision waits until the budget is raised.
ALTER TABLE grant_application ADD COLUMN budget_held_on date;

-- 特例期間の後の再提出: an application that comes back after the window, until this day, keeps the window's last days.
ALTER TABLE grant_special_window ADD COLUMN returned_to date,
    ADD CHECK (returned_to IS NULL OR returned_to BETWEEN applied_to AND notice_by);
UPDATE grant_special_window w SET returned_to = r.resubmit_until FROM grant_round r
 WHERE r.id = w.round_id AND r.resubmit_until BETWEEN w.applied_to AND w.notice_by;
