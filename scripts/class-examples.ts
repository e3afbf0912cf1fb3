/** For each class, entries of `services:` that use it, as docs/classes.md shows them. A test reads each as a spec. */
export const CLASS_EXAMPLES: Readonly<Record<string, string>> = {
  Service: `magnet:
  name: magnet
  module: Service
  endpoints:
    - {name: coil_current, module: KeyValueStore, initial_value: 0}
`,
  AlertConsumer: `# Writes every alarm into its log: mesh logs alarm-log
alarm-log:
  name: alarm_log
  module: AlertConsumer
  alert_keys: ['alarm.#']
`,
  PostgreSQLInterface: `# What the logger has stored, read by request.
run-database:
  name: run_database
  module: PostgreSQLInterface
  endpoints:
    - {name: runs, module: SQLTable, table_name: numeric_data, return_col_names: [sensor_name, value_cal]}
`,
  PostgresSensorLogger: `sensor-logger:
  name: sensor_data_logger
  module: PostgresSensorLogger
`,
  HeartbeatMonitor: `watchdog:
  name: watchdog
  module: HeartbeatMonitor
  warning_threshold_s: 90
  critical_threshold_s: 180
  endpoints:
    - {name: logger_heartbeat, module: HeartbeatTracker, service_name: sensor_data_logger}
sensor-logger: {name: sensor_data_logger, module: PostgresSensorLogger}
`,
  EthernetSCPIService: `cooler:
  name: cooler
  module: EthernetSCPIService
  socket_info: [192.168.1.20, 5025]
  command_terminator: "\\n"
  response_terminator: "\\n"
  endpoints:
    - {name: cold_plate, module: SimpleSCPIGetEntity, base_str: MEAS:TEMP, log_interval: 10, unit: K}
`,
  Endpoint: `magnet:
  name: magnet
  endpoints:
    - {name: magnet_note, module: Endpoint}
`,
  Entity: `# What every class below has; on its own it has nothing to read or to set.
magnet:
  name: magnet
  endpoints:
    - {name: coil_state, module: Entity}
`,
  KeyValueStore: `magnet:
  name: magnet
  endpoints:
    - name: coil_current
      module: KeyValueStore
      initial_value: 0.5
      calibration: '20*{}'
      log_interval: 30
      get_on_set: true
      log_on_set: true
      unit: A
`,
  SQLTable: `sensor-logger:
  name: sensor_data_logger
  module: PostgresSensorLogger
  insertion_table_endpoint_name: values_table
  endpoints:
    - name: values_table
      module: SQLTable
      table_name: numeric_data
      required_insert_names: [sensor_name, timestamp, value_raw]
      optional_insert_names: [value_cal]
`,
  FormatEntity: `cooler:
  name: cooler
  module: EthernetSCPIService
  socket_info: [192.168.1.20, 5025]
  command_terminator: "\\n"
  response_terminator: "\\n"
  endpoints:
    - name: heater
      module: FormatEntity
      get_str: OUTP?
      set_str: OUTP {};OUTP?
      set_value_map: {heat: 'ON', cool: 'OFF'}
      calibration: {'ON': heat, 'OFF': cool}
`,
  SimpleSCPIEntity: `cooler:
  name: cooler
  module: EthernetSCPIService
  socket_info: [192.168.1.20, 5025]
  command_terminator: "\\n"
  response_terminator: "\\n"
  endpoints:
    # SENS:TEMP? reads it, SENS:TEMP 5;SENS:TEMP? sets it and reads it back.
    - {name: setpoint, module: SimpleSCPIEntity, base_str: SENS:TEMP, get_on_set: true}
`,
  SimpleSCPIGetEntity: `cooler:
  name: cooler
  module: EthernetSCPIService
  socket_info: [192.168.1.20, 5025]
  command_terminator: "\\n"
  response_terminator: "\\n"
  endpoints:
    - {name: cold_plate, module: SimpleSCPIGetEntity, base_str: MEAS:TEMP, calibration: '{}', log_interval: 10}
`,
  SimpleSCPISetEntity: `cooler:
  name: cooler
  module: EthernetSCPIService
  socket_info: [192.168.1.20, 5025]
  command_terminator: "\\n"
  response_terminator: "\\n"
  endpoints:
    - {name: valve, module: SimpleSCPISetEntity, base_str: ROUT:CLOS}
`,
  HeartbeatTracker: `watchdog:
  name: watchdog
  module: HeartbeatMonitor
  endpoints:
    - {name: magnet_heartbeat, module: HeartbeatTracker, service_name: magnet}
magnet: {name: magnet, module: Service}
`,
}
