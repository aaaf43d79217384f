-- Announcements, in the order in which their transactions can be seen. A number alone would not do: of two
-- transactions the one with the lower number may commit later, and a reader who went past it would miss it.
CREATE TABLE live_event (
  workspace_id uuid NOT NULL,
  transaction bigint NOT NULL DEFAULT pg_current_xact_id()::text::bigint,
  number bigint GENERATED ALWAYS AS IDENTITY,
  kind text NOT NULL,
  subject text NOT NULL,
  version int NOT NULL,
  at timestamptz NOT NULL,
  announced_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (workspace_id, transaction, number)
);
CREATE INDEX live_event_by_age ON live_event (workspace_id, announced_at);
CALL keep_apart('live_event');

-- The practice platform: what a real platform would keep.
CREATE TABLE sandbox_page (
  workspace_id uuid NOT NULL,
  id uuid NOT NULL,
  slug text NOT NULL,
  title text NOT NULL,
  last_change bigint NOT NULL,
  outage boolean NOT NULL,
  delay_millis bigint NOT NULL,
  rate_limited boolean NOT NULL,
  lost_receipts boolean NOT NULL,
  PRIMARY KEY (workspace_id, id),
  UNIQUE (workspace_id, slug)
);
CALL keep_apart('sandbox_page');

CREATE TABLE sandbox_item (
  workspace_id uuid NOT NULL,
  page_id uuid NOT NULL,
  id uuid NOT NULL,
  change bigint NOT NULL,
  parent_id uuid,
  privately boolean NOT NULL,
  ours boolean NOT NULL,
  visitor text NOT NULL,
  text text NOT NULL,
  at timestamptz NOT NULL,
  state text NOT NULL,
  key text,
  PRIMARY KEY (workspace_id, page_id, id),
  UNIQUE (workspace_id, page_id, key),
  FOREIGN KEY (workspace_id, page_id) REFERENCES sandbox_page (workspace_id, id)
);
CREATE INDEX sandbox_item_changes ON sandbox_item (workspace_id, page_id, change);
CREATE INDEX sandbox_item_newest ON sandbox_item (workspace_id, page_id, at, id);
CALL keep_apart('sandbox_item');
