// @ts-nocheck
// Made from schemas/mesh.schema.json by scripts/schema.ts. Do not edit.
const li = jn;
function t(r, i) {
  if (r === null) return [i];
  r.push(i);
  return r;
}
const wn = { "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "required": ["mesh", "services"], "additionalProperties": false, "patternProperties": { "^x-": {} }, "properties": { "mesh": { "type": "string", "pattern": "^[a-z0-9][a-z0-9_-]{0,62}$" }, "broker": { "type": ["object", "null"], "additionalProperties": false, "properties": { "image": { "type": "string", "pattern": "^[a-z0-9][^\\s]*$" }, "container": { "type": "string", "pattern": "^[a-z0-9][a-z0-9_-]{0,62}$" }, "username": { "type": "string", "pattern": `^[^\\s:'"\\\\]+$` }, "password": { "$ref": "#/definitions/password" }, "port": { "type": ["integer", "string"], "minimum": 1, "maximum": 65535, "pattern": "^(?:(?:\\[[0-9a-fA-F:.]+\\]|[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[A-Za-z][A-Za-z0-9.-]*):)?[0-9]{1,5}$" }, "management_port": { "type": ["integer", "string"], "minimum": 1, "maximum": 65535, "pattern": "^(?:(?:\\[[0-9a-fA-F:.]+\\]|[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[A-Za-z][A-Za-z0-9.-]*):)?[0-9]{1,5}$" }, "requests_exchange": { "type": "string", "minLength": 1, "maxLength": 127 }, "alerts_exchange": { "type": "string", "minLength": 1, "maxLength": 127 }, "restart": { "$ref": "#/definitions/restart" }, "environment": { "$ref": "#/definitions/environment" }, "volumes": { "$ref": "#/definitions/volumes" }, "devices": { "$ref": "#/definitions/devices" }, "ports": { "$ref": "#/definitions/ports" }, "compose": { "$ref": "#/definitions/compose" } } }, "database": { "type": ["object", "null"], "additionalProperties": false, "properties": { "image": { "type": "string", "pattern": "^[a-z0-9][^\\s]*$" }, "container": { "type": "string", "pattern": "^[a-z0-9][a-z0-9_-]{0,62}$" }, "name": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]{0,62}$" }, "username": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]{0,62}$" }, "password": { "$ref": "#/definitions/password" }, "port": { "type": ["integer", "string"], "minimum": 1, "maximum": 65535, "pattern": "^(?:(?:\\[[0-9a-fA-F:.]+\\]|[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[A-Za-z][A-Za-z0-9.-]*):)?[0-9]{1,5}$" }, "tables": { "type": "object", "additionalProperties": { "$ref": "#/definitions/table" }, "propertyNames": { "pattern": "^[A-Za-z_][A-Za-z0-9_]{0,62}$" } }, "restart": { "$ref": "#/definitions/restart" }, "environment": { "$ref": "#/definitions/environment" }, "volumes": { "$ref": "#/definitions/volumes" }, "devices": { "$ref": "#/definitions/devices" }, "ports": { "$ref": "#/definitions/ports" }, "compose": { "$ref": "#/definitions/compose" } } }, "grafana": { "type": ["object", "null"], "additionalProperties": false, "properties": { "image": { "type": "string", "pattern": "^[a-z0-9][^\\s]*$" }, "container": { "type": "string", "pattern": "^[a-z0-9][a-z0-9_-]{0,62}$" }, "port": { "type": ["integer", "string"], "minimum": 1, "maximum": 65535, "pattern": "^(?:(?:\\[[0-9a-fA-F:.]+\\]|[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[A-Za-z][A-Za-z0-9.-]*):)?[0-9]{1,5}$" }, "username": { "type": "string", "pattern": `^[^\\s:'"\\\\]+$` }, "password": { "$ref": "#/definitions/password" }, "restart": { "$ref": "#/definitions/restart" }, "environment": { "$ref": "#/definitions/environment" }, "volumes": { "$ref": "#/definitions/volumes" }, "devices": { "$ref": "#/definitions/devices" }, "ports": { "$ref": "#/definitions/ports" }, "compose": { "$ref": "#/definitions/compose" } } }, "services": { "type": ["object", "null"], "additionalProperties": { "$ref": "#/definitions/service" }, "propertyNames": { "pattern": "^[a-z0-9][a-z0-9_-]{0,62}$" } }, "calibrations": { "type": ["object", "null"], "additionalProperties": { "type": ["string", "number"], "minLength": 1 }, "propertyNames": { "pattern": "^[A-Za-z_][A-Za-z0-9_]{0,62}$" } }, "smoke": { "type": ["array", "null"], "items": { "$ref": "#/definitions/smoke_check" } } }, "definitions": { "name": { "type": "string", "pattern": "^[^\\s.*#]{1,127}$" }, "image": { "type": "string", "pattern": "^[a-z0-9][^\\s]*$" }, "password": { "type": "string", "minLength": 1, "pattern": "^[^\\u0000-\\u001f]+$" }, "restart": { "type": "string", "pattern": "^(?:no|always|unless-stopped|on-failure(?::[0-9]+)?)$" }, "environment": { "type": ["object", "array"], "items": { "type": "string", "pattern": "^[^=\\s]+=" }, "additionalProperties": { "type": ["string", "number", "boolean"] } }, "volumes": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "devices": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "ports": { "type": "array", "items": { "type": ["string", "integer"], "minimum": 1, "maximum": 65535, "pattern": "^(?:(?:(?:\\[[0-9a-fA-F:.]+\\]|[0-9A-Za-z.-]+):)?[0-9]*(?:-[0-9]+)?:)?[0-9]+(?:-[0-9]+)?(?:/(?:tcp|udp|sctp))?$" } }, "compose": { "type": "object", "additionalProperties": true }, "runtime": { "type": "string", "enum": ["typescript", "python"] }, "era": { "type": "string", "enum": ["E1", "E2"] }, "service_image": { "type": "string", "pattern": "^[a-z0-9][^\\s]*$" }, "command": { "type": ["array", "string"], "minLength": 1, "minItems": 1, "items": { "type": ["string", "number"] } }, "module_path": { "type": "string", "minLength": 1 }, "service_module": { "type": "string", "minLength": 1 }, "endpoint_module": { "type": "string", "minLength": 1 }, "unit": { "type": "string" }, "label": { "type": "string" }, "description": { "type": "string" }, "range": { "type": "array", "minItems": 2, "maxItems": 2, "items": { "type": "number" } }, "alarm": { "type": "object", "minProperties": 1, "additionalProperties": false, "properties": { "low": { "type": "number" }, "high": { "type": "number" } } }, "get_on_set": { "type": "boolean" }, "log_on_set": { "type": "boolean" }, "log_routing_key_prefix": { "type": "string", "minLength": 1, "pattern": "^[^\\s*#]+$" }, "log_interval": { "type": ["number", "object"], "minimum": 0, "additionalProperties": false, "properties": { "weeks": { "type": "number", "minimum": 0 }, "days": { "type": "number", "minimum": 0 }, "hours": { "type": "number", "minimum": 0 }, "minutes": { "type": "number", "minimum": 0 }, "seconds": { "type": "number", "minimum": 0 }, "milliseconds": { "type": "number", "minimum": 0 }, "microseconds": { "type": "number", "minimum": 0 } } }, "max_interval": { "type": "number", "minimum": 0 }, "max_absolute_change": { "type": "number", "minimum": 0 }, "max_fractional_change": { "type": "number", "minimum": 0 }, "check_field": { "type": "string", "enum": ["value_raw", "value_cal"] }, "calibration": { "type": ["string", "object"], "minLength": 1, "minProperties": 1, "additionalProperties": { "type": ["string", "number", "boolean", "null"] } }, "initial_value": { "type": ["string", "number", "boolean", "null"] }, "base_str": { "type": "string", "minLength": 1 }, "get_str": { "type": ["string", "null"] }, "set_str": { "type": ["string", "null"] }, "set_value_lowercase": { "type": "boolean" }, "set_value_map": { "type": ["object", "string", "null"], "additionalProperties": { "type": ["string", "number", "boolean"] } }, "extract_raw_regex": { "type": ["string", "null"] }, "get_reply_float": { "type": "boolean" }, "service_name": { "type": "string", "minLength": 1 }, "table_name": { "type": "string", "minLength": 1 }, "schema": { "type": ["string", "null"] }, "return_col_names": { "type": "array", "items": { "type": "string" } }, "default_insert_values": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean", "null"] } }, "insert_name": { "type": ["string", "object"], "minLength": 1, "required": ["column", "payload_key"], "additionalProperties": false, "properties": { "column": { "type": "string", "minLength": 1 }, "payload_key": { "type": "string", "minLength": 1 } } }, "required_insert_names": { "type": "array", "items": { "$ref": "#/definitions/insert_name" } }, "optional_insert_names": { "type": "array", "items": { "$ref": "#/definitions/insert_name" } }, "endpoints": { "type": "array", "items": { "$ref": "#/definitions/endpoint" } }, "broker_host": { "type": "string", "minLength": 1 }, "broker_port": { "type": "integer", "minimum": 1, "maximum": 65535 }, "auth_file": { "type": "string", "minLength": 1 }, "make_connection": { "type": "boolean" }, "config": { "type": "object", "additionalProperties": false, "properties": { "broker": { "type": "string" }, "broker-port": { "type": "integer", "minimum": 1, "maximum": 65535 }, "auth-file": { "type": "string" }, "make-connection": { "type": "boolean" }, "queue": { "type": "string" }, "requests-exchange": { "type": "string" }, "alerts-exchange": { "type": "string" }, "heartbeat-routing-key": { "type": "string" }, "heartbeat-interval-s": { "type": "number", "minimum": 0, "maximum": 2147483 }, "max-payload-size": { "type": "integer", "minimum": 1 }, "loop-timeout-ms": { "type": "integer", "minimum": 0 }, "message-wait-ms": { "type": "integer", "minimum": 0 }, "max-connection-attempts": { "type": "integer", "minimum": 1 }, "return-codes": { "$ref": "#/definitions/return_codes" } } }, "dripline_mesh": { "type": "object", "additionalProperties": false, "properties": { "broker": { "type": "string" }, "broker_port": { "type": "integer", "minimum": 1, "maximum": 65535 }, "requests_exchange": { "type": "string" }, "alerts_exchange": { "type": "string" }, "heartbeat_routing_key": { "type": "string" }, "max_payload_size": { "type": "integer", "minimum": 1 }, "max_connection_attempts": { "type": "integer", "minimum": 1 }, "make_connection": { "type": "boolean" }, "return_codes": { "$ref": "#/definitions/return_codes" } } }, "enable_scheduling": { "type": "boolean" }, "broadcast_key": { "type": "string", "minLength": 1 }, "loop_timeout_ms": { "type": "integer", "minimum": 0 }, "message_wait_ms": { "type": "integer", "minimum": 0 }, "heartbeat_interval_s": { "type": "number", "minimum": 0, "maximum": 2147483 }, "auth_groups": { "type": "object", "additionalProperties": { "$ref": "#/definitions/auth_group" }, "properties": { "dripline": { "$ref": "#/definitions/auth_group" }, "postgres": { "$ref": "#/definitions/auth_group" } } }, "alert_keys": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "alert_key_parser_re": { "type": "string" }, "logger_alert_keys": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "logger_alert_key_parser_re": { "type": "string", "minLength": 1 }, "insertion_table_endpoint_name": { "type": "string", "minLength": 1 }, "database_name": { "type": "string", "minLength": 1 }, "database_server": { "type": "string", "minLength": 1 }, "auths_file": { "type": "string", "minLength": 1 }, "socket_info": { "type": ["array", "string"], "minItems": 2, "maxItems": 2, "items": { "type": ["string", "integer"] }, "pattern": `^\\(\\s*['"][^'"]+['"]\\s*,\\s?[0-9]+\\s*\\)$` }, "socket_timeout": { "type": "number", "exclusiveMinimum": 0 }, "command_terminator": { "type": "string" }, "response_terminator": { "type": "string", "minLength": 1 }, "cmd_at_reconnect": { "type": ["array", "null"], "minItems": 1, "items": { "type": ["string", "null"] } }, "reconnect_test": { "type": ["string", "number", "null"] }, "reply_echo_cmd": { "type": "boolean" }, "monitor_alert_keys": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "monitor_alert_key_parser_re": { "type": "string", "minLength": 1 }, "log_state_changes": { "type": "boolean" }, "time_between_checks_s": { "type": "number", "minimum": 0.1 }, "warning_threshold_s": { "type": "number", "minimum": 0.1 }, "critical_threshold_s": { "type": "number", "minimum": 0.1 }, "add_unknown_heartbeats": { "type": "boolean" }, "endpoint_name_prefix": { "type": "string" }, "smoke_check": { "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 200 }, "get": { "type": "string", "minLength": 1 }, "set": { "type": "string", "minLength": 1 }, "cmd": { "type": "string", "minLength": 1 }, "logged": { "type": "string", "minLength": 1 }, "alert": { "type": "string", "minLength": 1, "maxLength": 255 }, "sql": { "type": "string", "minLength": 1 }, "http": { "type": ["string", "object"], "minLength": 1, "required": ["container", "port"], "additionalProperties": false, "properties": { "container": { "type": "string", "minLength": 1 }, "port": { "type": "integer", "minimum": 1, "maximum": 65535 }, "path": { "type": "string", "pattern": "^/" } } }, "skip": { "type": "string", "minLength": 1 }, "because": { "type": "string", "minLength": 1 }, "specifier": { "type": "string" }, "value": { "type": ["number", "string", "boolean"] }, "values": { "type": "array", "items": { "type": ["number", "string", "boolean", "array", "object", "null"] } }, "payload": { "type": "object", "additionalProperties": true }, "method": { "type": "string", "enum": ["GET", "POST", "PUT", "DELETE", "HEAD"] }, "body": { "type": ["string", "object", "array"] }, "headers": { "type": "object", "additionalProperties": { "type": "string" } }, "within": { "type": "number", "exclusiveMinimum": 0, "maximum": 86400 }, "expect": { "type": "object", "minProperties": 1, "additionalProperties": false, "properties": { "return_code": { "type": "integer", "minimum": 0, "maximum": 4294967295 }, "value_raw": { "type": ["number", "string", "boolean"] }, "value_cal": { "type": ["number", "string", "boolean"] }, "value": { "type": ["number", "string", "boolean"] }, "payload": { "type": "object", "additionalProperties": true }, "tolerance": { "type": "number", "minimum": 0 }, "regex": { "type": "string", "minLength": 1 }, "rows": { "type": "integer", "minimum": 0 }, "status": { "type": "integer", "minimum": 100, "maximum": 599 } } } } }, "endpoint": { "type": "object", "required": ["name", "module"], "additionalProperties": true, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "type": "string", "minLength": 1 }, "module_path": { "$ref": "#/definitions/module_path" }, "unit": { "$ref": "#/definitions/unit" }, "label": { "$ref": "#/definitions/label" }, "description": { "$ref": "#/definitions/description" }, "range": { "$ref": "#/definitions/range" }, "alarm": { "$ref": "#/definitions/alarm" } }, "allOf": [{ "if": { "properties": { "module": { "const": "Endpoint" } }, "required": ["module"], "not": { "required": ["module_path"] } }, "then": { "$ref": "#/definitions/Endpoint" } }, { "if": { "properties": { "module": { "const": "Entity" } }, "required": ["module"], "not": { "required": ["module_path"] } }, "then": { "$ref": "#/definitions/Entity" } }, { "if": { "properties": { "module": { "const": "KeyValueStore" } }, "required": ["module"], "not": { "required": ["module_path"] } }, "then": { "$ref": "#/definitions/KeyValueStore" } }, { "if": { "properties": { "module": { "const": "SQLTable" } }, "required": ["module"], "not": { "required": ["module_path"] } }, "then": { "$ref": "#/definitions/SQLTable" } }, { "if": { "properties": { "module": { "const": "FormatEntity" } }, "required": ["module"], "not": { "required": ["module_path"] } }, "then": { "$ref": "#/definitions/FormatEntity" } }, { "if": { "properties": { "module": { "const": "SimpleSCPIEntity" } }, "required": ["module"], "not": { "required": ["module_path"] } }, "then": { "$ref": "#/definitions/SimpleSCPIEntity" } }, { "if": { "properties": { "module": { "const": "SimpleSCPIGetEntity" } }, "required": ["module"], "not": { "required": ["module_path"] } }, "then": { "$ref": "#/definitions/SimpleSCPIGetEntity" } }, { "if": { "properties": { "module": { "const": "SimpleSCPISetEntity" } }, "required": ["module"], "not": { "required": ["module_path"] } }, "then": { "$ref": "#/definitions/SimpleSCPISetEntity" } }, { "if": { "properties": { "module": { "const": "HeartbeatTracker" } }, "required": ["module"], "not": { "required": ["module_path"] } }, "then": { "$ref": "#/definitions/HeartbeatTracker" } }] }, "dripline_service": { "type": "object", "additionalProperties": true, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "type": "string", "minLength": 1 }, "module_path": { "$ref": "#/definitions/module_path" }, "endpoints": { "$ref": "#/definitions/endpoints" }, "runtime": { "$ref": "#/definitions/runtime" }, "image": { "$ref": "#/definitions/service_image" }, "era": { "$ref": "#/definitions/era" }, "restart": { "$ref": "#/definitions/restart" }, "environment": { "$ref": "#/definitions/environment" }, "volumes": { "$ref": "#/definitions/volumes" }, "devices": { "$ref": "#/definitions/devices" }, "ports": { "$ref": "#/definitions/ports" }, "compose": { "$ref": "#/definitions/compose" } }, "allOf": [{ "if": { "not": { "anyOf": [{ "required": ["module"] }, { "required": ["module_path"] }] } }, "then": { "$ref": "#/definitions/Service" } }, { "if": { "properties": { "module": { "const": "Service" } }, "required": ["module"], "not": { "required": ["module_path"] } }, "then": { "$ref": "#/definitions/Service" } }, { "if": { "properties": { "module": { "const": "AlertConsumer" } }, "required": ["module"], "not": { "required": ["module_path"] } }, "then": { "$ref": "#/definitions/AlertConsumer" } }, { "if": { "properties": { "module": { "const": "PostgreSQLInterface" } }, "required": ["module"], "not": { "required": ["module_path"] } }, "then": { "$ref": "#/definitions/PostgreSQLInterface" } }, { "if": { "properties": { "module": { "const": "PostgresSensorLogger" } }, "required": ["module"], "not": { "required": ["module_path"] } }, "then": { "$ref": "#/definitions/PostgresSensorLogger" } }, { "if": { "properties": { "module": { "const": "HeartbeatMonitor" } }, "required": ["module"], "not": { "required": ["module_path"] } }, "then": { "$ref": "#/definitions/HeartbeatMonitor" } }, { "if": { "properties": { "module": { "const": "EthernetSCPIService" } }, "required": ["module"], "not": { "required": ["module_path"] } }, "then": { "$ref": "#/definitions/EthernetSCPIService" } }] }, "monitor_container": { "type": "object", "required": ["monitor"], "additionalProperties": false, "properties": { "monitor": { "type": "object", "minProperties": 1, "additionalProperties": false, "properties": { "requests": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "alerts": { "type": "array", "items": { "type": "string", "minLength": 1 } } } }, "restart": { "$ref": "#/definitions/restart" }, "environment": { "$ref": "#/definitions/environment" }, "volumes": { "$ref": "#/definitions/volumes" }, "devices": { "$ref": "#/definitions/devices" }, "ports": { "$ref": "#/definitions/ports" }, "compose": { "$ref": "#/definitions/compose" } } }, "gateway_container": { "type": "object", "required": ["http_gateway"], "additionalProperties": false, "properties": { "http_gateway": { "type": ["object", "null"], "additionalProperties": false, "properties": { "port": { "type": ["integer", "string"], "minimum": 1, "maximum": 65535, "pattern": "^(?:(?:\\[[0-9a-fA-F:.]+\\]|[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[A-Za-z][A-Za-z0-9.-]*):)?[0-9]{1,5}$" }, "web_root": { "type": "string", "minLength": 1 }, "timeout": { "type": "number", "exclusiveMinimum": 0 }, "allowed_hosts": { "type": "array", "items": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9.-]*$" } } } }, "restart": { "$ref": "#/definitions/restart" }, "environment": { "$ref": "#/definitions/environment" }, "volumes": { "$ref": "#/definitions/volumes" }, "devices": { "$ref": "#/definitions/devices" }, "ports": { "$ref": "#/definitions/ports" }, "compose": { "$ref": "#/definitions/compose" } } }, "plain_container": { "type": "object", "required": ["image"], "additionalProperties": false, "properties": { "image": { "$ref": "#/definitions/image" }, "command": { "$ref": "#/definitions/command" }, "restart": { "$ref": "#/definitions/restart" }, "environment": { "$ref": "#/definitions/environment" }, "volumes": { "$ref": "#/definitions/volumes" }, "devices": { "$ref": "#/definitions/devices" }, "ports": { "$ref": "#/definitions/ports" }, "compose": { "$ref": "#/definitions/compose" } } }, "simulated_command": { "type": ["object", "string", "number", "null"], "additionalProperties": false, "properties": { "value": { "type": ["string", "number"] }, "settable": { "type": "boolean" }, "range": { "type": "array", "minItems": 2, "maxItems": 2, "items": { "type": "number" } }, "choices": { "type": "array", "minItems": 1, "items": { "type": ["string", "number"] } }, "noise": { "type": "number", "minimum": 0 }, "drift": { "type": "number" }, "steps": { "type": "array", "items": { "type": "object", "required": ["at", "value"], "additionalProperties": false, "properties": { "at": { "type": "number", "minimum": 0 }, "value": { "type": "number" } } } }, "repeat": { "type": "number", "exclusiveMinimum": 0 }, "format": { "type": "string", "minLength": 1 }, "reply": { "type": ["string", "number"] }, "delay": { "type": "number", "minimum": 0, "maximum": 86400 } } }, "simulator": { "type": ["object", "null"], "additionalProperties": false, "properties": { "port": { "type": "integer", "minimum": 1, "maximum": 65535 }, "command_terminator": { "type": "string" }, "response_terminator": { "type": "string", "minLength": 1 }, "identity": { "type": "string" }, "echo": { "type": "boolean" }, "delay": { "type": "number", "minimum": 0, "maximum": 86400 }, "seed": { "type": "integer", "minimum": 0, "maximum": 4294967295 }, "commands": { "type": "object", "additionalProperties": { "$ref": "#/definitions/simulated_command" }, "propertyNames": { "pattern": "^[^;\\r\\n]*[^;\\s][^;\\r\\n]*$" } }, "faults": { "type": "object", "additionalProperties": false, "properties": { "drop": { "type": ["object", "null"], "additionalProperties": false, "properties": { "probability": { "type": "number", "minimum": 0, "maximum": 1 }, "commands": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } } } }, "silence": { "type": ["object", "null"], "additionalProperties": false, "properties": { "probability": { "type": "number", "minimum": 0, "maximum": 1 }, "commands": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } } } }, "garbage": { "type": ["object", "null"], "additionalProperties": false, "properties": { "probability": { "type": "number", "minimum": 0, "maximum": 1 }, "commands": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } } } }, "delay": { "type": ["object", "null"], "additionalProperties": false, "properties": { "probability": { "type": "number", "minimum": 0, "maximum": 1 }, "commands": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "seconds": { "type": "number", "minimum": 0, "maximum": 86400 } } } } } } }, "simulator_container": { "type": "object", "required": ["simulator"], "additionalProperties": false, "properties": { "simulator": { "$ref": "#/definitions/simulator" }, "restart": { "$ref": "#/definitions/restart" }, "environment": { "$ref": "#/definitions/environment" }, "volumes": { "$ref": "#/definitions/volumes" }, "devices": { "$ref": "#/definitions/devices" }, "ports": { "$ref": "#/definitions/ports" }, "compose": { "$ref": "#/definitions/compose" } } }, "service": { "type": "object", "if": { "required": ["monitor"] }, "then": { "$ref": "#/definitions/monitor_container" }, "else": { "if": { "required": ["http_gateway"] }, "then": { "$ref": "#/definitions/gateway_container" }, "else": { "if": { "required": ["simulator"] }, "then": { "$ref": "#/definitions/simulator_container" }, "else": { "if": { "required": ["image"], "not": { "anyOf": [{ "required": ["runtime"] }, { "required": ["module"] }, { "required": ["module_path"] }, { "required": ["name"] }, { "required": ["endpoints"] }] } }, "then": { "$ref": "#/definitions/plain_container" }, "else": { "$ref": "#/definitions/dripline_service" } } } } }, "table": { "type": "object", "minProperties": 1, "additionalProperties": { "type": "string", "pattern": "^[A-Za-z][^;\\u0000-\\u001f]*$" }, "propertyNames": { "pattern": "^[A-Za-z_][A-Za-z0-9_]{0,62}$" } }, "Service": { "type": "object", "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/service_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "endpoints": { "type": "array" }, "broker": { "$ref": "#/definitions/broker_host" }, "port": { "$ref": "#/definitions/broker_port" }, "auth_file": { "$ref": "#/definitions/auth_file" }, "make_connection": { "$ref": "#/definitions/make_connection" }, "config": { "$ref": "#/definitions/config" }, "dripline_mesh": { "$ref": "#/definitions/dripline_mesh" }, "enable_scheduling": { "$ref": "#/definitions/enable_scheduling" }, "broadcast_key": { "$ref": "#/definitions/broadcast_key" }, "loop_timeout_ms": { "$ref": "#/definitions/loop_timeout_ms" }, "message_wait_ms": { "$ref": "#/definitions/message_wait_ms" }, "heartbeat_interval_s": { "$ref": "#/definitions/heartbeat_interval_s" }, "auth_groups": { "$ref": "#/definitions/auth_groups" }, "metrics_port": { "$ref": "#/definitions/metrics_port" }, "runtime": { "$ref": "#/definitions/runtime" }, "image": { "$ref": "#/definitions/service_image" }, "era": { "$ref": "#/definitions/era" }, "restart": { "$ref": "#/definitions/restart" }, "environment": { "$ref": "#/definitions/environment" }, "volumes": { "$ref": "#/definitions/volumes" }, "devices": { "$ref": "#/definitions/devices" }, "ports": { "$ref": "#/definitions/ports" }, "compose": { "$ref": "#/definitions/compose" } } }, "AlertConsumer": { "type": "object", "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/service_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "endpoints": { "type": "array" }, "broker": { "$ref": "#/definitions/broker_host" }, "port": { "$ref": "#/definitions/broker_port" }, "auth_file": { "$ref": "#/definitions/auth_file" }, "make_connection": { "$ref": "#/definitions/make_connection" }, "config": { "$ref": "#/definitions/config" }, "dripline_mesh": { "$ref": "#/definitions/dripline_mesh" }, "enable_scheduling": { "$ref": "#/definitions/enable_scheduling" }, "broadcast_key": { "$ref": "#/definitions/broadcast_key" }, "loop_timeout_ms": { "$ref": "#/definitions/loop_timeout_ms" }, "message_wait_ms": { "$ref": "#/definitions/message_wait_ms" }, "heartbeat_interval_s": { "$ref": "#/definitions/heartbeat_interval_s" }, "auth_groups": { "$ref": "#/definitions/auth_groups" }, "metrics_port": { "$ref": "#/definitions/metrics_port" }, "alert_keys": { "$ref": "#/definitions/alert_keys" }, "alert_key_parser_re": { "$ref": "#/definitions/alert_key_parser_re" }, "runtime": { "$ref": "#/definitions/runtime" }, "image": { "$ref": "#/definitions/service_image" }, "era": { "$ref": "#/definitions/era" }, "restart": { "$ref": "#/definitions/restart" }, "environment": { "$ref": "#/definitions/environment" }, "volumes": { "$ref": "#/definitions/volumes" }, "devices": { "$ref": "#/definitions/devices" }, "ports": { "$ref": "#/definitions/ports" }, "compose": { "$ref": "#/definitions/compose" } } }, "PostgreSQLInterface": { "type": "object", "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/service_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "endpoints": { "type": "array" }, "broker": { "$ref": "#/definitions/broker_host" }, "port": { "$ref": "#/definitions/broker_port" }, "auth_file": { "$ref": "#/definitions/auth_file" }, "make_connection": { "$ref": "#/definitions/make_connection" }, "config": { "$ref": "#/definitions/config" }, "dripline_mesh": { "$ref": "#/definitions/dripline_mesh" }, "enable_scheduling": { "$ref": "#/definitions/enable_scheduling" }, "broadcast_key": { "$ref": "#/definitions/broadcast_key" }, "loop_timeout_ms": { "$ref": "#/definitions/loop_timeout_ms" }, "message_wait_ms": { "$ref": "#/definitions/message_wait_ms" }, "heartbeat_interval_s": { "$ref": "#/definitions/heartbeat_interval_s" }, "auth_groups": { "$ref": "#/definitions/auth_groups" }, "metrics_port": { "$ref": "#/definitions/metrics_port" }, "database_name": { "$ref": "#/definitions/database_name" }, "database_server": { "$ref": "#/definitions/database_server" }, "auths_file": { "$ref": "#/definitions/auths_file" }, "runtime": { "$ref": "#/definitions/runtime" }, "image": { "$ref": "#/definitions/service_image" }, "era": { "$ref": "#/definitions/era" }, "restart": { "$ref": "#/definitions/restart" }, "environment": { "$ref": "#/definitions/environment" }, "volumes": { "$ref": "#/definitions/volumes" }, "devices": { "$ref": "#/definitions/devices" }, "ports": { "$ref": "#/definitions/ports" }, "compose": { "$ref": "#/definitions/compose" } } }, "PostgresSensorLogger": { "type": "object", "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/service_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "endpoints": { "type": "array" }, "broker": { "$ref": "#/definitions/broker_host" }, "port": { "$ref": "#/definitions/broker_port" }, "auth_file": { "$ref": "#/definitions/auth_file" }, "make_connection": { "$ref": "#/definitions/make_connection" }, "config": { "$ref": "#/definitions/config" }, "dripline_mesh": { "$ref": "#/definitions/dripline_mesh" }, "enable_scheduling": { "$ref": "#/definitions/enable_scheduling" }, "broadcast_key": { "$ref": "#/definitions/broadcast_key" }, "loop_timeout_ms": { "$ref": "#/definitions/loop_timeout_ms" }, "message_wait_ms": { "$ref": "#/definitions/message_wait_ms" }, "heartbeat_interval_s": { "$ref": "#/definitions/heartbeat_interval_s" }, "auth_groups": { "$ref": "#/definitions/auth_groups" }, "metrics_port": { "$ref": "#/definitions/metrics_port" }, "alert_keys": { "$ref": "#/definitions/logger_alert_keys" }, "alert_key_parser_re": { "$ref": "#/definitions/logger_alert_key_parser_re" }, "insertion_table_endpoint_name": { "$ref": "#/definitions/insertion_table_endpoint_name" }, "database_name": { "$ref": "#/definitions/database_name" }, "database_server": { "$ref": "#/definitions/database_server" }, "auths_file": { "$ref": "#/definitions/auths_file" }, "runtime": { "$ref": "#/definitions/runtime" }, "image": { "$ref": "#/definitions/service_image" }, "era": { "$ref": "#/definitions/era" }, "restart": { "$ref": "#/definitions/restart" }, "environment": { "$ref": "#/definitions/environment" }, "volumes": { "$ref": "#/definitions/volumes" }, "devices": { "$ref": "#/definitions/devices" }, "ports": { "$ref": "#/definitions/ports" }, "compose": { "$ref": "#/definitions/compose" } } }, "HeartbeatMonitor": { "type": "object", "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/service_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "endpoints": { "type": "array" }, "broker": { "$ref": "#/definitions/broker_host" }, "port": { "$ref": "#/definitions/broker_port" }, "auth_file": { "$ref": "#/definitions/auth_file" }, "make_connection": { "$ref": "#/definitions/make_connection" }, "config": { "$ref": "#/definitions/config" }, "dripline_mesh": { "$ref": "#/definitions/dripline_mesh" }, "enable_scheduling": { "$ref": "#/definitions/enable_scheduling" }, "broadcast_key": { "$ref": "#/definitions/broadcast_key" }, "loop_timeout_ms": { "$ref": "#/definitions/loop_timeout_ms" }, "message_wait_ms": { "$ref": "#/definitions/message_wait_ms" }, "heartbeat_interval_s": { "$ref": "#/definitions/heartbeat_interval_s" }, "auth_groups": { "$ref": "#/definitions/auth_groups" }, "metrics_port": { "$ref": "#/definitions/metrics_port" }, "alert_keys": { "$ref": "#/definitions/monitor_alert_keys" }, "alert_key_parser_re": { "$ref": "#/definitions/monitor_alert_key_parser_re" }, "time_between_checks_s": { "$ref": "#/definitions/time_between_checks_s" }, "warning_threshold_s": { "$ref": "#/definitions/warning_threshold_s" }, "critical_threshold_s": { "$ref": "#/definitions/critical_threshold_s" }, "add_unknown_heartbeats": { "$ref": "#/definitions/add_unknown_heartbeats" }, "endpoint_name_prefix": { "$ref": "#/definitions/endpoint_name_prefix" }, "log_state_changes": { "$ref": "#/definitions/log_state_changes" }, "log_routing_key_prefix": { "$ref": "#/definitions/log_routing_key_prefix" }, "runtime": { "$ref": "#/definitions/runtime" }, "image": { "$ref": "#/definitions/service_image" }, "era": { "$ref": "#/definitions/era" }, "restart": { "$ref": "#/definitions/restart" }, "environment": { "$ref": "#/definitions/environment" }, "volumes": { "$ref": "#/definitions/volumes" }, "devices": { "$ref": "#/definitions/devices" }, "ports": { "$ref": "#/definitions/ports" }, "compose": { "$ref": "#/definitions/compose" } } }, "EthernetSCPIService": { "type": "object", "additionalProperties": false, "required": ["response_terminator"], "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/service_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "endpoints": { "type": "array" }, "broker": { "$ref": "#/definitions/broker_host" }, "port": { "$ref": "#/definitions/broker_port" }, "auth_file": { "$ref": "#/definitions/auth_file" }, "make_connection": { "$ref": "#/definitions/make_connection" }, "config": { "$ref": "#/definitions/config" }, "dripline_mesh": { "$ref": "#/definitions/dripline_mesh" }, "enable_scheduling": { "$ref": "#/definitions/enable_scheduling" }, "broadcast_key": { "$ref": "#/definitions/broadcast_key" }, "loop_timeout_ms": { "$ref": "#/definitions/loop_timeout_ms" }, "message_wait_ms": { "$ref": "#/definitions/message_wait_ms" }, "heartbeat_interval_s": { "$ref": "#/definitions/heartbeat_interval_s" }, "auth_groups": { "$ref": "#/definitions/auth_groups" }, "metrics_port": { "$ref": "#/definitions/metrics_port" }, "socket_info": { "$ref": "#/definitions/socket_info" }, "socket_timeout": { "$ref": "#/definitions/socket_timeout" }, "command_terminator": { "$ref": "#/definitions/command_terminator" }, "response_terminator": { "$ref": "#/definitions/response_terminator" }, "cmd_at_reconnect": { "$ref": "#/definitions/cmd_at_reconnect" }, "reconnect_test": { "$ref": "#/definitions/reconnect_test" }, "reply_echo_cmd": { "$ref": "#/definitions/reply_echo_cmd" }, "runtime": { "$ref": "#/definitions/runtime" }, "image": { "$ref": "#/definitions/service_image" }, "era": { "$ref": "#/definitions/era" }, "restart": { "$ref": "#/definitions/restart" }, "environment": { "$ref": "#/definitions/environment" }, "volumes": { "$ref": "#/definitions/volumes" }, "devices": { "$ref": "#/definitions/devices" }, "ports": { "$ref": "#/definitions/ports" }, "compose": { "$ref": "#/definitions/compose" } } }, "Endpoint": { "type": "object", "required": ["name", "module"], "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/endpoint_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "unit": { "$ref": "#/definitions/unit" }, "label": { "$ref": "#/definitions/label" }, "description": { "$ref": "#/definitions/description" }, "range": { "$ref": "#/definitions/range" }, "alarm": { "$ref": "#/definitions/alarm" } } }, "Entity": { "type": "object", "required": ["name", "module"], "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/endpoint_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "get_on_set": { "$ref": "#/definitions/get_on_set" }, "log_on_set": { "$ref": "#/definitions/log_on_set" }, "log_routing_key_prefix": { "$ref": "#/definitions/log_routing_key_prefix" }, "log_interval": { "$ref": "#/definitions/log_interval" }, "max_interval": { "$ref": "#/definitions/max_interval" }, "max_absolute_change": { "$ref": "#/definitions/max_absolute_change" }, "max_fractional_change": { "$ref": "#/definitions/max_fractional_change" }, "check_field": { "$ref": "#/definitions/check_field" }, "calibration": { "$ref": "#/definitions/calibration" }, "unit": { "$ref": "#/definitions/unit" }, "label": { "$ref": "#/definitions/label" }, "description": { "$ref": "#/definitions/description" }, "range": { "$ref": "#/definitions/range" }, "alarm": { "$ref": "#/definitions/alarm" } } }, "KeyValueStore": { "type": "object", "required": ["name", "module"], "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/endpoint_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "initial_value": { "$ref": "#/definitions/initial_value" }, "get_on_set": { "$ref": "#/definitions/get_on_set" }, "log_on_set": { "$ref": "#/definitions/log_on_set" }, "log_routing_key_prefix": { "$ref": "#/definitions/log_routing_key_prefix" }, "log_interval": { "$ref": "#/definitions/log_interval" }, "max_interval": { "$ref": "#/definitions/max_interval" }, "max_absolute_change": { "$ref": "#/definitions/max_absolute_change" }, "max_fractional_change": { "$ref": "#/definitions/max_fractional_change" }, "check_field": { "$ref": "#/definitions/check_field" }, "calibration": { "$ref": "#/definitions/calibration" }, "unit": { "$ref": "#/definitions/unit" }, "label": { "$ref": "#/definitions/label" }, "description": { "$ref": "#/definitions/description" }, "range": { "$ref": "#/definitions/range" }, "alarm": { "$ref": "#/definitions/alarm" } } }, "SQLTable": { "type": "object", "required": ["name", "module", "table_name"], "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/endpoint_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "table_name": { "$ref": "#/definitions/table_name" }, "schema": { "$ref": "#/definitions/schema" }, "required_insert_names": { "$ref": "#/definitions/required_insert_names" }, "optional_insert_names": { "$ref": "#/definitions/optional_insert_names" }, "return_col_names": { "$ref": "#/definitions/return_col_names" }, "default_insert_values": { "$ref": "#/definitions/default_insert_values" }, "unit": { "$ref": "#/definitions/unit" }, "label": { "$ref": "#/definitions/label" }, "description": { "$ref": "#/definitions/description" }, "range": { "$ref": "#/definitions/range" }, "alarm": { "$ref": "#/definitions/alarm" } } }, "FormatEntity": { "type": "object", "required": ["name", "module"], "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/endpoint_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "get_str": { "$ref": "#/definitions/get_str" }, "set_str": { "$ref": "#/definitions/set_str" }, "set_value_lowercase": { "$ref": "#/definitions/set_value_lowercase" }, "set_value_map": { "$ref": "#/definitions/set_value_map" }, "extract_raw_regex": { "$ref": "#/definitions/extract_raw_regex" }, "get_reply_float": { "$ref": "#/definitions/get_reply_float" }, "get_on_set": { "$ref": "#/definitions/get_on_set" }, "log_on_set": { "$ref": "#/definitions/log_on_set" }, "log_routing_key_prefix": { "$ref": "#/definitions/log_routing_key_prefix" }, "log_interval": { "$ref": "#/definitions/log_interval" }, "max_interval": { "$ref": "#/definitions/max_interval" }, "max_absolute_change": { "$ref": "#/definitions/max_absolute_change" }, "max_fractional_change": { "$ref": "#/definitions/max_fractional_change" }, "check_field": { "$ref": "#/definitions/check_field" }, "calibration": { "$ref": "#/definitions/calibration" }, "unit": { "$ref": "#/definitions/unit" }, "label": { "$ref": "#/definitions/label" }, "description": { "$ref": "#/definitions/description" }, "range": { "$ref": "#/definitions/range" }, "alarm": { "$ref": "#/definitions/alarm" } } }, "SimpleSCPIEntity": { "type": "object", "required": ["name", "module", "base_str"], "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/endpoint_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "base_str": { "$ref": "#/definitions/base_str" }, "get_on_set": { "$ref": "#/definitions/get_on_set" }, "log_on_set": { "$ref": "#/definitions/log_on_set" }, "log_routing_key_prefix": { "$ref": "#/definitions/log_routing_key_prefix" }, "log_interval": { "$ref": "#/definitions/log_interval" }, "max_interval": { "$ref": "#/definitions/max_interval" }, "max_absolute_change": { "$ref": "#/definitions/max_absolute_change" }, "max_fractional_change": { "$ref": "#/definitions/max_fractional_change" }, "check_field": { "$ref": "#/definitions/check_field" }, "calibration": { "$ref": "#/definitions/calibration" }, "unit": { "$ref": "#/definitions/unit" }, "label": { "$ref": "#/definitions/label" }, "description": { "$ref": "#/definitions/description" }, "range": { "$ref": "#/definitions/range" }, "alarm": { "$ref": "#/definitions/alarm" } } }, "SimpleSCPIGetEntity": { "type": "object", "required": ["name", "module", "base_str"], "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/endpoint_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "base_str": { "$ref": "#/definitions/base_str" }, "get_on_set": { "$ref": "#/definitions/get_on_set" }, "log_on_set": { "$ref": "#/definitions/log_on_set" }, "log_routing_key_prefix": { "$ref": "#/definitions/log_routing_key_prefix" }, "log_interval": { "$ref": "#/definitions/log_interval" }, "max_interval": { "$ref": "#/definitions/max_interval" }, "max_absolute_change": { "$ref": "#/definitions/max_absolute_change" }, "max_fractional_change": { "$ref": "#/definitions/max_fractional_change" }, "check_field": { "$ref": "#/definitions/check_field" }, "calibration": { "$ref": "#/definitions/calibration" }, "unit": { "$ref": "#/definitions/unit" }, "label": { "$ref": "#/definitions/label" }, "description": { "$ref": "#/definitions/description" }, "range": { "$ref": "#/definitions/range" }, "alarm": { "$ref": "#/definitions/alarm" } } }, "SimpleSCPISetEntity": { "type": "object", "required": ["name", "module", "base_str"], "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/endpoint_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "base_str": { "$ref": "#/definitions/base_str" }, "get_on_set": { "$ref": "#/definitions/get_on_set" }, "log_on_set": { "$ref": "#/definitions/log_on_set" }, "log_routing_key_prefix": { "$ref": "#/definitions/log_routing_key_prefix" }, "log_interval": { "$ref": "#/definitions/log_interval" }, "max_interval": { "$ref": "#/definitions/max_interval" }, "max_absolute_change": { "$ref": "#/definitions/max_absolute_change" }, "max_fractional_change": { "$ref": "#/definitions/max_fractional_change" }, "check_field": { "$ref": "#/definitions/check_field" }, "calibration": { "$ref": "#/definitions/calibration" }, "unit": { "$ref": "#/definitions/unit" }, "label": { "$ref": "#/definitions/label" }, "description": { "$ref": "#/definitions/description" }, "range": { "$ref": "#/definitions/range" }, "alarm": { "$ref": "#/definitions/alarm" } } }, "HeartbeatTracker": { "type": "object", "required": ["name", "module", "service_name"], "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/endpoint_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "service_name": { "$ref": "#/definitions/service_name" }, "unit": { "$ref": "#/definitions/unit" }, "label": { "$ref": "#/definitions/label" }, "description": { "$ref": "#/definitions/description" }, "range": { "$ref": "#/definitions/range" }, "alarm": { "$ref": "#/definitions/alarm" } } }, "return_codes": { "type": ["array", "string"], "items": { "type": "object", "required": ["name", "value", "description"], "additionalProperties": false, "properties": { "name": { "type": "string", "minLength": 1 }, "value": { "type": "integer", "minimum": 0, "maximum": 4294967295 }, "description": { "type": "string" } } } }, "auth_item": { "type": ["string", "number", "boolean", "object"], "additionalProperties": false, "properties": { "default": { "type": ["string", "number", "boolean"] }, "env": { "type": "string", "minLength": 1 }, "file": { "type": "string", "minLength": 1 }, "value": { "type": ["string", "number", "boolean"] } } }, "auth_group": { "type": "object", "additionalProperties": { "$ref": "#/definitions/auth_item" }, "properties": { "username": { "$ref": "#/definitions/auth_item" }, "password": { "$ref": "#/definitions/auth_item" } } }, "metrics_port": { "type": ["integer", "string"], "minimum": 1, "maximum": 65535, "pattern": "^(?:(?:\\[[0-9a-fA-F:.]+\\]|[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[A-Za-z][A-Za-z0-9.-]*):)?[0-9]{1,5}$" } } };
const En = new RegExp("^x-", "u");
const er = new RegExp("^[a-z0-9][a-z0-9_-]{0,62}$", "u");
const nr = new RegExp("^[a-z0-9][^\\s]*$", "u");
const xn = new RegExp(`^[^\\s:'"\\\\]+$`, "u");
const Je = new RegExp("^(?:(?:\\[[0-9a-fA-F:.]+\\]|[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[A-Za-z][A-Za-z0-9.-]*):)?[0-9]{1,5}$", "u");
const rr = new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,62}$", "u");
const L = Object.prototype.hasOwnProperty;
const Fn = new RegExp("^[^\\u0000-\\u001f]+$", "u");
function he(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r === "string") {
    if (r.length < 1) {
      e = t(e, { instancePath: i, keyword: "minLength", params: { limit: 1 } });
      n++;
    }
    if (!Fn.test(r)) {
      e = t(e, { instancePath: i, keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]+$" } });
      n++;
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "string" } });
    n++;
  }
  he.errors = e;
  return n === 0;
}
const zn = new RegExp("^(?:no|always|unless-stopped|on-failure(?::[0-9]+)?)$", "u");
function h(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r === "string") {
    if (!zn.test(r)) {
      e = t(e, { instancePath: i, keyword: "pattern", params: { pattern: "^(?:no|always|unless-stopped|on-failure(?::[0-9]+)?)$" } });
      n++;
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "string" } });
    n++;
  }
  h.errors = e;
  return n === 0;
}
const Sn = new RegExp("^[^=\\s]+=", "u");
function b(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (!r || typeof r != "object") {
    e = t(e, { instancePath: i, keyword: "type", params: {} });
    n++;
  }
  if (Array.isArray(r)) {
    const s = r.length;
    for (let a = 0; a < s; a++) {
      let p = r[a];
      if (typeof p === "string") {
        if (!Sn.test(p)) {
          e = t(e, { instancePath: i + "/" + a, keyword: "pattern", params: { pattern: "^[^=\\s]+=" } });
          n++;
        }
      } else {
        e = t(e, { instancePath: i + "/" + a, keyword: "type", params: { type: "string" } });
        n++;
      }
    }
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (const s in r) {
      let a = r[s];
      if (typeof a !== "string" && !(typeof a == "number" && isFinite(a)) && typeof a !== "boolean") {
        e = t(e, { instancePath: i + "/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: {} });
        n++;
      }
    }
  }
  b.errors = e;
  return n === 0;
}
function k(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (Array.isArray(r)) {
    const s = r.length;
    for (let a = 0; a < s; a++) {
      let p = r[a];
      if (typeof p === "string") {
        if (p.length < 1) {
          e = t(e, { instancePath: i + "/" + a, keyword: "minLength", params: { limit: 1 } });
          n++;
        }
      } else {
        e = t(e, { instancePath: i + "/" + a, keyword: "type", params: { type: "string" } });
        n++;
      }
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "array" } });
    n++;
  }
  k.errors = e;
  return n === 0;
}
function v(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (Array.isArray(r)) {
    const s = r.length;
    for (let a = 0; a < s; a++) {
      let p = r[a];
      if (typeof p === "string") {
        if (p.length < 1) {
          e = t(e, { instancePath: i + "/" + a, keyword: "minLength", params: { limit: 1 } });
          n++;
        }
      } else {
        e = t(e, { instancePath: i + "/" + a, keyword: "type", params: { type: "string" } });
        n++;
      }
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "array" } });
    n++;
  }
  v.errors = e;
  return n === 0;
}
const In = new RegExp("^(?:(?:(?:\\[[0-9a-fA-F:.]+\\]|[0-9A-Za-z.-]+):)?[0-9]*(?:-[0-9]+)?:)?[0-9]+(?:-[0-9]+)?(?:/(?:tcp|udp|sctp))?$", "u");
function $(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (Array.isArray(r)) {
    const s = r.length;
    for (let a = 0; a < s; a++) {
      let p = r[a];
      if (typeof p !== "string" && !(typeof p == "number" && (!(p % 1) && !isNaN(p)) && isFinite(p))) {
        e = t(e, { instancePath: i + "/" + a, keyword: "type", params: {} });
        n++;
      }
      if (typeof p == "number" && isFinite(p)) {
        if (p > 65535 || isNaN(p)) {
          e = t(e, { instancePath: i + "/" + a, keyword: "maximum", params: { comparison: "<=", limit: 65535 } });
          n++;
        }
        if (p < 1 || isNaN(p)) {
          e = t(e, { instancePath: i + "/" + a, keyword: "minimum", params: { comparison: ">=", limit: 1 } });
          n++;
        }
      }
      if (typeof p === "string") {
        if (!In.test(p)) {
          e = t(e, { instancePath: i + "/" + a, keyword: "pattern", params: { pattern: "^(?:(?:(?:\\[[0-9a-fA-F:.]+\\]|[0-9A-Za-z.-]+):)?[0-9]*(?:-[0-9]+)?:)?[0-9]+(?:-[0-9]+)?(?:/(?:tcp|udp|sctp))?$" } });
          n++;
        }
      }
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "array" } });
    n++;
  }
  $.errors = e;
  return n === 0;
}
function w(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "object" } });
    n++;
  }
  w.errors = e;
  return n === 0;
}
const Zn = new RegExp("^[A-Za-z][^;\\u0000-\\u001f]*$", "u");
function mr(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (Object.keys(r).length < 1) {
      e = t(e, { instancePath: i, keyword: "minProperties", params: { limit: 1 } });
      n++;
    }
    for (const a in r) {
      const p = n;
      if (typeof a === "string") {
        if (!rr.test(a)) {
          e = t(e, { instancePath: i, keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]{0,62}$" }, propertyName: a });
          n++;
        }
      }
      var s = p === n;
      if (!s) {
        e = t(e, { instancePath: i, keyword: "propertyNames", params: { propertyName: a } });
        n++;
      }
    }
    for (const a in r) {
      let p = r[a];
      if (typeof p === "string") {
        if (!Zn.test(p)) {
          e = t(e, { instancePath: i + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "pattern", params: { pattern: "^[A-Za-z][^;\\u0000-\\u001f]*$" } });
          n++;
        }
      } else {
        e = t(e, { instancePath: i + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } });
        n++;
      }
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "object" } });
    n++;
  }
  mr.errors = e;
  return n === 0;
}
function ur(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.monitor === void 0) {
      e = t(e, { instancePath: i, keyword: "required", params: { missingProperty: "monitor" } });
      n++;
    }
    for (const s in r) {
      if (!(s === "monitor" || s === "restart" || s === "environment" || s === "volumes" || s === "devices" || s === "ports" || s === "compose")) {
        e = t(e, { instancePath: i, keyword: "additionalProperties", params: { additionalProperty: s } });
        n++;
      }
    }
    if (r.monitor !== void 0) {
      let s = r.monitor;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (Object.keys(s).length < 1) {
          e = t(e, { instancePath: i + "/monitor", keyword: "minProperties", params: { limit: 1 } });
          n++;
        }
        for (const a in s) {
          if (!(a === "requests" || a === "alerts")) {
            e = t(e, { instancePath: i + "/monitor", keyword: "additionalProperties", params: { additionalProperty: a } });
            n++;
          }
        }
        if (s.requests !== void 0) {
          let a = s.requests;
          if (Array.isArray(a)) {
            const p = a.length;
            for (let l = 0; l < p; l++) {
              let f = a[l];
              if (typeof f === "string") {
                if (f.length < 1) {
                  e = t(e, { instancePath: i + "/monitor/requests/" + l, keyword: "minLength", params: { limit: 1 } });
                  n++;
                }
              } else {
                e = t(e, { instancePath: i + "/monitor/requests/" + l, keyword: "type", params: { type: "string" } });
                n++;
              }
            }
          } else {
            e = t(e, { instancePath: i + "/monitor/requests", keyword: "type", params: { type: "array" } });
            n++;
          }
        }
        if (s.alerts !== void 0) {
          let a = s.alerts;
          if (Array.isArray(a)) {
            const p = a.length;
            for (let l = 0; l < p; l++) {
              let f = a[l];
              if (typeof f === "string") {
                if (f.length < 1) {
                  e = t(e, { instancePath: i + "/monitor/alerts/" + l, keyword: "minLength", params: { limit: 1 } });
                  n++;
                }
              } else {
                e = t(e, { instancePath: i + "/monitor/alerts/" + l, keyword: "type", params: { type: "string" } });
                n++;
              }
            }
          } else {
            e = t(e, { instancePath: i + "/monitor/alerts", keyword: "type", params: { type: "array" } });
            n++;
          }
        }
      } else {
        e = t(e, { instancePath: i + "/monitor", keyword: "type", params: { type: "object" } });
        n++;
      }
    }
    if (r.restart !== void 0) {
      if (!h(r.restart, { instancePath: i + "/restart", parentData: r, parentDataProperty: "restart", rootData: o })) {
        e = e === null ? h.errors : e.concat(h.errors);
        n = e.length;
      }
    }
    if (r.environment !== void 0) {
      if (!b(r.environment, { instancePath: i + "/environment", parentData: r, parentDataProperty: "environment", rootData: o })) {
        e = e === null ? b.errors : e.concat(b.errors);
        n = e.length;
      }
    }
    if (r.volumes !== void 0) {
      if (!k(r.volumes, { instancePath: i + "/volumes", parentData: r, parentDataProperty: "volumes", rootData: o })) {
        e = e === null ? k.errors : e.concat(k.errors);
        n = e.length;
      }
    }
    if (r.devices !== void 0) {
      if (!v(r.devices, { instancePath: i + "/devices", parentData: r, parentDataProperty: "devices", rootData: o })) {
        e = e === null ? v.errors : e.concat(v.errors);
        n = e.length;
      }
    }
    if (r.ports !== void 0) {
      if (!$(r.ports, { instancePath: i + "/ports", parentData: r, parentDataProperty: "ports", rootData: o })) {
        e = e === null ? $.errors : e.concat($.errors);
        n = e.length;
      }
    }
    if (r.compose !== void 0) {
      if (!w(r.compose, { instancePath: i + "/compose", parentData: r, parentDataProperty: "compose", rootData: o })) {
        e = e === null ? w.errors : e.concat(w.errors);
        n = e.length;
      }
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "object" } });
    n++;
  }
  ur.errors = e;
  return n === 0;
}
const Cn = new RegExp("^[A-Za-z0-9][A-Za-z0-9.-]*$", "u");
function yr(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.http_gateway === void 0) {
      e = t(e, { instancePath: i, keyword: "required", params: { missingProperty: "http_gateway" } });
      n++;
    }
    for (const s in r) {
      if (!(s === "http_gateway" || s === "restart" || s === "environment" || s === "volumes" || s === "devices" || s === "ports" || s === "compose")) {
        e = t(e, { instancePath: i, keyword: "additionalProperties", params: { additionalProperty: s } });
        n++;
      }
    }
    if (r.http_gateway !== void 0) {
      let s = r.http_gateway;
      if (!(s && typeof s == "object" && !Array.isArray(s)) && s !== null) {
        e = t(e, { instancePath: i + "/http_gateway", keyword: "type", params: {} });
        n++;
      }
      if (s && typeof s == "object" && !Array.isArray(s)) {
        for (const a in s) {
          if (!(a === "port" || a === "web_root" || a === "timeout" || a === "allowed_hosts")) {
            e = t(e, { instancePath: i + "/http_gateway", keyword: "additionalProperties", params: { additionalProperty: a } });
            n++;
          }
        }
        if (s.port !== void 0) {
          let a = s.port;
          if (!(typeof a == "number" && (!(a % 1) && !isNaN(a)) && isFinite(a)) && typeof a !== "string") {
            e = t(e, { instancePath: i + "/http_gateway/port", keyword: "type", params: {} });
            n++;
          }
          if (typeof a == "number" && isFinite(a)) {
            if (a > 65535 || isNaN(a)) {
              e = t(e, { instancePath: i + "/http_gateway/port", keyword: "maximum", params: { comparison: "<=", limit: 65535 } });
              n++;
            }
            if (a < 1 || isNaN(a)) {
              e = t(e, { instancePath: i + "/http_gateway/port", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
              n++;
            }
          }
          if (typeof a === "string") {
            if (!Je.test(a)) {
              e = t(e, { instancePath: i + "/http_gateway/port", keyword: "pattern", params: { pattern: "^(?:(?:\\[[0-9a-fA-F:.]+\\]|[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[A-Za-z][A-Za-z0-9.-]*):)?[0-9]{1,5}$" } });
              n++;
            }
          }
        }
        if (s.web_root !== void 0) {
          let a = s.web_root;
          if (typeof a === "string") {
            if (a.length < 1) {
              e = t(e, { instancePath: i + "/http_gateway/web_root", keyword: "minLength", params: { limit: 1 } });
              n++;
            }
          } else {
            e = t(e, { instancePath: i + "/http_gateway/web_root", keyword: "type", params: { type: "string" } });
            n++;
          }
        }
        if (s.timeout !== void 0) {
          let a = s.timeout;
          if (typeof a == "number" && isFinite(a)) {
            if (a <= 0 || isNaN(a)) {
              e = t(e, { instancePath: i + "/http_gateway/timeout", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } });
              n++;
            }
          } else {
            e = t(e, { instancePath: i + "/http_gateway/timeout", keyword: "type", params: { type: "number" } });
            n++;
          }
        }
        if (s.allowed_hosts !== void 0) {
          let a = s.allowed_hosts;
          if (Array.isArray(a)) {
            const p = a.length;
            for (let l = 0; l < p; l++) {
              let f = a[l];
              if (typeof f === "string") {
                if (!Cn.test(f)) {
                  e = t(e, { instancePath: i + "/http_gateway/allowed_hosts/" + l, keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9.-]*$" } });
                  n++;
                }
              } else {
                e = t(e, { instancePath: i + "/http_gateway/allowed_hosts/" + l, keyword: "type", params: { type: "string" } });
                n++;
              }
            }
          } else {
            e = t(e, { instancePath: i + "/http_gateway/allowed_hosts", keyword: "type", params: { type: "array" } });
            n++;
          }
        }
      }
    }
    if (r.restart !== void 0) {
      if (!h(r.restart, { instancePath: i + "/restart", parentData: r, parentDataProperty: "restart", rootData: o })) {
        e = e === null ? h.errors : e.concat(h.errors);
        n = e.length;
      }
    }
    if (r.environment !== void 0) {
      if (!b(r.environment, { instancePath: i + "/environment", parentData: r, parentDataProperty: "environment", rootData: o })) {
        e = e === null ? b.errors : e.concat(b.errors);
        n = e.length;
      }
    }
    if (r.volumes !== void 0) {
      if (!k(r.volumes, { instancePath: i + "/volumes", parentData: r, parentDataProperty: "volumes", rootData: o })) {
        e = e === null ? k.errors : e.concat(k.errors);
        n = e.length;
      }
    }
    if (r.devices !== void 0) {
      if (!v(r.devices, { instancePath: i + "/devices", parentData: r, parentDataProperty: "devices", rootData: o })) {
        e = e === null ? v.errors : e.concat(v.errors);
        n = e.length;
      }
    }
    if (r.ports !== void 0) {
      if (!$(r.ports, { instancePath: i + "/ports", parentData: r, parentDataProperty: "ports", rootData: o })) {
        e = e === null ? $.errors : e.concat($.errors);
        n = e.length;
      }
    }
    if (r.compose !== void 0) {
      if (!w(r.compose, { instancePath: i + "/compose", parentData: r, parentDataProperty: "compose", rootData: o })) {
        e = e === null ? w.errors : e.concat(w.errors);
        n = e.length;
      }
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "object" } });
    n++;
  }
  yr.errors = e;
  return n === 0;
}
const Kn = { "type": ["object", "null"], "additionalProperties": false, "properties": { "port": { "type": "integer", "minimum": 1, "maximum": 65535 }, "command_terminator": { "type": "string" }, "response_terminator": { "type": "string", "minLength": 1 }, "identity": { "type": "string" }, "echo": { "type": "boolean" }, "delay": { "type": "number", "minimum": 0, "maximum": 86400 }, "seed": { "type": "integer", "minimum": 0, "maximum": 4294967295 }, "commands": { "type": "object", "additionalProperties": { "$ref": "#/definitions/simulated_command" }, "propertyNames": { "pattern": "^[^;\\r\\n]*[^;\\s][^;\\r\\n]*$" } }, "faults": { "type": "object", "additionalProperties": false, "properties": { "drop": { "type": ["object", "null"], "additionalProperties": false, "properties": { "probability": { "type": "number", "minimum": 0, "maximum": 1 }, "commands": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } } } }, "silence": { "type": ["object", "null"], "additionalProperties": false, "properties": { "probability": { "type": "number", "minimum": 0, "maximum": 1 }, "commands": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } } } }, "garbage": { "type": ["object", "null"], "additionalProperties": false, "properties": { "probability": { "type": "number", "minimum": 0, "maximum": 1 }, "commands": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } } } }, "delay": { "type": ["object", "null"], "additionalProperties": false, "properties": { "probability": { "type": "number", "minimum": 0, "maximum": 1 }, "commands": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "seconds": { "type": "number", "minimum": 0, "maximum": 86400 } } } } } } };
const Tn = new RegExp("^[^;\\r\\n]*[^;\\s][^;\\r\\n]*$", "u");
const Mn = { "type": ["object", "string", "number", "null"], "additionalProperties": false, "properties": { "value": { "type": ["string", "number"] }, "settable": { "type": "boolean" }, "range": { "type": "array", "minItems": 2, "maxItems": 2, "items": { "type": "number" } }, "choices": { "type": "array", "minItems": 1, "items": { "type": ["string", "number"] } }, "noise": { "type": "number", "minimum": 0 }, "drift": { "type": "number" }, "steps": { "type": "array", "items": { "type": "object", "required": ["at", "value"], "additionalProperties": false, "properties": { "at": { "type": "number", "minimum": 0 }, "value": { "type": "number" } } } }, "repeat": { "type": "number", "exclusiveMinimum": 0 }, "format": { "type": "string", "minLength": 1 }, "reply": { "type": ["string", "number"] }, "delay": { "type": "number", "minimum": 0, "maximum": 86400 } } };
function cr(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (!(r && typeof r == "object" && !Array.isArray(r)) && typeof r !== "string" && !(typeof r == "number" && isFinite(r)) && r !== null) {
    e = t(e, { instancePath: i, keyword: "type", params: {} });
    n++;
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (const s in r) {
      if (!L.call(Mn.properties, s)) {
        e = t(e, { instancePath: i, keyword: "additionalProperties", params: { additionalProperty: s } });
        n++;
      }
    }
    if (r.value !== void 0) {
      let s = r.value;
      if (typeof s !== "string" && !(typeof s == "number" && isFinite(s))) {
        e = t(e, { instancePath: i + "/value", keyword: "type", params: {} });
        n++;
      }
    }
    if (r.settable !== void 0) {
      if (typeof r.settable !== "boolean") {
        e = t(e, { instancePath: i + "/settable", keyword: "type", params: { type: "boolean" } });
        n++;
      }
    }
    if (r.range !== void 0) {
      let s = r.range;
      if (Array.isArray(s)) {
        if (s.length > 2) {
          e = t(e, { instancePath: i + "/range", keyword: "maxItems", params: { limit: 2 } });
          n++;
        }
        if (s.length < 2) {
          e = t(e, { instancePath: i + "/range", keyword: "minItems", params: { limit: 2 } });
          n++;
        }
        const a = s.length;
        for (let p = 0; p < a; p++) {
          let l = s[p];
          if (!(typeof l == "number" && isFinite(l))) {
            e = t(e, { instancePath: i + "/range/" + p, keyword: "type", params: { type: "number" } });
            n++;
          }
        }
      } else {
        e = t(e, { instancePath: i + "/range", keyword: "type", params: { type: "array" } });
        n++;
      }
    }
    if (r.choices !== void 0) {
      let s = r.choices;
      if (Array.isArray(s)) {
        if (s.length < 1) {
          e = t(e, { instancePath: i + "/choices", keyword: "minItems", params: { limit: 1 } });
          n++;
        }
        const a = s.length;
        for (let p = 0; p < a; p++) {
          let l = s[p];
          if (typeof l !== "string" && !(typeof l == "number" && isFinite(l))) {
            e = t(e, { instancePath: i + "/choices/" + p, keyword: "type", params: {} });
            n++;
          }
        }
      } else {
        e = t(e, { instancePath: i + "/choices", keyword: "type", params: { type: "array" } });
        n++;
      }
    }
    if (r.noise !== void 0) {
      let s = r.noise;
      if (typeof s == "number" && isFinite(s)) {
        if (s < 0 || isNaN(s)) {
          e = t(e, { instancePath: i + "/noise", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
          n++;
        }
      } else {
        e = t(e, { instancePath: i + "/noise", keyword: "type", params: { type: "number" } });
        n++;
      }
    }
    if (r.drift !== void 0) {
      let s = r.drift;
      if (!(typeof s == "number" && isFinite(s))) {
        e = t(e, { instancePath: i + "/drift", keyword: "type", params: { type: "number" } });
        n++;
      }
    }
    if (r.steps !== void 0) {
      let s = r.steps;
      if (Array.isArray(s)) {
        const a = s.length;
        for (let p = 0; p < a; p++) {
          let l = s[p];
          if (l && typeof l == "object" && !Array.isArray(l)) {
            if (l.at === void 0) {
              e = t(e, { instancePath: i + "/steps/" + p, keyword: "required", params: { missingProperty: "at" } });
              n++;
            }
            if (l.value === void 0) {
              e = t(e, { instancePath: i + "/steps/" + p, keyword: "required", params: { missingProperty: "value" } });
              n++;
            }
            for (const f in l) {
              if (!(f === "at" || f === "value")) {
                e = t(e, { instancePath: i + "/steps/" + p, keyword: "additionalProperties", params: { additionalProperty: f } });
                n++;
              }
            }
            if (l.at !== void 0) {
              let f = l.at;
              if (typeof f == "number" && isFinite(f)) {
                if (f < 0 || isNaN(f)) {
                  e = t(e, { instancePath: i + "/steps/" + p + "/at", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                  n++;
                }
              } else {
                e = t(e, { instancePath: i + "/steps/" + p + "/at", keyword: "type", params: { type: "number" } });
                n++;
              }
            }
            if (l.value !== void 0) {
              let f = l.value;
              if (!(typeof f == "number" && isFinite(f))) {
                e = t(e, { instancePath: i + "/steps/" + p + "/value", keyword: "type", params: { type: "number" } });
                n++;
              }
            }
          } else {
            e = t(e, { instancePath: i + "/steps/" + p, keyword: "type", params: { type: "object" } });
            n++;
          }
        }
      } else {
        e = t(e, { instancePath: i + "/steps", keyword: "type", params: { type: "array" } });
        n++;
      }
    }
    if (r.repeat !== void 0) {
      let s = r.repeat;
      if (typeof s == "number" && isFinite(s)) {
        if (s <= 0 || isNaN(s)) {
          e = t(e, { instancePath: i + "/repeat", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } });
          n++;
        }
      } else {
        e = t(e, { instancePath: i + "/repeat", keyword: "type", params: { type: "number" } });
        n++;
      }
    }
    if (r.format !== void 0) {
      let s = r.format;
      if (typeof s === "string") {
        if (s.length < 1) {
          e = t(e, { instancePath: i + "/format", keyword: "minLength", params: { limit: 1 } });
          n++;
        }
      } else {
        e = t(e, { instancePath: i + "/format", keyword: "type", params: { type: "string" } });
        n++;
      }
    }
    if (r.reply !== void 0) {
      let s = r.reply;
      if (typeof s !== "string" && !(typeof s == "number" && isFinite(s))) {
        e = t(e, { instancePath: i + "/reply", keyword: "type", params: {} });
        n++;
      }
    }
    if (r.delay !== void 0) {
      let s = r.delay;
      if (typeof s == "number" && isFinite(s)) {
        if (s > 86400 || isNaN(s)) {
          e = t(e, { instancePath: i + "/delay", keyword: "maximum", params: { comparison: "<=", limit: 86400 } });
          n++;
        }
        if (s < 0 || isNaN(s)) {
          e = t(e, { instancePath: i + "/delay", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
          n++;
        }
      } else {
        e = t(e, { instancePath: i + "/delay", keyword: "type", params: { type: "number" } });
        n++;
      }
    }
  }
  cr.errors = e;
  return n === 0;
}
function dr(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (!(r && typeof r == "object" && !Array.isArray(r)) && r !== null) {
    e = t(e, { instancePath: i, keyword: "type", params: {} });
    n++;
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (const a in r) {
      if (!L.call(Kn.properties, a)) {
        e = t(e, { instancePath: i, keyword: "additionalProperties", params: { additionalProperty: a } });
        n++;
      }
    }
    if (r.port !== void 0) {
      let a = r.port;
      if (!(typeof a == "number" && (!(a % 1) && !isNaN(a)) && isFinite(a))) {
        e = t(e, { instancePath: i + "/port", keyword: "type", params: { type: "integer" } });
        n++;
      }
      if (typeof a == "number" && isFinite(a)) {
        if (a > 65535 || isNaN(a)) {
          e = t(e, { instancePath: i + "/port", keyword: "maximum", params: { comparison: "<=", limit: 65535 } });
          n++;
        }
        if (a < 1 || isNaN(a)) {
          e = t(e, { instancePath: i + "/port", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
          n++;
        }
      }
    }
    if (r.command_terminator !== void 0) {
      if (typeof r.command_terminator !== "string") {
        e = t(e, { instancePath: i + "/command_terminator", keyword: "type", params: { type: "string" } });
        n++;
      }
    }
    if (r.response_terminator !== void 0) {
      let a = r.response_terminator;
      if (typeof a === "string") {
        if (a.length < 1) {
          e = t(e, { instancePath: i + "/response_terminator", keyword: "minLength", params: { limit: 1 } });
          n++;
        }
      } else {
        e = t(e, { instancePath: i + "/response_terminator", keyword: "type", params: { type: "string" } });
        n++;
      }
    }
    if (r.identity !== void 0) {
      if (typeof r.identity !== "string") {
        e = t(e, { instancePath: i + "/identity", keyword: "type", params: { type: "string" } });
        n++;
      }
    }
    if (r.echo !== void 0) {
      if (typeof r.echo !== "boolean") {
        e = t(e, { instancePath: i + "/echo", keyword: "type", params: { type: "boolean" } });
        n++;
      }
    }
    if (r.delay !== void 0) {
      let a = r.delay;
      if (typeof a == "number" && isFinite(a)) {
        if (a > 86400 || isNaN(a)) {
          e = t(e, { instancePath: i + "/delay", keyword: "maximum", params: { comparison: "<=", limit: 86400 } });
          n++;
        }
        if (a < 0 || isNaN(a)) {
          e = t(e, { instancePath: i + "/delay", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
          n++;
        }
      } else {
        e = t(e, { instancePath: i + "/delay", keyword: "type", params: { type: "number" } });
        n++;
      }
    }
    if (r.seed !== void 0) {
      let a = r.seed;
      if (!(typeof a == "number" && (!(a % 1) && !isNaN(a)) && isFinite(a))) {
        e = t(e, { instancePath: i + "/seed", keyword: "type", params: { type: "integer" } });
        n++;
      }
      if (typeof a == "number" && isFinite(a)) {
        if (a > 4294967295 || isNaN(a)) {
          e = t(e, { instancePath: i + "/seed", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } });
          n++;
        }
        if (a < 0 || isNaN(a)) {
          e = t(e, { instancePath: i + "/seed", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
          n++;
        }
      }
    }
    if (r.commands !== void 0) {
      let a = r.commands;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (const p in a) {
          const l = n;
          if (typeof p === "string") {
            if (!Tn.test(p)) {
              e = t(e, { instancePath: i + "/commands", keyword: "pattern", params: { pattern: "^[^;\\r\\n]*[^;\\s][^;\\r\\n]*$" }, propertyName: p });
              n++;
            }
          }
          var s = l === n;
          if (!s) {
            e = t(e, { instancePath: i + "/commands", keyword: "propertyNames", params: { propertyName: p } });
            n++;
          }
        }
        for (const p in a) {
          if (!cr(a[p], { instancePath: i + "/commands/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: a, parentDataProperty: p, rootData: o })) {
            e = e === null ? cr.errors : e.concat(cr.errors);
            n = e.length;
          }
        }
      } else {
        e = t(e, { instancePath: i + "/commands", keyword: "type", params: { type: "object" } });
        n++;
      }
    }
    if (r.faults !== void 0) {
      let a = r.faults;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (const p in a) {
          if (!(p === "drop" || p === "silence" || p === "garbage" || p === "delay")) {
            e = t(e, { instancePath: i + "/faults", keyword: "additionalProperties", params: { additionalProperty: p } });
            n++;
          }
        }
        if (a.drop !== void 0) {
          let p = a.drop;
          if (!(p && typeof p == "object" && !Array.isArray(p)) && p !== null) {
            e = t(e, { instancePath: i + "/faults/drop", keyword: "type", params: {} });
            n++;
          }
          if (p && typeof p == "object" && !Array.isArray(p)) {
            for (const l in p) {
              if (!(l === "probability" || l === "commands")) {
                e = t(e, { instancePath: i + "/faults/drop", keyword: "additionalProperties", params: { additionalProperty: l } });
                n++;
              }
            }
            if (p.probability !== void 0) {
              let l = p.probability;
              if (typeof l == "number" && isFinite(l)) {
                if (l > 1 || isNaN(l)) {
                  e = t(e, { instancePath: i + "/faults/drop/probability", keyword: "maximum", params: { comparison: "<=", limit: 1 } });
                  n++;
                }
                if (l < 0 || isNaN(l)) {
                  e = t(e, { instancePath: i + "/faults/drop/probability", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                  n++;
                }
              } else {
                e = t(e, { instancePath: i + "/faults/drop/probability", keyword: "type", params: { type: "number" } });
                n++;
              }
            }
            if (p.commands !== void 0) {
              let l = p.commands;
              if (Array.isArray(l)) {
                if (l.length < 1) {
                  e = t(e, { instancePath: i + "/faults/drop/commands", keyword: "minItems", params: { limit: 1 } });
                  n++;
                }
                const f = l.length;
                for (let y = 0; y < f; y++) {
                  let N = l[y];
                  if (typeof N === "string") {
                    if (N.length < 1) {
                      e = t(e, { instancePath: i + "/faults/drop/commands/" + y, keyword: "minLength", params: { limit: 1 } });
                      n++;
                    }
                  } else {
                    e = t(e, { instancePath: i + "/faults/drop/commands/" + y, keyword: "type", params: { type: "string" } });
                    n++;
                  }
                }
              } else {
                e = t(e, { instancePath: i + "/faults/drop/commands", keyword: "type", params: { type: "array" } });
                n++;
              }
            }
          }
        }
        if (a.silence !== void 0) {
          let p = a.silence;
          if (!(p && typeof p == "object" && !Array.isArray(p)) && p !== null) {
            e = t(e, { instancePath: i + "/faults/silence", keyword: "type", params: {} });
            n++;
          }
          if (p && typeof p == "object" && !Array.isArray(p)) {
            for (const l in p) {
              if (!(l === "probability" || l === "commands")) {
                e = t(e, { instancePath: i + "/faults/silence", keyword: "additionalProperties", params: { additionalProperty: l } });
                n++;
              }
            }
            if (p.probability !== void 0) {
              let l = p.probability;
              if (typeof l == "number" && isFinite(l)) {
                if (l > 1 || isNaN(l)) {
                  e = t(e, { instancePath: i + "/faults/silence/probability", keyword: "maximum", params: { comparison: "<=", limit: 1 } });
                  n++;
                }
                if (l < 0 || isNaN(l)) {
                  e = t(e, { instancePath: i + "/faults/silence/probability", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                  n++;
                }
              } else {
                e = t(e, { instancePath: i + "/faults/silence/probability", keyword: "type", params: { type: "number" } });
                n++;
              }
            }
            if (p.commands !== void 0) {
              let l = p.commands;
              if (Array.isArray(l)) {
                if (l.length < 1) {
                  e = t(e, { instancePath: i + "/faults/silence/commands", keyword: "minItems", params: { limit: 1 } });
                  n++;
                }
                const f = l.length;
                for (let y = 0; y < f; y++) {
                  let N = l[y];
                  if (typeof N === "string") {
                    if (N.length < 1) {
                      e = t(e, { instancePath: i + "/faults/silence/commands/" + y, keyword: "minLength", params: { limit: 1 } });
                      n++;
                    }
                  } else {
                    e = t(e, { instancePath: i + "/faults/silence/commands/" + y, keyword: "type", params: { type: "string" } });
                    n++;
                  }
                }
              } else {
                e = t(e, { instancePath: i + "/faults/silence/commands", keyword: "type", params: { type: "array" } });
                n++;
              }
            }
          }
        }
        if (a.garbage !== void 0) {
          let p = a.garbage;
          if (!(p && typeof p == "object" && !Array.isArray(p)) && p !== null) {
            e = t(e, { instancePath: i + "/faults/garbage", keyword: "type", params: {} });
            n++;
          }
          if (p && typeof p == "object" && !Array.isArray(p)) {
            for (const l in p) {
              if (!(l === "probability" || l === "commands")) {
                e = t(e, { instancePath: i + "/faults/garbage", keyword: "additionalProperties", params: { additionalProperty: l } });
                n++;
              }
            }
            if (p.probability !== void 0) {
              let l = p.probability;
              if (typeof l == "number" && isFinite(l)) {
                if (l > 1 || isNaN(l)) {
                  e = t(e, { instancePath: i + "/faults/garbage/probability", keyword: "maximum", params: { comparison: "<=", limit: 1 } });
                  n++;
                }
                if (l < 0 || isNaN(l)) {
                  e = t(e, { instancePath: i + "/faults/garbage/probability", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                  n++;
                }
              } else {
                e = t(e, { instancePath: i + "/faults/garbage/probability", keyword: "type", params: { type: "number" } });
                n++;
              }
            }
            if (p.commands !== void 0) {
              let l = p.commands;
              if (Array.isArray(l)) {
                if (l.length < 1) {
                  e = t(e, { instancePath: i + "/faults/garbage/commands", keyword: "minItems", params: { limit: 1 } });
                  n++;
                }
                const f = l.length;
                for (let y = 0; y < f; y++) {
                  let N = l[y];
                  if (typeof N === "string") {
                    if (N.length < 1) {
                      e = t(e, { instancePath: i + "/faults/garbage/commands/" + y, keyword: "minLength", params: { limit: 1 } });
                      n++;
                    }
                  } else {
                    e = t(e, { instancePath: i + "/faults/garbage/commands/" + y, keyword: "type", params: { type: "string" } });
                    n++;
                  }
                }
              } else {
                e = t(e, { instancePath: i + "/faults/garbage/commands", keyword: "type", params: { type: "array" } });
                n++;
              }
            }
          }
        }
        if (a.delay !== void 0) {
          let p = a.delay;
          if (!(p && typeof p == "object" && !Array.isArray(p)) && p !== null) {
            e = t(e, { instancePath: i + "/faults/delay", keyword: "type", params: {} });
            n++;
          }
          if (p && typeof p == "object" && !Array.isArray(p)) {
            for (const l in p) {
              if (!(l === "probability" || l === "commands" || l === "seconds")) {
                e = t(e, { instancePath: i + "/faults/delay", keyword: "additionalProperties", params: { additionalProperty: l } });
                n++;
              }
            }
            if (p.probability !== void 0) {
              let l = p.probability;
              if (typeof l == "number" && isFinite(l)) {
                if (l > 1 || isNaN(l)) {
                  e = t(e, { instancePath: i + "/faults/delay/probability", keyword: "maximum", params: { comparison: "<=", limit: 1 } });
                  n++;
                }
                if (l < 0 || isNaN(l)) {
                  e = t(e, { instancePath: i + "/faults/delay/probability", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                  n++;
                }
              } else {
                e = t(e, { instancePath: i + "/faults/delay/probability", keyword: "type", params: { type: "number" } });
                n++;
              }
            }
            if (p.commands !== void 0) {
              let l = p.commands;
              if (Array.isArray(l)) {
                if (l.length < 1) {
                  e = t(e, { instancePath: i + "/faults/delay/commands", keyword: "minItems", params: { limit: 1 } });
                  n++;
                }
                const f = l.length;
                for (let y = 0; y < f; y++) {
                  let N = l[y];
                  if (typeof N === "string") {
                    if (N.length < 1) {
                      e = t(e, { instancePath: i + "/faults/delay/commands/" + y, keyword: "minLength", params: { limit: 1 } });
                      n++;
                    }
                  } else {
                    e = t(e, { instancePath: i + "/faults/delay/commands/" + y, keyword: "type", params: { type: "string" } });
                    n++;
                  }
                }
              } else {
                e = t(e, { instancePath: i + "/faults/delay/commands", keyword: "type", params: { type: "array" } });
                n++;
              }
            }
            if (p.seconds !== void 0) {
              let l = p.seconds;
              if (typeof l == "number" && isFinite(l)) {
                if (l > 86400 || isNaN(l)) {
                  e = t(e, { instancePath: i + "/faults/delay/seconds", keyword: "maximum", params: { comparison: "<=", limit: 86400 } });
                  n++;
                }
                if (l < 0 || isNaN(l)) {
                  e = t(e, { instancePath: i + "/faults/delay/seconds", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                  n++;
                }
              } else {
                e = t(e, { instancePath: i + "/faults/delay/seconds", keyword: "type", params: { type: "number" } });
                n++;
              }
            }
          }
        }
      } else {
        e = t(e, { instancePath: i + "/faults", keyword: "type", params: { type: "object" } });
        n++;
      }
    }
  }
  dr.errors = e;
  return n === 0;
}
function _r(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.simulator === void 0) {
      e = t(e, { instancePath: i, keyword: "required", params: { missingProperty: "simulator" } });
      n++;
    }
    for (const s in r) {
      if (!(s === "simulator" || s === "restart" || s === "environment" || s === "volumes" || s === "devices" || s === "ports" || s === "compose")) {
        e = t(e, { instancePath: i, keyword: "additionalProperties", params: { additionalProperty: s } });
        n++;
      }
    }
    if (r.simulator !== void 0) {
      if (!dr(r.simulator, { instancePath: i + "/simulator", parentData: r, parentDataProperty: "simulator", rootData: o })) {
        e = e === null ? dr.errors : e.concat(dr.errors);
        n = e.length;
      }
    }
    if (r.restart !== void 0) {
      if (!h(r.restart, { instancePath: i + "/restart", parentData: r, parentDataProperty: "restart", rootData: o })) {
        e = e === null ? h.errors : e.concat(h.errors);
        n = e.length;
      }
    }
    if (r.environment !== void 0) {
      if (!b(r.environment, { instancePath: i + "/environment", parentData: r, parentDataProperty: "environment", rootData: o })) {
        e = e === null ? b.errors : e.concat(b.errors);
        n = e.length;
      }
    }
    if (r.volumes !== void 0) {
      if (!k(r.volumes, { instancePath: i + "/volumes", parentData: r, parentDataProperty: "volumes", rootData: o })) {
        e = e === null ? k.errors : e.concat(k.errors);
        n = e.length;
      }
    }
    if (r.devices !== void 0) {
      if (!v(r.devices, { instancePath: i + "/devices", parentData: r, parentDataProperty: "devices", rootData: o })) {
        e = e === null ? v.errors : e.concat(v.errors);
        n = e.length;
      }
    }
    if (r.ports !== void 0) {
      if (!$(r.ports, { instancePath: i + "/ports", parentData: r, parentDataProperty: "ports", rootData: o })) {
        e = e === null ? $.errors : e.concat($.errors);
        n = e.length;
      }
    }
    if (r.compose !== void 0) {
      if (!w(r.compose, { instancePath: i + "/compose", parentData: r, parentDataProperty: "compose", rootData: o })) {
        e = e === null ? w.errors : e.concat(w.errors);
        n = e.length;
      }
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "object" } });
    n++;
  }
  _r.errors = e;
  return n === 0;
}
function gr(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r === "string") {
    if (!nr.test(r)) {
      e = t(e, { instancePath: i, keyword: "pattern", params: { pattern: "^[a-z0-9][^\\s]*$" } });
      n++;
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "string" } });
    n++;
  }
  gr.errors = e;
  return n === 0;
}
function hr(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (!Array.isArray(r) && typeof r !== "string") {
    e = t(e, { instancePath: i, keyword: "type", params: {} });
    n++;
  }
  if (typeof r === "string") {
    if (r.length < 1) {
      e = t(e, { instancePath: i, keyword: "minLength", params: { limit: 1 } });
      n++;
    }
  }
  if (Array.isArray(r)) {
    if (r.length < 1) {
      e = t(e, { instancePath: i, keyword: "minItems", params: { limit: 1 } });
      n++;
    }
    const s = r.length;
    for (let a = 0; a < s; a++) {
      let p = r[a];
      if (typeof p !== "string" && !(typeof p == "number" && isFinite(p))) {
        e = t(e, { instancePath: i + "/" + a, keyword: "type", params: {} });
        n++;
      }
    }
  }
  hr.errors = e;
  return n === 0;
}
function br(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.image === void 0) {
      e = t(e, { instancePath: i, keyword: "required", params: { missingProperty: "image" } });
      n++;
    }
    for (const s in r) {
      if (!(s === "image" || s === "command" || s === "restart" || s === "environment" || s === "volumes" || s === "devices" || s === "ports" || s === "compose")) {
        e = t(e, { instancePath: i, keyword: "additionalProperties", params: { additionalProperty: s } });
        n++;
      }
    }
    if (r.image !== void 0) {
      if (!gr(r.image, { instancePath: i + "/image", parentData: r, parentDataProperty: "image", rootData: o })) {
        e = e === null ? gr.errors : e.concat(gr.errors);
        n = e.length;
      }
    }
    if (r.command !== void 0) {
      if (!hr(r.command, { instancePath: i + "/command", parentData: r, parentDataProperty: "command", rootData: o })) {
        e = e === null ? hr.errors : e.concat(hr.errors);
        n = e.length;
      }
    }
    if (r.restart !== void 0) {
      if (!h(r.restart, { instancePath: i + "/restart", parentData: r, parentDataProperty: "restart", rootData: o })) {
        e = e === null ? h.errors : e.concat(h.errors);
        n = e.length;
      }
    }
    if (r.environment !== void 0) {
      if (!b(r.environment, { instancePath: i + "/environment", parentData: r, parentDataProperty: "environment", rootData: o })) {
        e = e === null ? b.errors : e.concat(b.errors);
        n = e.length;
      }
    }
    if (r.volumes !== void 0) {
      if (!k(r.volumes, { instancePath: i + "/volumes", parentData: r, parentDataProperty: "volumes", rootData: o })) {
        e = e === null ? k.errors : e.concat(k.errors);
        n = e.length;
      }
    }
    if (r.devices !== void 0) {
      if (!v(r.devices, { instancePath: i + "/devices", parentData: r, parentDataProperty: "devices", rootData: o })) {
        e = e === null ? v.errors : e.concat(v.errors);
        n = e.length;
      }
    }
    if (r.ports !== void 0) {
      if (!$(r.ports, { instancePath: i + "/ports", parentData: r, parentDataProperty: "ports", rootData: o })) {
        e = e === null ? $.errors : e.concat($.errors);
        n = e.length;
      }
    }
    if (r.compose !== void 0) {
      if (!w(r.compose, { instancePath: i + "/compose", parentData: r, parentDataProperty: "compose", rootData: o })) {
        e = e === null ? w.errors : e.concat(w.errors);
        n = e.length;
      }
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "object" } });
    n++;
  }
  br.errors = e;
  return n === 0;
}
const On = { "type": "object", "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/service_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "endpoints": { "type": "array" }, "broker": { "$ref": "#/definitions/broker_host" }, "port": { "$ref": "#/definitions/broker_port" }, "auth_file": { "$ref": "#/definitions/auth_file" }, "make_connection": { "$ref": "#/definitions/make_connection" }, "config": { "$ref": "#/definitions/config" }, "dripline_mesh": { "$ref": "#/definitions/dripline_mesh" }, "enable_scheduling": { "$ref": "#/definitions/enable_scheduling" }, "broadcast_key": { "$ref": "#/definitions/broadcast_key" }, "loop_timeout_ms": { "$ref": "#/definitions/loop_timeout_ms" }, "message_wait_ms": { "$ref": "#/definitions/message_wait_ms" }, "heartbeat_interval_s": { "$ref": "#/definitions/heartbeat_interval_s" }, "auth_groups": { "$ref": "#/definitions/auth_groups" }, "metrics_port": { "$ref": "#/definitions/metrics_port" }, "runtime": { "$ref": "#/definitions/runtime" }, "image": { "$ref": "#/definitions/service_image" }, "era": { "$ref": "#/definitions/era" }, "restart": { "$ref": "#/definitions/restart" }, "environment": { "$ref": "#/definitions/environment" }, "volumes": { "$ref": "#/definitions/volumes" }, "devices": { "$ref": "#/definitions/devices" }, "ports": { "$ref": "#/definitions/ports" }, "compose": { "$ref": "#/definitions/compose" } } };
const Rn = new RegExp("^[^\\s.*#]{1,127}$", "u");
function d(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r === "string") {
    if (!Rn.test(r)) {
      e = t(e, { instancePath: i, keyword: "pattern", params: { pattern: "^[^\\s.*#]{1,127}$" } });
      n++;
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "string" } });
    n++;
  }
  d.errors = e;
  return n === 0;
}
function Z(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r === "string") {
    if (r.length < 1) {
      e = t(e, { instancePath: i, keyword: "minLength", params: { limit: 1 } });
      n++;
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "string" } });
    n++;
  }
  Z.errors = e;
  return n === 0;
}
function _(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r === "string") {
    if (r.length < 1) {
      e = t(e, { instancePath: i, keyword: "minLength", params: { limit: 1 } });
      n++;
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "string" } });
    n++;
  }
  _.errors = e;
  return n === 0;
}
function C(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r === "string") {
    if (r.length < 1) {
      e = t(e, { instancePath: i, keyword: "minLength", params: { limit: 1 } });
      n++;
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "string" } });
    n++;
  }
  C.errors = e;
  return n === 0;
}
function K(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (!(typeof r == "number" && (!(r % 1) && !isNaN(r)) && isFinite(r))) {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "integer" } });
    n++;
  }
  if (typeof r == "number" && isFinite(r)) {
    if (r > 65535 || isNaN(r)) {
      e = t(e, { instancePath: i, keyword: "maximum", params: { comparison: "<=", limit: 65535 } });
      n++;
    }
    if (r < 1 || isNaN(r)) {
      e = t(e, { instancePath: i, keyword: "minimum", params: { comparison: ">=", limit: 1 } });
      n++;
    }
  }
  K.errors = e;
  return n === 0;
}
function T(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r === "string") {
    if (r.length < 1) {
      e = t(e, { instancePath: i, keyword: "minLength", params: { limit: 1 } });
      n++;
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "string" } });
    n++;
  }
  T.errors = e;
  return n === 0;
}
function M(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r !== "boolean") {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "boolean" } });
    n++;
  }
  M.errors = e;
  return n === 0;
}
const Hn = { "type": "object", "additionalProperties": false, "properties": { "broker": { "type": "string" }, "broker-port": { "type": "integer", "minimum": 1, "maximum": 65535 }, "auth-file": { "type": "string" }, "make-connection": { "type": "boolean" }, "queue": { "type": "string" }, "requests-exchange": { "type": "string" }, "alerts-exchange": { "type": "string" }, "heartbeat-routing-key": { "type": "string" }, "heartbeat-interval-s": { "type": "number", "minimum": 0, "maximum": 2147483 }, "max-payload-size": { "type": "integer", "minimum": 1 }, "loop-timeout-ms": { "type": "integer", "minimum": 0 }, "message-wait-ms": { "type": "integer", "minimum": 0 }, "max-connection-attempts": { "type": "integer", "minimum": 1 }, "return-codes": { "$ref": "#/definitions/return_codes" } } };
function Me(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (!Array.isArray(r) && typeof r !== "string") {
    e = t(e, { instancePath: i, keyword: "type", params: {} });
    n++;
  }
  if (Array.isArray(r)) {
    const s = r.length;
    for (let a = 0; a < s; a++) {
      let p = r[a];
      if (p && typeof p == "object" && !Array.isArray(p)) {
        if (p.name === void 0) {
          e = t(e, { instancePath: i + "/" + a, keyword: "required", params: { missingProperty: "name" } });
          n++;
        }
        if (p.value === void 0) {
          e = t(e, { instancePath: i + "/" + a, keyword: "required", params: { missingProperty: "value" } });
          n++;
        }
        if (p.description === void 0) {
          e = t(e, { instancePath: i + "/" + a, keyword: "required", params: { missingProperty: "description" } });
          n++;
        }
        for (const l in p) {
          if (!(l === "name" || l === "value" || l === "description")) {
            e = t(e, { instancePath: i + "/" + a, keyword: "additionalProperties", params: { additionalProperty: l } });
            n++;
          }
        }
        if (p.name !== void 0) {
          let l = p.name;
          if (typeof l === "string") {
            if (l.length < 1) {
              e = t(e, { instancePath: i + "/" + a + "/name", keyword: "minLength", params: { limit: 1 } });
              n++;
            }
          } else {
            e = t(e, { instancePath: i + "/" + a + "/name", keyword: "type", params: { type: "string" } });
            n++;
          }
        }
        if (p.value !== void 0) {
          let l = p.value;
          if (!(typeof l == "number" && (!(l % 1) && !isNaN(l)) && isFinite(l))) {
            e = t(e, { instancePath: i + "/" + a + "/value", keyword: "type", params: { type: "integer" } });
            n++;
          }
          if (typeof l == "number" && isFinite(l)) {
            if (l > 4294967295 || isNaN(l)) {
              e = t(e, { instancePath: i + "/" + a + "/value", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } });
              n++;
            }
            if (l < 0 || isNaN(l)) {
              e = t(e, { instancePath: i + "/" + a + "/value", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
              n++;
            }
          }
        }
        if (p.description !== void 0) {
          if (typeof p.description !== "string") {
            e = t(e, { instancePath: i + "/" + a + "/description", keyword: "type", params: { type: "string" } });
            n++;
          }
        }
      } else {
        e = t(e, { instancePath: i + "/" + a, keyword: "type", params: { type: "object" } });
        n++;
      }
    }
  }
  Me.errors = e;
  return n === 0;
}
function O(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (const s in r) {
      if (!L.call(Hn.properties, s)) {
        e = t(e, { instancePath: i, keyword: "additionalProperties", params: { additionalProperty: s } });
        n++;
      }
    }
    if (r.broker !== void 0) {
      if (typeof r.broker !== "string") {
        e = t(e, { instancePath: i + "/broker", keyword: "type", params: { type: "string" } });
        n++;
      }
    }
    if (r["broker-port"] !== void 0) {
      let s = r["broker-port"];
      if (!(typeof s == "number" && (!(s % 1) && !isNaN(s)) && isFinite(s))) {
        e = t(e, { instancePath: i + "/broker-port", keyword: "type", params: { type: "integer" } });
        n++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s > 65535 || isNaN(s)) {
          e = t(e, { instancePath: i + "/broker-port", keyword: "maximum", params: { comparison: "<=", limit: 65535 } });
          n++;
        }
        if (s < 1 || isNaN(s)) {
          e = t(e, { instancePath: i + "/broker-port", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
          n++;
        }
      }
    }
    if (r["auth-file"] !== void 0) {
      if (typeof r["auth-file"] !== "string") {
        e = t(e, { instancePath: i + "/auth-file", keyword: "type", params: { type: "string" } });
        n++;
      }
    }
    if (r["make-connection"] !== void 0) {
      if (typeof r["make-connection"] !== "boolean") {
        e = t(e, { instancePath: i + "/make-connection", keyword: "type", params: { type: "boolean" } });
        n++;
      }
    }
    if (r.queue !== void 0) {
      if (typeof r.queue !== "string") {
        e = t(e, { instancePath: i + "/queue", keyword: "type", params: { type: "string" } });
        n++;
      }
    }
    if (r["requests-exchange"] !== void 0) {
      if (typeof r["requests-exchange"] !== "string") {
        e = t(e, { instancePath: i + "/requests-exchange", keyword: "type", params: { type: "string" } });
        n++;
      }
    }
    if (r["alerts-exchange"] !== void 0) {
      if (typeof r["alerts-exchange"] !== "string") {
        e = t(e, { instancePath: i + "/alerts-exchange", keyword: "type", params: { type: "string" } });
        n++;
      }
    }
    if (r["heartbeat-routing-key"] !== void 0) {
      if (typeof r["heartbeat-routing-key"] !== "string") {
        e = t(e, { instancePath: i + "/heartbeat-routing-key", keyword: "type", params: { type: "string" } });
        n++;
      }
    }
    if (r["heartbeat-interval-s"] !== void 0) {
      let s = r["heartbeat-interval-s"];
      if (typeof s == "number" && isFinite(s)) {
        if (s > 2147483 || isNaN(s)) {
          e = t(e, { instancePath: i + "/heartbeat-interval-s", keyword: "maximum", params: { comparison: "<=", limit: 2147483 } });
          n++;
        }
        if (s < 0 || isNaN(s)) {
          e = t(e, { instancePath: i + "/heartbeat-interval-s", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
          n++;
        }
      } else {
        e = t(e, { instancePath: i + "/heartbeat-interval-s", keyword: "type", params: { type: "number" } });
        n++;
      }
    }
    if (r["max-payload-size"] !== void 0) {
      let s = r["max-payload-size"];
      if (!(typeof s == "number" && (!(s % 1) && !isNaN(s)) && isFinite(s))) {
        e = t(e, { instancePath: i + "/max-payload-size", keyword: "type", params: { type: "integer" } });
        n++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s < 1 || isNaN(s)) {
          e = t(e, { instancePath: i + "/max-payload-size", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
          n++;
        }
      }
    }
    if (r["loop-timeout-ms"] !== void 0) {
      let s = r["loop-timeout-ms"];
      if (!(typeof s == "number" && (!(s % 1) && !isNaN(s)) && isFinite(s))) {
        e = t(e, { instancePath: i + "/loop-timeout-ms", keyword: "type", params: { type: "integer" } });
        n++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s < 0 || isNaN(s)) {
          e = t(e, { instancePath: i + "/loop-timeout-ms", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
          n++;
        }
      }
    }
    if (r["message-wait-ms"] !== void 0) {
      let s = r["message-wait-ms"];
      if (!(typeof s == "number" && (!(s % 1) && !isNaN(s)) && isFinite(s))) {
        e = t(e, { instancePath: i + "/message-wait-ms", keyword: "type", params: { type: "integer" } });
        n++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s < 0 || isNaN(s)) {
          e = t(e, { instancePath: i + "/message-wait-ms", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
          n++;
        }
      }
    }
    if (r["max-connection-attempts"] !== void 0) {
      let s = r["max-connection-attempts"];
      if (!(typeof s == "number" && (!(s % 1) && !isNaN(s)) && isFinite(s))) {
        e = t(e, { instancePath: i + "/max-connection-attempts", keyword: "type", params: { type: "integer" } });
        n++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s < 1 || isNaN(s)) {
          e = t(e, { instancePath: i + "/max-connection-attempts", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
          n++;
        }
      }
    }
    if (r["return-codes"] !== void 0) {
      if (!Me(r["return-codes"], { instancePath: i + "/return-codes", parentData: r, parentDataProperty: "return-codes", rootData: o })) {
        e = e === null ? Me.errors : e.concat(Me.errors);
        n = e.length;
      }
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "object" } });
    n++;
  }
  O.errors = e;
  return n === 0;
}
const Qn = { "type": "object", "additionalProperties": false, "properties": { "broker": { "type": "string" }, "broker_port": { "type": "integer", "minimum": 1, "maximum": 65535 }, "requests_exchange": { "type": "string" }, "alerts_exchange": { "type": "string" }, "heartbeat_routing_key": { "type": "string" }, "max_payload_size": { "type": "integer", "minimum": 1 }, "max_connection_attempts": { "type": "integer", "minimum": 1 }, "make_connection": { "type": "boolean" }, "return_codes": { "$ref": "#/definitions/return_codes" } } };
function R(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (const s in r) {
      if (!L.call(Qn.properties, s)) {
        e = t(e, { instancePath: i, keyword: "additionalProperties", params: { additionalProperty: s } });
        n++;
      }
    }
    if (r.broker !== void 0) {
      if (typeof r.broker !== "string") {
        e = t(e, { instancePath: i + "/broker", keyword: "type", params: { type: "string" } });
        n++;
      }
    }
    if (r.broker_port !== void 0) {
      let s = r.broker_port;
      if (!(typeof s == "number" && (!(s % 1) && !isNaN(s)) && isFinite(s))) {
        e = t(e, { instancePath: i + "/broker_port", keyword: "type", params: { type: "integer" } });
        n++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s > 65535 || isNaN(s)) {
          e = t(e, { instancePath: i + "/broker_port", keyword: "maximum", params: { comparison: "<=", limit: 65535 } });
          n++;
        }
        if (s < 1 || isNaN(s)) {
          e = t(e, { instancePath: i + "/broker_port", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
          n++;
        }
      }
    }
    if (r.requests_exchange !== void 0) {
      if (typeof r.requests_exchange !== "string") {
        e = t(e, { instancePath: i + "/requests_exchange", keyword: "type", params: { type: "string" } });
        n++;
      }
    }
    if (r.alerts_exchange !== void 0) {
      if (typeof r.alerts_exchange !== "string") {
        e = t(e, { instancePath: i + "/alerts_exchange", keyword: "type", params: { type: "string" } });
        n++;
      }
    }
    if (r.heartbeat_routing_key !== void 0) {
      if (typeof r.heartbeat_routing_key !== "string") {
        e = t(e, { instancePath: i + "/heartbeat_routing_key", keyword: "type", params: { type: "string" } });
        n++;
      }
    }
    if (r.max_payload_size !== void 0) {
      let s = r.max_payload_size;
      if (!(typeof s == "number" && (!(s % 1) && !isNaN(s)) && isFinite(s))) {
        e = t(e, { instancePath: i + "/max_payload_size", keyword: "type", params: { type: "integer" } });
        n++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s < 1 || isNaN(s)) {
          e = t(e, { instancePath: i + "/max_payload_size", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
          n++;
        }
      }
    }
    if (r.max_connection_attempts !== void 0) {
      let s = r.max_connection_attempts;
      if (!(typeof s == "number" && (!(s % 1) && !isNaN(s)) && isFinite(s))) {
        e = t(e, { instancePath: i + "/max_connection_attempts", keyword: "type", params: { type: "integer" } });
        n++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s < 1 || isNaN(s)) {
          e = t(e, { instancePath: i + "/max_connection_attempts", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
          n++;
        }
      }
    }
    if (r.make_connection !== void 0) {
      if (typeof r.make_connection !== "boolean") {
        e = t(e, { instancePath: i + "/make_connection", keyword: "type", params: { type: "boolean" } });
        n++;
      }
    }
    if (r.return_codes !== void 0) {
      if (!Me(r.return_codes, { instancePath: i + "/return_codes", parentData: r, parentDataProperty: "return_codes", rootData: o })) {
        e = e === null ? Me.errors : e.concat(Me.errors);
        n = e.length;
      }
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "object" } });
    n++;
  }
  R.errors = e;
  return n === 0;
}
function H(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r !== "boolean") {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "boolean" } });
    n++;
  }
  H.errors = e;
  return n === 0;
}
function Q(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r === "string") {
    if (r.length < 1) {
      e = t(e, { instancePath: i, keyword: "minLength", params: { limit: 1 } });
      n++;
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "string" } });
    n++;
  }
  Q.errors = e;
  return n === 0;
}
function G(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (!(typeof r == "number" && (!(r % 1) && !isNaN(r)) && isFinite(r))) {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "integer" } });
    n++;
  }
  if (typeof r == "number" && isFinite(r)) {
    if (r < 0 || isNaN(r)) {
      e = t(e, { instancePath: i, keyword: "minimum", params: { comparison: ">=", limit: 0 } });
      n++;
    }
  }
  G.errors = e;
  return n === 0;
}
function V(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (!(typeof r == "number" && (!(r % 1) && !isNaN(r)) && isFinite(r))) {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "integer" } });
    n++;
  }
  if (typeof r == "number" && isFinite(r)) {
    if (r < 0 || isNaN(r)) {
      e = t(e, { instancePath: i, keyword: "minimum", params: { comparison: ">=", limit: 0 } });
      n++;
    }
  }
  V.errors = e;
  return n === 0;
}
function U(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r == "number" && isFinite(r)) {
    if (r > 2147483 || isNaN(r)) {
      e = t(e, { instancePath: i, keyword: "maximum", params: { comparison: "<=", limit: 2147483 } });
      n++;
    }
    if (r < 0 || isNaN(r)) {
      e = t(e, { instancePath: i, keyword: "minimum", params: { comparison: ">=", limit: 0 } });
      n++;
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "number" } });
    n++;
  }
  U.errors = e;
  return n === 0;
}
function be(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r !== "string" && !(typeof r == "number" && isFinite(r)) && typeof r !== "boolean" && !(r && typeof r == "object" && !Array.isArray(r))) {
    e = t(e, { instancePath: i, keyword: "type", params: {} });
    n++;
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (const s in r) {
      if (!(s === "default" || s === "env" || s === "file" || s === "value")) {
        e = t(e, { instancePath: i, keyword: "additionalProperties", params: { additionalProperty: s } });
        n++;
      }
    }
    if (r.default !== void 0) {
      let s = r.default;
      if (typeof s !== "string" && !(typeof s == "number" && isFinite(s)) && typeof s !== "boolean") {
        e = t(e, { instancePath: i + "/default", keyword: "type", params: {} });
        n++;
      }
    }
    if (r.env !== void 0) {
      let s = r.env;
      if (typeof s === "string") {
        if (s.length < 1) {
          e = t(e, { instancePath: i + "/env", keyword: "minLength", params: { limit: 1 } });
          n++;
        }
      } else {
        e = t(e, { instancePath: i + "/env", keyword: "type", params: { type: "string" } });
        n++;
      }
    }
    if (r.file !== void 0) {
      let s = r.file;
      if (typeof s === "string") {
        if (s.length < 1) {
          e = t(e, { instancePath: i + "/file", keyword: "minLength", params: { limit: 1 } });
          n++;
        }
      } else {
        e = t(e, { instancePath: i + "/file", keyword: "type", params: { type: "string" } });
        n++;
      }
    }
    if (r.value !== void 0) {
      let s = r.value;
      if (typeof s !== "string" && !(typeof s == "number" && isFinite(s)) && typeof s !== "boolean") {
        e = t(e, { instancePath: i + "/value", keyword: "type", params: {} });
        n++;
      }
    }
  }
  be.errors = e;
  return n === 0;
}
function ke(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (const s in r) {
      if (!(s === "username" || s === "password")) {
        if (!be(r[s], { instancePath: i + "/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: s, rootData: o })) {
          e = e === null ? be.errors : e.concat(be.errors);
          n = e.length;
        }
      }
    }
    if (r.username !== void 0) {
      if (!be(r.username, { instancePath: i + "/username", parentData: r, parentDataProperty: "username", rootData: o })) {
        e = e === null ? be.errors : e.concat(be.errors);
        n = e.length;
      }
    }
    if (r.password !== void 0) {
      if (!be(r.password, { instancePath: i + "/password", parentData: r, parentDataProperty: "password", rootData: o })) {
        e = e === null ? be.errors : e.concat(be.errors);
        n = e.length;
      }
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "object" } });
    n++;
  }
  ke.errors = e;
  return n === 0;
}
function B(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (const s in r) {
      if (!(s === "dripline" || s === "postgres")) {
        if (!ke(r[s], { instancePath: i + "/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: s, rootData: o })) {
          e = e === null ? ke.errors : e.concat(ke.errors);
          n = e.length;
        }
      }
    }
    if (r.dripline !== void 0) {
      if (!ke(r.dripline, { instancePath: i + "/dripline", parentData: r, parentDataProperty: "dripline", rootData: o })) {
        e = e === null ? ke.errors : e.concat(ke.errors);
        n = e.length;
      }
    }
    if (r.postgres !== void 0) {
      if (!ke(r.postgres, { instancePath: i + "/postgres", parentData: r, parentDataProperty: "postgres", rootData: o })) {
        e = e === null ? ke.errors : e.concat(ke.errors);
        n = e.length;
      }
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "object" } });
    n++;
  }
  B.errors = e;
  return n === 0;
}
function J(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (!(typeof r == "number" && (!(r % 1) && !isNaN(r)) && isFinite(r)) && typeof r !== "string") {
    e = t(e, { instancePath: i, keyword: "type", params: {} });
    n++;
  }
  if (typeof r == "number" && isFinite(r)) {
    if (r > 65535 || isNaN(r)) {
      e = t(e, { instancePath: i, keyword: "maximum", params: { comparison: "<=", limit: 65535 } });
      n++;
    }
    if (r < 1 || isNaN(r)) {
      e = t(e, { instancePath: i, keyword: "minimum", params: { comparison: ">=", limit: 1 } });
      n++;
    }
  }
  if (typeof r === "string") {
    if (!Je.test(r)) {
      e = t(e, { instancePath: i, keyword: "pattern", params: { pattern: "^(?:(?:\\[[0-9a-fA-F:.]+\\]|[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[A-Za-z][A-Za-z0-9.-]*):)?[0-9]{1,5}$" } });
      n++;
    }
  }
  J.errors = e;
  return n === 0;
}
function E(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r !== "string") {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "string" } });
    n++;
  }
  if (!(r === "typescript" || r === "python")) {
    e = t(e, { instancePath: i, keyword: "enum", params: {} });
    n++;
  }
  E.errors = e;
  return n === 0;
}
function F(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r === "string") {
    if (!nr.test(r)) {
      e = t(e, { instancePath: i, keyword: "pattern", params: { pattern: "^[a-z0-9][^\\s]*$" } });
      n++;
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "string" } });
    n++;
  }
  F.errors = e;
  return n === 0;
}
function z(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r !== "string") {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "string" } });
    n++;
  }
  if (!(r === "E1" || r === "E2")) {
    e = t(e, { instancePath: i, keyword: "enum", params: {} });
    n++;
  }
  z.errors = e;
  return n === 0;
}
function Te(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (const s in r) {
      if (!L.call(On.properties, s)) {
        e = t(e, { instancePath: i, keyword: "additionalProperties", params: { additionalProperty: s } });
        n++;
      }
    }
    if (r.name !== void 0) {
      if (!d(r.name, { instancePath: i + "/name", parentData: r, parentDataProperty: "name", rootData: o })) {
        e = e === null ? d.errors : e.concat(d.errors);
        n = e.length;
      }
    }
    if (r.module !== void 0) {
      if (!Z(r.module, { instancePath: i + "/module", parentData: r, parentDataProperty: "module", rootData: o })) {
        e = e === null ? Z.errors : e.concat(Z.errors);
        n = e.length;
      }
    }
    if (r.module_path !== void 0) {
      if (!_(r.module_path, { instancePath: i + "/module_path", parentData: r, parentDataProperty: "module_path", rootData: o })) {
        e = e === null ? _.errors : e.concat(_.errors);
        n = e.length;
      }
    }
    if (r.endpoints !== void 0) {
      if (!Array.isArray(r.endpoints)) {
        e = t(e, { instancePath: i + "/endpoints", keyword: "type", params: { type: "array" } });
        n++;
      }
    }
    if (r.broker !== void 0) {
      if (!C(r.broker, { instancePath: i + "/broker", parentData: r, parentDataProperty: "broker", rootData: o })) {
        e = e === null ? C.errors : e.concat(C.errors);
        n = e.length;
      }
    }
    if (r.port !== void 0) {
      if (!K(r.port, { instancePath: i + "/port", parentData: r, parentDataProperty: "port", rootData: o })) {
        e = e === null ? K.errors : e.concat(K.errors);
        n = e.length;
      }
    }
    if (r.auth_file !== void 0) {
      if (!T(r.auth_file, { instancePath: i + "/auth_file", parentData: r, parentDataProperty: "auth_file", rootData: o })) {
        e = e === null ? T.errors : e.concat(T.errors);
        n = e.length;
      }
    }
    if (r.make_connection !== void 0) {
      if (!M(r.make_connection, { instancePath: i + "/make_connection", parentData: r, parentDataProperty: "make_connection", rootData: o })) {
        e = e === null ? M.errors : e.concat(M.errors);
        n = e.length;
      }
    }
    if (r.config !== void 0) {
      if (!O(r.config, { instancePath: i + "/config", parentData: r, parentDataProperty: "config", rootData: o })) {
        e = e === null ? O.errors : e.concat(O.errors);
        n = e.length;
      }
    }
    if (r.dripline_mesh !== void 0) {
      if (!R(r.dripline_mesh, { instancePath: i + "/dripline_mesh", parentData: r, parentDataProperty: "dripline_mesh", rootData: o })) {
        e = e === null ? R.errors : e.concat(R.errors);
        n = e.length;
      }
    }
    if (r.enable_scheduling !== void 0) {
      if (!H(r.enable_scheduling, { instancePath: i + "/enable_scheduling", parentData: r, parentDataProperty: "enable_scheduling", rootData: o })) {
        e = e === null ? H.errors : e.concat(H.errors);
        n = e.length;
      }
    }
    if (r.broadcast_key !== void 0) {
      if (!Q(r.broadcast_key, { instancePath: i + "/broadcast_key", parentData: r, parentDataProperty: "broadcast_key", rootData: o })) {
        e = e === null ? Q.errors : e.concat(Q.errors);
        n = e.length;
      }
    }
    if (r.loop_timeout_ms !== void 0) {
      if (!G(r.loop_timeout_ms, { instancePath: i + "/loop_timeout_ms", parentData: r, parentDataProperty: "loop_timeout_ms", rootData: o })) {
        e = e === null ? G.errors : e.concat(G.errors);
        n = e.length;
      }
    }
    if (r.message_wait_ms !== void 0) {
      if (!V(r.message_wait_ms, { instancePath: i + "/message_wait_ms", parentData: r, parentDataProperty: "message_wait_ms", rootData: o })) {
        e = e === null ? V.errors : e.concat(V.errors);
        n = e.length;
      }
    }
    if (r.heartbeat_interval_s !== void 0) {
      if (!U(r.heartbeat_interval_s, { instancePath: i + "/heartbeat_interval_s", parentData: r, parentDataProperty: "heartbeat_interval_s", rootData: o })) {
        e = e === null ? U.errors : e.concat(U.errors);
        n = e.length;
      }
    }
    if (r.auth_groups !== void 0) {
      if (!B(r.auth_groups, { instancePath: i + "/auth_groups", parentData: r, parentDataProperty: "auth_groups", rootData: o })) {
        e = e === null ? B.errors : e.concat(B.errors);
        n = e.length;
      }
    }
    if (r.metrics_port !== void 0) {
      if (!J(r.metrics_port, { instancePath: i + "/metrics_port", parentData: r, parentDataProperty: "metrics_port", rootData: o })) {
        e = e === null ? J.errors : e.concat(J.errors);
        n = e.length;
      }
    }
    if (r.runtime !== void 0) {
      if (!E(r.runtime, { instancePath: i + "/runtime", parentData: r, parentDataProperty: "runtime", rootData: o })) {
        e = e === null ? E.errors : e.concat(E.errors);
        n = e.length;
      }
    }
    if (r.image !== void 0) {
      if (!F(r.image, { instancePath: i + "/image", parentData: r, parentDataProperty: "image", rootData: o })) {
        e = e === null ? F.errors : e.concat(F.errors);
        n = e.length;
      }
    }
    if (r.era !== void 0) {
      if (!z(r.era, { instancePath: i + "/era", parentData: r, parentDataProperty: "era", rootData: o })) {
        e = e === null ? z.errors : e.concat(z.errors);
        n = e.length;
      }
    }
    if (r.restart !== void 0) {
      if (!h(r.restart, { instancePath: i + "/restart", parentData: r, parentDataProperty: "restart", rootData: o })) {
        e = e === null ? h.errors : e.concat(h.errors);
        n = e.length;
      }
    }
    if (r.environment !== void 0) {
      if (!b(r.environment, { instancePath: i + "/environment", parentData: r, parentDataProperty: "environment", rootData: o })) {
        e = e === null ? b.errors : e.concat(b.errors);
        n = e.length;
      }
    }
    if (r.volumes !== void 0) {
      if (!k(r.volumes, { instancePath: i + "/volumes", parentData: r, parentDataProperty: "volumes", rootData: o })) {
        e = e === null ? k.errors : e.concat(k.errors);
        n = e.length;
      }
    }
    if (r.devices !== void 0) {
      if (!v(r.devices, { instancePath: i + "/devices", parentData: r, parentDataProperty: "devices", rootData: o })) {
        e = e === null ? v.errors : e.concat(v.errors);
        n = e.length;
      }
    }
    if (r.ports !== void 0) {
      if (!$(r.ports, { instancePath: i + "/ports", parentData: r, parentDataProperty: "ports", rootData: o })) {
        e = e === null ? $.errors : e.concat($.errors);
        n = e.length;
      }
    }
    if (r.compose !== void 0) {
      if (!w(r.compose, { instancePath: i + "/compose", parentData: r, parentDataProperty: "compose", rootData: o })) {
        e = e === null ? w.errors : e.concat(w.errors);
        n = e.length;
      }
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "object" } });
    n++;
  }
  Te.errors = e;
  return n === 0;
}
const Gn = { "type": "object", "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/service_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "endpoints": { "type": "array" }, "broker": { "$ref": "#/definitions/broker_host" }, "port": { "$ref": "#/definitions/broker_port" }, "auth_file": { "$ref": "#/definitions/auth_file" }, "make_connection": { "$ref": "#/definitions/make_connection" }, "config": { "$ref": "#/definitions/config" }, "dripline_mesh": { "$ref": "#/definitions/dripline_mesh" }, "enable_scheduling": { "$ref": "#/definitions/enable_scheduling" }, "broadcast_key": { "$ref": "#/definitions/broadcast_key" }, "loop_timeout_ms": { "$ref": "#/definitions/loop_timeout_ms" }, "message_wait_ms": { "$ref": "#/definitions/message_wait_ms" }, "heartbeat_interval_s": { "$ref": "#/definitions/heartbeat_interval_s" }, "auth_groups": { "$ref": "#/definitions/auth_groups" }, "metrics_port": { "$ref": "#/definitions/metrics_port" }, "alert_keys": { "$ref": "#/definitions/alert_keys" }, "alert_key_parser_re": { "$ref": "#/definitions/alert_key_parser_re" }, "runtime": { "$ref": "#/definitions/runtime" }, "image": { "$ref": "#/definitions/service_image" }, "era": { "$ref": "#/definitions/era" }, "restart": { "$ref": "#/definitions/restart" }, "environment": { "$ref": "#/definitions/environment" }, "volumes": { "$ref": "#/definitions/volumes" }, "devices": { "$ref": "#/definitions/devices" }, "ports": { "$ref": "#/definitions/ports" }, "compose": { "$ref": "#/definitions/compose" } } };
function kr(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (Array.isArray(r)) {
    if (r.length < 1) {
      e = t(e, { instancePath: i, keyword: "minItems", params: { limit: 1 } });
      n++;
    }
    const s = r.length;
    for (let a = 0; a < s; a++) {
      let p = r[a];
      if (typeof p === "string") {
        if (p.length < 1) {
          e = t(e, { instancePath: i + "/" + a, keyword: "minLength", params: { limit: 1 } });
          n++;
        }
      } else {
        e = t(e, { instancePath: i + "/" + a, keyword: "type", params: { type: "string" } });
        n++;
      }
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "array" } });
    n++;
  }
  kr.errors = e;
  return n === 0;
}
function vr(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r !== "string") {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "string" } });
    n++;
  }
  vr.errors = e;
  return n === 0;
}
function $r(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (const s in r) {
      if (!L.call(Gn.properties, s)) {
        e = t(e, { instancePath: i, keyword: "additionalProperties", params: { additionalProperty: s } });
        n++;
      }
    }
    if (r.name !== void 0) {
      if (!d(r.name, { instancePath: i + "/name", parentData: r, parentDataProperty: "name", rootData: o })) {
        e = e === null ? d.errors : e.concat(d.errors);
        n = e.length;
      }
    }
    if (r.module !== void 0) {
      if (!Z(r.module, { instancePath: i + "/module", parentData: r, parentDataProperty: "module", rootData: o })) {
        e = e === null ? Z.errors : e.concat(Z.errors);
        n = e.length;
      }
    }
    if (r.module_path !== void 0) {
      if (!_(r.module_path, { instancePath: i + "/module_path", parentData: r, parentDataProperty: "module_path", rootData: o })) {
        e = e === null ? _.errors : e.concat(_.errors);
        n = e.length;
      }
    }
    if (r.endpoints !== void 0) {
      if (!Array.isArray(r.endpoints)) {
        e = t(e, { instancePath: i + "/endpoints", keyword: "type", params: { type: "array" } });
        n++;
      }
    }
    if (r.broker !== void 0) {
      if (!C(r.broker, { instancePath: i + "/broker", parentData: r, parentDataProperty: "broker", rootData: o })) {
        e = e === null ? C.errors : e.concat(C.errors);
        n = e.length;
      }
    }
    if (r.port !== void 0) {
      if (!K(r.port, { instancePath: i + "/port", parentData: r, parentDataProperty: "port", rootData: o })) {
        e = e === null ? K.errors : e.concat(K.errors);
        n = e.length;
      }
    }
    if (r.auth_file !== void 0) {
      if (!T(r.auth_file, { instancePath: i + "/auth_file", parentData: r, parentDataProperty: "auth_file", rootData: o })) {
        e = e === null ? T.errors : e.concat(T.errors);
        n = e.length;
      }
    }
    if (r.make_connection !== void 0) {
      if (!M(r.make_connection, { instancePath: i + "/make_connection", parentData: r, parentDataProperty: "make_connection", rootData: o })) {
        e = e === null ? M.errors : e.concat(M.errors);
        n = e.length;
      }
    }
    if (r.config !== void 0) {
      if (!O(r.config, { instancePath: i + "/config", parentData: r, parentDataProperty: "config", rootData: o })) {
        e = e === null ? O.errors : e.concat(O.errors);
        n = e.length;
      }
    }
    if (r.dripline_mesh !== void 0) {
      if (!R(r.dripline_mesh, { instancePath: i + "/dripline_mesh", parentData: r, parentDataProperty: "dripline_mesh", rootData: o })) {
        e = e === null ? R.errors : e.concat(R.errors);
        n = e.length;
      }
    }
    if (r.enable_scheduling !== void 0) {
      if (!H(r.enable_scheduling, { instancePath: i + "/enable_scheduling", parentData: r, parentDataProperty: "enable_scheduling", rootData: o })) {
        e = e === null ? H.errors : e.concat(H.errors);
        n = e.length;
      }
    }
    if (r.broadcast_key !== void 0) {
      if (!Q(r.broadcast_key, { instancePath: i + "/broadcast_key", parentData: r, parentDataProperty: "broadcast_key", rootData: o })) {
        e = e === null ? Q.errors : e.concat(Q.errors);
        n = e.length;
      }
    }
    if (r.loop_timeout_ms !== void 0) {
      if (!G(r.loop_timeout_ms, { instancePath: i + "/loop_timeout_ms", parentData: r, parentDataProperty: "loop_timeout_ms", rootData: o })) {
        e = e === null ? G.errors : e.concat(G.errors);
        n = e.length;
      }
    }
    if (r.message_wait_ms !== void 0) {
      if (!V(r.message_wait_ms, { instancePath: i + "/message_wait_ms", parentData: r, parentDataProperty: "message_wait_ms", rootData: o })) {
        e = e === null ? V.errors : e.concat(V.errors);
        n = e.length;
      }
    }
    if (r.heartbeat_interval_s !== void 0) {
      if (!U(r.heartbeat_interval_s, { instancePath: i + "/heartbeat_interval_s", parentData: r, parentDataProperty: "heartbeat_interval_s", rootData: o })) {
        e = e === null ? U.errors : e.concat(U.errors);
        n = e.length;
      }
    }
    if (r.auth_groups !== void 0) {
      if (!B(r.auth_groups, { instancePath: i + "/auth_groups", parentData: r, parentDataProperty: "auth_groups", rootData: o })) {
        e = e === null ? B.errors : e.concat(B.errors);
        n = e.length;
      }
    }
    if (r.metrics_port !== void 0) {
      if (!J(r.metrics_port, { instancePath: i + "/metrics_port", parentData: r, parentDataProperty: "metrics_port", rootData: o })) {
        e = e === null ? J.errors : e.concat(J.errors);
        n = e.length;
      }
    }
    if (r.alert_keys !== void 0) {
      if (!kr(r.alert_keys, { instancePath: i + "/alert_keys", parentData: r, parentDataProperty: "alert_keys", rootData: o })) {
        e = e === null ? kr.errors : e.concat(kr.errors);
        n = e.length;
      }
    }
    if (r.alert_key_parser_re !== void 0) {
      if (!vr(r.alert_key_parser_re, { instancePath: i + "/alert_key_parser_re", parentData: r, parentDataProperty: "alert_key_parser_re", rootData: o })) {
        e = e === null ? vr.errors : e.concat(vr.errors);
        n = e.length;
      }
    }
    if (r.runtime !== void 0) {
      if (!E(r.runtime, { instancePath: i + "/runtime", parentData: r, parentDataProperty: "runtime", rootData: o })) {
        e = e === null ? E.errors : e.concat(E.errors);
        n = e.length;
      }
    }
    if (r.image !== void 0) {
      if (!F(r.image, { instancePath: i + "/image", parentData: r, parentDataProperty: "image", rootData: o })) {
        e = e === null ? F.errors : e.concat(F.errors);
        n = e.length;
      }
    }
    if (r.era !== void 0) {
      if (!z(r.era, { instancePath: i + "/era", parentData: r, parentDataProperty: "era", rootData: o })) {
        e = e === null ? z.errors : e.concat(z.errors);
        n = e.length;
      }
    }
    if (r.restart !== void 0) {
      if (!h(r.restart, { instancePath: i + "/restart", parentData: r, parentDataProperty: "restart", rootData: o })) {
        e = e === null ? h.errors : e.concat(h.errors);
        n = e.length;
      }
    }
    if (r.environment !== void 0) {
      if (!b(r.environment, { instancePath: i + "/environment", parentData: r, parentDataProperty: "environment", rootData: o })) {
        e = e === null ? b.errors : e.concat(b.errors);
        n = e.length;
      }
    }
    if (r.volumes !== void 0) {
      if (!k(r.volumes, { instancePath: i + "/volumes", parentData: r, parentDataProperty: "volumes", rootData: o })) {
        e = e === null ? k.errors : e.concat(k.errors);
        n = e.length;
      }
    }
    if (r.devices !== void 0) {
      if (!v(r.devices, { instancePath: i + "/devices", parentData: r, parentDataProperty: "devices", rootData: o })) {
        e = e === null ? v.errors : e.concat(v.errors);
        n = e.length;
      }
    }
    if (r.ports !== void 0) {
      if (!$(r.ports, { instancePath: i + "/ports", parentData: r, parentDataProperty: "ports", rootData: o })) {
        e = e === null ? $.errors : e.concat($.errors);
        n = e.length;
      }
    }
    if (r.compose !== void 0) {
      if (!w(r.compose, { instancePath: i + "/compose", parentData: r, parentDataProperty: "compose", rootData: o })) {
        e = e === null ? w.errors : e.concat(w.errors);
        n = e.length;
      }
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "object" } });
    n++;
  }
  $r.errors = e;
  return n === 0;
}
const Vn = { "type": "object", "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/service_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "endpoints": { "type": "array" }, "broker": { "$ref": "#/definitions/broker_host" }, "port": { "$ref": "#/definitions/broker_port" }, "auth_file": { "$ref": "#/definitions/auth_file" }, "make_connection": { "$ref": "#/definitions/make_connection" }, "config": { "$ref": "#/definitions/config" }, "dripline_mesh": { "$ref": "#/definitions/dripline_mesh" }, "enable_scheduling": { "$ref": "#/definitions/enable_scheduling" }, "broadcast_key": { "$ref": "#/definitions/broadcast_key" }, "loop_timeout_ms": { "$ref": "#/definitions/loop_timeout_ms" }, "message_wait_ms": { "$ref": "#/definitions/message_wait_ms" }, "heartbeat_interval_s": { "$ref": "#/definitions/heartbeat_interval_s" }, "auth_groups": { "$ref": "#/definitions/auth_groups" }, "metrics_port": { "$ref": "#/definitions/metrics_port" }, "database_name": { "$ref": "#/definitions/database_name" }, "database_server": { "$ref": "#/definitions/database_server" }, "auths_file": { "$ref": "#/definitions/auths_file" }, "runtime": { "$ref": "#/definitions/runtime" }, "image": { "$ref": "#/definitions/service_image" }, "era": { "$ref": "#/definitions/era" }, "restart": { "$ref": "#/definitions/restart" }, "environment": { "$ref": "#/definitions/environment" }, "volumes": { "$ref": "#/definitions/volumes" }, "devices": { "$ref": "#/definitions/devices" }, "ports": { "$ref": "#/definitions/ports" }, "compose": { "$ref": "#/definitions/compose" } } };
function Oe(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r === "string") {
    if (r.length < 1) {
      e = t(e, { instancePath: i, keyword: "minLength", params: { limit: 1 } });
      n++;
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "string" } });
    n++;
  }
  Oe.errors = e;
  return n === 0;
}
function Re(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r === "string") {
    if (r.length < 1) {
      e = t(e, { instancePath: i, keyword: "minLength", params: { limit: 1 } });
      n++;
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "string" } });
    n++;
  }
  Re.errors = e;
  return n === 0;
}
function He(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r === "string") {
    if (r.length < 1) {
      e = t(e, { instancePath: i, keyword: "minLength", params: { limit: 1 } });
      n++;
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "string" } });
    n++;
  }
  He.errors = e;
  return n === 0;
}
function wr(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (const s in r) {
      if (!L.call(Vn.properties, s)) {
        e = t(e, { instancePath: i, keyword: "additionalProperties", params: { additionalProperty: s } });
        n++;
      }
    }
    if (r.name !== void 0) {
      if (!d(r.name, { instancePath: i + "/name", parentData: r, parentDataProperty: "name", rootData: o })) {
        e = e === null ? d.errors : e.concat(d.errors);
        n = e.length;
      }
    }
    if (r.module !== void 0) {
      if (!Z(r.module, { instancePath: i + "/module", parentData: r, parentDataProperty: "module", rootData: o })) {
        e = e === null ? Z.errors : e.concat(Z.errors);
        n = e.length;
      }
    }
    if (r.module_path !== void 0) {
      if (!_(r.module_path, { instancePath: i + "/module_path", parentData: r, parentDataProperty: "module_path", rootData: o })) {
        e = e === null ? _.errors : e.concat(_.errors);
        n = e.length;
      }
    }
    if (r.endpoints !== void 0) {
      if (!Array.isArray(r.endpoints)) {
        e = t(e, { instancePath: i + "/endpoints", keyword: "type", params: { type: "array" } });
        n++;
      }
    }
    if (r.broker !== void 0) {
      if (!C(r.broker, { instancePath: i + "/broker", parentData: r, parentDataProperty: "broker", rootData: o })) {
        e = e === null ? C.errors : e.concat(C.errors);
        n = e.length;
      }
    }
    if (r.port !== void 0) {
      if (!K(r.port, { instancePath: i + "/port", parentData: r, parentDataProperty: "port", rootData: o })) {
        e = e === null ? K.errors : e.concat(K.errors);
        n = e.length;
      }
    }
    if (r.auth_file !== void 0) {
      if (!T(r.auth_file, { instancePath: i + "/auth_file", parentData: r, parentDataProperty: "auth_file", rootData: o })) {
        e = e === null ? T.errors : e.concat(T.errors);
        n = e.length;
      }
    }
    if (r.make_connection !== void 0) {
      if (!M(r.make_connection, { instancePath: i + "/make_connection", parentData: r, parentDataProperty: "make_connection", rootData: o })) {
        e = e === null ? M.errors : e.concat(M.errors);
        n = e.length;
      }
    }
    if (r.config !== void 0) {
      if (!O(r.config, { instancePath: i + "/config", parentData: r, parentDataProperty: "config", rootData: o })) {
        e = e === null ? O.errors : e.concat(O.errors);
        n = e.length;
      }
    }
    if (r.dripline_mesh !== void 0) {
      if (!R(r.dripline_mesh, { instancePath: i + "/dripline_mesh", parentData: r, parentDataProperty: "dripline_mesh", rootData: o })) {
        e = e === null ? R.errors : e.concat(R.errors);
        n = e.length;
      }
    }
    if (r.enable_scheduling !== void 0) {
      if (!H(r.enable_scheduling, { instancePath: i + "/enable_scheduling", parentData: r, parentDataProperty: "enable_scheduling", rootData: o })) {
        e = e === null ? H.errors : e.concat(H.errors);
        n = e.length;
      }
    }
    if (r.broadcast_key !== void 0) {
      if (!Q(r.broadcast_key, { instancePath: i + "/broadcast_key", parentData: r, parentDataProperty: "broadcast_key", rootData: o })) {
        e = e === null ? Q.errors : e.concat(Q.errors);
        n = e.length;
      }
    }
    if (r.loop_timeout_ms !== void 0) {
      if (!G(r.loop_timeout_ms, { instancePath: i + "/loop_timeout_ms", parentData: r, parentDataProperty: "loop_timeout_ms", rootData: o })) {
        e = e === null ? G.errors : e.concat(G.errors);
        n = e.length;
      }
    }
    if (r.message_wait_ms !== void 0) {
      if (!V(r.message_wait_ms, { instancePath: i + "/message_wait_ms", parentData: r, parentDataProperty: "message_wait_ms", rootData: o })) {
        e = e === null ? V.errors : e.concat(V.errors);
        n = e.length;
      }
    }
    if (r.heartbeat_interval_s !== void 0) {
      if (!U(r.heartbeat_interval_s, { instancePath: i + "/heartbeat_interval_s", parentData: r, parentDataProperty: "heartbeat_interval_s", rootData: o })) {
        e = e === null ? U.errors : e.concat(U.errors);
        n = e.length;
      }
    }
    if (r.auth_groups !== void 0) {
      if (!B(r.auth_groups, { instancePath: i + "/auth_groups", parentData: r, parentDataProperty: "auth_groups", rootData: o })) {
        e = e === null ? B.errors : e.concat(B.errors);
        n = e.length;
      }
    }
    if (r.metrics_port !== void 0) {
      if (!J(r.metrics_port, { instancePath: i + "/metrics_port", parentData: r, parentDataProperty: "metrics_port", rootData: o })) {
        e = e === null ? J.errors : e.concat(J.errors);
        n = e.length;
      }
    }
    if (r.database_name !== void 0) {
      if (!Oe(r.database_name, { instancePath: i + "/database_name", parentData: r, parentDataProperty: "database_name", rootData: o })) {
        e = e === null ? Oe.errors : e.concat(Oe.errors);
        n = e.length;
      }
    }
    if (r.database_server !== void 0) {
      if (!Re(r.database_server, { instancePath: i + "/database_server", parentData: r, parentDataProperty: "database_server", rootData: o })) {
        e = e === null ? Re.errors : e.concat(Re.errors);
        n = e.length;
      }
    }
    if (r.auths_file !== void 0) {
      if (!He(r.auths_file, { instancePath: i + "/auths_file", parentData: r, parentDataProperty: "auths_file", rootData: o })) {
        e = e === null ? He.errors : e.concat(He.errors);
        n = e.length;
      }
    }
    if (r.runtime !== void 0) {
      if (!E(r.runtime, { instancePath: i + "/runtime", parentData: r, parentDataProperty: "runtime", rootData: o })) {
        e = e === null ? E.errors : e.concat(E.errors);
        n = e.length;
      }
    }
    if (r.image !== void 0) {
      if (!F(r.image, { instancePath: i + "/image", parentData: r, parentDataProperty: "image", rootData: o })) {
        e = e === null ? F.errors : e.concat(F.errors);
        n = e.length;
      }
    }
    if (r.era !== void 0) {
      if (!z(r.era, { instancePath: i + "/era", parentData: r, parentDataProperty: "era", rootData: o })) {
        e = e === null ? z.errors : e.concat(z.errors);
        n = e.length;
      }
    }
    if (r.restart !== void 0) {
      if (!h(r.restart, { instancePath: i + "/restart", parentData: r, parentDataProperty: "restart", rootData: o })) {
        e = e === null ? h.errors : e.concat(h.errors);
        n = e.length;
      }
    }
    if (r.environment !== void 0) {
      if (!b(r.environment, { instancePath: i + "/environment", parentData: r, parentDataProperty: "environment", rootData: o })) {
        e = e === null ? b.errors : e.concat(b.errors);
        n = e.length;
      }
    }
    if (r.volumes !== void 0) {
      if (!k(r.volumes, { instancePath: i + "/volumes", parentData: r, parentDataProperty: "volumes", rootData: o })) {
        e = e === null ? k.errors : e.concat(k.errors);
        n = e.length;
      }
    }
    if (r.devices !== void 0) {
      if (!v(r.devices, { instancePath: i + "/devices", parentData: r, parentDataProperty: "devices", rootData: o })) {
        e = e === null ? v.errors : e.concat(v.errors);
        n = e.length;
      }
    }
    if (r.ports !== void 0) {
      if (!$(r.ports, { instancePath: i + "/ports", parentData: r, parentDataProperty: "ports", rootData: o })) {
        e = e === null ? $.errors : e.concat($.errors);
        n = e.length;
      }
    }
    if (r.compose !== void 0) {
      if (!w(r.compose, { instancePath: i + "/compose", parentData: r, parentDataProperty: "compose", rootData: o })) {
        e = e === null ? w.errors : e.concat(w.errors);
        n = e.length;
      }
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "object" } });
    n++;
  }
  wr.errors = e;
  return n === 0;
}
const Un = { "type": "object", "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/service_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "endpoints": { "type": "array" }, "broker": { "$ref": "#/definitions/broker_host" }, "port": { "$ref": "#/definitions/broker_port" }, "auth_file": { "$ref": "#/definitions/auth_file" }, "make_connection": { "$ref": "#/definitions/make_connection" }, "config": { "$ref": "#/definitions/config" }, "dripline_mesh": { "$ref": "#/definitions/dripline_mesh" }, "enable_scheduling": { "$ref": "#/definitions/enable_scheduling" }, "broadcast_key": { "$ref": "#/definitions/broadcast_key" }, "loop_timeout_ms": { "$ref": "#/definitions/loop_timeout_ms" }, "message_wait_ms": { "$ref": "#/definitions/message_wait_ms" }, "heartbeat_interval_s": { "$ref": "#/definitions/heartbeat_interval_s" }, "auth_groups": { "$ref": "#/definitions/auth_groups" }, "metrics_port": { "$ref": "#/definitions/metrics_port" }, "alert_keys": { "$ref": "#/definitions/logger_alert_keys" }, "alert_key_parser_re": { "$ref": "#/definitions/logger_alert_key_parser_re" }, "insertion_table_endpoint_name": { "$ref": "#/definitions/insertion_table_endpoint_name" }, "database_name": { "$ref": "#/definitions/database_name" }, "database_server": { "$ref": "#/definitions/database_server" }, "auths_file": { "$ref": "#/definitions/auths_file" }, "runtime": { "$ref": "#/definitions/runtime" }, "image": { "$ref": "#/definitions/service_image" }, "era": { "$ref": "#/definitions/era" }, "restart": { "$ref": "#/definitions/restart" }, "environment": { "$ref": "#/definitions/environment" }, "volumes": { "$ref": "#/definitions/volumes" }, "devices": { "$ref": "#/definitions/devices" }, "ports": { "$ref": "#/definitions/ports" }, "compose": { "$ref": "#/definitions/compose" } } };
function Dr(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (Array.isArray(r)) {
    if (r.length < 1) {
      e = t(e, { instancePath: i, keyword: "minItems", params: { limit: 1 } });
      n++;
    }
    const s = r.length;
    for (let a = 0; a < s; a++) {
      let p = r[a];
      if (typeof p === "string") {
        if (p.length < 1) {
          e = t(e, { instancePath: i + "/" + a, keyword: "minLength", params: { limit: 1 } });
          n++;
        }
      } else {
        e = t(e, { instancePath: i + "/" + a, keyword: "type", params: { type: "string" } });
        n++;
      }
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "array" } });
    n++;
  }
  Dr.errors = e;
  return n === 0;
}
function Pr(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r === "string") {
    if (r.length < 1) {
      e = t(e, { instancePath: i, keyword: "minLength", params: { limit: 1 } });
      n++;
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "string" } });
    n++;
  }
  Pr.errors = e;
  return n === 0;
}
function xr(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r === "string") {
    if (r.length < 1) {
      e = t(e, { instancePath: i, keyword: "minLength", params: { limit: 1 } });
      n++;
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "string" } });
    n++;
  }
  xr.errors = e;
  return n === 0;
}
function Ar(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (const s in r) {
      if (!L.call(Un.properties, s)) {
        e = t(e, { instancePath: i, keyword: "additionalProperties", params: { additionalProperty: s } });
        n++;
      }
    }
    if (r.name !== void 0) {
      if (!d(r.name, { instancePath: i + "/name", parentData: r, parentDataProperty: "name", rootData: o })) {
        e = e === null ? d.errors : e.concat(d.errors);
        n = e.length;
      }
    }
    if (r.module !== void 0) {
      if (!Z(r.module, { instancePath: i + "/module", parentData: r, parentDataProperty: "module", rootData: o })) {
        e = e === null ? Z.errors : e.concat(Z.errors);
        n = e.length;
      }
    }
    if (r.module_path !== void 0) {
      if (!_(r.module_path, { instancePath: i + "/module_path", parentData: r, parentDataProperty: "module_path", rootData: o })) {
        e = e === null ? _.errors : e.concat(_.errors);
        n = e.length;
      }
    }
    if (r.endpoints !== void 0) {
      if (!Array.isArray(r.endpoints)) {
        e = t(e, { instancePath: i + "/endpoints", keyword: "type", params: { type: "array" } });
        n++;
      }
    }
    if (r.broker !== void 0) {
      if (!C(r.broker, { instancePath: i + "/broker", parentData: r, parentDataProperty: "broker", rootData: o })) {
        e = e === null ? C.errors : e.concat(C.errors);
        n = e.length;
      }
    }
    if (r.port !== void 0) {
      if (!K(r.port, { instancePath: i + "/port", parentData: r, parentDataProperty: "port", rootData: o })) {
        e = e === null ? K.errors : e.concat(K.errors);
        n = e.length;
      }
    }
    if (r.auth_file !== void 0) {
      if (!T(r.auth_file, { instancePath: i + "/auth_file", parentData: r, parentDataProperty: "auth_file", rootData: o })) {
        e = e === null ? T.errors : e.concat(T.errors);
        n = e.length;
      }
    }
    if (r.make_connection !== void 0) {
      if (!M(r.make_connection, { instancePath: i + "/make_connection", parentData: r, parentDataProperty: "make_connection", rootData: o })) {
        e = e === null ? M.errors : e.concat(M.errors);
        n = e.length;
      }
    }
    if (r.config !== void 0) {
      if (!O(r.config, { instancePath: i + "/config", parentData: r, parentDataProperty: "config", rootData: o })) {
        e = e === null ? O.errors : e.concat(O.errors);
        n = e.length;
      }
    }
    if (r.dripline_mesh !== void 0) {
      if (!R(r.dripline_mesh, { instancePath: i + "/dripline_mesh", parentData: r, parentDataProperty: "dripline_mesh", rootData: o })) {
        e = e === null ? R.errors : e.concat(R.errors);
        n = e.length;
      }
    }
    if (r.enable_scheduling !== void 0) {
      if (!H(r.enable_scheduling, { instancePath: i + "/enable_scheduling", parentData: r, parentDataProperty: "enable_scheduling", rootData: o })) {
        e = e === null ? H.errors : e.concat(H.errors);
        n = e.length;
      }
    }
    if (r.broadcast_key !== void 0) {
      if (!Q(r.broadcast_key, { instancePath: i + "/broadcast_key", parentData: r, parentDataProperty: "broadcast_key", rootData: o })) {
        e = e === null ? Q.errors : e.concat(Q.errors);
        n = e.length;
      }
    }
    if (r.loop_timeout_ms !== void 0) {
      if (!G(r.loop_timeout_ms, { instancePath: i + "/loop_timeout_ms", parentData: r, parentDataProperty: "loop_timeout_ms", rootData: o })) {
        e = e === null ? G.errors : e.concat(G.errors);
        n = e.length;
      }
    }
    if (r.message_wait_ms !== void 0) {
      if (!V(r.message_wait_ms, { instancePath: i + "/message_wait_ms", parentData: r, parentDataProperty: "message_wait_ms", rootData: o })) {
        e = e === null ? V.errors : e.concat(V.errors);
        n = e.length;
      }
    }
    if (r.heartbeat_interval_s !== void 0) {
      if (!U(r.heartbeat_interval_s, { instancePath: i + "/heartbeat_interval_s", parentData: r, parentDataProperty: "heartbeat_interval_s", rootData: o })) {
        e = e === null ? U.errors : e.concat(U.errors);
        n = e.length;
      }
    }
    if (r.auth_groups !== void 0) {
      if (!B(r.auth_groups, { instancePath: i + "/auth_groups", parentData: r, parentDataProperty: "auth_groups", rootData: o })) {
        e = e === null ? B.errors : e.concat(B.errors);
        n = e.length;
      }
    }
    if (r.metrics_port !== void 0) {
      if (!J(r.metrics_port, { instancePath: i + "/metrics_port", parentData: r, parentDataProperty: "metrics_port", rootData: o })) {
        e = e === null ? J.errors : e.concat(J.errors);
        n = e.length;
      }
    }
    if (r.alert_keys !== void 0) {
      if (!Dr(r.alert_keys, { instancePath: i + "/alert_keys", parentData: r, parentDataProperty: "alert_keys", rootData: o })) {
        e = e === null ? Dr.errors : e.concat(Dr.errors);
        n = e.length;
      }
    }
    if (r.alert_key_parser_re !== void 0) {
      if (!Pr(r.alert_key_parser_re, { instancePath: i + "/alert_key_parser_re", parentData: r, parentDataProperty: "alert_key_parser_re", rootData: o })) {
        e = e === null ? Pr.errors : e.concat(Pr.errors);
        n = e.length;
      }
    }
    if (r.insertion_table_endpoint_name !== void 0) {
      if (!xr(r.insertion_table_endpoint_name, { instancePath: i + "/insertion_table_endpoint_name", parentData: r, parentDataProperty: "insertion_table_endpoint_name", rootData: o })) {
        e = e === null ? xr.errors : e.concat(xr.errors);
        n = e.length;
      }
    }
    if (r.database_name !== void 0) {
      if (!Oe(r.database_name, { instancePath: i + "/database_name", parentData: r, parentDataProperty: "database_name", rootData: o })) {
        e = e === null ? Oe.errors : e.concat(Oe.errors);
        n = e.length;
      }
    }
    if (r.database_server !== void 0) {
      if (!Re(r.database_server, { instancePath: i + "/database_server", parentData: r, parentDataProperty: "database_server", rootData: o })) {
        e = e === null ? Re.errors : e.concat(Re.errors);
        n = e.length;
      }
    }
    if (r.auths_file !== void 0) {
      if (!He(r.auths_file, { instancePath: i + "/auths_file", parentData: r, parentDataProperty: "auths_file", rootData: o })) {
        e = e === null ? He.errors : e.concat(He.errors);
        n = e.length;
      }
    }
    if (r.runtime !== void 0) {
      if (!E(r.runtime, { instancePath: i + "/runtime", parentData: r, parentDataProperty: "runtime", rootData: o })) {
        e = e === null ? E.errors : e.concat(E.errors);
        n = e.length;
      }
    }
    if (r.image !== void 0) {
      if (!F(r.image, { instancePath: i + "/image", parentData: r, parentDataProperty: "image", rootData: o })) {
        e = e === null ? F.errors : e.concat(F.errors);
        n = e.length;
      }
    }
    if (r.era !== void 0) {
      if (!z(r.era, { instancePath: i + "/era", parentData: r, parentDataProperty: "era", rootData: o })) {
        e = e === null ? z.errors : e.concat(z.errors);
        n = e.length;
      }
    }
    if (r.restart !== void 0) {
      if (!h(r.restart, { instancePath: i + "/restart", parentData: r, parentDataProperty: "restart", rootData: o })) {
        e = e === null ? h.errors : e.concat(h.errors);
        n = e.length;
      }
    }
    if (r.environment !== void 0) {
      if (!b(r.environment, { instancePath: i + "/environment", parentData: r, parentDataProperty: "environment", rootData: o })) {
        e = e === null ? b.errors : e.concat(b.errors);
        n = e.length;
      }
    }
    if (r.volumes !== void 0) {
      if (!k(r.volumes, { instancePath: i + "/volumes", parentData: r, parentDataProperty: "volumes", rootData: o })) {
        e = e === null ? k.errors : e.concat(k.errors);
        n = e.length;
      }
    }
    if (r.devices !== void 0) {
      if (!v(r.devices, { instancePath: i + "/devices", parentData: r, parentDataProperty: "devices", rootData: o })) {
        e = e === null ? v.errors : e.concat(v.errors);
        n = e.length;
      }
    }
    if (r.ports !== void 0) {
      if (!$(r.ports, { instancePath: i + "/ports", parentData: r, parentDataProperty: "ports", rootData: o })) {
        e = e === null ? $.errors : e.concat($.errors);
        n = e.length;
      }
    }
    if (r.compose !== void 0) {
      if (!w(r.compose, { instancePath: i + "/compose", parentData: r, parentDataProperty: "compose", rootData: o })) {
        e = e === null ? w.errors : e.concat(w.errors);
        n = e.length;
      }
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "object" } });
    n++;
  }
  Ar.errors = e;
  return n === 0;
}
const Bn = { "type": "object", "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/service_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "endpoints": { "type": "array" }, "broker": { "$ref": "#/definitions/broker_host" }, "port": { "$ref": "#/definitions/broker_port" }, "auth_file": { "$ref": "#/definitions/auth_file" }, "make_connection": { "$ref": "#/definitions/make_connection" }, "config": { "$ref": "#/definitions/config" }, "dripline_mesh": { "$ref": "#/definitions/dripline_mesh" }, "enable_scheduling": { "$ref": "#/definitions/enable_scheduling" }, "broadcast_key": { "$ref": "#/definitions/broadcast_key" }, "loop_timeout_ms": { "$ref": "#/definitions/loop_timeout_ms" }, "message_wait_ms": { "$ref": "#/definitions/message_wait_ms" }, "heartbeat_interval_s": { "$ref": "#/definitions/heartbeat_interval_s" }, "auth_groups": { "$ref": "#/definitions/auth_groups" }, "metrics_port": { "$ref": "#/definitions/metrics_port" }, "alert_keys": { "$ref": "#/definitions/monitor_alert_keys" }, "alert_key_parser_re": { "$ref": "#/definitions/monitor_alert_key_parser_re" }, "time_between_checks_s": { "$ref": "#/definitions/time_between_checks_s" }, "warning_threshold_s": { "$ref": "#/definitions/warning_threshold_s" }, "critical_threshold_s": { "$ref": "#/definitions/critical_threshold_s" }, "add_unknown_heartbeats": { "$ref": "#/definitions/add_unknown_heartbeats" }, "endpoint_name_prefix": { "$ref": "#/definitions/endpoint_name_prefix" }, "log_state_changes": { "$ref": "#/definitions/log_state_changes" }, "log_routing_key_prefix": { "$ref": "#/definitions/log_routing_key_prefix" }, "runtime": { "$ref": "#/definitions/runtime" }, "image": { "$ref": "#/definitions/service_image" }, "era": { "$ref": "#/definitions/era" }, "restart": { "$ref": "#/definitions/restart" }, "environment": { "$ref": "#/definitions/environment" }, "volumes": { "$ref": "#/definitions/volumes" }, "devices": { "$ref": "#/definitions/devices" }, "ports": { "$ref": "#/definitions/ports" }, "compose": { "$ref": "#/definitions/compose" } } };
function jr(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (Array.isArray(r)) {
    if (r.length < 1) {
      e = t(e, { instancePath: i, keyword: "minItems", params: { limit: 1 } });
      n++;
    }
    const s = r.length;
    for (let a = 0; a < s; a++) {
      let p = r[a];
      if (typeof p === "string") {
        if (p.length < 1) {
          e = t(e, { instancePath: i + "/" + a, keyword: "minLength", params: { limit: 1 } });
          n++;
        }
      } else {
        e = t(e, { instancePath: i + "/" + a, keyword: "type", params: { type: "string" } });
        n++;
      }
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "array" } });
    n++;
  }
  jr.errors = e;
  return n === 0;
}
function Nr(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r === "string") {
    if (r.length < 1) {
      e = t(e, { instancePath: i, keyword: "minLength", params: { limit: 1 } });
      n++;
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "string" } });
    n++;
  }
  Nr.errors = e;
  return n === 0;
}
function qr(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r == "number" && isFinite(r)) {
    if (r < 0.1 || isNaN(r)) {
      e = t(e, { instancePath: i, keyword: "minimum", params: { comparison: ">=", limit: 0.1 } });
      n++;
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "number" } });
    n++;
  }
  qr.errors = e;
  return n === 0;
}
function Lr(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r == "number" && isFinite(r)) {
    if (r < 0.1 || isNaN(r)) {
      e = t(e, { instancePath: i, keyword: "minimum", params: { comparison: ">=", limit: 0.1 } });
      n++;
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "number" } });
    n++;
  }
  Lr.errors = e;
  return n === 0;
}
function Er(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r == "number" && isFinite(r)) {
    if (r < 0.1 || isNaN(r)) {
      e = t(e, { instancePath: i, keyword: "minimum", params: { comparison: ">=", limit: 0.1 } });
      n++;
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "number" } });
    n++;
  }
  Er.errors = e;
  return n === 0;
}
function Fr(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r !== "boolean") {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "boolean" } });
    n++;
  }
  Fr.errors = e;
  return n === 0;
}
function zr(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r !== "string") {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "string" } });
    n++;
  }
  zr.errors = e;
  return n === 0;
}
function Sr(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r !== "boolean") {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "boolean" } });
    n++;
  }
  Sr.errors = e;
  return n === 0;
}
const Jn = new RegExp("^[^\\s*#]+$", "u");
function S(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r === "string") {
    if (r.length < 1) {
      e = t(e, { instancePath: i, keyword: "minLength", params: { limit: 1 } });
      n++;
    }
    if (!Jn.test(r)) {
      e = t(e, { instancePath: i, keyword: "pattern", params: { pattern: "^[^\\s*#]+$" } });
      n++;
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "string" } });
    n++;
  }
  S.errors = e;
  return n === 0;
}
function Ir(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (const s in r) {
      if (!L.call(Bn.properties, s)) {
        e = t(e, { instancePath: i, keyword: "additionalProperties", params: { additionalProperty: s } });
        n++;
      }
    }
    if (r.name !== void 0) {
      if (!d(r.name, { instancePath: i + "/name", parentData: r, parentDataProperty: "name", rootData: o })) {
        e = e === null ? d.errors : e.concat(d.errors);
        n = e.length;
      }
    }
    if (r.module !== void 0) {
      if (!Z(r.module, { instancePath: i + "/module", parentData: r, parentDataProperty: "module", rootData: o })) {
        e = e === null ? Z.errors : e.concat(Z.errors);
        n = e.length;
      }
    }
    if (r.module_path !== void 0) {
      if (!_(r.module_path, { instancePath: i + "/module_path", parentData: r, parentDataProperty: "module_path", rootData: o })) {
        e = e === null ? _.errors : e.concat(_.errors);
        n = e.length;
      }
    }
    if (r.endpoints !== void 0) {
      if (!Array.isArray(r.endpoints)) {
        e = t(e, { instancePath: i + "/endpoints", keyword: "type", params: { type: "array" } });
        n++;
      }
    }
    if (r.broker !== void 0) {
      if (!C(r.broker, { instancePath: i + "/broker", parentData: r, parentDataProperty: "broker", rootData: o })) {
        e = e === null ? C.errors : e.concat(C.errors);
        n = e.length;
      }
    }
    if (r.port !== void 0) {
      if (!K(r.port, { instancePath: i + "/port", parentData: r, parentDataProperty: "port", rootData: o })) {
        e = e === null ? K.errors : e.concat(K.errors);
        n = e.length;
      }
    }
    if (r.auth_file !== void 0) {
      if (!T(r.auth_file, { instancePath: i + "/auth_file", parentData: r, parentDataProperty: "auth_file", rootData: o })) {
        e = e === null ? T.errors : e.concat(T.errors);
        n = e.length;
      }
    }
    if (r.make_connection !== void 0) {
      if (!M(r.make_connection, { instancePath: i + "/make_connection", parentData: r, parentDataProperty: "make_connection", rootData: o })) {
        e = e === null ? M.errors : e.concat(M.errors);
        n = e.length;
      }
    }
    if (r.config !== void 0) {
      if (!O(r.config, { instancePath: i + "/config", parentData: r, parentDataProperty: "config", rootData: o })) {
        e = e === null ? O.errors : e.concat(O.errors);
        n = e.length;
      }
    }
    if (r.dripline_mesh !== void 0) {
      if (!R(r.dripline_mesh, { instancePath: i + "/dripline_mesh", parentData: r, parentDataProperty: "dripline_mesh", rootData: o })) {
        e = e === null ? R.errors : e.concat(R.errors);
        n = e.length;
      }
    }
    if (r.enable_scheduling !== void 0) {
      if (!H(r.enable_scheduling, { instancePath: i + "/enable_scheduling", parentData: r, parentDataProperty: "enable_scheduling", rootData: o })) {
        e = e === null ? H.errors : e.concat(H.errors);
        n = e.length;
      }
    }
    if (r.broadcast_key !== void 0) {
      if (!Q(r.broadcast_key, { instancePath: i + "/broadcast_key", parentData: r, parentDataProperty: "broadcast_key", rootData: o })) {
        e = e === null ? Q.errors : e.concat(Q.errors);
        n = e.length;
      }
    }
    if (r.loop_timeout_ms !== void 0) {
      if (!G(r.loop_timeout_ms, { instancePath: i + "/loop_timeout_ms", parentData: r, parentDataProperty: "loop_timeout_ms", rootData: o })) {
        e = e === null ? G.errors : e.concat(G.errors);
        n = e.length;
      }
    }
    if (r.message_wait_ms !== void 0) {
      if (!V(r.message_wait_ms, { instancePath: i + "/message_wait_ms", parentData: r, parentDataProperty: "message_wait_ms", rootData: o })) {
        e = e === null ? V.errors : e.concat(V.errors);
        n = e.length;
      }
    }
    if (r.heartbeat_interval_s !== void 0) {
      if (!U(r.heartbeat_interval_s, { instancePath: i + "/heartbeat_interval_s", parentData: r, parentDataProperty: "heartbeat_interval_s", rootData: o })) {
        e = e === null ? U.errors : e.concat(U.errors);
        n = e.length;
      }
    }
    if (r.auth_groups !== void 0) {
      if (!B(r.auth_groups, { instancePath: i + "/auth_groups", parentData: r, parentDataProperty: "auth_groups", rootData: o })) {
        e = e === null ? B.errors : e.concat(B.errors);
        n = e.length;
      }
    }
    if (r.metrics_port !== void 0) {
      if (!J(r.metrics_port, { instancePath: i + "/metrics_port", parentData: r, parentDataProperty: "metrics_port", rootData: o })) {
        e = e === null ? J.errors : e.concat(J.errors);
        n = e.length;
      }
    }
    if (r.alert_keys !== void 0) {
      if (!jr(r.alert_keys, { instancePath: i + "/alert_keys", parentData: r, parentDataProperty: "alert_keys", rootData: o })) {
        e = e === null ? jr.errors : e.concat(jr.errors);
        n = e.length;
      }
    }
    if (r.alert_key_parser_re !== void 0) {
      if (!Nr(r.alert_key_parser_re, { instancePath: i + "/alert_key_parser_re", parentData: r, parentDataProperty: "alert_key_parser_re", rootData: o })) {
        e = e === null ? Nr.errors : e.concat(Nr.errors);
        n = e.length;
      }
    }
    if (r.time_between_checks_s !== void 0) {
      if (!qr(r.time_between_checks_s, { instancePath: i + "/time_between_checks_s", parentData: r, parentDataProperty: "time_between_checks_s", rootData: o })) {
        e = e === null ? qr.errors : e.concat(qr.errors);
        n = e.length;
      }
    }
    if (r.warning_threshold_s !== void 0) {
      if (!Lr(r.warning_threshold_s, { instancePath: i + "/warning_threshold_s", parentData: r, parentDataProperty: "warning_threshold_s", rootData: o })) {
        e = e === null ? Lr.errors : e.concat(Lr.errors);
        n = e.length;
      }
    }
    if (r.critical_threshold_s !== void 0) {
      if (!Er(r.critical_threshold_s, { instancePath: i + "/critical_threshold_s", parentData: r, parentDataProperty: "critical_threshold_s", rootData: o })) {
        e = e === null ? Er.errors : e.concat(Er.errors);
        n = e.length;
      }
    }
    if (r.add_unknown_heartbeats !== void 0) {
      if (!Fr(r.add_unknown_heartbeats, { instancePath: i + "/add_unknown_heartbeats", parentData: r, parentDataProperty: "add_unknown_heartbeats", rootData: o })) {
        e = e === null ? Fr.errors : e.concat(Fr.errors);
        n = e.length;
      }
    }
    if (r.endpoint_name_prefix !== void 0) {
      if (!zr(r.endpoint_name_prefix, { instancePath: i + "/endpoint_name_prefix", parentData: r, parentDataProperty: "endpoint_name_prefix", rootData: o })) {
        e = e === null ? zr.errors : e.concat(zr.errors);
        n = e.length;
      }
    }
    if (r.log_state_changes !== void 0) {
      if (!Sr(r.log_state_changes, { instancePath: i + "/log_state_changes", parentData: r, parentDataProperty: "log_state_changes", rootData: o })) {
        e = e === null ? Sr.errors : e.concat(Sr.errors);
        n = e.length;
      }
    }
    if (r.log_routing_key_prefix !== void 0) {
      if (!S(r.log_routing_key_prefix, { instancePath: i + "/log_routing_key_prefix", parentData: r, parentDataProperty: "log_routing_key_prefix", rootData: o })) {
        e = e === null ? S.errors : e.concat(S.errors);
        n = e.length;
      }
    }
    if (r.runtime !== void 0) {
      if (!E(r.runtime, { instancePath: i + "/runtime", parentData: r, parentDataProperty: "runtime", rootData: o })) {
        e = e === null ? E.errors : e.concat(E.errors);
        n = e.length;
      }
    }
    if (r.image !== void 0) {
      if (!F(r.image, { instancePath: i + "/image", parentData: r, parentDataProperty: "image", rootData: o })) {
        e = e === null ? F.errors : e.concat(F.errors);
        n = e.length;
      }
    }
    if (r.era !== void 0) {
      if (!z(r.era, { instancePath: i + "/era", parentData: r, parentDataProperty: "era", rootData: o })) {
        e = e === null ? z.errors : e.concat(z.errors);
        n = e.length;
      }
    }
    if (r.restart !== void 0) {
      if (!h(r.restart, { instancePath: i + "/restart", parentData: r, parentDataProperty: "restart", rootData: o })) {
        e = e === null ? h.errors : e.concat(h.errors);
        n = e.length;
      }
    }
    if (r.environment !== void 0) {
      if (!b(r.environment, { instancePath: i + "/environment", parentData: r, parentDataProperty: "environment", rootData: o })) {
        e = e === null ? b.errors : e.concat(b.errors);
        n = e.length;
      }
    }
    if (r.volumes !== void 0) {
      if (!k(r.volumes, { instancePath: i + "/volumes", parentData: r, parentDataProperty: "volumes", rootData: o })) {
        e = e === null ? k.errors : e.concat(k.errors);
        n = e.length;
      }
    }
    if (r.devices !== void 0) {
      if (!v(r.devices, { instancePath: i + "/devices", parentData: r, parentDataProperty: "devices", rootData: o })) {
        e = e === null ? v.errors : e.concat(v.errors);
        n = e.length;
      }
    }
    if (r.ports !== void 0) {
      if (!$(r.ports, { instancePath: i + "/ports", parentData: r, parentDataProperty: "ports", rootData: o })) {
        e = e === null ? $.errors : e.concat($.errors);
        n = e.length;
      }
    }
    if (r.compose !== void 0) {
      if (!w(r.compose, { instancePath: i + "/compose", parentData: r, parentDataProperty: "compose", rootData: o })) {
        e = e === null ? w.errors : e.concat(w.errors);
        n = e.length;
      }
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "object" } });
    n++;
  }
  Ir.errors = e;
  return n === 0;
}
const Wn = { "type": "object", "additionalProperties": false, "required": ["response_terminator"], "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/service_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "endpoints": { "type": "array" }, "broker": { "$ref": "#/definitions/broker_host" }, "port": { "$ref": "#/definitions/broker_port" }, "auth_file": { "$ref": "#/definitions/auth_file" }, "make_connection": { "$ref": "#/definitions/make_connection" }, "config": { "$ref": "#/definitions/config" }, "dripline_mesh": { "$ref": "#/definitions/dripline_mesh" }, "enable_scheduling": { "$ref": "#/definitions/enable_scheduling" }, "broadcast_key": { "$ref": "#/definitions/broadcast_key" }, "loop_timeout_ms": { "$ref": "#/definitions/loop_timeout_ms" }, "message_wait_ms": { "$ref": "#/definitions/message_wait_ms" }, "heartbeat_interval_s": { "$ref": "#/definitions/heartbeat_interval_s" }, "auth_groups": { "$ref": "#/definitions/auth_groups" }, "metrics_port": { "$ref": "#/definitions/metrics_port" }, "socket_info": { "$ref": "#/definitions/socket_info" }, "socket_timeout": { "$ref": "#/definitions/socket_timeout" }, "command_terminator": { "$ref": "#/definitions/command_terminator" }, "response_terminator": { "$ref": "#/definitions/response_terminator" }, "cmd_at_reconnect": { "$ref": "#/definitions/cmd_at_reconnect" }, "reconnect_test": { "$ref": "#/definitions/reconnect_test" }, "reply_echo_cmd": { "$ref": "#/definitions/reply_echo_cmd" }, "runtime": { "$ref": "#/definitions/runtime" }, "image": { "$ref": "#/definitions/service_image" }, "era": { "$ref": "#/definitions/era" }, "restart": { "$ref": "#/definitions/restart" }, "environment": { "$ref": "#/definitions/environment" }, "volumes": { "$ref": "#/definitions/volumes" }, "devices": { "$ref": "#/definitions/devices" }, "ports": { "$ref": "#/definitions/ports" }, "compose": { "$ref": "#/definitions/compose" } } };
const Xn = new RegExp(`^\\(\\s*['"][^'"]+['"]\\s*,\\s?[0-9]+\\s*\\)$`, "u");
function Zr(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (!Array.isArray(r) && typeof r !== "string") {
    e = t(e, { instancePath: i, keyword: "type", params: {} });
    n++;
  }
  if (typeof r === "string") {
    if (!Xn.test(r)) {
      e = t(e, { instancePath: i, keyword: "pattern", params: { pattern: `^\\(\\s*['"][^'"]+['"]\\s*,\\s?[0-9]+\\s*\\)$` } });
      n++;
    }
  }
  if (Array.isArray(r)) {
    if (r.length > 2) {
      e = t(e, { instancePath: i, keyword: "maxItems", params: { limit: 2 } });
      n++;
    }
    if (r.length < 2) {
      e = t(e, { instancePath: i, keyword: "minItems", params: { limit: 2 } });
      n++;
    }
    const s = r.length;
    for (let a = 0; a < s; a++) {
      let p = r[a];
      if (typeof p !== "string" && !(typeof p == "number" && (!(p % 1) && !isNaN(p)) && isFinite(p))) {
        e = t(e, { instancePath: i + "/" + a, keyword: "type", params: {} });
        n++;
      }
    }
  }
  Zr.errors = e;
  return n === 0;
}
function Cr(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r == "number" && isFinite(r)) {
    if (r <= 0 || isNaN(r)) {
      e = t(e, { instancePath: i, keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } });
      n++;
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "number" } });
    n++;
  }
  Cr.errors = e;
  return n === 0;
}
function Kr(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r !== "string") {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "string" } });
    n++;
  }
  Kr.errors = e;
  return n === 0;
}
function Tr(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r === "string") {
    if (r.length < 1) {
      e = t(e, { instancePath: i, keyword: "minLength", params: { limit: 1 } });
      n++;
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "string" } });
    n++;
  }
  Tr.errors = e;
  return n === 0;
}
function Mr(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (!Array.isArray(r) && r !== null) {
    e = t(e, { instancePath: i, keyword: "type", params: {} });
    n++;
  }
  if (Array.isArray(r)) {
    if (r.length < 1) {
      e = t(e, { instancePath: i, keyword: "minItems", params: { limit: 1 } });
      n++;
    }
    const s = r.length;
    for (let a = 0; a < s; a++) {
      let p = r[a];
      if (typeof p !== "string" && p !== null) {
        e = t(e, { instancePath: i + "/" + a, keyword: "type", params: {} });
        n++;
      }
    }
  }
  Mr.errors = e;
  return n === 0;
}
function Or(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r !== "string" && !(typeof r == "number" && isFinite(r)) && r !== null) {
    e = t(e, { instancePath: i, keyword: "type", params: {} });
    n++;
  }
  Or.errors = e;
  return n === 0;
}
function Rr(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r !== "boolean") {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "boolean" } });
    n++;
  }
  Rr.errors = e;
  return n === 0;
}
function Hr(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.response_terminator === void 0) {
      e = t(e, { instancePath: i, keyword: "required", params: { missingProperty: "response_terminator" } });
      n++;
    }
    for (const s in r) {
      if (!L.call(Wn.properties, s)) {
        e = t(e, { instancePath: i, keyword: "additionalProperties", params: { additionalProperty: s } });
        n++;
      }
    }
    if (r.name !== void 0) {
      if (!d(r.name, { instancePath: i + "/name", parentData: r, parentDataProperty: "name", rootData: o })) {
        e = e === null ? d.errors : e.concat(d.errors);
        n = e.length;
      }
    }
    if (r.module !== void 0) {
      if (!Z(r.module, { instancePath: i + "/module", parentData: r, parentDataProperty: "module", rootData: o })) {
        e = e === null ? Z.errors : e.concat(Z.errors);
        n = e.length;
      }
    }
    if (r.module_path !== void 0) {
      if (!_(r.module_path, { instancePath: i + "/module_path", parentData: r, parentDataProperty: "module_path", rootData: o })) {
        e = e === null ? _.errors : e.concat(_.errors);
        n = e.length;
      }
    }
    if (r.endpoints !== void 0) {
      if (!Array.isArray(r.endpoints)) {
        e = t(e, { instancePath: i + "/endpoints", keyword: "type", params: { type: "array" } });
        n++;
      }
    }
    if (r.broker !== void 0) {
      if (!C(r.broker, { instancePath: i + "/broker", parentData: r, parentDataProperty: "broker", rootData: o })) {
        e = e === null ? C.errors : e.concat(C.errors);
        n = e.length;
      }
    }
    if (r.port !== void 0) {
      if (!K(r.port, { instancePath: i + "/port", parentData: r, parentDataProperty: "port", rootData: o })) {
        e = e === null ? K.errors : e.concat(K.errors);
        n = e.length;
      }
    }
    if (r.auth_file !== void 0) {
      if (!T(r.auth_file, { instancePath: i + "/auth_file", parentData: r, parentDataProperty: "auth_file", rootData: o })) {
        e = e === null ? T.errors : e.concat(T.errors);
        n = e.length;
      }
    }
    if (r.make_connection !== void 0) {
      if (!M(r.make_connection, { instancePath: i + "/make_connection", parentData: r, parentDataProperty: "make_connection", rootData: o })) {
        e = e === null ? M.errors : e.concat(M.errors);
        n = e.length;
      }
    }
    if (r.config !== void 0) {
      if (!O(r.config, { instancePath: i + "/config", parentData: r, parentDataProperty: "config", rootData: o })) {
        e = e === null ? O.errors : e.concat(O.errors);
        n = e.length;
      }
    }
    if (r.dripline_mesh !== void 0) {
      if (!R(r.dripline_mesh, { instancePath: i + "/dripline_mesh", parentData: r, parentDataProperty: "dripline_mesh", rootData: o })) {
        e = e === null ? R.errors : e.concat(R.errors);
        n = e.length;
      }
    }
    if (r.enable_scheduling !== void 0) {
      if (!H(r.enable_scheduling, { instancePath: i + "/enable_scheduling", parentData: r, parentDataProperty: "enable_scheduling", rootData: o })) {
        e = e === null ? H.errors : e.concat(H.errors);
        n = e.length;
      }
    }
    if (r.broadcast_key !== void 0) {
      if (!Q(r.broadcast_key, { instancePath: i + "/broadcast_key", parentData: r, parentDataProperty: "broadcast_key", rootData: o })) {
        e = e === null ? Q.errors : e.concat(Q.errors);
        n = e.length;
      }
    }
    if (r.loop_timeout_ms !== void 0) {
      if (!G(r.loop_timeout_ms, { instancePath: i + "/loop_timeout_ms", parentData: r, parentDataProperty: "loop_timeout_ms", rootData: o })) {
        e = e === null ? G.errors : e.concat(G.errors);
        n = e.length;
      }
    }
    if (r.message_wait_ms !== void 0) {
      if (!V(r.message_wait_ms, { instancePath: i + "/message_wait_ms", parentData: r, parentDataProperty: "message_wait_ms", rootData: o })) {
        e = e === null ? V.errors : e.concat(V.errors);
        n = e.length;
      }
    }
    if (r.heartbeat_interval_s !== void 0) {
      if (!U(r.heartbeat_interval_s, { instancePath: i + "/heartbeat_interval_s", parentData: r, parentDataProperty: "heartbeat_interval_s", rootData: o })) {
        e = e === null ? U.errors : e.concat(U.errors);
        n = e.length;
      }
    }
    if (r.auth_groups !== void 0) {
      if (!B(r.auth_groups, { instancePath: i + "/auth_groups", parentData: r, parentDataProperty: "auth_groups", rootData: o })) {
        e = e === null ? B.errors : e.concat(B.errors);
        n = e.length;
      }
    }
    if (r.metrics_port !== void 0) {
      if (!J(r.metrics_port, { instancePath: i + "/metrics_port", parentData: r, parentDataProperty: "metrics_port", rootData: o })) {
        e = e === null ? J.errors : e.concat(J.errors);
        n = e.length;
      }
    }
    if (r.socket_info !== void 0) {
      if (!Zr(r.socket_info, { instancePath: i + "/socket_info", parentData: r, parentDataProperty: "socket_info", rootData: o })) {
        e = e === null ? Zr.errors : e.concat(Zr.errors);
        n = e.length;
      }
    }
    if (r.socket_timeout !== void 0) {
      if (!Cr(r.socket_timeout, { instancePath: i + "/socket_timeout", parentData: r, parentDataProperty: "socket_timeout", rootData: o })) {
        e = e === null ? Cr.errors : e.concat(Cr.errors);
        n = e.length;
      }
    }
    if (r.command_terminator !== void 0) {
      if (!Kr(r.command_terminator, { instancePath: i + "/command_terminator", parentData: r, parentDataProperty: "command_terminator", rootData: o })) {
        e = e === null ? Kr.errors : e.concat(Kr.errors);
        n = e.length;
      }
    }
    if (r.response_terminator !== void 0) {
      if (!Tr(r.response_terminator, { instancePath: i + "/response_terminator", parentData: r, parentDataProperty: "response_terminator", rootData: o })) {
        e = e === null ? Tr.errors : e.concat(Tr.errors);
        n = e.length;
      }
    }
    if (r.cmd_at_reconnect !== void 0) {
      if (!Mr(r.cmd_at_reconnect, { instancePath: i + "/cmd_at_reconnect", parentData: r, parentDataProperty: "cmd_at_reconnect", rootData: o })) {
        e = e === null ? Mr.errors : e.concat(Mr.errors);
        n = e.length;
      }
    }
    if (r.reconnect_test !== void 0) {
      if (!Or(r.reconnect_test, { instancePath: i + "/reconnect_test", parentData: r, parentDataProperty: "reconnect_test", rootData: o })) {
        e = e === null ? Or.errors : e.concat(Or.errors);
        n = e.length;
      }
    }
    if (r.reply_echo_cmd !== void 0) {
      if (!Rr(r.reply_echo_cmd, { instancePath: i + "/reply_echo_cmd", parentData: r, parentDataProperty: "reply_echo_cmd", rootData: o })) {
        e = e === null ? Rr.errors : e.concat(Rr.errors);
        n = e.length;
      }
    }
    if (r.runtime !== void 0) {
      if (!E(r.runtime, { instancePath: i + "/runtime", parentData: r, parentDataProperty: "runtime", rootData: o })) {
        e = e === null ? E.errors : e.concat(E.errors);
        n = e.length;
      }
    }
    if (r.image !== void 0) {
      if (!F(r.image, { instancePath: i + "/image", parentData: r, parentDataProperty: "image", rootData: o })) {
        e = e === null ? F.errors : e.concat(F.errors);
        n = e.length;
      }
    }
    if (r.era !== void 0) {
      if (!z(r.era, { instancePath: i + "/era", parentData: r, parentDataProperty: "era", rootData: o })) {
        e = e === null ? z.errors : e.concat(z.errors);
        n = e.length;
      }
    }
    if (r.restart !== void 0) {
      if (!h(r.restart, { instancePath: i + "/restart", parentData: r, parentDataProperty: "restart", rootData: o })) {
        e = e === null ? h.errors : e.concat(h.errors);
        n = e.length;
      }
    }
    if (r.environment !== void 0) {
      if (!b(r.environment, { instancePath: i + "/environment", parentData: r, parentDataProperty: "environment", rootData: o })) {
        e = e === null ? b.errors : e.concat(b.errors);
        n = e.length;
      }
    }
    if (r.volumes !== void 0) {
      if (!k(r.volumes, { instancePath: i + "/volumes", parentData: r, parentDataProperty: "volumes", rootData: o })) {
        e = e === null ? k.errors : e.concat(k.errors);
        n = e.length;
      }
    }
    if (r.devices !== void 0) {
      if (!v(r.devices, { instancePath: i + "/devices", parentData: r, parentDataProperty: "devices", rootData: o })) {
        e = e === null ? v.errors : e.concat(v.errors);
        n = e.length;
      }
    }
    if (r.ports !== void 0) {
      if (!$(r.ports, { instancePath: i + "/ports", parentData: r, parentDataProperty: "ports", rootData: o })) {
        e = e === null ? $.errors : e.concat($.errors);
        n = e.length;
      }
    }
    if (r.compose !== void 0) {
      if (!w(r.compose, { instancePath: i + "/compose", parentData: r, parentDataProperty: "compose", rootData: o })) {
        e = e === null ? w.errors : e.concat(w.errors);
        n = e.length;
      }
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "object" } });
    n++;
  }
  Hr.errors = e;
  return n === 0;
}
function q(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r === "string") {
    if (r.length < 1) {
      e = t(e, { instancePath: i, keyword: "minLength", params: { limit: 1 } });
      n++;
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "string" } });
    n++;
  }
  q.errors = e;
  return n === 0;
}
function D(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r !== "string") {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "string" } });
    n++;
  }
  D.errors = e;
  return n === 0;
}
function P(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r !== "string") {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "string" } });
    n++;
  }
  P.errors = e;
  return n === 0;
}
function x(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r !== "string") {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "string" } });
    n++;
  }
  x.errors = e;
  return n === 0;
}
function A(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (Array.isArray(r)) {
    if (r.length > 2) {
      e = t(e, { instancePath: i, keyword: "maxItems", params: { limit: 2 } });
      n++;
    }
    if (r.length < 2) {
      e = t(e, { instancePath: i, keyword: "minItems", params: { limit: 2 } });
      n++;
    }
    const s = r.length;
    for (let a = 0; a < s; a++) {
      let p = r[a];
      if (!(typeof p == "number" && isFinite(p))) {
        e = t(e, { instancePath: i + "/" + a, keyword: "type", params: { type: "number" } });
        n++;
      }
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "array" } });
    n++;
  }
  A.errors = e;
  return n === 0;
}
function j(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (Object.keys(r).length < 1) {
      e = t(e, { instancePath: i, keyword: "minProperties", params: { limit: 1 } });
      n++;
    }
    for (const s in r) {
      if (!(s === "low" || s === "high")) {
        e = t(e, { instancePath: i, keyword: "additionalProperties", params: { additionalProperty: s } });
        n++;
      }
    }
    if (r.low !== void 0) {
      let s = r.low;
      if (!(typeof s == "number" && isFinite(s))) {
        e = t(e, { instancePath: i + "/low", keyword: "type", params: { type: "number" } });
        n++;
      }
    }
    if (r.high !== void 0) {
      let s = r.high;
      if (!(typeof s == "number" && isFinite(s))) {
        e = t(e, { instancePath: i + "/high", keyword: "type", params: { type: "number" } });
        n++;
      }
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "object" } });
    n++;
  }
  j.errors = e;
  return n === 0;
}
function Qr(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0) {
      e = t(e, { instancePath: i, keyword: "required", params: { missingProperty: "name" } });
      n++;
    }
    if (r.module === void 0) {
      e = t(e, { instancePath: i, keyword: "required", params: { missingProperty: "module" } });
      n++;
    }
    for (const s in r) {
      if (!(s === "name" || s === "module" || s === "module_path" || s === "unit" || s === "label" || s === "description" || s === "range" || s === "alarm")) {
        e = t(e, { instancePath: i, keyword: "additionalProperties", params: { additionalProperty: s } });
        n++;
      }
    }
    if (r.name !== void 0) {
      if (!d(r.name, { instancePath: i + "/name", parentData: r, parentDataProperty: "name", rootData: o })) {
        e = e === null ? d.errors : e.concat(d.errors);
        n = e.length;
      }
    }
    if (r.module !== void 0) {
      if (!q(r.module, { instancePath: i + "/module", parentData: r, parentDataProperty: "module", rootData: o })) {
        e = e === null ? q.errors : e.concat(q.errors);
        n = e.length;
      }
    }
    if (r.module_path !== void 0) {
      if (!_(r.module_path, { instancePath: i + "/module_path", parentData: r, parentDataProperty: "module_path", rootData: o })) {
        e = e === null ? _.errors : e.concat(_.errors);
        n = e.length;
      }
    }
    if (r.unit !== void 0) {
      if (!D(r.unit, { instancePath: i + "/unit", parentData: r, parentDataProperty: "unit", rootData: o })) {
        e = e === null ? D.errors : e.concat(D.errors);
        n = e.length;
      }
    }
    if (r.label !== void 0) {
      if (!P(r.label, { instancePath: i + "/label", parentData: r, parentDataProperty: "label", rootData: o })) {
        e = e === null ? P.errors : e.concat(P.errors);
        n = e.length;
      }
    }
    if (r.description !== void 0) {
      if (!x(r.description, { instancePath: i + "/description", parentData: r, parentDataProperty: "description", rootData: o })) {
        e = e === null ? x.errors : e.concat(x.errors);
        n = e.length;
      }
    }
    if (r.range !== void 0) {
      if (!A(r.range, { instancePath: i + "/range", parentData: r, parentDataProperty: "range", rootData: o })) {
        e = e === null ? A.errors : e.concat(A.errors);
        n = e.length;
      }
    }
    if (r.alarm !== void 0) {
      if (!j(r.alarm, { instancePath: i + "/alarm", parentData: r, parentDataProperty: "alarm", rootData: o })) {
        e = e === null ? j.errors : e.concat(j.errors);
        n = e.length;
      }
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "object" } });
    n++;
  }
  Qr.errors = e;
  return n === 0;
}
const Yn = { "type": "object", "required": ["name", "module"], "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/endpoint_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "get_on_set": { "$ref": "#/definitions/get_on_set" }, "log_on_set": { "$ref": "#/definitions/log_on_set" }, "log_routing_key_prefix": { "$ref": "#/definitions/log_routing_key_prefix" }, "log_interval": { "$ref": "#/definitions/log_interval" }, "max_interval": { "$ref": "#/definitions/max_interval" }, "max_absolute_change": { "$ref": "#/definitions/max_absolute_change" }, "max_fractional_change": { "$ref": "#/definitions/max_fractional_change" }, "check_field": { "$ref": "#/definitions/check_field" }, "calibration": { "$ref": "#/definitions/calibration" }, "unit": { "$ref": "#/definitions/unit" }, "label": { "$ref": "#/definitions/label" }, "description": { "$ref": "#/definitions/description" }, "range": { "$ref": "#/definitions/range" }, "alarm": { "$ref": "#/definitions/alarm" } } };
function W(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r !== "boolean") {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "boolean" } });
    n++;
  }
  W.errors = e;
  return n === 0;
}
function X(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r !== "boolean") {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "boolean" } });
    n++;
  }
  X.errors = e;
  return n === 0;
}
function Y(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (!(typeof r == "number" && isFinite(r)) && !(r && typeof r == "object" && !Array.isArray(r))) {
    e = t(e, { instancePath: i, keyword: "type", params: {} });
    n++;
  }
  if (typeof r == "number" && isFinite(r)) {
    if (r < 0 || isNaN(r)) {
      e = t(e, { instancePath: i, keyword: "minimum", params: { comparison: ">=", limit: 0 } });
      n++;
    }
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (const s in r) {
      if (!(s === "weeks" || s === "days" || s === "hours" || s === "minutes" || s === "seconds" || s === "milliseconds" || s === "microseconds")) {
        e = t(e, { instancePath: i, keyword: "additionalProperties", params: { additionalProperty: s } });
        n++;
      }
    }
    if (r.weeks !== void 0) {
      let s = r.weeks;
      if (typeof s == "number" && isFinite(s)) {
        if (s < 0 || isNaN(s)) {
          e = t(e, { instancePath: i + "/weeks", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
          n++;
        }
      } else {
        e = t(e, { instancePath: i + "/weeks", keyword: "type", params: { type: "number" } });
        n++;
      }
    }
    if (r.days !== void 0) {
      let s = r.days;
      if (typeof s == "number" && isFinite(s)) {
        if (s < 0 || isNaN(s)) {
          e = t(e, { instancePath: i + "/days", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
          n++;
        }
      } else {
        e = t(e, { instancePath: i + "/days", keyword: "type", params: { type: "number" } });
        n++;
      }
    }
    if (r.hours !== void 0) {
      let s = r.hours;
      if (typeof s == "number" && isFinite(s)) {
        if (s < 0 || isNaN(s)) {
          e = t(e, { instancePath: i + "/hours", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
          n++;
        }
      } else {
        e = t(e, { instancePath: i + "/hours", keyword: "type", params: { type: "number" } });
        n++;
      }
    }
    if (r.minutes !== void 0) {
      let s = r.minutes;
      if (typeof s == "number" && isFinite(s)) {
        if (s < 0 || isNaN(s)) {
          e = t(e, { instancePath: i + "/minutes", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
          n++;
        }
      } else {
        e = t(e, { instancePath: i + "/minutes", keyword: "type", params: { type: "number" } });
        n++;
      }
    }
    if (r.seconds !== void 0) {
      let s = r.seconds;
      if (typeof s == "number" && isFinite(s)) {
        if (s < 0 || isNaN(s)) {
          e = t(e, { instancePath: i + "/seconds", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
          n++;
        }
      } else {
        e = t(e, { instancePath: i + "/seconds", keyword: "type", params: { type: "number" } });
        n++;
      }
    }
    if (r.milliseconds !== void 0) {
      let s = r.milliseconds;
      if (typeof s == "number" && isFinite(s)) {
        if (s < 0 || isNaN(s)) {
          e = t(e, { instancePath: i + "/milliseconds", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
          n++;
        }
      } else {
        e = t(e, { instancePath: i + "/milliseconds", keyword: "type", params: { type: "number" } });
        n++;
      }
    }
    if (r.microseconds !== void 0) {
      let s = r.microseconds;
      if (typeof s == "number" && isFinite(s)) {
        if (s < 0 || isNaN(s)) {
          e = t(e, { instancePath: i + "/microseconds", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
          n++;
        }
      } else {
        e = t(e, { instancePath: i + "/microseconds", keyword: "type", params: { type: "number" } });
        n++;
      }
    }
  }
  Y.errors = e;
  return n === 0;
}
function ee(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r == "number" && isFinite(r)) {
    if (r < 0 || isNaN(r)) {
      e = t(e, { instancePath: i, keyword: "minimum", params: { comparison: ">=", limit: 0 } });
      n++;
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "number" } });
    n++;
  }
  ee.errors = e;
  return n === 0;
}
function re(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r == "number" && isFinite(r)) {
    if (r < 0 || isNaN(r)) {
      e = t(e, { instancePath: i, keyword: "minimum", params: { comparison: ">=", limit: 0 } });
      n++;
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "number" } });
    n++;
  }
  re.errors = e;
  return n === 0;
}
function ne(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r == "number" && isFinite(r)) {
    if (r < 0 || isNaN(r)) {
      e = t(e, { instancePath: i, keyword: "minimum", params: { comparison: ">=", limit: 0 } });
      n++;
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "number" } });
    n++;
  }
  ne.errors = e;
  return n === 0;
}
function ie(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r !== "string") {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "string" } });
    n++;
  }
  if (!(r === "value_raw" || r === "value_cal")) {
    e = t(e, { instancePath: i, keyword: "enum", params: {} });
    n++;
  }
  ie.errors = e;
  return n === 0;
}
function te(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r !== "string" && !(r && typeof r == "object" && !Array.isArray(r))) {
    e = t(e, { instancePath: i, keyword: "type", params: {} });
    n++;
  }
  if (typeof r === "string") {
    if (r.length < 1) {
      e = t(e, { instancePath: i, keyword: "minLength", params: { limit: 1 } });
      n++;
    }
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (Object.keys(r).length < 1) {
      e = t(e, { instancePath: i, keyword: "minProperties", params: { limit: 1 } });
      n++;
    }
    for (const s in r) {
      let a = r[s];
      if (typeof a !== "string" && !(typeof a == "number" && isFinite(a)) && typeof a !== "boolean" && a !== null) {
        e = t(e, { instancePath: i + "/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: {} });
        n++;
      }
    }
  }
  te.errors = e;
  return n === 0;
}
function Gr(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0) {
      e = t(e, { instancePath: i, keyword: "required", params: { missingProperty: "name" } });
      n++;
    }
    if (r.module === void 0) {
      e = t(e, { instancePath: i, keyword: "required", params: { missingProperty: "module" } });
      n++;
    }
    for (const s in r) {
      if (!L.call(Yn.properties, s)) {
        e = t(e, { instancePath: i, keyword: "additionalProperties", params: { additionalProperty: s } });
        n++;
      }
    }
    if (r.name !== void 0) {
      if (!d(r.name, { instancePath: i + "/name", parentData: r, parentDataProperty: "name", rootData: o })) {
        e = e === null ? d.errors : e.concat(d.errors);
        n = e.length;
      }
    }
    if (r.module !== void 0) {
      if (!q(r.module, { instancePath: i + "/module", parentData: r, parentDataProperty: "module", rootData: o })) {
        e = e === null ? q.errors : e.concat(q.errors);
        n = e.length;
      }
    }
    if (r.module_path !== void 0) {
      if (!_(r.module_path, { instancePath: i + "/module_path", parentData: r, parentDataProperty: "module_path", rootData: o })) {
        e = e === null ? _.errors : e.concat(_.errors);
        n = e.length;
      }
    }
    if (r.get_on_set !== void 0) {
      if (!W(r.get_on_set, { instancePath: i + "/get_on_set", parentData: r, parentDataProperty: "get_on_set", rootData: o })) {
        e = e === null ? W.errors : e.concat(W.errors);
        n = e.length;
      }
    }
    if (r.log_on_set !== void 0) {
      if (!X(r.log_on_set, { instancePath: i + "/log_on_set", parentData: r, parentDataProperty: "log_on_set", rootData: o })) {
        e = e === null ? X.errors : e.concat(X.errors);
        n = e.length;
      }
    }
    if (r.log_routing_key_prefix !== void 0) {
      if (!S(r.log_routing_key_prefix, { instancePath: i + "/log_routing_key_prefix", parentData: r, parentDataProperty: "log_routing_key_prefix", rootData: o })) {
        e = e === null ? S.errors : e.concat(S.errors);
        n = e.length;
      }
    }
    if (r.log_interval !== void 0) {
      if (!Y(r.log_interval, { instancePath: i + "/log_interval", parentData: r, parentDataProperty: "log_interval", rootData: o })) {
        e = e === null ? Y.errors : e.concat(Y.errors);
        n = e.length;
      }
    }
    if (r.max_interval !== void 0) {
      if (!ee(r.max_interval, { instancePath: i + "/max_interval", parentData: r, parentDataProperty: "max_interval", rootData: o })) {
        e = e === null ? ee.errors : e.concat(ee.errors);
        n = e.length;
      }
    }
    if (r.max_absolute_change !== void 0) {
      if (!re(r.max_absolute_change, { instancePath: i + "/max_absolute_change", parentData: r, parentDataProperty: "max_absolute_change", rootData: o })) {
        e = e === null ? re.errors : e.concat(re.errors);
        n = e.length;
      }
    }
    if (r.max_fractional_change !== void 0) {
      if (!ne(r.max_fractional_change, { instancePath: i + "/max_fractional_change", parentData: r, parentDataProperty: "max_fractional_change", rootData: o })) {
        e = e === null ? ne.errors : e.concat(ne.errors);
        n = e.length;
      }
    }
    if (r.check_field !== void 0) {
      if (!ie(r.check_field, { instancePath: i + "/check_field", parentData: r, parentDataProperty: "check_field", rootData: o })) {
        e = e === null ? ie.errors : e.concat(ie.errors);
        n = e.length;
      }
    }
    if (r.calibration !== void 0) {
      if (!te(r.calibration, { instancePath: i + "/calibration", parentData: r, parentDataProperty: "calibration", rootData: o })) {
        e = e === null ? te.errors : e.concat(te.errors);
        n = e.length;
      }
    }
    if (r.unit !== void 0) {
      if (!D(r.unit, { instancePath: i + "/unit", parentData: r, parentDataProperty: "unit", rootData: o })) {
        e = e === null ? D.errors : e.concat(D.errors);
        n = e.length;
      }
    }
    if (r.label !== void 0) {
      if (!P(r.label, { instancePath: i + "/label", parentData: r, parentDataProperty: "label", rootData: o })) {
        e = e === null ? P.errors : e.concat(P.errors);
        n = e.length;
      }
    }
    if (r.description !== void 0) {
      if (!x(r.description, { instancePath: i + "/description", parentData: r, parentDataProperty: "description", rootData: o })) {
        e = e === null ? x.errors : e.concat(x.errors);
        n = e.length;
      }
    }
    if (r.range !== void 0) {
      if (!A(r.range, { instancePath: i + "/range", parentData: r, parentDataProperty: "range", rootData: o })) {
        e = e === null ? A.errors : e.concat(A.errors);
        n = e.length;
      }
    }
    if (r.alarm !== void 0) {
      if (!j(r.alarm, { instancePath: i + "/alarm", parentData: r, parentDataProperty: "alarm", rootData: o })) {
        e = e === null ? j.errors : e.concat(j.errors);
        n = e.length;
      }
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "object" } });
    n++;
  }
  Gr.errors = e;
  return n === 0;
}
const ei = { "type": "object", "required": ["name", "module"], "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/endpoint_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "initial_value": { "$ref": "#/definitions/initial_value" }, "get_on_set": { "$ref": "#/definitions/get_on_set" }, "log_on_set": { "$ref": "#/definitions/log_on_set" }, "log_routing_key_prefix": { "$ref": "#/definitions/log_routing_key_prefix" }, "log_interval": { "$ref": "#/definitions/log_interval" }, "max_interval": { "$ref": "#/definitions/max_interval" }, "max_absolute_change": { "$ref": "#/definitions/max_absolute_change" }, "max_fractional_change": { "$ref": "#/definitions/max_fractional_change" }, "check_field": { "$ref": "#/definitions/check_field" }, "calibration": { "$ref": "#/definitions/calibration" }, "unit": { "$ref": "#/definitions/unit" }, "label": { "$ref": "#/definitions/label" }, "description": { "$ref": "#/definitions/description" }, "range": { "$ref": "#/definitions/range" }, "alarm": { "$ref": "#/definitions/alarm" } } };
function Vr(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r !== "string" && !(typeof r == "number" && isFinite(r)) && typeof r !== "boolean" && r !== null) {
    e = t(e, { instancePath: i, keyword: "type", params: {} });
    n++;
  }
  Vr.errors = e;
  return n === 0;
}
function Ur(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0) {
      e = t(e, { instancePath: i, keyword: "required", params: { missingProperty: "name" } });
      n++;
    }
    if (r.module === void 0) {
      e = t(e, { instancePath: i, keyword: "required", params: { missingProperty: "module" } });
      n++;
    }
    for (const s in r) {
      if (!L.call(ei.properties, s)) {
        e = t(e, { instancePath: i, keyword: "additionalProperties", params: { additionalProperty: s } });
        n++;
      }
    }
    if (r.name !== void 0) {
      if (!d(r.name, { instancePath: i + "/name", parentData: r, parentDataProperty: "name", rootData: o })) {
        e = e === null ? d.errors : e.concat(d.errors);
        n = e.length;
      }
    }
    if (r.module !== void 0) {
      if (!q(r.module, { instancePath: i + "/module", parentData: r, parentDataProperty: "module", rootData: o })) {
        e = e === null ? q.errors : e.concat(q.errors);
        n = e.length;
      }
    }
    if (r.module_path !== void 0) {
      if (!_(r.module_path, { instancePath: i + "/module_path", parentData: r, parentDataProperty: "module_path", rootData: o })) {
        e = e === null ? _.errors : e.concat(_.errors);
        n = e.length;
      }
    }
    if (r.initial_value !== void 0) {
      if (!Vr(r.initial_value, { instancePath: i + "/initial_value", parentData: r, parentDataProperty: "initial_value", rootData: o })) {
        e = e === null ? Vr.errors : e.concat(Vr.errors);
        n = e.length;
      }
    }
    if (r.get_on_set !== void 0) {
      if (!W(r.get_on_set, { instancePath: i + "/get_on_set", parentData: r, parentDataProperty: "get_on_set", rootData: o })) {
        e = e === null ? W.errors : e.concat(W.errors);
        n = e.length;
      }
    }
    if (r.log_on_set !== void 0) {
      if (!X(r.log_on_set, { instancePath: i + "/log_on_set", parentData: r, parentDataProperty: "log_on_set", rootData: o })) {
        e = e === null ? X.errors : e.concat(X.errors);
        n = e.length;
      }
    }
    if (r.log_routing_key_prefix !== void 0) {
      if (!S(r.log_routing_key_prefix, { instancePath: i + "/log_routing_key_prefix", parentData: r, parentDataProperty: "log_routing_key_prefix", rootData: o })) {
        e = e === null ? S.errors : e.concat(S.errors);
        n = e.length;
      }
    }
    if (r.log_interval !== void 0) {
      if (!Y(r.log_interval, { instancePath: i + "/log_interval", parentData: r, parentDataProperty: "log_interval", rootData: o })) {
        e = e === null ? Y.errors : e.concat(Y.errors);
        n = e.length;
      }
    }
    if (r.max_interval !== void 0) {
      if (!ee(r.max_interval, { instancePath: i + "/max_interval", parentData: r, parentDataProperty: "max_interval", rootData: o })) {
        e = e === null ? ee.errors : e.concat(ee.errors);
        n = e.length;
      }
    }
    if (r.max_absolute_change !== void 0) {
      if (!re(r.max_absolute_change, { instancePath: i + "/max_absolute_change", parentData: r, parentDataProperty: "max_absolute_change", rootData: o })) {
        e = e === null ? re.errors : e.concat(re.errors);
        n = e.length;
      }
    }
    if (r.max_fractional_change !== void 0) {
      if (!ne(r.max_fractional_change, { instancePath: i + "/max_fractional_change", parentData: r, parentDataProperty: "max_fractional_change", rootData: o })) {
        e = e === null ? ne.errors : e.concat(ne.errors);
        n = e.length;
      }
    }
    if (r.check_field !== void 0) {
      if (!ie(r.check_field, { instancePath: i + "/check_field", parentData: r, parentDataProperty: "check_field", rootData: o })) {
        e = e === null ? ie.errors : e.concat(ie.errors);
        n = e.length;
      }
    }
    if (r.calibration !== void 0) {
      if (!te(r.calibration, { instancePath: i + "/calibration", parentData: r, parentDataProperty: "calibration", rootData: o })) {
        e = e === null ? te.errors : e.concat(te.errors);
        n = e.length;
      }
    }
    if (r.unit !== void 0) {
      if (!D(r.unit, { instancePath: i + "/unit", parentData: r, parentDataProperty: "unit", rootData: o })) {
        e = e === null ? D.errors : e.concat(D.errors);
        n = e.length;
      }
    }
    if (r.label !== void 0) {
      if (!P(r.label, { instancePath: i + "/label", parentData: r, parentDataProperty: "label", rootData: o })) {
        e = e === null ? P.errors : e.concat(P.errors);
        n = e.length;
      }
    }
    if (r.description !== void 0) {
      if (!x(r.description, { instancePath: i + "/description", parentData: r, parentDataProperty: "description", rootData: o })) {
        e = e === null ? x.errors : e.concat(x.errors);
        n = e.length;
      }
    }
    if (r.range !== void 0) {
      if (!A(r.range, { instancePath: i + "/range", parentData: r, parentDataProperty: "range", rootData: o })) {
        e = e === null ? A.errors : e.concat(A.errors);
        n = e.length;
      }
    }
    if (r.alarm !== void 0) {
      if (!j(r.alarm, { instancePath: i + "/alarm", parentData: r, parentDataProperty: "alarm", rootData: o })) {
        e = e === null ? j.errors : e.concat(j.errors);
        n = e.length;
      }
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "object" } });
    n++;
  }
  Ur.errors = e;
  return n === 0;
}
const ri = { "type": "object", "required": ["name", "module", "table_name"], "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/endpoint_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "table_name": { "$ref": "#/definitions/table_name" }, "schema": { "$ref": "#/definitions/schema" }, "required_insert_names": { "$ref": "#/definitions/required_insert_names" }, "optional_insert_names": { "$ref": "#/definitions/optional_insert_names" }, "return_col_names": { "$ref": "#/definitions/return_col_names" }, "default_insert_values": { "$ref": "#/definitions/default_insert_values" }, "unit": { "$ref": "#/definitions/unit" }, "label": { "$ref": "#/definitions/label" }, "description": { "$ref": "#/definitions/description" }, "range": { "$ref": "#/definitions/range" }, "alarm": { "$ref": "#/definitions/alarm" } } };
function Br(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r === "string") {
    if (r.length < 1) {
      e = t(e, { instancePath: i, keyword: "minLength", params: { limit: 1 } });
      n++;
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "string" } });
    n++;
  }
  Br.errors = e;
  return n === 0;
}
function Jr(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r !== "string" && r !== null) {
    e = t(e, { instancePath: i, keyword: "type", params: {} });
    n++;
  }
  Jr.errors = e;
  return n === 0;
}
function Qe(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r !== "string" && !(r && typeof r == "object" && !Array.isArray(r))) {
    e = t(e, { instancePath: i, keyword: "type", params: {} });
    n++;
  }
  if (typeof r === "string") {
    if (r.length < 1) {
      e = t(e, { instancePath: i, keyword: "minLength", params: { limit: 1 } });
      n++;
    }
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.column === void 0) {
      e = t(e, { instancePath: i, keyword: "required", params: { missingProperty: "column" } });
      n++;
    }
    if (r.payload_key === void 0) {
      e = t(e, { instancePath: i, keyword: "required", params: { missingProperty: "payload_key" } });
      n++;
    }
    for (const s in r) {
      if (!(s === "column" || s === "payload_key")) {
        e = t(e, { instancePath: i, keyword: "additionalProperties", params: { additionalProperty: s } });
        n++;
      }
    }
    if (r.column !== void 0) {
      let s = r.column;
      if (typeof s === "string") {
        if (s.length < 1) {
          e = t(e, { instancePath: i + "/column", keyword: "minLength", params: { limit: 1 } });
          n++;
        }
      } else {
        e = t(e, { instancePath: i + "/column", keyword: "type", params: { type: "string" } });
        n++;
      }
    }
    if (r.payload_key !== void 0) {
      let s = r.payload_key;
      if (typeof s === "string") {
        if (s.length < 1) {
          e = t(e, { instancePath: i + "/payload_key", keyword: "minLength", params: { limit: 1 } });
          n++;
        }
      } else {
        e = t(e, { instancePath: i + "/payload_key", keyword: "type", params: { type: "string" } });
        n++;
      }
    }
  }
  Qe.errors = e;
  return n === 0;
}
function Wr(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (Array.isArray(r)) {
    const s = r.length;
    for (let a = 0; a < s; a++) {
      if (!Qe(r[a], { instancePath: i + "/" + a, parentData: r, parentDataProperty: a, rootData: o })) {
        e = e === null ? Qe.errors : e.concat(Qe.errors);
        n = e.length;
      }
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "array" } });
    n++;
  }
  Wr.errors = e;
  return n === 0;
}
function Xr(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (Array.isArray(r)) {
    const s = r.length;
    for (let a = 0; a < s; a++) {
      if (!Qe(r[a], { instancePath: i + "/" + a, parentData: r, parentDataProperty: a, rootData: o })) {
        e = e === null ? Qe.errors : e.concat(Qe.errors);
        n = e.length;
      }
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "array" } });
    n++;
  }
  Xr.errors = e;
  return n === 0;
}
function Yr(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (Array.isArray(r)) {
    const s = r.length;
    for (let a = 0; a < s; a++) {
      if (typeof r[a] !== "string") {
        e = t(e, { instancePath: i + "/" + a, keyword: "type", params: { type: "string" } });
        n++;
      }
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "array" } });
    n++;
  }
  Yr.errors = e;
  return n === 0;
}
function en(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (const s in r) {
      let a = r[s];
      if (typeof a !== "string" && !(typeof a == "number" && isFinite(a)) && typeof a !== "boolean" && a !== null) {
        e = t(e, { instancePath: i + "/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: {} });
        n++;
      }
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "object" } });
    n++;
  }
  en.errors = e;
  return n === 0;
}
function rn(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0) {
      e = t(e, { instancePath: i, keyword: "required", params: { missingProperty: "name" } });
      n++;
    }
    if (r.module === void 0) {
      e = t(e, { instancePath: i, keyword: "required", params: { missingProperty: "module" } });
      n++;
    }
    if (r.table_name === void 0) {
      e = t(e, { instancePath: i, keyword: "required", params: { missingProperty: "table_name" } });
      n++;
    }
    for (const s in r) {
      if (!L.call(ri.properties, s)) {
        e = t(e, { instancePath: i, keyword: "additionalProperties", params: { additionalProperty: s } });
        n++;
      }
    }
    if (r.name !== void 0) {
      if (!d(r.name, { instancePath: i + "/name", parentData: r, parentDataProperty: "name", rootData: o })) {
        e = e === null ? d.errors : e.concat(d.errors);
        n = e.length;
      }
    }
    if (r.module !== void 0) {
      if (!q(r.module, { instancePath: i + "/module", parentData: r, parentDataProperty: "module", rootData: o })) {
        e = e === null ? q.errors : e.concat(q.errors);
        n = e.length;
      }
    }
    if (r.module_path !== void 0) {
      if (!_(r.module_path, { instancePath: i + "/module_path", parentData: r, parentDataProperty: "module_path", rootData: o })) {
        e = e === null ? _.errors : e.concat(_.errors);
        n = e.length;
      }
    }
    if (r.table_name !== void 0) {
      if (!Br(r.table_name, { instancePath: i + "/table_name", parentData: r, parentDataProperty: "table_name", rootData: o })) {
        e = e === null ? Br.errors : e.concat(Br.errors);
        n = e.length;
      }
    }
    if (r.schema !== void 0) {
      if (!Jr(r.schema, { instancePath: i + "/schema", parentData: r, parentDataProperty: "schema", rootData: o })) {
        e = e === null ? Jr.errors : e.concat(Jr.errors);
        n = e.length;
      }
    }
    if (r.required_insert_names !== void 0) {
      if (!Wr(r.required_insert_names, { instancePath: i + "/required_insert_names", parentData: r, parentDataProperty: "required_insert_names", rootData: o })) {
        e = e === null ? Wr.errors : e.concat(Wr.errors);
        n = e.length;
      }
    }
    if (r.optional_insert_names !== void 0) {
      if (!Xr(r.optional_insert_names, { instancePath: i + "/optional_insert_names", parentData: r, parentDataProperty: "optional_insert_names", rootData: o })) {
        e = e === null ? Xr.errors : e.concat(Xr.errors);
        n = e.length;
      }
    }
    if (r.return_col_names !== void 0) {
      if (!Yr(r.return_col_names, { instancePath: i + "/return_col_names", parentData: r, parentDataProperty: "return_col_names", rootData: o })) {
        e = e === null ? Yr.errors : e.concat(Yr.errors);
        n = e.length;
      }
    }
    if (r.default_insert_values !== void 0) {
      if (!en(r.default_insert_values, { instancePath: i + "/default_insert_values", parentData: r, parentDataProperty: "default_insert_values", rootData: o })) {
        e = e === null ? en.errors : e.concat(en.errors);
        n = e.length;
      }
    }
    if (r.unit !== void 0) {
      if (!D(r.unit, { instancePath: i + "/unit", parentData: r, parentDataProperty: "unit", rootData: o })) {
        e = e === null ? D.errors : e.concat(D.errors);
        n = e.length;
      }
    }
    if (r.label !== void 0) {
      if (!P(r.label, { instancePath: i + "/label", parentData: r, parentDataProperty: "label", rootData: o })) {
        e = e === null ? P.errors : e.concat(P.errors);
        n = e.length;
      }
    }
    if (r.description !== void 0) {
      if (!x(r.description, { instancePath: i + "/description", parentData: r, parentDataProperty: "description", rootData: o })) {
        e = e === null ? x.errors : e.concat(x.errors);
        n = e.length;
      }
    }
    if (r.range !== void 0) {
      if (!A(r.range, { instancePath: i + "/range", parentData: r, parentDataProperty: "range", rootData: o })) {
        e = e === null ? A.errors : e.concat(A.errors);
        n = e.length;
      }
    }
    if (r.alarm !== void 0) {
      if (!j(r.alarm, { instancePath: i + "/alarm", parentData: r, parentDataProperty: "alarm", rootData: o })) {
        e = e === null ? j.errors : e.concat(j.errors);
        n = e.length;
      }
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "object" } });
    n++;
  }
  rn.errors = e;
  return n === 0;
}
const ni = { "type": "object", "required": ["name", "module"], "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/endpoint_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "get_str": { "$ref": "#/definitions/get_str" }, "set_str": { "$ref": "#/definitions/set_str" }, "set_value_lowercase": { "$ref": "#/definitions/set_value_lowercase" }, "set_value_map": { "$ref": "#/definitions/set_value_map" }, "extract_raw_regex": { "$ref": "#/definitions/extract_raw_regex" }, "get_reply_float": { "$ref": "#/definitions/get_reply_float" }, "get_on_set": { "$ref": "#/definitions/get_on_set" }, "log_on_set": { "$ref": "#/definitions/log_on_set" }, "log_routing_key_prefix": { "$ref": "#/definitions/log_routing_key_prefix" }, "log_interval": { "$ref": "#/definitions/log_interval" }, "max_interval": { "$ref": "#/definitions/max_interval" }, "max_absolute_change": { "$ref": "#/definitions/max_absolute_change" }, "max_fractional_change": { "$ref": "#/definitions/max_fractional_change" }, "check_field": { "$ref": "#/definitions/check_field" }, "calibration": { "$ref": "#/definitions/calibration" }, "unit": { "$ref": "#/definitions/unit" }, "label": { "$ref": "#/definitions/label" }, "description": { "$ref": "#/definitions/description" }, "range": { "$ref": "#/definitions/range" }, "alarm": { "$ref": "#/definitions/alarm" } } };
function nn(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r !== "string" && r !== null) {
    e = t(e, { instancePath: i, keyword: "type", params: {} });
    n++;
  }
  nn.errors = e;
  return n === 0;
}
function tn(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r !== "string" && r !== null) {
    e = t(e, { instancePath: i, keyword: "type", params: {} });
    n++;
  }
  tn.errors = e;
  return n === 0;
}
function on(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r !== "boolean") {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "boolean" } });
    n++;
  }
  on.errors = e;
  return n === 0;
}
function sn(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (!(r && typeof r == "object" && !Array.isArray(r)) && typeof r !== "string" && r !== null) {
    e = t(e, { instancePath: i, keyword: "type", params: {} });
    n++;
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (const s in r) {
      let a = r[s];
      if (typeof a !== "string" && !(typeof a == "number" && isFinite(a)) && typeof a !== "boolean") {
        e = t(e, { instancePath: i + "/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: {} });
        n++;
      }
    }
  }
  sn.errors = e;
  return n === 0;
}
function an(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r !== "string" && r !== null) {
    e = t(e, { instancePath: i, keyword: "type", params: {} });
    n++;
  }
  an.errors = e;
  return n === 0;
}
function ln(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r !== "boolean") {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "boolean" } });
    n++;
  }
  ln.errors = e;
  return n === 0;
}
function pn(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0) {
      e = t(e, { instancePath: i, keyword: "required", params: { missingProperty: "name" } });
      n++;
    }
    if (r.module === void 0) {
      e = t(e, { instancePath: i, keyword: "required", params: { missingProperty: "module" } });
      n++;
    }
    for (const s in r) {
      if (!L.call(ni.properties, s)) {
        e = t(e, { instancePath: i, keyword: "additionalProperties", params: { additionalProperty: s } });
        n++;
      }
    }
    if (r.name !== void 0) {
      if (!d(r.name, { instancePath: i + "/name", parentData: r, parentDataProperty: "name", rootData: o })) {
        e = e === null ? d.errors : e.concat(d.errors);
        n = e.length;
      }
    }
    if (r.module !== void 0) {
      if (!q(r.module, { instancePath: i + "/module", parentData: r, parentDataProperty: "module", rootData: o })) {
        e = e === null ? q.errors : e.concat(q.errors);
        n = e.length;
      }
    }
    if (r.module_path !== void 0) {
      if (!_(r.module_path, { instancePath: i + "/module_path", parentData: r, parentDataProperty: "module_path", rootData: o })) {
        e = e === null ? _.errors : e.concat(_.errors);
        n = e.length;
      }
    }
    if (r.get_str !== void 0) {
      if (!nn(r.get_str, { instancePath: i + "/get_str", parentData: r, parentDataProperty: "get_str", rootData: o })) {
        e = e === null ? nn.errors : e.concat(nn.errors);
        n = e.length;
      }
    }
    if (r.set_str !== void 0) {
      if (!tn(r.set_str, { instancePath: i + "/set_str", parentData: r, parentDataProperty: "set_str", rootData: o })) {
        e = e === null ? tn.errors : e.concat(tn.errors);
        n = e.length;
      }
    }
    if (r.set_value_lowercase !== void 0) {
      if (!on(r.set_value_lowercase, { instancePath: i + "/set_value_lowercase", parentData: r, parentDataProperty: "set_value_lowercase", rootData: o })) {
        e = e === null ? on.errors : e.concat(on.errors);
        n = e.length;
      }
    }
    if (r.set_value_map !== void 0) {
      if (!sn(r.set_value_map, { instancePath: i + "/set_value_map", parentData: r, parentDataProperty: "set_value_map", rootData: o })) {
        e = e === null ? sn.errors : e.concat(sn.errors);
        n = e.length;
      }
    }
    if (r.extract_raw_regex !== void 0) {
      if (!an(r.extract_raw_regex, { instancePath: i + "/extract_raw_regex", parentData: r, parentDataProperty: "extract_raw_regex", rootData: o })) {
        e = e === null ? an.errors : e.concat(an.errors);
        n = e.length;
      }
    }
    if (r.get_reply_float !== void 0) {
      if (!ln(r.get_reply_float, { instancePath: i + "/get_reply_float", parentData: r, parentDataProperty: "get_reply_float", rootData: o })) {
        e = e === null ? ln.errors : e.concat(ln.errors);
        n = e.length;
      }
    }
    if (r.get_on_set !== void 0) {
      if (!W(r.get_on_set, { instancePath: i + "/get_on_set", parentData: r, parentDataProperty: "get_on_set", rootData: o })) {
        e = e === null ? W.errors : e.concat(W.errors);
        n = e.length;
      }
    }
    if (r.log_on_set !== void 0) {
      if (!X(r.log_on_set, { instancePath: i + "/log_on_set", parentData: r, parentDataProperty: "log_on_set", rootData: o })) {
        e = e === null ? X.errors : e.concat(X.errors);
        n = e.length;
      }
    }
    if (r.log_routing_key_prefix !== void 0) {
      if (!S(r.log_routing_key_prefix, { instancePath: i + "/log_routing_key_prefix", parentData: r, parentDataProperty: "log_routing_key_prefix", rootData: o })) {
        e = e === null ? S.errors : e.concat(S.errors);
        n = e.length;
      }
    }
    if (r.log_interval !== void 0) {
      if (!Y(r.log_interval, { instancePath: i + "/log_interval", parentData: r, parentDataProperty: "log_interval", rootData: o })) {
        e = e === null ? Y.errors : e.concat(Y.errors);
        n = e.length;
      }
    }
    if (r.max_interval !== void 0) {
      if (!ee(r.max_interval, { instancePath: i + "/max_interval", parentData: r, parentDataProperty: "max_interval", rootData: o })) {
        e = e === null ? ee.errors : e.concat(ee.errors);
        n = e.length;
      }
    }
    if (r.max_absolute_change !== void 0) {
      if (!re(r.max_absolute_change, { instancePath: i + "/max_absolute_change", parentData: r, parentDataProperty: "max_absolute_change", rootData: o })) {
        e = e === null ? re.errors : e.concat(re.errors);
        n = e.length;
      }
    }
    if (r.max_fractional_change !== void 0) {
      if (!ne(r.max_fractional_change, { instancePath: i + "/max_fractional_change", parentData: r, parentDataProperty: "max_fractional_change", rootData: o })) {
        e = e === null ? ne.errors : e.concat(ne.errors);
        n = e.length;
      }
    }
    if (r.check_field !== void 0) {
      if (!ie(r.check_field, { instancePath: i + "/check_field", parentData: r, parentDataProperty: "check_field", rootData: o })) {
        e = e === null ? ie.errors : e.concat(ie.errors);
        n = e.length;
      }
    }
    if (r.calibration !== void 0) {
      if (!te(r.calibration, { instancePath: i + "/calibration", parentData: r, parentDataProperty: "calibration", rootData: o })) {
        e = e === null ? te.errors : e.concat(te.errors);
        n = e.length;
      }
    }
    if (r.unit !== void 0) {
      if (!D(r.unit, { instancePath: i + "/unit", parentData: r, parentDataProperty: "unit", rootData: o })) {
        e = e === null ? D.errors : e.concat(D.errors);
        n = e.length;
      }
    }
    if (r.label !== void 0) {
      if (!P(r.label, { instancePath: i + "/label", parentData: r, parentDataProperty: "label", rootData: o })) {
        e = e === null ? P.errors : e.concat(P.errors);
        n = e.length;
      }
    }
    if (r.description !== void 0) {
      if (!x(r.description, { instancePath: i + "/description", parentData: r, parentDataProperty: "description", rootData: o })) {
        e = e === null ? x.errors : e.concat(x.errors);
        n = e.length;
      }
    }
    if (r.range !== void 0) {
      if (!A(r.range, { instancePath: i + "/range", parentData: r, parentDataProperty: "range", rootData: o })) {
        e = e === null ? A.errors : e.concat(A.errors);
        n = e.length;
      }
    }
    if (r.alarm !== void 0) {
      if (!j(r.alarm, { instancePath: i + "/alarm", parentData: r, parentDataProperty: "alarm", rootData: o })) {
        e = e === null ? j.errors : e.concat(j.errors);
        n = e.length;
      }
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "object" } });
    n++;
  }
  pn.errors = e;
  return n === 0;
}
const ii = { "type": "object", "required": ["name", "module", "base_str"], "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/endpoint_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "base_str": { "$ref": "#/definitions/base_str" }, "get_on_set": { "$ref": "#/definitions/get_on_set" }, "log_on_set": { "$ref": "#/definitions/log_on_set" }, "log_routing_key_prefix": { "$ref": "#/definitions/log_routing_key_prefix" }, "log_interval": { "$ref": "#/definitions/log_interval" }, "max_interval": { "$ref": "#/definitions/max_interval" }, "max_absolute_change": { "$ref": "#/definitions/max_absolute_change" }, "max_fractional_change": { "$ref": "#/definitions/max_fractional_change" }, "check_field": { "$ref": "#/definitions/check_field" }, "calibration": { "$ref": "#/definitions/calibration" }, "unit": { "$ref": "#/definitions/unit" }, "label": { "$ref": "#/definitions/label" }, "description": { "$ref": "#/definitions/description" }, "range": { "$ref": "#/definitions/range" }, "alarm": { "$ref": "#/definitions/alarm" } } };
function ve(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r === "string") {
    if (r.length < 1) {
      e = t(e, { instancePath: i, keyword: "minLength", params: { limit: 1 } });
      n++;
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "string" } });
    n++;
  }
  ve.errors = e;
  return n === 0;
}
function fn(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0) {
      e = t(e, { instancePath: i, keyword: "required", params: { missingProperty: "name" } });
      n++;
    }
    if (r.module === void 0) {
      e = t(e, { instancePath: i, keyword: "required", params: { missingProperty: "module" } });
      n++;
    }
    if (r.base_str === void 0) {
      e = t(e, { instancePath: i, keyword: "required", params: { missingProperty: "base_str" } });
      n++;
    }
    for (const s in r) {
      if (!L.call(ii.properties, s)) {
        e = t(e, { instancePath: i, keyword: "additionalProperties", params: { additionalProperty: s } });
        n++;
      }
    }
    if (r.name !== void 0) {
      if (!d(r.name, { instancePath: i + "/name", parentData: r, parentDataProperty: "name", rootData: o })) {
        e = e === null ? d.errors : e.concat(d.errors);
        n = e.length;
      }
    }
    if (r.module !== void 0) {
      if (!q(r.module, { instancePath: i + "/module", parentData: r, parentDataProperty: "module", rootData: o })) {
        e = e === null ? q.errors : e.concat(q.errors);
        n = e.length;
      }
    }
    if (r.module_path !== void 0) {
      if (!_(r.module_path, { instancePath: i + "/module_path", parentData: r, parentDataProperty: "module_path", rootData: o })) {
        e = e === null ? _.errors : e.concat(_.errors);
        n = e.length;
      }
    }
    if (r.base_str !== void 0) {
      if (!ve(r.base_str, { instancePath: i + "/base_str", parentData: r, parentDataProperty: "base_str", rootData: o })) {
        e = e === null ? ve.errors : e.concat(ve.errors);
        n = e.length;
      }
    }
    if (r.get_on_set !== void 0) {
      if (!W(r.get_on_set, { instancePath: i + "/get_on_set", parentData: r, parentDataProperty: "get_on_set", rootData: o })) {
        e = e === null ? W.errors : e.concat(W.errors);
        n = e.length;
      }
    }
    if (r.log_on_set !== void 0) {
      if (!X(r.log_on_set, { instancePath: i + "/log_on_set", parentData: r, parentDataProperty: "log_on_set", rootData: o })) {
        e = e === null ? X.errors : e.concat(X.errors);
        n = e.length;
      }
    }
    if (r.log_routing_key_prefix !== void 0) {
      if (!S(r.log_routing_key_prefix, { instancePath: i + "/log_routing_key_prefix", parentData: r, parentDataProperty: "log_routing_key_prefix", rootData: o })) {
        e = e === null ? S.errors : e.concat(S.errors);
        n = e.length;
      }
    }
    if (r.log_interval !== void 0) {
      if (!Y(r.log_interval, { instancePath: i + "/log_interval", parentData: r, parentDataProperty: "log_interval", rootData: o })) {
        e = e === null ? Y.errors : e.concat(Y.errors);
        n = e.length;
      }
    }
    if (r.max_interval !== void 0) {
      if (!ee(r.max_interval, { instancePath: i + "/max_interval", parentData: r, parentDataProperty: "max_interval", rootData: o })) {
        e = e === null ? ee.errors : e.concat(ee.errors);
        n = e.length;
      }
    }
    if (r.max_absolute_change !== void 0) {
      if (!re(r.max_absolute_change, { instancePath: i + "/max_absolute_change", parentData: r, parentDataProperty: "max_absolute_change", rootData: o })) {
        e = e === null ? re.errors : e.concat(re.errors);
        n = e.length;
      }
    }
    if (r.max_fractional_change !== void 0) {
      if (!ne(r.max_fractional_change, { instancePath: i + "/max_fractional_change", parentData: r, parentDataProperty: "max_fractional_change", rootData: o })) {
        e = e === null ? ne.errors : e.concat(ne.errors);
        n = e.length;
      }
    }
    if (r.check_field !== void 0) {
      if (!ie(r.check_field, { instancePath: i + "/check_field", parentData: r, parentDataProperty: "check_field", rootData: o })) {
        e = e === null ? ie.errors : e.concat(ie.errors);
        n = e.length;
      }
    }
    if (r.calibration !== void 0) {
      if (!te(r.calibration, { instancePath: i + "/calibration", parentData: r, parentDataProperty: "calibration", rootData: o })) {
        e = e === null ? te.errors : e.concat(te.errors);
        n = e.length;
      }
    }
    if (r.unit !== void 0) {
      if (!D(r.unit, { instancePath: i + "/unit", parentData: r, parentDataProperty: "unit", rootData: o })) {
        e = e === null ? D.errors : e.concat(D.errors);
        n = e.length;
      }
    }
    if (r.label !== void 0) {
      if (!P(r.label, { instancePath: i + "/label", parentData: r, parentDataProperty: "label", rootData: o })) {
        e = e === null ? P.errors : e.concat(P.errors);
        n = e.length;
      }
    }
    if (r.description !== void 0) {
      if (!x(r.description, { instancePath: i + "/description", parentData: r, parentDataProperty: "description", rootData: o })) {
        e = e === null ? x.errors : e.concat(x.errors);
        n = e.length;
      }
    }
    if (r.range !== void 0) {
      if (!A(r.range, { instancePath: i + "/range", parentData: r, parentDataProperty: "range", rootData: o })) {
        e = e === null ? A.errors : e.concat(A.errors);
        n = e.length;
      }
    }
    if (r.alarm !== void 0) {
      if (!j(r.alarm, { instancePath: i + "/alarm", parentData: r, parentDataProperty: "alarm", rootData: o })) {
        e = e === null ? j.errors : e.concat(j.errors);
        n = e.length;
      }
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "object" } });
    n++;
  }
  fn.errors = e;
  return n === 0;
}
const ti = { "type": "object", "required": ["name", "module", "base_str"], "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/endpoint_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "base_str": { "$ref": "#/definitions/base_str" }, "get_on_set": { "$ref": "#/definitions/get_on_set" }, "log_on_set": { "$ref": "#/definitions/log_on_set" }, "log_routing_key_prefix": { "$ref": "#/definitions/log_routing_key_prefix" }, "log_interval": { "$ref": "#/definitions/log_interval" }, "max_interval": { "$ref": "#/definitions/max_interval" }, "max_absolute_change": { "$ref": "#/definitions/max_absolute_change" }, "max_fractional_change": { "$ref": "#/definitions/max_fractional_change" }, "check_field": { "$ref": "#/definitions/check_field" }, "calibration": { "$ref": "#/definitions/calibration" }, "unit": { "$ref": "#/definitions/unit" }, "label": { "$ref": "#/definitions/label" }, "description": { "$ref": "#/definitions/description" }, "range": { "$ref": "#/definitions/range" }, "alarm": { "$ref": "#/definitions/alarm" } } };
function mn(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0) {
      e = t(e, { instancePath: i, keyword: "required", params: { missingProperty: "name" } });
      n++;
    }
    if (r.module === void 0) {
      e = t(e, { instancePath: i, keyword: "required", params: { missingProperty: "module" } });
      n++;
    }
    if (r.base_str === void 0) {
      e = t(e, { instancePath: i, keyword: "required", params: { missingProperty: "base_str" } });
      n++;
    }
    for (const s in r) {
      if (!L.call(ti.properties, s)) {
        e = t(e, { instancePath: i, keyword: "additionalProperties", params: { additionalProperty: s } });
        n++;
      }
    }
    if (r.name !== void 0) {
      if (!d(r.name, { instancePath: i + "/name", parentData: r, parentDataProperty: "name", rootData: o })) {
        e = e === null ? d.errors : e.concat(d.errors);
        n = e.length;
      }
    }
    if (r.module !== void 0) {
      if (!q(r.module, { instancePath: i + "/module", parentData: r, parentDataProperty: "module", rootData: o })) {
        e = e === null ? q.errors : e.concat(q.errors);
        n = e.length;
      }
    }
    if (r.module_path !== void 0) {
      if (!_(r.module_path, { instancePath: i + "/module_path", parentData: r, parentDataProperty: "module_path", rootData: o })) {
        e = e === null ? _.errors : e.concat(_.errors);
        n = e.length;
      }
    }
    if (r.base_str !== void 0) {
      if (!ve(r.base_str, { instancePath: i + "/base_str", parentData: r, parentDataProperty: "base_str", rootData: o })) {
        e = e === null ? ve.errors : e.concat(ve.errors);
        n = e.length;
      }
    }
    if (r.get_on_set !== void 0) {
      if (!W(r.get_on_set, { instancePath: i + "/get_on_set", parentData: r, parentDataProperty: "get_on_set", rootData: o })) {
        e = e === null ? W.errors : e.concat(W.errors);
        n = e.length;
      }
    }
    if (r.log_on_set !== void 0) {
      if (!X(r.log_on_set, { instancePath: i + "/log_on_set", parentData: r, parentDataProperty: "log_on_set", rootData: o })) {
        e = e === null ? X.errors : e.concat(X.errors);
        n = e.length;
      }
    }
    if (r.log_routing_key_prefix !== void 0) {
      if (!S(r.log_routing_key_prefix, { instancePath: i + "/log_routing_key_prefix", parentData: r, parentDataProperty: "log_routing_key_prefix", rootData: o })) {
        e = e === null ? S.errors : e.concat(S.errors);
        n = e.length;
      }
    }
    if (r.log_interval !== void 0) {
      if (!Y(r.log_interval, { instancePath: i + "/log_interval", parentData: r, parentDataProperty: "log_interval", rootData: o })) {
        e = e === null ? Y.errors : e.concat(Y.errors);
        n = e.length;
      }
    }
    if (r.max_interval !== void 0) {
      if (!ee(r.max_interval, { instancePath: i + "/max_interval", parentData: r, parentDataProperty: "max_interval", rootData: o })) {
        e = e === null ? ee.errors : e.concat(ee.errors);
        n = e.length;
      }
    }
    if (r.max_absolute_change !== void 0) {
      if (!re(r.max_absolute_change, { instancePath: i + "/max_absolute_change", parentData: r, parentDataProperty: "max_absolute_change", rootData: o })) {
        e = e === null ? re.errors : e.concat(re.errors);
        n = e.length;
      }
    }
    if (r.max_fractional_change !== void 0) {
      if (!ne(r.max_fractional_change, { instancePath: i + "/max_fractional_change", parentData: r, parentDataProperty: "max_fractional_change", rootData: o })) {
        e = e === null ? ne.errors : e.concat(ne.errors);
        n = e.length;
      }
    }
    if (r.check_field !== void 0) {
      if (!ie(r.check_field, { instancePath: i + "/check_field", parentData: r, parentDataProperty: "check_field", rootData: o })) {
        e = e === null ? ie.errors : e.concat(ie.errors);
        n = e.length;
      }
    }
    if (r.calibration !== void 0) {
      if (!te(r.calibration, { instancePath: i + "/calibration", parentData: r, parentDataProperty: "calibration", rootData: o })) {
        e = e === null ? te.errors : e.concat(te.errors);
        n = e.length;
      }
    }
    if (r.unit !== void 0) {
      if (!D(r.unit, { instancePath: i + "/unit", parentData: r, parentDataProperty: "unit", rootData: o })) {
        e = e === null ? D.errors : e.concat(D.errors);
        n = e.length;
      }
    }
    if (r.label !== void 0) {
      if (!P(r.label, { instancePath: i + "/label", parentData: r, parentDataProperty: "label", rootData: o })) {
        e = e === null ? P.errors : e.concat(P.errors);
        n = e.length;
      }
    }
    if (r.description !== void 0) {
      if (!x(r.description, { instancePath: i + "/description", parentData: r, parentDataProperty: "description", rootData: o })) {
        e = e === null ? x.errors : e.concat(x.errors);
        n = e.length;
      }
    }
    if (r.range !== void 0) {
      if (!A(r.range, { instancePath: i + "/range", parentData: r, parentDataProperty: "range", rootData: o })) {
        e = e === null ? A.errors : e.concat(A.errors);
        n = e.length;
      }
    }
    if (r.alarm !== void 0) {
      if (!j(r.alarm, { instancePath: i + "/alarm", parentData: r, parentDataProperty: "alarm", rootData: o })) {
        e = e === null ? j.errors : e.concat(j.errors);
        n = e.length;
      }
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "object" } });
    n++;
  }
  mn.errors = e;
  return n === 0;
}
const oi = { "type": "object", "required": ["name", "module", "base_str"], "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/endpoint_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "base_str": { "$ref": "#/definitions/base_str" }, "get_on_set": { "$ref": "#/definitions/get_on_set" }, "log_on_set": { "$ref": "#/definitions/log_on_set" }, "log_routing_key_prefix": { "$ref": "#/definitions/log_routing_key_prefix" }, "log_interval": { "$ref": "#/definitions/log_interval" }, "max_interval": { "$ref": "#/definitions/max_interval" }, "max_absolute_change": { "$ref": "#/definitions/max_absolute_change" }, "max_fractional_change": { "$ref": "#/definitions/max_fractional_change" }, "check_field": { "$ref": "#/definitions/check_field" }, "calibration": { "$ref": "#/definitions/calibration" }, "unit": { "$ref": "#/definitions/unit" }, "label": { "$ref": "#/definitions/label" }, "description": { "$ref": "#/definitions/description" }, "range": { "$ref": "#/definitions/range" }, "alarm": { "$ref": "#/definitions/alarm" } } };
function un(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0) {
      e = t(e, { instancePath: i, keyword: "required", params: { missingProperty: "name" } });
      n++;
    }
    if (r.module === void 0) {
      e = t(e, { instancePath: i, keyword: "required", params: { missingProperty: "module" } });
      n++;
    }
    if (r.base_str === void 0) {
      e = t(e, { instancePath: i, keyword: "required", params: { missingProperty: "base_str" } });
      n++;
    }
    for (const s in r) {
      if (!L.call(oi.properties, s)) {
        e = t(e, { instancePath: i, keyword: "additionalProperties", params: { additionalProperty: s } });
        n++;
      }
    }
    if (r.name !== void 0) {
      if (!d(r.name, { instancePath: i + "/name", parentData: r, parentDataProperty: "name", rootData: o })) {
        e = e === null ? d.errors : e.concat(d.errors);
        n = e.length;
      }
    }
    if (r.module !== void 0) {
      if (!q(r.module, { instancePath: i + "/module", parentData: r, parentDataProperty: "module", rootData: o })) {
        e = e === null ? q.errors : e.concat(q.errors);
        n = e.length;
      }
    }
    if (r.module_path !== void 0) {
      if (!_(r.module_path, { instancePath: i + "/module_path", parentData: r, parentDataProperty: "module_path", rootData: o })) {
        e = e === null ? _.errors : e.concat(_.errors);
        n = e.length;
      }
    }
    if (r.base_str !== void 0) {
      if (!ve(r.base_str, { instancePath: i + "/base_str", parentData: r, parentDataProperty: "base_str", rootData: o })) {
        e = e === null ? ve.errors : e.concat(ve.errors);
        n = e.length;
      }
    }
    if (r.get_on_set !== void 0) {
      if (!W(r.get_on_set, { instancePath: i + "/get_on_set", parentData: r, parentDataProperty: "get_on_set", rootData: o })) {
        e = e === null ? W.errors : e.concat(W.errors);
        n = e.length;
      }
    }
    if (r.log_on_set !== void 0) {
      if (!X(r.log_on_set, { instancePath: i + "/log_on_set", parentData: r, parentDataProperty: "log_on_set", rootData: o })) {
        e = e === null ? X.errors : e.concat(X.errors);
        n = e.length;
      }
    }
    if (r.log_routing_key_prefix !== void 0) {
      if (!S(r.log_routing_key_prefix, { instancePath: i + "/log_routing_key_prefix", parentData: r, parentDataProperty: "log_routing_key_prefix", rootData: o })) {
        e = e === null ? S.errors : e.concat(S.errors);
        n = e.length;
      }
    }
    if (r.log_interval !== void 0) {
      if (!Y(r.log_interval, { instancePath: i + "/log_interval", parentData: r, parentDataProperty: "log_interval", rootData: o })) {
        e = e === null ? Y.errors : e.concat(Y.errors);
        n = e.length;
      }
    }
    if (r.max_interval !== void 0) {
      if (!ee(r.max_interval, { instancePath: i + "/max_interval", parentData: r, parentDataProperty: "max_interval", rootData: o })) {
        e = e === null ? ee.errors : e.concat(ee.errors);
        n = e.length;
      }
    }
    if (r.max_absolute_change !== void 0) {
      if (!re(r.max_absolute_change, { instancePath: i + "/max_absolute_change", parentData: r, parentDataProperty: "max_absolute_change", rootData: o })) {
        e = e === null ? re.errors : e.concat(re.errors);
        n = e.length;
      }
    }
    if (r.max_fractional_change !== void 0) {
      if (!ne(r.max_fractional_change, { instancePath: i + "/max_fractional_change", parentData: r, parentDataProperty: "max_fractional_change", rootData: o })) {
        e = e === null ? ne.errors : e.concat(ne.errors);
        n = e.length;
      }
    }
    if (r.check_field !== void 0) {
      if (!ie(r.check_field, { instancePath: i + "/check_field", parentData: r, parentDataProperty: "check_field", rootData: o })) {
        e = e === null ? ie.errors : e.concat(ie.errors);
        n = e.length;
      }
    }
    if (r.calibration !== void 0) {
      if (!te(r.calibration, { instancePath: i + "/calibration", parentData: r, parentDataProperty: "calibration", rootData: o })) {
        e = e === null ? te.errors : e.concat(te.errors);
        n = e.length;
      }
    }
    if (r.unit !== void 0) {
      if (!D(r.unit, { instancePath: i + "/unit", parentData: r, parentDataProperty: "unit", rootData: o })) {
        e = e === null ? D.errors : e.concat(D.errors);
        n = e.length;
      }
    }
    if (r.label !== void 0) {
      if (!P(r.label, { instancePath: i + "/label", parentData: r, parentDataProperty: "label", rootData: o })) {
        e = e === null ? P.errors : e.concat(P.errors);
        n = e.length;
      }
    }
    if (r.description !== void 0) {
      if (!x(r.description, { instancePath: i + "/description", parentData: r, parentDataProperty: "description", rootData: o })) {
        e = e === null ? x.errors : e.concat(x.errors);
        n = e.length;
      }
    }
    if (r.range !== void 0) {
      if (!A(r.range, { instancePath: i + "/range", parentData: r, parentDataProperty: "range", rootData: o })) {
        e = e === null ? A.errors : e.concat(A.errors);
        n = e.length;
      }
    }
    if (r.alarm !== void 0) {
      if (!j(r.alarm, { instancePath: i + "/alarm", parentData: r, parentDataProperty: "alarm", rootData: o })) {
        e = e === null ? j.errors : e.concat(j.errors);
        n = e.length;
      }
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "object" } });
    n++;
  }
  un.errors = e;
  return n === 0;
}
const si = { "type": "object", "required": ["name", "module", "service_name"], "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "module": { "$ref": "#/definitions/endpoint_module" }, "module_path": { "$ref": "#/definitions/module_path" }, "service_name": { "$ref": "#/definitions/service_name" }, "unit": { "$ref": "#/definitions/unit" }, "label": { "$ref": "#/definitions/label" }, "description": { "$ref": "#/definitions/description" }, "range": { "$ref": "#/definitions/range" }, "alarm": { "$ref": "#/definitions/alarm" } } };
function yn(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (typeof r === "string") {
    if (r.length < 1) {
      e = t(e, { instancePath: i, keyword: "minLength", params: { limit: 1 } });
      n++;
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "string" } });
    n++;
  }
  yn.errors = e;
  return n === 0;
}
function cn(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0) {
      e = t(e, { instancePath: i, keyword: "required", params: { missingProperty: "name" } });
      n++;
    }
    if (r.module === void 0) {
      e = t(e, { instancePath: i, keyword: "required", params: { missingProperty: "module" } });
      n++;
    }
    if (r.service_name === void 0) {
      e = t(e, { instancePath: i, keyword: "required", params: { missingProperty: "service_name" } });
      n++;
    }
    for (const s in r) {
      if (!L.call(si.properties, s)) {
        e = t(e, { instancePath: i, keyword: "additionalProperties", params: { additionalProperty: s } });
        n++;
      }
    }
    if (r.name !== void 0) {
      if (!d(r.name, { instancePath: i + "/name", parentData: r, parentDataProperty: "name", rootData: o })) {
        e = e === null ? d.errors : e.concat(d.errors);
        n = e.length;
      }
    }
    if (r.module !== void 0) {
      if (!q(r.module, { instancePath: i + "/module", parentData: r, parentDataProperty: "module", rootData: o })) {
        e = e === null ? q.errors : e.concat(q.errors);
        n = e.length;
      }
    }
    if (r.module_path !== void 0) {
      if (!_(r.module_path, { instancePath: i + "/module_path", parentData: r, parentDataProperty: "module_path", rootData: o })) {
        e = e === null ? _.errors : e.concat(_.errors);
        n = e.length;
      }
    }
    if (r.service_name !== void 0) {
      if (!yn(r.service_name, { instancePath: i + "/service_name", parentData: r, parentDataProperty: "service_name", rootData: o })) {
        e = e === null ? yn.errors : e.concat(yn.errors);
        n = e.length;
      }
    }
    if (r.unit !== void 0) {
      if (!D(r.unit, { instancePath: i + "/unit", parentData: r, parentDataProperty: "unit", rootData: o })) {
        e = e === null ? D.errors : e.concat(D.errors);
        n = e.length;
      }
    }
    if (r.label !== void 0) {
      if (!P(r.label, { instancePath: i + "/label", parentData: r, parentDataProperty: "label", rootData: o })) {
        e = e === null ? P.errors : e.concat(P.errors);
        n = e.length;
      }
    }
    if (r.description !== void 0) {
      if (!x(r.description, { instancePath: i + "/description", parentData: r, parentDataProperty: "description", rootData: o })) {
        e = e === null ? x.errors : e.concat(x.errors);
        n = e.length;
      }
    }
    if (r.range !== void 0) {
      if (!A(r.range, { instancePath: i + "/range", parentData: r, parentDataProperty: "range", rootData: o })) {
        e = e === null ? A.errors : e.concat(A.errors);
        n = e.length;
      }
    }
    if (r.alarm !== void 0) {
      if (!j(r.alarm, { instancePath: i + "/alarm", parentData: r, parentDataProperty: "alarm", rootData: o })) {
        e = e === null ? j.errors : e.concat(j.errors);
        n = e.length;
      }
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "object" } });
    n++;
  }
  cn.errors = e;
  return n === 0;
}
function dn(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  const s = n;
  let a = true;
  const p = n;
  const l = n;
  const f = n;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let c;
    if (r.module_path === void 0 && (c = "module_path")) {
      e = t(e, {});
      n++;
    }
  }
  var y = f === n;
  if (y) {
    e = t(e, {});
    n++;
  } else {
    n = l;
    if (e !== null) {
      if (l) {
        e.length = l;
      } else {
        e = null;
      }
    }
  }
  if (n === p) {
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let c;
      if (r.module === void 0 && (c = "module")) {
        e = t(e, {});
        n++;
      } else {
        if (r.module !== void 0) {
          if ("Endpoint" !== r.module) {
            e = t(e, {});
            n++;
          }
        }
      }
    }
  }
  var N = p === n;
  n = s;
  if (e !== null) {
    if (s) {
      e.length = s;
    } else {
      e = null;
    }
  }
  if (N) {
    const c = n;
    if (!Qr(r, { instancePath: i, parentData: m, parentDataProperty: u, rootData: o })) {
      e = e === null ? Qr.errors : e.concat(Qr.errors);
      n = e.length;
    }
    var N = c === n;
    a = N;
  }
  if (!a) {
    e = t(e, { instancePath: i, keyword: "if", params: { failingKeyword: "then" } });
    n++;
  }
  const oe = n;
  let Pe = true;
  const ce = n;
  const ae = n;
  const $e = n;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let c;
    if (r.module_path === void 0 && (c = "module_path")) {
      e = t(e, {});
      n++;
    }
  }
  var xe = $e === n;
  if (xe) {
    e = t(e, {});
    n++;
  } else {
    n = ae;
    if (e !== null) {
      if (ae) {
        e.length = ae;
      } else {
        e = null;
      }
    }
  }
  if (n === ce) {
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let c;
      if (r.module === void 0 && (c = "module")) {
        e = t(e, {});
        n++;
      } else {
        if (r.module !== void 0) {
          if ("Entity" !== r.module) {
            e = t(e, {});
            n++;
          }
        }
      }
    }
  }
  var Ae = ce === n;
  n = oe;
  if (e !== null) {
    if (oe) {
      e.length = oe;
    } else {
      e = null;
    }
  }
  if (Ae) {
    const c = n;
    if (!Gr(r, { instancePath: i, parentData: m, parentDataProperty: u, rootData: o })) {
      e = e === null ? Gr.errors : e.concat(Gr.errors);
      n = e.length;
    }
    var Ae = c === n;
    Pe = Ae;
  }
  if (!Pe) {
    e = t(e, { instancePath: i, keyword: "if", params: { failingKeyword: "then" } });
    n++;
  }
  const le = n;
  let ir = true;
  const de = n;
  const pe = n;
  const we = n;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let c;
    if (r.module_path === void 0 && (c = "module_path")) {
      e = t(e, {});
      n++;
    }
  }
  var Ge = we === n;
  if (Ge) {
    e = t(e, {});
    n++;
  } else {
    n = pe;
    if (e !== null) {
      if (pe) {
        e.length = pe;
      } else {
        e = null;
      }
    }
  }
  if (n === de) {
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let c;
      if (r.module === void 0 && (c = "module")) {
        e = t(e, {});
        n++;
      } else {
        if (r.module !== void 0) {
          if ("KeyValueStore" !== r.module) {
            e = t(e, {});
            n++;
          }
        }
      }
    }
  }
  var _e = de === n;
  n = le;
  if (e !== null) {
    if (le) {
      e.length = le;
    } else {
      e = null;
    }
  }
  if (_e) {
    const c = n;
    if (!Ur(r, { instancePath: i, parentData: m, parentDataProperty: u, rootData: o })) {
      e = e === null ? Ur.errors : e.concat(Ur.errors);
      n = e.length;
    }
    var _e = c === n;
    ir = _e;
  }
  if (!ir) {
    e = t(e, { instancePath: i, keyword: "if", params: { failingKeyword: "then" } });
    n++;
  }
  const ze = n;
  let ge = true;
  const je = n;
  const fe = n;
  const Ne = n;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let c;
    if (r.module_path === void 0 && (c = "module_path")) {
      e = t(e, {});
      n++;
    }
  }
  var qe = Ne === n;
  if (qe) {
    e = t(e, {});
    n++;
  } else {
    n = fe;
    if (e !== null) {
      if (fe) {
        e.length = fe;
      } else {
        e = null;
      }
    }
  }
  if (n === je) {
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let c;
      if (r.module === void 0 && (c = "module")) {
        e = t(e, {});
        n++;
      } else {
        if (r.module !== void 0) {
          if ("SQLTable" !== r.module) {
            e = t(e, {});
            n++;
          }
        }
      }
    }
  }
  var Le = je === n;
  n = ze;
  if (e !== null) {
    if (ze) {
      e.length = ze;
    } else {
      e = null;
    }
  }
  if (Le) {
    const c = n;
    if (!rn(r, { instancePath: i, parentData: m, parentDataProperty: u, rootData: o })) {
      e = e === null ? rn.errors : e.concat(rn.errors);
      n = e.length;
    }
    var Le = c === n;
    ge = Le;
  }
  if (!ge) {
    e = t(e, { instancePath: i, keyword: "if", params: { failingKeyword: "then" } });
    n++;
  }
  const me = n;
  let I = true;
  const Ve = n;
  const ue = n;
  const We = n;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let c;
    if (r.module_path === void 0 && (c = "module_path")) {
      e = t(e, {});
      n++;
    }
  }
  var se = We === n;
  if (se) {
    e = t(e, {});
    n++;
  } else {
    n = ue;
    if (e !== null) {
      if (ue) {
        e.length = ue;
      } else {
        e = null;
      }
    }
  }
  if (n === Ve) {
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let c;
      if (r.module === void 0 && (c = "module")) {
        e = t(e, {});
        n++;
      } else {
        if (r.module !== void 0) {
          if ("FormatEntity" !== r.module) {
            e = t(e, {});
            n++;
          }
        }
      }
    }
  }
  var Ue = Ve === n;
  n = me;
  if (e !== null) {
    if (me) {
      e.length = me;
    } else {
      e = null;
    }
  }
  if (Ue) {
    const c = n;
    if (!pn(r, { instancePath: i, parentData: m, parentDataProperty: u, rootData: o })) {
      e = e === null ? pn.errors : e.concat(pn.errors);
      n = e.length;
    }
    var Ue = c === n;
    I = Ue;
  }
  if (!I) {
    e = t(e, { instancePath: i, keyword: "if", params: { failingKeyword: "then" } });
    n++;
  }
  const ye = n;
  let tr = true;
  const Ee = n;
  const Se = n;
  const De = n;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let c;
    if (r.module_path === void 0 && (c = "module_path")) {
      e = t(e, {});
      n++;
    }
  }
  var or = De === n;
  if (or) {
    e = t(e, {});
    n++;
  } else {
    n = Se;
    if (e !== null) {
      if (Se) {
        e.length = Se;
      } else {
        e = null;
      }
    }
  }
  if (n === Ee) {
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let c;
      if (r.module === void 0 && (c = "module")) {
        e = t(e, {});
        n++;
      } else {
        if (r.module !== void 0) {
          if ("SimpleSCPIEntity" !== r.module) {
            e = t(e, {});
            n++;
          }
        }
      }
    }
  }
  var Fe = Ee === n;
  n = ye;
  if (e !== null) {
    if (ye) {
      e.length = ye;
    } else {
      e = null;
    }
  }
  if (Fe) {
    const c = n;
    if (!fn(r, { instancePath: i, parentData: m, parentDataProperty: u, rootData: o })) {
      e = e === null ? fn.errors : e.concat(fn.errors);
      n = e.length;
    }
    var Fe = c === n;
    tr = Fe;
  }
  if (!tr) {
    e = t(e, { instancePath: i, keyword: "if", params: { failingKeyword: "then" } });
    n++;
  }
  const Ie = n;
  let sr = true;
  const ar = n;
  const Ze = n;
  const Xe = n;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let c;
    if (r.module_path === void 0 && (c = "module_path")) {
      e = t(e, {});
      n++;
    }
  }
  var lr = Xe === n;
  if (lr) {
    e = t(e, {});
    n++;
  } else {
    n = Ze;
    if (e !== null) {
      if (Ze) {
        e.length = Ze;
      } else {
        e = null;
      }
    }
  }
  if (n === ar) {
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let c;
      if (r.module === void 0 && (c = "module")) {
        e = t(e, {});
        n++;
      } else {
        if (r.module !== void 0) {
          if ("SimpleSCPIGetEntity" !== r.module) {
            e = t(e, {});
            n++;
          }
        }
      }
    }
  }
  var Be = ar === n;
  n = Ie;
  if (e !== null) {
    if (Ie) {
      e.length = Ie;
    } else {
      e = null;
    }
  }
  if (Be) {
    const c = n;
    if (!mn(r, { instancePath: i, parentData: m, parentDataProperty: u, rootData: o })) {
      e = e === null ? mn.errors : e.concat(mn.errors);
      n = e.length;
    }
    var Be = c === n;
    sr = Be;
  }
  if (!sr) {
    e = t(e, { instancePath: i, keyword: "if", params: { failingKeyword: "then" } });
    n++;
  }
  const Ce = n;
  let pr = true;
  const fr = n;
  const Ke = n;
  const g = n;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let c;
    if (r.module_path === void 0 && (c = "module_path")) {
      e = t(e, {});
      n++;
    }
  }
  var Nn = g === n;
  if (Nn) {
    e = t(e, {});
    n++;
  } else {
    n = Ke;
    if (e !== null) {
      if (Ke) {
        e.length = Ke;
      } else {
        e = null;
      }
    }
  }
  if (n === fr) {
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let c;
      if (r.module === void 0 && (c = "module")) {
        e = t(e, {});
        n++;
      } else {
        if (r.module !== void 0) {
          if ("SimpleSCPISetEntity" !== r.module) {
            e = t(e, {});
            n++;
          }
        }
      }
    }
  }
  var Ye = fr === n;
  n = Ce;
  if (e !== null) {
    if (Ce) {
      e.length = Ce;
    } else {
      e = null;
    }
  }
  if (Ye) {
    const c = n;
    if (!un(r, { instancePath: i, parentData: m, parentDataProperty: u, rootData: o })) {
      e = e === null ? un.errors : e.concat(un.errors);
      n = e.length;
    }
    var Ye = c === n;
    pr = Ye;
  }
  if (!pr) {
    e = t(e, { instancePath: i, keyword: "if", params: { failingKeyword: "then" } });
    n++;
  }
  const kn = n;
  let Dn = true;
  const Pn = n;
  const vn = n;
  const qn = n;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let c;
    if (r.module_path === void 0 && (c = "module_path")) {
      e = t(e, {});
      n++;
    }
  }
  var Ln = qn === n;
  if (Ln) {
    e = t(e, {});
    n++;
  } else {
    n = vn;
    if (e !== null) {
      if (vn) {
        e.length = vn;
      } else {
        e = null;
      }
    }
  }
  if (n === Pn) {
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let c;
      if (r.module === void 0 && (c = "module")) {
        e = t(e, {});
        n++;
      } else {
        if (r.module !== void 0) {
          if ("HeartbeatTracker" !== r.module) {
            e = t(e, {});
            n++;
          }
        }
      }
    }
  }
  var $n = Pn === n;
  n = kn;
  if (e !== null) {
    if (kn) {
      e.length = kn;
    } else {
      e = null;
    }
  }
  if ($n) {
    const c = n;
    if (!cn(r, { instancePath: i, parentData: m, parentDataProperty: u, rootData: o })) {
      e = e === null ? cn.errors : e.concat(cn.errors);
      n = e.length;
    }
    var $n = c === n;
    Dn = $n;
  }
  if (!Dn) {
    e = t(e, { instancePath: i, keyword: "if", params: { failingKeyword: "then" } });
    n++;
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0) {
      e = t(e, { instancePath: i, keyword: "required", params: { missingProperty: "name" } });
      n++;
    }
    if (r.module === void 0) {
      e = t(e, { instancePath: i, keyword: "required", params: { missingProperty: "module" } });
      n++;
    }
    if (r.name !== void 0) {
      if (!d(r.name, { instancePath: i + "/name", parentData: r, parentDataProperty: "name", rootData: o })) {
        e = e === null ? d.errors : e.concat(d.errors);
        n = e.length;
      }
    }
    if (r.module !== void 0) {
      let c = r.module;
      if (typeof c === "string") {
        if (c.length < 1) {
          e = t(e, { instancePath: i + "/module", keyword: "minLength", params: { limit: 1 } });
          n++;
        }
      } else {
        e = t(e, { instancePath: i + "/module", keyword: "type", params: { type: "string" } });
        n++;
      }
    }
    if (r.module_path !== void 0) {
      if (!_(r.module_path, { instancePath: i + "/module_path", parentData: r, parentDataProperty: "module_path", rootData: o })) {
        e = e === null ? _.errors : e.concat(_.errors);
        n = e.length;
      }
    }
    if (r.unit !== void 0) {
      if (!D(r.unit, { instancePath: i + "/unit", parentData: r, parentDataProperty: "unit", rootData: o })) {
        e = e === null ? D.errors : e.concat(D.errors);
        n = e.length;
      }
    }
    if (r.label !== void 0) {
      if (!P(r.label, { instancePath: i + "/label", parentData: r, parentDataProperty: "label", rootData: o })) {
        e = e === null ? P.errors : e.concat(P.errors);
        n = e.length;
      }
    }
    if (r.description !== void 0) {
      if (!x(r.description, { instancePath: i + "/description", parentData: r, parentDataProperty: "description", rootData: o })) {
        e = e === null ? x.errors : e.concat(x.errors);
        n = e.length;
      }
    }
    if (r.range !== void 0) {
      if (!A(r.range, { instancePath: i + "/range", parentData: r, parentDataProperty: "range", rootData: o })) {
        e = e === null ? A.errors : e.concat(A.errors);
        n = e.length;
      }
    }
    if (r.alarm !== void 0) {
      if (!j(r.alarm, { instancePath: i + "/alarm", parentData: r, parentDataProperty: "alarm", rootData: o })) {
        e = e === null ? j.errors : e.concat(j.errors);
        n = e.length;
      }
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "object" } });
    n++;
  }
  dn.errors = e;
  return n === 0;
}
function _n(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (Array.isArray(r)) {
    const s = r.length;
    for (let a = 0; a < s; a++) {
      if (!dn(r[a], { instancePath: i + "/" + a, parentData: r, parentDataProperty: a, rootData: o })) {
        e = e === null ? dn.errors : e.concat(dn.errors);
        n = e.length;
      }
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "array" } });
    n++;
  }
  _n.errors = e;
  return n === 0;
}
function gn(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  const s = n;
  let a = true;
  const p = n;
  const l = n;
  const f = n;
  const y = n;
  let N = false;
  const oe = n;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let g;
    if (r.module === void 0 && (g = "module")) {
      e = t(e, {});
      n++;
    }
  }
  var Pe = oe === n;
  N = N || Pe;
  if (!N) {
    const g = n;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let Ye;
      if (r.module_path === void 0 && (Ye = "module_path")) {
        e = t(e, {});
        n++;
      }
    }
    var Pe = g === n;
    N = N || Pe;
  }
  if (!N) {
    e = t(e, {});
    n++;
  } else {
    n = y;
    if (e !== null) {
      if (y) {
        e.length = y;
      } else {
        e = null;
      }
    }
  }
  var ce = f === n;
  if (ce) {
    e = t(e, {});
    n++;
  } else {
    n = l;
    if (e !== null) {
      if (l) {
        e.length = l;
      } else {
        e = null;
      }
    }
  }
  var ae = p === n;
  n = s;
  if (e !== null) {
    if (s) {
      e.length = s;
    } else {
      e = null;
    }
  }
  if (ae) {
    const g = n;
    if (!Te(r, { instancePath: i, parentData: m, parentDataProperty: u, rootData: o })) {
      e = e === null ? Te.errors : e.concat(Te.errors);
      n = e.length;
    }
    var ae = g === n;
    a = ae;
  }
  if (!a) {
    e = t(e, { instancePath: i, keyword: "if", params: { failingKeyword: "then" } });
    n++;
  }
  const $e = n;
  let xe = true;
  const Ae = n;
  const le = n;
  const ir = n;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let g;
    if (r.module_path === void 0 && (g = "module_path")) {
      e = t(e, {});
      n++;
    }
  }
  var de = ir === n;
  if (de) {
    e = t(e, {});
    n++;
  } else {
    n = le;
    if (e !== null) {
      if (le) {
        e.length = le;
      } else {
        e = null;
      }
    }
  }
  if (n === Ae) {
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let g;
      if (r.module === void 0 && (g = "module")) {
        e = t(e, {});
        n++;
      } else {
        if (r.module !== void 0) {
          if ("Service" !== r.module) {
            e = t(e, {});
            n++;
          }
        }
      }
    }
  }
  var pe = Ae === n;
  n = $e;
  if (e !== null) {
    if ($e) {
      e.length = $e;
    } else {
      e = null;
    }
  }
  if (pe) {
    const g = n;
    if (!Te(r, { instancePath: i, parentData: m, parentDataProperty: u, rootData: o })) {
      e = e === null ? Te.errors : e.concat(Te.errors);
      n = e.length;
    }
    var pe = g === n;
    xe = pe;
  }
  if (!xe) {
    e = t(e, { instancePath: i, keyword: "if", params: { failingKeyword: "then" } });
    n++;
  }
  const we = n;
  let Ge = true;
  const _e = n;
  const ze = n;
  const ge = n;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let g;
    if (r.module_path === void 0 && (g = "module_path")) {
      e = t(e, {});
      n++;
    }
  }
  var je = ge === n;
  if (je) {
    e = t(e, {});
    n++;
  } else {
    n = ze;
    if (e !== null) {
      if (ze) {
        e.length = ze;
      } else {
        e = null;
      }
    }
  }
  if (n === _e) {
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let g;
      if (r.module === void 0 && (g = "module")) {
        e = t(e, {});
        n++;
      } else {
        if (r.module !== void 0) {
          if ("AlertConsumer" !== r.module) {
            e = t(e, {});
            n++;
          }
        }
      }
    }
  }
  var fe = _e === n;
  n = we;
  if (e !== null) {
    if (we) {
      e.length = we;
    } else {
      e = null;
    }
  }
  if (fe) {
    const g = n;
    if (!$r(r, { instancePath: i, parentData: m, parentDataProperty: u, rootData: o })) {
      e = e === null ? $r.errors : e.concat($r.errors);
      n = e.length;
    }
    var fe = g === n;
    Ge = fe;
  }
  if (!Ge) {
    e = t(e, { instancePath: i, keyword: "if", params: { failingKeyword: "then" } });
    n++;
  }
  const Ne = n;
  let qe = true;
  const Le = n;
  const me = n;
  const I = n;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let g;
    if (r.module_path === void 0 && (g = "module_path")) {
      e = t(e, {});
      n++;
    }
  }
  var Ve = I === n;
  if (Ve) {
    e = t(e, {});
    n++;
  } else {
    n = me;
    if (e !== null) {
      if (me) {
        e.length = me;
      } else {
        e = null;
      }
    }
  }
  if (n === Le) {
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let g;
      if (r.module === void 0 && (g = "module")) {
        e = t(e, {});
        n++;
      } else {
        if (r.module !== void 0) {
          if ("PostgreSQLInterface" !== r.module) {
            e = t(e, {});
            n++;
          }
        }
      }
    }
  }
  var ue = Le === n;
  n = Ne;
  if (e !== null) {
    if (Ne) {
      e.length = Ne;
    } else {
      e = null;
    }
  }
  if (ue) {
    const g = n;
    if (!wr(r, { instancePath: i, parentData: m, parentDataProperty: u, rootData: o })) {
      e = e === null ? wr.errors : e.concat(wr.errors);
      n = e.length;
    }
    var ue = g === n;
    qe = ue;
  }
  if (!qe) {
    e = t(e, { instancePath: i, keyword: "if", params: { failingKeyword: "then" } });
    n++;
  }
  const We = n;
  let se = true;
  const Ue = n;
  const ye = n;
  const tr = n;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let g;
    if (r.module_path === void 0 && (g = "module_path")) {
      e = t(e, {});
      n++;
    }
  }
  var Ee = tr === n;
  if (Ee) {
    e = t(e, {});
    n++;
  } else {
    n = ye;
    if (e !== null) {
      if (ye) {
        e.length = ye;
      } else {
        e = null;
      }
    }
  }
  if (n === Ue) {
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let g;
      if (r.module === void 0 && (g = "module")) {
        e = t(e, {});
        n++;
      } else {
        if (r.module !== void 0) {
          if ("PostgresSensorLogger" !== r.module) {
            e = t(e, {});
            n++;
          }
        }
      }
    }
  }
  var Se = Ue === n;
  n = We;
  if (e !== null) {
    if (We) {
      e.length = We;
    } else {
      e = null;
    }
  }
  if (Se) {
    const g = n;
    if (!Ar(r, { instancePath: i, parentData: m, parentDataProperty: u, rootData: o })) {
      e = e === null ? Ar.errors : e.concat(Ar.errors);
      n = e.length;
    }
    var Se = g === n;
    se = Se;
  }
  if (!se) {
    e = t(e, { instancePath: i, keyword: "if", params: { failingKeyword: "then" } });
    n++;
  }
  const De = n;
  let or = true;
  const Fe = n;
  const Ie = n;
  const sr = n;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let g;
    if (r.module_path === void 0 && (g = "module_path")) {
      e = t(e, {});
      n++;
    }
  }
  var ar = sr === n;
  if (ar) {
    e = t(e, {});
    n++;
  } else {
    n = Ie;
    if (e !== null) {
      if (Ie) {
        e.length = Ie;
      } else {
        e = null;
      }
    }
  }
  if (n === Fe) {
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let g;
      if (r.module === void 0 && (g = "module")) {
        e = t(e, {});
        n++;
      } else {
        if (r.module !== void 0) {
          if ("HeartbeatMonitor" !== r.module) {
            e = t(e, {});
            n++;
          }
        }
      }
    }
  }
  var Ze = Fe === n;
  n = De;
  if (e !== null) {
    if (De) {
      e.length = De;
    } else {
      e = null;
    }
  }
  if (Ze) {
    const g = n;
    if (!Ir(r, { instancePath: i, parentData: m, parentDataProperty: u, rootData: o })) {
      e = e === null ? Ir.errors : e.concat(Ir.errors);
      n = e.length;
    }
    var Ze = g === n;
    or = Ze;
  }
  if (!or) {
    e = t(e, { instancePath: i, keyword: "if", params: { failingKeyword: "then" } });
    n++;
  }
  const Xe = n;
  let lr = true;
  const Be = n;
  const Ce = n;
  const pr = n;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let g;
    if (r.module_path === void 0 && (g = "module_path")) {
      e = t(e, {});
      n++;
    }
  }
  var fr = pr === n;
  if (fr) {
    e = t(e, {});
    n++;
  } else {
    n = Ce;
    if (e !== null) {
      if (Ce) {
        e.length = Ce;
      } else {
        e = null;
      }
    }
  }
  if (n === Be) {
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let g;
      if (r.module === void 0 && (g = "module")) {
        e = t(e, {});
        n++;
      } else {
        if (r.module !== void 0) {
          if ("EthernetSCPIService" !== r.module) {
            e = t(e, {});
            n++;
          }
        }
      }
    }
  }
  var Ke = Be === n;
  n = Xe;
  if (e !== null) {
    if (Xe) {
      e.length = Xe;
    } else {
      e = null;
    }
  }
  if (Ke) {
    const g = n;
    if (!Hr(r, { instancePath: i, parentData: m, parentDataProperty: u, rootData: o })) {
      e = e === null ? Hr.errors : e.concat(Hr.errors);
      n = e.length;
    }
    var Ke = g === n;
    lr = Ke;
  }
  if (!lr) {
    e = t(e, { instancePath: i, keyword: "if", params: { failingKeyword: "then" } });
    n++;
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name !== void 0) {
      if (!d(r.name, { instancePath: i + "/name", parentData: r, parentDataProperty: "name", rootData: o })) {
        e = e === null ? d.errors : e.concat(d.errors);
        n = e.length;
      }
    }
    if (r.module !== void 0) {
      let g = r.module;
      if (typeof g === "string") {
        if (g.length < 1) {
          e = t(e, { instancePath: i + "/module", keyword: "minLength", params: { limit: 1 } });
          n++;
        }
      } else {
        e = t(e, { instancePath: i + "/module", keyword: "type", params: { type: "string" } });
        n++;
      }
    }
    if (r.module_path !== void 0) {
      if (!_(r.module_path, { instancePath: i + "/module_path", parentData: r, parentDataProperty: "module_path", rootData: o })) {
        e = e === null ? _.errors : e.concat(_.errors);
        n = e.length;
      }
    }
    if (r.endpoints !== void 0) {
      if (!_n(r.endpoints, { instancePath: i + "/endpoints", parentData: r, parentDataProperty: "endpoints", rootData: o })) {
        e = e === null ? _n.errors : e.concat(_n.errors);
        n = e.length;
      }
    }
    if (r.runtime !== void 0) {
      if (!E(r.runtime, { instancePath: i + "/runtime", parentData: r, parentDataProperty: "runtime", rootData: o })) {
        e = e === null ? E.errors : e.concat(E.errors);
        n = e.length;
      }
    }
    if (r.image !== void 0) {
      if (!F(r.image, { instancePath: i + "/image", parentData: r, parentDataProperty: "image", rootData: o })) {
        e = e === null ? F.errors : e.concat(F.errors);
        n = e.length;
      }
    }
    if (r.era !== void 0) {
      if (!z(r.era, { instancePath: i + "/era", parentData: r, parentDataProperty: "era", rootData: o })) {
        e = e === null ? z.errors : e.concat(z.errors);
        n = e.length;
      }
    }
    if (r.restart !== void 0) {
      if (!h(r.restart, { instancePath: i + "/restart", parentData: r, parentDataProperty: "restart", rootData: o })) {
        e = e === null ? h.errors : e.concat(h.errors);
        n = e.length;
      }
    }
    if (r.environment !== void 0) {
      if (!b(r.environment, { instancePath: i + "/environment", parentData: r, parentDataProperty: "environment", rootData: o })) {
        e = e === null ? b.errors : e.concat(b.errors);
        n = e.length;
      }
    }
    if (r.volumes !== void 0) {
      if (!k(r.volumes, { instancePath: i + "/volumes", parentData: r, parentDataProperty: "volumes", rootData: o })) {
        e = e === null ? k.errors : e.concat(k.errors);
        n = e.length;
      }
    }
    if (r.devices !== void 0) {
      if (!v(r.devices, { instancePath: i + "/devices", parentData: r, parentDataProperty: "devices", rootData: o })) {
        e = e === null ? v.errors : e.concat(v.errors);
        n = e.length;
      }
    }
    if (r.ports !== void 0) {
      if (!$(r.ports, { instancePath: i + "/ports", parentData: r, parentDataProperty: "ports", rootData: o })) {
        e = e === null ? $.errors : e.concat($.errors);
        n = e.length;
      }
    }
    if (r.compose !== void 0) {
      if (!w(r.compose, { instancePath: i + "/compose", parentData: r, parentDataProperty: "compose", rootData: o })) {
        e = e === null ? w.errors : e.concat(w.errors);
        n = e.length;
      }
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "object" } });
    n++;
  }
  gn.errors = e;
  return n === 0;
}
function hn(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (!(r && typeof r == "object" && !Array.isArray(r))) {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "object" } });
    n++;
  }
  const s = n;
  let a = true;
  const p = n;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let ae;
    if (r.monitor === void 0 && (ae = "monitor")) {
      e = t(e, {});
      n++;
    }
  }
  var l = p === n;
  n = s;
  if (e !== null) {
    if (s) {
      e.length = s;
    } else {
      e = null;
    }
  }
  let f;
  if (l) {
    const ae = n;
    if (!ur(r, { instancePath: i, parentData: m, parentDataProperty: u, rootData: o })) {
      e = e === null ? ur.errors : e.concat(ur.errors);
      n = e.length;
    }
    var l = ae === n;
    a = l;
    f = "then";
  } else {
    const ae = n;
    const $e = n;
    let xe = true;
    const Ae = n;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let de;
      if (r.http_gateway === void 0 && (de = "http_gateway")) {
        e = t(e, {});
        n++;
      }
    }
    var y = Ae === n;
    n = $e;
    if (e !== null) {
      if ($e) {
        e.length = $e;
      } else {
        e = null;
      }
    }
    let le;
    if (y) {
      const de = n;
      if (!yr(r, { instancePath: i, parentData: m, parentDataProperty: u, rootData: o })) {
        e = e === null ? yr.errors : e.concat(yr.errors);
        n = e.length;
      }
      var y = de === n;
      xe = y;
      le = "then";
    } else {
      const de = n;
      const pe = n;
      let we = true;
      const Ge = n;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        let ge;
        if (r.simulator === void 0 && (ge = "simulator")) {
          e = t(e, {});
          n++;
        }
      }
      var N = Ge === n;
      n = pe;
      if (e !== null) {
        if (pe) {
          e.length = pe;
        } else {
          e = null;
        }
      }
      let _e;
      if (N) {
        const ge = n;
        if (!_r(r, { instancePath: i, parentData: m, parentDataProperty: u, rootData: o })) {
          e = e === null ? _r.errors : e.concat(_r.errors);
          n = e.length;
        }
        var N = ge === n;
        we = N;
        _e = "then";
      } else {
        const ge = n;
        const je = n;
        let fe = true;
        const Ne = n;
        const qe = n;
        const Le = n;
        const me = n;
        let I = false;
        const Ve = n;
        if (r && typeof r == "object" && !Array.isArray(r)) {
          let se;
          if (r.runtime === void 0 && (se = "runtime")) {
            e = t(e, {});
            n++;
          }
        }
        var oe = Ve === n;
        I = I || oe;
        if (!I) {
          const se = n;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            let ye;
            if (r.module === void 0 && (ye = "module")) {
              e = t(e, {});
              n++;
            }
          }
          var oe = se === n;
          I = I || oe;
          if (!I) {
            const ye = n;
            if (r && typeof r == "object" && !Array.isArray(r)) {
              let Ee;
              if (r.module_path === void 0 && (Ee = "module_path")) {
                e = t(e, {});
                n++;
              }
            }
            var oe = ye === n;
            I = I || oe;
            if (!I) {
              const Ee = n;
              if (r && typeof r == "object" && !Array.isArray(r)) {
                let De;
                if (r.name === void 0 && (De = "name")) {
                  e = t(e, {});
                  n++;
                }
              }
              var oe = Ee === n;
              I = I || oe;
              if (!I) {
                const De = n;
                if (r && typeof r == "object" && !Array.isArray(r)) {
                  let Fe;
                  if (r.endpoints === void 0 && (Fe = "endpoints")) {
                    e = t(e, {});
                    n++;
                  }
                }
                var oe = De === n;
                I = I || oe;
              }
            }
          }
        }
        if (!I) {
          e = t(e, {});
          n++;
        } else {
          n = me;
          if (e !== null) {
            if (me) {
              e.length = me;
            } else {
              e = null;
            }
          }
        }
        var Pe = Le === n;
        if (Pe) {
          e = t(e, {});
          n++;
        } else {
          n = qe;
          if (e !== null) {
            if (qe) {
              e.length = qe;
            } else {
              e = null;
            }
          }
        }
        if (n === Ne) {
          if (r && typeof r == "object" && !Array.isArray(r)) {
            let se;
            if (r.image === void 0 && (se = "image")) {
              e = t(e, {});
              n++;
            }
          }
        }
        var ce = Ne === n;
        n = je;
        if (e !== null) {
          if (je) {
            e.length = je;
          } else {
            e = null;
          }
        }
        let ue;
        if (ce) {
          const se = n;
          if (!br(r, { instancePath: i, parentData: m, parentDataProperty: u, rootData: o })) {
            e = e === null ? br.errors : e.concat(br.errors);
            n = e.length;
          }
          var ce = se === n;
          fe = ce;
          ue = "then";
        } else {
          const se = n;
          if (!gn(r, { instancePath: i, parentData: m, parentDataProperty: u, rootData: o })) {
            e = e === null ? gn.errors : e.concat(gn.errors);
            n = e.length;
          }
          var ce = se === n;
          fe = ce;
          ue = "else";
        }
        if (!fe) {
          e = t(e, { instancePath: i, keyword: "if", params: { failingKeyword: ue } });
          n++;
        }
        var N = ge === n;
        we = N;
        _e = "else";
      }
      if (!we) {
        e = t(e, { instancePath: i, keyword: "if", params: { failingKeyword: _e } });
        n++;
      }
      var y = de === n;
      xe = y;
      le = "else";
    }
    if (!xe) {
      e = t(e, { instancePath: i, keyword: "if", params: { failingKeyword: le } });
      n++;
    }
    var l = ae === n;
    a = l;
    f = "else";
  }
  if (!a) {
    e = t(e, { instancePath: i, keyword: "if", params: { failingKeyword: f } });
    n++;
  }
  hn.errors = e;
  return n === 0;
}
const An = { "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 200 }, "get": { "type": "string", "minLength": 1 }, "set": { "type": "string", "minLength": 1 }, "cmd": { "type": "string", "minLength": 1 }, "logged": { "type": "string", "minLength": 1 }, "alert": { "type": "string", "minLength": 1, "maxLength": 255 }, "sql": { "type": "string", "minLength": 1 }, "http": { "type": ["string", "object"], "minLength": 1, "required": ["container", "port"], "additionalProperties": false, "properties": { "container": { "type": "string", "minLength": 1 }, "port": { "type": "integer", "minimum": 1, "maximum": 65535 }, "path": { "type": "string", "pattern": "^/" } } }, "skip": { "type": "string", "minLength": 1 }, "because": { "type": "string", "minLength": 1 }, "specifier": { "type": "string" }, "value": { "type": ["number", "string", "boolean"] }, "values": { "type": "array", "items": { "type": ["number", "string", "boolean", "array", "object", "null"] } }, "payload": { "type": "object", "additionalProperties": true }, "method": { "type": "string", "enum": ["GET", "POST", "PUT", "DELETE", "HEAD"] }, "body": { "type": ["string", "object", "array"] }, "headers": { "type": "object", "additionalProperties": { "type": "string" } }, "within": { "type": "number", "exclusiveMinimum": 0, "maximum": 86400 }, "expect": { "type": "object", "minProperties": 1, "additionalProperties": false, "properties": { "return_code": { "type": "integer", "minimum": 0, "maximum": 4294967295 }, "value_raw": { "type": ["number", "string", "boolean"] }, "value_cal": { "type": ["number", "string", "boolean"] }, "value": { "type": ["number", "string", "boolean"] }, "payload": { "type": "object", "additionalProperties": true }, "tolerance": { "type": "number", "minimum": 0 }, "regex": { "type": "string", "minLength": 1 }, "rows": { "type": "integer", "minimum": 0 }, "status": { "type": "integer", "minimum": 100, "maximum": 599 } } } } };
const ai = new RegExp("^/", "u");
function bn(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (const s in r) {
      if (!L.call(An.properties, s)) {
        e = t(e, { instancePath: i, keyword: "additionalProperties", params: { additionalProperty: s } });
        n++;
      }
    }
    if (r.name !== void 0) {
      let s = r.name;
      if (typeof s === "string") {
        if (s.length > 200) {
          e = t(e, { instancePath: i + "/name", keyword: "maxLength", params: { limit: 200 } });
          n++;
        }
        if (s.length < 1) {
          e = t(e, { instancePath: i + "/name", keyword: "minLength", params: { limit: 1 } });
          n++;
        }
      } else {
        e = t(e, { instancePath: i + "/name", keyword: "type", params: { type: "string" } });
        n++;
      }
    }
    if (r.get !== void 0) {
      let s = r.get;
      if (typeof s === "string") {
        if (s.length < 1) {
          e = t(e, { instancePath: i + "/get", keyword: "minLength", params: { limit: 1 } });
          n++;
        }
      } else {
        e = t(e, { instancePath: i + "/get", keyword: "type", params: { type: "string" } });
        n++;
      }
    }
    if (r.set !== void 0) {
      let s = r.set;
      if (typeof s === "string") {
        if (s.length < 1) {
          e = t(e, { instancePath: i + "/set", keyword: "minLength", params: { limit: 1 } });
          n++;
        }
      } else {
        e = t(e, { instancePath: i + "/set", keyword: "type", params: { type: "string" } });
        n++;
      }
    }
    if (r.cmd !== void 0) {
      let s = r.cmd;
      if (typeof s === "string") {
        if (s.length < 1) {
          e = t(e, { instancePath: i + "/cmd", keyword: "minLength", params: { limit: 1 } });
          n++;
        }
      } else {
        e = t(e, { instancePath: i + "/cmd", keyword: "type", params: { type: "string" } });
        n++;
      }
    }
    if (r.logged !== void 0) {
      let s = r.logged;
      if (typeof s === "string") {
        if (s.length < 1) {
          e = t(e, { instancePath: i + "/logged", keyword: "minLength", params: { limit: 1 } });
          n++;
        }
      } else {
        e = t(e, { instancePath: i + "/logged", keyword: "type", params: { type: "string" } });
        n++;
      }
    }
    if (r.alert !== void 0) {
      let s = r.alert;
      if (typeof s === "string") {
        if (s.length > 255) {
          e = t(e, { instancePath: i + "/alert", keyword: "maxLength", params: { limit: 255 } });
          n++;
        }
        if (s.length < 1) {
          e = t(e, { instancePath: i + "/alert", keyword: "minLength", params: { limit: 1 } });
          n++;
        }
      } else {
        e = t(e, { instancePath: i + "/alert", keyword: "type", params: { type: "string" } });
        n++;
      }
    }
    if (r.sql !== void 0) {
      let s = r.sql;
      if (typeof s === "string") {
        if (s.length < 1) {
          e = t(e, { instancePath: i + "/sql", keyword: "minLength", params: { limit: 1 } });
          n++;
        }
      } else {
        e = t(e, { instancePath: i + "/sql", keyword: "type", params: { type: "string" } });
        n++;
      }
    }
    if (r.http !== void 0) {
      let s = r.http;
      if (typeof s !== "string" && !(s && typeof s == "object" && !Array.isArray(s))) {
        e = t(e, { instancePath: i + "/http", keyword: "type", params: {} });
        n++;
      }
      if (typeof s === "string") {
        if (s.length < 1) {
          e = t(e, { instancePath: i + "/http", keyword: "minLength", params: { limit: 1 } });
          n++;
        }
      }
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.container === void 0) {
          e = t(e, { instancePath: i + "/http", keyword: "required", params: { missingProperty: "container" } });
          n++;
        }
        if (s.port === void 0) {
          e = t(e, { instancePath: i + "/http", keyword: "required", params: { missingProperty: "port" } });
          n++;
        }
        for (const a in s) {
          if (!(a === "container" || a === "port" || a === "path")) {
            e = t(e, { instancePath: i + "/http", keyword: "additionalProperties", params: { additionalProperty: a } });
            n++;
          }
        }
        if (s.container !== void 0) {
          let a = s.container;
          if (typeof a === "string") {
            if (a.length < 1) {
              e = t(e, { instancePath: i + "/http/container", keyword: "minLength", params: { limit: 1 } });
              n++;
            }
          } else {
            e = t(e, { instancePath: i + "/http/container", keyword: "type", params: { type: "string" } });
            n++;
          }
        }
        if (s.port !== void 0) {
          let a = s.port;
          if (!(typeof a == "number" && (!(a % 1) && !isNaN(a)) && isFinite(a))) {
            e = t(e, { instancePath: i + "/http/port", keyword: "type", params: { type: "integer" } });
            n++;
          }
          if (typeof a == "number" && isFinite(a)) {
            if (a > 65535 || isNaN(a)) {
              e = t(e, { instancePath: i + "/http/port", keyword: "maximum", params: { comparison: "<=", limit: 65535 } });
              n++;
            }
            if (a < 1 || isNaN(a)) {
              e = t(e, { instancePath: i + "/http/port", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
              n++;
            }
          }
        }
        if (s.path !== void 0) {
          let a = s.path;
          if (typeof a === "string") {
            if (!ai.test(a)) {
              e = t(e, { instancePath: i + "/http/path", keyword: "pattern", params: { pattern: "^/" } });
              n++;
            }
          } else {
            e = t(e, { instancePath: i + "/http/path", keyword: "type", params: { type: "string" } });
            n++;
          }
        }
      }
    }
    if (r.skip !== void 0) {
      let s = r.skip;
      if (typeof s === "string") {
        if (s.length < 1) {
          e = t(e, { instancePath: i + "/skip", keyword: "minLength", params: { limit: 1 } });
          n++;
        }
      } else {
        e = t(e, { instancePath: i + "/skip", keyword: "type", params: { type: "string" } });
        n++;
      }
    }
    if (r.because !== void 0) {
      let s = r.because;
      if (typeof s === "string") {
        if (s.length < 1) {
          e = t(e, { instancePath: i + "/because", keyword: "minLength", params: { limit: 1 } });
          n++;
        }
      } else {
        e = t(e, { instancePath: i + "/because", keyword: "type", params: { type: "string" } });
        n++;
      }
    }
    if (r.specifier !== void 0) {
      if (typeof r.specifier !== "string") {
        e = t(e, { instancePath: i + "/specifier", keyword: "type", params: { type: "string" } });
        n++;
      }
    }
    if (r.value !== void 0) {
      let s = r.value;
      if (!(typeof s == "number" && isFinite(s)) && typeof s !== "string" && typeof s !== "boolean") {
        e = t(e, { instancePath: i + "/value", keyword: "type", params: {} });
        n++;
      }
    }
    if (r.values !== void 0) {
      let s = r.values;
      if (Array.isArray(s)) {
        const a = s.length;
        for (let p = 0; p < a; p++) {
          let l = s[p];
          if (typeof l != "object" && !(typeof l == "number" && isFinite(l)) && typeof l !== "string" && typeof l !== "boolean") {
            e = t(e, { instancePath: i + "/values/" + p, keyword: "type", params: {} });
            n++;
          }
        }
      } else {
        e = t(e, { instancePath: i + "/values", keyword: "type", params: { type: "array" } });
        n++;
      }
    }
    if (r.payload !== void 0) {
      let s = r.payload;
      if (s && typeof s == "object" && !Array.isArray(s)) {
      } else {
        e = t(e, { instancePath: i + "/payload", keyword: "type", params: { type: "object" } });
        n++;
      }
    }
    if (r.method !== void 0) {
      let s = r.method;
      if (typeof s !== "string") {
        e = t(e, { instancePath: i + "/method", keyword: "type", params: { type: "string" } });
        n++;
      }
      if (!(s === "GET" || s === "POST" || s === "PUT" || s === "DELETE" || s === "HEAD")) {
        e = t(e, { instancePath: i + "/method", keyword: "enum", params: {} });
        n++;
      }
    }
    if (r.body !== void 0) {
      let s = r.body;
      if ((!s || typeof s != "object") && typeof s !== "string") {
        e = t(e, { instancePath: i + "/body", keyword: "type", params: {} });
        n++;
      }
    }
    if (r.headers !== void 0) {
      let s = r.headers;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        for (const a in s) {
          if (typeof s[a] !== "string") {
            e = t(e, { instancePath: i + "/headers/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } });
            n++;
          }
        }
      } else {
        e = t(e, { instancePath: i + "/headers", keyword: "type", params: { type: "object" } });
        n++;
      }
    }
    if (r.within !== void 0) {
      let s = r.within;
      if (typeof s == "number" && isFinite(s)) {
        if (s > 86400 || isNaN(s)) {
          e = t(e, { instancePath: i + "/within", keyword: "maximum", params: { comparison: "<=", limit: 86400 } });
          n++;
        }
        if (s <= 0 || isNaN(s)) {
          e = t(e, { instancePath: i + "/within", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } });
          n++;
        }
      } else {
        e = t(e, { instancePath: i + "/within", keyword: "type", params: { type: "number" } });
        n++;
      }
    }
    if (r.expect !== void 0) {
      let s = r.expect;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (Object.keys(s).length < 1) {
          e = t(e, { instancePath: i + "/expect", keyword: "minProperties", params: { limit: 1 } });
          n++;
        }
        for (const a in s) {
          if (!L.call(An.properties.expect.properties, a)) {
            e = t(e, { instancePath: i + "/expect", keyword: "additionalProperties", params: { additionalProperty: a } });
            n++;
          }
        }
        if (s.return_code !== void 0) {
          let a = s.return_code;
          if (!(typeof a == "number" && (!(a % 1) && !isNaN(a)) && isFinite(a))) {
            e = t(e, { instancePath: i + "/expect/return_code", keyword: "type", params: { type: "integer" } });
            n++;
          }
          if (typeof a == "number" && isFinite(a)) {
            if (a > 4294967295 || isNaN(a)) {
              e = t(e, { instancePath: i + "/expect/return_code", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } });
              n++;
            }
            if (a < 0 || isNaN(a)) {
              e = t(e, { instancePath: i + "/expect/return_code", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
              n++;
            }
          }
        }
        if (s.value_raw !== void 0) {
          let a = s.value_raw;
          if (!(typeof a == "number" && isFinite(a)) && typeof a !== "string" && typeof a !== "boolean") {
            e = t(e, { instancePath: i + "/expect/value_raw", keyword: "type", params: {} });
            n++;
          }
        }
        if (s.value_cal !== void 0) {
          let a = s.value_cal;
          if (!(typeof a == "number" && isFinite(a)) && typeof a !== "string" && typeof a !== "boolean") {
            e = t(e, { instancePath: i + "/expect/value_cal", keyword: "type", params: {} });
            n++;
          }
        }
        if (s.value !== void 0) {
          let a = s.value;
          if (!(typeof a == "number" && isFinite(a)) && typeof a !== "string" && typeof a !== "boolean") {
            e = t(e, { instancePath: i + "/expect/value", keyword: "type", params: {} });
            n++;
          }
        }
        if (s.payload !== void 0) {
          let a = s.payload;
          if (a && typeof a == "object" && !Array.isArray(a)) {
          } else {
            e = t(e, { instancePath: i + "/expect/payload", keyword: "type", params: { type: "object" } });
            n++;
          }
        }
        if (s.tolerance !== void 0) {
          let a = s.tolerance;
          if (typeof a == "number" && isFinite(a)) {
            if (a < 0 || isNaN(a)) {
              e = t(e, { instancePath: i + "/expect/tolerance", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
              n++;
            }
          } else {
            e = t(e, { instancePath: i + "/expect/tolerance", keyword: "type", params: { type: "number" } });
            n++;
          }
        }
        if (s.regex !== void 0) {
          let a = s.regex;
          if (typeof a === "string") {
            if (a.length < 1) {
              e = t(e, { instancePath: i + "/expect/regex", keyword: "minLength", params: { limit: 1 } });
              n++;
            }
          } else {
            e = t(e, { instancePath: i + "/expect/regex", keyword: "type", params: { type: "string" } });
            n++;
          }
        }
        if (s.rows !== void 0) {
          let a = s.rows;
          if (!(typeof a == "number" && (!(a % 1) && !isNaN(a)) && isFinite(a))) {
            e = t(e, { instancePath: i + "/expect/rows", keyword: "type", params: { type: "integer" } });
            n++;
          }
          if (typeof a == "number" && isFinite(a)) {
            if (a < 0 || isNaN(a)) {
              e = t(e, { instancePath: i + "/expect/rows", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
              n++;
            }
          }
        }
        if (s.status !== void 0) {
          let a = s.status;
          if (!(typeof a == "number" && (!(a % 1) && !isNaN(a)) && isFinite(a))) {
            e = t(e, { instancePath: i + "/expect/status", keyword: "type", params: { type: "integer" } });
            n++;
          }
          if (typeof a == "number" && isFinite(a)) {
            if (a > 599 || isNaN(a)) {
              e = t(e, { instancePath: i + "/expect/status", keyword: "maximum", params: { comparison: "<=", limit: 599 } });
              n++;
            }
            if (a < 100 || isNaN(a)) {
              e = t(e, { instancePath: i + "/expect/status", keyword: "minimum", params: { comparison: ">=", limit: 100 } });
              n++;
            }
          }
        }
      } else {
        e = t(e, { instancePath: i + "/expect", keyword: "type", params: { type: "object" } });
        n++;
      }
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "object" } });
    n++;
  }
  bn.errors = e;
  return n === 0;
}
function jn(r, { instancePath: i = "", parentData: m, parentDataProperty: u, rootData: o = r } = {}) {
  let e = null;
  let n = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.mesh === void 0) {
      e = t(e, { instancePath: i, keyword: "required", params: { missingProperty: "mesh" } });
      n++;
    }
    if (r.services === void 0) {
      e = t(e, { instancePath: i, keyword: "required", params: { missingProperty: "services" } });
      n++;
    }
    for (const l in r) {
      if (!(l === "mesh" || l === "broker" || l === "database" || l === "grafana" || l === "services" || l === "calibrations" || l === "smoke" || En.test(l))) {
        e = t(e, { instancePath: i, keyword: "additionalProperties", params: { additionalProperty: l } });
        n++;
      }
    }
    if (r.mesh !== void 0) {
      let l = r.mesh;
      if (typeof l === "string") {
        if (!er.test(l)) {
          e = t(e, { instancePath: i + "/mesh", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]{0,62}$" } });
          n++;
        }
      } else {
        e = t(e, { instancePath: i + "/mesh", keyword: "type", params: { type: "string" } });
        n++;
      }
    }
    if (r.broker !== void 0) {
      let l = r.broker;
      if (!(l && typeof l == "object" && !Array.isArray(l)) && l !== null) {
        e = t(e, { instancePath: i + "/broker", keyword: "type", params: {} });
        n++;
      }
      if (l && typeof l == "object" && !Array.isArray(l)) {
        for (const f in l) {
          if (!L.call(wn.properties.broker.properties, f)) {
            e = t(e, { instancePath: i + "/broker", keyword: "additionalProperties", params: { additionalProperty: f } });
            n++;
          }
        }
        if (l.image !== void 0) {
          let f = l.image;
          if (typeof f === "string") {
            if (!nr.test(f)) {
              e = t(e, { instancePath: i + "/broker/image", keyword: "pattern", params: { pattern: "^[a-z0-9][^\\s]*$" } });
              n++;
            }
          } else {
            e = t(e, { instancePath: i + "/broker/image", keyword: "type", params: { type: "string" } });
            n++;
          }
        }
        if (l.container !== void 0) {
          let f = l.container;
          if (typeof f === "string") {
            if (!er.test(f)) {
              e = t(e, { instancePath: i + "/broker/container", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]{0,62}$" } });
              n++;
            }
          } else {
            e = t(e, { instancePath: i + "/broker/container", keyword: "type", params: { type: "string" } });
            n++;
          }
        }
        if (l.username !== void 0) {
          let f = l.username;
          if (typeof f === "string") {
            if (!xn.test(f)) {
              e = t(e, { instancePath: i + "/broker/username", keyword: "pattern", params: { pattern: `^[^\\s:'"\\\\]+$` } });
              n++;
            }
          } else {
            e = t(e, { instancePath: i + "/broker/username", keyword: "type", params: { type: "string" } });
            n++;
          }
        }
        if (l.password !== void 0) {
          if (!he(l.password, { instancePath: i + "/broker/password", parentData: l, parentDataProperty: "password", rootData: o })) {
            e = e === null ? he.errors : e.concat(he.errors);
            n = e.length;
          }
        }
        if (l.port !== void 0) {
          let f = l.port;
          if (!(typeof f == "number" && (!(f % 1) && !isNaN(f)) && isFinite(f)) && typeof f !== "string") {
            e = t(e, { instancePath: i + "/broker/port", keyword: "type", params: {} });
            n++;
          }
          if (typeof f == "number" && isFinite(f)) {
            if (f > 65535 || isNaN(f)) {
              e = t(e, { instancePath: i + "/broker/port", keyword: "maximum", params: { comparison: "<=", limit: 65535 } });
              n++;
            }
            if (f < 1 || isNaN(f)) {
              e = t(e, { instancePath: i + "/broker/port", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
              n++;
            }
          }
          if (typeof f === "string") {
            if (!Je.test(f)) {
              e = t(e, { instancePath: i + "/broker/port", keyword: "pattern", params: { pattern: "^(?:(?:\\[[0-9a-fA-F:.]+\\]|[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[A-Za-z][A-Za-z0-9.-]*):)?[0-9]{1,5}$" } });
              n++;
            }
          }
        }
        if (l.management_port !== void 0) {
          let f = l.management_port;
          if (!(typeof f == "number" && (!(f % 1) && !isNaN(f)) && isFinite(f)) && typeof f !== "string") {
            e = t(e, { instancePath: i + "/broker/management_port", keyword: "type", params: {} });
            n++;
          }
          if (typeof f == "number" && isFinite(f)) {
            if (f > 65535 || isNaN(f)) {
              e = t(e, { instancePath: i + "/broker/management_port", keyword: "maximum", params: { comparison: "<=", limit: 65535 } });
              n++;
            }
            if (f < 1 || isNaN(f)) {
              e = t(e, { instancePath: i + "/broker/management_port", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
              n++;
            }
          }
          if (typeof f === "string") {
            if (!Je.test(f)) {
              e = t(e, { instancePath: i + "/broker/management_port", keyword: "pattern", params: { pattern: "^(?:(?:\\[[0-9a-fA-F:.]+\\]|[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[A-Za-z][A-Za-z0-9.-]*):)?[0-9]{1,5}$" } });
              n++;
            }
          }
        }
        if (l.requests_exchange !== void 0) {
          let f = l.requests_exchange;
          if (typeof f === "string") {
            if (f.length > 127) {
              e = t(e, { instancePath: i + "/broker/requests_exchange", keyword: "maxLength", params: { limit: 127 } });
              n++;
            }
            if (f.length < 1) {
              e = t(e, { instancePath: i + "/broker/requests_exchange", keyword: "minLength", params: { limit: 1 } });
              n++;
            }
          } else {
            e = t(e, { instancePath: i + "/broker/requests_exchange", keyword: "type", params: { type: "string" } });
            n++;
          }
        }
        if (l.alerts_exchange !== void 0) {
          let f = l.alerts_exchange;
          if (typeof f === "string") {
            if (f.length > 127) {
              e = t(e, { instancePath: i + "/broker/alerts_exchange", keyword: "maxLength", params: { limit: 127 } });
              n++;
            }
            if (f.length < 1) {
              e = t(e, { instancePath: i + "/broker/alerts_exchange", keyword: "minLength", params: { limit: 1 } });
              n++;
            }
          } else {
            e = t(e, { instancePath: i + "/broker/alerts_exchange", keyword: "type", params: { type: "string" } });
            n++;
          }
        }
        if (l.restart !== void 0) {
          if (!h(l.restart, { instancePath: i + "/broker/restart", parentData: l, parentDataProperty: "restart", rootData: o })) {
            e = e === null ? h.errors : e.concat(h.errors);
            n = e.length;
          }
        }
        if (l.environment !== void 0) {
          if (!b(l.environment, { instancePath: i + "/broker/environment", parentData: l, parentDataProperty: "environment", rootData: o })) {
            e = e === null ? b.errors : e.concat(b.errors);
            n = e.length;
          }
        }
        if (l.volumes !== void 0) {
          if (!k(l.volumes, { instancePath: i + "/broker/volumes", parentData: l, parentDataProperty: "volumes", rootData: o })) {
            e = e === null ? k.errors : e.concat(k.errors);
            n = e.length;
          }
        }
        if (l.devices !== void 0) {
          if (!v(l.devices, { instancePath: i + "/broker/devices", parentData: l, parentDataProperty: "devices", rootData: o })) {
            e = e === null ? v.errors : e.concat(v.errors);
            n = e.length;
          }
        }
        if (l.ports !== void 0) {
          if (!$(l.ports, { instancePath: i + "/broker/ports", parentData: l, parentDataProperty: "ports", rootData: o })) {
            e = e === null ? $.errors : e.concat($.errors);
            n = e.length;
          }
        }
        if (l.compose !== void 0) {
          if (!w(l.compose, { instancePath: i + "/broker/compose", parentData: l, parentDataProperty: "compose", rootData: o })) {
            e = e === null ? w.errors : e.concat(w.errors);
            n = e.length;
          }
        }
      }
    }
    if (r.database !== void 0) {
      let l = r.database;
      if (!(l && typeof l == "object" && !Array.isArray(l)) && l !== null) {
        e = t(e, { instancePath: i + "/database", keyword: "type", params: {} });
        n++;
      }
      if (l && typeof l == "object" && !Array.isArray(l)) {
        for (const f in l) {
          if (!L.call(wn.properties.database.properties, f)) {
            e = t(e, { instancePath: i + "/database", keyword: "additionalProperties", params: { additionalProperty: f } });
            n++;
          }
        }
        if (l.image !== void 0) {
          let f = l.image;
          if (typeof f === "string") {
            if (!nr.test(f)) {
              e = t(e, { instancePath: i + "/database/image", keyword: "pattern", params: { pattern: "^[a-z0-9][^\\s]*$" } });
              n++;
            }
          } else {
            e = t(e, { instancePath: i + "/database/image", keyword: "type", params: { type: "string" } });
            n++;
          }
        }
        if (l.container !== void 0) {
          let f = l.container;
          if (typeof f === "string") {
            if (!er.test(f)) {
              e = t(e, { instancePath: i + "/database/container", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]{0,62}$" } });
              n++;
            }
          } else {
            e = t(e, { instancePath: i + "/database/container", keyword: "type", params: { type: "string" } });
            n++;
          }
        }
        if (l.name !== void 0) {
          let f = l.name;
          if (typeof f === "string") {
            if (!rr.test(f)) {
              e = t(e, { instancePath: i + "/database/name", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]{0,62}$" } });
              n++;
            }
          } else {
            e = t(e, { instancePath: i + "/database/name", keyword: "type", params: { type: "string" } });
            n++;
          }
        }
        if (l.username !== void 0) {
          let f = l.username;
          if (typeof f === "string") {
            if (!rr.test(f)) {
              e = t(e, { instancePath: i + "/database/username", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]{0,62}$" } });
              n++;
            }
          } else {
            e = t(e, { instancePath: i + "/database/username", keyword: "type", params: { type: "string" } });
            n++;
          }
        }
        if (l.password !== void 0) {
          if (!he(l.password, { instancePath: i + "/database/password", parentData: l, parentDataProperty: "password", rootData: o })) {
            e = e === null ? he.errors : e.concat(he.errors);
            n = e.length;
          }
        }
        if (l.port !== void 0) {
          let f = l.port;
          if (!(typeof f == "number" && (!(f % 1) && !isNaN(f)) && isFinite(f)) && typeof f !== "string") {
            e = t(e, { instancePath: i + "/database/port", keyword: "type", params: {} });
            n++;
          }
          if (typeof f == "number" && isFinite(f)) {
            if (f > 65535 || isNaN(f)) {
              e = t(e, { instancePath: i + "/database/port", keyword: "maximum", params: { comparison: "<=", limit: 65535 } });
              n++;
            }
            if (f < 1 || isNaN(f)) {
              e = t(e, { instancePath: i + "/database/port", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
              n++;
            }
          }
          if (typeof f === "string") {
            if (!Je.test(f)) {
              e = t(e, { instancePath: i + "/database/port", keyword: "pattern", params: { pattern: "^(?:(?:\\[[0-9a-fA-F:.]+\\]|[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[A-Za-z][A-Za-z0-9.-]*):)?[0-9]{1,5}$" } });
              n++;
            }
          }
        }
        if (l.tables !== void 0) {
          let f = l.tables;
          if (f && typeof f == "object" && !Array.isArray(f)) {
            for (const y in f) {
              const N = n;
              if (typeof y === "string") {
                if (!rr.test(y)) {
                  e = t(e, { instancePath: i + "/database/tables", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]{0,62}$" }, propertyName: y });
                  n++;
                }
              }
              var s = N === n;
              if (!s) {
                e = t(e, { instancePath: i + "/database/tables", keyword: "propertyNames", params: { propertyName: y } });
                n++;
              }
            }
            for (const y in f) {
              if (!mr(f[y], { instancePath: i + "/database/tables/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: f, parentDataProperty: y, rootData: o })) {
                e = e === null ? mr.errors : e.concat(mr.errors);
                n = e.length;
              }
            }
          } else {
            e = t(e, { instancePath: i + "/database/tables", keyword: "type", params: { type: "object" } });
            n++;
          }
        }
        if (l.restart !== void 0) {
          if (!h(l.restart, { instancePath: i + "/database/restart", parentData: l, parentDataProperty: "restart", rootData: o })) {
            e = e === null ? h.errors : e.concat(h.errors);
            n = e.length;
          }
        }
        if (l.environment !== void 0) {
          if (!b(l.environment, { instancePath: i + "/database/environment", parentData: l, parentDataProperty: "environment", rootData: o })) {
            e = e === null ? b.errors : e.concat(b.errors);
            n = e.length;
          }
        }
        if (l.volumes !== void 0) {
          if (!k(l.volumes, { instancePath: i + "/database/volumes", parentData: l, parentDataProperty: "volumes", rootData: o })) {
            e = e === null ? k.errors : e.concat(k.errors);
            n = e.length;
          }
        }
        if (l.devices !== void 0) {
          if (!v(l.devices, { instancePath: i + "/database/devices", parentData: l, parentDataProperty: "devices", rootData: o })) {
            e = e === null ? v.errors : e.concat(v.errors);
            n = e.length;
          }
        }
        if (l.ports !== void 0) {
          if (!$(l.ports, { instancePath: i + "/database/ports", parentData: l, parentDataProperty: "ports", rootData: o })) {
            e = e === null ? $.errors : e.concat($.errors);
            n = e.length;
          }
        }
        if (l.compose !== void 0) {
          if (!w(l.compose, { instancePath: i + "/database/compose", parentData: l, parentDataProperty: "compose", rootData: o })) {
            e = e === null ? w.errors : e.concat(w.errors);
            n = e.length;
          }
        }
      }
    }
    if (r.grafana !== void 0) {
      let l = r.grafana;
      if (!(l && typeof l == "object" && !Array.isArray(l)) && l !== null) {
        e = t(e, { instancePath: i + "/grafana", keyword: "type", params: {} });
        n++;
      }
      if (l && typeof l == "object" && !Array.isArray(l)) {
        for (const f in l) {
          if (!L.call(wn.properties.grafana.properties, f)) {
            e = t(e, { instancePath: i + "/grafana", keyword: "additionalProperties", params: { additionalProperty: f } });
            n++;
          }
        }
        if (l.image !== void 0) {
          let f = l.image;
          if (typeof f === "string") {
            if (!nr.test(f)) {
              e = t(e, { instancePath: i + "/grafana/image", keyword: "pattern", params: { pattern: "^[a-z0-9][^\\s]*$" } });
              n++;
            }
          } else {
            e = t(e, { instancePath: i + "/grafana/image", keyword: "type", params: { type: "string" } });
            n++;
          }
        }
        if (l.container !== void 0) {
          let f = l.container;
          if (typeof f === "string") {
            if (!er.test(f)) {
              e = t(e, { instancePath: i + "/grafana/container", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]{0,62}$" } });
              n++;
            }
          } else {
            e = t(e, { instancePath: i + "/grafana/container", keyword: "type", params: { type: "string" } });
            n++;
          }
        }
        if (l.port !== void 0) {
          let f = l.port;
          if (!(typeof f == "number" && (!(f % 1) && !isNaN(f)) && isFinite(f)) && typeof f !== "string") {
            e = t(e, { instancePath: i + "/grafana/port", keyword: "type", params: {} });
            n++;
          }
          if (typeof f == "number" && isFinite(f)) {
            if (f > 65535 || isNaN(f)) {
              e = t(e, { instancePath: i + "/grafana/port", keyword: "maximum", params: { comparison: "<=", limit: 65535 } });
              n++;
            }
            if (f < 1 || isNaN(f)) {
              e = t(e, { instancePath: i + "/grafana/port", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
              n++;
            }
          }
          if (typeof f === "string") {
            if (!Je.test(f)) {
              e = t(e, { instancePath: i + "/grafana/port", keyword: "pattern", params: { pattern: "^(?:(?:\\[[0-9a-fA-F:.]+\\]|[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[A-Za-z][A-Za-z0-9.-]*):)?[0-9]{1,5}$" } });
              n++;
            }
          }
        }
        if (l.username !== void 0) {
          let f = l.username;
          if (typeof f === "string") {
            if (!xn.test(f)) {
              e = t(e, { instancePath: i + "/grafana/username", keyword: "pattern", params: { pattern: `^[^\\s:'"\\\\]+$` } });
              n++;
            }
          } else {
            e = t(e, { instancePath: i + "/grafana/username", keyword: "type", params: { type: "string" } });
            n++;
          }
        }
        if (l.password !== void 0) {
          if (!he(l.password, { instancePath: i + "/grafana/password", parentData: l, parentDataProperty: "password", rootData: o })) {
            e = e === null ? he.errors : e.concat(he.errors);
            n = e.length;
          }
        }
        if (l.restart !== void 0) {
          if (!h(l.restart, { instancePath: i + "/grafana/restart", parentData: l, parentDataProperty: "restart", rootData: o })) {
            e = e === null ? h.errors : e.concat(h.errors);
            n = e.length;
          }
        }
        if (l.environment !== void 0) {
          if (!b(l.environment, { instancePath: i + "/grafana/environment", parentData: l, parentDataProperty: "environment", rootData: o })) {
            e = e === null ? b.errors : e.concat(b.errors);
            n = e.length;
          }
        }
        if (l.volumes !== void 0) {
          if (!k(l.volumes, { instancePath: i + "/grafana/volumes", parentData: l, parentDataProperty: "volumes", rootData: o })) {
            e = e === null ? k.errors : e.concat(k.errors);
            n = e.length;
          }
        }
        if (l.devices !== void 0) {
          if (!v(l.devices, { instancePath: i + "/grafana/devices", parentData: l, parentDataProperty: "devices", rootData: o })) {
            e = e === null ? v.errors : e.concat(v.errors);
            n = e.length;
          }
        }
        if (l.ports !== void 0) {
          if (!$(l.ports, { instancePath: i + "/grafana/ports", parentData: l, parentDataProperty: "ports", rootData: o })) {
            e = e === null ? $.errors : e.concat($.errors);
            n = e.length;
          }
        }
        if (l.compose !== void 0) {
          if (!w(l.compose, { instancePath: i + "/grafana/compose", parentData: l, parentDataProperty: "compose", rootData: o })) {
            e = e === null ? w.errors : e.concat(w.errors);
            n = e.length;
          }
        }
      }
    }
    if (r.services !== void 0) {
      let l = r.services;
      if (!(l && typeof l == "object" && !Array.isArray(l)) && l !== null) {
        e = t(e, { instancePath: i + "/services", keyword: "type", params: {} });
        n++;
      }
      if (l && typeof l == "object" && !Array.isArray(l)) {
        for (const f in l) {
          const y = n;
          if (typeof f === "string") {
            if (!er.test(f)) {
              e = t(e, { instancePath: i + "/services", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]{0,62}$" }, propertyName: f });
              n++;
            }
          }
          var a = y === n;
          if (!a) {
            e = t(e, { instancePath: i + "/services", keyword: "propertyNames", params: { propertyName: f } });
            n++;
          }
        }
        for (const f in l) {
          if (!hn(l[f], { instancePath: i + "/services/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: l, parentDataProperty: f, rootData: o })) {
            e = e === null ? hn.errors : e.concat(hn.errors);
            n = e.length;
          }
        }
      }
    }
    if (r.calibrations !== void 0) {
      let l = r.calibrations;
      if (!(l && typeof l == "object" && !Array.isArray(l)) && l !== null) {
        e = t(e, { instancePath: i + "/calibrations", keyword: "type", params: {} });
        n++;
      }
      if (l && typeof l == "object" && !Array.isArray(l)) {
        for (const f in l) {
          const y = n;
          if (typeof f === "string") {
            if (!rr.test(f)) {
              e = t(e, { instancePath: i + "/calibrations", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]{0,62}$" }, propertyName: f });
              n++;
            }
          }
          var p = y === n;
          if (!p) {
            e = t(e, { instancePath: i + "/calibrations", keyword: "propertyNames", params: { propertyName: f } });
            n++;
          }
        }
        for (const f in l) {
          let y = l[f];
          if (typeof y !== "string" && !(typeof y == "number" && isFinite(y))) {
            e = t(e, { instancePath: i + "/calibrations/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: {} });
            n++;
          }
          if (typeof y === "string") {
            if (y.length < 1) {
              e = t(e, { instancePath: i + "/calibrations/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "minLength", params: { limit: 1 } });
              n++;
            }
          }
        }
      }
    }
    if (r.smoke !== void 0) {
      let l = r.smoke;
      if (!Array.isArray(l) && l !== null) {
        e = t(e, { instancePath: i + "/smoke", keyword: "type", params: {} });
        n++;
      }
      if (Array.isArray(l)) {
        const f = l.length;
        for (let y = 0; y < f; y++) {
          if (!bn(l[y], { instancePath: i + "/smoke/" + y, parentData: l, parentDataProperty: y, rootData: o })) {
            e = e === null ? bn.errors : e.concat(bn.errors);
            n = e.length;
          }
        }
      }
    }
  } else {
    e = t(e, { instancePath: i, keyword: "type", params: { type: "object" } });
    n++;
  }
  jn.errors = e;
  return n === 0;
}
export {
  li as validate
};
