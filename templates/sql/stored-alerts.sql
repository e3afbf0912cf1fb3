-- Which alerts have become rows, so that one that comes again does not become a second row. Written together with the
-- rows and kept short by the sensor logger.
CREATE TABLE IF NOT EXISTS mesh_stored_alerts (
  logger text NOT NULL,
  message_id uuid NOT NULL,
  counter bigint NOT NULL,
  PRIMARY KEY (message_id, logger)
);
ALTER TABLE mesh_stored_alerts OWNER TO {{application}};
