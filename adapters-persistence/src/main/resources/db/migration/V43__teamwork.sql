-- Who follows a case, and what others do for it: a part of the folded row; null while nobody does anything.
ALTER TABLE feedback_case ADD COLUMN teamwork jsonb;
CREATE INDEX feedback_case_with_team ON feedback_case (workspace_id, id)
  WHERE teamwork IS NOT NULL AND status NOT IN ('closed', 'disengaged');

-- Every task, whatever its case. Follows the cases.
CREATE TABLE task (
  workspace_id uuid NOT NULL,
  id uuid NOT NULL,
  case_id uuid NOT NULL,
  member_id uuid NOT NULL,
  department text,
  what uuid NOT NULL,
  given_at timestamptz NOT NULL,
  due timestamptz NOT NULL,
  state text NOT NULL,
  result uuid,
  ended_at timestamptz,
  PRIMARY KEY (workspace_id, id)
) WITH (fillfactor = 80);
CREATE INDEX task_open ON task (workspace_id, due, id) WHERE state = 'open';
CREATE INDEX task_open_of_member ON task (workspace_id, member_id, due, id) WHERE state = 'open';
CREATE INDEX task_ended ON task (workspace_id, due DESC, id DESC) WHERE state <> 'open';
CREATE INDEX task_of_department ON task (workspace_id, department) WHERE department IS NOT NULL;
CALL keep_apart('task');
