-- The way from public to private: a part of the folded row; null while nothing happened on it.
ALTER TABLE feedback_case ADD COLUMN hand_off jsonb;

-- Addresses that relay. A token is one alias's for good, shut or not.
CREATE TABLE relay_alias (
  workspace_id uuid NOT NULL,
  id uuid NOT NULL,
  token text NOT NULL,
  member_id uuid NOT NULL,
  case_id uuid NOT NULL,
  account_id uuid NOT NULL,
  address text NOT NULL,
  made_at timestamptz NOT NULL,
  shut_at timestamptz,
  PRIMARY KEY (workspace_id, id),
  CONSTRAINT relay_alias_of_token UNIQUE (workspace_id, token)
);
CREATE INDEX relay_alias_of_member ON relay_alias (workspace_id, member_id, made_at DESC, id DESC);
CREATE INDEX relay_alias_of_case ON relay_alias (workspace_id, case_id, made_at DESC, id DESC);
CALL keep_apart('relay_alias');

-- How many mails one sender wrote to one alias in the running hour. Senders stand here as a hash.
CREATE TABLE relay_brake (
  workspace_id uuid NOT NULL,
  alias_id uuid NOT NULL,
  sender text NOT NULL,
  since timestamptz NOT NULL,
  mails int NOT NULL,
  PRIMARY KEY (workspace_id, alias_id, sender),
  FOREIGN KEY (workspace_id, alias_id) REFERENCES relay_alias (workspace_id, id)
) WITH (fillfactor = 80);
CALL keep_apart('relay_brake');

-- Which drafts offer to go on in private, and how.
CREATE TABLE offer_draft (
  workspace_id uuid NOT NULL,
  draft_id uuid NOT NULL,
  purpose text NOT NULL,
  way text NOT NULL,
  member_id uuid NOT NULL,
  alias_id uuid,
  contact text,
  PRIMARY KEY (workspace_id, draft_id)
);
CALL keep_apart('offer_draft');
