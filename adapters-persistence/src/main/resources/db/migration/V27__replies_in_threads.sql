-- What of us can be read in a thread, for those who look at it as a stranger does.
CREATE INDEX delivery_seen ON delivery (workspace_id, thread_id, id) WHERE state = 'published';
