// Made from schemas/mesh.schema.json by scripts/schema.ts. Do not edit.
import type { Parameter } from '../source/parameter.ts'

const name_: Parameter = { type: "string" }
const service_module_: Parameter = { type: "string", default: "Service" }
const module_path_: Parameter = { type: "string" }
const broker_host_: Parameter = { type: "string" }
const broker_port_: Parameter = { type: "integer", minimum: 1, maximum: 65535 }
const auth_file_: Parameter = { type: "string" }
const make_connection_: Parameter = { type: "boolean", default: true }
const return_codes_: Parameter = { type: ["array","string"], expects: "a list of {name, value, description}, or the name of a file with such a list", items: { type: "object", required: ["name","value","description"], properties: { "name": { type: "string" }, "value": { type: "integer", minimum: 0, maximum: 4294967295 }, "description": { type: "string" } }, additionalProperties: false } }
const config_: Parameter = { type: "object", properties: { "broker": { type: "string" }, "broker-port": { type: "integer", minimum: 1, maximum: 65535 }, "auth-file": { type: "string" }, "make-connection": { type: "boolean" }, "queue": { type: "string" }, "requests-exchange": { type: "string", default: "requests" }, "alerts-exchange": { type: "string", default: "alerts" }, "heartbeat-routing-key": { type: "string", default: "heartbeat" }, "heartbeat-interval-s": { type: "number", minimum: 0, maximum: 2147483, default: 60 }, "max-payload-size": { type: "integer", minimum: 1, default: 10000 }, "loop-timeout-ms": { type: "integer", minimum: 0, default: 1000 }, "message-wait-ms": { type: "integer", minimum: 0, default: 1000 }, "max-connection-attempts": { type: "integer", minimum: 1 }, "return-codes": return_codes_ }, additionalProperties: false }
const dripline_mesh_: Parameter = { type: "object", properties: { "broker": { type: "string" }, "broker_port": { type: "integer", minimum: 1, maximum: 65535, default: 5672 }, "requests_exchange": { type: "string", default: "requests" }, "alerts_exchange": { type: "string", default: "alerts" }, "heartbeat_routing_key": { type: "string", default: "heartbeat" }, "max_payload_size": { type: "integer", minimum: 1, default: 10000 }, "max_connection_attempts": { type: "integer", minimum: 1 }, "make_connection": { type: "boolean" }, "return_codes": return_codes_ }, additionalProperties: false }
const enable_scheduling_: Parameter = { type: "boolean", default: true }
const broadcast_key_: Parameter = { type: "string", default: "broadcast" }
const loop_timeout_ms_: Parameter = { type: "integer", minimum: 0, default: 1000 }
const message_wait_ms_: Parameter = { type: "integer", minimum: 0, default: 1000 }
const heartbeat_interval_s_: Parameter = { type: "number", minimum: 0, maximum: 2147483, default: 60 }
const auth_item_: Parameter = { type: ["string","number","boolean","object"], properties: { "default": { type: ["string","number","boolean"] }, "env": { type: "string" }, "file": { type: "string" }, "value": { type: ["string","number","boolean"] } }, additionalProperties: false }
const auth_group_: Parameter = { type: "object", properties: { "username": auth_item_, "password": auth_item_ }, additionalProperties: auth_item_ }
const auth_groups_: Parameter = { type: "object", properties: { "dripline": auth_group_, "postgres": auth_group_ }, additionalProperties: auth_group_ }
const metrics_port_: Parameter = { type: ["integer","string"], minimum: 1, maximum: 65535 }
const alert_keys_: Parameter = { type: "array", default: ["#"], items: { type: "string" } }
const alert_key_parser_re_: Parameter = { type: "string", default: "" }
const database_name_: Parameter = { type: "string" }
const database_server_: Parameter = { type: "string" }
const auths_file_: Parameter = { type: "string" }
const logger_alert_keys_: Parameter = { type: "array", default: ["#"], items: { type: "string" } }
const logger_alert_key_parser_re_: Parameter = { type: "string", default: "" }
const insertion_table_endpoint_name_: Parameter = { type: "string" }
const monitor_alert_keys_: Parameter = { type: "array", minItems: 1, default: ["heartbeat.#"], items: { type: "string" } }
const monitor_alert_key_parser_re_: Parameter = { type: "string", default: "heartbeat\\.(?P<service_name>.+)" }
const time_between_checks_s_: Parameter = { type: "number", minimum: 0.1, default: 20 }
const warning_threshold_s_: Parameter = { type: "number", minimum: 0.1, default: 120 }
const critical_threshold_s_: Parameter = { type: "number", minimum: 0.1, default: 300 }
const add_unknown_heartbeats_: Parameter = { type: "boolean", default: true }
const endpoint_name_prefix_: Parameter = { type: "string", default: "hbmon_" }
const log_state_changes_: Parameter = { type: "boolean", default: false }
const log_routing_key_prefix_: Parameter = { type: "string", default: "sensor_value" }
const socket_info_: Parameter = { type: ["array","string"], minItems: 2, maxItems: 2, default: ["localhost",1234], expects: "[host, port], e.g. [10.0.0.5, 5025]", items: { type: ["string","integer"] } }
const socket_timeout_: Parameter = { type: "number", exclusiveMinimum: 0, default: 1 }
const command_terminator_: Parameter = { type: "string", default: "" }
const response_terminator_: Parameter = { type: "string" }
const cmd_at_reconnect_: Parameter = { type: ["array","null"], minItems: 1, default: ["*OPC?"], items: { type: ["string","null"] } }
const reconnect_test_: Parameter = { type: ["string","number","null"], default: "1" }
const reply_echo_cmd_: Parameter = { type: "boolean", default: false }
const endpoint_module_: Parameter = { type: "string" }
const unit_: Parameter = { ignored: true }
const label_: Parameter = { ignored: true }
const description_: Parameter = { ignored: true }
const range_: Parameter = { ignored: true }
const alarm_: Parameter = { ignored: true }
const get_on_set_: Parameter = { type: "boolean", default: false }
const log_on_set_: Parameter = { type: "boolean", default: false }
const log_interval_: Parameter = { type: ["number","object"], minimum: 0, default: 0, expects: "seconds as a number, or a map such as {minutes: 5}", properties: { "weeks": { type: "number", minimum: 0 }, "days": { type: "number", minimum: 0 }, "hours": { type: "number", minimum: 0 }, "minutes": { type: "number", minimum: 0 }, "seconds": { type: "number", minimum: 0 }, "milliseconds": { type: "number", minimum: 0 }, "microseconds": { type: "number", minimum: 0 } }, additionalProperties: false }
const max_interval_: Parameter = { type: "number", minimum: 0, default: 0 }
const max_absolute_change_: Parameter = { type: "number", minimum: 0, default: 0 }
const max_fractional_change_: Parameter = { type: "number", minimum: 0, default: 0 }
const check_field_: Parameter = { type: "string", enum: ["value_raw","value_cal"], default: "value_cal" }
const calibration_: Parameter = { type: ["string","object"], expects: "an expression such as '2*{}', or a map from raw text to value", additionalProperties: { type: ["string","number","boolean","null"] } }
const initial_value_: Parameter = {  }
const table_name_: Parameter = { type: "string" }
const schema_: Parameter = { type: ["string","null"] }
const insert_name_: Parameter = { type: ["string","object"], required: ["column","payload_key"], expects: "the name of a column, or {column: …, payload_key: …}", properties: { "column": { type: "string" }, "payload_key": { type: "string" } }, additionalProperties: false }
const required_insert_names_: Parameter = { type: "array", default: [], items: insert_name_ }
const optional_insert_names_: Parameter = { type: "array", default: [], items: insert_name_ }
const return_col_names_: Parameter = { type: "array", default: [], items: { type: "string" } }
const default_insert_values_: Parameter = { type: "object", default: {}, additionalProperties: {  } }
const get_str_: Parameter = { type: ["string","null"] }
const set_str_: Parameter = { type: ["string","null"] }
const set_value_lowercase_: Parameter = { type: "boolean", default: true }
const set_value_map_: Parameter = { type: ["object","string","null"], additionalProperties: { type: ["string","number","boolean"] } }
const extract_raw_regex_: Parameter = { type: ["string","null"] }
const get_reply_float_: Parameter = { type: "boolean", default: false }
const base_str_: Parameter = { type: "string" }
const service_name_: Parameter = { type: "string" }
const calibration_functions: Parameter = { type: ["object","null"], default: {}, additionalProperties: { type: ["string","number"] } }

/** Every class of a runtime configuration, by its `module`: a map of parameters. */
export const CLASS_PARAMETERS: Readonly<Record<string, Parameter>> = {
  Service: { type: "object", required: [], properties: { "name": name_, "module": service_module_, "module_path": module_path_, "endpoints": { type: "array", default: [] }, "broker": broker_host_, "port": broker_port_, "auth_file": auth_file_, "make_connection": make_connection_, "config": config_, "dripline_mesh": dripline_mesh_, "enable_scheduling": enable_scheduling_, "broadcast_key": broadcast_key_, "loop_timeout_ms": loop_timeout_ms_, "message_wait_ms": message_wait_ms_, "heartbeat_interval_s": heartbeat_interval_s_, "auth_groups": auth_groups_, "metrics_port": metrics_port_, calibrations: calibration_functions }, additionalProperties: false },
  AlertConsumer: { type: "object", required: [], properties: { "name": name_, "module": service_module_, "module_path": module_path_, "endpoints": { type: "array", default: [] }, "broker": broker_host_, "port": broker_port_, "auth_file": auth_file_, "make_connection": make_connection_, "config": config_, "dripline_mesh": dripline_mesh_, "enable_scheduling": enable_scheduling_, "broadcast_key": broadcast_key_, "loop_timeout_ms": loop_timeout_ms_, "message_wait_ms": message_wait_ms_, "heartbeat_interval_s": heartbeat_interval_s_, "auth_groups": auth_groups_, "metrics_port": metrics_port_, "alert_keys": alert_keys_, "alert_key_parser_re": alert_key_parser_re_, calibrations: calibration_functions }, additionalProperties: false },
  PostgreSQLInterface: { type: "object", required: ["database_name","database_server"], properties: { "name": name_, "module": service_module_, "module_path": module_path_, "endpoints": { type: "array", default: [] }, "broker": broker_host_, "port": broker_port_, "auth_file": auth_file_, "make_connection": make_connection_, "config": config_, "dripline_mesh": dripline_mesh_, "enable_scheduling": enable_scheduling_, "broadcast_key": broadcast_key_, "loop_timeout_ms": loop_timeout_ms_, "message_wait_ms": message_wait_ms_, "heartbeat_interval_s": heartbeat_interval_s_, "auth_groups": auth_groups_, "metrics_port": metrics_port_, "database_name": database_name_, "database_server": database_server_, "auths_file": auths_file_, calibrations: calibration_functions }, additionalProperties: false },
  PostgresSensorLogger: { type: "object", required: ["insertion_table_endpoint_name","database_name","database_server"], properties: { "name": name_, "module": service_module_, "module_path": module_path_, "endpoints": { type: "array", default: [] }, "broker": broker_host_, "port": broker_port_, "auth_file": auth_file_, "make_connection": make_connection_, "config": config_, "dripline_mesh": dripline_mesh_, "enable_scheduling": enable_scheduling_, "broadcast_key": broadcast_key_, "loop_timeout_ms": loop_timeout_ms_, "message_wait_ms": message_wait_ms_, "heartbeat_interval_s": heartbeat_interval_s_, "auth_groups": auth_groups_, "metrics_port": metrics_port_, "alert_keys": logger_alert_keys_, "alert_key_parser_re": logger_alert_key_parser_re_, "insertion_table_endpoint_name": insertion_table_endpoint_name_, "database_name": database_name_, "database_server": database_server_, "auths_file": auths_file_, calibrations: calibration_functions }, additionalProperties: false },
  HeartbeatMonitor: { type: "object", required: [], properties: { "name": name_, "module": service_module_, "module_path": module_path_, "endpoints": { type: "array", default: [] }, "broker": broker_host_, "port": broker_port_, "auth_file": auth_file_, "make_connection": make_connection_, "config": config_, "dripline_mesh": dripline_mesh_, "enable_scheduling": enable_scheduling_, "broadcast_key": broadcast_key_, "loop_timeout_ms": loop_timeout_ms_, "message_wait_ms": message_wait_ms_, "heartbeat_interval_s": heartbeat_interval_s_, "auth_groups": auth_groups_, "metrics_port": metrics_port_, "alert_keys": monitor_alert_keys_, "alert_key_parser_re": monitor_alert_key_parser_re_, "time_between_checks_s": time_between_checks_s_, "warning_threshold_s": warning_threshold_s_, "critical_threshold_s": critical_threshold_s_, "add_unknown_heartbeats": add_unknown_heartbeats_, "endpoint_name_prefix": endpoint_name_prefix_, "log_state_changes": log_state_changes_, "log_routing_key_prefix": log_routing_key_prefix_, calibrations: calibration_functions }, additionalProperties: false },
  EthernetSCPIService: { type: "object", required: ["response_terminator"], properties: { "name": name_, "module": service_module_, "module_path": module_path_, "endpoints": { type: "array", default: [] }, "broker": broker_host_, "port": broker_port_, "auth_file": auth_file_, "make_connection": make_connection_, "config": config_, "dripline_mesh": dripline_mesh_, "enable_scheduling": enable_scheduling_, "broadcast_key": broadcast_key_, "loop_timeout_ms": loop_timeout_ms_, "message_wait_ms": message_wait_ms_, "heartbeat_interval_s": heartbeat_interval_s_, "auth_groups": auth_groups_, "metrics_port": metrics_port_, "socket_info": socket_info_, "socket_timeout": socket_timeout_, "command_terminator": command_terminator_, "response_terminator": response_terminator_, "cmd_at_reconnect": cmd_at_reconnect_, "reconnect_test": reconnect_test_, "reply_echo_cmd": reply_echo_cmd_, calibrations: calibration_functions }, additionalProperties: false },
  Endpoint: { type: "object", required: ["name"], properties: { "name": name_, "module": endpoint_module_, "module_path": module_path_, "unit": unit_, "label": label_, "description": description_, "range": range_, "alarm": alarm_ }, additionalProperties: false },
  Entity: { type: "object", required: ["name"], properties: { "name": name_, "module": endpoint_module_, "module_path": module_path_, "get_on_set": get_on_set_, "log_on_set": log_on_set_, "log_routing_key_prefix": log_routing_key_prefix_, "log_interval": log_interval_, "max_interval": max_interval_, "max_absolute_change": max_absolute_change_, "max_fractional_change": max_fractional_change_, "check_field": check_field_, "calibration": calibration_, "unit": unit_, "label": label_, "description": description_, "range": range_, "alarm": alarm_ }, additionalProperties: false },
  KeyValueStore: { type: "object", required: ["name"], properties: { "name": name_, "module": endpoint_module_, "module_path": module_path_, "initial_value": initial_value_, "get_on_set": get_on_set_, "log_on_set": log_on_set_, "log_routing_key_prefix": log_routing_key_prefix_, "log_interval": log_interval_, "max_interval": max_interval_, "max_absolute_change": max_absolute_change_, "max_fractional_change": max_fractional_change_, "check_field": check_field_, "calibration": calibration_, "unit": unit_, "label": label_, "description": description_, "range": range_, "alarm": alarm_ }, additionalProperties: false },
  SQLTable: { type: "object", required: ["name","table_name"], properties: { "name": name_, "module": endpoint_module_, "module_path": module_path_, "table_name": table_name_, "schema": schema_, "required_insert_names": required_insert_names_, "optional_insert_names": optional_insert_names_, "return_col_names": return_col_names_, "default_insert_values": default_insert_values_, "unit": unit_, "label": label_, "description": description_, "range": range_, "alarm": alarm_ }, additionalProperties: false },
  FormatEntity: { type: "object", required: ["name"], properties: { "name": name_, "module": endpoint_module_, "module_path": module_path_, "get_str": get_str_, "set_str": set_str_, "set_value_lowercase": set_value_lowercase_, "set_value_map": set_value_map_, "extract_raw_regex": extract_raw_regex_, "get_reply_float": get_reply_float_, "get_on_set": get_on_set_, "log_on_set": log_on_set_, "log_routing_key_prefix": log_routing_key_prefix_, "log_interval": log_interval_, "max_interval": max_interval_, "max_absolute_change": max_absolute_change_, "max_fractional_change": max_fractional_change_, "check_field": check_field_, "calibration": calibration_, "unit": unit_, "label": label_, "description": description_, "range": range_, "alarm": alarm_ }, additionalProperties: false },
  SimpleSCPIEntity: { type: "object", required: ["name","base_str"], properties: { "name": name_, "module": endpoint_module_, "module_path": module_path_, "base_str": base_str_, "get_on_set": get_on_set_, "log_on_set": log_on_set_, "log_routing_key_prefix": log_routing_key_prefix_, "log_interval": log_interval_, "max_interval": max_interval_, "max_absolute_change": max_absolute_change_, "max_fractional_change": max_fractional_change_, "check_field": check_field_, "calibration": calibration_, "unit": unit_, "label": label_, "description": description_, "range": range_, "alarm": alarm_ }, additionalProperties: false },
  SimpleSCPIGetEntity: { type: "object", required: ["name","base_str"], properties: { "name": name_, "module": endpoint_module_, "module_path": module_path_, "base_str": base_str_, "get_on_set": get_on_set_, "log_on_set": log_on_set_, "log_routing_key_prefix": log_routing_key_prefix_, "log_interval": log_interval_, "max_interval": max_interval_, "max_absolute_change": max_absolute_change_, "max_fractional_change": max_fractional_change_, "check_field": check_field_, "calibration": calibration_, "unit": unit_, "label": label_, "description": description_, "range": range_, "alarm": alarm_ }, additionalProperties: false },
  SimpleSCPISetEntity: { type: "object", required: ["name","base_str"], properties: { "name": name_, "module": endpoint_module_, "module_path": module_path_, "base_str": base_str_, "get_on_set": get_on_set_, "log_on_set": log_on_set_, "log_routing_key_prefix": log_routing_key_prefix_, "log_interval": log_interval_, "max_interval": max_interval_, "max_absolute_change": max_absolute_change_, "max_fractional_change": max_fractional_change_, "check_field": check_field_, "calibration": calibration_, "unit": unit_, "label": label_, "description": description_, "range": range_, "alarm": alarm_ }, additionalProperties: false },
  HeartbeatTracker: { type: "object", required: ["name","service_name"], properties: { "name": name_, "module": endpoint_module_, "module_path": module_path_, "service_name": service_name_, "unit": unit_, "label": label_, "description": description_, "range": range_, "alarm": alarm_ }, additionalProperties: false },
}
