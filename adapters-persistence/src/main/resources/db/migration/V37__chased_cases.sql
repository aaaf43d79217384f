-- Cases whose customers had to ask again and have no answer since: a few, looked up among all.
CREATE INDEX feedback_case_chased ON feedback_case (workspace_id, inbox_at, id)
  WHERE promises @> '{"chasing": true}';

-- How often they had to, week by week.
CREATE INDEX case_event_chased ON case_event (workspace_id, at) WHERE type = 'customer-chased';
