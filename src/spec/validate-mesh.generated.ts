// @ts-nocheck
// Made from schemas/mesh.schema.json by scripts/schema.ts. Do not edit.
const validate = validate21;
const schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "MeshSpec", "description": "A dripline mesh: broker, database, dashboards and services, in one file.", "type": "object", "required": ["mesh", "services"], "additionalProperties": false, "patternProperties": { "^x-": { "description": "Yours: ignored. A place for anchors." } }, "properties": { "mesh": { "description": "Name of the mesh: lower-case letters, digits, - and _.", "type": "string", "pattern": "^[a-z0-9][a-z0-9_-]{0,62}$", "x-expects": "lower-case letters, digits, - and _, starting with a letter or a digit" }, "broker": { "description": "The AMQP broker. Left out: RabbitMQ with every default.", "type": ["object", "null"], "default": {}, "additionalProperties": false, "properties": { "image": { "description": "Image of the broker.", "type": "string", "pattern": "^[a-z0-9][^\\s]*$", "default": "rabbitmq:4.0.5-management", "x-expects": "an image reference such as rabbitmq:3-management" }, "container": { "description": "Name of the container, and host name for the services.", "type": "string", "pattern": "^[a-z0-9][a-z0-9_-]{0,62}$", "default": "rabbit-broker", "x-expects": "lower-case letters, digits, - and _, starting with a letter or a digit, at most 63" }, "username": { "description": "User name the services log in with.", "type": "string", "pattern": `^[^\\s:'"\\\\]+$`, "default": "dripline", "x-expects": "one word without spaces, quotes, colons or backslashes" }, "password": { "$ref": "#/definitions/password" }, "port": { "description": "AMQP port on this machine. Left out: the engine picks a free one on 127.0.0.1.", "type": ["integer", "string"], "minimum": 1, "maximum": 65535, "pattern": "^(?:(?:\\[[0-9a-fA-F:.]+\\]|[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[A-Za-z][A-Za-z0-9.-]*):)?[0-9]{1,5}$", "x-expects": 'a port from 1 to 65535, or "address:port" such as "0.0.0.0:3000"' }, "management_port": { "description": "Port of RabbitMQ's own web page on this machine. Left out: not published.", "type": ["integer", "string"], "minimum": 1, "maximum": 65535, "pattern": "^(?:(?:\\[[0-9a-fA-F:.]+\\]|[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[A-Za-z][A-Za-z0-9.-]*):)?[0-9]{1,5}$", "x-expects": 'a port from 1 to 65535, or "address:port" such as "0.0.0.0:3000"' }, "requests_exchange": { "description": "Exchange of requests and replies.", "type": "string", "minLength": 1, "maxLength": 127, "default": "requests" }, "alerts_exchange": { "description": "Exchange of alerts.", "type": "string", "minLength": 1, "maxLength": 127, "default": "alerts" }, "restart": { "$ref": "#/definitions/restart" }, "environment": { "$ref": "#/definitions/environment" }, "volumes": { "$ref": "#/definitions/volumes" }, "devices": { "$ref": "#/definitions/devices" }, "ports": { "$ref": "#/definitions/ports" }, "compose": { "$ref": "#/definitions/compose" } } }, "database": { "description": "The PostgreSQL database of sensor values. Left out: a mesh without a database.", "type": ["object", "null"], "additionalProperties": false, "properties": { "image": { "description": "Image of the database.", "type": "string", "pattern": "^[a-z0-9][^\\s]*$", "default": "postgres:17.6", "x-expects": "an image reference such as postgres:16.0" }, "container": { "description": "Name of the container, and host name for the services.", "type": "string", "pattern": "^[a-z0-9][a-z0-9_-]{0,62}$", "default": "postgres", "x-expects": "lower-case letters, digits, - and _, starting with a letter or a digit, at most 63" }, "name": { "description": "Name of the database.", "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]{0,62}$", "default": "sensor_data", "x-expects": "letters, digits and _, not starting with a digit, at most 63" }, "username": { "description": "User name of the application: logger and probes.", "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]{0,62}$", "default": "dripline", "x-expects": "letters, digits and _, not starting with a digit, at most 63" }, "password": { "$ref": "#/definitions/password" }, "port": { "description": "Port of the database on this machine. Left out: the engine picks a free one on 127.0.0.1.", "type": ["integer", "string"], "minimum": 1, "maximum": 65535, "pattern": "^(?:(?:\\[[0-9a-fA-F:.]+\\]|[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[A-Za-z][A-Za-z0-9.-]*):)?[0-9]{1,5}$", "x-expects": 'a port from 1 to 65535, or "address:port" such as "0.0.0.0:3000"' }, "tables": { "description": "Tables to set up: name to columns. The walkthrough's numeric_data is always there.", "type": "object", "additionalProperties": { "$ref": "#/definitions/table" }, "propertyNames": { "pattern": "^[A-Za-z_][A-Za-z0-9_]{0,62}$", "x-expects": "letters, digits and _, not starting with a digit" } }, "restart": { "$ref": "#/definitions/restart" }, "environment": { "$ref": "#/definitions/environment" }, "volumes": { "$ref": "#/definitions/volumes" }, "devices": { "$ref": "#/definitions/devices" }, "ports": { "$ref": "#/definitions/ports" }, "compose": { "$ref": "#/definitions/compose" } } }, "grafana": { "description": "Grafana, with a dashboard per service. Left out: none.", "type": ["object", "null"], "additionalProperties": false, "properties": { "image": { "description": "Image of Grafana.", "type": "string", "pattern": "^[a-z0-9][^\\s]*$", "default": "grafana/grafana:12.2.0", "x-expects": "an image reference such as grafana/grafana:9.5.12" }, "container": { "description": "Name of the container.", "type": "string", "pattern": "^[a-z0-9][a-z0-9_-]{0,62}$", "default": "grafana", "x-expects": "lower-case letters, digits, - and _, starting with a letter or a digit, at most 63" }, "port": { "description": "Port of the web page on this machine.", "type": ["integer", "string"], "minimum": 1, "maximum": 65535, "pattern": "^(?:(?:\\[[0-9a-fA-F:.]+\\]|[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[A-Za-z][A-Za-z0-9.-]*):)?[0-9]{1,5}$", "x-expects": 'a port from 1 to 65535, or "address:port" such as "0.0.0.0:3000"', "default": 3e3 }, "username": { "description": "User name of the administrator.", "type": "string", "pattern": `^[^\\s:'"\\\\]+$`, "default": "admin", "x-expects": "one word without spaces, quotes, colons or backslashes" }, "password": { "$ref": "#/definitions/password" }, "restart": { "$ref": "#/definitions/restart" }, "environment": { "$ref": "#/definitions/environment" }, "volumes": { "$ref": "#/definitions/volumes" }, "devices": { "$ref": "#/definitions/devices" }, "ports": { "$ref": "#/definitions/ports" }, "compose": { "$ref": "#/definitions/compose" } } }, "services": { "description": "The containers of the mesh: name of the container to what runs in it.", "type": ["object", "null"], "additionalProperties": { "$ref": "#/definitions/service" }, "propertyNames": { "pattern": "^[a-z0-9][a-z0-9_-]{0,62}$", "x-expects": "lower-case letters, digits, - and _, starting with a letter or a digit, at most 63" } }, "calibrations": { "description": "Functions that calibrations may name: name to expression in x, e.g. times3: 3*x.", "type": ["object", "null"], "default": {}, "additionalProperties": { "description": "The body: an expression in x.", "type": ["string", "number"], "minLength": 1 }, "propertyNames": { "pattern": "^[A-Za-z_][A-Za-z0-9_]{0,62}$", "x-expects": "letters, digits and _, not starting with a digit" } }, "smoke": { "description": "Checks of your own for mesh smoke, done in this order after the default ones, which need no words.", "type": ["array", "null"], "default": [], "items": { "$ref": "#/definitions/smoke_check" } } }, "definitions": { "name": { "description": "The dripline name, which requests are addressed to. A service's default is the name of its container.", "type": "string", "pattern": "^[^\\s.*#]{1,127}$", "x-expects": "one word without spaces, dots, * and # (they mean something in a routing key)" }, "image": { "description": "Image of the container, with its version, e.g. postgres:16.0.", "type": "string", "pattern": "^[a-z0-9][^\\s]*$", "x-expects": "an image reference such as postgres:16.0" }, "password": { "description": "Password. Leave it out: one is then generated and kept outside this file.", "type": "string", "minLength": 1, "pattern": "^[^\\u0000-\\u001f]+$", "x-expects": "text on one line" }, "restart": { "description": "When the engine starts the container again. Services exit 0 when they die, so on-failure does not help.", "type": "string", "pattern": "^(?:no|always|unless-stopped|on-failure(?::[0-9]+)?)$", "default": "unless-stopped", "x-expects": "unless-stopped, always, no or on-failure", "x-runtime": false }, "environment": { "description": "Environment variables of the container: a map, or a list of NAME=value.", "type": ["object", "array"], "default": {}, "items": { "description": "One variable: NAME=value.", "type": "string", "pattern": "^[^=\\s]+=", "x-expects": "NAME=value" }, "additionalProperties": { "description": "Value of the variable.", "type": ["string", "number", "boolean"] }, "x-runtime": false }, "volumes": { "description": "Folders and files of this machine for the container, as in Compose: source:target[:ro].", "type": "array", "default": [], "items": { "description": "source:target[:ro]", "type": "string", "minLength": 1 }, "x-runtime": false }, "devices": { "description": "Devices of this machine for the container, as in Compose, e.g. /dev/ttyUSB0:/dev/ttyUSB0.", "type": "array", "default": [], "items": { "description": "device[:target[:permissions]]", "type": "string", "minLength": 1 }, "x-runtime": false }, "ports": { "description": "Ports of the container on this machine, as in Compose: [address:][port:]container-port[/udp]. Without an address they are bound to 127.0.0.1.", "type": "array", "default": [], "items": { "description": "[address:][port:]container-port[/udp]", "type": ["string", "integer"], "minimum": 1, "maximum": 65535, "pattern": "^(?:(?:(?:\\[[0-9a-fA-F:.]+\\]|[0-9A-Za-z.-]+):)?[0-9]*(?:-[0-9]+)?:)?[0-9]+(?:-[0-9]+)?(?:/(?:tcp|udp|sctp))?$", "x-expects": '[address:][port:]container-port[/udp], e.g. "8080:80"' }, "x-runtime": false }, "compose": { "description": "Merged into this container's entry of the Compose file, last: whatever Compose knows and mesh.yaml has no word for.", "type": "object", "default": {}, "additionalProperties": true, "x-runtime": false }, "runtime": { "description": "Which program runs the service: ours (typescript) or the reference image (python), for classes that only exist there.", "type": "string", "enum": ["typescript", "python"], "default": "typescript", "x-runtime": false }, "era": { "description": "Python services only: layout of configuration and authentication that the image needs. Read from the image tag (v4 is E1, v5 is E2); write it where the tag does not tell.", "type": "string", "enum": ["E1", "E2"], "x-runtime": false }, "service_image": { "description": "Python services: the image, default the reference one. Without module, name or endpoints: any image, run as it is.", "type": "string", "pattern": "^[a-z0-9][^\\s]*$", "x-expects": "an image reference such as ghcr.io/driplineorg/dripline-python:v4.7.1", "x-runtime": false }, "command": { "description": "Command of the container, as in Compose: a list of words, or one line.", "type": ["array", "string"], "minLength": 1, "minItems": 1, "items": { "description": "One word of the command.", "type": ["string", "number"] } }, "module_path": { "description": "File with a class of your own, relative to the folder of mesh.yaml (TypeScript or JavaScript; for python services, Python).", "type": "string", "minLength": 1 }, "service_module": { "description": "Class of the service.", "type": "string", "minLength": 1, "default": "Service" }, "endpoint_module": { "description": "Class of the endpoint.", "type": "string", "minLength": 1 }, "unit": { "description": "Unit of the calibrated value, e.g. K, mbar, V: for dashboards and status.", "type": "string", "x-runtime": { "ignored": true } }, "label": { "description": "Name for people: title of the panel.", "type": "string", "x-runtime": { "ignored": true } }, "description": { "description": "What this endpoint is: for dashboards and status.", "type": "string", "x-runtime": { "ignored": true } }, "range": { "description": "Lowest and highest value to expect: limits of the panel.", "type": "array", "minItems": 2, "maxItems": 2, "items": { "description": "A value of the range.", "type": "number" }, "x-expects": "two numbers, lowest first: [4, 320]", "x-runtime": { "ignored": true } }, "alarm": { "description": "Values at which a person should look: thresholds of the panel.", "type": "object", "minProperties": 1, "additionalProperties": false, "properties": { "low": { "description": "Alarm below this value.", "type": "number" }, "high": { "description": "Alarm above this value.", "type": "number" } }, "x-runtime": { "ignored": true } }, "get_on_set": { "description": "A set is followed by a get, whose result is the reply.", "type": "boolean", "default": false }, "log_on_set": { "description": "A set also sends that result as an alert; needs get_on_set: true.", "type": "boolean", "default": false }, "log_routing_key_prefix": { "description": "First part of the alert key: <prefix>.<name>.", "type": "string", "minLength": 1, "default": "sensor_value", "pattern": "^[^\\s*#]+$", "x-expects": "words joined by dots, without spaces, * and #" }, "log_interval": { "description": "Seconds between scheduled readings (0: none), or a map of weeks, days, hours, minutes, seconds, milliseconds, microseconds, added up.", "type": ["number", "object"], "minimum": 0, "default": 0, "additionalProperties": false, "x-expects": "seconds as a number, or a map such as {minutes: 5}", "properties": { "weeks": { "description": "Weeks of the interval.", "type": "number", "minimum": 0 }, "days": { "description": "Days of the interval.", "type": "number", "minimum": 0 }, "hours": { "description": "Hours of the interval.", "type": "number", "minimum": 0 }, "minutes": { "description": "Minutes of the interval.", "type": "number", "minimum": 0 }, "seconds": { "description": "Seconds of the interval.", "type": "number", "minimum": 0 }, "milliseconds": { "description": "Milliseconds of the interval.", "type": "number", "minimum": 0 }, "microseconds": { "description": "Microseconds of the interval.", "type": "number", "minimum": 0 } } }, "max_interval": { "description": "Seconds: a scheduled reading is logged when the last one logged is older than this. 0: every reading.", "type": "number", "minimum": 0, "default": 0, "x-era": "E2" }, "max_absolute_change": { "description": "A scheduled reading is logged when it differs from the last one logged by more than this.", "type": "number", "minimum": 0, "default": 0, "x-era": "E2" }, "max_fractional_change": { "description": "As max_absolute_change, relative to the mean of both values.", "type": "number", "minimum": 0, "default": 0, "x-era": "E2" }, "check_field": { "description": "Which field of the reading the changes are looked for in.", "type": "string", "enum": ["value_raw", "value_cal"], "default": "value_cal", "x-era": "E2" }, "calibration": { "description": "From raw to calibrated value: an expression with {} for the reading, e.g. '2*{}', or a map from raw text to value.", "type": ["string", "object"], "minLength": 1, "minProperties": 1, "additionalProperties": { "description": "Calibrated value.", "type": ["string", "number", "boolean", "null"] }, "x-expects": "an expression such as '2*{}', or a map from raw text to value" }, "initial_value": { "description": "Value before the first set.", "default": null, "type": ["string", "number", "boolean", "null"], "x-runtime": { "type": null } }, "base_str": { "description": 'SCPI command without "?": SimpleSCPI classes add what get and set need.', "type": "string", "minLength": 1 }, "get_str": { "description": "Command that a get sends. None: get is refused.", "type": ["string", "null"] }, "set_str": { "description": "Command that a set sends, with {} for the value. None: set is refused.", "type": ["string", "null"] }, "set_value_lowercase": { "description": "Lower-case a text value before it is looked up and sent.", "type": "boolean", "default": true }, "set_value_map": { "description": "From the value of the request to what is sent: a map, or an expression with {}.", "type": ["object", "string", "null"], "additionalProperties": { "description": "What is sent.", "type": ["string", "number", "boolean"] } }, "extract_raw_regex": { "description": "Python regular expression searched in the reply; its group value_raw is the reading.", "type": ["string", "null"] }, "get_reply_float": { "description": "Accepted for old configurations; does nothing.", "type": "boolean", "default": false, "x-era": "E1" }, "service_name": { "description": "dripline name of the service whose heartbeats are watched.", "type": "string", "minLength": 1 }, "table_name": { "description": "Table in the database.", "type": "string", "minLength": 1 }, "schema": { "description": "Schema of the table.", "type": ["string", "null"] }, "return_col_names": { "description": "Columns whose values an insert gives back.", "type": "array", "default": [], "items": { "description": "Name of a column.", "type": "string" } }, "default_insert_values": { "description": "Column to value, used unless the data has one.", "type": "object", "default": {}, "additionalProperties": { "description": "Value for the column.", "type": ["string", "number", "boolean", "null"], "x-runtime": { "type": null } } }, "insert_name": { "description": "A column, or a map of column and the key of the data that goes into it.", "type": ["string", "object"], "minLength": 1, "required": ["column", "payload_key"], "additionalProperties": false, "properties": { "column": { "description": "Column of the table.", "type": "string", "minLength": 1 }, "payload_key": { "description": "Key of the data.", "type": "string", "minLength": 1 } }, "x-expects": "the name of a column, or {column: \u2026, payload_key: \u2026}" }, "required_insert_names": { "description": "Columns that an insert must give; a row without them is refused.", "type": "array", "default": [], "items": { "$ref": "#/definitions/insert_name" } }, "optional_insert_names": { "description": "Columns that an insert may give.", "type": "array", "default": [], "items": { "$ref": "#/definitions/insert_name" } }, "endpoints": { "description": "The endpoints of the service, in the order they are set up.", "type": "array", "default": [], "items": { "$ref": "#/definitions/endpoint" } }, "broker_host": { "description": "Host of another broker than the mesh's own.", "type": "string", "minLength": 1 }, "broker_port": { "description": "Port of that broker.", "type": "integer", "minimum": 1, "maximum": 65535, "x-era": "E1" }, "auth_file": { "description": "Authentication file inside the container. The mesh's own is the default.", "type": "string", "minLength": 1 }, "make_connection": { "description": "false: do not connect to the broker.", "type": "boolean", "default": true }, "config": { "description": "Advanced settings of the old layout, e.g. heartbeat-interval-s, max-payload-size.", "type": "object", "x-era": "E1", "additionalProperties": false, "properties": { "broker": { "description": "Host of the broker.", "type": "string" }, "broker-port": { "description": "Port of the broker.", "type": "integer", "minimum": 1, "maximum": 65535 }, "auth-file": { "description": "Authentication file.", "type": "string" }, "make-connection": { "description": "false: do not connect to the broker.", "type": "boolean" }, "queue": { "description": "Name of the service, where it has no name.", "type": "string" }, "requests-exchange": { "description": "Exchange of requests and replies.", "type": "string", "default": "requests" }, "alerts-exchange": { "description": "Exchange of alerts.", "type": "string", "default": "alerts" }, "heartbeat-routing-key": { "description": "First part of the key of heartbeats.", "type": "string", "default": "heartbeat" }, "heartbeat-interval-s": { "description": "Seconds between heartbeats; 0: none.", "type": "number", "minimum": 0, "default": 60, "maximum": 2147483 }, "max-payload-size": { "description": "Longest chunk of a message, in bytes.", "type": "integer", "minimum": 1, "default": 1e4 }, "loop-timeout-ms": { "description": "Milliseconds of one turn of the listening loop.", "type": "integer", "minimum": 0, "default": 1e3 }, "message-wait-ms": { "description": "Milliseconds that an incomplete message waits for its other chunks.", "type": "integer", "minimum": 0, "default": 1e3 }, "max-connection-attempts": { "description": "Attempts to reach the broker for the first time, before giving up. Left out: the TypeScript runtime tries for ever.", "type": "integer", "minimum": 1 }, "return-codes": { "$ref": "#/definitions/return_codes" } } }, "dripline_mesh": { "description": "Settings of the mesh in the new layout.", "type": "object", "x-era": "E2", "additionalProperties": false, "properties": { "broker": { "description": "Host of the broker.", "type": "string" }, "broker_port": { "description": "Port of the broker.", "type": "integer", "minimum": 1, "maximum": 65535, "default": 5672 }, "requests_exchange": { "description": "Exchange of requests and replies.", "type": "string", "default": "requests" }, "alerts_exchange": { "description": "Exchange of alerts.", "type": "string", "default": "alerts" }, "heartbeat_routing_key": { "description": "First part of the key of heartbeats.", "type": "string", "default": "heartbeat" }, "max_payload_size": { "description": "Longest chunk of a message, in bytes.", "type": "integer", "minimum": 1, "default": 1e4 }, "max_connection_attempts": { "description": "Attempts to reach the broker for the first time, before giving up. Left out: the TypeScript runtime tries for ever.", "type": "integer", "minimum": 1 }, "make_connection": { "description": "false: do not connect.", "type": "boolean" }, "return_codes": { "$ref": "#/definitions/return_codes" } } }, "enable_scheduling": { "description": "false: no scheduled readings.", "type": "boolean", "default": true, "x-era": "E2" }, "broadcast_key": { "description": "Routing key that every service listens to.", "type": "string", "minLength": 1, "default": "broadcast", "x-era": "E2" }, "loop_timeout_ms": { "description": "Milliseconds of one turn of the listening loop.", "type": "integer", "minimum": 0, "default": 1e3, "x-era": "E2" }, "message_wait_ms": { "description": "Milliseconds that an incomplete message waits for its other chunks.", "type": "integer", "minimum": 0, "default": 1e3, "x-era": "E2" }, "heartbeat_interval_s": { "description": "Seconds between heartbeats; 0: none.", "type": "number", "minimum": 0, "default": 60, "x-era": "E2", "maximum": 2147483 }, "auth_groups": { "description": "Where user names and passwords come from, in the new layout: groups dripline and postgres, others are left alone.", "type": "object", "x-era": "E2", "additionalProperties": { "$ref": "#/definitions/auth_group" }, "properties": { "dripline": { "$ref": "#/definitions/auth_group" }, "postgres": { "$ref": "#/definitions/auth_group" } } }, "alert_keys": { "description": "Which alerts to listen to: binding keys (* is one word, # any number).", "type": "array", "default": ["#"], "minItems": 1, "items": { "description": "A binding key, e.g. sensor_value.#.", "type": "string", "minLength": 1 }, "x-runtime": { "minItems": null } }, "alert_key_parser_re": { "description": "Python regular expression matched from the start of the routing key; its named groups, (?P<name>\u2026), become data.", "type": "string", "default": "" }, "logger_alert_keys": { "description": "Which alerts to log: binding keys (* is one word, # any number).", "type": "array", "default": ["sensor_value.#"], "minItems": 1, "items": { "description": "A binding key, e.g. sensor_value.#.", "type": "string", "minLength": 1 }, "x-runtime": { "default": ["#"], "minItems": null } }, "logger_alert_key_parser_re": { "description": "Python regular expression matched from the start of the routing key; its group sensor_name is the name of the sensor.", "type": "string", "minLength": 1, "default": "sensor_value\\.(?P<sensor_name>\\w+)", "x-runtime": { "default": "" } }, "insertion_table_endpoint_name": { "description": "Endpoint (a SQLTable) that rows are inserted with.", "type": "string", "minLength": 1, "default": "values_table", "x-runtime": { "default": null, "needed": true } }, "database_name": { "description": "Database; the mesh's own is the default.", "type": "string", "minLength": 1, "x-runtime": { "needed": true } }, "database_server": { "description": "Host of the database, with :port if it is not 5432; the mesh's own is the default.", "type": "string", "minLength": 1, "x-runtime": { "needed": true } }, "auths_file": { "description": "Authentication file of the database inside the container.", "type": "string", "minLength": 1, "x-era": "E1" }, "socket_info": { "description": "Address of the instrument: [host, port], or text: ('host', port).", "type": ["array", "string"], "default": ["localhost", 1234], "minItems": 2, "maxItems": 2, "items": { "description": "Host, then port.", "type": ["string", "integer"] }, "pattern": `^\\(\\s*['"][^'"]+['"]\\s*,\\s?[0-9]+\\s*\\)$`, "x-expects": "[host, port], e.g. [10.0.0.5, 5025]" }, "socket_timeout": { "description": "Seconds to wait for the instrument.", "type": "number", "exclusiveMinimum": 0, "default": 1 }, "command_terminator": { "description": "Put after every command.", "type": "string", "default": "" }, "response_terminator": { "description": "What a reply ends with; taken off.", "type": "string", "minLength": 1 }, "cmd_at_reconnect": { "description": "Commands sent on every connect; a null at the front means: listen once and discard.", "type": ["array", "null"], "minItems": 1, "default": ["*OPC?"], "items": { "description": "A command.", "type": ["string", "null"] } }, "reconnect_test": { "description": "What the last reply of cmd_at_reconnect must be.", "type": ["string", "number", "null"], "default": "1" }, "reply_echo_cmd": { "description": "The reply begins with the command, which is taken off.", "type": "boolean", "default": false }, "monitor_alert_keys": { "description": "Which alerts are heartbeats: binding keys (* is one word, # any number).", "type": "array", "default": ["heartbeat.#"], "minItems": 1, "items": { "description": "A binding key, e.g. heartbeat.#.", "type": "string", "minLength": 1 } }, "monitor_alert_key_parser_re": { "description": "Python regular expression matched from the start of the routing key; its group service_name is the name of the service.", "type": "string", "minLength": 1, "default": "heartbeat\\.(?P<service_name>.+)" }, "log_state_changes": { "description": "A change of state is sent as an alert too, with the routing key <log_routing_key_prefix>.<tracker>: a sensor logger then stores its number.", "type": "boolean", "default": false }, "time_between_checks_s": { "description": "Seconds between two checks.", "type": "number", "minimum": 0.1, "default": 20 }, "warning_threshold_s": { "description": "Seconds without a heartbeat until a warning.", "type": "number", "minimum": 0.1, "default": 120 }, "critical_threshold_s": { "description": "Seconds without a heartbeat until the state is critical.", "type": "number", "minimum": 0.1, "default": 300 }, "add_unknown_heartbeats": { "description": "Also watch services that were not named.", "type": "boolean", "default": true }, "endpoint_name_prefix": { "description": "First part of the name of their trackers.", "type": "string", "default": "hbmon_" }, "smoke_check": { "description": "One check: exactly one of get, set, cmd, logged, alert, sql, http and skip, and what it takes.", "type": "object", "x-expects": "a map such as {get: peaches, expect: {value_raw: 0.75}}", "additionalProperties": false, "properties": { "name": { "description": "What the reports call it. Left out: what it asks.", "type": "string", "minLength": 1, "maxLength": 200 }, "get": { "description": "The endpoint that is read.", "type": "string", "minLength": 1 }, "set": { "description": "The endpoint that is given a value.", "type": "string", "minLength": 1 }, "cmd": { "description": "The endpoint or service that carries out a command; its name is the specifier.", "type": "string", "minLength": 1 }, "logged": { "description": "The endpoint of which a new row must arrive in the sensor logger's table, counted from the last set or cmd before.", "type": "string", "minLength": 1 }, "alert": { "description": "The binding key of an alert that must be seen, counted from the last set or cmd before (* is one word, # any number).", "type": "string", "minLength": 1, "maxLength": 255 }, "sql": { "description": "A query that the database answers, asked as the application's user.", "type": "string", "minLength": 1 }, "http": { "description": "A web page: its URL, or a port of a container of this mesh.", "type": ["string", "object"], "minLength": 1, "required": ["container", "port"], "additionalProperties": false, "x-expects": "a URL, or {container: grafana, port: 3000, path: /api/health}", "properties": { "container": { "description": "The container that is asked.", "type": "string", "minLength": 1 }, "port": { "description": "Its port inside the mesh; smoke publishes it on a free one.", "type": "integer", "minimum": 1, "maximum": 65535 }, "path": { "description": "Path and query of the URL.", "type": "string", "pattern": "^/", "default": "/", "x-expects": "a path that begins with /" } } }, "skip": { "description": "An endpoint, service, container or group of default checks that is not checked here, e.g. for want of its instrument.", "type": "string", "minLength": 1 }, "because": { "description": "Why a check is skipped: stands in the reports.", "type": "string", "minLength": 1 }, "specifier": { "description": "What is meant inside the endpoint: an attribute (get, set) or a command (cmd).", "type": "string" }, "value": { "description": "The value that is set.", "type": ["number", "string", "boolean"] }, "values": { "description": "Parameters of a command, in order.", "type": "array", "items": { "description": "One parameter.", "type": ["number", "string", "boolean", "array", "object", "null"] } }, "payload": { "description": "Parameters of a command, by name.", "type": "object", "additionalProperties": true }, "method": { "description": "HTTP method.", "type": "string", "enum": ["GET", "POST", "PUT", "DELETE", "HEAD"], "default": "GET" }, "body": { "description": "Body of an HTTP request: text, or a map or list that is sent as JSON.", "type": ["string", "object", "array"] }, "headers": { "description": "Headers of an HTTP request.", "type": "object", "additionalProperties": { "description": "Value of the header.", "type": "string" } }, "within": { "description": "Longest time in seconds until the answer is as expected. Queries, web pages and gets are asked again until then. Left out: 5 s; for logged, twice the endpoint's log_interval and 10 s.", "type": "number", "x-expects": "a number of seconds above 0", "exclusiveMinimum": 0, "maximum": 86400 }, "expect": { "description": "What the answer must be. Left out: no error.", "type": "object", "x-expects": "a map such as {value_raw: 0.75, tolerance: 0.01}", "minProperties": 1, "additionalProperties": false, "properties": { "return_code": { "description": "Return code of the reply.", "type": "integer", "minimum": 0, "maximum": 4294967295, "default": 0 }, "value_raw": { "description": "The raw value of a reading.", "type": ["number", "string", "boolean"] }, "value_cal": { "description": "The calibrated value of a reading.", "type": ["number", "string", "boolean"] }, "value": { "description": "The one value of a reply (also of values: [x]), or of a query's first row.", "type": ["number", "string", "boolean"] }, "payload": { "description": "Keys and values that the payload, or a JSON body, must have among others.", "type": "object", "additionalProperties": true }, "tolerance": { "description": "How far a number may be off, either way.", "type": "number", "minimum": 0 }, "regex": { "description": "Python regular expression that is found in the answer: its value, or its text.", "type": "string", "minLength": 1 }, "rows": { "description": "Number of rows of a query.", "type": "integer", "minimum": 0 }, "status": { "description": "HTTP status. Left out: any of 200 to 299.", "type": "integer", "minimum": 100, "maximum": 599 } } } } }, "endpoint": { "description": "One endpoint: its name, its class, and the parameters of that class.", "type": "object", "required": ["name", "module"], "additionalProperties": true, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "description": "Class of the endpoint.", "type": "string", "minLength": 1, "examples": ["Endpoint", "Entity", "KeyValueStore", "SQLTable", "FormatEntity", "SimpleSCPIEntity", "SimpleSCPIGetEntity", "SimpleSCPISetEntity", "HeartbeatTracker"] }, "module_path": { "$ref": "#/definitions/module_path" }, "unit": { "$ref": "#/definitions/unit" }, "label": { "$ref": "#/definitions/label" }, "description": { "$ref": "#/definitions/description" }, "range": { "$ref": "#/definitions/range" }, "alarm": { "$ref": "#/definitions/alarm" } }, "allOf": [{ "if": { "properties": { "module": { "const": "Endpoint" } }, "required": ["module"], "not": { "required": ["module_path"] } }, "then": { "$ref": "#/definitions/Endpoint" } }, { "if": { "properties": { "module": { "const": "Entity" } }, "required": ["module"], "not": { "required": ["module_path"] } }, "then": { "$ref": "#/definitions/Entity" } }, { "if": { "properties": { "module": { "const": "KeyValueStore" } }, "required": ["module"], "not": { "required": ["module_path"] } }, "then": { "$ref": "#/definitions/KeyValueStore" } }, { "if": { "properties": { "module": { "const": "SQLTable" } }, "required": ["module"], "not": { "required": ["module_path"] } }, "then": { "$ref": "#/definitions/SQLTable" } }, { "if": { "properties": { "module": { "const": "FormatEntity" } }, "required": ["module"], "not": { "required": ["module_path"] } }, "then": { "$ref": "#/definitions/FormatEntity" } }, { "if": { "properties": { "module": { "const": "SimpleSCPIEntity" } }, "required": ["module"], "not": { "required": ["module_path"] } }, "then": { "$ref": "#/definitions/SimpleSCPIEntity" } }, { "if": { "properties": { "module": { "const": "SimpleSCPIGetEntity" } }, "required": ["module"], "not": { "required": ["module_path"] } }, "then": { "$ref": "#/definitions/SimpleSCPIGetEntity" } }, { "if": { "properties": { "module": { "const": "SimpleSCPISetEntity" } }, "required": ["module"], "not": { "required": ["module_path"] } }, "then": { "$ref": "#/definitions/SimpleSCPISetEntity" } }, { "if": { "properties": { "module": { "const": "HeartbeatTracker" } }, "required": ["module"], "not": { "required": ["module_path"] } }, "then": { "$ref": "#/definitions/HeartbeatTracker" } }] }, "dripline_service": { "description": "A dripline service: its runtime configuration, and how its container is run.", "type": "object", "additionalProperties": true, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "description": "Class of the service.", "type": "string", "minLength": 1, "default": "Service", "examples": ["Service", "AlertConsumer", "PostgreSQLInterface", "PostgresSensorLogger", "HeartbeatMonitor", "EthernetSCPIService"] }, "module_path": { "$ref": "#/definitions/module_path" }, "endpoints": { "$ref": "#/definitions/endpoints" }, "runtime": { "$ref": "#/definitions/runtime" }, "image": { "$ref": "#/definitions/service_image" }, "era": { "$ref": "#/definitions/era" }, "restart": { "$ref": "#/definitions/restart" }, "environment": { "$ref": "#/definitions/environment" }, "volumes": { "$ref": "#/definitions/volumes" }, "devices": { "$ref": "#/definitions/devices" }, "ports": { "$ref": "#/definitions/ports" }, "compose": { "$ref": "#/definitions/compose" } }, "allOf": [{ "if": { "not": { "anyOf": [{ "required": ["module"] }, { "required": ["module_path"] }] } }, "then": { "$ref": "#/definitions/Service" } }, { "if": { "properties": { "module": { "const": "Service" } }, "required": ["module"], "not": { "required": ["module_path"] } }, "then": { "$ref": "#/definitions/Service" } }, { "if": { "properties": { "module": { "const": "AlertConsumer" } }, "required": ["module"], "not": { "required": ["module_path"] } }, "then": { "$ref": "#/definitions/AlertConsumer" } }, { "if": { "properties": { "module": { "const": "PostgreSQLInterface" } }, "required": ["module"], "not": { "required": ["module_path"] } }, "then": { "$ref": "#/definitions/PostgreSQLInterface" } }, { "if": { "properties": { "module": { "const": "PostgresSensorLogger" } }, "required": ["module"], "not": { "required": ["module_path"] } }, "then": { "$ref": "#/definitions/PostgresSensorLogger" } }, { "if": { "properties": { "module": { "const": "HeartbeatMonitor" } }, "required": ["module"], "not": { "required": ["module_path"] } }, "then": { "$ref": "#/definitions/HeartbeatMonitor" } }, { "if": { "properties": { "module": { "const": "EthernetSCPIService" } }, "required": ["module"], "not": { "required": ["module_path"] } }, "then": { "$ref": "#/definitions/EthernetSCPIService" } }] }, "monitor_container": { "description": "A container that runs dl-mon.", "type": "object", "required": ["monitor"], "additionalProperties": false, "properties": { "monitor": { "description": "What dl-mon prints: which requests and which alerts.", "type": "object", "minProperties": 1, "additionalProperties": false, "properties": { "requests": { "description": "Binding keys of requests and replies.", "type": "array", "default": [], "items": { "description": "A binding key, e.g. '#'.", "type": "string", "minLength": 1 } }, "alerts": { "description": "Binding keys of alerts.", "type": "array", "default": [], "items": { "description": "A binding key, e.g. sensor_value.#.", "type": "string", "minLength": 1 } } } }, "restart": { "$ref": "#/definitions/restart" }, "environment": { "$ref": "#/definitions/environment" }, "volumes": { "$ref": "#/definitions/volumes" }, "devices": { "$ref": "#/definitions/devices" }, "ports": { "$ref": "#/definitions/ports" }, "compose": { "$ref": "#/definitions/compose" } } }, "gateway_container": { "description": "A container that runs dl-http-server: HTTP in front of the mesh.", "type": "object", "required": ["http_gateway"], "additionalProperties": false, "properties": { "http_gateway": { "description": "HTTP in front of the mesh: /dl/<endpoint> to read, set and command, /web/ for your own pages. It has no login: whoever reaches the port can set values.", "type": ["object", "null"], "additionalProperties": false, "properties": { "port": { "description": "Port on this machine, on 127.0.0.1 unless an address stands before it.", "type": ["integer", "string"], "minimum": 1, "maximum": 65535, "pattern": "^(?:(?:\\[[0-9a-fA-F:.]+\\]|[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[A-Za-z][A-Za-z0-9.-]*):)?[0-9]{1,5}$", "x-expects": 'a port from 1 to 65535, or "address:port" such as "0.0.0.0:8080"', "default": 8080 }, "web_root": { "description": "Folder of the files below /web/, in the folder of the mesh. Left out: no files.", "type": "string", "minLength": 1 }, "timeout": { "description": "Seconds that a reply is waited for.", "type": "number", "exclusiveMinimum": 0, "default": 10 }, "allowed_hosts": { "description": "Names with a dot by which browsers call this machine. Addresses, localhost and names without a dot need no words; any other is refused, so that no page of another site can pretend to be yours.", "type": "array", "default": [], "items": { "description": "A name, e.g. lab.example.org.", "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9.-]*$", "x-expects": "a host name without port" } } } }, "restart": { "$ref": "#/definitions/restart" }, "environment": { "$ref": "#/definitions/environment" }, "volumes": { "$ref": "#/definitions/volumes" }, "devices": { "$ref": "#/definitions/devices" }, "ports": { "$ref": "#/definitions/ports" }, "compose": { "$ref": "#/definitions/compose" } } }, "plain_container": { "description": "Any other image, run as it is.", "type": "object", "required": ["image"], "additionalProperties": false, "properties": { "image": { "$ref": "#/definitions/image" }, "command": { "$ref": "#/definitions/command" }, "restart": { "$ref": "#/definitions/restart" }, "environment": { "$ref": "#/definitions/environment" }, "volumes": { "$ref": "#/definitions/volumes" }, "devices": { "$ref": "#/definitions/devices" }, "ports": { "$ref": "#/definitions/ports" }, "compose": { "$ref": "#/definitions/compose" } } }, "simulated_command": { "description": "What the simulated instrument does with one command: a value that <name>? answers, or a map. Empty: the command is taken and does nothing.", "type": ["object", "string", "number", "null"], "x-expects": "a value, or a map of value, settable, noise, \u2026", "additionalProperties": false, "properties": { "value": { "description": "What <name>? answers at the start, as it is written here. Left out: the command has no value.", "type": ["string", "number"] }, "settable": { "description": "Whether <name> and a value sets it.", "type": "boolean", "default": false }, "range": { "description": "Lowest and highest value that can be set; beyond it the instrument notes an error.", "type": "array", "minItems": 2, "maxItems": 2, "items": { "description": "A value of the range.", "type": "number" }, "x-expects": "two numbers, lowest first: [4, 320]" }, "choices": { "description": "The only values that can be set, in any case.", "type": "array", "minItems": 1, "items": { "description": "A value.", "type": ["string", "number"] } }, "noise": { "description": "Standard deviation of what is added to each reading.", "type": "number", "minimum": 0, "default": 0 }, "drift": { "description": "What is added per second, since the start or since the value was set.", "type": "number", "default": 0 }, "steps": { "description": "Values that take over at their time, until the value is set.", "type": "array", "default": [], "items": { "description": "One step.", "type": "object", "required": ["at", "value"], "additionalProperties": false, "properties": { "at": { "description": "Seconds since the start of the instrument.", "type": "number", "minimum": 0 }, "value": { "description": "The value from then on.", "type": "number" } } } }, "repeat": { "description": "Seconds after which the steps begin again.", "type": "number", "exclusiveMinimum": 0 }, "format": { "description": "How a number is written, as Python formats it: '{:.3f}', '{:+.5E}', 'T={:.1f} K'.", "type": "string", "minLength": 1 }, "reply": { "description": "What is answered when the value was set, or the command done: for instruments that confirm.", "type": ["string", "number"] }, "delay": { "description": "Seconds before the reply to this command, on top of the instrument's own.", "type": "number", "minimum": 0, "maximum": 86400, "default": 0 } } }, "simulator": { "description": "A SCPI instrument without hardware, reachable under the name of its container.", "type": ["object", "null"], "additionalProperties": false, "properties": { "port": { "description": "TCP port of the instrument.", "type": "integer", "minimum": 1, "maximum": 65535, "default": 5025 }, "command_terminator": { "description": "What a command line ends with. Empty: each packet is one.", "type": "string", "default": "\n" }, "response_terminator": { "description": "What a reply ends with.", "type": "string", "minLength": 1, "default": "\n" }, "identity": { "description": "The answer to *IDN?.", "type": "string", "default": "dripline-mesh,simulated instrument,0,1" }, "echo": { "description": "Whether each command line is sent back before its reply.", "type": "boolean", "default": false }, "delay": { "description": "Seconds before every reply.", "type": "number", "minimum": 0, "maximum": 86400, "default": 0 }, "seed": { "description": "Same seed and same commands: same noise and same faults.", "type": "integer", "minimum": 0, "maximum": 4294967295, "default": 1 }, "commands": { "description": "The commands of the instrument by name. Capital letters are the short form: MEASure:TEMPerature is also MEAS:TEMP.", "type": "object", "default": {}, "additionalProperties": { "$ref": "#/definitions/simulated_command" }, "propertyNames": { "pattern": "^[^;\\r\\n]*[^;\\s][^;\\r\\n]*$", "x-expects": "a command without ; and line breaks, e.g. MEASure:TEMPerature" } }, "faults": { "description": "What goes wrong, by chance or when SIM:FAULT:<KIND> says ON, OFF, ONCE or a probability.", "type": "object", "additionalProperties": false, "properties": { "drop": { "description": "The connection is closed instead of an answer.", "type": ["object", "null"], "additionalProperties": false, "properties": { "probability": { "description": "How often it happens by chance, from 0 to 1.", "type": "number", "minimum": 0, "maximum": 1, "default": 0 }, "commands": { "description": "The commands that it can hit, by their names under commands. Left out: every line.", "type": "array", "minItems": 1, "items": { "description": "Name of a command.", "type": "string", "minLength": 1 } } } }, "silence": { "description": "There is no answer.", "type": ["object", "null"], "additionalProperties": false, "properties": { "probability": { "description": "How often it happens by chance, from 0 to 1.", "type": "number", "minimum": 0, "maximum": 1, "default": 0 }, "commands": { "description": "The commands that it can hit, by their names under commands. Left out: every line.", "type": "array", "minItems": 1, "items": { "description": "Name of a command.", "type": "string", "minLength": 1 } } } }, "garbage": { "description": "The answer is random bytes.", "type": ["object", "null"], "additionalProperties": false, "properties": { "probability": { "description": "How often it happens by chance, from 0 to 1.", "type": "number", "minimum": 0, "maximum": 1, "default": 0 }, "commands": { "description": "The commands that it can hit, by their names under commands. Left out: every line.", "type": "array", "minItems": 1, "items": { "description": "Name of a command.", "type": "string", "minLength": 1 } } } }, "delay": { "description": "The answer comes late.", "type": ["object", "null"], "additionalProperties": false, "properties": { "probability": { "description": "How often it happens by chance, from 0 to 1.", "type": "number", "minimum": 0, "maximum": 1, "default": 0 }, "commands": { "description": "The commands that it can hit, by their names under commands. Left out: every line.", "type": "array", "minItems": 1, "items": { "description": "Name of a command.", "type": "string", "minLength": 1 } }, "seconds": { "description": "How late.", "type": "number", "minimum": 0, "maximum": 86400, "default": 1 } } } } } } }, "simulator_container": { "description": "A container that runs dl-simulate: an instrument without hardware.", "type": "object", "required": ["simulator"], "additionalProperties": false, "properties": { "simulator": { "$ref": "#/definitions/simulator" }, "restart": { "$ref": "#/definitions/restart" }, "environment": { "$ref": "#/definitions/environment" }, "volumes": { "$ref": "#/definitions/volumes" }, "devices": { "$ref": "#/definitions/devices" }, "ports": { "$ref": "#/definitions/ports" }, "compose": { "$ref": "#/definitions/compose" } } }, "service": { "description": "One container: a dripline service, a monitor (monitor:), HTTP in front of the mesh (http_gateway:), a simulated instrument (simulator:), or any image (image:).", "type": "object", "if": { "required": ["monitor"] }, "then": { "$ref": "#/definitions/monitor_container" }, "else": { "if": { "required": ["http_gateway"] }, "then": { "$ref": "#/definitions/gateway_container" }, "else": { "if": { "required": ["simulator"] }, "then": { "$ref": "#/definitions/simulator_container" }, "else": { "if": { "required": ["image"], "not": { "anyOf": [{ "required": ["runtime"] }, { "required": ["module"] }, { "required": ["module_path"] }, { "required": ["name"] }, { "required": ["endpoints"] }] } }, "then": { "$ref": "#/definitions/plain_container" }, "else": { "$ref": "#/definitions/dripline_service" } } } } }, "table": { "description": 'Column to type, as SQL says it, e.g. "double precision not null".', "type": "object", "minProperties": 1, "additionalProperties": { "description": "Type of the column, then not null and default \u2026 if wanted.", "type": "string", "pattern": "^[A-Za-z][^;\\u0000-\\u001f]*$", "x-expects": "an SQL type, e.g. text not null, or timestamptz default now()" }, "propertyNames": { "pattern": "^[A-Za-z_][A-Za-z0-9_]{0,62}$", "x-expects": "letters, digits and _, not starting with a digit" } }, "Service": { "description": "Answers requests for itself and its endpoints.", "x-class": "service", "type": "object", "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/service_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "endpoints": { "description": "The endpoints of the service, in the order they are set up.", "type": "array", "default": [] }, "broker": { "$ref": "#/definitions/broker_host" }, "port": { "$ref": "#/definitions/broker_port" }, "auth_file": { "$ref": "#/definitions/auth_file" }, "make_connection": { "$ref": "#/definitions/make_connection" }, "config": { "$ref": "#/definitions/config" }, "dripline_mesh": { "$ref": "#/definitions/dripline_mesh" }, "enable_scheduling": { "$ref": "#/definitions/enable_scheduling" }, "broadcast_key": { "$ref": "#/definitions/broadcast_key" }, "loop_timeout_ms": { "$ref": "#/definitions/loop_timeout_ms" }, "message_wait_ms": { "$ref": "#/definitions/message_wait_ms" }, "heartbeat_interval_s": { "$ref": "#/definitions/heartbeat_interval_s" }, "auth_groups": { "$ref": "#/definitions/auth_groups" }, "metrics_port": { "$ref": "#/definitions/metrics_port" }, "runtime": { "$ref": "#/definitions/runtime" }, "image": { "$ref": "#/definitions/service_image" }, "era": { "$ref": "#/definitions/era" }, "restart": { "$ref": "#/definitions/restart" }, "environment": { "$ref": "#/definitions/environment" }, "volumes": { "$ref": "#/definitions/volumes" }, "devices": { "$ref": "#/definitions/devices" }, "ports": { "$ref": "#/definitions/ports" }, "compose": { "$ref": "#/definitions/compose" } } }, "AlertConsumer": { "description": "Listens to alerts; the base class only writes them to its log.", "x-class": "service", "type": "object", "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/service_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "endpoints": { "description": "The endpoints of the service, in the order they are set up.", "type": "array", "default": [] }, "broker": { "$ref": "#/definitions/broker_host" }, "port": { "$ref": "#/definitions/broker_port" }, "auth_file": { "$ref": "#/definitions/auth_file" }, "make_connection": { "$ref": "#/definitions/make_connection" }, "config": { "$ref": "#/definitions/config" }, "dripline_mesh": { "$ref": "#/definitions/dripline_mesh" }, "enable_scheduling": { "$ref": "#/definitions/enable_scheduling" }, "broadcast_key": { "$ref": "#/definitions/broadcast_key" }, "loop_timeout_ms": { "$ref": "#/definitions/loop_timeout_ms" }, "message_wait_ms": { "$ref": "#/definitions/message_wait_ms" }, "heartbeat_interval_s": { "$ref": "#/definitions/heartbeat_interval_s" }, "auth_groups": { "$ref": "#/definitions/auth_groups" }, "metrics_port": { "$ref": "#/definitions/metrics_port" }, "alert_keys": { "$ref": "#/definitions/alert_keys" }, "alert_key_parser_re": { "$ref": "#/definitions/alert_key_parser_re" }, "runtime": { "$ref": "#/definitions/runtime" }, "image": { "$ref": "#/definitions/service_image" }, "era": { "$ref": "#/definitions/era" }, "restart": { "$ref": "#/definitions/restart" }, "environment": { "$ref": "#/definitions/environment" }, "volumes": { "$ref": "#/definitions/volumes" }, "devices": { "$ref": "#/definitions/devices" }, "ports": { "$ref": "#/definitions/ports" }, "compose": { "$ref": "#/definitions/compose" } } }, "PostgreSQLInterface": { "description": "Connection to the database for SQLTable endpoints.", "x-class": "service", "type": "object", "additionalProperties": false, "x-era": "E1", "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/service_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "endpoints": { "description": "The endpoints of the service, in the order they are set up.", "type": "array", "default": [] }, "broker": { "$ref": "#/definitions/broker_host" }, "port": { "$ref": "#/definitions/broker_port" }, "auth_file": { "$ref": "#/definitions/auth_file" }, "make_connection": { "$ref": "#/definitions/make_connection" }, "config": { "$ref": "#/definitions/config" }, "dripline_mesh": { "$ref": "#/definitions/dripline_mesh" }, "enable_scheduling": { "$ref": "#/definitions/enable_scheduling" }, "broadcast_key": { "$ref": "#/definitions/broadcast_key" }, "loop_timeout_ms": { "$ref": "#/definitions/loop_timeout_ms" }, "message_wait_ms": { "$ref": "#/definitions/message_wait_ms" }, "heartbeat_interval_s": { "$ref": "#/definitions/heartbeat_interval_s" }, "auth_groups": { "$ref": "#/definitions/auth_groups" }, "metrics_port": { "$ref": "#/definitions/metrics_port" }, "database_name": { "$ref": "#/definitions/database_name" }, "database_server": { "$ref": "#/definitions/database_server" }, "auths_file": { "$ref": "#/definitions/auths_file" }, "runtime": { "$ref": "#/definitions/runtime" }, "image": { "$ref": "#/definitions/service_image" }, "era": { "$ref": "#/definitions/era" }, "restart": { "$ref": "#/definitions/restart" }, "environment": { "$ref": "#/definitions/environment" }, "volumes": { "$ref": "#/definitions/volumes" }, "devices": { "$ref": "#/definitions/devices" }, "ports": { "$ref": "#/definitions/ports" }, "compose": { "$ref": "#/definitions/compose" } } }, "PostgresSensorLogger": { "description": "Writes sensor values into the database. Everything but the name defaults to the walkthrough's.", "x-class": "service", "type": "object", "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/service_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "endpoints": { "description": "The endpoints of the service, in the order they are set up.", "type": "array", "default": [] }, "broker": { "$ref": "#/definitions/broker_host" }, "port": { "$ref": "#/definitions/broker_port" }, "auth_file": { "$ref": "#/definitions/auth_file" }, "make_connection": { "$ref": "#/definitions/make_connection" }, "config": { "$ref": "#/definitions/config" }, "dripline_mesh": { "$ref": "#/definitions/dripline_mesh" }, "enable_scheduling": { "$ref": "#/definitions/enable_scheduling" }, "broadcast_key": { "$ref": "#/definitions/broadcast_key" }, "loop_timeout_ms": { "$ref": "#/definitions/loop_timeout_ms" }, "message_wait_ms": { "$ref": "#/definitions/message_wait_ms" }, "heartbeat_interval_s": { "$ref": "#/definitions/heartbeat_interval_s" }, "auth_groups": { "$ref": "#/definitions/auth_groups" }, "metrics_port": { "$ref": "#/definitions/metrics_port" }, "alert_keys": { "$ref": "#/definitions/logger_alert_keys" }, "alert_key_parser_re": { "$ref": "#/definitions/logger_alert_key_parser_re" }, "insertion_table_endpoint_name": { "$ref": "#/definitions/insertion_table_endpoint_name" }, "database_name": { "$ref": "#/definitions/database_name" }, "database_server": { "$ref": "#/definitions/database_server" }, "auths_file": { "$ref": "#/definitions/auths_file" }, "runtime": { "$ref": "#/definitions/runtime" }, "image": { "$ref": "#/definitions/service_image" }, "era": { "$ref": "#/definitions/era" }, "restart": { "$ref": "#/definitions/restart" }, "environment": { "$ref": "#/definitions/environment" }, "volumes": { "$ref": "#/definitions/volumes" }, "devices": { "$ref": "#/definitions/devices" }, "ports": { "$ref": "#/definitions/ports" }, "compose": { "$ref": "#/definitions/compose" } } }, "HeartbeatMonitor": { "description": "Watches the heartbeats of services.", "x-class": "service", "type": "object", "additionalProperties": false, "x-era": "E2", "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/service_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "endpoints": { "description": "The endpoints of the service, in the order they are set up.", "type": "array", "default": [] }, "broker": { "$ref": "#/definitions/broker_host" }, "port": { "$ref": "#/definitions/broker_port" }, "auth_file": { "$ref": "#/definitions/auth_file" }, "make_connection": { "$ref": "#/definitions/make_connection" }, "config": { "$ref": "#/definitions/config" }, "dripline_mesh": { "$ref": "#/definitions/dripline_mesh" }, "enable_scheduling": { "$ref": "#/definitions/enable_scheduling" }, "broadcast_key": { "$ref": "#/definitions/broadcast_key" }, "loop_timeout_ms": { "$ref": "#/definitions/loop_timeout_ms" }, "message_wait_ms": { "$ref": "#/definitions/message_wait_ms" }, "heartbeat_interval_s": { "$ref": "#/definitions/heartbeat_interval_s" }, "auth_groups": { "$ref": "#/definitions/auth_groups" }, "metrics_port": { "$ref": "#/definitions/metrics_port" }, "alert_keys": { "$ref": "#/definitions/monitor_alert_keys" }, "alert_key_parser_re": { "$ref": "#/definitions/monitor_alert_key_parser_re" }, "time_between_checks_s": { "$ref": "#/definitions/time_between_checks_s" }, "warning_threshold_s": { "$ref": "#/definitions/warning_threshold_s" }, "critical_threshold_s": { "$ref": "#/definitions/critical_threshold_s" }, "add_unknown_heartbeats": { "$ref": "#/definitions/add_unknown_heartbeats" }, "endpoint_name_prefix": { "$ref": "#/definitions/endpoint_name_prefix" }, "log_state_changes": { "$ref": "#/definitions/log_state_changes" }, "log_routing_key_prefix": { "$ref": "#/definitions/log_routing_key_prefix" }, "runtime": { "$ref": "#/definitions/runtime" }, "image": { "$ref": "#/definitions/service_image" }, "era": { "$ref": "#/definitions/era" }, "restart": { "$ref": "#/definitions/restart" }, "environment": { "$ref": "#/definitions/environment" }, "volumes": { "$ref": "#/definitions/volumes" }, "devices": { "$ref": "#/definitions/devices" }, "ports": { "$ref": "#/definitions/ports" }, "compose": { "$ref": "#/definitions/compose" } } }, "EthernetSCPIService": { "description": "Talks to an instrument over a TCP socket.", "x-class": "service", "type": "object", "additionalProperties": false, "required": ["response_terminator"], "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/service_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "endpoints": { "description": "The endpoints of the service, in the order they are set up.", "type": "array", "default": [] }, "broker": { "$ref": "#/definitions/broker_host" }, "port": { "$ref": "#/definitions/broker_port" }, "auth_file": { "$ref": "#/definitions/auth_file" }, "make_connection": { "$ref": "#/definitions/make_connection" }, "config": { "$ref": "#/definitions/config" }, "dripline_mesh": { "$ref": "#/definitions/dripline_mesh" }, "enable_scheduling": { "$ref": "#/definitions/enable_scheduling" }, "broadcast_key": { "$ref": "#/definitions/broadcast_key" }, "loop_timeout_ms": { "$ref": "#/definitions/loop_timeout_ms" }, "message_wait_ms": { "$ref": "#/definitions/message_wait_ms" }, "heartbeat_interval_s": { "$ref": "#/definitions/heartbeat_interval_s" }, "auth_groups": { "$ref": "#/definitions/auth_groups" }, "metrics_port": { "$ref": "#/definitions/metrics_port" }, "socket_info": { "$ref": "#/definitions/socket_info" }, "socket_timeout": { "$ref": "#/definitions/socket_timeout" }, "command_terminator": { "$ref": "#/definitions/command_terminator" }, "response_terminator": { "$ref": "#/definitions/response_terminator" }, "cmd_at_reconnect": { "$ref": "#/definitions/cmd_at_reconnect" }, "reconnect_test": { "$ref": "#/definitions/reconnect_test" }, "reply_echo_cmd": { "$ref": "#/definitions/reply_echo_cmd" }, "runtime": { "$ref": "#/definitions/runtime" }, "image": { "$ref": "#/definitions/service_image" }, "era": { "$ref": "#/definitions/era" }, "restart": { "$ref": "#/definitions/restart" }, "environment": { "$ref": "#/definitions/environment" }, "volumes": { "$ref": "#/definitions/volumes" }, "devices": { "$ref": "#/definitions/devices" }, "ports": { "$ref": "#/definitions/ports" }, "compose": { "$ref": "#/definitions/compose" } } }, "Endpoint": { "description": "A name without a value: neither get nor set.", "x-class": "endpoint", "type": "object", "required": ["name", "module"], "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/endpoint_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "unit": { "$ref": "#/definitions/unit" }, "label": { "$ref": "#/definitions/label" }, "description": { "$ref": "#/definitions/description" }, "range": { "$ref": "#/definitions/range" }, "alarm": { "$ref": "#/definitions/alarm" } } }, "Entity": { "description": "Base of all endpoints with a value.", "x-class": "endpoint", "type": "object", "required": ["name", "module"], "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/endpoint_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "get_on_set": { "$ref": "#/definitions/get_on_set" }, "log_on_set": { "$ref": "#/definitions/log_on_set" }, "log_routing_key_prefix": { "$ref": "#/definitions/log_routing_key_prefix" }, "log_interval": { "$ref": "#/definitions/log_interval" }, "max_interval": { "$ref": "#/definitions/max_interval" }, "max_absolute_change": { "$ref": "#/definitions/max_absolute_change" }, "max_fractional_change": { "$ref": "#/definitions/max_fractional_change" }, "check_field": { "$ref": "#/definitions/check_field" }, "calibration": { "$ref": "#/definitions/calibration" }, "unit": { "$ref": "#/definitions/unit" }, "label": { "$ref": "#/definitions/label" }, "description": { "$ref": "#/definitions/description" }, "range": { "$ref": "#/definitions/range" }, "alarm": { "$ref": "#/definitions/alarm" } } }, "KeyValueStore": { "description": "Remembers a value and gives it back.", "x-class": "endpoint", "type": "object", "required": ["name", "module"], "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/endpoint_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "initial_value": { "$ref": "#/definitions/initial_value" }, "get_on_set": { "$ref": "#/definitions/get_on_set" }, "log_on_set": { "$ref": "#/definitions/log_on_set" }, "log_routing_key_prefix": { "$ref": "#/definitions/log_routing_key_prefix" }, "log_interval": { "$ref": "#/definitions/log_interval" }, "max_interval": { "$ref": "#/definitions/max_interval" }, "max_absolute_change": { "$ref": "#/definitions/max_absolute_change" }, "max_fractional_change": { "$ref": "#/definitions/max_fractional_change" }, "check_field": { "$ref": "#/definitions/check_field" }, "calibration": { "$ref": "#/definitions/calibration" }, "unit": { "$ref": "#/definitions/unit" }, "label": { "$ref": "#/definitions/label" }, "description": { "$ref": "#/definitions/description" }, "range": { "$ref": "#/definitions/range" }, "alarm": { "$ref": "#/definitions/alarm" } } }, "SQLTable": { "description": "A table of the database.", "x-class": "endpoint", "type": "object", "required": ["name", "module", "table_name"], "x-parents": ["PostgresSensorLogger", "PostgreSQLInterface"], "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/endpoint_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "table_name": { "$ref": "#/definitions/table_name" }, "schema": { "$ref": "#/definitions/schema" }, "required_insert_names": { "$ref": "#/definitions/required_insert_names" }, "optional_insert_names": { "$ref": "#/definitions/optional_insert_names" }, "return_col_names": { "$ref": "#/definitions/return_col_names" }, "default_insert_values": { "$ref": "#/definitions/default_insert_values" }, "unit": { "$ref": "#/definitions/unit" }, "label": { "$ref": "#/definitions/label" }, "description": { "$ref": "#/definitions/description" }, "range": { "$ref": "#/definitions/range" }, "alarm": { "$ref": "#/definitions/alarm" } } }, "FormatEntity": { "description": "An instrument value with free forms of its get and set commands.", "x-class": "endpoint", "type": "object", "x-parents": ["EthernetSCPIService"], "required": ["name", "module"], "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/endpoint_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "get_str": { "$ref": "#/definitions/get_str" }, "set_str": { "$ref": "#/definitions/set_str" }, "set_value_lowercase": { "$ref": "#/definitions/set_value_lowercase" }, "set_value_map": { "$ref": "#/definitions/set_value_map" }, "extract_raw_regex": { "$ref": "#/definitions/extract_raw_regex" }, "get_reply_float": { "$ref": "#/definitions/get_reply_float" }, "get_on_set": { "$ref": "#/definitions/get_on_set" }, "log_on_set": { "$ref": "#/definitions/log_on_set" }, "log_routing_key_prefix": { "$ref": "#/definitions/log_routing_key_prefix" }, "log_interval": { "$ref": "#/definitions/log_interval" }, "max_interval": { "$ref": "#/definitions/max_interval" }, "max_absolute_change": { "$ref": "#/definitions/max_absolute_change" }, "max_fractional_change": { "$ref": "#/definitions/max_fractional_change" }, "check_field": { "$ref": "#/definitions/check_field" }, "calibration": { "$ref": "#/definitions/calibration" }, "unit": { "$ref": "#/definitions/unit" }, "label": { "$ref": "#/definitions/label" }, "description": { "$ref": "#/definitions/description" }, "range": { "$ref": "#/definitions/range" }, "alarm": { "$ref": "#/definitions/alarm" } } }, "SimpleSCPIEntity": { "description": 'An instrument value read with "<base>?" and set with "<base> <value>".', "x-class": "endpoint", "type": "object", "required": ["name", "module", "base_str"], "x-parents": ["EthernetSCPIService"], "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/endpoint_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "base_str": { "$ref": "#/definitions/base_str" }, "get_on_set": { "$ref": "#/definitions/get_on_set" }, "log_on_set": { "$ref": "#/definitions/log_on_set" }, "log_routing_key_prefix": { "$ref": "#/definitions/log_routing_key_prefix" }, "log_interval": { "$ref": "#/definitions/log_interval" }, "max_interval": { "$ref": "#/definitions/max_interval" }, "max_absolute_change": { "$ref": "#/definitions/max_absolute_change" }, "max_fractional_change": { "$ref": "#/definitions/max_fractional_change" }, "check_field": { "$ref": "#/definitions/check_field" }, "calibration": { "$ref": "#/definitions/calibration" }, "unit": { "$ref": "#/definitions/unit" }, "label": { "$ref": "#/definitions/label" }, "description": { "$ref": "#/definitions/description" }, "range": { "$ref": "#/definitions/range" }, "alarm": { "$ref": "#/definitions/alarm" } } }, "SimpleSCPIGetEntity": { "description": "An instrument value that can only be read.", "x-class": "endpoint", "type": "object", "required": ["name", "module", "base_str"], "x-parents": ["EthernetSCPIService"], "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/endpoint_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "base_str": { "$ref": "#/definitions/base_str" }, "get_on_set": { "$ref": "#/definitions/get_on_set" }, "log_on_set": { "$ref": "#/definitions/log_on_set" }, "log_routing_key_prefix": { "$ref": "#/definitions/log_routing_key_prefix" }, "log_interval": { "$ref": "#/definitions/log_interval" }, "max_interval": { "$ref": "#/definitions/max_interval" }, "max_absolute_change": { "$ref": "#/definitions/max_absolute_change" }, "max_fractional_change": { "$ref": "#/definitions/max_fractional_change" }, "check_field": { "$ref": "#/definitions/check_field" }, "calibration": { "$ref": "#/definitions/calibration" }, "unit": { "$ref": "#/definitions/unit" }, "label": { "$ref": "#/definitions/label" }, "description": { "$ref": "#/definitions/description" }, "range": { "$ref": "#/definitions/range" }, "alarm": { "$ref": "#/definitions/alarm" } } }, "SimpleSCPISetEntity": { "description": "An instrument value that can only be set.", "x-class": "endpoint", "type": "object", "required": ["name", "module", "base_str"], "x-parents": ["EthernetSCPIService"], "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/endpoint_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "base_str": { "$ref": "#/definitions/base_str" }, "get_on_set": { "$ref": "#/definitions/get_on_set" }, "log_on_set": { "$ref": "#/definitions/log_on_set" }, "log_routing_key_prefix": { "$ref": "#/definitions/log_routing_key_prefix" }, "log_interval": { "$ref": "#/definitions/log_interval" }, "max_interval": { "$ref": "#/definitions/max_interval" }, "max_absolute_change": { "$ref": "#/definitions/max_absolute_change" }, "max_fractional_change": { "$ref": "#/definitions/max_fractional_change" }, "check_field": { "$ref": "#/definitions/check_field" }, "calibration": { "$ref": "#/definitions/calibration" }, "unit": { "$ref": "#/definitions/unit" }, "label": { "$ref": "#/definitions/label" }, "description": { "$ref": "#/definitions/description" }, "range": { "$ref": "#/definitions/range" }, "alarm": { "$ref": "#/definitions/alarm" } } }, "HeartbeatTracker": { "description": "Watches the heartbeats of one service.", "x-class": "endpoint", "type": "object", "required": ["name", "module", "service_name"], "x-era": "E2", "x-parents": ["HeartbeatMonitor"], "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/endpoint_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "service_name": { "$ref": "#/definitions/service_name" }, "unit": { "$ref": "#/definitions/unit" }, "label": { "$ref": "#/definitions/label" }, "description": { "$ref": "#/definitions/description" }, "range": { "$ref": "#/definitions/range" }, "alarm": { "$ref": "#/definitions/alarm" } } }, "return_codes": { "description": "Return codes of your own, for classes of your own: a list, or the file that holds it.", "type": ["array", "string"], "items": { "description": "A return code.", "type": "object", "required": ["name", "value", "description"], "additionalProperties": false, "properties": { "name": { "description": "Name, as a class throws it.", "type": "string", "minLength": 1 }, "value": { "description": "Number, as the reply carries it.", "type": "integer", "minimum": 0, "maximum": 4294967295 }, "description": { "description": "What it means.", "type": "string" } } }, "x-expects": "a list of {name, value, description}, or the name of a file with such a list" }, "auth_item": { "description": "A user name or password: the value itself, or where it comes from.", "type": ["string", "number", "boolean", "object"], "additionalProperties": false, "properties": { "default": { "description": "Used when nothing else says it.", "type": ["string", "number", "boolean"] }, "env": { "description": "Environment variable that holds it.", "type": "string", "minLength": 1 }, "file": { "description": "File that holds it.", "type": "string", "minLength": 1 }, "value": { "description": "The value itself; wins over all others.", "type": ["string", "number", "boolean"] } } }, "auth_group": { "description": "One login.", "type": "object", "additionalProperties": { "$ref": "#/definitions/auth_item" }, "properties": { "username": { "$ref": "#/definitions/auth_item" }, "password": { "$ref": "#/definitions/auth_item" } } }, "metrics_port": { "description": `Port on which the service gives its counters in Prometheus' text format (GET /metrics). A number is a port of the container itself; "0.0.0.0:9464" lets other containers in, and ports publishes it.`, "type": ["integer", "string"], "minimum": 1, "maximum": 65535, "pattern": "^(?:(?:\\[[0-9a-fA-F:.]+\\]|[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[A-Za-z][A-Za-z0-9.-]*):)?[0-9]{1,5}$", "x-expects": 'a port from 1 to 65535, or "address:port" such as "0.0.0.0:9464"', "x-typescript": true } } };
const pattern0 = new RegExp("^x-", "u");
const pattern1 = new RegExp("^[a-z0-9][a-z0-9_-]{0,62}$", "u");
const pattern2 = new RegExp("^[a-z0-9][^\\s]*$", "u");
const pattern4 = new RegExp(`^[^\\s:'"\\\\]+$`, "u");
const pattern6 = new RegExp("^(?:(?:\\[[0-9a-fA-F:.]+\\]|[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[A-Za-z][A-Za-z0-9.-]*):)?[0-9]{1,5}$", "u");
const pattern13 = new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,62}$", "u");
const func2 = Object.prototype.hasOwnProperty;
const pattern5 = new RegExp("^[^\\u0000-\\u001f]+$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern5.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]+$" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
const pattern8 = new RegExp("^(?:no|always|unless-stopped|on-failure(?::[0-9]+)?)$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern8.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:no|always|unless-stopped|on-failure(?::[0-9]+)?)$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
const pattern9 = new RegExp("^[^=\\s]+=", "u");
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!data || typeof data != "object") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: {} };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern9.test(data0)) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[^=\\s]+=" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      let data1 = data[key0];
      if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "boolean") {
        const err3 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: {} };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  }
  validate26.errors = vErrors;
  return errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
const pattern10 = new RegExp("^(?:(?:(?:\\[[0-9a-fA-F:.]+\\]|[0-9A-Za-z.-]+):)?[0-9]*(?:-[0-9]+)?:)?[0-9]+(?:-[0-9]+)?(?:/(?:tcp|udp|sctp))?$", "u");
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== "string" && !(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: {} };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 65535 || isNaN(data0)) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
      if (typeof data0 === "string") {
        if (!pattern10.test(data0)) {
          const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^(?:(?:(?:\\[[0-9a-fA-F:.]+\\]|[0-9A-Za-z.-]+):)?[0-9]*(?:-[0-9]+)?:)?[0-9]+(?:-[0-9]+)?(?:/(?:tcp|udp|sctp))?$" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
const pattern18 = new RegExp("^[A-Za-z][^;\\u0000-\\u001f]*$", "u");
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (!pattern13.test(key0)) {
          const err1 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]{0,62}$" }, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      let data0 = data[key1];
      if (typeof data0 === "string") {
        if (!pattern18.test(data0)) {
          const err3 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][^;\\u0000-\\u001f]*$" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.monitor === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "monitor" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "monitor" || key0 === "restart" || key0 === "environment" || key0 === "volumes" || key0 === "devices" || key0 === "ports" || key0 === "compose")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.monitor !== void 0) {
      let data0 = data.monitor;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (Object.keys(data0).length < 1) {
          const err2 = { instancePath: instancePath + "/monitor", schemaPath: "#/properties/monitor/minProperties", keyword: "minProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "requests" || key1 === "alerts")) {
            const err3 = { instancePath: instancePath + "/monitor", schemaPath: "#/properties/monitor/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.requests !== void 0) {
          let data1 = data0.requests;
          if (Array.isArray(data1)) {
            const len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data2 = data1[i0];
              if (typeof data2 === "string") {
                if (data2.length < 1) {
                  const err4 = { instancePath: instancePath + "/monitor/requests/" + i0, schemaPath: "#/properties/monitor/properties/requests/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err4];
                  } else {
                    vErrors.push(err4);
                  }
                  errors++;
                }
              } else {
                const err5 = { instancePath: instancePath + "/monitor/requests/" + i0, schemaPath: "#/properties/monitor/properties/requests/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
          } else {
            const err6 = { instancePath: instancePath + "/monitor/requests", schemaPath: "#/properties/monitor/properties/requests/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data0.alerts !== void 0) {
          let data3 = data0.alerts;
          if (Array.isArray(data3)) {
            const len1 = data3.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data4 = data3[i1];
              if (typeof data4 === "string") {
                if (data4.length < 1) {
                  const err7 = { instancePath: instancePath + "/monitor/alerts/" + i1, schemaPath: "#/properties/monitor/properties/alerts/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
              } else {
                const err8 = { instancePath: instancePath + "/monitor/alerts/" + i1, schemaPath: "#/properties/monitor/properties/alerts/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
          } else {
            const err9 = { instancePath: instancePath + "/monitor/alerts", schemaPath: "#/properties/monitor/properties/alerts/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/monitor", schemaPath: "#/properties/monitor/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.restart !== void 0) {
      if (!validate24(data.restart, { instancePath: instancePath + "/restart", parentData: data, parentDataProperty: "restart", rootData })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.environment !== void 0) {
      if (!validate26(data.environment, { instancePath: instancePath + "/environment", parentData: data, parentDataProperty: "environment", rootData })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.volumes !== void 0) {
      if (!validate28(data.volumes, { instancePath: instancePath + "/volumes", parentData: data, parentDataProperty: "volumes", rootData })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.devices !== void 0) {
      if (!validate30(data.devices, { instancePath: instancePath + "/devices", parentData: data, parentDataProperty: "devices", rootData })) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.ports !== void 0) {
      if (!validate32(data.ports, { instancePath: instancePath + "/ports", parentData: data, parentDataProperty: "ports", rootData })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.compose !== void 0) {
      if (!validate34(data.compose, { instancePath: instancePath + "/compose", parentData: data, parentDataProperty: "compose", rootData })) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
const pattern25 = new RegExp("^[A-Za-z0-9][A-Za-z0-9.-]*$", "u");
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.http_gateway === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "http_gateway" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "http_gateway" || key0 === "restart" || key0 === "environment" || key0 === "volumes" || key0 === "devices" || key0 === "ports" || key0 === "compose")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.http_gateway !== void 0) {
      let data0 = data.http_gateway;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0)) && data0 !== null) {
        const err2 = { instancePath: instancePath + "/http_gateway", schemaPath: "#/properties/http_gateway/type", keyword: "type", params: {} };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          if (!(key1 === "port" || key1 === "web_root" || key1 === "timeout" || key1 === "allowed_hosts")) {
            const err3 = { instancePath: instancePath + "/http_gateway", schemaPath: "#/properties/http_gateway/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.port !== void 0) {
          let data1 = data0.port;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) && typeof data1 !== "string") {
            const err4 = { instancePath: instancePath + "/http_gateway/port", schemaPath: "#/properties/http_gateway/properties/port/type", keyword: "type", params: {} };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 > 65535 || isNaN(data1)) {
              const err5 = { instancePath: instancePath + "/http_gateway/port", schemaPath: "#/properties/http_gateway/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1 < 1 || isNaN(data1)) {
              const err6 = { instancePath: instancePath + "/http_gateway/port", schemaPath: "#/properties/http_gateway/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
          if (typeof data1 === "string") {
            if (!pattern6.test(data1)) {
              const err7 = { instancePath: instancePath + "/http_gateway/port", schemaPath: "#/properties/http_gateway/properties/port/pattern", keyword: "pattern", params: { pattern: "^(?:(?:\\[[0-9a-fA-F:.]+\\]|[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[A-Za-z][A-Za-z0-9.-]*):)?[0-9]{1,5}$" } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
        }
        if (data0.web_root !== void 0) {
          let data2 = data0.web_root;
          if (typeof data2 === "string") {
            if (data2.length < 1) {
              const err8 = { instancePath: instancePath + "/http_gateway/web_root", schemaPath: "#/properties/http_gateway/properties/web_root/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/http_gateway/web_root", schemaPath: "#/properties/http_gateway/properties/web_root/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data0.timeout !== void 0) {
          let data3 = data0.timeout;
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 <= 0 || isNaN(data3)) {
              const err10 = { instancePath: instancePath + "/http_gateway/timeout", schemaPath: "#/properties/http_gateway/properties/timeout/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/http_gateway/timeout", schemaPath: "#/properties/http_gateway/properties/timeout/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data0.allowed_hosts !== void 0) {
          let data4 = data0.allowed_hosts;
          if (Array.isArray(data4)) {
            const len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data5 = data4[i0];
              if (typeof data5 === "string") {
                if (!pattern25.test(data5)) {
                  const err12 = { instancePath: instancePath + "/http_gateway/allowed_hosts/" + i0, schemaPath: "#/properties/http_gateway/properties/allowed_hosts/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9.-]*$" } };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              } else {
                const err13 = { instancePath: instancePath + "/http_gateway/allowed_hosts/" + i0, schemaPath: "#/properties/http_gateway/properties/allowed_hosts/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
          } else {
            const err14 = { instancePath: instancePath + "/http_gateway/allowed_hosts", schemaPath: "#/properties/http_gateway/properties/allowed_hosts/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      }
    }
    if (data.restart !== void 0) {
      if (!validate24(data.restart, { instancePath: instancePath + "/restart", parentData: data, parentDataProperty: "restart", rootData })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.environment !== void 0) {
      if (!validate26(data.environment, { instancePath: instancePath + "/environment", parentData: data, parentDataProperty: "environment", rootData })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.volumes !== void 0) {
      if (!validate28(data.volumes, { instancePath: instancePath + "/volumes", parentData: data, parentDataProperty: "volumes", rootData })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.devices !== void 0) {
      if (!validate30(data.devices, { instancePath: instancePath + "/devices", parentData: data, parentDataProperty: "devices", rootData })) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.ports !== void 0) {
      if (!validate32(data.ports, { instancePath: instancePath + "/ports", parentData: data, parentDataProperty: "ports", rootData })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.compose !== void 0) {
      if (!validate34(data.compose, { instancePath: instancePath + "/compose", parentData: data, parentDataProperty: "compose", rootData })) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
const schema19 = { "description": "A SCPI instrument without hardware, reachable under the name of its container.", "type": ["object", "null"], "additionalProperties": false, "properties": { "port": { "description": "TCP port of the instrument.", "type": "integer", "minimum": 1, "maximum": 65535, "default": 5025 }, "command_terminator": { "description": "What a command line ends with. Empty: each packet is one.", "type": "string", "default": "\n" }, "response_terminator": { "description": "What a reply ends with.", "type": "string", "minLength": 1, "default": "\n" }, "identity": { "description": "The answer to *IDN?.", "type": "string", "default": "dripline-mesh,simulated instrument,0,1" }, "echo": { "description": "Whether each command line is sent back before its reply.", "type": "boolean", "default": false }, "delay": { "description": "Seconds before every reply.", "type": "number", "minimum": 0, "maximum": 86400, "default": 0 }, "seed": { "description": "Same seed and same commands: same noise and same faults.", "type": "integer", "minimum": 0, "maximum": 4294967295, "default": 1 }, "commands": { "description": "The commands of the instrument by name. Capital letters are the short form: MEASure:TEMPerature is also MEAS:TEMP.", "type": "object", "default": {}, "additionalProperties": { "$ref": "#/definitions/simulated_command" }, "propertyNames": { "pattern": "^[^;\\r\\n]*[^;\\s][^;\\r\\n]*$", "x-expects": "a command without ; and line breaks, e.g. MEASure:TEMPerature" } }, "faults": { "description": "What goes wrong, by chance or when SIM:FAULT:<KIND> says ON, OFF, ONCE or a probability.", "type": "object", "additionalProperties": false, "properties": { "drop": { "description": "The connection is closed instead of an answer.", "type": ["object", "null"], "additionalProperties": false, "properties": { "probability": { "description": "How often it happens by chance, from 0 to 1.", "type": "number", "minimum": 0, "maximum": 1, "default": 0 }, "commands": { "description": "The commands that it can hit, by their names under commands. Left out: every line.", "type": "array", "minItems": 1, "items": { "description": "Name of a command.", "type": "string", "minLength": 1 } } } }, "silence": { "description": "There is no answer.", "type": ["object", "null"], "additionalProperties": false, "properties": { "probability": { "description": "How often it happens by chance, from 0 to 1.", "type": "number", "minimum": 0, "maximum": 1, "default": 0 }, "commands": { "description": "The commands that it can hit, by their names under commands. Left out: every line.", "type": "array", "minItems": 1, "items": { "description": "Name of a command.", "type": "string", "minLength": 1 } } } }, "garbage": { "description": "The answer is random bytes.", "type": ["object", "null"], "additionalProperties": false, "properties": { "probability": { "description": "How often it happens by chance, from 0 to 1.", "type": "number", "minimum": 0, "maximum": 1, "default": 0 }, "commands": { "description": "The commands that it can hit, by their names under commands. Left out: every line.", "type": "array", "minItems": 1, "items": { "description": "Name of a command.", "type": "string", "minLength": 1 } } } }, "delay": { "description": "The answer comes late.", "type": ["object", "null"], "additionalProperties": false, "properties": { "probability": { "description": "How often it happens by chance, from 0 to 1.", "type": "number", "minimum": 0, "maximum": 1, "default": 0 }, "commands": { "description": "The commands that it can hit, by their names under commands. Left out: every line.", "type": "array", "minItems": 1, "items": { "description": "Name of a command.", "type": "string", "minLength": 1 } }, "seconds": { "description": "How late.", "type": "number", "minimum": 0, "maximum": 86400, "default": 1 } } } } } } };
const pattern26 = new RegExp("^[^;\\r\\n]*[^;\\s][^;\\r\\n]*$", "u");
const schema20 = { "description": "What the simulated instrument does with one command: a value that <name>? answers, or a map. Empty: the command is taken and does nothing.", "type": ["object", "string", "number", "null"], "x-expects": "a value, or a map of value, settable, noise, \u2026", "additionalProperties": false, "properties": { "value": { "description": "What <name>? answers at the start, as it is written here. Left out: the command has no value.", "type": ["string", "number"] }, "settable": { "description": "Whether <name> and a value sets it.", "type": "boolean", "default": false }, "range": { "description": "Lowest and highest value that can be set; beyond it the instrument notes an error.", "type": "array", "minItems": 2, "maxItems": 2, "items": { "description": "A value of the range.", "type": "number" }, "x-expects": "two numbers, lowest first: [4, 320]" }, "choices": { "description": "The only values that can be set, in any case.", "type": "array", "minItems": 1, "items": { "description": "A value.", "type": ["string", "number"] } }, "noise": { "description": "Standard deviation of what is added to each reading.", "type": "number", "minimum": 0, "default": 0 }, "drift": { "description": "What is added per second, since the start or since the value was set.", "type": "number", "default": 0 }, "steps": { "description": "Values that take over at their time, until the value is set.", "type": "array", "default": [], "items": { "description": "One step.", "type": "object", "required": ["at", "value"], "additionalProperties": false, "properties": { "at": { "description": "Seconds since the start of the instrument.", "type": "number", "minimum": 0 }, "value": { "description": "The value from then on.", "type": "number" } } } }, "repeat": { "description": "Seconds after which the steps begin again.", "type": "number", "exclusiveMinimum": 0 }, "format": { "description": "How a number is written, as Python formats it: '{:.3f}', '{:+.5E}', 'T={:.1f} K'.", "type": "string", "minLength": 1 }, "reply": { "description": "What is answered when the value was set, or the command done: for instruments that confirm.", "type": ["string", "number"] }, "delay": { "description": "Seconds before the reply to this command, on top of the instrument's own.", "type": "number", "minimum": 0, "maximum": 86400, "default": 0 } } };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && typeof data !== "string" && !(typeof data == "number" && isFinite(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: {} };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema20.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.value !== void 0) {
      let data0 = data.value;
      if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: {} };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.settable !== void 0) {
      if (typeof data.settable !== "boolean") {
        const err3 = { instancePath: instancePath + "/settable", schemaPath: "#/properties/settable/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.range !== void 0) {
      let data2 = data.range;
      if (Array.isArray(data2)) {
        if (data2.length > 2) {
          const err4 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/maxItems", keyword: "maxItems", params: { limit: 2 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data2.length < 2) {
          const err5 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/minItems", keyword: "minItems", params: { limit: 2 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (!(typeof data3 == "number" && isFinite(data3))) {
            const err6 = { instancePath: instancePath + "/range/" + i0, schemaPath: "#/properties/range/items/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.choices !== void 0) {
      let data4 = data.choices;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err8 = { instancePath: instancePath + "/choices", schemaPath: "#/properties/choices/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (typeof data5 !== "string" && !(typeof data5 == "number" && isFinite(data5))) {
            const err9 = { instancePath: instancePath + "/choices/" + i1, schemaPath: "#/properties/choices/items/type", keyword: "type", params: {} };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/choices", schemaPath: "#/properties/choices/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.noise !== void 0) {
      let data6 = data.noise;
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 < 0 || isNaN(data6)) {
          const err11 = { instancePath: instancePath + "/noise", schemaPath: "#/properties/noise/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/noise", schemaPath: "#/properties/noise/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.drift !== void 0) {
      let data7 = data.drift;
      if (!(typeof data7 == "number" && isFinite(data7))) {
        const err13 = { instancePath: instancePath + "/drift", schemaPath: "#/properties/drift/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.steps !== void 0) {
      let data8 = data.steps;
      if (Array.isArray(data8)) {
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data9 = data8[i2];
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.at === void 0) {
              const err14 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: "at" } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (data9.value === void 0) {
              const err15 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: "value" } };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            for (const key1 in data9) {
              if (!(key1 === "at" || key1 === "value")) {
                const err16 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data9.at !== void 0) {
              let data10 = data9.at;
              if (typeof data10 == "number" && isFinite(data10)) {
                if (data10 < 0 || isNaN(data10)) {
                  const err17 = { instancePath: instancePath + "/steps/" + i2 + "/at", schemaPath: "#/properties/steps/items/properties/at/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              } else {
                const err18 = { instancePath: instancePath + "/steps/" + i2 + "/at", schemaPath: "#/properties/steps/items/properties/at/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data9.value !== void 0) {
              let data11 = data9.value;
              if (!(typeof data11 == "number" && isFinite(data11))) {
                const err19 = { instancePath: instancePath + "/steps/" + i2 + "/value", schemaPath: "#/properties/steps/items/properties/value/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
          } else {
            const err20 = { instancePath: instancePath + "/steps/" + i2, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.repeat !== void 0) {
      let data12 = data.repeat;
      if (typeof data12 == "number" && isFinite(data12)) {
        if (data12 <= 0 || isNaN(data12)) {
          const err22 = { instancePath: instancePath + "/repeat", schemaPath: "#/properties/repeat/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/repeat", schemaPath: "#/properties/repeat/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.format !== void 0) {
      let data13 = data.format;
      if (typeof data13 === "string") {
        if (data13.length < 1) {
          const err24 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.reply !== void 0) {
      let data14 = data.reply;
      if (typeof data14 !== "string" && !(typeof data14 == "number" && isFinite(data14))) {
        const err26 = { instancePath: instancePath + "/reply", schemaPath: "#/properties/reply/type", keyword: "type", params: {} };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.delay !== void 0) {
      let data15 = data.delay;
      if (typeof data15 == "number" && isFinite(data15)) {
        if (data15 > 86400 || isNaN(data15)) {
          const err27 = { instancePath: instancePath + "/delay", schemaPath: "#/properties/delay/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 } };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (data15 < 0 || isNaN(data15)) {
          const err28 = { instancePath: instancePath + "/delay", schemaPath: "#/properties/delay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/delay", schemaPath: "#/properties/delay/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
  }
  validate71.errors = vErrors;
  return errors === 0;
}
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: {} };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema19.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.port !== void 0) {
      let data0 = data.port;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 65535 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.command_terminator !== void 0) {
      if (typeof data.command_terminator !== "string") {
        const err5 = { instancePath: instancePath + "/command_terminator", schemaPath: "#/properties/command_terminator/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.response_terminator !== void 0) {
      let data2 = data.response_terminator;
      if (typeof data2 === "string") {
        if (data2.length < 1) {
          const err6 = { instancePath: instancePath + "/response_terminator", schemaPath: "#/properties/response_terminator/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/response_terminator", schemaPath: "#/properties/response_terminator/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.identity !== void 0) {
      if (typeof data.identity !== "string") {
        const err8 = { instancePath: instancePath + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.echo !== void 0) {
      if (typeof data.echo !== "boolean") {
        const err9 = { instancePath: instancePath + "/echo", schemaPath: "#/properties/echo/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.delay !== void 0) {
      let data5 = data.delay;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 86400 || isNaN(data5)) {
          const err10 = { instancePath: instancePath + "/delay", schemaPath: "#/properties/delay/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err11 = { instancePath: instancePath + "/delay", schemaPath: "#/properties/delay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/delay", schemaPath: "#/properties/delay/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.seed !== void 0) {
      let data6 = data.seed;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err13 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 4294967295 || isNaN(data6)) {
          const err14 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
          const err15 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
    if (data.commands !== void 0) {
      let data7 = data.commands;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key1 in data7) {
          const _errs18 = errors;
          if (typeof key1 === "string") {
            if (!pattern26.test(key1)) {
              const err16 = { instancePath: instancePath + "/commands", schemaPath: "#/properties/commands/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[^;\\r\\n]*[^;\\s][^;\\r\\n]*$" }, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
          var valid1 = _errs18 === errors;
          if (!valid1) {
            const err17 = { instancePath: instancePath + "/commands", schemaPath: "#/properties/commands/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        for (const key2 in data7) {
          if (!validate71(data7[key2], { instancePath: instancePath + "/commands/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data7, parentDataProperty: key2, rootData })) {
            vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/commands", schemaPath: "#/properties/commands/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.faults !== void 0) {
      let data9 = data.faults;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key3 in data9) {
          if (!(key3 === "drop" || key3 === "silence" || key3 === "garbage" || key3 === "delay")) {
            const err19 = { instancePath: instancePath + "/faults", schemaPath: "#/properties/faults/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data9.drop !== void 0) {
          let data10 = data9.drop;
          if (!(data10 && typeof data10 == "object" && !Array.isArray(data10)) && data10 !== null) {
            const err20 = { instancePath: instancePath + "/faults/drop", schemaPath: "#/properties/faults/properties/drop/type", keyword: "type", params: {} };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            for (const key4 in data10) {
              if (!(key4 === "probability" || key4 === "commands")) {
                const err21 = { instancePath: instancePath + "/faults/drop", schemaPath: "#/properties/faults/properties/drop/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data10.probability !== void 0) {
              let data11 = data10.probability;
              if (typeof data11 == "number" && isFinite(data11)) {
                if (data11 > 1 || isNaN(data11)) {
                  const err22 = { instancePath: instancePath + "/faults/drop/probability", schemaPath: "#/properties/faults/properties/drop/properties/probability/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
                if (data11 < 0 || isNaN(data11)) {
                  const err23 = { instancePath: instancePath + "/faults/drop/probability", schemaPath: "#/properties/faults/properties/drop/properties/probability/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
              } else {
                const err24 = { instancePath: instancePath + "/faults/drop/probability", schemaPath: "#/properties/faults/properties/drop/properties/probability/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data10.commands !== void 0) {
              let data12 = data10.commands;
              if (Array.isArray(data12)) {
                if (data12.length < 1) {
                  const err25 = { instancePath: instancePath + "/faults/drop/commands", schemaPath: "#/properties/faults/properties/drop/properties/commands/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
                const len0 = data12.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data13 = data12[i0];
                  if (typeof data13 === "string") {
                    if (data13.length < 1) {
                      const err26 = { instancePath: instancePath + "/faults/drop/commands/" + i0, schemaPath: "#/properties/faults/properties/drop/properties/commands/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err26];
                      } else {
                        vErrors.push(err26);
                      }
                      errors++;
                    }
                  } else {
                    const err27 = { instancePath: instancePath + "/faults/drop/commands/" + i0, schemaPath: "#/properties/faults/properties/drop/properties/commands/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err27];
                    } else {
                      vErrors.push(err27);
                    }
                    errors++;
                  }
                }
              } else {
                const err28 = { instancePath: instancePath + "/faults/drop/commands", schemaPath: "#/properties/faults/properties/drop/properties/commands/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
          }
        }
        if (data9.silence !== void 0) {
          let data14 = data9.silence;
          if (!(data14 && typeof data14 == "object" && !Array.isArray(data14)) && data14 !== null) {
            const err29 = { instancePath: instancePath + "/faults/silence", schemaPath: "#/properties/faults/properties/silence/type", keyword: "type", params: {} };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            for (const key5 in data14) {
              if (!(key5 === "probability" || key5 === "commands")) {
                const err30 = { instancePath: instancePath + "/faults/silence", schemaPath: "#/properties/faults/properties/silence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data14.probability !== void 0) {
              let data15 = data14.probability;
              if (typeof data15 == "number" && isFinite(data15)) {
                if (data15 > 1 || isNaN(data15)) {
                  const err31 = { instancePath: instancePath + "/faults/silence/probability", schemaPath: "#/properties/faults/properties/silence/properties/probability/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
                if (data15 < 0 || isNaN(data15)) {
                  const err32 = { instancePath: instancePath + "/faults/silence/probability", schemaPath: "#/properties/faults/properties/silence/properties/probability/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err32];
                  } else {
                    vErrors.push(err32);
                  }
                  errors++;
                }
              } else {
                const err33 = { instancePath: instancePath + "/faults/silence/probability", schemaPath: "#/properties/faults/properties/silence/properties/probability/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
            if (data14.commands !== void 0) {
              let data16 = data14.commands;
              if (Array.isArray(data16)) {
                if (data16.length < 1) {
                  const err34 = { instancePath: instancePath + "/faults/silence/commands", schemaPath: "#/properties/faults/properties/silence/properties/commands/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
                const len1 = data16.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data17 = data16[i1];
                  if (typeof data17 === "string") {
                    if (data17.length < 1) {
                      const err35 = { instancePath: instancePath + "/faults/silence/commands/" + i1, schemaPath: "#/properties/faults/properties/silence/properties/commands/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err35];
                      } else {
                        vErrors.push(err35);
                      }
                      errors++;
                    }
                  } else {
                    const err36 = { instancePath: instancePath + "/faults/silence/commands/" + i1, schemaPath: "#/properties/faults/properties/silence/properties/commands/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err36];
                    } else {
                      vErrors.push(err36);
                    }
                    errors++;
                  }
                }
              } else {
                const err37 = { instancePath: instancePath + "/faults/silence/commands", schemaPath: "#/properties/faults/properties/silence/properties/commands/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
          }
        }
        if (data9.garbage !== void 0) {
          let data18 = data9.garbage;
          if (!(data18 && typeof data18 == "object" && !Array.isArray(data18)) && data18 !== null) {
            const err38 = { instancePath: instancePath + "/faults/garbage", schemaPath: "#/properties/faults/properties/garbage/type", keyword: "type", params: {} };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            for (const key6 in data18) {
              if (!(key6 === "probability" || key6 === "commands")) {
                const err39 = { instancePath: instancePath + "/faults/garbage", schemaPath: "#/properties/faults/properties/garbage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
            if (data18.probability !== void 0) {
              let data19 = data18.probability;
              if (typeof data19 == "number" && isFinite(data19)) {
                if (data19 > 1 || isNaN(data19)) {
                  const err40 = { instancePath: instancePath + "/faults/garbage/probability", schemaPath: "#/properties/faults/properties/garbage/properties/probability/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
                if (data19 < 0 || isNaN(data19)) {
                  const err41 = { instancePath: instancePath + "/faults/garbage/probability", schemaPath: "#/properties/faults/properties/garbage/properties/probability/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
              } else {
                const err42 = { instancePath: instancePath + "/faults/garbage/probability", schemaPath: "#/properties/faults/properties/garbage/properties/probability/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
            if (data18.commands !== void 0) {
              let data20 = data18.commands;
              if (Array.isArray(data20)) {
                if (data20.length < 1) {
                  const err43 = { instancePath: instancePath + "/faults/garbage/commands", schemaPath: "#/properties/faults/properties/garbage/properties/commands/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
                const len2 = data20.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data21 = data20[i2];
                  if (typeof data21 === "string") {
                    if (data21.length < 1) {
                      const err44 = { instancePath: instancePath + "/faults/garbage/commands/" + i2, schemaPath: "#/properties/faults/properties/garbage/properties/commands/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err44];
                      } else {
                        vErrors.push(err44);
                      }
                      errors++;
                    }
                  } else {
                    const err45 = { instancePath: instancePath + "/faults/garbage/commands/" + i2, schemaPath: "#/properties/faults/properties/garbage/properties/commands/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err45];
                    } else {
                      vErrors.push(err45);
                    }
                    errors++;
                  }
                }
              } else {
                const err46 = { instancePath: instancePath + "/faults/garbage/commands", schemaPath: "#/properties/faults/properties/garbage/properties/commands/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
          }
        }
        if (data9.delay !== void 0) {
          let data22 = data9.delay;
          if (!(data22 && typeof data22 == "object" && !Array.isArray(data22)) && data22 !== null) {
            const err47 = { instancePath: instancePath + "/faults/delay", schemaPath: "#/properties/faults/properties/delay/type", keyword: "type", params: {} };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
          if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
            for (const key7 in data22) {
              if (!(key7 === "probability" || key7 === "commands" || key7 === "seconds")) {
                const err48 = { instancePath: instancePath + "/faults/delay", schemaPath: "#/properties/faults/properties/delay/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
            if (data22.probability !== void 0) {
              let data23 = data22.probability;
              if (typeof data23 == "number" && isFinite(data23)) {
                if (data23 > 1 || isNaN(data23)) {
                  const err49 = { instancePath: instancePath + "/faults/delay/probability", schemaPath: "#/properties/faults/properties/delay/properties/probability/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                }
                if (data23 < 0 || isNaN(data23)) {
                  const err50 = { instancePath: instancePath + "/faults/delay/probability", schemaPath: "#/properties/faults/properties/delay/properties/probability/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err50];
                  } else {
                    vErrors.push(err50);
                  }
                  errors++;
                }
              } else {
                const err51 = { instancePath: instancePath + "/faults/delay/probability", schemaPath: "#/properties/faults/properties/delay/properties/probability/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
            if (data22.commands !== void 0) {
              let data24 = data22.commands;
              if (Array.isArray(data24)) {
                if (data24.length < 1) {
                  const err52 = { instancePath: instancePath + "/faults/delay/commands", schemaPath: "#/properties/faults/properties/delay/properties/commands/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err52];
                  } else {
                    vErrors.push(err52);
                  }
                  errors++;
                }
                const len3 = data24.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data25 = data24[i3];
                  if (typeof data25 === "string") {
                    if (data25.length < 1) {
                      const err53 = { instancePath: instancePath + "/faults/delay/commands/" + i3, schemaPath: "#/properties/faults/properties/delay/properties/commands/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err53];
                      } else {
                        vErrors.push(err53);
                      }
                      errors++;
                    }
                  } else {
                    const err54 = { instancePath: instancePath + "/faults/delay/commands/" + i3, schemaPath: "#/properties/faults/properties/delay/properties/commands/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err54];
                    } else {
                      vErrors.push(err54);
                    }
                    errors++;
                  }
                }
              } else {
                const err55 = { instancePath: instancePath + "/faults/delay/commands", schemaPath: "#/properties/faults/properties/delay/properties/commands/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            }
            if (data22.seconds !== void 0) {
              let data26 = data22.seconds;
              if (typeof data26 == "number" && isFinite(data26)) {
                if (data26 > 86400 || isNaN(data26)) {
                  const err56 = { instancePath: instancePath + "/faults/delay/seconds", schemaPath: "#/properties/faults/properties/delay/properties/seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 } };
                  if (vErrors === null) {
                    vErrors = [err56];
                  } else {
                    vErrors.push(err56);
                  }
                  errors++;
                }
                if (data26 < 0 || isNaN(data26)) {
                  const err57 = { instancePath: instancePath + "/faults/delay/seconds", schemaPath: "#/properties/faults/properties/delay/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err57];
                  } else {
                    vErrors.push(err57);
                  }
                  errors++;
                }
              } else {
                const err58 = { instancePath: instancePath + "/faults/delay/seconds", schemaPath: "#/properties/faults/properties/delay/properties/seconds/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
            }
          }
        }
      } else {
        const err59 = { instancePath: instancePath + "/faults", schemaPath: "#/properties/faults/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
    }
  }
  validate70.errors = vErrors;
  return errors === 0;
}
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.simulator === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "simulator" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "simulator" || key0 === "restart" || key0 === "environment" || key0 === "volumes" || key0 === "devices" || key0 === "ports" || key0 === "compose")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.simulator !== void 0) {
      if (!validate70(data.simulator, { instancePath: instancePath + "/simulator", parentData: data, parentDataProperty: "simulator", rootData })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.restart !== void 0) {
      if (!validate24(data.restart, { instancePath: instancePath + "/restart", parentData: data, parentDataProperty: "restart", rootData })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.environment !== void 0) {
      if (!validate26(data.environment, { instancePath: instancePath + "/environment", parentData: data, parentDataProperty: "environment", rootData })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.volumes !== void 0) {
      if (!validate28(data.volumes, { instancePath: instancePath + "/volumes", parentData: data, parentDataProperty: "volumes", rootData })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.devices !== void 0) {
      if (!validate30(data.devices, { instancePath: instancePath + "/devices", parentData: data, parentDataProperty: "devices", rootData })) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.ports !== void 0) {
      if (!validate32(data.ports, { instancePath: instancePath + "/ports", parentData: data, parentDataProperty: "ports", rootData })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.compose !== void 0) {
      if (!validate34(data.compose, { instancePath: instancePath + "/compose", parentData: data, parentDataProperty: "compose", rootData })) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern2.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][^\\s]*$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate82.errors = vErrors;
  return errors === 0;
}
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!Array.isArray(data) && typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: {} };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err2 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0))) {
        const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: {} };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  }
  validate84.errors = vErrors;
  return errors === 0;
}
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.image === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "image" || key0 === "command" || key0 === "restart" || key0 === "environment" || key0 === "volumes" || key0 === "devices" || key0 === "ports" || key0 === "compose")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.image !== void 0) {
      if (!validate82(data.image, { instancePath: instancePath + "/image", parentData: data, parentDataProperty: "image", rootData })) {
        vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.command !== void 0) {
      if (!validate84(data.command, { instancePath: instancePath + "/command", parentData: data, parentDataProperty: "command", rootData })) {
        vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
        errors = vErrors.length;
      }
    }
    if (data.restart !== void 0) {
      if (!validate24(data.restart, { instancePath: instancePath + "/restart", parentData: data, parentDataProperty: "restart", rootData })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.environment !== void 0) {
      if (!validate26(data.environment, { instancePath: instancePath + "/environment", parentData: data, parentDataProperty: "environment", rootData })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.volumes !== void 0) {
      if (!validate28(data.volumes, { instancePath: instancePath + "/volumes", parentData: data, parentDataProperty: "volumes", rootData })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.devices !== void 0) {
      if (!validate30(data.devices, { instancePath: instancePath + "/devices", parentData: data, parentDataProperty: "devices", rootData })) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.ports !== void 0) {
      if (!validate32(data.ports, { instancePath: instancePath + "/ports", parentData: data, parentDataProperty: "ports", rootData })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.compose !== void 0) {
      if (!validate34(data.compose, { instancePath: instancePath + "/compose", parentData: data, parentDataProperty: "compose", rootData })) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate81.errors = vErrors;
  return errors === 0;
}
const schema25 = { "description": "Answers requests for itself and its endpoints.", "x-class": "service", "type": "object", "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/service_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "endpoints": { "description": "The endpoints of the service, in the order they are set up.", "type": "array", "default": [] }, "broker": { "$ref": "#/definitions/broker_host" }, "port": { "$ref": "#/definitions/broker_port" }, "auth_file": { "$ref": "#/definitions/auth_file" }, "make_connection": { "$ref": "#/definitions/make_connection" }, "config": { "$ref": "#/definitions/config" }, "dripline_mesh": { "$ref": "#/definitions/dripline_mesh" }, "enable_scheduling": { "$ref": "#/definitions/enable_scheduling" }, "broadcast_key": { "$ref": "#/definitions/broadcast_key" }, "loop_timeout_ms": { "$ref": "#/definitions/loop_timeout_ms" }, "message_wait_ms": { "$ref": "#/definitions/message_wait_ms" }, "heartbeat_interval_s": { "$ref": "#/definitions/heartbeat_interval_s" }, "auth_groups": { "$ref": "#/definitions/auth_groups" }, "metrics_port": { "$ref": "#/definitions/metrics_port" }, "runtime": { "$ref": "#/definitions/runtime" }, "image": { "$ref": "#/definitions/service_image" }, "era": { "$ref": "#/definitions/era" }, "restart": { "$ref": "#/definitions/restart" }, "environment": { "$ref": "#/definitions/environment" }, "volumes": { "$ref": "#/definitions/volumes" }, "devices": { "$ref": "#/definitions/devices" }, "ports": { "$ref": "#/definitions/ports" }, "compose": { "$ref": "#/definitions/compose" } } };
const pattern28 = new RegExp("^[^\\s.*#]{1,127}$", "u");
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern28.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s.*#]{1,127}$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate95.errors = vErrors;
  return errors === 0;
}
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate97.errors = vErrors;
  return errors === 0;
}
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate99.errors = vErrors;
  return errors === 0;
}
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate101.errors = vErrors;
  return errors === 0;
}
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 65535 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 1 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate103.errors = vErrors;
  return errors === 0;
}
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate105.errors = vErrors;
  return errors === 0;
}
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate107.errors = vErrors;
  return errors === 0;
}
const schema33 = { "description": "Advanced settings of the old layout, e.g. heartbeat-interval-s, max-payload-size.", "type": "object", "x-era": "E1", "additionalProperties": false, "properties": { "broker": { "description": "Host of the broker.", "type": "string" }, "broker-port": { "description": "Port of the broker.", "type": "integer", "minimum": 1, "maximum": 65535 }, "auth-file": { "description": "Authentication file.", "type": "string" }, "make-connection": { "description": "false: do not connect to the broker.", "type": "boolean" }, "queue": { "description": "Name of the service, where it has no name.", "type": "string" }, "requests-exchange": { "description": "Exchange of requests and replies.", "type": "string", "default": "requests" }, "alerts-exchange": { "description": "Exchange of alerts.", "type": "string", "default": "alerts" }, "heartbeat-routing-key": { "description": "First part of the key of heartbeats.", "type": "string", "default": "heartbeat" }, "heartbeat-interval-s": { "description": "Seconds between heartbeats; 0: none.", "type": "number", "minimum": 0, "default": 60, "maximum": 2147483 }, "max-payload-size": { "description": "Longest chunk of a message, in bytes.", "type": "integer", "minimum": 1, "default": 1e4 }, "loop-timeout-ms": { "description": "Milliseconds of one turn of the listening loop.", "type": "integer", "minimum": 0, "default": 1e3 }, "message-wait-ms": { "description": "Milliseconds that an incomplete message waits for its other chunks.", "type": "integer", "minimum": 0, "default": 1e3 }, "max-connection-attempts": { "description": "Attempts to reach the broker for the first time, before giving up. Left out: the TypeScript runtime tries for ever.", "type": "integer", "minimum": 1 }, "return-codes": { "$ref": "#/definitions/return_codes" } } };
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!Array.isArray(data) && typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: {} };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.name === void 0) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "name" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.value === void 0) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "value" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.description === void 0) {
          const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "description" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key0 in data0) {
          if (!(key0 === "name" || key0 === "value" || key0 === "description")) {
            const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.name !== void 0) {
          let data1 = data0.name;
          if (typeof data1 === "string") {
            if (data1.length < 1) {
              const err5 = { instancePath: instancePath + "/" + i0 + "/name", schemaPath: "#/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/" + i0 + "/name", schemaPath: "#/items/properties/name/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data0.value !== void 0) {
          let data2 = data0.value;
          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
            const err7 = { instancePath: instancePath + "/" + i0 + "/value", schemaPath: "#/items/properties/value/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 > 4294967295 || isNaN(data2)) {
              const err8 = { instancePath: instancePath + "/" + i0 + "/value", schemaPath: "#/items/properties/value/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data2 < 0 || isNaN(data2)) {
              const err9 = { instancePath: instancePath + "/" + i0 + "/value", schemaPath: "#/items/properties/value/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        }
        if (data0.description !== void 0) {
          if (typeof data0.description !== "string") {
            const err10 = { instancePath: instancePath + "/" + i0 + "/description", schemaPath: "#/items/properties/description/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  }
  validate110.errors = vErrors;
  return errors === 0;
}
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema33.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.broker !== void 0) {
      if (typeof data.broker !== "string") {
        const err1 = { instancePath: instancePath + "/broker", schemaPath: "#/properties/broker/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data["broker-port"] !== void 0) {
      let data1 = data["broker-port"];
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err2 = { instancePath: instancePath + "/broker-port", schemaPath: "#/properties/broker-port/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 65535 || isNaN(data1)) {
          const err3 = { instancePath: instancePath + "/broker-port", schemaPath: "#/properties/broker-port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err4 = { instancePath: instancePath + "/broker-port", schemaPath: "#/properties/broker-port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data["auth-file"] !== void 0) {
      if (typeof data["auth-file"] !== "string") {
        const err5 = { instancePath: instancePath + "/auth-file", schemaPath: "#/properties/auth-file/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data["make-connection"] !== void 0) {
      if (typeof data["make-connection"] !== "boolean") {
        const err6 = { instancePath: instancePath + "/make-connection", schemaPath: "#/properties/make-connection/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.queue !== void 0) {
      if (typeof data.queue !== "string") {
        const err7 = { instancePath: instancePath + "/queue", schemaPath: "#/properties/queue/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data["requests-exchange"] !== void 0) {
      if (typeof data["requests-exchange"] !== "string") {
        const err8 = { instancePath: instancePath + "/requests-exchange", schemaPath: "#/properties/requests-exchange/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data["alerts-exchange"] !== void 0) {
      if (typeof data["alerts-exchange"] !== "string") {
        const err9 = { instancePath: instancePath + "/alerts-exchange", schemaPath: "#/properties/alerts-exchange/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data["heartbeat-routing-key"] !== void 0) {
      if (typeof data["heartbeat-routing-key"] !== "string") {
        const err10 = { instancePath: instancePath + "/heartbeat-routing-key", schemaPath: "#/properties/heartbeat-routing-key/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data["heartbeat-interval-s"] !== void 0) {
      let data8 = data["heartbeat-interval-s"];
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 2147483 || isNaN(data8)) {
          const err11 = { instancePath: instancePath + "/heartbeat-interval-s", schemaPath: "#/properties/heartbeat-interval-s/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data8 < 0 || isNaN(data8)) {
          const err12 = { instancePath: instancePath + "/heartbeat-interval-s", schemaPath: "#/properties/heartbeat-interval-s/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/heartbeat-interval-s", schemaPath: "#/properties/heartbeat-interval-s/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data["max-payload-size"] !== void 0) {
      let data9 = data["max-payload-size"];
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
        const err14 = { instancePath: instancePath + "/max-payload-size", schemaPath: "#/properties/max-payload-size/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 < 1 || isNaN(data9)) {
          const err15 = { instancePath: instancePath + "/max-payload-size", schemaPath: "#/properties/max-payload-size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
    if (data["loop-timeout-ms"] !== void 0) {
      let data10 = data["loop-timeout-ms"];
      if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
        const err16 = { instancePath: instancePath + "/loop-timeout-ms", schemaPath: "#/properties/loop-timeout-ms/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 < 0 || isNaN(data10)) {
          const err17 = { instancePath: instancePath + "/loop-timeout-ms", schemaPath: "#/properties/loop-timeout-ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    }
    if (data["message-wait-ms"] !== void 0) {
      let data11 = data["message-wait-ms"];
      if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
        const err18 = { instancePath: instancePath + "/message-wait-ms", schemaPath: "#/properties/message-wait-ms/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 < 0 || isNaN(data11)) {
          const err19 = { instancePath: instancePath + "/message-wait-ms", schemaPath: "#/properties/message-wait-ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
    }
    if (data["max-connection-attempts"] !== void 0) {
      let data12 = data["max-connection-attempts"];
      if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
        const err20 = { instancePath: instancePath + "/max-connection-attempts", schemaPath: "#/properties/max-connection-attempts/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (typeof data12 == "number" && isFinite(data12)) {
        if (data12 < 1 || isNaN(data12)) {
          const err21 = { instancePath: instancePath + "/max-connection-attempts", schemaPath: "#/properties/max-connection-attempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      }
    }
    if (data["return-codes"] !== void 0) {
      if (!validate110(data["return-codes"], { instancePath: instancePath + "/return-codes", parentData: data, parentDataProperty: "return-codes", rootData })) {
        vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate109.errors = vErrors;
  return errors === 0;
}
const schema35 = { "description": "Settings of the mesh in the new layout.", "type": "object", "x-era": "E2", "additionalProperties": false, "properties": { "broker": { "description": "Host of the broker.", "type": "string" }, "broker_port": { "description": "Port of the broker.", "type": "integer", "minimum": 1, "maximum": 65535, "default": 5672 }, "requests_exchange": { "description": "Exchange of requests and replies.", "type": "string", "default": "requests" }, "alerts_exchange": { "description": "Exchange of alerts.", "type": "string", "default": "alerts" }, "heartbeat_routing_key": { "description": "First part of the key of heartbeats.", "type": "string", "default": "heartbeat" }, "max_payload_size": { "description": "Longest chunk of a message, in bytes.", "type": "integer", "minimum": 1, "default": 1e4 }, "max_connection_attempts": { "description": "Attempts to reach the broker for the first time, before giving up. Left out: the TypeScript runtime tries for ever.", "type": "integer", "minimum": 1 }, "make_connection": { "description": "false: do not connect.", "type": "boolean" }, "return_codes": { "$ref": "#/definitions/return_codes" } } };
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema35.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.broker !== void 0) {
      if (typeof data.broker !== "string") {
        const err1 = { instancePath: instancePath + "/broker", schemaPath: "#/properties/broker/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.broker_port !== void 0) {
      let data1 = data.broker_port;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err2 = { instancePath: instancePath + "/broker_port", schemaPath: "#/properties/broker_port/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 65535 || isNaN(data1)) {
          const err3 = { instancePath: instancePath + "/broker_port", schemaPath: "#/properties/broker_port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err4 = { instancePath: instancePath + "/broker_port", schemaPath: "#/properties/broker_port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.requests_exchange !== void 0) {
      if (typeof data.requests_exchange !== "string") {
        const err5 = { instancePath: instancePath + "/requests_exchange", schemaPath: "#/properties/requests_exchange/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.alerts_exchange !== void 0) {
      if (typeof data.alerts_exchange !== "string") {
        const err6 = { instancePath: instancePath + "/alerts_exchange", schemaPath: "#/properties/alerts_exchange/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.heartbeat_routing_key !== void 0) {
      if (typeof data.heartbeat_routing_key !== "string") {
        const err7 = { instancePath: instancePath + "/heartbeat_routing_key", schemaPath: "#/properties/heartbeat_routing_key/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.max_payload_size !== void 0) {
      let data5 = data.max_payload_size;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err8 = { instancePath: instancePath + "/max_payload_size", schemaPath: "#/properties/max_payload_size/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 < 1 || isNaN(data5)) {
          const err9 = { instancePath: instancePath + "/max_payload_size", schemaPath: "#/properties/max_payload_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.max_connection_attempts !== void 0) {
      let data6 = data.max_connection_attempts;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err10 = { instancePath: instancePath + "/max_connection_attempts", schemaPath: "#/properties/max_connection_attempts/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 < 1 || isNaN(data6)) {
          const err11 = { instancePath: instancePath + "/max_connection_attempts", schemaPath: "#/properties/max_connection_attempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
    if (data.make_connection !== void 0) {
      if (typeof data.make_connection !== "boolean") {
        const err12 = { instancePath: instancePath + "/make_connection", schemaPath: "#/properties/make_connection/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.return_codes !== void 0) {
      if (!validate110(data.return_codes, { instancePath: instancePath + "/return_codes", parentData: data, parentDataProperty: "return_codes", rootData })) {
        vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate113.errors = vErrors;
  return errors === 0;
}
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate116.errors = vErrors;
  return errors === 0;
}
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate118.errors = vErrors;
  return errors === 0;
}
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  validate120.errors = vErrors;
  return errors === 0;
}
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  validate122.errors = vErrors;
  return errors === 0;
}
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data > 2147483 || isNaN(data)) {
      const err0 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate124.errors = vErrors;
  return errors === 0;
}
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data)) && typeof data !== "boolean" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: {} };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "default" || key0 === "env" || key0 === "file" || key0 === "value")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.default !== void 0) {
      let data0 = data.default;
      if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean") {
        const err2 = { instancePath: instancePath + "/default", schemaPath: "#/properties/default/type", keyword: "type", params: {} };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.env !== void 0) {
      let data1 = data.env;
      if (typeof data1 === "string") {
        if (data1.length < 1) {
          const err3 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.file !== void 0) {
      let data2 = data.file;
      if (typeof data2 === "string") {
        if (data2.length < 1) {
          const err5 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.value !== void 0) {
      let data3 = data.value;
      if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "boolean") {
        const err7 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: {} };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  }
  validate128.errors = vErrors;
  return errors === 0;
}
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "username" || key0 === "password")) {
        if (!validate128(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
          vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.username !== void 0) {
      if (!validate128(data.username, { instancePath: instancePath + "/username", parentData: data, parentDataProperty: "username", rootData })) {
        vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
        errors = vErrors.length;
      }
    }
    if (data.password !== void 0) {
      if (!validate128(data.password, { instancePath: instancePath + "/password", parentData: data, parentDataProperty: "password", rootData })) {
        vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate127.errors = vErrors;
  return errors === 0;
}
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "dripline" || key0 === "postgres")) {
        if (!validate127(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
          vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.dripline !== void 0) {
      if (!validate127(data.dripline, { instancePath: instancePath + "/dripline", parentData: data, parentDataProperty: "dripline", rootData })) {
        vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
        errors = vErrors.length;
      }
    }
    if (data.postgres !== void 0) {
      if (!validate127(data.postgres, { instancePath: instancePath + "/postgres", parentData: data, parentDataProperty: "postgres", rootData })) {
        vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate126.errors = vErrors;
  return errors === 0;
}
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data)) && typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: {} };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 65535 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 1 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern6.test(data)) {
      const err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:(?:\\[[0-9a-fA-F:.]+\\]|[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[A-Za-z][A-Za-z0-9.-]*):)?[0-9]{1,5}$" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
  }
  validate136.errors = vErrors;
  return errors === 0;
}
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "typescript" || data === "python")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate138.errors = vErrors;
  return errors === 0;
}
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern2.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][^\\s]*$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate140.errors = vErrors;
  return errors === 0;
}
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "E1" || data === "E2")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate142.errors = vErrors;
  return errors === 0;
}
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema25.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate95(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
        errors = vErrors.length;
      }
    }
    if (data.module !== void 0) {
      if (!validate97(data.module, { instancePath: instancePath + "/module", parentData: data, parentDataProperty: "module", rootData })) {
        vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
        errors = vErrors.length;
      }
    }
    if (data.module_path !== void 0) {
      if (!validate99(data.module_path, { instancePath: instancePath + "/module_path", parentData: data, parentDataProperty: "module_path", rootData })) {
        vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
        errors = vErrors.length;
      }
    }
    if (data.endpoints !== void 0) {
      if (!Array.isArray(data.endpoints)) {
        const err1 = { instancePath: instancePath + "/endpoints", schemaPath: "#/properties/endpoints/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.broker !== void 0) {
      if (!validate101(data.broker, { instancePath: instancePath + "/broker", parentData: data, parentDataProperty: "broker", rootData })) {
        vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
        errors = vErrors.length;
      }
    }
    if (data.port !== void 0) {
      if (!validate103(data.port, { instancePath: instancePath + "/port", parentData: data, parentDataProperty: "port", rootData })) {
        vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
        errors = vErrors.length;
      }
    }
    if (data.auth_file !== void 0) {
      if (!validate105(data.auth_file, { instancePath: instancePath + "/auth_file", parentData: data, parentDataProperty: "auth_file", rootData })) {
        vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
        errors = vErrors.length;
      }
    }
    if (data.make_connection !== void 0) {
      if (!validate107(data.make_connection, { instancePath: instancePath + "/make_connection", parentData: data, parentDataProperty: "make_connection", rootData })) {
        vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
        errors = vErrors.length;
      }
    }
    if (data.config !== void 0) {
      if (!validate109(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData })) {
        vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
        errors = vErrors.length;
      }
    }
    if (data.dripline_mesh !== void 0) {
      if (!validate113(data.dripline_mesh, { instancePath: instancePath + "/dripline_mesh", parentData: data, parentDataProperty: "dripline_mesh", rootData })) {
        vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
        errors = vErrors.length;
      }
    }
    if (data.enable_scheduling !== void 0) {
      if (!validate116(data.enable_scheduling, { instancePath: instancePath + "/enable_scheduling", parentData: data, parentDataProperty: "enable_scheduling", rootData })) {
        vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
        errors = vErrors.length;
      }
    }
    if (data.broadcast_key !== void 0) {
      if (!validate118(data.broadcast_key, { instancePath: instancePath + "/broadcast_key", parentData: data, parentDataProperty: "broadcast_key", rootData })) {
        vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
        errors = vErrors.length;
      }
    }
    if (data.loop_timeout_ms !== void 0) {
      if (!validate120(data.loop_timeout_ms, { instancePath: instancePath + "/loop_timeout_ms", parentData: data, parentDataProperty: "loop_timeout_ms", rootData })) {
        vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
        errors = vErrors.length;
      }
    }
    if (data.message_wait_ms !== void 0) {
      if (!validate122(data.message_wait_ms, { instancePath: instancePath + "/message_wait_ms", parentData: data, parentDataProperty: "message_wait_ms", rootData })) {
        vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
        errors = vErrors.length;
      }
    }
    if (data.heartbeat_interval_s !== void 0) {
      if (!validate124(data.heartbeat_interval_s, { instancePath: instancePath + "/heartbeat_interval_s", parentData: data, parentDataProperty: "heartbeat_interval_s", rootData })) {
        vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
        errors = vErrors.length;
      }
    }
    if (data.auth_groups !== void 0) {
      if (!validate126(data.auth_groups, { instancePath: instancePath + "/auth_groups", parentData: data, parentDataProperty: "auth_groups", rootData })) {
        vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
        errors = vErrors.length;
      }
    }
    if (data.metrics_port !== void 0) {
      if (!validate136(data.metrics_port, { instancePath: instancePath + "/metrics_port", parentData: data, parentDataProperty: "metrics_port", rootData })) {
        vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
        errors = vErrors.length;
      }
    }
    if (data.runtime !== void 0) {
      if (!validate138(data.runtime, { instancePath: instancePath + "/runtime", parentData: data, parentDataProperty: "runtime", rootData })) {
        vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
        errors = vErrors.length;
      }
    }
    if (data.image !== void 0) {
      if (!validate140(data.image, { instancePath: instancePath + "/image", parentData: data, parentDataProperty: "image", rootData })) {
        vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
        errors = vErrors.length;
      }
    }
    if (data.era !== void 0) {
      if (!validate142(data.era, { instancePath: instancePath + "/era", parentData: data, parentDataProperty: "era", rootData })) {
        vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
        errors = vErrors.length;
      }
    }
    if (data.restart !== void 0) {
      if (!validate24(data.restart, { instancePath: instancePath + "/restart", parentData: data, parentDataProperty: "restart", rootData })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.environment !== void 0) {
      if (!validate26(data.environment, { instancePath: instancePath + "/environment", parentData: data, parentDataProperty: "environment", rootData })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.volumes !== void 0) {
      if (!validate28(data.volumes, { instancePath: instancePath + "/volumes", parentData: data, parentDataProperty: "volumes", rootData })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.devices !== void 0) {
      if (!validate30(data.devices, { instancePath: instancePath + "/devices", parentData: data, parentDataProperty: "devices", rootData })) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.ports !== void 0) {
      if (!validate32(data.ports, { instancePath: instancePath + "/ports", parentData: data, parentDataProperty: "ports", rootData })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.compose !== void 0) {
      if (!validate34(data.compose, { instancePath: instancePath + "/compose", parentData: data, parentDataProperty: "compose", rootData })) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate94.errors = vErrors;
  return errors === 0;
}
const schema48 = { "description": "Listens to alerts; the base class only writes them to its log.", "x-class": "service", "type": "object", "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/service_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "endpoints": { "description": "The endpoints of the service, in the order they are set up.", "type": "array", "default": [] }, "broker": { "$ref": "#/definitions/broker_host" }, "port": { "$ref": "#/definitions/broker_port" }, "auth_file": { "$ref": "#/definitions/auth_file" }, "make_connection": { "$ref": "#/definitions/make_connection" }, "config": { "$ref": "#/definitions/config" }, "dripline_mesh": { "$ref": "#/definitions/dripline_mesh" }, "enable_scheduling": { "$ref": "#/definitions/enable_scheduling" }, "broadcast_key": { "$ref": "#/definitions/broadcast_key" }, "loop_timeout_ms": { "$ref": "#/definitions/loop_timeout_ms" }, "message_wait_ms": { "$ref": "#/definitions/message_wait_ms" }, "heartbeat_interval_s": { "$ref": "#/definitions/heartbeat_interval_s" }, "auth_groups": { "$ref": "#/definitions/auth_groups" }, "metrics_port": { "$ref": "#/definitions/metrics_port" }, "alert_keys": { "$ref": "#/definitions/alert_keys" }, "alert_key_parser_re": { "$ref": "#/definitions/alert_key_parser_re" }, "runtime": { "$ref": "#/definitions/runtime" }, "image": { "$ref": "#/definitions/service_image" }, "era": { "$ref": "#/definitions/era" }, "restart": { "$ref": "#/definitions/restart" }, "environment": { "$ref": "#/definitions/environment" }, "volumes": { "$ref": "#/definitions/volumes" }, "devices": { "$ref": "#/definitions/devices" }, "ports": { "$ref": "#/definitions/ports" }, "compose": { "$ref": "#/definitions/compose" } } };
function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate169.errors = vErrors;
  return errors === 0;
}
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate171.errors = vErrors;
  return errors === 0;
}
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema48.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate95(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
        errors = vErrors.length;
      }
    }
    if (data.module !== void 0) {
      if (!validate97(data.module, { instancePath: instancePath + "/module", parentData: data, parentDataProperty: "module", rootData })) {
        vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
        errors = vErrors.length;
      }
    }
    if (data.module_path !== void 0) {
      if (!validate99(data.module_path, { instancePath: instancePath + "/module_path", parentData: data, parentDataProperty: "module_path", rootData })) {
        vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
        errors = vErrors.length;
      }
    }
    if (data.endpoints !== void 0) {
      if (!Array.isArray(data.endpoints)) {
        const err1 = { instancePath: instancePath + "/endpoints", schemaPath: "#/properties/endpoints/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.broker !== void 0) {
      if (!validate101(data.broker, { instancePath: instancePath + "/broker", parentData: data, parentDataProperty: "broker", rootData })) {
        vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
        errors = vErrors.length;
      }
    }
    if (data.port !== void 0) {
      if (!validate103(data.port, { instancePath: instancePath + "/port", parentData: data, parentDataProperty: "port", rootData })) {
        vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
        errors = vErrors.length;
      }
    }
    if (data.auth_file !== void 0) {
      if (!validate105(data.auth_file, { instancePath: instancePath + "/auth_file", parentData: data, parentDataProperty: "auth_file", rootData })) {
        vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
        errors = vErrors.length;
      }
    }
    if (data.make_connection !== void 0) {
      if (!validate107(data.make_connection, { instancePath: instancePath + "/make_connection", parentData: data, parentDataProperty: "make_connection", rootData })) {
        vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
        errors = vErrors.length;
      }
    }
    if (data.config !== void 0) {
      if (!validate109(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData })) {
        vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
        errors = vErrors.length;
      }
    }
    if (data.dripline_mesh !== void 0) {
      if (!validate113(data.dripline_mesh, { instancePath: instancePath + "/dripline_mesh", parentData: data, parentDataProperty: "dripline_mesh", rootData })) {
        vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
        errors = vErrors.length;
      }
    }
    if (data.enable_scheduling !== void 0) {
      if (!validate116(data.enable_scheduling, { instancePath: instancePath + "/enable_scheduling", parentData: data, parentDataProperty: "enable_scheduling", rootData })) {
        vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
        errors = vErrors.length;
      }
    }
    if (data.broadcast_key !== void 0) {
      if (!validate118(data.broadcast_key, { instancePath: instancePath + "/broadcast_key", parentData: data, parentDataProperty: "broadcast_key", rootData })) {
        vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
        errors = vErrors.length;
      }
    }
    if (data.loop_timeout_ms !== void 0) {
      if (!validate120(data.loop_timeout_ms, { instancePath: instancePath + "/loop_timeout_ms", parentData: data, parentDataProperty: "loop_timeout_ms", rootData })) {
        vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
        errors = vErrors.length;
      }
    }
    if (data.message_wait_ms !== void 0) {
      if (!validate122(data.message_wait_ms, { instancePath: instancePath + "/message_wait_ms", parentData: data, parentDataProperty: "message_wait_ms", rootData })) {
        vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
        errors = vErrors.length;
      }
    }
    if (data.heartbeat_interval_s !== void 0) {
      if (!validate124(data.heartbeat_interval_s, { instancePath: instancePath + "/heartbeat_interval_s", parentData: data, parentDataProperty: "heartbeat_interval_s", rootData })) {
        vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
        errors = vErrors.length;
      }
    }
    if (data.auth_groups !== void 0) {
      if (!validate126(data.auth_groups, { instancePath: instancePath + "/auth_groups", parentData: data, parentDataProperty: "auth_groups", rootData })) {
        vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
        errors = vErrors.length;
      }
    }
    if (data.metrics_port !== void 0) {
      if (!validate136(data.metrics_port, { instancePath: instancePath + "/metrics_port", parentData: data, parentDataProperty: "metrics_port", rootData })) {
        vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
        errors = vErrors.length;
      }
    }
    if (data.alert_keys !== void 0) {
      if (!validate169(data.alert_keys, { instancePath: instancePath + "/alert_keys", parentData: data, parentDataProperty: "alert_keys", rootData })) {
        vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
        errors = vErrors.length;
      }
    }
    if (data.alert_key_parser_re !== void 0) {
      if (!validate171(data.alert_key_parser_re, { instancePath: instancePath + "/alert_key_parser_re", parentData: data, parentDataProperty: "alert_key_parser_re", rootData })) {
        vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
        errors = vErrors.length;
      }
    }
    if (data.runtime !== void 0) {
      if (!validate138(data.runtime, { instancePath: instancePath + "/runtime", parentData: data, parentDataProperty: "runtime", rootData })) {
        vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
        errors = vErrors.length;
      }
    }
    if (data.image !== void 0) {
      if (!validate140(data.image, { instancePath: instancePath + "/image", parentData: data, parentDataProperty: "image", rootData })) {
        vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
        errors = vErrors.length;
      }
    }
    if (data.era !== void 0) {
      if (!validate142(data.era, { instancePath: instancePath + "/era", parentData: data, parentDataProperty: "era", rootData })) {
        vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
        errors = vErrors.length;
      }
    }
    if (data.restart !== void 0) {
      if (!validate24(data.restart, { instancePath: instancePath + "/restart", parentData: data, parentDataProperty: "restart", rootData })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.environment !== void 0) {
      if (!validate26(data.environment, { instancePath: instancePath + "/environment", parentData: data, parentDataProperty: "environment", rootData })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.volumes !== void 0) {
      if (!validate28(data.volumes, { instancePath: instancePath + "/volumes", parentData: data, parentDataProperty: "volumes", rootData })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.devices !== void 0) {
      if (!validate30(data.devices, { instancePath: instancePath + "/devices", parentData: data, parentDataProperty: "devices", rootData })) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.ports !== void 0) {
      if (!validate32(data.ports, { instancePath: instancePath + "/ports", parentData: data, parentDataProperty: "ports", rootData })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.compose !== void 0) {
      if (!validate34(data.compose, { instancePath: instancePath + "/compose", parentData: data, parentDataProperty: "compose", rootData })) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate152.errors = vErrors;
  return errors === 0;
}
const schema51 = { "description": "Connection to the database for SQLTable endpoints.", "x-class": "service", "type": "object", "additionalProperties": false, "x-era": "E1", "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/service_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "endpoints": { "description": "The endpoints of the service, in the order they are set up.", "type": "array", "default": [] }, "broker": { "$ref": "#/definitions/broker_host" }, "port": { "$ref": "#/definitions/broker_port" }, "auth_file": { "$ref": "#/definitions/auth_file" }, "make_connection": { "$ref": "#/definitions/make_connection" }, "config": { "$ref": "#/definitions/config" }, "dripline_mesh": { "$ref": "#/definitions/dripline_mesh" }, "enable_scheduling": { "$ref": "#/definitions/enable_scheduling" }, "broadcast_key": { "$ref": "#/definitions/broadcast_key" }, "loop_timeout_ms": { "$ref": "#/definitions/loop_timeout_ms" }, "message_wait_ms": { "$ref": "#/definitions/message_wait_ms" }, "heartbeat_interval_s": { "$ref": "#/definitions/heartbeat_interval_s" }, "auth_groups": { "$ref": "#/definitions/auth_groups" }, "metrics_port": { "$ref": "#/definitions/metrics_port" }, "database_name": { "$ref": "#/definitions/database_name" }, "database_server": { "$ref": "#/definitions/database_server" }, "auths_file": { "$ref": "#/definitions/auths_file" }, "runtime": { "$ref": "#/definitions/runtime" }, "image": { "$ref": "#/definitions/service_image" }, "era": { "$ref": "#/definitions/era" }, "restart": { "$ref": "#/definitions/restart" }, "environment": { "$ref": "#/definitions/environment" }, "volumes": { "$ref": "#/definitions/volumes" }, "devices": { "$ref": "#/definitions/devices" }, "ports": { "$ref": "#/definitions/ports" }, "compose": { "$ref": "#/definitions/compose" } } };
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate200.errors = vErrors;
  return errors === 0;
}
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate202.errors = vErrors;
  return errors === 0;
}
function validate204(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate204.errors = vErrors;
  return errors === 0;
}
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema51.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate95(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
        errors = vErrors.length;
      }
    }
    if (data.module !== void 0) {
      if (!validate97(data.module, { instancePath: instancePath + "/module", parentData: data, parentDataProperty: "module", rootData })) {
        vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
        errors = vErrors.length;
      }
    }
    if (data.module_path !== void 0) {
      if (!validate99(data.module_path, { instancePath: instancePath + "/module_path", parentData: data, parentDataProperty: "module_path", rootData })) {
        vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
        errors = vErrors.length;
      }
    }
    if (data.endpoints !== void 0) {
      if (!Array.isArray(data.endpoints)) {
        const err1 = { instancePath: instancePath + "/endpoints", schemaPath: "#/properties/endpoints/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.broker !== void 0) {
      if (!validate101(data.broker, { instancePath: instancePath + "/broker", parentData: data, parentDataProperty: "broker", rootData })) {
        vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
        errors = vErrors.length;
      }
    }
    if (data.port !== void 0) {
      if (!validate103(data.port, { instancePath: instancePath + "/port", parentData: data, parentDataProperty: "port", rootData })) {
        vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
        errors = vErrors.length;
      }
    }
    if (data.auth_file !== void 0) {
      if (!validate105(data.auth_file, { instancePath: instancePath + "/auth_file", parentData: data, parentDataProperty: "auth_file", rootData })) {
        vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
        errors = vErrors.length;
      }
    }
    if (data.make_connection !== void 0) {
      if (!validate107(data.make_connection, { instancePath: instancePath + "/make_connection", parentData: data, parentDataProperty: "make_connection", rootData })) {
        vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
        errors = vErrors.length;
      }
    }
    if (data.config !== void 0) {
      if (!validate109(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData })) {
        vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
        errors = vErrors.length;
      }
    }
    if (data.dripline_mesh !== void 0) {
      if (!validate113(data.dripline_mesh, { instancePath: instancePath + "/dripline_mesh", parentData: data, parentDataProperty: "dripline_mesh", rootData })) {
        vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
        errors = vErrors.length;
      }
    }
    if (data.enable_scheduling !== void 0) {
      if (!validate116(data.enable_scheduling, { instancePath: instancePath + "/enable_scheduling", parentData: data, parentDataProperty: "enable_scheduling", rootData })) {
        vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
        errors = vErrors.length;
      }
    }
    if (data.broadcast_key !== void 0) {
      if (!validate118(data.broadcast_key, { instancePath: instancePath + "/broadcast_key", parentData: data, parentDataProperty: "broadcast_key", rootData })) {
        vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
        errors = vErrors.length;
      }
    }
    if (data.loop_timeout_ms !== void 0) {
      if (!validate120(data.loop_timeout_ms, { instancePath: instancePath + "/loop_timeout_ms", parentData: data, parentDataProperty: "loop_timeout_ms", rootData })) {
        vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
        errors = vErrors.length;
      }
    }
    if (data.message_wait_ms !== void 0) {
      if (!validate122(data.message_wait_ms, { instancePath: instancePath + "/message_wait_ms", parentData: data, parentDataProperty: "message_wait_ms", rootData })) {
        vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
        errors = vErrors.length;
      }
    }
    if (data.heartbeat_interval_s !== void 0) {
      if (!validate124(data.heartbeat_interval_s, { instancePath: instancePath + "/heartbeat_interval_s", parentData: data, parentDataProperty: "heartbeat_interval_s", rootData })) {
        vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
        errors = vErrors.length;
      }
    }
    if (data.auth_groups !== void 0) {
      if (!validate126(data.auth_groups, { instancePath: instancePath + "/auth_groups", parentData: data, parentDataProperty: "auth_groups", rootData })) {
        vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
        errors = vErrors.length;
      }
    }
    if (data.metrics_port !== void 0) {
      if (!validate136(data.metrics_port, { instancePath: instancePath + "/metrics_port", parentData: data, parentDataProperty: "metrics_port", rootData })) {
        vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
        errors = vErrors.length;
      }
    }
    if (data.database_name !== void 0) {
      if (!validate200(data.database_name, { instancePath: instancePath + "/database_name", parentData: data, parentDataProperty: "database_name", rootData })) {
        vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
        errors = vErrors.length;
      }
    }
    if (data.database_server !== void 0) {
      if (!validate202(data.database_server, { instancePath: instancePath + "/database_server", parentData: data, parentDataProperty: "database_server", rootData })) {
        vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
        errors = vErrors.length;
      }
    }
    if (data.auths_file !== void 0) {
      if (!validate204(data.auths_file, { instancePath: instancePath + "/auths_file", parentData: data, parentDataProperty: "auths_file", rootData })) {
        vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
        errors = vErrors.length;
      }
    }
    if (data.runtime !== void 0) {
      if (!validate138(data.runtime, { instancePath: instancePath + "/runtime", parentData: data, parentDataProperty: "runtime", rootData })) {
        vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
        errors = vErrors.length;
      }
    }
    if (data.image !== void 0) {
      if (!validate140(data.image, { instancePath: instancePath + "/image", parentData: data, parentDataProperty: "image", rootData })) {
        vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
        errors = vErrors.length;
      }
    }
    if (data.era !== void 0) {
      if (!validate142(data.era, { instancePath: instancePath + "/era", parentData: data, parentDataProperty: "era", rootData })) {
        vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
        errors = vErrors.length;
      }
    }
    if (data.restart !== void 0) {
      if (!validate24(data.restart, { instancePath: instancePath + "/restart", parentData: data, parentDataProperty: "restart", rootData })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.environment !== void 0) {
      if (!validate26(data.environment, { instancePath: instancePath + "/environment", parentData: data, parentDataProperty: "environment", rootData })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.volumes !== void 0) {
      if (!validate28(data.volumes, { instancePath: instancePath + "/volumes", parentData: data, parentDataProperty: "volumes", rootData })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.devices !== void 0) {
      if (!validate30(data.devices, { instancePath: instancePath + "/devices", parentData: data, parentDataProperty: "devices", rootData })) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.ports !== void 0) {
      if (!validate32(data.ports, { instancePath: instancePath + "/ports", parentData: data, parentDataProperty: "ports", rootData })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.compose !== void 0) {
      if (!validate34(data.compose, { instancePath: instancePath + "/compose", parentData: data, parentDataProperty: "compose", rootData })) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate183.errors = vErrors;
  return errors === 0;
}
const schema55 = { "description": "Writes sensor values into the database. Everything but the name defaults to the walkthrough's.", "x-class": "service", "type": "object", "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/service_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "endpoints": { "description": "The endpoints of the service, in the order they are set up.", "type": "array", "default": [] }, "broker": { "$ref": "#/definitions/broker_host" }, "port": { "$ref": "#/definitions/broker_port" }, "auth_file": { "$ref": "#/definitions/auth_file" }, "make_connection": { "$ref": "#/definitions/make_connection" }, "config": { "$ref": "#/definitions/config" }, "dripline_mesh": { "$ref": "#/definitions/dripline_mesh" }, "enable_scheduling": { "$ref": "#/definitions/enable_scheduling" }, "broadcast_key": { "$ref": "#/definitions/broadcast_key" }, "loop_timeout_ms": { "$ref": "#/definitions/loop_timeout_ms" }, "message_wait_ms": { "$ref": "#/definitions/message_wait_ms" }, "heartbeat_interval_s": { "$ref": "#/definitions/heartbeat_interval_s" }, "auth_groups": { "$ref": "#/definitions/auth_groups" }, "metrics_port": { "$ref": "#/definitions/metrics_port" }, "alert_keys": { "$ref": "#/definitions/logger_alert_keys" }, "alert_key_parser_re": { "$ref": "#/definitions/logger_alert_key_parser_re" }, "insertion_table_endpoint_name": { "$ref": "#/definitions/insertion_table_endpoint_name" }, "database_name": { "$ref": "#/definitions/database_name" }, "database_server": { "$ref": "#/definitions/database_server" }, "auths_file": { "$ref": "#/definitions/auths_file" }, "runtime": { "$ref": "#/definitions/runtime" }, "image": { "$ref": "#/definitions/service_image" }, "era": { "$ref": "#/definitions/era" }, "restart": { "$ref": "#/definitions/restart" }, "environment": { "$ref": "#/definitions/environment" }, "volumes": { "$ref": "#/definitions/volumes" }, "devices": { "$ref": "#/definitions/devices" }, "ports": { "$ref": "#/definitions/ports" }, "compose": { "$ref": "#/definitions/compose" } } };
function validate233(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate233.errors = vErrors;
  return errors === 0;
}
function validate235(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate235.errors = vErrors;
  return errors === 0;
}
function validate237(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate237.errors = vErrors;
  return errors === 0;
}
function validate216(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema55.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate95(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
        errors = vErrors.length;
      }
    }
    if (data.module !== void 0) {
      if (!validate97(data.module, { instancePath: instancePath + "/module", parentData: data, parentDataProperty: "module", rootData })) {
        vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
        errors = vErrors.length;
      }
    }
    if (data.module_path !== void 0) {
      if (!validate99(data.module_path, { instancePath: instancePath + "/module_path", parentData: data, parentDataProperty: "module_path", rootData })) {
        vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
        errors = vErrors.length;
      }
    }
    if (data.endpoints !== void 0) {
      if (!Array.isArray(data.endpoints)) {
        const err1 = { instancePath: instancePath + "/endpoints", schemaPath: "#/properties/endpoints/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.broker !== void 0) {
      if (!validate101(data.broker, { instancePath: instancePath + "/broker", parentData: data, parentDataProperty: "broker", rootData })) {
        vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
        errors = vErrors.length;
      }
    }
    if (data.port !== void 0) {
      if (!validate103(data.port, { instancePath: instancePath + "/port", parentData: data, parentDataProperty: "port", rootData })) {
        vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
        errors = vErrors.length;
      }
    }
    if (data.auth_file !== void 0) {
      if (!validate105(data.auth_file, { instancePath: instancePath + "/auth_file", parentData: data, parentDataProperty: "auth_file", rootData })) {
        vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
        errors = vErrors.length;
      }
    }
    if (data.make_connection !== void 0) {
      if (!validate107(data.make_connection, { instancePath: instancePath + "/make_connection", parentData: data, parentDataProperty: "make_connection", rootData })) {
        vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
        errors = vErrors.length;
      }
    }
    if (data.config !== void 0) {
      if (!validate109(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData })) {
        vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
        errors = vErrors.length;
      }
    }
    if (data.dripline_mesh !== void 0) {
      if (!validate113(data.dripline_mesh, { instancePath: instancePath + "/dripline_mesh", parentData: data, parentDataProperty: "dripline_mesh", rootData })) {
        vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
        errors = vErrors.length;
      }
    }
    if (data.enable_scheduling !== void 0) {
      if (!validate116(data.enable_scheduling, { instancePath: instancePath + "/enable_scheduling", parentData: data, parentDataProperty: "enable_scheduling", rootData })) {
        vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
        errors = vErrors.length;
      }
    }
    if (data.broadcast_key !== void 0) {
      if (!validate118(data.broadcast_key, { instancePath: instancePath + "/broadcast_key", parentData: data, parentDataProperty: "broadcast_key", rootData })) {
        vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
        errors = vErrors.length;
      }
    }
    if (data.loop_timeout_ms !== void 0) {
      if (!validate120(data.loop_timeout_ms, { instancePath: instancePath + "/loop_timeout_ms", parentData: data, parentDataProperty: "loop_timeout_ms", rootData })) {
        vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
        errors = vErrors.length;
      }
    }
    if (data.message_wait_ms !== void 0) {
      if (!validate122(data.message_wait_ms, { instancePath: instancePath + "/message_wait_ms", parentData: data, parentDataProperty: "message_wait_ms", rootData })) {
        vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
        errors = vErrors.length;
      }
    }
    if (data.heartbeat_interval_s !== void 0) {
      if (!validate124(data.heartbeat_interval_s, { instancePath: instancePath + "/heartbeat_interval_s", parentData: data, parentDataProperty: "heartbeat_interval_s", rootData })) {
        vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
        errors = vErrors.length;
      }
    }
    if (data.auth_groups !== void 0) {
      if (!validate126(data.auth_groups, { instancePath: instancePath + "/auth_groups", parentData: data, parentDataProperty: "auth_groups", rootData })) {
        vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
        errors = vErrors.length;
      }
    }
    if (data.metrics_port !== void 0) {
      if (!validate136(data.metrics_port, { instancePath: instancePath + "/metrics_port", parentData: data, parentDataProperty: "metrics_port", rootData })) {
        vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
        errors = vErrors.length;
      }
    }
    if (data.alert_keys !== void 0) {
      if (!validate233(data.alert_keys, { instancePath: instancePath + "/alert_keys", parentData: data, parentDataProperty: "alert_keys", rootData })) {
        vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
        errors = vErrors.length;
      }
    }
    if (data.alert_key_parser_re !== void 0) {
      if (!validate235(data.alert_key_parser_re, { instancePath: instancePath + "/alert_key_parser_re", parentData: data, parentDataProperty: "alert_key_parser_re", rootData })) {
        vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
        errors = vErrors.length;
      }
    }
    if (data.insertion_table_endpoint_name !== void 0) {
      if (!validate237(data.insertion_table_endpoint_name, { instancePath: instancePath + "/insertion_table_endpoint_name", parentData: data, parentDataProperty: "insertion_table_endpoint_name", rootData })) {
        vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
        errors = vErrors.length;
      }
    }
    if (data.database_name !== void 0) {
      if (!validate200(data.database_name, { instancePath: instancePath + "/database_name", parentData: data, parentDataProperty: "database_name", rootData })) {
        vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
        errors = vErrors.length;
      }
    }
    if (data.database_server !== void 0) {
      if (!validate202(data.database_server, { instancePath: instancePath + "/database_server", parentData: data, parentDataProperty: "database_server", rootData })) {
        vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
        errors = vErrors.length;
      }
    }
    if (data.auths_file !== void 0) {
      if (!validate204(data.auths_file, { instancePath: instancePath + "/auths_file", parentData: data, parentDataProperty: "auths_file", rootData })) {
        vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
        errors = vErrors.length;
      }
    }
    if (data.runtime !== void 0) {
      if (!validate138(data.runtime, { instancePath: instancePath + "/runtime", parentData: data, parentDataProperty: "runtime", rootData })) {
        vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
        errors = vErrors.length;
      }
    }
    if (data.image !== void 0) {
      if (!validate140(data.image, { instancePath: instancePath + "/image", parentData: data, parentDataProperty: "image", rootData })) {
        vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
        errors = vErrors.length;
      }
    }
    if (data.era !== void 0) {
      if (!validate142(data.era, { instancePath: instancePath + "/era", parentData: data, parentDataProperty: "era", rootData })) {
        vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
        errors = vErrors.length;
      }
    }
    if (data.restart !== void 0) {
      if (!validate24(data.restart, { instancePath: instancePath + "/restart", parentData: data, parentDataProperty: "restart", rootData })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.environment !== void 0) {
      if (!validate26(data.environment, { instancePath: instancePath + "/environment", parentData: data, parentDataProperty: "environment", rootData })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.volumes !== void 0) {
      if (!validate28(data.volumes, { instancePath: instancePath + "/volumes", parentData: data, parentDataProperty: "volumes", rootData })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.devices !== void 0) {
      if (!validate30(data.devices, { instancePath: instancePath + "/devices", parentData: data, parentDataProperty: "devices", rootData })) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.ports !== void 0) {
      if (!validate32(data.ports, { instancePath: instancePath + "/ports", parentData: data, parentDataProperty: "ports", rootData })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.compose !== void 0) {
      if (!validate34(data.compose, { instancePath: instancePath + "/compose", parentData: data, parentDataProperty: "compose", rootData })) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate216.errors = vErrors;
  return errors === 0;
}
const schema59 = { "description": "Watches the heartbeats of services.", "x-class": "service", "type": "object", "additionalProperties": false, "x-era": "E2", "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/service_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "endpoints": { "description": "The endpoints of the service, in the order they are set up.", "type": "array", "default": [] }, "broker": { "$ref": "#/definitions/broker_host" }, "port": { "$ref": "#/definitions/broker_port" }, "auth_file": { "$ref": "#/definitions/auth_file" }, "make_connection": { "$ref": "#/definitions/make_connection" }, "config": { "$ref": "#/definitions/config" }, "dripline_mesh": { "$ref": "#/definitions/dripline_mesh" }, "enable_scheduling": { "$ref": "#/definitions/enable_scheduling" }, "broadcast_key": { "$ref": "#/definitions/broadcast_key" }, "loop_timeout_ms": { "$ref": "#/definitions/loop_timeout_ms" }, "message_wait_ms": { "$ref": "#/definitions/message_wait_ms" }, "heartbeat_interval_s": { "$ref": "#/definitions/heartbeat_interval_s" }, "auth_groups": { "$ref": "#/definitions/auth_groups" }, "metrics_port": { "$ref": "#/definitions/metrics_port" }, "alert_keys": { "$ref": "#/definitions/monitor_alert_keys" }, "alert_key_parser_re": { "$ref": "#/definitions/monitor_alert_key_parser_re" }, "time_between_checks_s": { "$ref": "#/definitions/time_between_checks_s" }, "warning_threshold_s": { "$ref": "#/definitions/warning_threshold_s" }, "critical_threshold_s": { "$ref": "#/definitions/critical_threshold_s" }, "add_unknown_heartbeats": { "$ref": "#/definitions/add_unknown_heartbeats" }, "endpoint_name_prefix": { "$ref": "#/definitions/endpoint_name_prefix" }, "log_state_changes": { "$ref": "#/definitions/log_state_changes" }, "log_routing_key_prefix": { "$ref": "#/definitions/log_routing_key_prefix" }, "runtime": { "$ref": "#/definitions/runtime" }, "image": { "$ref": "#/definitions/service_image" }, "era": { "$ref": "#/definitions/era" }, "restart": { "$ref": "#/definitions/restart" }, "environment": { "$ref": "#/definitions/environment" }, "volumes": { "$ref": "#/definitions/volumes" }, "devices": { "$ref": "#/definitions/devices" }, "ports": { "$ref": "#/definitions/ports" }, "compose": { "$ref": "#/definitions/compose" } } };
function validate269(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate269.errors = vErrors;
  return errors === 0;
}
function validate271(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate271.errors = vErrors;
  return errors === 0;
}
function validate273(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0.1 || isNaN(data)) {
      const err0 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate273.errors = vErrors;
  return errors === 0;
}
function validate275(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0.1 || isNaN(data)) {
      const err0 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate275.errors = vErrors;
  return errors === 0;
}
function validate277(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0.1 || isNaN(data)) {
      const err0 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate277.errors = vErrors;
  return errors === 0;
}
function validate279(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate279.errors = vErrors;
  return errors === 0;
}
function validate281(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate281.errors = vErrors;
  return errors === 0;
}
function validate283(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate283.errors = vErrors;
  return errors === 0;
}
const pattern31 = new RegExp("^[^\\s*#]+$", "u");
function validate285(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern31.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s*#]+$" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate285.errors = vErrors;
  return errors === 0;
}
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema59.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate95(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
        errors = vErrors.length;
      }
    }
    if (data.module !== void 0) {
      if (!validate97(data.module, { instancePath: instancePath + "/module", parentData: data, parentDataProperty: "module", rootData })) {
        vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
        errors = vErrors.length;
      }
    }
    if (data.module_path !== void 0) {
      if (!validate99(data.module_path, { instancePath: instancePath + "/module_path", parentData: data, parentDataProperty: "module_path", rootData })) {
        vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
        errors = vErrors.length;
      }
    }
    if (data.endpoints !== void 0) {
      if (!Array.isArray(data.endpoints)) {
        const err1 = { instancePath: instancePath + "/endpoints", schemaPath: "#/properties/endpoints/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.broker !== void 0) {
      if (!validate101(data.broker, { instancePath: instancePath + "/broker", parentData: data, parentDataProperty: "broker", rootData })) {
        vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
        errors = vErrors.length;
      }
    }
    if (data.port !== void 0) {
      if (!validate103(data.port, { instancePath: instancePath + "/port", parentData: data, parentDataProperty: "port", rootData })) {
        vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
        errors = vErrors.length;
      }
    }
    if (data.auth_file !== void 0) {
      if (!validate105(data.auth_file, { instancePath: instancePath + "/auth_file", parentData: data, parentDataProperty: "auth_file", rootData })) {
        vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
        errors = vErrors.length;
      }
    }
    if (data.make_connection !== void 0) {
      if (!validate107(data.make_connection, { instancePath: instancePath + "/make_connection", parentData: data, parentDataProperty: "make_connection", rootData })) {
        vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
        errors = vErrors.length;
      }
    }
    if (data.config !== void 0) {
      if (!validate109(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData })) {
        vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
        errors = vErrors.length;
      }
    }
    if (data.dripline_mesh !== void 0) {
      if (!validate113(data.dripline_mesh, { instancePath: instancePath + "/dripline_mesh", parentData: data, parentDataProperty: "dripline_mesh", rootData })) {
        vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
        errors = vErrors.length;
      }
    }
    if (data.enable_scheduling !== void 0) {
      if (!validate116(data.enable_scheduling, { instancePath: instancePath + "/enable_scheduling", parentData: data, parentDataProperty: "enable_scheduling", rootData })) {
        vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
        errors = vErrors.length;
      }
    }
    if (data.broadcast_key !== void 0) {
      if (!validate118(data.broadcast_key, { instancePath: instancePath + "/broadcast_key", parentData: data, parentDataProperty: "broadcast_key", rootData })) {
        vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
        errors = vErrors.length;
      }
    }
    if (data.loop_timeout_ms !== void 0) {
      if (!validate120(data.loop_timeout_ms, { instancePath: instancePath + "/loop_timeout_ms", parentData: data, parentDataProperty: "loop_timeout_ms", rootData })) {
        vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
        errors = vErrors.length;
      }
    }
    if (data.message_wait_ms !== void 0) {
      if (!validate122(data.message_wait_ms, { instancePath: instancePath + "/message_wait_ms", parentData: data, parentDataProperty: "message_wait_ms", rootData })) {
        vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
        errors = vErrors.length;
      }
    }
    if (data.heartbeat_interval_s !== void 0) {
      if (!validate124(data.heartbeat_interval_s, { instancePath: instancePath + "/heartbeat_interval_s", parentData: data, parentDataProperty: "heartbeat_interval_s", rootData })) {
        vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
        errors = vErrors.length;
      }
    }
    if (data.auth_groups !== void 0) {
      if (!validate126(data.auth_groups, { instancePath: instancePath + "/auth_groups", parentData: data, parentDataProperty: "auth_groups", rootData })) {
        vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
        errors = vErrors.length;
      }
    }
    if (data.metrics_port !== void 0) {
      if (!validate136(data.metrics_port, { instancePath: instancePath + "/metrics_port", parentData: data, parentDataProperty: "metrics_port", rootData })) {
        vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
        errors = vErrors.length;
      }
    }
    if (data.alert_keys !== void 0) {
      if (!validate269(data.alert_keys, { instancePath: instancePath + "/alert_keys", parentData: data, parentDataProperty: "alert_keys", rootData })) {
        vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
        errors = vErrors.length;
      }
    }
    if (data.alert_key_parser_re !== void 0) {
      if (!validate271(data.alert_key_parser_re, { instancePath: instancePath + "/alert_key_parser_re", parentData: data, parentDataProperty: "alert_key_parser_re", rootData })) {
        vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors);
        errors = vErrors.length;
      }
    }
    if (data.time_between_checks_s !== void 0) {
      if (!validate273(data.time_between_checks_s, { instancePath: instancePath + "/time_between_checks_s", parentData: data, parentDataProperty: "time_between_checks_s", rootData })) {
        vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
        errors = vErrors.length;
      }
    }
    if (data.warning_threshold_s !== void 0) {
      if (!validate275(data.warning_threshold_s, { instancePath: instancePath + "/warning_threshold_s", parentData: data, parentDataProperty: "warning_threshold_s", rootData })) {
        vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors);
        errors = vErrors.length;
      }
    }
    if (data.critical_threshold_s !== void 0) {
      if (!validate277(data.critical_threshold_s, { instancePath: instancePath + "/critical_threshold_s", parentData: data, parentDataProperty: "critical_threshold_s", rootData })) {
        vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
        errors = vErrors.length;
      }
    }
    if (data.add_unknown_heartbeats !== void 0) {
      if (!validate279(data.add_unknown_heartbeats, { instancePath: instancePath + "/add_unknown_heartbeats", parentData: data, parentDataProperty: "add_unknown_heartbeats", rootData })) {
        vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
        errors = vErrors.length;
      }
    }
    if (data.endpoint_name_prefix !== void 0) {
      if (!validate281(data.endpoint_name_prefix, { instancePath: instancePath + "/endpoint_name_prefix", parentData: data, parentDataProperty: "endpoint_name_prefix", rootData })) {
        vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
        errors = vErrors.length;
      }
    }
    if (data.log_state_changes !== void 0) {
      if (!validate283(data.log_state_changes, { instancePath: instancePath + "/log_state_changes", parentData: data, parentDataProperty: "log_state_changes", rootData })) {
        vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
        errors = vErrors.length;
      }
    }
    if (data.log_routing_key_prefix !== void 0) {
      if (!validate285(data.log_routing_key_prefix, { instancePath: instancePath + "/log_routing_key_prefix", parentData: data, parentDataProperty: "log_routing_key_prefix", rootData })) {
        vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
        errors = vErrors.length;
      }
    }
    if (data.runtime !== void 0) {
      if (!validate138(data.runtime, { instancePath: instancePath + "/runtime", parentData: data, parentDataProperty: "runtime", rootData })) {
        vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
        errors = vErrors.length;
      }
    }
    if (data.image !== void 0) {
      if (!validate140(data.image, { instancePath: instancePath + "/image", parentData: data, parentDataProperty: "image", rootData })) {
        vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
        errors = vErrors.length;
      }
    }
    if (data.era !== void 0) {
      if (!validate142(data.era, { instancePath: instancePath + "/era", parentData: data, parentDataProperty: "era", rootData })) {
        vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
        errors = vErrors.length;
      }
    }
    if (data.restart !== void 0) {
      if (!validate24(data.restart, { instancePath: instancePath + "/restart", parentData: data, parentDataProperty: "restart", rootData })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.environment !== void 0) {
      if (!validate26(data.environment, { instancePath: instancePath + "/environment", parentData: data, parentDataProperty: "environment", rootData })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.volumes !== void 0) {
      if (!validate28(data.volumes, { instancePath: instancePath + "/volumes", parentData: data, parentDataProperty: "volumes", rootData })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.devices !== void 0) {
      if (!validate30(data.devices, { instancePath: instancePath + "/devices", parentData: data, parentDataProperty: "devices", rootData })) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.ports !== void 0) {
      if (!validate32(data.ports, { instancePath: instancePath + "/ports", parentData: data, parentDataProperty: "ports", rootData })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.compose !== void 0) {
      if (!validate34(data.compose, { instancePath: instancePath + "/compose", parentData: data, parentDataProperty: "compose", rootData })) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate252.errors = vErrors;
  return errors === 0;
}
const schema69 = { "description": "Talks to an instrument over a TCP socket.", "x-class": "service", "type": "object", "additionalProperties": false, "required": ["response_terminator"], "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/service_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "endpoints": { "description": "The endpoints of the service, in the order they are set up.", "type": "array", "default": [] }, "broker": { "$ref": "#/definitions/broker_host" }, "port": { "$ref": "#/definitions/broker_port" }, "auth_file": { "$ref": "#/definitions/auth_file" }, "make_connection": { "$ref": "#/definitions/make_connection" }, "config": { "$ref": "#/definitions/config" }, "dripline_mesh": { "$ref": "#/definitions/dripline_mesh" }, "enable_scheduling": { "$ref": "#/definitions/enable_scheduling" }, "broadcast_key": { "$ref": "#/definitions/broadcast_key" }, "loop_timeout_ms": { "$ref": "#/definitions/loop_timeout_ms" }, "message_wait_ms": { "$ref": "#/definitions/message_wait_ms" }, "heartbeat_interval_s": { "$ref": "#/definitions/heartbeat_interval_s" }, "auth_groups": { "$ref": "#/definitions/auth_groups" }, "metrics_port": { "$ref": "#/definitions/metrics_port" }, "socket_info": { "$ref": "#/definitions/socket_info" }, "socket_timeout": { "$ref": "#/definitions/socket_timeout" }, "command_terminator": { "$ref": "#/definitions/command_terminator" }, "response_terminator": { "$ref": "#/definitions/response_terminator" }, "cmd_at_reconnect": { "$ref": "#/definitions/cmd_at_reconnect" }, "reconnect_test": { "$ref": "#/definitions/reconnect_test" }, "reply_echo_cmd": { "$ref": "#/definitions/reply_echo_cmd" }, "runtime": { "$ref": "#/definitions/runtime" }, "image": { "$ref": "#/definitions/service_image" }, "era": { "$ref": "#/definitions/era" }, "restart": { "$ref": "#/definitions/restart" }, "environment": { "$ref": "#/definitions/environment" }, "volumes": { "$ref": "#/definitions/volumes" }, "devices": { "$ref": "#/definitions/devices" }, "ports": { "$ref": "#/definitions/ports" }, "compose": { "$ref": "#/definitions/compose" } } };
const pattern32 = new RegExp(`^\\(\\s*['"][^'"]+['"]\\s*,\\s?[0-9]+\\s*\\)$`, "u");
function validate314(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!Array.isArray(data) && typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: {} };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern32.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: `^\\(\\s*['"][^'"]+['"]\\s*,\\s?[0-9]+\\s*\\)$` } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  if (Array.isArray(data)) {
    if (data.length > 2) {
      const err2 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 2 } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.length < 2) {
      const err3 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 2 } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== "string" && !(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: {} };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  }
  validate314.errors = vErrors;
  return errors === 0;
}
function validate316(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data <= 0 || isNaN(data)) {
      const err0 = { instancePath, schemaPath: "#/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate316.errors = vErrors;
  return errors === 0;
}
function validate318(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate318.errors = vErrors;
  return errors === 0;
}
function validate320(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate320.errors = vErrors;
  return errors === 0;
}
function validate322(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!Array.isArray(data) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: {} };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== "string" && data0 !== null) {
        const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: {} };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  }
  validate322.errors = vErrors;
  return errors === 0;
}
function validate324(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: {} };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate324.errors = vErrors;
  return errors === 0;
}
function validate326(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate326.errors = vErrors;
  return errors === 0;
}
function validate297(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.response_terminator === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "response_terminator" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema69.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate95(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
        errors = vErrors.length;
      }
    }
    if (data.module !== void 0) {
      if (!validate97(data.module, { instancePath: instancePath + "/module", parentData: data, parentDataProperty: "module", rootData })) {
        vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
        errors = vErrors.length;
      }
    }
    if (data.module_path !== void 0) {
      if (!validate99(data.module_path, { instancePath: instancePath + "/module_path", parentData: data, parentDataProperty: "module_path", rootData })) {
        vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
        errors = vErrors.length;
      }
    }
    if (data.endpoints !== void 0) {
      if (!Array.isArray(data.endpoints)) {
        const err2 = { instancePath: instancePath + "/endpoints", schemaPath: "#/properties/endpoints/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.broker !== void 0) {
      if (!validate101(data.broker, { instancePath: instancePath + "/broker", parentData: data, parentDataProperty: "broker", rootData })) {
        vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
        errors = vErrors.length;
      }
    }
    if (data.port !== void 0) {
      if (!validate103(data.port, { instancePath: instancePath + "/port", parentData: data, parentDataProperty: "port", rootData })) {
        vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
        errors = vErrors.length;
      }
    }
    if (data.auth_file !== void 0) {
      if (!validate105(data.auth_file, { instancePath: instancePath + "/auth_file", parentData: data, parentDataProperty: "auth_file", rootData })) {
        vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
        errors = vErrors.length;
      }
    }
    if (data.make_connection !== void 0) {
      if (!validate107(data.make_connection, { instancePath: instancePath + "/make_connection", parentData: data, parentDataProperty: "make_connection", rootData })) {
        vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
        errors = vErrors.length;
      }
    }
    if (data.config !== void 0) {
      if (!validate109(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData })) {
        vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
        errors = vErrors.length;
      }
    }
    if (data.dripline_mesh !== void 0) {
      if (!validate113(data.dripline_mesh, { instancePath: instancePath + "/dripline_mesh", parentData: data, parentDataProperty: "dripline_mesh", rootData })) {
        vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
        errors = vErrors.length;
      }
    }
    if (data.enable_scheduling !== void 0) {
      if (!validate116(data.enable_scheduling, { instancePath: instancePath + "/enable_scheduling", parentData: data, parentDataProperty: "enable_scheduling", rootData })) {
        vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
        errors = vErrors.length;
      }
    }
    if (data.broadcast_key !== void 0) {
      if (!validate118(data.broadcast_key, { instancePath: instancePath + "/broadcast_key", parentData: data, parentDataProperty: "broadcast_key", rootData })) {
        vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
        errors = vErrors.length;
      }
    }
    if (data.loop_timeout_ms !== void 0) {
      if (!validate120(data.loop_timeout_ms, { instancePath: instancePath + "/loop_timeout_ms", parentData: data, parentDataProperty: "loop_timeout_ms", rootData })) {
        vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
        errors = vErrors.length;
      }
    }
    if (data.message_wait_ms !== void 0) {
      if (!validate122(data.message_wait_ms, { instancePath: instancePath + "/message_wait_ms", parentData: data, parentDataProperty: "message_wait_ms", rootData })) {
        vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
        errors = vErrors.length;
      }
    }
    if (data.heartbeat_interval_s !== void 0) {
      if (!validate124(data.heartbeat_interval_s, { instancePath: instancePath + "/heartbeat_interval_s", parentData: data, parentDataProperty: "heartbeat_interval_s", rootData })) {
        vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
        errors = vErrors.length;
      }
    }
    if (data.auth_groups !== void 0) {
      if (!validate126(data.auth_groups, { instancePath: instancePath + "/auth_groups", parentData: data, parentDataProperty: "auth_groups", rootData })) {
        vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
        errors = vErrors.length;
      }
    }
    if (data.metrics_port !== void 0) {
      if (!validate136(data.metrics_port, { instancePath: instancePath + "/metrics_port", parentData: data, parentDataProperty: "metrics_port", rootData })) {
        vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
        errors = vErrors.length;
      }
    }
    if (data.socket_info !== void 0) {
      if (!validate314(data.socket_info, { instancePath: instancePath + "/socket_info", parentData: data, parentDataProperty: "socket_info", rootData })) {
        vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
        errors = vErrors.length;
      }
    }
    if (data.socket_timeout !== void 0) {
      if (!validate316(data.socket_timeout, { instancePath: instancePath + "/socket_timeout", parentData: data, parentDataProperty: "socket_timeout", rootData })) {
        vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors);
        errors = vErrors.length;
      }
    }
    if (data.command_terminator !== void 0) {
      if (!validate318(data.command_terminator, { instancePath: instancePath + "/command_terminator", parentData: data, parentDataProperty: "command_terminator", rootData })) {
        vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
        errors = vErrors.length;
      }
    }
    if (data.response_terminator !== void 0) {
      if (!validate320(data.response_terminator, { instancePath: instancePath + "/response_terminator", parentData: data, parentDataProperty: "response_terminator", rootData })) {
        vErrors = vErrors === null ? validate320.errors : vErrors.concat(validate320.errors);
        errors = vErrors.length;
      }
    }
    if (data.cmd_at_reconnect !== void 0) {
      if (!validate322(data.cmd_at_reconnect, { instancePath: instancePath + "/cmd_at_reconnect", parentData: data, parentDataProperty: "cmd_at_reconnect", rootData })) {
        vErrors = vErrors === null ? validate322.errors : vErrors.concat(validate322.errors);
        errors = vErrors.length;
      }
    }
    if (data.reconnect_test !== void 0) {
      if (!validate324(data.reconnect_test, { instancePath: instancePath + "/reconnect_test", parentData: data, parentDataProperty: "reconnect_test", rootData })) {
        vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
        errors = vErrors.length;
      }
    }
    if (data.reply_echo_cmd !== void 0) {
      if (!validate326(data.reply_echo_cmd, { instancePath: instancePath + "/reply_echo_cmd", parentData: data, parentDataProperty: "reply_echo_cmd", rootData })) {
        vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
        errors = vErrors.length;
      }
    }
    if (data.runtime !== void 0) {
      if (!validate138(data.runtime, { instancePath: instancePath + "/runtime", parentData: data, parentDataProperty: "runtime", rootData })) {
        vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
        errors = vErrors.length;
      }
    }
    if (data.image !== void 0) {
      if (!validate140(data.image, { instancePath: instancePath + "/image", parentData: data, parentDataProperty: "image", rootData })) {
        vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
        errors = vErrors.length;
      }
    }
    if (data.era !== void 0) {
      if (!validate142(data.era, { instancePath: instancePath + "/era", parentData: data, parentDataProperty: "era", rootData })) {
        vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
        errors = vErrors.length;
      }
    }
    if (data.restart !== void 0) {
      if (!validate24(data.restart, { instancePath: instancePath + "/restart", parentData: data, parentDataProperty: "restart", rootData })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.environment !== void 0) {
      if (!validate26(data.environment, { instancePath: instancePath + "/environment", parentData: data, parentDataProperty: "environment", rootData })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.volumes !== void 0) {
      if (!validate28(data.volumes, { instancePath: instancePath + "/volumes", parentData: data, parentDataProperty: "volumes", rootData })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.devices !== void 0) {
      if (!validate30(data.devices, { instancePath: instancePath + "/devices", parentData: data, parentDataProperty: "devices", rootData })) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.ports !== void 0) {
      if (!validate32(data.ports, { instancePath: instancePath + "/ports", parentData: data, parentDataProperty: "ports", rootData })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.compose !== void 0) {
      if (!validate34(data.compose, { instancePath: instancePath + "/compose", parentData: data, parentDataProperty: "compose", rootData })) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate297.errors = vErrors;
  return errors === 0;
}
function validate344(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate344.errors = vErrors;
  return errors === 0;
}
function validate347(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate347.errors = vErrors;
  return errors === 0;
}
function validate349(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate349.errors = vErrors;
  return errors === 0;
}
function validate351(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate351.errors = vErrors;
  return errors === 0;
}
function validate353(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 2) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 2 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.length < 2) {
      const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 2 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (!(typeof data0 == "number" && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate353.errors = vErrors;
  return errors === 0;
}
function validate355(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "low" || key0 === "high")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.low !== void 0) {
      let data0 = data.low;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/low", schemaPath: "#/properties/low/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.high !== void 0) {
      let data1 = data.high;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        const err3 = { instancePath: instancePath + "/high", schemaPath: "#/properties/high/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate355.errors = vErrors;
  return errors === 0;
}
function validate342(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.module === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "module" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "module" || key0 === "module_path" || key0 === "unit" || key0 === "label" || key0 === "description" || key0 === "range" || key0 === "alarm")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate95(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
        errors = vErrors.length;
      }
    }
    if (data.module !== void 0) {
      if (!validate344(data.module, { instancePath: instancePath + "/module", parentData: data, parentDataProperty: "module", rootData })) {
        vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors);
        errors = vErrors.length;
      }
    }
    if (data.module_path !== void 0) {
      if (!validate99(data.module_path, { instancePath: instancePath + "/module_path", parentData: data, parentDataProperty: "module_path", rootData })) {
        vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
        errors = vErrors.length;
      }
    }
    if (data.unit !== void 0) {
      if (!validate347(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData })) {
        vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
        errors = vErrors.length;
      }
    }
    if (data.label !== void 0) {
      if (!validate349(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData })) {
        vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      if (!validate351(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData })) {
        vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors);
        errors = vErrors.length;
      }
    }
    if (data.range !== void 0) {
      if (!validate353(data.range, { instancePath: instancePath + "/range", parentData: data, parentDataProperty: "range", rootData })) {
        vErrors = vErrors === null ? validate353.errors : vErrors.concat(validate353.errors);
        errors = vErrors.length;
      }
    }
    if (data.alarm !== void 0) {
      if (!validate355(data.alarm, { instancePath: instancePath + "/alarm", parentData: data, parentDataProperty: "alarm", rootData })) {
        vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate342.errors = vErrors;
  return errors === 0;
}
const schema86 = { "description": "Base of all endpoints with a value.", "x-class": "endpoint", "type": "object", "required": ["name", "module"], "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/endpoint_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "get_on_set": { "$ref": "#/definitions/get_on_set" }, "log_on_set": { "$ref": "#/definitions/log_on_set" }, "log_routing_key_prefix": { "$ref": "#/definitions/log_routing_key_prefix" }, "log_interval": { "$ref": "#/definitions/log_interval" }, "max_interval": { "$ref": "#/definitions/max_interval" }, "max_absolute_change": { "$ref": "#/definitions/max_absolute_change" }, "max_fractional_change": { "$ref": "#/definitions/max_fractional_change" }, "check_field": { "$ref": "#/definitions/check_field" }, "calibration": { "$ref": "#/definitions/calibration" }, "unit": { "$ref": "#/definitions/unit" }, "label": { "$ref": "#/definitions/label" }, "description": { "$ref": "#/definitions/description" }, "range": { "$ref": "#/definitions/range" }, "alarm": { "$ref": "#/definitions/alarm" } } };
function validate362(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate362.errors = vErrors;
  return errors === 0;
}
function validate364(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate364.errors = vErrors;
  return errors === 0;
}
function validate367(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && isFinite(data)) && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: {} };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "weeks" || key0 === "days" || key0 === "hours" || key0 === "minutes" || key0 === "seconds" || key0 === "milliseconds" || key0 === "microseconds")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.weeks !== void 0) {
      let data0 = data.weeks;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/weeks", schemaPath: "#/properties/weeks/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/weeks", schemaPath: "#/properties/weeks/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.days !== void 0) {
      let data1 = data.days;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/days", schemaPath: "#/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/days", schemaPath: "#/properties/days/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.hours !== void 0) {
      let data2 = data.hours;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err7 = { instancePath: instancePath + "/hours", schemaPath: "#/properties/hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/hours", schemaPath: "#/properties/hours/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.minutes !== void 0) {
      let data3 = data.minutes;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          const err9 = { instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.seconds !== void 0) {
      let data4 = data.seconds;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 0 || isNaN(data4)) {
          const err11 = { instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.milliseconds !== void 0) {
      let data5 = data.milliseconds;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 < 0 || isNaN(data5)) {
          const err13 = { instancePath: instancePath + "/milliseconds", schemaPath: "#/properties/milliseconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/milliseconds", schemaPath: "#/properties/milliseconds/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.microseconds !== void 0) {
      let data6 = data.microseconds;
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 < 0 || isNaN(data6)) {
          const err15 = { instancePath: instancePath + "/microseconds", schemaPath: "#/properties/microseconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/microseconds", schemaPath: "#/properties/microseconds/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  }
  validate367.errors = vErrors;
  return errors === 0;
}
function validate369(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      const err0 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate369.errors = vErrors;
  return errors === 0;
}
function validate371(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      const err0 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate371.errors = vErrors;
  return errors === 0;
}
function validate373(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      const err0 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate373.errors = vErrors;
  return errors === 0;
}
function validate375(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "value_raw" || data === "value_cal")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: {} };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate375.errors = vErrors;
  return errors === 0;
}
function validate377(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: {} };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err2 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      let data0 = data[key0];
      if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean" && data0 !== null) {
        const err3 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: {} };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  }
  validate377.errors = vErrors;
  return errors === 0;
}
function validate358(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.module === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "module" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema86.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate95(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
        errors = vErrors.length;
      }
    }
    if (data.module !== void 0) {
      if (!validate344(data.module, { instancePath: instancePath + "/module", parentData: data, parentDataProperty: "module", rootData })) {
        vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors);
        errors = vErrors.length;
      }
    }
    if (data.module_path !== void 0) {
      if (!validate99(data.module_path, { instancePath: instancePath + "/module_path", parentData: data, parentDataProperty: "module_path", rootData })) {
        vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
        errors = vErrors.length;
      }
    }
    if (data.get_on_set !== void 0) {
      if (!validate362(data.get_on_set, { instancePath: instancePath + "/get_on_set", parentData: data, parentDataProperty: "get_on_set", rootData })) {
        vErrors = vErrors === null ? validate362.errors : vErrors.concat(validate362.errors);
        errors = vErrors.length;
      }
    }
    if (data.log_on_set !== void 0) {
      if (!validate364(data.log_on_set, { instancePath: instancePath + "/log_on_set", parentData: data, parentDataProperty: "log_on_set", rootData })) {
        vErrors = vErrors === null ? validate364.errors : vErrors.concat(validate364.errors);
        errors = vErrors.length;
      }
    }
    if (data.log_routing_key_prefix !== void 0) {
      if (!validate285(data.log_routing_key_prefix, { instancePath: instancePath + "/log_routing_key_prefix", parentData: data, parentDataProperty: "log_routing_key_prefix", rootData })) {
        vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
        errors = vErrors.length;
      }
    }
    if (data.log_interval !== void 0) {
      if (!validate367(data.log_interval, { instancePath: instancePath + "/log_interval", parentData: data, parentDataProperty: "log_interval", rootData })) {
        vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
        errors = vErrors.length;
      }
    }
    if (data.max_interval !== void 0) {
      if (!validate369(data.max_interval, { instancePath: instancePath + "/max_interval", parentData: data, parentDataProperty: "max_interval", rootData })) {
        vErrors = vErrors === null ? validate369.errors : vErrors.concat(validate369.errors);
        errors = vErrors.length;
      }
    }
    if (data.max_absolute_change !== void 0) {
      if (!validate371(data.max_absolute_change, { instancePath: instancePath + "/max_absolute_change", parentData: data, parentDataProperty: "max_absolute_change", rootData })) {
        vErrors = vErrors === null ? validate371.errors : vErrors.concat(validate371.errors);
        errors = vErrors.length;
      }
    }
    if (data.max_fractional_change !== void 0) {
      if (!validate373(data.max_fractional_change, { instancePath: instancePath + "/max_fractional_change", parentData: data, parentDataProperty: "max_fractional_change", rootData })) {
        vErrors = vErrors === null ? validate373.errors : vErrors.concat(validate373.errors);
        errors = vErrors.length;
      }
    }
    if (data.check_field !== void 0) {
      if (!validate375(data.check_field, { instancePath: instancePath + "/check_field", parentData: data, parentDataProperty: "check_field", rootData })) {
        vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors);
        errors = vErrors.length;
      }
    }
    if (data.calibration !== void 0) {
      if (!validate377(data.calibration, { instancePath: instancePath + "/calibration", parentData: data, parentDataProperty: "calibration", rootData })) {
        vErrors = vErrors === null ? validate377.errors : vErrors.concat(validate377.errors);
        errors = vErrors.length;
      }
    }
    if (data.unit !== void 0) {
      if (!validate347(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData })) {
        vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
        errors = vErrors.length;
      }
    }
    if (data.label !== void 0) {
      if (!validate349(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData })) {
        vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      if (!validate351(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData })) {
        vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors);
        errors = vErrors.length;
      }
    }
    if (data.range !== void 0) {
      if (!validate353(data.range, { instancePath: instancePath + "/range", parentData: data, parentDataProperty: "range", rootData })) {
        vErrors = vErrors === null ? validate353.errors : vErrors.concat(validate353.errors);
        errors = vErrors.length;
      }
    }
    if (data.alarm !== void 0) {
      if (!validate355(data.alarm, { instancePath: instancePath + "/alarm", parentData: data, parentDataProperty: "alarm", rootData })) {
        vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate358.errors = vErrors;
  return errors === 0;
}
const schema95 = { "description": "Remembers a value and gives it back.", "x-class": "endpoint", "type": "object", "required": ["name", "module"], "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/endpoint_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "initial_value": { "$ref": "#/definitions/initial_value" }, "get_on_set": { "$ref": "#/definitions/get_on_set" }, "log_on_set": { "$ref": "#/definitions/log_on_set" }, "log_routing_key_prefix": { "$ref": "#/definitions/log_routing_key_prefix" }, "log_interval": { "$ref": "#/definitions/log_interval" }, "max_interval": { "$ref": "#/definitions/max_interval" }, "max_absolute_change": { "$ref": "#/definitions/max_absolute_change" }, "max_fractional_change": { "$ref": "#/definitions/max_fractional_change" }, "check_field": { "$ref": "#/definitions/check_field" }, "calibration": { "$ref": "#/definitions/calibration" }, "unit": { "$ref": "#/definitions/unit" }, "label": { "$ref": "#/definitions/label" }, "description": { "$ref": "#/definitions/description" }, "range": { "$ref": "#/definitions/range" }, "alarm": { "$ref": "#/definitions/alarm" } } };
function validate389(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data)) && typeof data !== "boolean" && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: {} };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate389.errors = vErrors;
  return errors === 0;
}
function validate385(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.module === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "module" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema95.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate95(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
        errors = vErrors.length;
      }
    }
    if (data.module !== void 0) {
      if (!validate344(data.module, { instancePath: instancePath + "/module", parentData: data, parentDataProperty: "module", rootData })) {
        vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors);
        errors = vErrors.length;
      }
    }
    if (data.module_path !== void 0) {
      if (!validate99(data.module_path, { instancePath: instancePath + "/module_path", parentData: data, parentDataProperty: "module_path", rootData })) {
        vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
        errors = vErrors.length;
      }
    }
    if (data.initial_value !== void 0) {
      if (!validate389(data.initial_value, { instancePath: instancePath + "/initial_value", parentData: data, parentDataProperty: "initial_value", rootData })) {
        vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors);
        errors = vErrors.length;
      }
    }
    if (data.get_on_set !== void 0) {
      if (!validate362(data.get_on_set, { instancePath: instancePath + "/get_on_set", parentData: data, parentDataProperty: "get_on_set", rootData })) {
        vErrors = vErrors === null ? validate362.errors : vErrors.concat(validate362.errors);
        errors = vErrors.length;
      }
    }
    if (data.log_on_set !== void 0) {
      if (!validate364(data.log_on_set, { instancePath: instancePath + "/log_on_set", parentData: data, parentDataProperty: "log_on_set", rootData })) {
        vErrors = vErrors === null ? validate364.errors : vErrors.concat(validate364.errors);
        errors = vErrors.length;
      }
    }
    if (data.log_routing_key_prefix !== void 0) {
      if (!validate285(data.log_routing_key_prefix, { instancePath: instancePath + "/log_routing_key_prefix", parentData: data, parentDataProperty: "log_routing_key_prefix", rootData })) {
        vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
        errors = vErrors.length;
      }
    }
    if (data.log_interval !== void 0) {
      if (!validate367(data.log_interval, { instancePath: instancePath + "/log_interval", parentData: data, parentDataProperty: "log_interval", rootData })) {
        vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
        errors = vErrors.length;
      }
    }
    if (data.max_interval !== void 0) {
      if (!validate369(data.max_interval, { instancePath: instancePath + "/max_interval", parentData: data, parentDataProperty: "max_interval", rootData })) {
        vErrors = vErrors === null ? validate369.errors : vErrors.concat(validate369.errors);
        errors = vErrors.length;
      }
    }
    if (data.max_absolute_change !== void 0) {
      if (!validate371(data.max_absolute_change, { instancePath: instancePath + "/max_absolute_change", parentData: data, parentDataProperty: "max_absolute_change", rootData })) {
        vErrors = vErrors === null ? validate371.errors : vErrors.concat(validate371.errors);
        errors = vErrors.length;
      }
    }
    if (data.max_fractional_change !== void 0) {
      if (!validate373(data.max_fractional_change, { instancePath: instancePath + "/max_fractional_change", parentData: data, parentDataProperty: "max_fractional_change", rootData })) {
        vErrors = vErrors === null ? validate373.errors : vErrors.concat(validate373.errors);
        errors = vErrors.length;
      }
    }
    if (data.check_field !== void 0) {
      if (!validate375(data.check_field, { instancePath: instancePath + "/check_field", parentData: data, parentDataProperty: "check_field", rootData })) {
        vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors);
        errors = vErrors.length;
      }
    }
    if (data.calibration !== void 0) {
      if (!validate377(data.calibration, { instancePath: instancePath + "/calibration", parentData: data, parentDataProperty: "calibration", rootData })) {
        vErrors = vErrors === null ? validate377.errors : vErrors.concat(validate377.errors);
        errors = vErrors.length;
      }
    }
    if (data.unit !== void 0) {
      if (!validate347(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData })) {
        vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
        errors = vErrors.length;
      }
    }
    if (data.label !== void 0) {
      if (!validate349(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData })) {
        vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      if (!validate351(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData })) {
        vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors);
        errors = vErrors.length;
      }
    }
    if (data.range !== void 0) {
      if (!validate353(data.range, { instancePath: instancePath + "/range", parentData: data, parentDataProperty: "range", rootData })) {
        vErrors = vErrors === null ? validate353.errors : vErrors.concat(validate353.errors);
        errors = vErrors.length;
      }
    }
    if (data.alarm !== void 0) {
      if (!validate355(data.alarm, { instancePath: instancePath + "/alarm", parentData: data, parentDataProperty: "alarm", rootData })) {
        vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate385.errors = vErrors;
  return errors === 0;
}
const schema97 = { "description": "A table of the database.", "x-class": "endpoint", "type": "object", "required": ["name", "module", "table_name"], "x-parents": ["PostgresSensorLogger", "PostgreSQLInterface"], "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/endpoint_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "table_name": { "$ref": "#/definitions/table_name" }, "schema": { "$ref": "#/definitions/schema" }, "required_insert_names": { "$ref": "#/definitions/required_insert_names" }, "optional_insert_names": { "$ref": "#/definitions/optional_insert_names" }, "return_col_names": { "$ref": "#/definitions/return_col_names" }, "default_insert_values": { "$ref": "#/definitions/default_insert_values" }, "unit": { "$ref": "#/definitions/unit" }, "label": { "$ref": "#/definitions/label" }, "description": { "$ref": "#/definitions/description" }, "range": { "$ref": "#/definitions/range" }, "alarm": { "$ref": "#/definitions/alarm" } } };
function validate410(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate410.errors = vErrors;
  return errors === 0;
}
function validate412(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: {} };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate412.errors = vErrors;
  return errors === 0;
}
function validate415(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: {} };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.column === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "column" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.payload_key === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payload_key" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "column" || key0 === "payload_key")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.column !== void 0) {
      let data0 = data.column;
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err5 = { instancePath: instancePath + "/column", schemaPath: "#/properties/column/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/column", schemaPath: "#/properties/column/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.payload_key !== void 0) {
      let data1 = data.payload_key;
      if (typeof data1 === "string") {
        if (data1.length < 1) {
          const err7 = { instancePath: instancePath + "/payload_key", schemaPath: "#/properties/payload_key/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/payload_key", schemaPath: "#/properties/payload_key/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  }
  validate415.errors = vErrors;
  return errors === 0;
}
function validate414(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate415(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate415.errors : vErrors.concat(validate415.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate414.errors = vErrors;
  return errors === 0;
}
function validate418(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate415(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate415.errors : vErrors.concat(validate415.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate418.errors = vErrors;
  return errors === 0;
}
function validate421(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (typeof data[i0] !== "string") {
        const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate421.errors = vErrors;
  return errors === 0;
}
function validate423(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      let data0 = data[key0];
      if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean" && data0 !== null) {
        const err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: {} };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate423.errors = vErrors;
  return errors === 0;
}
function validate406(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.module === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "module" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.table_name === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "table_name" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema97.properties, key0)) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate95(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
        errors = vErrors.length;
      }
    }
    if (data.module !== void 0) {
      if (!validate344(data.module, { instancePath: instancePath + "/module", parentData: data, parentDataProperty: "module", rootData })) {
        vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors);
        errors = vErrors.length;
      }
    }
    if (data.module_path !== void 0) {
      if (!validate99(data.module_path, { instancePath: instancePath + "/module_path", parentData: data, parentDataProperty: "module_path", rootData })) {
        vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
        errors = vErrors.length;
      }
    }
    if (data.table_name !== void 0) {
      if (!validate410(data.table_name, { instancePath: instancePath + "/table_name", parentData: data, parentDataProperty: "table_name", rootData })) {
        vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
        errors = vErrors.length;
      }
    }
    if (data.schema !== void 0) {
      if (!validate412(data.schema, { instancePath: instancePath + "/schema", parentData: data, parentDataProperty: "schema", rootData })) {
        vErrors = vErrors === null ? validate412.errors : vErrors.concat(validate412.errors);
        errors = vErrors.length;
      }
    }
    if (data.required_insert_names !== void 0) {
      if (!validate414(data.required_insert_names, { instancePath: instancePath + "/required_insert_names", parentData: data, parentDataProperty: "required_insert_names", rootData })) {
        vErrors = vErrors === null ? validate414.errors : vErrors.concat(validate414.errors);
        errors = vErrors.length;
      }
    }
    if (data.optional_insert_names !== void 0) {
      if (!validate418(data.optional_insert_names, { instancePath: instancePath + "/optional_insert_names", parentData: data, parentDataProperty: "optional_insert_names", rootData })) {
        vErrors = vErrors === null ? validate418.errors : vErrors.concat(validate418.errors);
        errors = vErrors.length;
      }
    }
    if (data.return_col_names !== void 0) {
      if (!validate421(data.return_col_names, { instancePath: instancePath + "/return_col_names", parentData: data, parentDataProperty: "return_col_names", rootData })) {
        vErrors = vErrors === null ? validate421.errors : vErrors.concat(validate421.errors);
        errors = vErrors.length;
      }
    }
    if (data.default_insert_values !== void 0) {
      if (!validate423(data.default_insert_values, { instancePath: instancePath + "/default_insert_values", parentData: data, parentDataProperty: "default_insert_values", rootData })) {
        vErrors = vErrors === null ? validate423.errors : vErrors.concat(validate423.errors);
        errors = vErrors.length;
      }
    }
    if (data.unit !== void 0) {
      if (!validate347(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData })) {
        vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
        errors = vErrors.length;
      }
    }
    if (data.label !== void 0) {
      if (!validate349(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData })) {
        vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      if (!validate351(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData })) {
        vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors);
        errors = vErrors.length;
      }
    }
    if (data.range !== void 0) {
      if (!validate353(data.range, { instancePath: instancePath + "/range", parentData: data, parentDataProperty: "range", rootData })) {
        vErrors = vErrors === null ? validate353.errors : vErrors.concat(validate353.errors);
        errors = vErrors.length;
      }
    }
    if (data.alarm !== void 0) {
      if (!validate355(data.alarm, { instancePath: instancePath + "/alarm", parentData: data, parentDataProperty: "alarm", rootData })) {
        vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate406.errors = vErrors;
  return errors === 0;
}
const schema105 = { "description": "An instrument value with free forms of its get and set commands.", "x-class": "endpoint", "type": "object", "x-parents": ["EthernetSCPIService"], "required": ["name", "module"], "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/endpoint_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "get_str": { "$ref": "#/definitions/get_str" }, "set_str": { "$ref": "#/definitions/set_str" }, "set_value_lowercase": { "$ref": "#/definitions/set_value_lowercase" }, "set_value_map": { "$ref": "#/definitions/set_value_map" }, "extract_raw_regex": { "$ref": "#/definitions/extract_raw_regex" }, "get_reply_float": { "$ref": "#/definitions/get_reply_float" }, "get_on_set": { "$ref": "#/definitions/get_on_set" }, "log_on_set": { "$ref": "#/definitions/log_on_set" }, "log_routing_key_prefix": { "$ref": "#/definitions/log_routing_key_prefix" }, "log_interval": { "$ref": "#/definitions/log_interval" }, "max_interval": { "$ref": "#/definitions/max_interval" }, "max_absolute_change": { "$ref": "#/definitions/max_absolute_change" }, "max_fractional_change": { "$ref": "#/definitions/max_fractional_change" }, "check_field": { "$ref": "#/definitions/check_field" }, "calibration": { "$ref": "#/definitions/calibration" }, "unit": { "$ref": "#/definitions/unit" }, "label": { "$ref": "#/definitions/label" }, "description": { "$ref": "#/definitions/description" }, "range": { "$ref": "#/definitions/range" }, "alarm": { "$ref": "#/definitions/alarm" } } };
function validate435(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: {} };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate435.errors = vErrors;
  return errors === 0;
}
function validate437(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: {} };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate437.errors = vErrors;
  return errors === 0;
}
function validate439(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate439.errors = vErrors;
  return errors === 0;
}
function validate441(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && typeof data !== "string" && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: {} };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      let data0 = data[key0];
      if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean") {
        const err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: {} };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  }
  validate441.errors = vErrors;
  return errors === 0;
}
function validate443(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: {} };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate443.errors = vErrors;
  return errors === 0;
}
function validate445(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate445.errors = vErrors;
  return errors === 0;
}
function validate431(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.module === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "module" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema105.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate95(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
        errors = vErrors.length;
      }
    }
    if (data.module !== void 0) {
      if (!validate344(data.module, { instancePath: instancePath + "/module", parentData: data, parentDataProperty: "module", rootData })) {
        vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors);
        errors = vErrors.length;
      }
    }
    if (data.module_path !== void 0) {
      if (!validate99(data.module_path, { instancePath: instancePath + "/module_path", parentData: data, parentDataProperty: "module_path", rootData })) {
        vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
        errors = vErrors.length;
      }
    }
    if (data.get_str !== void 0) {
      if (!validate435(data.get_str, { instancePath: instancePath + "/get_str", parentData: data, parentDataProperty: "get_str", rootData })) {
        vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors);
        errors = vErrors.length;
      }
    }
    if (data.set_str !== void 0) {
      if (!validate437(data.set_str, { instancePath: instancePath + "/set_str", parentData: data, parentDataProperty: "set_str", rootData })) {
        vErrors = vErrors === null ? validate437.errors : vErrors.concat(validate437.errors);
        errors = vErrors.length;
      }
    }
    if (data.set_value_lowercase !== void 0) {
      if (!validate439(data.set_value_lowercase, { instancePath: instancePath + "/set_value_lowercase", parentData: data, parentDataProperty: "set_value_lowercase", rootData })) {
        vErrors = vErrors === null ? validate439.errors : vErrors.concat(validate439.errors);
        errors = vErrors.length;
      }
    }
    if (data.set_value_map !== void 0) {
      if (!validate441(data.set_value_map, { instancePath: instancePath + "/set_value_map", parentData: data, parentDataProperty: "set_value_map", rootData })) {
        vErrors = vErrors === null ? validate441.errors : vErrors.concat(validate441.errors);
        errors = vErrors.length;
      }
    }
    if (data.extract_raw_regex !== void 0) {
      if (!validate443(data.extract_raw_regex, { instancePath: instancePath + "/extract_raw_regex", parentData: data, parentDataProperty: "extract_raw_regex", rootData })) {
        vErrors = vErrors === null ? validate443.errors : vErrors.concat(validate443.errors);
        errors = vErrors.length;
      }
    }
    if (data.get_reply_float !== void 0) {
      if (!validate445(data.get_reply_float, { instancePath: instancePath + "/get_reply_float", parentData: data, parentDataProperty: "get_reply_float", rootData })) {
        vErrors = vErrors === null ? validate445.errors : vErrors.concat(validate445.errors);
        errors = vErrors.length;
      }
    }
    if (data.get_on_set !== void 0) {
      if (!validate362(data.get_on_set, { instancePath: instancePath + "/get_on_set", parentData: data, parentDataProperty: "get_on_set", rootData })) {
        vErrors = vErrors === null ? validate362.errors : vErrors.concat(validate362.errors);
        errors = vErrors.length;
      }
    }
    if (data.log_on_set !== void 0) {
      if (!validate364(data.log_on_set, { instancePath: instancePath + "/log_on_set", parentData: data, parentDataProperty: "log_on_set", rootData })) {
        vErrors = vErrors === null ? validate364.errors : vErrors.concat(validate364.errors);
        errors = vErrors.length;
      }
    }
    if (data.log_routing_key_prefix !== void 0) {
      if (!validate285(data.log_routing_key_prefix, { instancePath: instancePath + "/log_routing_key_prefix", parentData: data, parentDataProperty: "log_routing_key_prefix", rootData })) {
        vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
        errors = vErrors.length;
      }
    }
    if (data.log_interval !== void 0) {
      if (!validate367(data.log_interval, { instancePath: instancePath + "/log_interval", parentData: data, parentDataProperty: "log_interval", rootData })) {
        vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
        errors = vErrors.length;
      }
    }
    if (data.max_interval !== void 0) {
      if (!validate369(data.max_interval, { instancePath: instancePath + "/max_interval", parentData: data, parentDataProperty: "max_interval", rootData })) {
        vErrors = vErrors === null ? validate369.errors : vErrors.concat(validate369.errors);
        errors = vErrors.length;
      }
    }
    if (data.max_absolute_change !== void 0) {
      if (!validate371(data.max_absolute_change, { instancePath: instancePath + "/max_absolute_change", parentData: data, parentDataProperty: "max_absolute_change", rootData })) {
        vErrors = vErrors === null ? validate371.errors : vErrors.concat(validate371.errors);
        errors = vErrors.length;
      }
    }
    if (data.max_fractional_change !== void 0) {
      if (!validate373(data.max_fractional_change, { instancePath: instancePath + "/max_fractional_change", parentData: data, parentDataProperty: "max_fractional_change", rootData })) {
        vErrors = vErrors === null ? validate373.errors : vErrors.concat(validate373.errors);
        errors = vErrors.length;
      }
    }
    if (data.check_field !== void 0) {
      if (!validate375(data.check_field, { instancePath: instancePath + "/check_field", parentData: data, parentDataProperty: "check_field", rootData })) {
        vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors);
        errors = vErrors.length;
      }
    }
    if (data.calibration !== void 0) {
      if (!validate377(data.calibration, { instancePath: instancePath + "/calibration", parentData: data, parentDataProperty: "calibration", rootData })) {
        vErrors = vErrors === null ? validate377.errors : vErrors.concat(validate377.errors);
        errors = vErrors.length;
      }
    }
    if (data.unit !== void 0) {
      if (!validate347(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData })) {
        vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
        errors = vErrors.length;
      }
    }
    if (data.label !== void 0) {
      if (!validate349(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData })) {
        vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      if (!validate351(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData })) {
        vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors);
        errors = vErrors.length;
      }
    }
    if (data.range !== void 0) {
      if (!validate353(data.range, { instancePath: instancePath + "/range", parentData: data, parentDataProperty: "range", rootData })) {
        vErrors = vErrors === null ? validate353.errors : vErrors.concat(validate353.errors);
        errors = vErrors.length;
      }
    }
    if (data.alarm !== void 0) {
      if (!validate355(data.alarm, { instancePath: instancePath + "/alarm", parentData: data, parentDataProperty: "alarm", rootData })) {
        vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate431.errors = vErrors;
  return errors === 0;
}
const schema112 = { "description": 'An instrument value read with "<base>?" and set with "<base> <value>".', "x-class": "endpoint", "type": "object", "required": ["name", "module", "base_str"], "x-parents": ["EthernetSCPIService"], "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/endpoint_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "base_str": { "$ref": "#/definitions/base_str" }, "get_on_set": { "$ref": "#/definitions/get_on_set" }, "log_on_set": { "$ref": "#/definitions/log_on_set" }, "log_routing_key_prefix": { "$ref": "#/definitions/log_routing_key_prefix" }, "log_interval": { "$ref": "#/definitions/log_interval" }, "max_interval": { "$ref": "#/definitions/max_interval" }, "max_absolute_change": { "$ref": "#/definitions/max_absolute_change" }, "max_fractional_change": { "$ref": "#/definitions/max_fractional_change" }, "check_field": { "$ref": "#/definitions/check_field" }, "calibration": { "$ref": "#/definitions/calibration" }, "unit": { "$ref": "#/definitions/unit" }, "label": { "$ref": "#/definitions/label" }, "description": { "$ref": "#/definitions/description" }, "range": { "$ref": "#/definitions/range" }, "alarm": { "$ref": "#/definitions/alarm" } } };
function validate466(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate466.errors = vErrors;
  return errors === 0;
}
function validate462(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.module === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "module" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.base_str === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "base_str" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema112.properties, key0)) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate95(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
        errors = vErrors.length;
      }
    }
    if (data.module !== void 0) {
      if (!validate344(data.module, { instancePath: instancePath + "/module", parentData: data, parentDataProperty: "module", rootData })) {
        vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors);
        errors = vErrors.length;
      }
    }
    if (data.module_path !== void 0) {
      if (!validate99(data.module_path, { instancePath: instancePath + "/module_path", parentData: data, parentDataProperty: "module_path", rootData })) {
        vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
        errors = vErrors.length;
      }
    }
    if (data.base_str !== void 0) {
      if (!validate466(data.base_str, { instancePath: instancePath + "/base_str", parentData: data, parentDataProperty: "base_str", rootData })) {
        vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
        errors = vErrors.length;
      }
    }
    if (data.get_on_set !== void 0) {
      if (!validate362(data.get_on_set, { instancePath: instancePath + "/get_on_set", parentData: data, parentDataProperty: "get_on_set", rootData })) {
        vErrors = vErrors === null ? validate362.errors : vErrors.concat(validate362.errors);
        errors = vErrors.length;
      }
    }
    if (data.log_on_set !== void 0) {
      if (!validate364(data.log_on_set, { instancePath: instancePath + "/log_on_set", parentData: data, parentDataProperty: "log_on_set", rootData })) {
        vErrors = vErrors === null ? validate364.errors : vErrors.concat(validate364.errors);
        errors = vErrors.length;
      }
    }
    if (data.log_routing_key_prefix !== void 0) {
      if (!validate285(data.log_routing_key_prefix, { instancePath: instancePath + "/log_routing_key_prefix", parentData: data, parentDataProperty: "log_routing_key_prefix", rootData })) {
        vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
        errors = vErrors.length;
      }
    }
    if (data.log_interval !== void 0) {
      if (!validate367(data.log_interval, { instancePath: instancePath + "/log_interval", parentData: data, parentDataProperty: "log_interval", rootData })) {
        vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
        errors = vErrors.length;
      }
    }
    if (data.max_interval !== void 0) {
      if (!validate369(data.max_interval, { instancePath: instancePath + "/max_interval", parentData: data, parentDataProperty: "max_interval", rootData })) {
        vErrors = vErrors === null ? validate369.errors : vErrors.concat(validate369.errors);
        errors = vErrors.length;
      }
    }
    if (data.max_absolute_change !== void 0) {
      if (!validate371(data.max_absolute_change, { instancePath: instancePath + "/max_absolute_change", parentData: data, parentDataProperty: "max_absolute_change", rootData })) {
        vErrors = vErrors === null ? validate371.errors : vErrors.concat(validate371.errors);
        errors = vErrors.length;
      }
    }
    if (data.max_fractional_change !== void 0) {
      if (!validate373(data.max_fractional_change, { instancePath: instancePath + "/max_fractional_change", parentData: data, parentDataProperty: "max_fractional_change", rootData })) {
        vErrors = vErrors === null ? validate373.errors : vErrors.concat(validate373.errors);
        errors = vErrors.length;
      }
    }
    if (data.check_field !== void 0) {
      if (!validate375(data.check_field, { instancePath: instancePath + "/check_field", parentData: data, parentDataProperty: "check_field", rootData })) {
        vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors);
        errors = vErrors.length;
      }
    }
    if (data.calibration !== void 0) {
      if (!validate377(data.calibration, { instancePath: instancePath + "/calibration", parentData: data, parentDataProperty: "calibration", rootData })) {
        vErrors = vErrors === null ? validate377.errors : vErrors.concat(validate377.errors);
        errors = vErrors.length;
      }
    }
    if (data.unit !== void 0) {
      if (!validate347(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData })) {
        vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
        errors = vErrors.length;
      }
    }
    if (data.label !== void 0) {
      if (!validate349(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData })) {
        vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      if (!validate351(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData })) {
        vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors);
        errors = vErrors.length;
      }
    }
    if (data.range !== void 0) {
      if (!validate353(data.range, { instancePath: instancePath + "/range", parentData: data, parentDataProperty: "range", rootData })) {
        vErrors = vErrors === null ? validate353.errors : vErrors.concat(validate353.errors);
        errors = vErrors.length;
      }
    }
    if (data.alarm !== void 0) {
      if (!validate355(data.alarm, { instancePath: instancePath + "/alarm", parentData: data, parentDataProperty: "alarm", rootData })) {
        vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate462.errors = vErrors;
  return errors === 0;
}
const schema114 = { "description": "An instrument value that can only be read.", "x-class": "endpoint", "type": "object", "required": ["name", "module", "base_str"], "x-parents": ["EthernetSCPIService"], "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/endpoint_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "base_str": { "$ref": "#/definitions/base_str" }, "get_on_set": { "$ref": "#/definitions/get_on_set" }, "log_on_set": { "$ref": "#/definitions/log_on_set" }, "log_routing_key_prefix": { "$ref": "#/definitions/log_routing_key_prefix" }, "log_interval": { "$ref": "#/definitions/log_interval" }, "max_interval": { "$ref": "#/definitions/max_interval" }, "max_absolute_change": { "$ref": "#/definitions/max_absolute_change" }, "max_fractional_change": { "$ref": "#/definitions/max_fractional_change" }, "check_field": { "$ref": "#/definitions/check_field" }, "calibration": { "$ref": "#/definitions/calibration" }, "unit": { "$ref": "#/definitions/unit" }, "label": { "$ref": "#/definitions/label" }, "description": { "$ref": "#/definitions/description" }, "range": { "$ref": "#/definitions/range" }, "alarm": { "$ref": "#/definitions/alarm" } } };
function validate483(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.module === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "module" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.base_str === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "base_str" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema114.properties, key0)) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate95(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
        errors = vErrors.length;
      }
    }
    if (data.module !== void 0) {
      if (!validate344(data.module, { instancePath: instancePath + "/module", parentData: data, parentDataProperty: "module", rootData })) {
        vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors);
        errors = vErrors.length;
      }
    }
    if (data.module_path !== void 0) {
      if (!validate99(data.module_path, { instancePath: instancePath + "/module_path", parentData: data, parentDataProperty: "module_path", rootData })) {
        vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
        errors = vErrors.length;
      }
    }
    if (data.base_str !== void 0) {
      if (!validate466(data.base_str, { instancePath: instancePath + "/base_str", parentData: data, parentDataProperty: "base_str", rootData })) {
        vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
        errors = vErrors.length;
      }
    }
    if (data.get_on_set !== void 0) {
      if (!validate362(data.get_on_set, { instancePath: instancePath + "/get_on_set", parentData: data, parentDataProperty: "get_on_set", rootData })) {
        vErrors = vErrors === null ? validate362.errors : vErrors.concat(validate362.errors);
        errors = vErrors.length;
      }
    }
    if (data.log_on_set !== void 0) {
      if (!validate364(data.log_on_set, { instancePath: instancePath + "/log_on_set", parentData: data, parentDataProperty: "log_on_set", rootData })) {
        vErrors = vErrors === null ? validate364.errors : vErrors.concat(validate364.errors);
        errors = vErrors.length;
      }
    }
    if (data.log_routing_key_prefix !== void 0) {
      if (!validate285(data.log_routing_key_prefix, { instancePath: instancePath + "/log_routing_key_prefix", parentData: data, parentDataProperty: "log_routing_key_prefix", rootData })) {
        vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
        errors = vErrors.length;
      }
    }
    if (data.log_interval !== void 0) {
      if (!validate367(data.log_interval, { instancePath: instancePath + "/log_interval", parentData: data, parentDataProperty: "log_interval", rootData })) {
        vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
        errors = vErrors.length;
      }
    }
    if (data.max_interval !== void 0) {
      if (!validate369(data.max_interval, { instancePath: instancePath + "/max_interval", parentData: data, parentDataProperty: "max_interval", rootData })) {
        vErrors = vErrors === null ? validate369.errors : vErrors.concat(validate369.errors);
        errors = vErrors.length;
      }
    }
    if (data.max_absolute_change !== void 0) {
      if (!validate371(data.max_absolute_change, { instancePath: instancePath + "/max_absolute_change", parentData: data, parentDataProperty: "max_absolute_change", rootData })) {
        vErrors = vErrors === null ? validate371.errors : vErrors.concat(validate371.errors);
        errors = vErrors.length;
      }
    }
    if (data.max_fractional_change !== void 0) {
      if (!validate373(data.max_fractional_change, { instancePath: instancePath + "/max_fractional_change", parentData: data, parentDataProperty: "max_fractional_change", rootData })) {
        vErrors = vErrors === null ? validate373.errors : vErrors.concat(validate373.errors);
        errors = vErrors.length;
      }
    }
    if (data.check_field !== void 0) {
      if (!validate375(data.check_field, { instancePath: instancePath + "/check_field", parentData: data, parentDataProperty: "check_field", rootData })) {
        vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors);
        errors = vErrors.length;
      }
    }
    if (data.calibration !== void 0) {
      if (!validate377(data.calibration, { instancePath: instancePath + "/calibration", parentData: data, parentDataProperty: "calibration", rootData })) {
        vErrors = vErrors === null ? validate377.errors : vErrors.concat(validate377.errors);
        errors = vErrors.length;
      }
    }
    if (data.unit !== void 0) {
      if (!validate347(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData })) {
        vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
        errors = vErrors.length;
      }
    }
    if (data.label !== void 0) {
      if (!validate349(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData })) {
        vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      if (!validate351(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData })) {
        vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors);
        errors = vErrors.length;
      }
    }
    if (data.range !== void 0) {
      if (!validate353(data.range, { instancePath: instancePath + "/range", parentData: data, parentDataProperty: "range", rootData })) {
        vErrors = vErrors === null ? validate353.errors : vErrors.concat(validate353.errors);
        errors = vErrors.length;
      }
    }
    if (data.alarm !== void 0) {
      if (!validate355(data.alarm, { instancePath: instancePath + "/alarm", parentData: data, parentDataProperty: "alarm", rootData })) {
        vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate483.errors = vErrors;
  return errors === 0;
}
const schema115 = { "description": "An instrument value that can only be set.", "x-class": "endpoint", "type": "object", "required": ["name", "module", "base_str"], "x-parents": ["EthernetSCPIService"], "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/endpoint_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "base_str": { "$ref": "#/definitions/base_str" }, "get_on_set": { "$ref": "#/definitions/get_on_set" }, "log_on_set": { "$ref": "#/definitions/log_on_set" }, "log_routing_key_prefix": { "$ref": "#/definitions/log_routing_key_prefix" }, "log_interval": { "$ref": "#/definitions/log_interval" }, "max_interval": { "$ref": "#/definitions/max_interval" }, "max_absolute_change": { "$ref": "#/definitions/max_absolute_change" }, "max_fractional_change": { "$ref": "#/definitions/max_fractional_change" }, "check_field": { "$ref": "#/definitions/check_field" }, "calibration": { "$ref": "#/definitions/calibration" }, "unit": { "$ref": "#/definitions/unit" }, "label": { "$ref": "#/definitions/label" }, "description": { "$ref": "#/definitions/description" }, "range": { "$ref": "#/definitions/range" }, "alarm": { "$ref": "#/definitions/alarm" } } };
function validate503(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.module === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "module" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.base_str === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "base_str" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema115.properties, key0)) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate95(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
        errors = vErrors.length;
      }
    }
    if (data.module !== void 0) {
      if (!validate344(data.module, { instancePath: instancePath + "/module", parentData: data, parentDataProperty: "module", rootData })) {
        vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors);
        errors = vErrors.length;
      }
    }
    if (data.module_path !== void 0) {
      if (!validate99(data.module_path, { instancePath: instancePath + "/module_path", parentData: data, parentDataProperty: "module_path", rootData })) {
        vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
        errors = vErrors.length;
      }
    }
    if (data.base_str !== void 0) {
      if (!validate466(data.base_str, { instancePath: instancePath + "/base_str", parentData: data, parentDataProperty: "base_str", rootData })) {
        vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
        errors = vErrors.length;
      }
    }
    if (data.get_on_set !== void 0) {
      if (!validate362(data.get_on_set, { instancePath: instancePath + "/get_on_set", parentData: data, parentDataProperty: "get_on_set", rootData })) {
        vErrors = vErrors === null ? validate362.errors : vErrors.concat(validate362.errors);
        errors = vErrors.length;
      }
    }
    if (data.log_on_set !== void 0) {
      if (!validate364(data.log_on_set, { instancePath: instancePath + "/log_on_set", parentData: data, parentDataProperty: "log_on_set", rootData })) {
        vErrors = vErrors === null ? validate364.errors : vErrors.concat(validate364.errors);
        errors = vErrors.length;
      }
    }
    if (data.log_routing_key_prefix !== void 0) {
      if (!validate285(data.log_routing_key_prefix, { instancePath: instancePath + "/log_routing_key_prefix", parentData: data, parentDataProperty: "log_routing_key_prefix", rootData })) {
        vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
        errors = vErrors.length;
      }
    }
    if (data.log_interval !== void 0) {
      if (!validate367(data.log_interval, { instancePath: instancePath + "/log_interval", parentData: data, parentDataProperty: "log_interval", rootData })) {
        vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
        errors = vErrors.length;
      }
    }
    if (data.max_interval !== void 0) {
      if (!validate369(data.max_interval, { instancePath: instancePath + "/max_interval", parentData: data, parentDataProperty: "max_interval", rootData })) {
        vErrors = vErrors === null ? validate369.errors : vErrors.concat(validate369.errors);
        errors = vErrors.length;
      }
    }
    if (data.max_absolute_change !== void 0) {
      if (!validate371(data.max_absolute_change, { instancePath: instancePath + "/max_absolute_change", parentData: data, parentDataProperty: "max_absolute_change", rootData })) {
        vErrors = vErrors === null ? validate371.errors : vErrors.concat(validate371.errors);
        errors = vErrors.length;
      }
    }
    if (data.max_fractional_change !== void 0) {
      if (!validate373(data.max_fractional_change, { instancePath: instancePath + "/max_fractional_change", parentData: data, parentDataProperty: "max_fractional_change", rootData })) {
        vErrors = vErrors === null ? validate373.errors : vErrors.concat(validate373.errors);
        errors = vErrors.length;
      }
    }
    if (data.check_field !== void 0) {
      if (!validate375(data.check_field, { instancePath: instancePath + "/check_field", parentData: data, parentDataProperty: "check_field", rootData })) {
        vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors);
        errors = vErrors.length;
      }
    }
    if (data.calibration !== void 0) {
      if (!validate377(data.calibration, { instancePath: instancePath + "/calibration", parentData: data, parentDataProperty: "calibration", rootData })) {
        vErrors = vErrors === null ? validate377.errors : vErrors.concat(validate377.errors);
        errors = vErrors.length;
      }
    }
    if (data.unit !== void 0) {
      if (!validate347(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData })) {
        vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
        errors = vErrors.length;
      }
    }
    if (data.label !== void 0) {
      if (!validate349(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData })) {
        vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      if (!validate351(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData })) {
        vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors);
        errors = vErrors.length;
      }
    }
    if (data.range !== void 0) {
      if (!validate353(data.range, { instancePath: instancePath + "/range", parentData: data, parentDataProperty: "range", rootData })) {
        vErrors = vErrors === null ? validate353.errors : vErrors.concat(validate353.errors);
        errors = vErrors.length;
      }
    }
    if (data.alarm !== void 0) {
      if (!validate355(data.alarm, { instancePath: instancePath + "/alarm", parentData: data, parentDataProperty: "alarm", rootData })) {
        vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate503.errors = vErrors;
  return errors === 0;
}
const schema116 = { "description": "Watches the heartbeats of one service.", "x-class": "endpoint", "type": "object", "required": ["name", "module", "service_name"], "x-era": "E2", "x-parents": ["HeartbeatMonitor"], "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/endpoint_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "service_name": { "$ref": "#/definitions/service_name" }, "unit": { "$ref": "#/definitions/unit" }, "label": { "$ref": "#/definitions/label" }, "description": { "$ref": "#/definitions/description" }, "range": { "$ref": "#/definitions/range" }, "alarm": { "$ref": "#/definitions/alarm" } } };
function validate527(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate527.errors = vErrors;
  return errors === 0;
}
function validate523(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.module === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "module" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.service_name === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "service_name" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema116.properties, key0)) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate95(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
        errors = vErrors.length;
      }
    }
    if (data.module !== void 0) {
      if (!validate344(data.module, { instancePath: instancePath + "/module", parentData: data, parentDataProperty: "module", rootData })) {
        vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors);
        errors = vErrors.length;
      }
    }
    if (data.module_path !== void 0) {
      if (!validate99(data.module_path, { instancePath: instancePath + "/module_path", parentData: data, parentDataProperty: "module_path", rootData })) {
        vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
        errors = vErrors.length;
      }
    }
    if (data.service_name !== void 0) {
      if (!validate527(data.service_name, { instancePath: instancePath + "/service_name", parentData: data, parentDataProperty: "service_name", rootData })) {
        vErrors = vErrors === null ? validate527.errors : vErrors.concat(validate527.errors);
        errors = vErrors.length;
      }
    }
    if (data.unit !== void 0) {
      if (!validate347(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData })) {
        vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
        errors = vErrors.length;
      }
    }
    if (data.label !== void 0) {
      if (!validate349(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData })) {
        vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      if (!validate351(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData })) {
        vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors);
        errors = vErrors.length;
      }
    }
    if (data.range !== void 0) {
      if (!validate353(data.range, { instancePath: instancePath + "/range", parentData: data, parentDataProperty: "range", rootData })) {
        vErrors = vErrors === null ? validate353.errors : vErrors.concat(validate353.errors);
        errors = vErrors.length;
      }
    }
    if (data.alarm !== void 0) {
      if (!validate355(data.alarm, { instancePath: instancePath + "/alarm", parentData: data, parentDataProperty: "alarm", rootData })) {
        vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate523.errors = vErrors;
  return errors === 0;
}
function validate341(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  const _errs4 = errors;
  const _errs5 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.module_path === void 0 && (missing0 = "module_path")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var valid2 = _errs5 === errors;
  if (valid2) {
    const err1 = {};
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  } else {
    errors = _errs4;
    if (vErrors !== null) {
      if (_errs4) {
        vErrors.length = _errs4;
      } else {
        vErrors = null;
      }
    }
  }
  if (errors === _errs3) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.module === void 0 && (missing1 = "module")) {
        const err2 = {};
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      } else {
        if (data.module !== void 0) {
          if ("Endpoint" !== data.module) {
            const err3 = {};
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      }
    }
  }
  var _valid0 = _errs3 === errors;
  errors = _errs2;
  if (vErrors !== null) {
    if (_errs2) {
      vErrors.length = _errs2;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs7 = errors;
    if (!validate342(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate342.errors : vErrors.concat(validate342.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs7 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err4 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  const _errs9 = errors;
  let valid4 = true;
  const _errs10 = errors;
  const _errs11 = errors;
  const _errs12 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing2;
    if (data.module_path === void 0 && (missing2 = "module_path")) {
      const err5 = {};
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
  }
  var valid5 = _errs12 === errors;
  if (valid5) {
    const err6 = {};
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  } else {
    errors = _errs11;
    if (vErrors !== null) {
      if (_errs11) {
        vErrors.length = _errs11;
      } else {
        vErrors = null;
      }
    }
  }
  if (errors === _errs10) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing3;
      if (data.module === void 0 && (missing3 = "module")) {
        const err7 = {};
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      } else {
        if (data.module !== void 0) {
          if ("Entity" !== data.module) {
            const err8 = {};
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      }
    }
  }
  var _valid1 = _errs10 === errors;
  errors = _errs9;
  if (vErrors !== null) {
    if (_errs9) {
      vErrors.length = _errs9;
    } else {
      vErrors = null;
    }
  }
  if (_valid1) {
    const _errs14 = errors;
    if (!validate358(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate358.errors : vErrors.concat(validate358.errors);
      errors = vErrors.length;
    }
    var _valid1 = _errs14 === errors;
    valid4 = _valid1;
  }
  if (!valid4) {
    const err9 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  const _errs16 = errors;
  let valid7 = true;
  const _errs17 = errors;
  const _errs18 = errors;
  const _errs19 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing4;
    if (data.module_path === void 0 && (missing4 = "module_path")) {
      const err10 = {};
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
  }
  var valid8 = _errs19 === errors;
  if (valid8) {
    const err11 = {};
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  } else {
    errors = _errs18;
    if (vErrors !== null) {
      if (_errs18) {
        vErrors.length = _errs18;
      } else {
        vErrors = null;
      }
    }
  }
  if (errors === _errs17) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing5;
      if (data.module === void 0 && (missing5 = "module")) {
        const err12 = {};
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      } else {
        if (data.module !== void 0) {
          if ("KeyValueStore" !== data.module) {
            const err13 = {};
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      }
    }
  }
  var _valid2 = _errs17 === errors;
  errors = _errs16;
  if (vErrors !== null) {
    if (_errs16) {
      vErrors.length = _errs16;
    } else {
      vErrors = null;
    }
  }
  if (_valid2) {
    const _errs21 = errors;
    if (!validate385(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
      errors = vErrors.length;
    }
    var _valid2 = _errs21 === errors;
    valid7 = _valid2;
  }
  if (!valid7) {
    const err14 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  const _errs23 = errors;
  let valid10 = true;
  const _errs24 = errors;
  const _errs25 = errors;
  const _errs26 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing6;
    if (data.module_path === void 0 && (missing6 = "module_path")) {
      const err15 = {};
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
  }
  var valid11 = _errs26 === errors;
  if (valid11) {
    const err16 = {};
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  } else {
    errors = _errs25;
    if (vErrors !== null) {
      if (_errs25) {
        vErrors.length = _errs25;
      } else {
        vErrors = null;
      }
    }
  }
  if (errors === _errs24) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing7;
      if (data.module === void 0 && (missing7 = "module")) {
        const err17 = {};
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      } else {
        if (data.module !== void 0) {
          if ("SQLTable" !== data.module) {
            const err18 = {};
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      }
    }
  }
  var _valid3 = _errs24 === errors;
  errors = _errs23;
  if (vErrors !== null) {
    if (_errs23) {
      vErrors.length = _errs23;
    } else {
      vErrors = null;
    }
  }
  if (_valid3) {
    const _errs28 = errors;
    if (!validate406(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate406.errors : vErrors.concat(validate406.errors);
      errors = vErrors.length;
    }
    var _valid3 = _errs28 === errors;
    valid10 = _valid3;
  }
  if (!valid10) {
    const err19 = { instancePath, schemaPath: "#/allOf/3/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  const _errs30 = errors;
  let valid13 = true;
  const _errs31 = errors;
  const _errs32 = errors;
  const _errs33 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing8;
    if (data.module_path === void 0 && (missing8 = "module_path")) {
      const err20 = {};
      if (vErrors === null) {
        vErrors = [err20];
      } else {
        vErrors.push(err20);
      }
      errors++;
    }
  }
  var valid14 = _errs33 === errors;
  if (valid14) {
    const err21 = {};
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  } else {
    errors = _errs32;
    if (vErrors !== null) {
      if (_errs32) {
        vErrors.length = _errs32;
      } else {
        vErrors = null;
      }
    }
  }
  if (errors === _errs31) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing9;
      if (data.module === void 0 && (missing9 = "module")) {
        const err22 = {};
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      } else {
        if (data.module !== void 0) {
          if ("FormatEntity" !== data.module) {
            const err23 = {};
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      }
    }
  }
  var _valid4 = _errs31 === errors;
  errors = _errs30;
  if (vErrors !== null) {
    if (_errs30) {
      vErrors.length = _errs30;
    } else {
      vErrors = null;
    }
  }
  if (_valid4) {
    const _errs35 = errors;
    if (!validate431(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate431.errors : vErrors.concat(validate431.errors);
      errors = vErrors.length;
    }
    var _valid4 = _errs35 === errors;
    valid13 = _valid4;
  }
  if (!valid13) {
    const err24 = { instancePath, schemaPath: "#/allOf/4/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.push(err24);
    }
    errors++;
  }
  const _errs37 = errors;
  let valid16 = true;
  const _errs38 = errors;
  const _errs39 = errors;
  const _errs40 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing10;
    if (data.module_path === void 0 && (missing10 = "module_path")) {
      const err25 = {};
      if (vErrors === null) {
        vErrors = [err25];
      } else {
        vErrors.push(err25);
      }
      errors++;
    }
  }
  var valid17 = _errs40 === errors;
  if (valid17) {
    const err26 = {};
    if (vErrors === null) {
      vErrors = [err26];
    } else {
      vErrors.push(err26);
    }
    errors++;
  } else {
    errors = _errs39;
    if (vErrors !== null) {
      if (_errs39) {
        vErrors.length = _errs39;
      } else {
        vErrors = null;
      }
    }
  }
  if (errors === _errs38) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing11;
      if (data.module === void 0 && (missing11 = "module")) {
        const err27 = {};
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      } else {
        if (data.module !== void 0) {
          if ("SimpleSCPIEntity" !== data.module) {
            const err28 = {};
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      }
    }
  }
  var _valid5 = _errs38 === errors;
  errors = _errs37;
  if (vErrors !== null) {
    if (_errs37) {
      vErrors.length = _errs37;
    } else {
      vErrors = null;
    }
  }
  if (_valid5) {
    const _errs42 = errors;
    if (!validate462(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
      errors = vErrors.length;
    }
    var _valid5 = _errs42 === errors;
    valid16 = _valid5;
  }
  if (!valid16) {
    const err29 = { instancePath, schemaPath: "#/allOf/5/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
      vErrors = [err29];
    } else {
      vErrors.push(err29);
    }
    errors++;
  }
  const _errs44 = errors;
  let valid19 = true;
  const _errs45 = errors;
  const _errs46 = errors;
  const _errs47 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing12;
    if (data.module_path === void 0 && (missing12 = "module_path")) {
      const err30 = {};
      if (vErrors === null) {
        vErrors = [err30];
      } else {
        vErrors.push(err30);
      }
      errors++;
    }
  }
  var valid20 = _errs47 === errors;
  if (valid20) {
    const err31 = {};
    if (vErrors === null) {
      vErrors = [err31];
    } else {
      vErrors.push(err31);
    }
    errors++;
  } else {
    errors = _errs46;
    if (vErrors !== null) {
      if (_errs46) {
        vErrors.length = _errs46;
      } else {
        vErrors = null;
      }
    }
  }
  if (errors === _errs45) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing13;
      if (data.module === void 0 && (missing13 = "module")) {
        const err32 = {};
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      } else {
        if (data.module !== void 0) {
          if ("SimpleSCPIGetEntity" !== data.module) {
            const err33 = {};
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
      }
    }
  }
  var _valid6 = _errs45 === errors;
  errors = _errs44;
  if (vErrors !== null) {
    if (_errs44) {
      vErrors.length = _errs44;
    } else {
      vErrors = null;
    }
  }
  if (_valid6) {
    const _errs49 = errors;
    if (!validate483(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate483.errors : vErrors.concat(validate483.errors);
      errors = vErrors.length;
    }
    var _valid6 = _errs49 === errors;
    valid19 = _valid6;
  }
  if (!valid19) {
    const err34 = { instancePath, schemaPath: "#/allOf/6/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
      vErrors = [err34];
    } else {
      vErrors.push(err34);
    }
    errors++;
  }
  const _errs51 = errors;
  let valid22 = true;
  const _errs52 = errors;
  const _errs53 = errors;
  const _errs54 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing14;
    if (data.module_path === void 0 && (missing14 = "module_path")) {
      const err35 = {};
      if (vErrors === null) {
        vErrors = [err35];
      } else {
        vErrors.push(err35);
      }
      errors++;
    }
  }
  var valid23 = _errs54 === errors;
  if (valid23) {
    const err36 = {};
    if (vErrors === null) {
      vErrors = [err36];
    } else {
      vErrors.push(err36);
    }
    errors++;
  } else {
    errors = _errs53;
    if (vErrors !== null) {
      if (_errs53) {
        vErrors.length = _errs53;
      } else {
        vErrors = null;
      }
    }
  }
  if (errors === _errs52) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing15;
      if (data.module === void 0 && (missing15 = "module")) {
        const err37 = {};
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      } else {
        if (data.module !== void 0) {
          if ("SimpleSCPISetEntity" !== data.module) {
            const err38 = {};
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
      }
    }
  }
  var _valid7 = _errs52 === errors;
  errors = _errs51;
  if (vErrors !== null) {
    if (_errs51) {
      vErrors.length = _errs51;
    } else {
      vErrors = null;
    }
  }
  if (_valid7) {
    const _errs56 = errors;
    if (!validate503(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate503.errors : vErrors.concat(validate503.errors);
      errors = vErrors.length;
    }
    var _valid7 = _errs56 === errors;
    valid22 = _valid7;
  }
  if (!valid22) {
    const err39 = { instancePath, schemaPath: "#/allOf/7/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
      vErrors = [err39];
    } else {
      vErrors.push(err39);
    }
    errors++;
  }
  const _errs58 = errors;
  let valid25 = true;
  const _errs59 = errors;
  const _errs60 = errors;
  const _errs61 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing16;
    if (data.module_path === void 0 && (missing16 = "module_path")) {
      const err40 = {};
      if (vErrors === null) {
        vErrors = [err40];
      } else {
        vErrors.push(err40);
      }
      errors++;
    }
  }
  var valid26 = _errs61 === errors;
  if (valid26) {
    const err41 = {};
    if (vErrors === null) {
      vErrors = [err41];
    } else {
      vErrors.push(err41);
    }
    errors++;
  } else {
    errors = _errs60;
    if (vErrors !== null) {
      if (_errs60) {
        vErrors.length = _errs60;
      } else {
        vErrors = null;
      }
    }
  }
  if (errors === _errs59) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing17;
      if (data.module === void 0 && (missing17 = "module")) {
        const err42 = {};
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      } else {
        if (data.module !== void 0) {
          if ("HeartbeatTracker" !== data.module) {
            const err43 = {};
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
      }
    }
  }
  var _valid8 = _errs59 === errors;
  errors = _errs58;
  if (vErrors !== null) {
    if (_errs58) {
      vErrors.length = _errs58;
    } else {
      vErrors = null;
    }
  }
  if (_valid8) {
    const _errs63 = errors;
    if (!validate523(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate523.errors : vErrors.concat(validate523.errors);
      errors = vErrors.length;
    }
    var _valid8 = _errs63 === errors;
    valid25 = _valid8;
  }
  if (!valid25) {
    const err44 = { instancePath, schemaPath: "#/allOf/8/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
      vErrors = [err44];
    } else {
      vErrors.push(err44);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err45 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err45];
      } else {
        vErrors.push(err45);
      }
      errors++;
    }
    if (data.module === void 0) {
      const err46 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "module" } };
      if (vErrors === null) {
        vErrors = [err46];
      } else {
        vErrors.push(err46);
      }
      errors++;
    }
    if (data.name !== void 0) {
      if (!validate95(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
        errors = vErrors.length;
      }
    }
    if (data.module !== void 0) {
      let data10 = data.module;
      if (typeof data10 === "string") {
        if (data10.length < 1) {
          const err47 = { instancePath: instancePath + "/module", schemaPath: "#/properties/module/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
      } else {
        const err48 = { instancePath: instancePath + "/module", schemaPath: "#/properties/module/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.module_path !== void 0) {
      if (!validate99(data.module_path, { instancePath: instancePath + "/module_path", parentData: data, parentDataProperty: "module_path", rootData })) {
        vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
        errors = vErrors.length;
      }
    }
    if (data.unit !== void 0) {
      if (!validate347(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData })) {
        vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
        errors = vErrors.length;
      }
    }
    if (data.label !== void 0) {
      if (!validate349(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData })) {
        vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      if (!validate351(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData })) {
        vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors);
        errors = vErrors.length;
      }
    }
    if (data.range !== void 0) {
      if (!validate353(data.range, { instancePath: instancePath + "/range", parentData: data, parentDataProperty: "range", rootData })) {
        vErrors = vErrors === null ? validate353.errors : vErrors.concat(validate353.errors);
        errors = vErrors.length;
      }
    }
    if (data.alarm !== void 0) {
      if (!validate355(data.alarm, { instancePath: instancePath + "/alarm", parentData: data, parentDataProperty: "alarm", rootData })) {
        vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err49 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err49];
    } else {
      vErrors.push(err49);
    }
    errors++;
  }
  validate341.errors = vErrors;
  return errors === 0;
}
function validate340(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate341(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate340.errors = vErrors;
  return errors === 0;
}
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  const _errs4 = errors;
  const _errs5 = errors;
  const _errs6 = errors;
  let valid3 = false;
  const _errs7 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.module === void 0 && (missing0 = "module")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid1 = _errs7 === errors;
  valid3 = valid3 || _valid1;
  if (!valid3) {
    const _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.module_path === void 0 && (missing1 = "module_path")) {
        const err1 = {};
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    var _valid1 = _errs8 === errors;
    valid3 = valid3 || _valid1;
  }
  if (!valid3) {
    const err2 = {};
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  } else {
    errors = _errs6;
    if (vErrors !== null) {
      if (_errs6) {
        vErrors.length = _errs6;
      } else {
        vErrors = null;
      }
    }
  }
  var valid2 = _errs5 === errors;
  if (valid2) {
    const err3 = {};
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  } else {
    errors = _errs4;
    if (vErrors !== null) {
      if (_errs4) {
        vErrors.length = _errs4;
      } else {
        vErrors = null;
      }
    }
  }
  var _valid0 = _errs3 === errors;
  errors = _errs2;
  if (vErrors !== null) {
    if (_errs2) {
      vErrors.length = _errs2;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs9 = errors;
    if (!validate94(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs9 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err4 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  const _errs11 = errors;
  let valid4 = true;
  const _errs12 = errors;
  const _errs13 = errors;
  const _errs14 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing2;
    if (data.module_path === void 0 && (missing2 = "module_path")) {
      const err5 = {};
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
  }
  var valid5 = _errs14 === errors;
  if (valid5) {
    const err6 = {};
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  } else {
    errors = _errs13;
    if (vErrors !== null) {
      if (_errs13) {
        vErrors.length = _errs13;
      } else {
        vErrors = null;
      }
    }
  }
  if (errors === _errs12) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing3;
      if (data.module === void 0 && (missing3 = "module")) {
        const err7 = {};
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      } else {
        if (data.module !== void 0) {
          if ("Service" !== data.module) {
            const err8 = {};
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      }
    }
  }
  var _valid2 = _errs12 === errors;
  errors = _errs11;
  if (vErrors !== null) {
    if (_errs11) {
      vErrors.length = _errs11;
    } else {
      vErrors = null;
    }
  }
  if (_valid2) {
    const _errs16 = errors;
    if (!validate94(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
      errors = vErrors.length;
    }
    var _valid2 = _errs16 === errors;
    valid4 = _valid2;
  }
  if (!valid4) {
    const err9 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  const _errs18 = errors;
  let valid7 = true;
  const _errs19 = errors;
  const _errs20 = errors;
  const _errs21 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing4;
    if (data.module_path === void 0 && (missing4 = "module_path")) {
      const err10 = {};
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
  }
  var valid8 = _errs21 === errors;
  if (valid8) {
    const err11 = {};
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  } else {
    errors = _errs20;
    if (vErrors !== null) {
      if (_errs20) {
        vErrors.length = _errs20;
      } else {
        vErrors = null;
      }
    }
  }
  if (errors === _errs19) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing5;
      if (data.module === void 0 && (missing5 = "module")) {
        const err12 = {};
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      } else {
        if (data.module !== void 0) {
          if ("AlertConsumer" !== data.module) {
            const err13 = {};
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      }
    }
  }
  var _valid3 = _errs19 === errors;
  errors = _errs18;
  if (vErrors !== null) {
    if (_errs18) {
      vErrors.length = _errs18;
    } else {
      vErrors = null;
    }
  }
  if (_valid3) {
    const _errs23 = errors;
    if (!validate152(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
      errors = vErrors.length;
    }
    var _valid3 = _errs23 === errors;
    valid7 = _valid3;
  }
  if (!valid7) {
    const err14 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  const _errs25 = errors;
  let valid10 = true;
  const _errs26 = errors;
  const _errs27 = errors;
  const _errs28 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing6;
    if (data.module_path === void 0 && (missing6 = "module_path")) {
      const err15 = {};
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
  }
  var valid11 = _errs28 === errors;
  if (valid11) {
    const err16 = {};
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  } else {
    errors = _errs27;
    if (vErrors !== null) {
      if (_errs27) {
        vErrors.length = _errs27;
      } else {
        vErrors = null;
      }
    }
  }
  if (errors === _errs26) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing7;
      if (data.module === void 0 && (missing7 = "module")) {
        const err17 = {};
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      } else {
        if (data.module !== void 0) {
          if ("PostgreSQLInterface" !== data.module) {
            const err18 = {};
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      }
    }
  }
  var _valid4 = _errs26 === errors;
  errors = _errs25;
  if (vErrors !== null) {
    if (_errs25) {
      vErrors.length = _errs25;
    } else {
      vErrors = null;
    }
  }
  if (_valid4) {
    const _errs30 = errors;
    if (!validate183(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
      errors = vErrors.length;
    }
    var _valid4 = _errs30 === errors;
    valid10 = _valid4;
  }
  if (!valid10) {
    const err19 = { instancePath, schemaPath: "#/allOf/3/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  const _errs32 = errors;
  let valid13 = true;
  const _errs33 = errors;
  const _errs34 = errors;
  const _errs35 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing8;
    if (data.module_path === void 0 && (missing8 = "module_path")) {
      const err20 = {};
      if (vErrors === null) {
        vErrors = [err20];
      } else {
        vErrors.push(err20);
      }
      errors++;
    }
  }
  var valid14 = _errs35 === errors;
  if (valid14) {
    const err21 = {};
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  } else {
    errors = _errs34;
    if (vErrors !== null) {
      if (_errs34) {
        vErrors.length = _errs34;
      } else {
        vErrors = null;
      }
    }
  }
  if (errors === _errs33) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing9;
      if (data.module === void 0 && (missing9 = "module")) {
        const err22 = {};
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      } else {
        if (data.module !== void 0) {
          if ("PostgresSensorLogger" !== data.module) {
            const err23 = {};
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      }
    }
  }
  var _valid5 = _errs33 === errors;
  errors = _errs32;
  if (vErrors !== null) {
    if (_errs32) {
      vErrors.length = _errs32;
    } else {
      vErrors = null;
    }
  }
  if (_valid5) {
    const _errs37 = errors;
    if (!validate216(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
      errors = vErrors.length;
    }
    var _valid5 = _errs37 === errors;
    valid13 = _valid5;
  }
  if (!valid13) {
    const err24 = { instancePath, schemaPath: "#/allOf/4/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.push(err24);
    }
    errors++;
  }
  const _errs39 = errors;
  let valid16 = true;
  const _errs40 = errors;
  const _errs41 = errors;
  const _errs42 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing10;
    if (data.module_path === void 0 && (missing10 = "module_path")) {
      const err25 = {};
      if (vErrors === null) {
        vErrors = [err25];
      } else {
        vErrors.push(err25);
      }
      errors++;
    }
  }
  var valid17 = _errs42 === errors;
  if (valid17) {
    const err26 = {};
    if (vErrors === null) {
      vErrors = [err26];
    } else {
      vErrors.push(err26);
    }
    errors++;
  } else {
    errors = _errs41;
    if (vErrors !== null) {
      if (_errs41) {
        vErrors.length = _errs41;
      } else {
        vErrors = null;
      }
    }
  }
  if (errors === _errs40) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing11;
      if (data.module === void 0 && (missing11 = "module")) {
        const err27 = {};
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      } else {
        if (data.module !== void 0) {
          if ("HeartbeatMonitor" !== data.module) {
            const err28 = {};
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      }
    }
  }
  var _valid6 = _errs40 === errors;
  errors = _errs39;
  if (vErrors !== null) {
    if (_errs39) {
      vErrors.length = _errs39;
    } else {
      vErrors = null;
    }
  }
  if (_valid6) {
    const _errs44 = errors;
    if (!validate252(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
      errors = vErrors.length;
    }
    var _valid6 = _errs44 === errors;
    valid16 = _valid6;
  }
  if (!valid16) {
    const err29 = { instancePath, schemaPath: "#/allOf/5/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
      vErrors = [err29];
    } else {
      vErrors.push(err29);
    }
    errors++;
  }
  const _errs46 = errors;
  let valid19 = true;
  const _errs47 = errors;
  const _errs48 = errors;
  const _errs49 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing12;
    if (data.module_path === void 0 && (missing12 = "module_path")) {
      const err30 = {};
      if (vErrors === null) {
        vErrors = [err30];
      } else {
        vErrors.push(err30);
      }
      errors++;
    }
  }
  var valid20 = _errs49 === errors;
  if (valid20) {
    const err31 = {};
    if (vErrors === null) {
      vErrors = [err31];
    } else {
      vErrors.push(err31);
    }
    errors++;
  } else {
    errors = _errs48;
    if (vErrors !== null) {
      if (_errs48) {
        vErrors.length = _errs48;
      } else {
        vErrors = null;
      }
    }
  }
  if (errors === _errs47) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing13;
      if (data.module === void 0 && (missing13 = "module")) {
        const err32 = {};
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      } else {
        if (data.module !== void 0) {
          if ("EthernetSCPIService" !== data.module) {
            const err33 = {};
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
      }
    }
  }
  var _valid7 = _errs47 === errors;
  errors = _errs46;
  if (vErrors !== null) {
    if (_errs46) {
      vErrors.length = _errs46;
    } else {
      vErrors = null;
    }
  }
  if (_valid7) {
    const _errs51 = errors;
    if (!validate297(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors);
      errors = vErrors.length;
    }
    var _valid7 = _errs51 === errors;
    valid19 = _valid7;
  }
  if (!valid19) {
    const err34 = { instancePath, schemaPath: "#/allOf/6/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
      vErrors = [err34];
    } else {
      vErrors.push(err34);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== void 0) {
      if (!validate95(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
        errors = vErrors.length;
      }
    }
    if (data.module !== void 0) {
      let data7 = data.module;
      if (typeof data7 === "string") {
        if (data7.length < 1) {
          const err35 = { instancePath: instancePath + "/module", schemaPath: "#/properties/module/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      } else {
        const err36 = { instancePath: instancePath + "/module", schemaPath: "#/properties/module/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.module_path !== void 0) {
      if (!validate99(data.module_path, { instancePath: instancePath + "/module_path", parentData: data, parentDataProperty: "module_path", rootData })) {
        vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
        errors = vErrors.length;
      }
    }
    if (data.endpoints !== void 0) {
      if (!validate340(data.endpoints, { instancePath: instancePath + "/endpoints", parentData: data, parentDataProperty: "endpoints", rootData })) {
        vErrors = vErrors === null ? validate340.errors : vErrors.concat(validate340.errors);
        errors = vErrors.length;
      }
    }
    if (data.runtime !== void 0) {
      if (!validate138(data.runtime, { instancePath: instancePath + "/runtime", parentData: data, parentDataProperty: "runtime", rootData })) {
        vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
        errors = vErrors.length;
      }
    }
    if (data.image !== void 0) {
      if (!validate140(data.image, { instancePath: instancePath + "/image", parentData: data, parentDataProperty: "image", rootData })) {
        vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
        errors = vErrors.length;
      }
    }
    if (data.era !== void 0) {
      if (!validate142(data.era, { instancePath: instancePath + "/era", parentData: data, parentDataProperty: "era", rootData })) {
        vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
        errors = vErrors.length;
      }
    }
    if (data.restart !== void 0) {
      if (!validate24(data.restart, { instancePath: instancePath + "/restart", parentData: data, parentDataProperty: "restart", rootData })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.environment !== void 0) {
      if (!validate26(data.environment, { instancePath: instancePath + "/environment", parentData: data, parentDataProperty: "environment", rootData })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.volumes !== void 0) {
      if (!validate28(data.volumes, { instancePath: instancePath + "/volumes", parentData: data, parentDataProperty: "volumes", rootData })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.devices !== void 0) {
      if (!validate30(data.devices, { instancePath: instancePath + "/devices", parentData: data, parentDataProperty: "devices", rootData })) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.ports !== void 0) {
      if (!validate32(data.ports, { instancePath: instancePath + "/ports", parentData: data, parentDataProperty: "ports", rootData })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.compose !== void 0) {
      if (!validate34(data.compose, { instancePath: instancePath + "/compose", parentData: data, parentDataProperty: "compose", rootData })) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err37 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err37];
    } else {
      vErrors.push(err37);
    }
    errors++;
  }
  validate93.errors = vErrors;
  return errors === 0;
}
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.monitor === void 0 && (missing0 = "monitor")) {
      const err1 = {};
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (!validate53(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs4 = errors;
    const _errs5 = errors;
    let valid1 = true;
    const _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.http_gateway === void 0 && (missing1 = "http_gateway")) {
        const err2 = {};
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    var _valid1 = _errs6 === errors;
    errors = _errs5;
    if (vErrors !== null) {
      if (_errs5) {
        vErrors.length = _errs5;
      } else {
        vErrors = null;
      }
    }
    let ifClause1;
    if (_valid1) {
      const _errs7 = errors;
      if (!validate61(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs7 === errors;
      valid1 = _valid1;
      ifClause1 = "then";
    } else {
      const _errs8 = errors;
      const _errs9 = errors;
      let valid2 = true;
      const _errs10 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        if (data.simulator === void 0 && (missing2 = "simulator")) {
          const err3 = {};
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
      var _valid2 = _errs10 === errors;
      errors = _errs9;
      if (vErrors !== null) {
        if (_errs9) {
          vErrors.length = _errs9;
        } else {
          vErrors = null;
        }
      }
      let ifClause2;
      if (_valid2) {
        const _errs11 = errors;
        if (!validate69(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
          errors = vErrors.length;
        }
        var _valid2 = _errs11 === errors;
        valid2 = _valid2;
        ifClause2 = "then";
      } else {
        const _errs12 = errors;
        const _errs13 = errors;
        let valid3 = true;
        const _errs14 = errors;
        const _errs15 = errors;
        const _errs16 = errors;
        const _errs17 = errors;
        let valid5 = false;
        const _errs18 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing3;
          if (data.runtime === void 0 && (missing3 = "runtime")) {
            const err4 = {};
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        var _valid4 = _errs18 === errors;
        valid5 = valid5 || _valid4;
        if (!valid5) {
          const _errs19 = errors;
          if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing4;
            if (data.module === void 0 && (missing4 = "module")) {
              const err5 = {};
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          var _valid4 = _errs19 === errors;
          valid5 = valid5 || _valid4;
          if (!valid5) {
            const _errs20 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing5;
              if (data.module_path === void 0 && (missing5 = "module_path")) {
                const err6 = {};
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            var _valid4 = _errs20 === errors;
            valid5 = valid5 || _valid4;
            if (!valid5) {
              const _errs21 = errors;
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing6;
                if (data.name === void 0 && (missing6 = "name")) {
                  const err7 = {};
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
              }
              var _valid4 = _errs21 === errors;
              valid5 = valid5 || _valid4;
              if (!valid5) {
                const _errs22 = errors;
                if (data && typeof data == "object" && !Array.isArray(data)) {
                  let missing7;
                  if (data.endpoints === void 0 && (missing7 = "endpoints")) {
                    const err8 = {};
                    if (vErrors === null) {
                      vErrors = [err8];
                    } else {
                      vErrors.push(err8);
                    }
                    errors++;
                  }
                }
                var _valid4 = _errs22 === errors;
                valid5 = valid5 || _valid4;
              }
            }
          }
        }
        if (!valid5) {
          const err9 = {};
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        } else {
          errors = _errs17;
          if (vErrors !== null) {
            if (_errs17) {
              vErrors.length = _errs17;
            } else {
              vErrors = null;
            }
          }
        }
        var valid4 = _errs16 === errors;
        if (valid4) {
          const err10 = {};
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        } else {
          errors = _errs15;
          if (vErrors !== null) {
            if (_errs15) {
              vErrors.length = _errs15;
            } else {
              vErrors = null;
            }
          }
        }
        if (errors === _errs14) {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing8;
            if (data.image === void 0 && (missing8 = "image")) {
              const err11 = {};
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          }
        }
        var _valid3 = _errs14 === errors;
        errors = _errs13;
        if (vErrors !== null) {
          if (_errs13) {
            vErrors.length = _errs13;
          } else {
            vErrors = null;
          }
        }
        let ifClause3;
        if (_valid3) {
          const _errs23 = errors;
          if (!validate81(data, { instancePath, parentData, parentDataProperty, rootData })) {
            vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
            errors = vErrors.length;
          }
          var _valid3 = _errs23 === errors;
          valid3 = _valid3;
          ifClause3 = "then";
        } else {
          const _errs24 = errors;
          if (!validate93(data, { instancePath, parentData, parentDataProperty, rootData })) {
            vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
            errors = vErrors.length;
          }
          var _valid3 = _errs24 === errors;
          valid3 = _valid3;
          ifClause3 = "else";
        }
        if (!valid3) {
          const err12 = { instancePath, schemaPath: "#/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause3 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        var _valid2 = _errs12 === errors;
        valid2 = _valid2;
        ifClause2 = "else";
      }
      if (!valid2) {
        const err13 = { instancePath, schemaPath: "#/else/else/if", keyword: "if", params: { failingKeyword: ifClause2 } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      var _valid1 = _errs8 === errors;
      valid1 = _valid1;
      ifClause1 = "else";
    }
    if (!valid1) {
      const err14 = { instancePath, schemaPath: "#/else/if", keyword: "if", params: { failingKeyword: ifClause1 } };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err15 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
const schema118 = { "description": "One check: exactly one of get, set, cmd, logged, alert, sql, http and skip, and what it takes.", "type": "object", "x-expects": "a map such as {get: peaches, expect: {value_raw: 0.75}}", "additionalProperties": false, "properties": { "name": { "description": "What the reports call it. Left out: what it asks.", "type": "string", "minLength": 1, "maxLength": 200 }, "get": { "description": "The endpoint that is read.", "type": "string", "minLength": 1 }, "set": { "description": "The endpoint that is given a value.", "type": "string", "minLength": 1 }, "cmd": { "description": "The endpoint or service that carries out a command; its name is the specifier.", "type": "string", "minLength": 1 }, "logged": { "description": "The endpoint of which a new row must arrive in the sensor logger's table, counted from the last set or cmd before.", "type": "string", "minLength": 1 }, "alert": { "description": "The binding key of an alert that must be seen, counted from the last set or cmd before (* is one word, # any number).", "type": "string", "minLength": 1, "maxLength": 255 }, "sql": { "description": "A query that the database answers, asked as the application's user.", "type": "string", "minLength": 1 }, "http": { "description": "A web page: its URL, or a port of a container of this mesh.", "type": ["string", "object"], "minLength": 1, "required": ["container", "port"], "additionalProperties": false, "x-expects": "a URL, or {container: grafana, port: 3000, path: /api/health}", "properties": { "container": { "description": "The container that is asked.", "type": "string", "minLength": 1 }, "port": { "description": "Its port inside the mesh; smoke publishes it on a free one.", "type": "integer", "minimum": 1, "maximum": 65535 }, "path": { "description": "Path and query of the URL.", "type": "string", "pattern": "^/", "default": "/", "x-expects": "a path that begins with /" } } }, "skip": { "description": "An endpoint, service, container or group of default checks that is not checked here, e.g. for want of its instrument.", "type": "string", "minLength": 1 }, "because": { "description": "Why a check is skipped: stands in the reports.", "type": "string", "minLength": 1 }, "specifier": { "description": "What is meant inside the endpoint: an attribute (get, set) or a command (cmd).", "type": "string" }, "value": { "description": "The value that is set.", "type": ["number", "string", "boolean"] }, "values": { "description": "Parameters of a command, in order.", "type": "array", "items": { "description": "One parameter.", "type": ["number", "string", "boolean", "array", "object", "null"] } }, "payload": { "description": "Parameters of a command, by name.", "type": "object", "additionalProperties": true }, "method": { "description": "HTTP method.", "type": "string", "enum": ["GET", "POST", "PUT", "DELETE", "HEAD"], "default": "GET" }, "body": { "description": "Body of an HTTP request: text, or a map or list that is sent as JSON.", "type": ["string", "object", "array"] }, "headers": { "description": "Headers of an HTTP request.", "type": "object", "additionalProperties": { "description": "Value of the header.", "type": "string" } }, "within": { "description": "Longest time in seconds until the answer is as expected. Queries, web pages and gets are asked again until then. Left out: 5 s; for logged, twice the endpoint's log_interval and 10 s.", "type": "number", "x-expects": "a number of seconds above 0", "exclusiveMinimum": 0, "maximum": 86400 }, "expect": { "description": "What the answer must be. Left out: no error.", "type": "object", "x-expects": "a map such as {value_raw: 0.75, tolerance: 0.01}", "minProperties": 1, "additionalProperties": false, "properties": { "return_code": { "description": "Return code of the reply.", "type": "integer", "minimum": 0, "maximum": 4294967295, "default": 0 }, "value_raw": { "description": "The raw value of a reading.", "type": ["number", "string", "boolean"] }, "value_cal": { "description": "The calibrated value of a reading.", "type": ["number", "string", "boolean"] }, "value": { "description": "The one value of a reply (also of values: [x]), or of a query's first row.", "type": ["number", "string", "boolean"] }, "payload": { "description": "Keys and values that the payload, or a JSON body, must have among others.", "type": "object", "additionalProperties": true }, "tolerance": { "description": "How far a number may be off, either way.", "type": "number", "minimum": 0 }, "regex": { "description": "Python regular expression that is found in the answer: its value, or its text.", "type": "string", "minLength": 1 }, "rows": { "description": "Number of rows of a query.", "type": "integer", "minimum": 0 }, "status": { "description": "HTTP status. Left out: any of 200 to 299.", "type": "integer", "minimum": 100, "maximum": 599 } } } } };
const pattern34 = new RegExp("^/", "u");
function validate555(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema118.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (data0.length > 200) {
          const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.get !== void 0) {
      let data1 = data.get;
      if (typeof data1 === "string") {
        if (data1.length < 1) {
          const err4 = { instancePath: instancePath + "/get", schemaPath: "#/properties/get/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/get", schemaPath: "#/properties/get/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.set !== void 0) {
      let data2 = data.set;
      if (typeof data2 === "string") {
        if (data2.length < 1) {
          const err6 = { instancePath: instancePath + "/set", schemaPath: "#/properties/set/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/set", schemaPath: "#/properties/set/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.cmd !== void 0) {
      let data3 = data.cmd;
      if (typeof data3 === "string") {
        if (data3.length < 1) {
          const err8 = { instancePath: instancePath + "/cmd", schemaPath: "#/properties/cmd/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/cmd", schemaPath: "#/properties/cmd/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.logged !== void 0) {
      let data4 = data.logged;
      if (typeof data4 === "string") {
        if (data4.length < 1) {
          const err10 = { instancePath: instancePath + "/logged", schemaPath: "#/properties/logged/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/logged", schemaPath: "#/properties/logged/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.alert !== void 0) {
      let data5 = data.alert;
      if (typeof data5 === "string") {
        if (data5.length > 255) {
          const err12 = { instancePath: instancePath + "/alert", schemaPath: "#/properties/alert/maxLength", keyword: "maxLength", params: { limit: 255 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data5.length < 1) {
          const err13 = { instancePath: instancePath + "/alert", schemaPath: "#/properties/alert/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/alert", schemaPath: "#/properties/alert/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.sql !== void 0) {
      let data6 = data.sql;
      if (typeof data6 === "string") {
        if (data6.length < 1) {
          const err15 = { instancePath: instancePath + "/sql", schemaPath: "#/properties/sql/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/sql", schemaPath: "#/properties/sql/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.http !== void 0) {
      let data7 = data.http;
      if (typeof data7 !== "string" && !(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
        const err17 = { instancePath: instancePath + "/http", schemaPath: "#/properties/http/type", keyword: "type", params: {} };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (typeof data7 === "string") {
        if (data7.length < 1) {
          const err18 = { instancePath: instancePath + "/http", schemaPath: "#/properties/http/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.container === void 0) {
          const err19 = { instancePath: instancePath + "/http", schemaPath: "#/properties/http/required", keyword: "required", params: { missingProperty: "container" } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data7.port === void 0) {
          const err20 = { instancePath: instancePath + "/http", schemaPath: "#/properties/http/required", keyword: "required", params: { missingProperty: "port" } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        for (const key1 in data7) {
          if (!(key1 === "container" || key1 === "port" || key1 === "path")) {
            const err21 = { instancePath: instancePath + "/http", schemaPath: "#/properties/http/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data7.container !== void 0) {
          let data8 = data7.container;
          if (typeof data8 === "string") {
            if (data8.length < 1) {
              const err22 = { instancePath: instancePath + "/http/container", schemaPath: "#/properties/http/properties/container/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/http/container", schemaPath: "#/properties/http/properties/container/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data7.port !== void 0) {
          let data9 = data7.port;
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
            const err24 = { instancePath: instancePath + "/http/port", schemaPath: "#/properties/http/properties/port/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 > 65535 || isNaN(data9)) {
              const err25 = { instancePath: instancePath + "/http/port", schemaPath: "#/properties/http/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (data9 < 1 || isNaN(data9)) {
              const err26 = { instancePath: instancePath + "/http/port", schemaPath: "#/properties/http/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          }
        }
        if (data7.path !== void 0) {
          let data10 = data7.path;
          if (typeof data10 === "string") {
            if (!pattern34.test(data10)) {
              const err27 = { instancePath: instancePath + "/http/path", schemaPath: "#/properties/http/properties/path/pattern", keyword: "pattern", params: { pattern: "^/" } };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          } else {
            const err28 = { instancePath: instancePath + "/http/path", schemaPath: "#/properties/http/properties/path/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      }
    }
    if (data.skip !== void 0) {
      let data11 = data.skip;
      if (typeof data11 === "string") {
        if (data11.length < 1) {
          const err29 = { instancePath: instancePath + "/skip", schemaPath: "#/properties/skip/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/skip", schemaPath: "#/properties/skip/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.because !== void 0) {
      let data12 = data.because;
      if (typeof data12 === "string") {
        if (data12.length < 1) {
          const err31 = { instancePath: instancePath + "/because", schemaPath: "#/properties/because/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/because", schemaPath: "#/properties/because/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.specifier !== void 0) {
      if (typeof data.specifier !== "string") {
        const err33 = { instancePath: instancePath + "/specifier", schemaPath: "#/properties/specifier/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.value !== void 0) {
      let data14 = data.value;
      if (!(typeof data14 == "number" && isFinite(data14)) && typeof data14 !== "string" && typeof data14 !== "boolean") {
        const err34 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: {} };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.values !== void 0) {
      let data15 = data.values;
      if (Array.isArray(data15)) {
        const len0 = data15.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data16 = data15[i0];
          if (typeof data16 != "object" && !(typeof data16 == "number" && isFinite(data16)) && typeof data16 !== "string" && typeof data16 !== "boolean") {
            const err35 = { instancePath: instancePath + "/values/" + i0, schemaPath: "#/properties/values/items/type", keyword: "type", params: {} };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.payload !== void 0) {
      let data17 = data.payload;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
      } else {
        const err37 = { instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.method !== void 0) {
      let data18 = data.method;
      if (typeof data18 !== "string") {
        const err38 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
      if (!(data18 === "GET" || data18 === "POST" || data18 === "PUT" || data18 === "DELETE" || data18 === "HEAD")) {
        const err39 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/enum", keyword: "enum", params: {} };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.body !== void 0) {
      let data19 = data.body;
      if ((!data19 || typeof data19 != "object") && typeof data19 !== "string") {
        const err40 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: {} };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.headers !== void 0) {
      let data20 = data.headers;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        for (const key2 in data20) {
          if (typeof data20[key2] !== "string") {
            const err41 = { instancePath: instancePath + "/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
      } else {
        const err42 = { instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.within !== void 0) {
      let data22 = data.within;
      if (typeof data22 == "number" && isFinite(data22)) {
        if (data22 > 86400 || isNaN(data22)) {
          const err43 = { instancePath: instancePath + "/within", schemaPath: "#/properties/within/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 } };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
        if (data22 <= 0 || isNaN(data22)) {
          const err44 = { instancePath: instancePath + "/within", schemaPath: "#/properties/within/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
      } else {
        const err45 = { instancePath: instancePath + "/within", schemaPath: "#/properties/within/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.expect !== void 0) {
      let data23 = data.expect;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        if (Object.keys(data23).length < 1) {
          const err46 = { instancePath: instancePath + "/expect", schemaPath: "#/properties/expect/minProperties", keyword: "minProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
        for (const key3 in data23) {
          if (!func2.call(schema118.properties.expect.properties, key3)) {
            const err47 = { instancePath: instancePath + "/expect", schemaPath: "#/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
        if (data23.return_code !== void 0) {
          let data24 = data23.return_code;
          if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
            const err48 = { instancePath: instancePath + "/expect/return_code", schemaPath: "#/properties/expect/properties/return_code/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
          if (typeof data24 == "number" && isFinite(data24)) {
            if (data24 > 4294967295 || isNaN(data24)) {
              const err49 = { instancePath: instancePath + "/expect/return_code", schemaPath: "#/properties/expect/properties/return_code/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
            if (data24 < 0 || isNaN(data24)) {
              const err50 = { instancePath: instancePath + "/expect/return_code", schemaPath: "#/properties/expect/properties/return_code/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
          }
        }
        if (data23.value_raw !== void 0) {
          let data25 = data23.value_raw;
          if (!(typeof data25 == "number" && isFinite(data25)) && typeof data25 !== "string" && typeof data25 !== "boolean") {
            const err51 = { instancePath: instancePath + "/expect/value_raw", schemaPath: "#/properties/expect/properties/value_raw/type", keyword: "type", params: {} };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data23.value_cal !== void 0) {
          let data26 = data23.value_cal;
          if (!(typeof data26 == "number" && isFinite(data26)) && typeof data26 !== "string" && typeof data26 !== "boolean") {
            const err52 = { instancePath: instancePath + "/expect/value_cal", schemaPath: "#/properties/expect/properties/value_cal/type", keyword: "type", params: {} };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data23.value !== void 0) {
          let data27 = data23.value;
          if (!(typeof data27 == "number" && isFinite(data27)) && typeof data27 !== "string" && typeof data27 !== "boolean") {
            const err53 = { instancePath: instancePath + "/expect/value", schemaPath: "#/properties/expect/properties/value/type", keyword: "type", params: {} };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
        if (data23.payload !== void 0) {
          let data28 = data23.payload;
          if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
          } else {
            const err54 = { instancePath: instancePath + "/expect/payload", schemaPath: "#/properties/expect/properties/payload/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
        if (data23.tolerance !== void 0) {
          let data29 = data23.tolerance;
          if (typeof data29 == "number" && isFinite(data29)) {
            if (data29 < 0 || isNaN(data29)) {
              const err55 = { instancePath: instancePath + "/expect/tolerance", schemaPath: "#/properties/expect/properties/tolerance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
          } else {
            const err56 = { instancePath: instancePath + "/expect/tolerance", schemaPath: "#/properties/expect/properties/tolerance/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
        if (data23.regex !== void 0) {
          let data30 = data23.regex;
          if (typeof data30 === "string") {
            if (data30.length < 1) {
              const err57 = { instancePath: instancePath + "/expect/regex", schemaPath: "#/properties/expect/properties/regex/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
          } else {
            const err58 = { instancePath: instancePath + "/expect/regex", schemaPath: "#/properties/expect/properties/regex/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
        if (data23.rows !== void 0) {
          let data31 = data23.rows;
          if (!(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)) && isFinite(data31))) {
            const err59 = { instancePath: instancePath + "/expect/rows", schemaPath: "#/properties/expect/properties/rows/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
          if (typeof data31 == "number" && isFinite(data31)) {
            if (data31 < 0 || isNaN(data31)) {
              const err60 = { instancePath: instancePath + "/expect/rows", schemaPath: "#/properties/expect/properties/rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
          }
        }
        if (data23.status !== void 0) {
          let data32 = data23.status;
          if (!(typeof data32 == "number" && (!(data32 % 1) && !isNaN(data32)) && isFinite(data32))) {
            const err61 = { instancePath: instancePath + "/expect/status", schemaPath: "#/properties/expect/properties/status/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
          if (typeof data32 == "number" && isFinite(data32)) {
            if (data32 > 599 || isNaN(data32)) {
              const err62 = { instancePath: instancePath + "/expect/status", schemaPath: "#/properties/expect/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 } };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
            if (data32 < 100 || isNaN(data32)) {
              const err63 = { instancePath: instancePath + "/expect/status", schemaPath: "#/properties/expect/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 } };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
          }
        }
      } else {
        const err64 = { instancePath: instancePath + "/expect", schemaPath: "#/properties/expect/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
    }
  } else {
    const err65 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err65];
    } else {
      vErrors.push(err65);
    }
    errors++;
  }
  validate555.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mesh === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mesh" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.services === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "services" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "mesh" || key0 === "broker" || key0 === "database" || key0 === "grafana" || key0 === "services" || key0 === "calibrations" || key0 === "smoke" || pattern0.test(key0))) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.mesh !== void 0) {
      let data0 = data.mesh;
      if (typeof data0 === "string") {
        if (!pattern1.test(data0)) {
          const err3 = { instancePath: instancePath + "/mesh", schemaPath: "#/properties/mesh/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]{0,62}$" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/mesh", schemaPath: "#/properties/mesh/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.broker !== void 0) {
      let data1 = data.broker;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)) && data1 !== null) {
        const err5 = { instancePath: instancePath + "/broker", schemaPath: "#/properties/broker/type", keyword: "type", params: {} };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          if (!func2.call(schema6.properties.broker.properties, key1)) {
            const err6 = { instancePath: instancePath + "/broker", schemaPath: "#/properties/broker/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data1.image !== void 0) {
          let data2 = data1.image;
          if (typeof data2 === "string") {
            if (!pattern2.test(data2)) {
              const err7 = { instancePath: instancePath + "/broker/image", schemaPath: "#/properties/broker/properties/image/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][^\\s]*$" } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/broker/image", schemaPath: "#/properties/broker/properties/image/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data1.container !== void 0) {
          let data3 = data1.container;
          if (typeof data3 === "string") {
            if (!pattern1.test(data3)) {
              const err9 = { instancePath: instancePath + "/broker/container", schemaPath: "#/properties/broker/properties/container/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]{0,62}$" } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/broker/container", schemaPath: "#/properties/broker/properties/container/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data1.username !== void 0) {
          let data4 = data1.username;
          if (typeof data4 === "string") {
            if (!pattern4.test(data4)) {
              const err11 = { instancePath: instancePath + "/broker/username", schemaPath: "#/properties/broker/properties/username/pattern", keyword: "pattern", params: { pattern: `^[^\\s:'"\\\\]+$` } };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/broker/username", schemaPath: "#/properties/broker/properties/username/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data1.password !== void 0) {
          if (!validate22(data1.password, { instancePath: instancePath + "/broker/password", parentData: data1, parentDataProperty: "password", rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
        if (data1.port !== void 0) {
          let data6 = data1.port;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6)) && typeof data6 !== "string") {
            const err13 = { instancePath: instancePath + "/broker/port", schemaPath: "#/properties/broker/properties/port/type", keyword: "type", params: {} };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 > 65535 || isNaN(data6)) {
              const err14 = { instancePath: instancePath + "/broker/port", schemaPath: "#/properties/broker/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (data6 < 1 || isNaN(data6)) {
              const err15 = { instancePath: instancePath + "/broker/port", schemaPath: "#/properties/broker/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          }
          if (typeof data6 === "string") {
            if (!pattern6.test(data6)) {
              const err16 = { instancePath: instancePath + "/broker/port", schemaPath: "#/properties/broker/properties/port/pattern", keyword: "pattern", params: { pattern: "^(?:(?:\\[[0-9a-fA-F:.]+\\]|[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[A-Za-z][A-Za-z0-9.-]*):)?[0-9]{1,5}$" } };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
        }
        if (data1.management_port !== void 0) {
          let data7 = data1.management_port;
          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7)) && typeof data7 !== "string") {
            const err17 = { instancePath: instancePath + "/broker/management_port", schemaPath: "#/properties/broker/properties/management_port/type", keyword: "type", params: {} };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 > 65535 || isNaN(data7)) {
              const err18 = { instancePath: instancePath + "/broker/management_port", schemaPath: "#/properties/broker/properties/management_port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (data7 < 1 || isNaN(data7)) {
              const err19 = { instancePath: instancePath + "/broker/management_port", schemaPath: "#/properties/broker/properties/management_port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          }
          if (typeof data7 === "string") {
            if (!pattern6.test(data7)) {
              const err20 = { instancePath: instancePath + "/broker/management_port", schemaPath: "#/properties/broker/properties/management_port/pattern", keyword: "pattern", params: { pattern: "^(?:(?:\\[[0-9a-fA-F:.]+\\]|[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[A-Za-z][A-Za-z0-9.-]*):)?[0-9]{1,5}$" } };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          }
        }
        if (data1.requests_exchange !== void 0) {
          let data8 = data1.requests_exchange;
          if (typeof data8 === "string") {
            if (data8.length > 127) {
              const err21 = { instancePath: instancePath + "/broker/requests_exchange", schemaPath: "#/properties/broker/properties/requests_exchange/maxLength", keyword: "maxLength", params: { limit: 127 } };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (data8.length < 1) {
              const err22 = { instancePath: instancePath + "/broker/requests_exchange", schemaPath: "#/properties/broker/properties/requests_exchange/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/broker/requests_exchange", schemaPath: "#/properties/broker/properties/requests_exchange/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data1.alerts_exchange !== void 0) {
          let data9 = data1.alerts_exchange;
          if (typeof data9 === "string") {
            if (data9.length > 127) {
              const err24 = { instancePath: instancePath + "/broker/alerts_exchange", schemaPath: "#/properties/broker/properties/alerts_exchange/maxLength", keyword: "maxLength", params: { limit: 127 } };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (data9.length < 1) {
              const err25 = { instancePath: instancePath + "/broker/alerts_exchange", schemaPath: "#/properties/broker/properties/alerts_exchange/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          } else {
            const err26 = { instancePath: instancePath + "/broker/alerts_exchange", schemaPath: "#/properties/broker/properties/alerts_exchange/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data1.restart !== void 0) {
          if (!validate24(data1.restart, { instancePath: instancePath + "/broker/restart", parentData: data1, parentDataProperty: "restart", rootData })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
        if (data1.environment !== void 0) {
          if (!validate26(data1.environment, { instancePath: instancePath + "/broker/environment", parentData: data1, parentDataProperty: "environment", rootData })) {
            vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
            errors = vErrors.length;
          }
        }
        if (data1.volumes !== void 0) {
          if (!validate28(data1.volumes, { instancePath: instancePath + "/broker/volumes", parentData: data1, parentDataProperty: "volumes", rootData })) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
            errors = vErrors.length;
          }
        }
        if (data1.devices !== void 0) {
          if (!validate30(data1.devices, { instancePath: instancePath + "/broker/devices", parentData: data1, parentDataProperty: "devices", rootData })) {
            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
            errors = vErrors.length;
          }
        }
        if (data1.ports !== void 0) {
          if (!validate32(data1.ports, { instancePath: instancePath + "/broker/ports", parentData: data1, parentDataProperty: "ports", rootData })) {
            vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
            errors = vErrors.length;
          }
        }
        if (data1.compose !== void 0) {
          if (!validate34(data1.compose, { instancePath: instancePath + "/broker/compose", parentData: data1, parentDataProperty: "compose", rootData })) {
            vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.database !== void 0) {
      let data16 = data.database;
      if (!(data16 && typeof data16 == "object" && !Array.isArray(data16)) && data16 !== null) {
        const err27 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/type", keyword: "type", params: {} };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        for (const key2 in data16) {
          if (!func2.call(schema6.properties.database.properties, key2)) {
            const err28 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data16.image !== void 0) {
          let data17 = data16.image;
          if (typeof data17 === "string") {
            if (!pattern2.test(data17)) {
              const err29 = { instancePath: instancePath + "/database/image", schemaPath: "#/properties/database/properties/image/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][^\\s]*$" } };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/database/image", schemaPath: "#/properties/database/properties/image/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data16.container !== void 0) {
          let data18 = data16.container;
          if (typeof data18 === "string") {
            if (!pattern1.test(data18)) {
              const err31 = { instancePath: instancePath + "/database/container", schemaPath: "#/properties/database/properties/container/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]{0,62}$" } };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          } else {
            const err32 = { instancePath: instancePath + "/database/container", schemaPath: "#/properties/database/properties/container/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data16.name !== void 0) {
          let data19 = data16.name;
          if (typeof data19 === "string") {
            if (!pattern13.test(data19)) {
              const err33 = { instancePath: instancePath + "/database/name", schemaPath: "#/properties/database/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]{0,62}$" } };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
          } else {
            const err34 = { instancePath: instancePath + "/database/name", schemaPath: "#/properties/database/properties/name/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data16.username !== void 0) {
          let data20 = data16.username;
          if (typeof data20 === "string") {
            if (!pattern13.test(data20)) {
              const err35 = { instancePath: instancePath + "/database/username", schemaPath: "#/properties/database/properties/username/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]{0,62}$" } };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
          } else {
            const err36 = { instancePath: instancePath + "/database/username", schemaPath: "#/properties/database/properties/username/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data16.password !== void 0) {
          if (!validate22(data16.password, { instancePath: instancePath + "/database/password", parentData: data16, parentDataProperty: "password", rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
        if (data16.port !== void 0) {
          let data22 = data16.port;
          if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22)) && typeof data22 !== "string") {
            const err37 = { instancePath: instancePath + "/database/port", schemaPath: "#/properties/database/properties/port/type", keyword: "type", params: {} };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
          if (typeof data22 == "number" && isFinite(data22)) {
            if (data22 > 65535 || isNaN(data22)) {
              const err38 = { instancePath: instancePath + "/database/port", schemaPath: "#/properties/database/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            if (data22 < 1 || isNaN(data22)) {
              const err39 = { instancePath: instancePath + "/database/port", schemaPath: "#/properties/database/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
          }
          if (typeof data22 === "string") {
            if (!pattern6.test(data22)) {
              const err40 = { instancePath: instancePath + "/database/port", schemaPath: "#/properties/database/properties/port/pattern", keyword: "pattern", params: { pattern: "^(?:(?:\\[[0-9a-fA-F:.]+\\]|[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[A-Za-z][A-Za-z0-9.-]*):)?[0-9]{1,5}$" } };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          }
        }
        if (data16.tables !== void 0) {
          let data23 = data16.tables;
          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            for (const key3 in data23) {
              const _errs44 = errors;
              if (typeof key3 === "string") {
                if (!pattern13.test(key3)) {
                  const err41 = { instancePath: instancePath + "/database/tables", schemaPath: "#/properties/database/properties/tables/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]{0,62}$" }, propertyName: key3 };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
              }
              var valid3 = _errs44 === errors;
              if (!valid3) {
                const err42 = { instancePath: instancePath + "/database/tables", schemaPath: "#/properties/database/properties/tables/propertyNames", keyword: "propertyNames", params: { propertyName: key3 } };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
            for (const key4 in data23) {
              if (!validate37(data23[key4], { instancePath: instancePath + "/database/tables/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data23, parentDataProperty: key4, rootData })) {
                vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err43 = { instancePath: instancePath + "/database/tables", schemaPath: "#/properties/database/properties/tables/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data16.restart !== void 0) {
          if (!validate24(data16.restart, { instancePath: instancePath + "/database/restart", parentData: data16, parentDataProperty: "restart", rootData })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
        if (data16.environment !== void 0) {
          if (!validate26(data16.environment, { instancePath: instancePath + "/database/environment", parentData: data16, parentDataProperty: "environment", rootData })) {
            vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
            errors = vErrors.length;
          }
        }
        if (data16.volumes !== void 0) {
          if (!validate28(data16.volumes, { instancePath: instancePath + "/database/volumes", parentData: data16, parentDataProperty: "volumes", rootData })) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
            errors = vErrors.length;
          }
        }
        if (data16.devices !== void 0) {
          if (!validate30(data16.devices, { instancePath: instancePath + "/database/devices", parentData: data16, parentDataProperty: "devices", rootData })) {
            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
            errors = vErrors.length;
          }
        }
        if (data16.ports !== void 0) {
          if (!validate32(data16.ports, { instancePath: instancePath + "/database/ports", parentData: data16, parentDataProperty: "ports", rootData })) {
            vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
            errors = vErrors.length;
          }
        }
        if (data16.compose !== void 0) {
          if (!validate34(data16.compose, { instancePath: instancePath + "/database/compose", parentData: data16, parentDataProperty: "compose", rootData })) {
            vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.grafana !== void 0) {
      let data31 = data.grafana;
      if (!(data31 && typeof data31 == "object" && !Array.isArray(data31)) && data31 !== null) {
        const err44 = { instancePath: instancePath + "/grafana", schemaPath: "#/properties/grafana/type", keyword: "type", params: {} };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
      if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
        for (const key5 in data31) {
          if (!func2.call(schema6.properties.grafana.properties, key5)) {
            const err45 = { instancePath: instancePath + "/grafana", schemaPath: "#/properties/grafana/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
        if (data31.image !== void 0) {
          let data32 = data31.image;
          if (typeof data32 === "string") {
            if (!pattern2.test(data32)) {
              const err46 = { instancePath: instancePath + "/grafana/image", schemaPath: "#/properties/grafana/properties/image/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][^\\s]*$" } };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
          } else {
            const err47 = { instancePath: instancePath + "/grafana/image", schemaPath: "#/properties/grafana/properties/image/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
        if (data31.container !== void 0) {
          let data33 = data31.container;
          if (typeof data33 === "string") {
            if (!pattern1.test(data33)) {
              const err48 = { instancePath: instancePath + "/grafana/container", schemaPath: "#/properties/grafana/properties/container/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]{0,62}$" } };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
          } else {
            const err49 = { instancePath: instancePath + "/grafana/container", schemaPath: "#/properties/grafana/properties/container/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
        if (data31.port !== void 0) {
          let data34 = data31.port;
          if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)) && isFinite(data34)) && typeof data34 !== "string") {
            const err50 = { instancePath: instancePath + "/grafana/port", schemaPath: "#/properties/grafana/properties/port/type", keyword: "type", params: {} };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
          if (typeof data34 == "number" && isFinite(data34)) {
            if (data34 > 65535 || isNaN(data34)) {
              const err51 = { instancePath: instancePath + "/grafana/port", schemaPath: "#/properties/grafana/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
            if (data34 < 1 || isNaN(data34)) {
              const err52 = { instancePath: instancePath + "/grafana/port", schemaPath: "#/properties/grafana/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
          }
          if (typeof data34 === "string") {
            if (!pattern6.test(data34)) {
              const err53 = { instancePath: instancePath + "/grafana/port", schemaPath: "#/properties/grafana/properties/port/pattern", keyword: "pattern", params: { pattern: "^(?:(?:\\[[0-9a-fA-F:.]+\\]|[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[A-Za-z][A-Za-z0-9.-]*):)?[0-9]{1,5}$" } };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
          }
        }
        if (data31.username !== void 0) {
          let data35 = data31.username;
          if (typeof data35 === "string") {
            if (!pattern4.test(data35)) {
              const err54 = { instancePath: instancePath + "/grafana/username", schemaPath: "#/properties/grafana/properties/username/pattern", keyword: "pattern", params: { pattern: `^[^\\s:'"\\\\]+$` } };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
          } else {
            const err55 = { instancePath: instancePath + "/grafana/username", schemaPath: "#/properties/grafana/properties/username/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data31.password !== void 0) {
          if (!validate22(data31.password, { instancePath: instancePath + "/grafana/password", parentData: data31, parentDataProperty: "password", rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
        if (data31.restart !== void 0) {
          if (!validate24(data31.restart, { instancePath: instancePath + "/grafana/restart", parentData: data31, parentDataProperty: "restart", rootData })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
        if (data31.environment !== void 0) {
          if (!validate26(data31.environment, { instancePath: instancePath + "/grafana/environment", parentData: data31, parentDataProperty: "environment", rootData })) {
            vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
            errors = vErrors.length;
          }
        }
        if (data31.volumes !== void 0) {
          if (!validate28(data31.volumes, { instancePath: instancePath + "/grafana/volumes", parentData: data31, parentDataProperty: "volumes", rootData })) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
            errors = vErrors.length;
          }
        }
        if (data31.devices !== void 0) {
          if (!validate30(data31.devices, { instancePath: instancePath + "/grafana/devices", parentData: data31, parentDataProperty: "devices", rootData })) {
            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
            errors = vErrors.length;
          }
        }
        if (data31.ports !== void 0) {
          if (!validate32(data31.ports, { instancePath: instancePath + "/grafana/ports", parentData: data31, parentDataProperty: "ports", rootData })) {
            vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
            errors = vErrors.length;
          }
        }
        if (data31.compose !== void 0) {
          if (!validate34(data31.compose, { instancePath: instancePath + "/grafana/compose", parentData: data31, parentDataProperty: "compose", rootData })) {
            vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.services !== void 0) {
      let data43 = data.services;
      if (!(data43 && typeof data43 == "object" && !Array.isArray(data43)) && data43 !== null) {
        const err56 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/type", keyword: "type", params: {} };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
      if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
        for (const key6 in data43) {
          const _errs73 = errors;
          if (typeof key6 === "string") {
            if (!pattern1.test(key6)) {
              const err57 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]{0,62}$" }, propertyName: key6 };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
          }
          var valid6 = _errs73 === errors;
          if (!valid6) {
            const err58 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/propertyNames", keyword: "propertyNames", params: { propertyName: key6 } };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
        for (const key7 in data43) {
          if (!validate52(data43[key7], { instancePath: instancePath + "/services/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data43, parentDataProperty: key7, rootData })) {
            vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.calibrations !== void 0) {
      let data45 = data.calibrations;
      if (!(data45 && typeof data45 == "object" && !Array.isArray(data45)) && data45 !== null) {
        const err59 = { instancePath: instancePath + "/calibrations", schemaPath: "#/properties/calibrations/type", keyword: "type", params: {} };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
      if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
        for (const key8 in data45) {
          const _errs78 = errors;
          if (typeof key8 === "string") {
            if (!pattern13.test(key8)) {
              const err60 = { instancePath: instancePath + "/calibrations", schemaPath: "#/properties/calibrations/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]{0,62}$" }, propertyName: key8 };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
          }
          var valid8 = _errs78 === errors;
          if (!valid8) {
            const err61 = { instancePath: instancePath + "/calibrations", schemaPath: "#/properties/calibrations/propertyNames", keyword: "propertyNames", params: { propertyName: key8 } };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
        for (const key9 in data45) {
          let data46 = data45[key9];
          if (typeof data46 !== "string" && !(typeof data46 == "number" && isFinite(data46))) {
            const err62 = { instancePath: instancePath + "/calibrations/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/calibrations/additionalProperties/type", keyword: "type", params: {} };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
          if (typeof data46 === "string") {
            if (data46.length < 1) {
              const err63 = { instancePath: instancePath + "/calibrations/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/calibrations/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.smoke !== void 0) {
      let data47 = data.smoke;
      if (!Array.isArray(data47) && data47 !== null) {
        const err64 = { instancePath: instancePath + "/smoke", schemaPath: "#/properties/smoke/type", keyword: "type", params: {} };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
      if (Array.isArray(data47)) {
        const len0 = data47.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate555(data47[i0], { instancePath: instancePath + "/smoke/" + i0, parentData: data47, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate555.errors : vErrors.concat(validate555.errors);
            errors = vErrors.length;
          }
        }
      }
    }
  } else {
    const err65 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err65];
    } else {
      vErrors.push(err65);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
export {
  validate
};
