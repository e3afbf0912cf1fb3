-- What has been done to this database, and when it was last done differently.
CREATE TABLE IF NOT EXISTS mesh_migrations (
  version integer PRIMARY KEY,
  name text NOT NULL,
  content_hash text NOT NULL,
  applied_at timestamp with time zone NOT NULL DEFAULT now()
);
