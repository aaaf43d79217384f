-- As whom authors speak to us, as members said.
CREATE TABLE author_role (
  workspace_id uuid NOT NULL,
  author_id uuid NOT NULL,
  role text NOT NULL,
  since timestamptz NOT NULL,
  by_kind text NOT NULL,
  by_id uuid,
  PRIMARY KEY (workspace_id, author_id)
);
CALL keep_apart('author_role');

-- The latest cases of an author over all threads, which every plan asks for.
CREATE INDEX feedback_case_latest_of_author ON feedback_case (workspace_id, author_id, id);
