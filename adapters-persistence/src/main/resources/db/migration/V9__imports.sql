-- How far each history file was taken in; a file is known by the SHA-256 of its content.
CREATE TABLE import_progress (
  workspace_id uuid NOT NULL,
  account_id uuid NOT NULL,
  fingerprint text NOT NULL,
  lines bigint NOT NULL,
  bytes bigint NOT NULL,
  taken_in bigint NOT NULL,
  known bigint NOT NULL,
  set_aside bigint NOT NULL,
  updated_at timestamptz NOT NULL,
  PRIMARY KEY (workspace_id, account_id, fingerprint)
);
CALL keep_apart('import_progress');
