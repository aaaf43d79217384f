CREATE TABLE channel_account (
  workspace_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  name text NOT NULL,
  settings jsonb NOT NULL,
  state text NOT NULL,
  -- A JSON object of names and values, sealed with the key of the installation.
  secrets bytea NOT NULL,
  PRIMARY KEY (workspace_id, id)
);
CREATE INDEX channel_account_by_kind ON channel_account (workspace_id, kind);
CALL keep_apart('channel_account');

-- Apart from the account: it moves with every page that is taken in.
CREATE TABLE channel_cursor (
  workspace_id uuid NOT NULL,
  account_id uuid NOT NULL,
  value text NOT NULL,
  PRIMARY KEY (workspace_id, account_id)
);
CALL keep_apart('channel_cursor');

-- What came in, by account and way. Counted in several stripes that are summed when read: parallel intake of one
-- account must not wait for one counter.
CREATE TABLE coverage_way (
  workspace_id uuid NOT NULL,
  account_id uuid NOT NULL,
  way text NOT NULL,
  stripe int NOT NULL,
  taken_in bigint NOT NULL,
  duplicates bigint NOT NULL,
  set_aside bigint NOT NULL,
  up_to timestamptz,
  last_success timestamptz,
  PRIMARY KEY (workspace_id, account_id, way, stripe)
) WITH (fillfactor = 50);
CALL keep_apart('coverage_way');

CREATE TABLE coverage_problem (
  workspace_id uuid NOT NULL,
  account_id uuid NOT NULL,
  way text NOT NULL,
  problem text NOT NULL,
  since timestamptz NOT NULL,
  PRIMARY KEY (workspace_id, account_id, way)
);
CALL keep_apart('coverage_problem');

CREATE TABLE coverage_gap (
  workspace_id uuid NOT NULL,
  account_id uuid NOT NULL,
  from_at timestamptz NOT NULL,
  to_at timestamptz NOT NULL,
  PRIMARY KEY (workspace_id, account_id, from_at, to_at)
);
CALL keep_apart('coverage_gap');

CREATE TABLE unreadable_item (
  workspace_id uuid NOT NULL,
  id uuid NOT NULL,
  account_id uuid NOT NULL,
  at timestamptz NOT NULL,
  content_hash bytea NOT NULL,
  external_id text,
  problem text NOT NULL,
  raw text NOT NULL,
  PRIMARY KEY (workspace_id, id),
  UNIQUE (workspace_id, account_id, content_hash)
);
CREATE INDEX unreadable_item_newest ON unreadable_item (workspace_id, at, id);
CALL keep_apart('unreadable_item');
