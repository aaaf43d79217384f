-- Who writes, under which name on which channel. Several handles can be one author.
CREATE TABLE author_handle (
  workspace_id uuid NOT NULL,
  channel text NOT NULL,
  external_id text NOT NULL,
  author_id uuid NOT NULL,
  name text NOT NULL,
  profile text,
  PRIMARY KEY (workspace_id, channel, external_id)
) WITH (fillfactor = 90);
CREATE INDEX author_handle_by_author ON author_handle (workspace_id, author_id);
CALL keep_apart('author_handle');

CREATE TABLE thread (
  workspace_id uuid NOT NULL,
  account_id uuid NOT NULL,
  external_id text NOT NULL,
  id uuid NOT NULL,
  PRIMARY KEY (workspace_id, account_id, external_id),
  UNIQUE (workspace_id, id)
);
CALL keep_apart('thread');

-- The words of a text as the search of each of our languages knows them. A text is filed under all of them: short
-- texts are often taken for another language, and people mix. The beginning is enough, and keeps the value in bounds.
CREATE FUNCTION search_words(body text) RETURNS tsvector
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN strip(
    to_tsvector('pg_catalog.simple', left(body, 10000))
    || to_tsvector('pg_catalog.finnish', left(body, 10000))
    || to_tsvector('pg_catalog.swedish', left(body, 10000))
    || to_tsvector('pg_catalog.turkish', left(body, 10000))
    || to_tsvector('pg_catalog.english', left(body, 10000)));

-- What to look for: the words in any of the languages' forms.
CREATE FUNCTION search_for(words text) RETURNS tsquery
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN plainto_tsquery('pg_catalog.simple', words)
    || plainto_tsquery('pg_catalog.finnish', words)
    || plainto_tsquery('pg_catalog.swedish', words)
    || plainto_tsquery('pg_catalog.turkish', words)
    || plainto_tsquery('pg_catalog.english', words);

CREATE TABLE mention (
  workspace_id uuid NOT NULL,
  id uuid NOT NULL,
  account_id uuid NOT NULL,
  author_id uuid NOT NULL,
  thread_id uuid NOT NULL,
  taken_in_at timestamptz NOT NULL,
  state text NOT NULL,
  revision int NOT NULL,
  external_id text NOT NULL,
  thread_external_id text NOT NULL,
  parent_external_id text,
  kind text NOT NULL,
  audience text NOT NULL,
  author_channel text NOT NULL,
  author_external_id text NOT NULL,
  author_name text NOT NULL,
  author_profile text,
  text text NOT NULL,
  published_at timestamptz NOT NULL,
  url text,
  reach bigint NOT NULL,
  rating int,
  language_hint text,
  search tsvector NOT NULL GENERATED ALWAYS AS (search_words(text)) STORED,
  PRIMARY KEY (workspace_id, id),
  UNIQUE (workspace_id, account_id, external_id)
);
CREATE INDEX mention_newest ON mention (workspace_id, taken_in_at, id);
CREATE INDEX mention_newest_of_account ON mention (workspace_id, account_id, taken_in_at, id);
CREATE INDEX mention_of_thread ON mention (workspace_id, thread_id, taken_in_at, id);
CALL keep_apart('mention');

-- Wordings that an edit has replaced; the newest stands in the mention itself.
CREATE TABLE mention_revision (
  workspace_id uuid NOT NULL,
  mention_id uuid NOT NULL,
  revision int NOT NULL,
  external_id text NOT NULL,
  thread_external_id text NOT NULL,
  parent_external_id text,
  kind text NOT NULL,
  audience text NOT NULL,
  author_channel text NOT NULL,
  author_external_id text NOT NULL,
  author_name text NOT NULL,
  author_profile text,
  text text NOT NULL,
  published_at timestamptz NOT NULL,
  url text,
  reach bigint NOT NULL,
  rating int,
  language_hint text,
  PRIMARY KEY (workspace_id, mention_id, revision),
  FOREIGN KEY (workspace_id, mention_id) REFERENCES mention (workspace_id, id) ON DELETE CASCADE
);
CALL keep_apart('mention_revision');

CREATE TABLE assessment (
  workspace_id uuid NOT NULL,
  mention_id uuid NOT NULL,
  document jsonb NOT NULL,
  PRIMARY KEY (workspace_id, mention_id)
);
CALL keep_apart('assessment');
