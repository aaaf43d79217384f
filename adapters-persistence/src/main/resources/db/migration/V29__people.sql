-- Which members met which mentions that attack people: no words, no case, and no longer than the longest window.
CREATE TABLE exposure (
  workspace_id uuid NOT NULL,
  member_id uuid NOT NULL,
  mention_id uuid NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (workspace_id, member_id, mention_id)
);
CREATE INDEX exposure_by_time ON exposure (workspace_id, at);
CALL keep_apart('exposure');

-- How much of that a workspace lets its members meet, once it said so.
CREATE TABLE exposure_limit (
  workspace_id uuid NOT NULL,
  version int NOT NULL,
  per_day int NOT NULL,
  per_week int NOT NULL,
  PRIMARY KEY (workspace_id)
);
CALL keep_apart('exposure_limit');

-- Promises that are not open any more, or were broken, by the time that was last named.
CREATE INDEX promise_kept_by_due ON promise (workspace_id, due, id) WHERE state = 'kept' AND NOT broken;
CREATE INDEX promise_broken_by_due ON promise (workspace_id, due, id) WHERE broken;

-- What pleased people wrote, and cases that go on in private: few among many.
CREATE INDEX feedback_case_praise ON feedback_case (workspace_id, id) WHERE style = 'praise';
CREATE INDEX feedback_case_in_private ON feedback_case (workspace_id, id)
  WHERE hand_off IS NOT NULL AND status NOT IN ('closed', 'disengaged');
