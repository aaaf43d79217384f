-- Whether only that is kept of an account which a watch term hits.
ALTER TABLE channel_account ADD COLUMN listens boolean NOT NULL DEFAULT false;
CREATE INDEX channel_account_listening ON channel_account (workspace_id) WHERE listens;

-- What listening accounts passed over: how many items, when the latest, and by hashes of their ids those of late, so that
-- an item that comes again is not counted again.
CREATE TABLE passed_over (
  workspace_id uuid NOT NULL,
  account_id uuid NOT NULL,
  total bigint NOT NULL,
  last_at timestamptz NOT NULL,
  recent bigint[] NOT NULL,
  PRIMARY KEY (workspace_id, account_id)
) WITH (fillfactor = 50);
CALL keep_apart('passed_over');
