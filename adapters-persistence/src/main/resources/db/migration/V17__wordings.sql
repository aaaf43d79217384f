-- By which replies that are alike are found: a key for each band of a text's signature, each with an index of its own, so
-- that a key leads to the newest rows that have it. Rows of a table for keys would each carry the ids again.
CREATE TABLE reply_wording (
  workspace_id uuid NOT NULL,
  delivery_id uuid NOT NULL,
  at timestamptz NOT NULL,
  b1 int NOT NULL,
  b2 int NOT NULL,
  b3 int NOT NULL,
  b4 int NOT NULL,
  b5 int NOT NULL,
  b6 int NOT NULL,
  b7 int NOT NULL,
  b8 int NOT NULL,
  b9 int NOT NULL,
  b10 int NOT NULL,
  b11 int NOT NULL,
  b12 int NOT NULL,
  b13 int NOT NULL,
  b14 int NOT NULL,
  b15 int NOT NULL,
  b16 int NOT NULL,
  PRIMARY KEY (workspace_id, delivery_id),
  FOREIGN KEY (workspace_id, delivery_id) REFERENCES delivery (workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX reply_wording_b1 ON reply_wording (workspace_id, b1, at);
CREATE INDEX reply_wording_b2 ON reply_wording (workspace_id, b2, at);
CREATE INDEX reply_wording_b3 ON reply_wording (workspace_id, b3, at);
CREATE INDEX reply_wording_b4 ON reply_wording (workspace_id, b4, at);
CREATE INDEX reply_wording_b5 ON reply_wording (workspace_id, b5, at);
CREATE INDEX reply_wording_b6 ON reply_wording (workspace_id, b6, at);
CREATE INDEX reply_wording_b7 ON reply_wording (workspace_id, b7, at);
CREATE INDEX reply_wording_b8 ON reply_wording (workspace_id, b8, at);
CREATE INDEX reply_wording_b9 ON reply_wording (workspace_id, b9, at);
CREATE INDEX reply_wording_b10 ON reply_wording (workspace_id, b10, at);
CREATE INDEX reply_wording_b11 ON reply_wording (workspace_id, b11, at);
CREATE INDEX reply_wording_b12 ON reply_wording (workspace_id, b12, at);
CREATE INDEX reply_wording_b13 ON reply_wording (workspace_id, b13, at);
CREATE INDEX reply_wording_b14 ON reply_wording (workspace_id, b14, at);
CREATE INDEX reply_wording_b15 ON reply_wording (workspace_id, b15, at);
CREATE INDEX reply_wording_b16 ON reply_wording (workspace_id, b16, at);
CALL keep_apart('reply_wording');

-- The same for mentions, filed shortly after intake. One with a few words only has no keys; by the key of its author's
-- name it is found all the same.
CREATE TABLE mention_wording (
  workspace_id uuid NOT NULL,
  mention_id uuid NOT NULL,
  at timestamptz NOT NULL,
  name_key int NOT NULL,
  b1 int,
  b2 int,
  b3 int,
  b4 int,
  b5 int,
  b6 int,
  b7 int,
  b8 int,
  b9 int,
  b10 int,
  b11 int,
  b12 int,
  b13 int,
  b14 int,
  b15 int,
  b16 int,
  PRIMARY KEY (workspace_id, mention_id),
  FOREIGN KEY (workspace_id, mention_id) REFERENCES mention (workspace_id, id) ON DELETE CASCADE
);
CREATE INDEX mention_wording_name ON mention_wording (workspace_id, name_key, at);
CREATE INDEX mention_wording_b1 ON mention_wording (workspace_id, b1, at) WHERE b1 IS NOT NULL;
CREATE INDEX mention_wording_b2 ON mention_wording (workspace_id, b2, at) WHERE b2 IS NOT NULL;
CREATE INDEX mention_wording_b3 ON mention_wording (workspace_id, b3, at) WHERE b3 IS NOT NULL;
CREATE INDEX mention_wording_b4 ON mention_wording (workspace_id, b4, at) WHERE b4 IS NOT NULL;
CREATE INDEX mention_wording_b5 ON mention_wording (workspace_id, b5, at) WHERE b5 IS NOT NULL;
CREATE INDEX mention_wording_b6 ON mention_wording (workspace_id, b6, at) WHERE b6 IS NOT NULL;
CREATE INDEX mention_wording_b7 ON mention_wording (workspace_id, b7, at) WHERE b7 IS NOT NULL;
CREATE INDEX mention_wording_b8 ON mention_wording (workspace_id, b8, at) WHERE b8 IS NOT NULL;
CREATE INDEX mention_wording_b9 ON mention_wording (workspace_id, b9, at) WHERE b9 IS NOT NULL;
CREATE INDEX mention_wording_b10 ON mention_wording (workspace_id, b10, at) WHERE b10 IS NOT NULL;
CREATE INDEX mention_wording_b11 ON mention_wording (workspace_id, b11, at) WHERE b11 IS NOT NULL;
CREATE INDEX mention_wording_b12 ON mention_wording (workspace_id, b12, at) WHERE b12 IS NOT NULL;
CREATE INDEX mention_wording_b13 ON mention_wording (workspace_id, b13, at) WHERE b13 IS NOT NULL;
CREATE INDEX mention_wording_b14 ON mention_wording (workspace_id, b14, at) WHERE b14 IS NOT NULL;
CREATE INDEX mention_wording_b15 ON mention_wording (workspace_id, b15, at) WHERE b15 IS NOT NULL;
CREATE INDEX mention_wording_b16 ON mention_wording (workspace_id, b16, at) WHERE b16 IS NOT NULL;
CALL keep_apart('mention_wording');

-- Up to when all mentions are filed for sure.
CREATE TABLE mention_filing (
  workspace_id uuid NOT NULL,
  settled_at timestamptz NOT NULL,
  PRIMARY KEY (workspace_id)
) WITH (fillfactor = 90);
CALL keep_apart('mention_filing');
