-- For counting a window of time: when cases were answered, left by decision, or became overdue.
CREATE INDEX case_event_settling ON case_event (workspace_id, at)
  WHERE type IN ('reply-published', 'answer-declined', 'disengaged', 'deadline-breached');
