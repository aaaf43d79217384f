-- What is given to the customer: a part of the folded row.
ALTER TABLE feedback_case ADD COLUMN grants jsonb NOT NULL DEFAULT '{"all": []}';

-- Budgets for goodwill, in minor units of their currency. The row is the lock of whoever books on it. Its sums are those
-- of the ledger; the last check stands here, whatever the program does.
CREATE TABLE goodwill_budget (
  workspace_id uuid NOT NULL,
  id uuid NOT NULL,
  version int NOT NULL,
  cost_centre text NOT NULL,
  first_day date NOT NULL,
  last_day date NOT NULL,
  zone text NOT NULL,
  amount bigint NOT NULL,
  currency text NOT NULL,
  responder_alone bigint NOT NULL,
  approver_alone bigint NOT NULL,
  lead_alone bigint NOT NULL,
  repeat_days int NOT NULL,
  reserved bigint NOT NULL DEFAULT 0,
  spent bigint NOT NULL DEFAULT 0,
  entries int NOT NULL DEFAULT 0,
  PRIMARY KEY (workspace_id, id),
  CONSTRAINT goodwill_budget_never_overspent CHECK (reserved >= 0 AND spent >= 0 AND reserved + spent <= amount)
) WITH (fillfactor = 80);
CALL keep_apart('goodwill_budget');

-- The ledger of each budget; lines are only added.
CREATE TABLE goodwill_entry (
  workspace_id uuid NOT NULL,
  budget_id uuid NOT NULL,
  number int NOT NULL,
  kind text NOT NULL,
  grant_id uuid NOT NULL,
  amount bigint NOT NULL CHECK (amount > 0),
  at timestamptz NOT NULL,
  by_kind text NOT NULL,
  by_id uuid,
  PRIMARY KEY (workspace_id, budget_id, number),
  FOREIGN KEY (workspace_id, budget_id) REFERENCES goodwill_budget (workspace_id, id)
);
CALL keep_apart('goodwill_entry');

-- Every grant, whatever its case. Follows the cases.
CREATE TABLE goodwill_grant (
  workspace_id uuid NOT NULL,
  id uuid NOT NULL,
  case_id uuid NOT NULL,
  author_id uuid NOT NULL,
  subject text NOT NULL,
  budget_id uuid NOT NULL,
  kind text NOT NULL,
  amount bigint NOT NULL,
  currency text NOT NULL,
  asker_id uuid NOT NULL,
  asked_at timestamptz NOT NULL,
  lead_needed boolean NOT NULL,
  state text NOT NULL,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (workspace_id, id)
) WITH (fillfactor = 80);
CREATE INDEX goodwill_grant_by_state ON goodwill_grant (workspace_id, state, asked_at, id);
CREATE INDEX goodwill_grant_of_customer ON goodwill_grant (workspace_id, author_id, subject, asked_at);
CREATE INDEX goodwill_grant_for_subject ON goodwill_grant (workspace_id, subject, currency, asked_at DESC, id);
CALL keep_apart('goodwill_grant');
