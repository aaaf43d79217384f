-- Where a case stands in the inbox is no longer its deadline alone: the deadline has a column of its own, and inbox_at is
-- the place, by which the indexes of the inbox are ordered as before.
ALTER TABLE feedback_case
  ADD COLUMN due_at timestamptz,
  ADD COLUMN others_complaining integer NOT NULL DEFAULT 0;

-- What is late stands before all else, as if 73,000 days ago. Rows of all workspaces are filled, by the owner of the table.
ALTER TABLE feedback_case NO FORCE ROW LEVEL SECURITY;
UPDATE feedback_case SET due_at = inbox_at WHERE inbox_at < '9999-01-01 00:00:00+00';
UPDATE feedback_case SET inbox_at = inbox_at - interval '1752000 hours' WHERE breached AND answer_due IS NOT NULL;
ALTER TABLE feedback_case FORCE ROW LEVEL SECURITY;
