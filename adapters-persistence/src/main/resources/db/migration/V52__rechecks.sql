-- Whoever looks again at what keeps an author away keeps it until a further day; that it is time is said once.
ALTER TABLE conduct_step
  ADD COLUMN kept_until timestamptz,
  ADD COLUMN kept_because uuid,
  ADD COLUMN recheck_told boolean NOT NULL DEFAULT false,
  ADD COLUMN recheck_missed boolean NOT NULL DEFAULT false;

-- A deadline stays where it was when it was told; what is older goes by the calendar of the day.
ALTER TABLE conduct_act ADD COLUMN due_at timestamptz;
