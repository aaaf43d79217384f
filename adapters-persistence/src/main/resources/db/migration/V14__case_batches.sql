-- What a member did to many cases at once, case by case, so that it can be undone: whose the case was before, and its
-- version since, which tells whether anybody went on with it.
CREATE TABLE case_batch (
  workspace_id uuid NOT NULL,
  batch_id uuid NOT NULL,
  case_id uuid NOT NULL,
  member_id uuid NOT NULL,
  owner_id uuid,
  version int NOT NULL,
  PRIMARY KEY (workspace_id, batch_id, case_id)
);
CALL keep_apart('case_batch');
