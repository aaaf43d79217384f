-- What the workspace knows, with sources. At most 2,000 of a workspace, so that its key finds them; stems are the
-- beginnings of a fact's words, by which it is held together with what customers write.
CREATE TABLE known_fact (
  workspace_id uuid NOT NULL,
  id uuid NOT NULL,
  version int NOT NULL,
  title text NOT NULL,
  text text NOT NULL,
  source text NOT NULL,
  valid_from date,
  valid_until date,
  subjects text[] NOT NULL,
  languages text[] NOT NULL,
  stems text[] NOT NULL,
  checked_by uuid NOT NULL,
  checked_at timestamptz NOT NULL,
  review_on date NOT NULL,
  PRIMARY KEY (workspace_id, id)
);
CALL keep_apart('known_fact');
