-- Written by `mesh generate` from mesh.yaml: change that file, or put additions in compose.override.yaml.
-- To own this file, delete this line; mesh then leaves it alone. [dripline-mesh: generated]
BEGIN;
-- Which alerts have become rows, so that one that comes again does not become a second row. Written together with the
-- rows and kept short by the sensor logger.
CREATE TABLE IF NOT EXISTS mesh_stored_alerts (
  logger text NOT NULL,
  message_id uuid NOT NULL,
  counter bigint NOT NULL,
  PRIMARY KEY (message_id, logger)
);
ALTER TABLE mesh_stored_alerts OWNER TO "dripline";

INSERT INTO mesh_migrations (version, name, content_hash) VALUES (3, 'stored-alerts', 'babe5611dfee94be')
ON CONFLICT (version) DO UPDATE SET name = excluded.name, content_hash = excluded.content_hash, applied_at = now()
WHERE mesh_migrations.content_hash <> excluded.content_hash;
COMMIT;
