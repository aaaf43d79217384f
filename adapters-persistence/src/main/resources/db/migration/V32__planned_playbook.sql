-- The playbook of the latest plan: the rhythm of updates is asked of it, and not of the style's.
ALTER TABLE feedback_case ADD COLUMN playbook text;

-- What was planned before stands in the events. Rows of all workspaces are filled, by the owner of the tables.
ALTER TABLE feedback_case NO FORCE ROW LEVEL SECURITY;
ALTER TABLE case_event NO FORCE ROW LEVEL SECURITY;
UPDATE feedback_case SET playbook = (
  SELECT facts ->> 'playbook' FROM case_event
  WHERE case_event.workspace_id = feedback_case.workspace_id AND case_event.case_id = feedback_case.id AND type = 'plan-made'
  ORDER BY number DESC LIMIT 1)
WHERE policy > 0;
ALTER TABLE case_event FORCE ROW LEVEL SECURITY;
ALTER TABLE feedback_case FORCE ROW LEVEL SECURITY;
