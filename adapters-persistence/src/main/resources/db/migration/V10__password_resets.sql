-- Links by which members set a new password; of the key only the hash is kept.
CREATE TABLE password_reset (
  workspace_id uuid NOT NULL,
  id uuid NOT NULL,
  member_id uuid NOT NULL,
  secret_hash text NOT NULL,
  by_kind text NOT NULL,
  by_id uuid,
  made_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  closed_at timestamptz,
  PRIMARY KEY (workspace_id, id)
);
CREATE INDEX password_reset_of_member ON password_reset (workspace_id, member_id)
  WHERE closed_at IS NULL;
CALL keep_apart('password_reset');
