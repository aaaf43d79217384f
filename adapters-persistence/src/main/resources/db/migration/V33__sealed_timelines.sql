-- Cases of which evidence was sealed, as their own events tell: so that a chain that is gone is missed.
CREATE INDEX case_event_sealed ON case_event (workspace_id, case_id) WHERE type = 'evidence-sealed';
