CREATE TABLE policy (
  workspace_id uuid NOT NULL,
  number int NOT NULL,
  name text NOT NULL,
  active boolean NOT NULL,
  added_at timestamptz NOT NULL,
  by_kind text NOT NULL,
  by_id uuid,
  document jsonb NOT NULL,
  PRIMARY KEY (workspace_id, number)
);
CREATE UNIQUE INDEX policy_active ON policy (workspace_id) WHERE active;
CALL keep_apart('policy');

CREATE TABLE draft (
  workspace_id uuid NOT NULL,
  id uuid NOT NULL,
  case_id uuid NOT NULL,
  writer_id uuid NOT NULL,
  audience text NOT NULL,
  text text NOT NULL,
  version int NOT NULL,
  state text NOT NULL,
  mentions_seen int NOT NULL,
  changed_at timestamptz NOT NULL,
  approved_by uuid,
  PRIMARY KEY (workspace_id, id)
);
CREATE INDEX draft_of_case ON draft (workspace_id, case_id, changed_at, id);
CREATE INDEX draft_awaiting ON draft (workspace_id, changed_at, id) WHERE state = 'awaiting_approval';
CALL keep_apart('draft');

CREATE TABLE delivery (
  workspace_id uuid NOT NULL,
  -- Ids grow with time: within a thread replies go out in their order.
  id uuid NOT NULL,
  case_id uuid NOT NULL,
  draft_id uuid NOT NULL,
  sender_id uuid NOT NULL,
  account_id uuid NOT NULL,
  thread_id uuid NOT NULL,
  answers_id uuid NOT NULL,
  audience text NOT NULL,
  text text NOT NULL,
  state text NOT NULL,
  attempts int NOT NULL,
  next_at timestamptz NOT NULL,
  first_tried_at timestamptz,
  problem text,
  external_id text,
  url text,
  leased_until timestamptz,
  PRIMARY KEY (workspace_id, id)
);
CREATE INDEX delivery_of_case ON delivery (workspace_id, case_id, id);
CREATE INDEX delivery_by_state ON delivery (workspace_id, state, id);
CREATE INDEX delivery_due ON delivery (workspace_id, next_at)
  WHERE state IN ('waiting', 'sending', 'unknown');
CREATE INDEX delivery_unended ON delivery (workspace_id, thread_id, id)
  WHERE state IN ('waiting', 'sending', 'unknown', 'needs_person');
CREATE INDEX delivery_published ON delivery (workspace_id, first_tried_at) WHERE state = 'published';
CALL keep_apart('delivery');
