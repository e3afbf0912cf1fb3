-- Written by `mesh generate` from mesh.yaml: change that file, or put additions in compose.override.yaml.
-- To own this file, delete this line; mesh then leaves it alone. [dripline-mesh: generated]
-- The application's user (services, probes) and the reader (Grafana). Run by psql at the first start of an empty
-- volume; later `mesh up` sees to it that both exist with their present passwords.
\set app 'dripline'
\set reader 'grafana_reader'
\set app_password `cat /run/secrets/database-password`
\set reader_password `cat /run/secrets/database-reader-password`
SELECT format('CREATE ROLE %I', :'app') WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = :'app') \gexec
SELECT format('CREATE ROLE %I', :'reader') WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = :'reader') \gexec
ALTER ROLE :"app" LOGIN PASSWORD :'app_password';
ALTER ROLE :"reader" LOGIN PASSWORD :'reader_password';
