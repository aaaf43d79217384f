-- What happened to cases and may be told to members: written with the events, let go when somebody looked who is told.
CREATE TABLE alert_occasion (
  workspace_id uuid NOT NULL,
  case_id uuid NOT NULL,
  kind text NOT NULL,
  token text NOT NULL,
  at timestamptz NOT NULL,
  published_at timestamptz,
  due timestamptz,
  concerns_id uuid,
  by_id uuid,
  look_at timestamptz NOT NULL,
  PRIMARY KEY (workspace_id, case_id, kind, token)
);
CREATE INDEX alert_occasion_by_time ON alert_occasion (workspace_id, look_at);
CALL keep_apart('alert_occasion');

-- What members were told in the console. The unique key is the promise that nobody is told of the same thing twice.
CREATE TABLE alert (
  workspace_id uuid NOT NULL,
  id uuid NOT NULL,
  member_id uuid NOT NULL,
  case_id uuid NOT NULL,
  kind text NOT NULL,
  token text NOT NULL,
  at timestamptz NOT NULL,
  published_at timestamptz,
  due timestamptz,
  concerns_id uuid,
  by_id uuid,
  style text NOT NULL,
  channel text NOT NULL,
  told_at timestamptz NOT NULL,
  seen_at timestamptz,
  PRIMARY KEY (workspace_id, id),
  UNIQUE (workspace_id, member_id, case_id, kind, token)
) WITH (fillfactor = 90);
CREATE INDEX alert_of_member ON alert (workspace_id, member_id, told_at, id);
CREATE INDEX alert_unseen ON alert (workspace_id, member_id, told_at, id) WHERE seen_at IS NULL;
CREATE INDEX alert_by_time ON alert (workspace_id, told_at);
CALL keep_apart('alert');

-- Alerts on their way to an outlet of a member: each waits until it is in a message, once.
CREATE TABLE alert_waiting (
  workspace_id uuid NOT NULL,
  alert_id uuid NOT NULL,
  destination text NOT NULL,
  member_id uuid NOT NULL,
  from_at timestamptz NOT NULL,
  message_id uuid,
  PRIMARY KEY (workspace_id, alert_id, destination)
) WITH (fillfactor = 90);
CREATE INDEX alert_waiting_by_time ON alert_waiting (workspace_id, from_at) WHERE message_id IS NULL;
CREATE INDEX alert_waiting_of_outlet ON alert_waiting (workspace_id, member_id, destination, alert_id)
  WHERE message_id IS NULL;
CREATE INDEX alert_waiting_of_message ON alert_waiting (workspace_id, message_id) WHERE message_id IS NOT NULL;
CALL keep_apart('alert_waiting');

-- When the latest message to an outlet was put together; the row is the lock of those who put messages together.
CREATE TABLE alert_outlet (
  workspace_id uuid NOT NULL,
  member_id uuid NOT NULL,
  destination text NOT NULL,
  last_at timestamptz,
  PRIMARY KEY (workspace_id, member_id, destination)
) WITH (fillfactor = 80);
CALL keep_apart('alert_outlet');

CREATE TABLE alert_message (
  workspace_id uuid NOT NULL,
  id uuid NOT NULL,
  member_id uuid NOT NULL,
  destination text NOT NULL,
  state text NOT NULL,
  attempts int NOT NULL,
  next_at timestamptz NOT NULL,
  leased_until timestamptz,
  made_at timestamptz NOT NULL,
  ended_at timestamptz,
  PRIMARY KEY (workspace_id, id)
) WITH (fillfactor = 80);
CREATE INDEX alert_message_on_the_way ON alert_message (workspace_id, next_at, id) WHERE state IN ('sending', 'waiting');
CREATE INDEX alert_message_troubled ON alert_message (workspace_id, made_at, id) WHERE state IN ('failed', 'unknown');
CALL keep_apart('alert_message');

-- How members want to be told, for those who said so.
CREATE TABLE alert_settings (
  workspace_id uuid NOT NULL,
  member_id uuid NOT NULL,
  version int NOT NULL,
  said jsonb NOT NULL,
  PRIMARY KEY (workspace_id, member_id)
);
CALL keep_apart('alert_settings');

-- Addresses that members have alerts posted to; what signs them is sealed.
CREATE TABLE alert_webhook (
  workspace_id uuid NOT NULL,
  id uuid NOT NULL,
  member_id uuid NOT NULL,
  name text NOT NULL,
  url text NOT NULL,
  secret bytea NOT NULL,
  PRIMARY KEY (workspace_id, id)
);
CREATE INDEX alert_webhook_of_member ON alert_webhook (workspace_id, member_id);
CALL keep_apart('alert_webhook');
