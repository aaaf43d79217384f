-- How often members say that customers were mistaken, beside the cases that they answered.
CREATE INDEX case_event_worked ON case_event (workspace_id, at)
  WHERE by_kind = 'member' AND type IN ('mistake-marked', 'reply-queued');

-- Further ways to go on in private that a draft leaves to the customer, beside the one that we would choose.
ALTER TABLE offer_draft ADD COLUMN others text[] NOT NULL DEFAULT '{}';
