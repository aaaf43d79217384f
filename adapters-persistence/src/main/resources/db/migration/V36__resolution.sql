-- By when a concern is to be solved, beside by when it is answered. Plans made before said nothing of it; who had solved
-- a concern had stopped a clock that nobody kept.
ALTER TABLE feedback_case
  ADD COLUMN resolution_due timestamptz,
  ADD COLUMN resolution_missed boolean NOT NULL DEFAULT false,
  ADD COLUMN resolution_stopped boolean NOT NULL DEFAULT false;

-- Rows of all workspaces are filled, by the owner of the tables: as the events fold to.
ALTER TABLE feedback_case NO FORCE ROW LEVEL SECURITY;
ALTER TABLE case_event NO FORCE ROW LEVEL SECURITY;
UPDATE feedback_case SET resolution_stopped = true
WHERE 'solved' = (
  SELECT type FROM case_event
  WHERE case_event.workspace_id = feedback_case.workspace_id AND case_event.case_id = feedback_case.id
    AND type IN ('solved', 'solution-taken-back', 'closed', 'disengaged', 'answer-declined')
  ORDER BY number DESC LIMIT 1);
ALTER TABLE case_event FORCE ROW LEVEL SECURITY;
ALTER TABLE feedback_case FORCE ROW LEVEL SECURITY;

-- Faults that go on for a while, such as a share of answers at risk, and are told of once.
CREATE TABLE told_stretch (
  workspace_id uuid NOT NULL,
  name text NOT NULL,
  since timestamptz NOT NULL,
  PRIMARY KEY (workspace_id, name)
);
CALL keep_apart('told_stretch');
