-- Addresses of integrators to which events of cases are posted; what signs them is sealed. For a while after a change the
-- earlier secret signs as well.
CREATE TABLE webhook (
  workspace_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  url text NOT NULL,
  events text[] NOT NULL,
  accounts uuid[] NOT NULL,
  secret bytea NOT NULL,
  earlier_secret bytea,
  earlier_until timestamptz,
  suspended text,
  failures int NOT NULL,
  failing_since timestamptz,
  rest_until timestamptz,
  PRIMARY KEY (workspace_id, id)
);
CALL keep_apart('webhook');

-- Events on their way to webhooks, written with the events. Ids only: what an event says is read when it is sent.
CREATE TABLE webhook_delivery (
  workspace_id uuid NOT NULL,
  webhook_id uuid NOT NULL,
  case_id uuid NOT NULL,
  number int NOT NULL,
  type text NOT NULL,
  at timestamptz NOT NULL,
  state text NOT NULL,
  attempts int NOT NULL,
  next_at timestamptz NOT NULL,
  leased_until timestamptz,
  tried_at timestamptz,
  outcome text,
  status int,
  took_millis bigint,
  PRIMARY KEY (workspace_id, webhook_id, case_id, number)
) WITH (fillfactor = 80);
CREATE INDEX webhook_delivery_due ON webhook_delivery (workspace_id, webhook_id, next_at, case_id, number)
  WHERE state IN ('sending', 'waiting');
CREATE INDEX webhook_delivery_of_case ON webhook_delivery (workspace_id, webhook_id, case_id, number)
  WHERE state IN ('sending', 'waiting');
CREATE INDEX webhook_delivery_by_time ON webhook_delivery (workspace_id, at, case_id, number);
CALL keep_apart('webhook_delivery');
