-- What the events of a case fold to. Rewritten with every event, in the same transaction.
CREATE TABLE feedback_case (
  workspace_id uuid NOT NULL,
  id uuid NOT NULL,
  version int NOT NULL,
  status text NOT NULL,
  author_id uuid NOT NULL,
  thread_id uuid NOT NULL,
  account_id uuid NOT NULL,
  audience text NOT NULL,
  first_mention_id uuid NOT NULL,
  latest_mention_id uuid NOT NULL,
  latest_at timestamptz NOT NULL,
  owed_since timestamptz NOT NULL,
  mentions int NOT NULL,
  reach bigint NOT NULL,
  replies int NOT NULL,
  public_replies int NOT NULL,
  first_reply_at timestamptz,
  pending_delivery_id uuid,
  approval_draft_id uuid,
  style text NOT NULL,
  confidence double precision NOT NULL,
  runner_up text NOT NULL,
  sentiment text NOT NULL,
  subject text NOT NULL,
  language text NOT NULL,
  undecided boolean NOT NULL,
  corrected boolean NOT NULL,
  policy int NOT NULL,
  obligation text NOT NULL,
  obligation_percent int,
  answer_due timestamptz,
  breached boolean NOT NULL,
  community_until timestamptz,
  steps text NOT NULL,
  owner_id uuid,
  claim_member_id uuid,
  claim_until timestamptz,
  outcome text,
  changed_at timestamptz NOT NULL,
  -- The version that the latest change was built on, 0 for a new case.
  built_on int NOT NULL,
  -- Where it stands in the inbox: when an answer is due, far in the future where none is.
  inbox_at timestamptz NOT NULL,
  -- When time has something to say about it; null when it never will.
  check_at timestamptz,
  PRIMARY KEY (workspace_id, id)
) WITH (fillfactor = 80);
CREATE INDEX feedback_case_of_author ON feedback_case (workspace_id, author_id, thread_id, id);
CREATE INDEX feedback_case_of_thread ON feedback_case (workspace_id, thread_id, sentiment, status);
CREATE INDEX feedback_case_inbox ON feedback_case (workspace_id, status, inbox_at, id);
CREATE INDEX feedback_case_all ON feedback_case (workspace_id, inbox_at, id);
CREATE INDEX feedback_case_ended ON feedback_case (workspace_id, changed_at, id)
  WHERE status IN ('closed', 'disengaged');
CREATE INDEX feedback_case_owned ON feedback_case (workspace_id, owner_id, inbox_at, id)
  WHERE owner_id IS NOT NULL AND status NOT IN ('closed', 'disengaged');
CREATE INDEX feedback_case_unowned ON feedback_case (workspace_id, status, inbox_at, id)
  WHERE owner_id IS NULL AND status NOT IN ('closed', 'disengaged');
CREATE INDEX feedback_case_undecided ON feedback_case (workspace_id, inbox_at, id)
  WHERE undecided AND status NOT IN ('closed', 'disengaged');
CREATE INDEX feedback_case_to_check ON feedback_case (workspace_id, check_at) WHERE check_at IS NOT NULL;
CALL keep_apart('feedback_case');

-- The truth. Rows are added and never changed.
CREATE TABLE case_event (
  workspace_id uuid NOT NULL,
  case_id uuid NOT NULL,
  number int NOT NULL,
  type text NOT NULL,
  at timestamptz NOT NULL,
  by_kind text NOT NULL,
  by_id uuid,
  facts jsonb NOT NULL,
  PRIMARY KEY (workspace_id, case_id, number)
);
CALL keep_apart('case_event');

-- People's words about a case, apart from its events so that they can be erased.
CREATE TABLE case_text (
  workspace_id uuid NOT NULL,
  id uuid NOT NULL,
  case_id uuid NOT NULL,
  text text NOT NULL,
  PRIMARY KEY (workspace_id, id)
);
CREATE INDEX case_text_of_case ON case_text (workspace_id, case_id);
CALL keep_apart('case_text');
