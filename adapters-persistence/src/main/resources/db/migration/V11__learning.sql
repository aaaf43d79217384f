-- How far text understanding has come in learning from the corrections of a workspace. A reset begins a new round.
CREATE TABLE triage_learning (
  workspace_id uuid NOT NULL,
  round bigint NOT NULL,
  corrections int NOT NULL,
  latest_at timestamptz,
  reset_at timestamptz,
  PRIMARY KEY (workspace_id)
) WITH (fillfactor = 90);
CALL keep_apart('triage_learning');

-- The corrections of the round, in order; what was left as it was judged is null. The words stay in the mention.
CREATE TABLE taught_correction (
  workspace_id uuid NOT NULL,
  number int NOT NULL,
  mention_id uuid NOT NULL,
  revision int NOT NULL,
  style text,
  sentiment text,
  subject text,
  language text,
  at timestamptz NOT NULL,
  PRIMARY KEY (workspace_id, number)
);
CALL keep_apart('taught_correction');
