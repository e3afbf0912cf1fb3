-- Written by `mesh generate` from mesh.yaml: change that file, or put additions in compose.override.yaml.
-- To own this file, delete this line; mesh then leaves it alone. [dripline-mesh: generated]
BEGIN;
CREATE TABLE IF NOT EXISTS "numeric_data" (
  "sensor_name" text NOT NULL,
  "timestamp" timestamp with time zone DEFAULT now() NOT NULL,
  "value_raw" double precision NOT NULL,
  "value_cal" double precision
);
ALTER TABLE "numeric_data" ADD COLUMN IF NOT EXISTS "sensor_name" text;
ALTER TABLE "numeric_data" ADD COLUMN IF NOT EXISTS "timestamp" timestamp with time zone DEFAULT now() NOT NULL;
ALTER TABLE "numeric_data" ADD COLUMN IF NOT EXISTS "value_raw" double precision;
ALTER TABLE "numeric_data" ADD COLUMN IF NOT EXISTS "value_cal" double precision;
CREATE INDEX IF NOT EXISTS "numeric_data_sensor_name_timestamp" ON "numeric_data" ("sensor_name", "timestamp");
ALTER TABLE "numeric_data" OWNER TO "dripline";
GRANT SELECT ON "numeric_data" TO "grafana_reader";

INSERT INTO mesh_migrations (version, name, content_hash) VALUES (4, 'table-numeric_data', 'b67055144b9e1b28')
ON CONFLICT (version) DO UPDATE SET name = excluded.name, content_hash = excluded.content_hash, applied_at = now()
WHERE mesh_migrations.content_hash <> excluded.content_hash;
COMMIT;
