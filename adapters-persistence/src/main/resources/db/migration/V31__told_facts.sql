-- Authors who are customers known by name: marked by a member, or told by an import.
CREATE TABLE named_customer (
  workspace_id uuid NOT NULL,
  author_id uuid NOT NULL,
  name text NOT NULL,
  reference text,
  since timestamptz NOT NULL,
  by_kind text NOT NULL,
  by_id uuid,
  PRIMARY KEY (workspace_id, author_id)
);
CALL keep_apart('named_customer');

-- What goes on: opened and closed by a lead. What of the scope is empty holds for all.
CREATE TABLE incident (
  workspace_id uuid NOT NULL,
  id uuid NOT NULL,
  title text NOT NULL,
  scope jsonb NOT NULL,
  holding_text text NOT NULL,
  opened_at timestamptz NOT NULL,
  by_kind text NOT NULL,
  by_id uuid,
  closed_at timestamptz,
  PRIMARY KEY (workspace_id, id)
);
CREATE INDEX incident_newest ON incident (workspace_id, opened_at DESC, id DESC);
CREATE INDEX incident_open ON incident (workspace_id, opened_at DESC, id DESC) WHERE closed_at IS NULL;
CALL keep_apart('incident');
