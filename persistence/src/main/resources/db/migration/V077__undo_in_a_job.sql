-- 取消し (the undo of a feed) runs in a job: its state, how far it is, and why it stopped.
ALTER TABLE feed DROP CONSTRAINT feed_state_check;
ALTER TABLE feed ADD CONSTRAINT feed_state_check CHECK (state IN
    ('RECEIVED', 'CHECKING', 'MERGING', 'APPLIED', 'REFUSED', 'REHEARSED', 'DISCARDED', 'UNDOING', 'UNDONE'));
ALTER TABLE feed ADD COLUMN undone_rows bigint NOT NULL DEFAULT 0;
ALTER TABLE feed ADD COLUMN undo_stopped_by bigint; -- rows changed here meanwhile, 0 when it broke off; null unless it stopped
