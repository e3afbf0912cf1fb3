-- The application owns what it writes; the reader reads whatever there is or will be, and changes nothing.
GRANT USAGE, CREATE ON SCHEMA public TO {{application}};
GRANT SELECT ON mesh_migrations TO {{application}};
GRANT USAGE ON SCHEMA public TO {{reader}};
GRANT SELECT ON ALL TABLES IN SCHEMA public TO {{reader}};
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO {{reader}};
ALTER DEFAULT PRIVILEGES FOR ROLE {{application}} IN SCHEMA public GRANT SELECT ON TABLES TO {{reader}};
