-- Examples of styles that a workspace added itself; those that come with Vastine are files. What is taken out is deleted.
CREATE TABLE style_example (
  workspace_id uuid NOT NULL,
  id uuid NOT NULL,
  style text NOT NULL,
  language text NOT NULL,
  text text NOT NULL,
  added_by uuid NOT NULL,
  added_at timestamptz NOT NULL,
  case_id uuid,
  PRIMARY KEY (workspace_id, id),
  UNIQUE (workspace_id, case_id)
);
CREATE INDEX style_example_newest ON style_example (workspace_id, added_at DESC, id DESC);
CALL keep_apart('style_example');
