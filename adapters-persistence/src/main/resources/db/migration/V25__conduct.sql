-- How authors stand with our channel accounts. The row is the lock of whoever changes the author's steps.
CREATE TABLE conduct_standing (
  workspace_id uuid NOT NULL,
  author_id uuid NOT NULL,
  account_id uuid NOT NULL,
  PRIMARY KEY (workspace_id, author_id, account_id)
);
CALL keep_apart('conduct_standing');

-- The steps of each ladder, in the order in which they were taken, from 1. None ever goes.
CREATE TABLE conduct_step (
  workspace_id uuid NOT NULL,
  id uuid NOT NULL,
  author_id uuid NOT NULL,
  account_id uuid NOT NULL,
  number int NOT NULL,
  case_id uuid NOT NULL,
  mention_id uuid NOT NULL,
  rules_version int NOT NULL,
  rule_number int NOT NULL,
  reason uuid NOT NULL,
  rung text NOT NULL,
  state text NOT NULL,
  skipped text,
  by_id uuid NOT NULL,
  at timestamptz NOT NULL,
  until timestamptz,
  second_id uuid,
  ended_at timestamptz,
  ended_by uuid,
  ended_because uuid,
  PRIMARY KEY (workspace_id, id),
  UNIQUE (workspace_id, author_id, account_id, number),
  FOREIGN KEY (workspace_id, author_id, account_id)
    REFERENCES conduct_standing (workspace_id, author_id, account_id)
) WITH (fillfactor = 80);
CREATE INDEX conduct_step_by_end ON conduct_step (workspace_id, until, id) WHERE state = 'active' AND until IS NOT NULL;
CREATE INDEX conduct_step_proposed ON conduct_step (workspace_id, at, id) WHERE state = 'proposed';
-- One rung that holds at a time, whatever the program does.
CREATE UNIQUE INDEX conduct_step_holds_once ON conduct_step (workspace_id, author_id, account_id)
  WHERE state = 'active' AND rung IN ('warned', 'ignored', 'muted', 'blocked');
CALL keep_apart('conduct_step');

-- What steps ask for outside of Vastine: the outbox of the ladder, and what members did by hand.
CREATE TABLE conduct_act (
  workspace_id uuid NOT NULL,
  id uuid NOT NULL,
  step_id uuid NOT NULL,
  kind text NOT NULL,
  state text NOT NULL,
  attempts int NOT NULL,
  next_at timestamptz NOT NULL,
  problem text,
  proof uuid,
  proven_by uuid,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (workspace_id, id)
) WITH (fillfactor = 80);
CREATE INDEX conduct_act_of_step ON conduct_act (workspace_id, step_id, id);
CREATE INDEX conduct_act_on_the_way ON conduct_act (workspace_id, next_at, id) WHERE state IN ('waiting', 'sending');
CALL keep_apart('conduct_act');

-- The draft of the house rules; the row is also the lock of those who change them.
CREATE TABLE house_rules_draft (
  workspace_id uuid NOT NULL,
  version int,
  texts jsonb,
  PRIMARY KEY (workspace_id)
);
CALL keep_apart('house_rules_draft');

-- House rules as they were published; versions are only added.
CREATE TABLE house_rules (
  workspace_id uuid NOT NULL,
  version int NOT NULL,
  texts jsonb NOT NULL,
  published_at timestamptz NOT NULL,
  by_kind text NOT NULL,
  by_id uuid,
  PRIMARY KEY (workspace_id, version)
);
CALL keep_apart('house_rules');

-- What was sealed, case by case, word for word as it was hashed.
CREATE TABLE evidence_link (
  workspace_id uuid NOT NULL,
  case_id uuid NOT NULL,
  number int NOT NULL,
  body text NOT NULL,
  previous text NOT NULL,
  hash text NOT NULL,
  PRIMARY KEY (workspace_id, case_id, number)
);
CALL keep_apart('evidence_link');

-- Links are only added, whatever the program does.
CREATE FUNCTION evidence_is_sealed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'evidence is sealed: links are only added';
END $$;
CREATE TRIGGER evidence_link_sealed BEFORE UPDATE OR DELETE ON evidence_link
  FOR EACH ROW EXECUTE FUNCTION evidence_is_sealed();
