/* the laboratory's tables; semicolons in comments; are fine */
CREATE ROLE slow_writer LOGIN PASSWORD 'another ''secret''';
CREATE TABLE IF NOT EXISTS numeric_data (
  sensor_name TEXT NOT NULL, -- which one
  "timestamp" timestamptz NOT NULL DEFAULT now(),
  value_raw float8 NOT NULL,
  value_cal float8
);
CREATE TABLE text_data (
  sensor_name text NOT NULL,
  "timestamp" timestamptz NOT NULL DEFAULT now(),
  note text DEFAULT 'none; yet',
  precise numeric(10, 2),
  PRIMARY KEY (sensor_name, "timestamp")
);
GRANT INSERT ON numeric_data TO slow_writer;
CREATE INDEX by_time ON numeric_data ("timestamp");
CREATE FUNCTION touch() RETURNS trigger AS $$ BEGIN NEW.note := 'x;y'; RETURN NEW; END; $$ LANGUAGE plpgsql;
