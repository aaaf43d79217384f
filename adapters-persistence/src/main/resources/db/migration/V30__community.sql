-- What the community did for a case, and a customer's mistake: parts of the folded row; null while there is nothing.
ALTER TABLE feedback_case ADD COLUMN community jsonb;
ALTER TABLE feedback_case ADD COLUMN mistake jsonb;

-- Which mentions were read for a case that waits for the community, in which wording.
CREATE TABLE community_look (
  workspace_id uuid NOT NULL,
  case_id uuid NOT NULL,
  mention_id uuid NOT NULL,
  revision int NOT NULL,
  PRIMARY KEY (workspace_id, case_id, mention_id)
);
CALL keep_apart('community_look');

-- What would prevent mistakes of customers. Follows the cases; the words stand in case_text, and can be erased there.
CREATE TABLE prevention (
  workspace_id uuid NOT NULL,
  case_id uuid NOT NULL,
  noted_at timestamptz NOT NULL,
  noted_by uuid NOT NULL,
  subject text NOT NULL,
  language text NOT NULL,
  text_id uuid NOT NULL,
  nothing boolean NOT NULL,
  PRIMARY KEY (workspace_id, case_id)
);
CREATE INDEX prevention_newest ON prevention (workspace_id, noted_at DESC, case_id DESC);
CREATE INDEX prevention_of_subject ON prevention (workspace_id, subject, noted_at DESC, case_id DESC);
CALL keep_apart('prevention');

-- Which of our own channels are flagged as neglected; who is to be told was told then, once.
CREATE TABLE neglected_channel (
  workspace_id uuid NOT NULL,
  account_id uuid NOT NULL,
  flagged_at timestamptz NOT NULL,
  PRIMARY KEY (workspace_id, account_id)
);
CALL keep_apart('neglected_channel');

-- When we last answered on a channel, and what we said there.
CREATE INDEX delivery_of_account ON delivery (workspace_id, account_id, first_tried_at) WHERE state = 'published';
CREATE INDEX delivery_published_since ON delivery (workspace_id, first_tried_at) WHERE state = 'published';
