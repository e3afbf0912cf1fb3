-- Written by `mesh generate` from mesh.yaml: change that file, or put additions in compose.override.yaml.
-- To own this file, delete this line; mesh then leaves it alone. [dripline-mesh: generated]
BEGIN;
-- What has been done to this database, and when it was last done differently.
CREATE TABLE IF NOT EXISTS mesh_migrations (
  version integer PRIMARY KEY,
  name text NOT NULL,
  content_hash text NOT NULL,
  applied_at timestamp with time zone NOT NULL DEFAULT now()
);

INSERT INTO mesh_migrations (version, name, content_hash) VALUES (1, 'migrations-table', 'bf8096fcca9939d7')
ON CONFLICT (version) DO UPDATE SET name = excluded.name, content_hash = excluded.content_hash, applied_at = now()
WHERE mesh_migrations.content_hash <> excluded.content_hash;
COMMIT;
