-- The word that is out on a case, and the way back to its thread: parts of the folded row.
ALTER TABLE feedback_case ADD COLUMN promises jsonb NOT NULL DEFAULT '{"all": [], "update_missed": false, "chases": 0}';
ALTER TABLE feedback_case ADD COLUMN follow_up jsonb;

-- Cases with which we have the next step, in the order of what breaches first.
CREATE INDEX feedback_case_with_us ON feedback_case (workspace_id, inbox_at, id)
  WHERE status IN ('coming_back', 'open');

-- Every promise, whatever its case: who has how many open, and how long promises took. Follows the cases.
CREATE TABLE promise (
  workspace_id uuid NOT NULL,
  id uuid NOT NULL,
  case_id uuid NOT NULL,
  member_id uuid NOT NULL,
  style text NOT NULL,
  made_at timestamptz NOT NULL,
  due timestamptz NOT NULL,
  state text NOT NULL,
  broken boolean NOT NULL,
  ended_at timestamptz,
  PRIMARY KEY (workspace_id, id)
) WITH (fillfactor = 80);
CREATE INDEX promise_open ON promise (workspace_id, due, id) WHERE state = 'open';
CREATE INDEX promise_open_of_member ON promise (workspace_id, member_id, due, id) WHERE state = 'open';
CREATE INDEX promise_kept ON promise (workspace_id, style, ended_at, id) WHERE state = 'kept';
CALL keep_apart('promise');
