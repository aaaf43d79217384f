-- What was asked of the customer in private: a part of the folded row. Whether facts came since the latest reply was sent.
ALTER TABLE feedback_case ADD COLUMN fact_requests jsonb NOT NULL DEFAULT '{"all": []}';
ALTER TABLE feedback_case ADD COLUMN facts_unread boolean NOT NULL DEFAULT false;

-- The words of fact requests. Of the link's secret the hash is kept; answers are sealed, and emptied when they are erased.
CREATE TABLE fact_request (
  workspace_id uuid NOT NULL,
  id uuid NOT NULL,
  case_id uuid NOT NULL,
  form jsonb NOT NULL,
  secret_hash text NOT NULL,
  until timestamptz NOT NULL,
  answers bytea,
  look_at timestamptz,
  PRIMARY KEY (workspace_id, id)
) WITH (fillfactor = 80);
CREATE INDEX fact_request_of_case ON fact_request (workspace_id, case_id, id);
CREATE INDEX fact_request_by_time ON fact_request (workspace_id, look_at) WHERE look_at IS NOT NULL;
CALL keep_apart('fact_request');
