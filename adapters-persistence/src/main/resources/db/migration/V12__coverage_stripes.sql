-- Each connection counts in a stripe of its own, as good as always: parallel transactions of one account would wait for
-- a single counter until the other's commit is on disk.
ALTER TABLE coverage_way ALTER COLUMN stripe SET DEFAULT pg_backend_pid() % 16;
