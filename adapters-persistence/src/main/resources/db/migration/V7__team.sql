CREATE TABLE member (
  workspace_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  email text NOT NULL,
  role text NOT NULL,
  active boolean NOT NULL,
  since timestamptz NOT NULL,
  password_hash text,
  PRIMARY KEY (workspace_id, id),
  UNIQUE (workspace_id, email)
);
CALL keep_apart('member');

CREATE TABLE session (
  workspace_id uuid NOT NULL,
  id uuid NOT NULL,
  member_id uuid NOT NULL,
  secret_hash text NOT NULL,
  started_at timestamptz NOT NULL,
  seen_at timestamptz NOT NULL,
  PRIMARY KEY (workspace_id, id)
);
CREATE INDEX session_of_member ON session (workspace_id, member_id);
CALL keep_apart('session');

CREATE TABLE api_token (
  workspace_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  owner_id uuid,
  scopes text NOT NULL,
  secret_hash text NOT NULL,
  by_kind text NOT NULL,
  by_id uuid,
  made_at timestamptz NOT NULL,
  expires_at timestamptz,
  used_at timestamptz,
  revoked_at timestamptz,
  PRIMARY KEY (workspace_id, id)
);
CALL keep_apart('api_token');

CREATE TABLE invitation (
  workspace_id uuid NOT NULL,
  id uuid NOT NULL,
  email text,
  role text NOT NULL,
  secret_hash text NOT NULL,
  by_kind text NOT NULL,
  by_id uuid,
  made_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  closed_at timestamptz,
  PRIMARY KEY (workspace_id, id)
);
CALL keep_apart('invitation');

-- Failures may share key and moment; the number tells them apart.
CREATE TABLE sign_in_failure (
  workspace_id uuid NOT NULL,
  key text NOT NULL,
  at timestamptz NOT NULL,
  number bigint GENERATED ALWAYS AS IDENTITY,
  PRIMARY KEY (workspace_id, key, at, number)
);
CALL keep_apart('sign_in_failure');
