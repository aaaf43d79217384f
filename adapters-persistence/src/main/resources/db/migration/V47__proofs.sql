-- Threads that turned, kept to be shown: with the customer's written consent, or as a text that points to nobody. What is
-- taken out is deleted.
CREATE TABLE proof (
  workspace_id uuid NOT NULL,
  case_id uuid NOT NULL,
  id uuid NOT NULL,
  author_id uuid NOT NULL,
  text text NOT NULL,
  consent_way text,
  consent_at timestamptz,
  consent_words text,
  added_at timestamptz NOT NULL,
  added_by uuid NOT NULL,
  PRIMARY KEY (workspace_id, case_id),
  UNIQUE (workspace_id, id)
);
CREATE INDEX proof_newest ON proof (workspace_id, added_at DESC, id DESC);
CREATE INDEX proof_of_author ON proof (workspace_id, author_id);
CALL keep_apart('proof');
