-- The workspace that this transaction works in. Set for one transaction at a time; without it no row is visible.
CREATE FUNCTION current_workspace() RETURNS uuid
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('vastine.workspace', true), '')::uuid;

-- Puts a table behind row-level security, for its owner as well. Every migration that makes a table calls it.
CREATE PROCEDURE keep_apart(target regclass)
  LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', target);
  EXECUTE format(
    'CREATE POLICY own_workspace ON %s USING (workspace_id = current_workspace())'
    ' WITH CHECK (workspace_id = current_workspace())', target);
END $$;

-- The directory. Besides a workspace itself, system transactions see it: they find out which workspaces there are.
CREATE TABLE workspace (
  id uuid PRIMARY KEY,
  slug text NOT NULL UNIQUE,
  name text NOT NULL,
  zone text NOT NULL,
  language text NOT NULL
);
ALTER TABLE workspace ENABLE ROW LEVEL SECURITY;
ALTER TABLE workspace FORCE ROW LEVEL SECURITY;
CREATE POLICY own_workspace ON workspace
  USING (id = current_workspace() OR current_setting('vastine.system', true) = 'on')
  WITH CHECK (id = current_workspace() OR current_setting('vastine.system', true) = 'on');

CREATE TABLE idempotency_key (
  workspace_id uuid NOT NULL,
  owner text NOT NULL,
  key text NOT NULL,
  taken_at timestamptz NOT NULL,
  request_hash text,
  status int,
  body text,
  PRIMARY KEY (workspace_id, owner, key)
);
CREATE INDEX idempotency_key_by_age ON idempotency_key (workspace_id, taken_at);
CALL keep_apart('idempotency_key');

-- Each entry carries the hash of the one before it, so that a change or a gap shows.
CREATE TABLE audit_entry (
  workspace_id uuid NOT NULL,
  number bigint NOT NULL,
  at timestamptz NOT NULL,
  by_kind text NOT NULL,
  by_id uuid,
  action text NOT NULL,
  subject text NOT NULL,
  facts text NOT NULL,
  hash bytea NOT NULL,
  PRIMARY KEY (workspace_id, number)
);
CALL keep_apart('audit_entry');
