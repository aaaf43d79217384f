-- In which state the watch terms of a workspace are; the row is the lock of those who change them.
CREATE TABLE watch_revision (
  workspace_id uuid NOT NULL,
  revision bigint NOT NULL,
  PRIMARY KEY (workspace_id)
) WITH (fillfactor = 90);
CALL keep_apart('watch_revision');

-- What a workspace watches for. The handle is the name in one word; lists stand in the order of its letters' codes.
CREATE TABLE watch_term (
  workspace_id uuid NOT NULL,
  id uuid NOT NULL,
  version int NOT NULL,
  handle text COLLATE "C" NOT NULL,
  name text NOT NULL,
  query text NOT NULL,
  active boolean NOT NULL,
  PRIMARY KEY (workspace_id, id),
  UNIQUE (workspace_id, handle)
);
CALL keep_apart('watch_term');

-- Which terms held in a mention when it was taken in, and where: begin and end of each word, in UTF-16 code units.
CREATE TABLE watch_hit (
  workspace_id uuid NOT NULL,
  mention_id uuid NOT NULL,
  term_id uuid NOT NULL,
  spans text NOT NULL,
  PRIMARY KEY (workspace_id, mention_id, term_id),
  FOREIGN KEY (workspace_id, mention_id) REFERENCES mention (workspace_id, id) ON DELETE CASCADE,
  FOREIGN KEY (workspace_id, term_id) REFERENCES watch_term (workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX watch_hit_of_term ON watch_hit (workspace_id, term_id, mention_id);
CALL keep_apart('watch_hit');
