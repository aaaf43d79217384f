-- What customers get in other channels, by subject, kind and currency.
CREATE TABLE goodwill_norm (
  workspace_id uuid NOT NULL,
  subject text NOT NULL,
  kind text NOT NULL,
  currency text NOT NULL,
  least bigint NOT NULL CHECK (least >= 0),
  most bigint NOT NULL CHECK (most > 0 AND most >= least),
  source text NOT NULL,
  PRIMARY KEY (workspace_id, subject, kind, currency)
);
CALL keep_apart('goodwill_norm');

-- How a grant differs from it, as it was then; and who decided.
ALTER TABLE goodwill_grant
  ADD COLUMN approver_id uuid,
  ADD COLUMN deviation text,
  ADD COLUMN norm_kind text,
  ADD COLUMN norm_least bigint,
  ADD COLUMN norm_most bigint,
  ADD COLUMN deviation_reason uuid;
CREATE INDEX goodwill_grant_deviating ON goodwill_grant (workspace_id, asked_at DESC, id DESC) WHERE deviation IS NOT NULL;
