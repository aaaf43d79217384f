-- What a member took off their own praise wall. Praise itself is read from the cases and kept nowhere.
CREATE TABLE praise_hidden (
  workspace_id uuid NOT NULL,
  member_id uuid NOT NULL,
  mention_id uuid NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (workspace_id, member_id, mention_id)
);
CALL keep_apart('praise_hidden');
CREATE INDEX feedback_case_turned ON feedback_case (workspace_id, changed_at DESC, id DESC)
  WHERE outcome = 'turned_positive';
CREATE INDEX draft_sent_by ON draft (workspace_id, writer_id, case_id) WHERE state = 'sent';

-- Who answered others well is read from the events of cases; found by the cases where anybody seemed to.
CREATE INDEX case_event_answer_seen ON case_event (workspace_id, case_id) WHERE type = 'community-answer-seen';

-- Authors who are not to be listed as helpers. Nothing else is kept of them.
CREATE TABLE advocate_off (
  workspace_id uuid NOT NULL,
  author_id uuid NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (workspace_id, author_id)
);
CALL keep_apart('advocate_off');

-- What helpers were asked for, with the member's own words, against which later ones are held.
CREATE TABLE advocate_ask (
  workspace_id uuid NOT NULL,
  id uuid NOT NULL,
  author_id uuid NOT NULL,
  case_id uuid NOT NULL,
  purpose text NOT NULL,
  words text NOT NULL,
  at timestamptz NOT NULL,
  member_id uuid NOT NULL,
  PRIMARY KEY (workspace_id, id)
);
CREATE INDEX advocate_ask_newest ON advocate_ask (workspace_id, at DESC, id DESC);
CREATE INDEX advocate_ask_of_author ON advocate_ask (workspace_id, author_id, at DESC);
CALL keep_apart('advocate_ask');

-- How often helpers may be thanked and asked, where the workspace said its own.
CREATE TABLE advocate_limit (
  workspace_id uuid NOT NULL,
  version int NOT NULL,
  thanked_every_days int NOT NULL,
  asked_every_days int NOT NULL,
  asks_per_week int NOT NULL,
  PRIMARY KEY (workspace_id)
);
CALL keep_apart('advocate_limit');
