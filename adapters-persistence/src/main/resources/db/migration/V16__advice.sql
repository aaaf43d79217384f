-- What a workspace has spent on advice from outside in a day (UTC): questions, and tokens, those under way at the most
-- that they may cost.
CREATE TABLE advice_use (
  workspace_id uuid NOT NULL,
  day date NOT NULL,
  requests int NOT NULL,
  tokens bigint NOT NULL,
  PRIMARY KEY (workspace_id, day)
) WITH (fillfactor = 90);
CALL keep_apart('advice_use');

-- Whether words that were suggested went into a draft, and are in it still.
ALTER TABLE draft ADD COLUMN suggested boolean NOT NULL DEFAULT false;
