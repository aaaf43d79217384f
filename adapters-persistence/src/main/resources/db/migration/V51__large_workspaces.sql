-- The audit log by who did it, by what it was and by when, the newest first: without these a filter that few entries fit
-- reads all of it.
CREATE INDEX audit_entry_of_doer ON audit_entry (workspace_id, by_id, number DESC);
CREATE INDEX audit_entry_of_action ON audit_entry (workspace_id, action, number DESC);
CREATE INDEX audit_entry_by_time ON audit_entry (workspace_id, at);

-- Tasks of one department and ended tasks of one member, in the order of their pages; which departments there are is
-- looked up in task_of_department, one step for each.
CREATE INDEX task_open_of_department ON task (workspace_id, department, due, id)
  WHERE state = 'open' AND department IS NOT NULL;
CREATE INDEX task_ended_of_department ON task (workspace_id, department, due DESC, id DESC)
  WHERE state <> 'open' AND department IS NOT NULL;
CREATE INDEX task_ended_of_member ON task (workspace_id, member_id, due DESC, id DESC) WHERE state <> 'open';

-- Kept and broken promises of one member.
CREATE INDEX promise_kept_of_member ON promise (workspace_id, member_id, due, id) WHERE state = 'kept' AND NOT broken;
CREATE INDEX promise_broken_of_member ON promise (workspace_id, member_id, due, id) WHERE broken;

-- How often members say that customers were mistaken, and how many cases were answered, is counted over weeks and months of
-- events: with all that is counted in the index, the events themselves need not be read.
DROP INDEX case_event_worked;
CREATE INDEX case_event_worked ON case_event (workspace_id, at) INCLUDE (by_id, case_id, type)
  WHERE by_kind = 'member' AND type IN ('mistake-marked', 'reply-queued');
DROP INDEX case_event_settling;
CREATE INDEX case_event_settling ON case_event (workspace_id, at) INCLUDE (case_id, type)
  WHERE type IN ('reply-published', 'answer-declined', 'disengaged', 'deadline-breached');
