-- The response policy that a workspace is working on; it becomes a version when it is activated.
CREATE TABLE policy_draft (
  workspace_id uuid NOT NULL,
  revision int NOT NULL,
  based_on int NOT NULL,
  saved_at timestamptz NOT NULL,
  by_kind text NOT NULL,
  by_id uuid,
  document jsonb NOT NULL,
  PRIMARY KEY (workspace_id)
);
CALL keep_apart('policy_draft');
