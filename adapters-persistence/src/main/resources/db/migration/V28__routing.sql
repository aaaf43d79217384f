-- When members are away, and who stands in; without an end until they come back.
CREATE TABLE absence (
  workspace_id uuid NOT NULL,
  id uuid NOT NULL,
  member_id uuid NOT NULL,
  from_at timestamptz NOT NULL,
  until_at timestamptz,
  stand_in_id uuid,
  PRIMARY KEY (workspace_id, id)
);
CREATE INDEX absence_by_end ON absence (workspace_id, until_at);
CALL keep_apart('absence');

-- Who is on duty when: one roster a workspace, the latest one.
CREATE TABLE duty_roster (
  workspace_id uuid NOT NULL,
  version int NOT NULL,
  said jsonb NOT NULL,
  PRIMARY KEY (workspace_id)
);
CALL keep_apart('duty_roster');

-- Times in which cases waited and nobody was on duty; one is open at most.
CREATE TABLE duty_gap (
  workspace_id uuid NOT NULL,
  since timestamptz NOT NULL,
  first_case_id uuid NOT NULL,
  until_at timestamptz,
  PRIMARY KEY (workspace_id, since)
);
CREATE UNIQUE INDEX duty_gap_open ON duty_gap (workspace_id) WHERE until_at IS NULL;
CALL keep_apart('duty_gap');

-- What routing decided last about a case; the version tells whether anything happened to the case since.
CREATE TABLE case_routing (
  workspace_id uuid NOT NULL,
  case_id uuid NOT NULL,
  version int NOT NULL,
  at timestamptz NOT NULL,
  to_id uuid NOT NULL,
  ground text NOT NULL,
  considered jsonb NOT NULL,
  PRIMARY KEY (workspace_id, case_id)
) WITH (fillfactor = 80);
CREATE INDEX case_routing_fallen_back ON case_routing (workspace_id, case_id) WHERE ground IN ('lead', 'last_resort');
CALL keep_apart('case_routing');

-- Whom a case is about: they do not answer it.
CREATE TABLE case_concern (
  workspace_id uuid NOT NULL,
  case_id uuid NOT NULL,
  member_id uuid NOT NULL,
  by_id uuid NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (workspace_id, case_id, member_id)
);
CALL keep_apart('case_concern');

-- What members have to do now; cases without an owner are not in it.
CREATE INDEX feedback_case_load ON feedback_case (workspace_id, owner_id, inbox_at, id)
  WHERE owner_id IS NOT NULL AND status IN ('open', 'coming_back');
