-- When a feed's job was ordered last; empty once the job has begun. What merely waits in the queue of jobs isn't ordered again.
ALTER TABLE feed ADD COLUMN ordered_at timestamptz;
