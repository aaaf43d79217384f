-- How cases looked in public when they ended, and which ended cases wait for somebody to look.
ALTER TABLE feedback_case
  ADD COLUMN witnessed jsonb,
  ADD COLUMN awaits_witness boolean NOT NULL DEFAULT false;

-- What ended before is looked at, too. Rows of all workspaces are filled, by the owner of the table.
ALTER TABLE feedback_case NO FORCE ROW LEVEL SECURITY;
UPDATE feedback_case SET awaits_witness = true
WHERE status IN ('closed', 'disengaged') AND coalesce(follow_up ->> 'began', audience) = 'public';
ALTER TABLE feedback_case FORCE ROW LEVEL SECURITY;

CREATE INDEX feedback_case_awaits_witness ON feedback_case (workspace_id, changed_at, id) WHERE awaits_witness;
