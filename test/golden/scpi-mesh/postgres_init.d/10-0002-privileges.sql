-- Written by `mesh generate` from mesh.yaml: change that file, or put additions in compose.override.yaml.
-- To own this file, delete this line; mesh then leaves it alone. [dripline-mesh: generated]
BEGIN;
-- The application owns what it writes; the reader reads whatever there is or will be, and changes nothing.
GRANT USAGE, CREATE ON SCHEMA public TO "dripline";
GRANT SELECT ON mesh_migrations TO "dripline";
GRANT USAGE ON SCHEMA public TO "grafana_reader";
GRANT SELECT ON ALL TABLES IN SCHEMA public TO "grafana_reader";
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO "grafana_reader";
ALTER DEFAULT PRIVILEGES FOR ROLE "dripline" IN SCHEMA public GRANT SELECT ON TABLES TO "grafana_reader";

INSERT INTO mesh_migrations (version, name, content_hash) VALUES (2, 'privileges', '39c5c080ea13a399')
ON CONFLICT (version) DO UPDATE SET name = excluded.name, content_hash = excluded.content_hash, applied_at = now()
WHERE mesh_migrations.content_hash <> excluded.content_hash;
COMMIT;
