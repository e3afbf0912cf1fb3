// Made from schemas/mesh.schema.json by scripts/schema.ts. Do not edit.


/**
 * Password. Leave it out: one is then generated and kept outside this file.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "password".
 */
export type Password = string
/**
 * When the engine starts the container again. Services exit 0 when they die, so on-failure does not help.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "restart".
 */
export type Restart = string
/**
 * Environment variables of the container: a map, or a list of NAME=value.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "environment".
 */
export type Environment = ({
/**
 * Value of the variable.
 */
[k: string]: string | number | boolean
} | string[])
/**
 * Folders and files of this machine for the container, as in Compose: source:target[:ro].
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "volumes".
 * 
 * Items: source:target[:ro]
 */
export type Volumes = string[]
/**
 * Devices of this machine for the container, as in Compose, e.g. /dev/ttyUSB0:/dev/ttyUSB0.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "devices".
 * 
 * Items: device[:target[:permissions]]
 */
export type Devices = string[]
/**
 * Ports of the container on this machine, as in Compose: [address:][port:]container-port[/udp]. Without an address they are bound to 127.0.0.1.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "ports".
 * 
 * Items: [address:][port:]container-port[/udp]
 */
export type Ports = (string | number)[]
/**
 * The dripline name, which requests are addressed to. A service's default is the name of its container.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "name".
 */
export type Name = string
/**
 * Image of the container, with its version, e.g. postgres:16.0.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "image".
 */
export type Image = string
/**
 * Which program runs the service: ours (typescript) or the reference image (python), for classes that only exist there.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "runtime".
 */
export type Runtime = ("typescript" | "python")
/**
 * Python services only: layout of configuration and authentication that the image needs. Read from the image tag (v4 is E1, v5 is E2); write it where the tag does not tell.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "era".
 */
export type Era = ("E1" | "E2")
/**
 * Python services: the image, default the reference one. Without module, name or endpoints: any image, run as it is.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "service_image".
 */
export type ServiceImage = string
/**
 * Command of the container, as in Compose: a list of words, or one line.
 * 
 * @minItems 1
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "command".
 */
export type Command = ([(string | number), ...((string | number))[]] | string)
/**
 * File with a class of your own, relative to the folder of mesh.yaml (TypeScript or JavaScript; for python services, Python).
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "module_path".
 */
export type ModulePath = string
/**
 * Class of the service.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "service_module".
 */
export type ServiceModule = string
/**
 * Class of the endpoint.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "endpoint_module".
 */
export type EndpointModule = string
/**
 * Unit of the calibrated value, e.g. K, mbar, V: for dashboards and status.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "unit".
 */
export type Unit = string
/**
 * Name for people: title of the panel.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "label".
 */
export type Label = string
/**
 * What this endpoint is: for dashboards and status.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "description".
 */
export type Description = string
/**
 * Lowest and highest value to expect: limits of the panel.
 * 
 * @minItems 2
 * @maxItems 2
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "range".
 * 
 * Items: A value of the range.
 */
export type Range = [number, number]
/**
 * A set is followed by a get, whose result is the reply.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "get_on_set".
 */
export type GetOnSet = boolean
/**
 * A set also sends that result as an alert; needs get_on_set: true.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "log_on_set".
 */
export type LogOnSet = boolean
/**
 * First part of the alert key: <prefix>.<name>.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "log_routing_key_prefix".
 */
export type LogRoutingKeyPrefix = string
/**
 * Seconds between scheduled readings (0: none), or a map of weeks, days, hours, minutes, seconds, milliseconds, microseconds, added up.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "log_interval".
 */
export type LogInterval = (number | {
/**
 * Weeks of the interval.
 */
weeks?: number
/**
 * Days of the interval.
 */
days?: number
/**
 * Hours of the interval.
 */
hours?: number
/**
 * Minutes of the interval.
 */
minutes?: number
/**
 * Seconds of the interval.
 */
seconds?: number
/**
 * Milliseconds of the interval.
 */
milliseconds?: number
/**
 * Microseconds of the interval.
 */
microseconds?: number
})
/**
 * Seconds: a scheduled reading is logged when the last one logged is older than this. 0: every reading.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "max_interval".
 */
export type MaxInterval = number
/**
 * A scheduled reading is logged when it differs from the last one logged by more than this.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "max_absolute_change".
 */
export type MaxAbsoluteChange = number
/**
 * As max_absolute_change, relative to the mean of both values.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "max_fractional_change".
 */
export type MaxFractionalChange = number
/**
 * Which field of the reading the changes are looked for in.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "check_field".
 */
export type CheckField = ("value_raw" | "value_cal")
/**
 * From raw to calibrated value: an expression with {} for the reading, e.g. '2*{}', or a map from raw text to value.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "calibration".
 */
export type Calibration = (string | {
/**
 * Calibrated value.
 */
[k: string]: string | number | boolean | null
})
/**
 * Value before the first set.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "initial_value".
 */
export type InitialValue = (string | number | boolean | null)
/**
 * SCPI command without "?": SimpleSCPI classes add what get and set need.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "base_str".
 */
export type BaseStr = string
/**
 * Command that a get sends. None: get is refused.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "get_str".
 */
export type GetStr = (string | null)
/**
 * Command that a set sends, with {} for the value. None: set is refused.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "set_str".
 */
export type SetStr = (string | null)
/**
 * Lower-case a text value before it is looked up and sent.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "set_value_lowercase".
 */
export type SetValueLowercase = boolean
/**
 * From the value of the request to what is sent: a map, or an expression with {}.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "set_value_map".
 */
export type SetValueMap = ({
/**
 * What is sent.
 */
[k: string]: string | number | boolean
} | string | null)
/**
 * Python regular expression searched in the reply; its group value_raw is the reading.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "extract_raw_regex".
 */
export type ExtractRawRegex = (string | null)
/**
 * Accepted for old configurations; does nothing.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "get_reply_float".
 */
export type GetReplyFloat = boolean
/**
 * dripline name of the service whose heartbeats are watched.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "service_name".
 */
export type ServiceName = string
/**
 * Table in the database.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "table_name".
 */
export type TableName = string
/**
 * Schema of the table.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "schema".
 */
export type Schema = (string | null)
/**
 * Columns whose values an insert gives back.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "return_col_names".
 * 
 * Items: Name of a column.
 */
export type ReturnColNames = string[]
/**
 * A column, or a map of column and the key of the data that goes into it.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "insert_name".
 */
export type InsertName = (string | {
/**
 * Column of the table.
 */
column: string
/**
 * Key of the data.
 */
payload_key: string
})
/**
 * Columns that an insert must give; a row without them is refused.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "required_insert_names".
 */
export type RequiredInsertNames = InsertName[]
/**
 * Columns that an insert may give.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "optional_insert_names".
 */
export type OptionalInsertNames = InsertName[]
/**
 * One endpoint: its name, its class, and the parameters of that class.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "endpoint".
 */
export type Endpoint = {
name: Name
/**
 * Class of the endpoint.
 */
module: string
module_path?: ModulePath
unit?: Unit
label?: Label
description?: Description
range?: Range
alarm?: Alarm
[k: string]: unknown
}
/**
 * The endpoints of the service, in the order they are set up.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "endpoints".
 */
export type Endpoints = Endpoint[]
/**
 * Host of another broker than the mesh's own.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "broker_host".
 */
export type BrokerHost = string
/**
 * Port of that broker.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "broker_port".
 */
export type BrokerPort = number
/**
 * Authentication file inside the container. The mesh's own is the default.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "auth_file".
 */
export type AuthFile = string
/**
 * false: do not connect to the broker.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "make_connection".
 */
export type MakeConnection = boolean
/**
 * Return codes of your own, for classes of your own: a list, or the file that holds it.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "return_codes".
 */
export type ReturnCodes = ({
/**
 * Name, as a class throws it.
 */
name: string
/**
 * Number, as the reply carries it.
 */
value: number
/**
 * What it means.
 */
description: string
}[] | string)
/**
 * false: no scheduled readings.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "enable_scheduling".
 */
export type EnableScheduling = boolean
/**
 * Routing key that every service listens to.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "broadcast_key".
 */
export type BroadcastKey = string
/**
 * Milliseconds of one turn of the listening loop.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "loop_timeout_ms".
 */
export type LoopTimeoutMs = number
/**
 * Milliseconds that an incomplete message waits for its other chunks.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "message_wait_ms".
 */
export type MessageWaitMs = number
/**
 * Seconds between heartbeats; 0: none.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "heartbeat_interval_s".
 */
export type HeartbeatIntervalS = number
/**
 * A user name or password: the value itself, or where it comes from.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "auth_item".
 */
export type AuthItem = (string | number | boolean | {
/**
 * Used when nothing else says it.
 */
default?: (string | number | boolean)
/**
 * Environment variable that holds it.
 */
env?: string
/**
 * File that holds it.
 */
file?: string
/**
 * The value itself; wins over all others.
 */
value?: (string | number | boolean)
})
/**
 * Which alerts to listen to: binding keys (* is one word, # any number).
 * 
 * @minItems 1
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "alert_keys".
 * 
 * Items: A binding key, e.g. sensor_value.#.
 */
export type AlertKeys = [string, ...(string)[]]
/**
 * Python regular expression matched from the start of the routing key; its named groups, (?P<name>…), become data.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "alert_key_parser_re".
 */
export type AlertKeyParserRe = string
/**
 * Which alerts to log: binding keys (* is one word, # any number).
 * 
 * @minItems 1
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "logger_alert_keys".
 * 
 * Items: A binding key, e.g. sensor_value.#.
 */
export type LoggerAlertKeys = [string, ...(string)[]]
/**
 * Python regular expression matched from the start of the routing key; its group sensor_name is the name of the sensor.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "logger_alert_key_parser_re".
 */
export type LoggerAlertKeyParserRe = string
/**
 * Endpoint (a SQLTable) that rows are inserted with.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "insertion_table_endpoint_name".
 */
export type InsertionTableEndpointName = string
/**
 * Database; the mesh's own is the default.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "database_name".
 */
export type DatabaseName = string
/**
 * Host of the database, with :port if it is not 5432; the mesh's own is the default.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "database_server".
 */
export type DatabaseServer = string
/**
 * Authentication file of the database inside the container.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "auths_file".
 */
export type AuthsFile = string
/**
 * Address of the instrument: [host, port], or text: ('host', port).
 * 
 * @minItems 2
 * @maxItems 2
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "socket_info".
 */
export type SocketInfo = ([(string | number), (string | number)] | string)
/**
 * Seconds to wait for the instrument.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "socket_timeout".
 */
export type SocketTimeout = number
/**
 * Put after every command.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "command_terminator".
 */
export type CommandTerminator = string
/**
 * What a reply ends with; taken off.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "response_terminator".
 */
export type ResponseTerminator = string
/**
 * Commands sent on every connect; a null at the front means: listen once and discard.
 * 
 * @minItems 1
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "cmd_at_reconnect".
 */
export type CmdAtReconnect = ([(string | null), ...((string | null))[]] | null)
/**
 * What the last reply of cmd_at_reconnect must be.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "reconnect_test".
 */
export type ReconnectTest = (string | number | null)
/**
 * The reply begins with the command, which is taken off.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "reply_echo_cmd".
 */
export type ReplyEchoCmd = boolean
/**
 * Which alerts are heartbeats: binding keys (* is one word, # any number).
 * 
 * @minItems 1
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "monitor_alert_keys".
 * 
 * Items: A binding key, e.g. heartbeat.#.
 */
export type MonitorAlertKeys = [string, ...(string)[]]
/**
 * Python regular expression matched from the start of the routing key; its group service_name is the name of the service.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "monitor_alert_key_parser_re".
 */
export type MonitorAlertKeyParserRe = string
/**
 * A change of state is sent as an alert too, with the routing key <log_routing_key_prefix>.<tracker>: a sensor logger then stores its number.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "log_state_changes".
 */
export type LogStateChanges = boolean
/**
 * Seconds between two checks.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "time_between_checks_s".
 */
export type TimeBetweenChecksS = number
/**
 * Seconds without a heartbeat until a warning.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "warning_threshold_s".
 */
export type WarningThresholdS = number
/**
 * Seconds without a heartbeat until the state is critical.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "critical_threshold_s".
 */
export type CriticalThresholdS = number
/**
 * Also watch services that were not named.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "add_unknown_heartbeats".
 */
export type AddUnknownHeartbeats = boolean
/**
 * First part of the name of their trackers.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "endpoint_name_prefix".
 */
export type EndpointNamePrefix = string
/**
 * A dripline service: its runtime configuration, and how its container is run.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "dripline_service".
 */
export type DriplineService = {
name?: Name
/**
 * Class of the service.
 */
module?: string
module_path?: ModulePath
endpoints?: Endpoints
runtime?: Runtime
image?: ServiceImage
era?: Era
restart?: Restart
environment?: Environment
volumes?: Volumes
devices?: Devices
ports?: Ports
compose?: Compose
[k: string]: unknown
}
/**
 * What the simulated instrument does with one command: a value that <name>? answers, or a map. Empty: the command is taken and does nothing.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "simulated_command".
 */
export type SimulatedCommand = ({
/**
 * What <name>? answers at the start, as it is written here. Left out: the command has no value.
 */
value?: (string | number)
/**
 * Whether <name> and a value sets it.
 */
settable?: boolean
/**
 * Lowest and highest value that can be set; beyond it the instrument notes an error.
 * 
 * @minItems 2
 * @maxItems 2
 * 
 * Items: A value of the range.
 */
range?: [number, number]
/**
 * The only values that can be set, in any case.
 * 
 * @minItems 1
 * 
 * Items: A value.
 */
choices?: [(string | number), ...((string | number))[]]
/**
 * Standard deviation of what is added to each reading.
 */
noise?: number
/**
 * What is added per second, since the start or since the value was set.
 */
drift?: number
/**
 * Values that take over at their time, until the value is set.
 * 
 * Items: One step.
 */
steps?: {
/**
 * Seconds since the start of the instrument.
 */
at: number
/**
 * The value from then on.
 */
value: number
}[]
/**
 * Seconds after which the steps begin again.
 */
repeat?: number
/**
 * How a number is written, as Python formats it: '{:.3f}', '{:+.5E}', 'T={:.1f} K'.
 */
format?: string
/**
 * What is answered when the value was set, or the command done: for instruments that confirm.
 */
reply?: (string | number)
/**
 * Seconds before the reply to this command, on top of the instrument's own.
 */
delay?: number
} | string | number | null)
/**
 * A SCPI instrument without hardware, reachable under the name of its container.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "simulator".
 */
export type Simulator = ({
/**
 * TCP port of the instrument.
 */
port?: number
/**
 * What a command line ends with. Empty: each packet is one.
 */
command_terminator?: string
/**
 * What a reply ends with.
 */
response_terminator?: string
/**
 * The answer to *IDN?.
 */
identity?: string
/**
 * Whether each command line is sent back before its reply.
 */
echo?: boolean
/**
 * Seconds before every reply.
 */
delay?: number
/**
 * Same seed and same commands: same noise and same faults.
 */
seed?: number
/**
 * The commands of the instrument by name. Capital letters are the short form: MEASure:TEMPerature is also MEAS:TEMP.
 */
commands?: {
[k: string]: SimulatedCommand
}
/**
 * What goes wrong, by chance or when SIM:FAULT:<KIND> says ON, OFF, ONCE or a probability.
 */
faults?: {
/**
 * The connection is closed instead of an answer.
 */
drop?: ({
/**
 * How often it happens by chance, from 0 to 1.
 */
probability?: number
/**
 * The commands that it can hit, by their names under commands. Left out: every line.
 * 
 * @minItems 1
 * 
 * Items: Name of a command.
 */
commands?: [string, ...(string)[]]
} | null)
/**
 * There is no answer.
 */
silence?: ({
/**
 * How often it happens by chance, from 0 to 1.
 */
probability?: number
/**
 * The commands that it can hit, by their names under commands. Left out: every line.
 * 
 * @minItems 1
 * 
 * Items: Name of a command.
 */
commands?: [string, ...(string)[]]
} | null)
/**
 * The answer is random bytes.
 */
garbage?: ({
/**
 * How often it happens by chance, from 0 to 1.
 */
probability?: number
/**
 * The commands that it can hit, by their names under commands. Left out: every line.
 * 
 * @minItems 1
 * 
 * Items: Name of a command.
 */
commands?: [string, ...(string)[]]
} | null)
/**
 * The answer comes late.
 */
delay?: ({
/**
 * How often it happens by chance, from 0 to 1.
 */
probability?: number
/**
 * The commands that it can hit, by their names under commands. Left out: every line.
 * 
 * @minItems 1
 * 
 * Items: Name of a command.
 */
commands?: [string, ...(string)[]]
/**
 * How late.
 */
seconds?: number
} | null)
}
} | null)
/**
 * Port on which the service gives its counters in Prometheus' text format (GET /metrics). A number is a port of the container itself; "0.0.0.0:9464" lets other containers in, and ports publishes it.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "metrics_port".
 */
export type MetricsPort = (number | string)

/**
 * A dripline mesh: broker, database, dashboards and services, in one file.
 */
export interface MeshSpec {
/**
 * Name of the mesh: lower-case letters, digits, - and _.
 */
mesh: string
/**
 * The AMQP broker. Left out: RabbitMQ with every default.
 */
broker?: ({
/**
 * Image of the broker.
 */
image?: string
/**
 * Name of the container, and host name for the services.
 */
container?: string
/**
 * User name the services log in with.
 */
username?: string
password?: Password
/**
 * AMQP port on this machine. Left out: the engine picks a free one on 127.0.0.1.
 */
port?: (number | string)
/**
 * Port of RabbitMQ's own web page on this machine. Left out: not published.
 */
management_port?: (number | string)
/**
 * Exchange of requests and replies.
 */
requests_exchange?: string
/**
 * Exchange of alerts.
 */
alerts_exchange?: string
restart?: Restart
environment?: Environment
volumes?: Volumes
devices?: Devices
ports?: Ports
compose?: Compose
} | null)
/**
 * The PostgreSQL database of sensor values. Left out: a mesh without a database.
 */
database?: ({
/**
 * Image of the database.
 */
image?: string
/**
 * Name of the container, and host name for the services.
 */
container?: string
/**
 * Name of the database.
 */
name?: string
/**
 * User name of the application: logger and probes.
 */
username?: string
password?: Password
/**
 * Port of the database on this machine. Left out: the engine picks a free one on 127.0.0.1.
 */
port?: (number | string)
/**
 * Tables to set up: name to columns. The walkthrough's numeric_data is always there.
 */
tables?: {
[k: string]: Table
}
restart?: Restart
environment?: Environment
volumes?: Volumes
devices?: Devices
ports?: Ports
compose?: Compose
} | null)
/**
 * Grafana, with a dashboard per service. Left out: none.
 */
grafana?: ({
/**
 * Image of Grafana.
 */
image?: string
/**
 * Name of the container.
 */
container?: string
/**
 * Port of the web page on this machine.
 */
port?: (number | string)
/**
 * User name of the administrator.
 */
username?: string
password?: Password
restart?: Restart
environment?: Environment
volumes?: Volumes
devices?: Devices
ports?: Ports
compose?: Compose
} | null)
/**
 * The containers of the mesh: name of the container to what runs in it.
 */
services: ({
[k: string]: Service
} | null)
/**
 * Functions that calibrations may name: name to expression in x, e.g. times3: 3*x.
 */
calibrations?: ({
/**
 * The body: an expression in x.
 */
[k: string]: string | number
} | null)
/**
 * Checks of your own for mesh smoke, done in this order after the default ones, which need no words.
 */
smoke?: (SmokeCheck[] | null)
/**
 * Yours: ignored. A place for anchors.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema definition
 * via the `patternProperty` "^x-".
 */
[k: string]: {
[k: string]: unknown
} | string | {
/**
 * Image of the broker.
 */
image?: string
/**
 * Name of the container, and host name for the services.
 */
container?: string
/**
 * User name the services log in with.
 */
username?: string
password?: Password
/**
 * AMQP port on this machine. Left out: the engine picks a free one on 127.0.0.1.
 */
port?: (number | string)
/**
 * Port of RabbitMQ's own web page on this machine. Left out: not published.
 */
management_port?: (number | string)
/**
 * Exchange of requests and replies.
 */
requests_exchange?: string
/**
 * Exchange of alerts.
 */
alerts_exchange?: string
restart?: Restart
environment?: Environment
volumes?: Volumes
devices?: Devices
ports?: Ports
compose?: Compose
} | null | {
/**
 * Image of the database.
 */
image?: string
/**
 * Name of the container, and host name for the services.
 */
container?: string
/**
 * Name of the database.
 */
name?: string
/**
 * User name of the application: logger and probes.
 */
username?: string
password?: Password
/**
 * Port of the database on this machine. Left out: the engine picks a free one on 127.0.0.1.
 */
port?: (number | string)
/**
 * Tables to set up: name to columns. The walkthrough's numeric_data is always there.
 */
tables?: {
[k: string]: Table
}
restart?: Restart
environment?: Environment
volumes?: Volumes
devices?: Devices
ports?: Ports
compose?: Compose
} | {
/**
 * Image of Grafana.
 */
image?: string
/**
 * Name of the container.
 */
container?: string
/**
 * Port of the web page on this machine.
 */
port?: (number | string)
/**
 * User name of the administrator.
 */
username?: string
password?: Password
restart?: Restart
environment?: Environment
volumes?: Volumes
devices?: Devices
ports?: Ports
compose?: Compose
} | {
[k: string]: Service
} | {
/**
 * The body: an expression in x.
 */
[k: string]: string | number
} | SmokeCheck[] | undefined
}
/**
 * Merged into this container's entry of the Compose file, last: whatever Compose knows and mesh.yaml has no word for.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "compose".
 */
export interface Compose {
[k: string]: unknown
}
/**
 * Column to type, as SQL says it, e.g. "double precision not null".
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "table".
 */
export interface Table {
/**
 * Type of the column, then not null and default … if wanted.
 */
[k: string]: string
}
/**
 * One container: a dripline service, a monitor (monitor:), HTTP in front of the mesh (http_gateway:), a simulated instrument (simulator:), or any image (image:).
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "service".
 */
export interface Service {

}
/**
 * One check: exactly one of get, set, cmd, logged, alert, sql, http and skip, and what it takes.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "smoke_check".
 */
export interface SmokeCheck {
/**
 * What the reports call it. Left out: what it asks.
 */
name?: string
/**
 * The endpoint that is read.
 */
get?: string
/**
 * The endpoint that is given a value.
 */
set?: string
/**
 * The endpoint or service that carries out a command; its name is the specifier.
 */
cmd?: string
/**
 * The endpoint of which a new row must arrive in the sensor logger's table, counted from the last set or cmd before.
 */
logged?: string
/**
 * The binding key of an alert that must be seen, counted from the last set or cmd before (* is one word, # any number).
 */
alert?: string
/**
 * A query that the database answers, asked as the application's user.
 */
sql?: string
/**
 * A web page: its URL, or a port of a container of this mesh.
 */
http?: (string | {
/**
 * The container that is asked.
 */
container: string
/**
 * Its port inside the mesh; smoke publishes it on a free one.
 */
port: number
/**
 * Path and query of the URL.
 */
path?: string
})
/**
 * An endpoint, service, container or group of default checks that is not checked here, e.g. for want of its instrument.
 */
skip?: string
/**
 * Why a check is skipped: stands in the reports.
 */
because?: string
/**
 * What is meant inside the endpoint: an attribute (get, set) or a command (cmd).
 */
specifier?: string
/**
 * The value that is set.
 */
value?: (number | string | boolean)
/**
 * Parameters of a command, in order.
 * 
 * Items: One parameter.
 */
values?: (number | string | boolean | unknown[] | {

} | null)[]
/**
 * Parameters of a command, by name.
 */
payload?: {
[k: string]: unknown
}
/**
 * HTTP method.
 */
method?: ("GET" | "POST" | "PUT" | "DELETE" | "HEAD")
/**
 * Body of an HTTP request: text, or a map or list that is sent as JSON.
 */
body?: (string | {

} | unknown[])
/**
 * Headers of an HTTP request.
 */
headers?: {
/**
 * Value of the header.
 */
[k: string]: string
}
/**
 * Longest time in seconds until the answer is as expected. Queries, web pages and gets are asked again until then. Left out: 5 s; for logged, twice the endpoint's log_interval and 10 s.
 */
within?: number
/**
 * What the answer must be. Left out: no error.
 */
expect?: {
/**
 * Return code of the reply.
 */
return_code?: number
/**
 * The raw value of a reading.
 */
value_raw?: (number | string | boolean)
/**
 * The calibrated value of a reading.
 */
value_cal?: (number | string | boolean)
/**
 * The one value of a reply (also of values: [x]), or of a query's first row.
 */
value?: (number | string | boolean)
/**
 * Keys and values that the payload, or a JSON body, must have among others.
 */
payload?: {
[k: string]: unknown
}
/**
 * How far a number may be off, either way.
 */
tolerance?: number
/**
 * Python regular expression that is found in the answer: its value, or its text.
 */
regex?: string
/**
 * Number of rows of a query.
 */
rows?: number
/**
 * HTTP status. Left out: any of 200 to 299.
 */
status?: number
}
}
/**
 * Values at which a person should look: thresholds of the panel.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "alarm".
 */
export interface Alarm {
/**
 * Alarm below this value.
 */
low?: number
/**
 * Alarm above this value.
 */
high?: number
}
/**
 * Column to value, used unless the data has one.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "default_insert_values".
 */
export interface DefaultInsertValues {
/**
 * Value for the column.
 */
[k: string]: string | number | boolean | null
}
/**
 * Advanced settings of the old layout, e.g. heartbeat-interval-s, max-payload-size.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "config".
 */
export interface Config {
/**
 * Host of the broker.
 */
broker?: string
/**
 * Port of the broker.
 */
"broker-port"?: number
/**
 * Authentication file.
 */
"auth-file"?: string
/**
 * false: do not connect to the broker.
 */
"make-connection"?: boolean
/**
 * Name of the service, where it has no name.
 */
queue?: string
/**
 * Exchange of requests and replies.
 */
"requests-exchange"?: string
/**
 * Exchange of alerts.
 */
"alerts-exchange"?: string
/**
 * First part of the key of heartbeats.
 */
"heartbeat-routing-key"?: string
/**
 * Seconds between heartbeats; 0: none.
 */
"heartbeat-interval-s"?: number
/**
 * Longest chunk of a message, in bytes.
 */
"max-payload-size"?: number
/**
 * Milliseconds of one turn of the listening loop.
 */
"loop-timeout-ms"?: number
/**
 * Milliseconds that an incomplete message waits for its other chunks.
 */
"message-wait-ms"?: number
/**
 * Attempts to reach the broker for the first time, before giving up. Left out: the TypeScript runtime tries for ever.
 */
"max-connection-attempts"?: number
"return-codes"?: ReturnCodes
}
/**
 * Settings of the mesh in the new layout.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "dripline_mesh".
 */
export interface DriplineMesh {
/**
 * Host of the broker.
 */
broker?: string
/**
 * Port of the broker.
 */
broker_port?: number
/**
 * Exchange of requests and replies.
 */
requests_exchange?: string
/**
 * Exchange of alerts.
 */
alerts_exchange?: string
/**
 * First part of the key of heartbeats.
 */
heartbeat_routing_key?: string
/**
 * Longest chunk of a message, in bytes.
 */
max_payload_size?: number
/**
 * Attempts to reach the broker for the first time, before giving up. Left out: the TypeScript runtime tries for ever.
 */
max_connection_attempts?: number
/**
 * false: do not connect.
 */
make_connection?: boolean
return_codes?: ReturnCodes
}
/**
 * Where user names and passwords come from, in the new layout: groups dripline and postgres, others are left alone.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "auth_groups".
 */
export interface AuthGroups {
dripline?: AuthGroup
postgres?: AuthGroup
[k: string]: AuthGroup | undefined
}
/**
 * One login.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "auth_group".
 */
export interface AuthGroup {
username?: AuthItem
password?: AuthItem
[k: string]: AuthItem | undefined
}
/**
 * A container that runs dl-mon.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "monitor_container".
 */
export interface MonitorContainer {
/**
 * What dl-mon prints: which requests and which alerts.
 */
monitor: {
/**
 * Binding keys of requests and replies.
 * 
 * Items: A binding key, e.g. '#'.
 */
requests?: string[]
/**
 * Binding keys of alerts.
 * 
 * Items: A binding key, e.g. sensor_value.#.
 */
alerts?: string[]
}
restart?: Restart
environment?: Environment
volumes?: Volumes
devices?: Devices
ports?: Ports
compose?: Compose
}
/**
 * A container that runs dl-http-server: HTTP in front of the mesh.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "gateway_container".
 */
export interface GatewayContainer {
/**
 * HTTP in front of the mesh: /dl/<endpoint> to read, set and command, /web/ for your own pages. It has no login: whoever reaches the port can set values.
 */
http_gateway: ({
/**
 * Port on this machine, on 127.0.0.1 unless an address stands before it.
 */
port?: (number | string)
/**
 * Folder of the files below /web/, in the folder of the mesh. Left out: no files.
 */
web_root?: string
/**
 * Seconds that a reply is waited for.
 */
timeout?: number
/**
 * Names with a dot by which browsers call this machine. Addresses, localhost and names without a dot need no words; any other is refused, so that no page of another site can pretend to be yours.
 * 
 * Items: A name, e.g. lab.example.org.
 */
allowed_hosts?: string[]
} | null)
restart?: Restart
environment?: Environment
volumes?: Volumes
devices?: Devices
ports?: Ports
compose?: Compose
}
/**
 * Any other image, run as it is.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "plain_container".
 */
export interface PlainContainer {
image: Image
command?: Command
restart?: Restart
environment?: Environment
volumes?: Volumes
devices?: Devices
ports?: Ports
compose?: Compose
}
/**
 * A container that runs dl-simulate: an instrument without hardware.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "simulator_container".
 */
export interface SimulatorContainer {
simulator: Simulator
restart?: Restart
environment?: Environment
volumes?: Volumes
devices?: Devices
ports?: Ports
compose?: Compose
}
/**
 * Answers requests for itself and its endpoints.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "Service".
 */
export interface Service1 {
name?: Name
module?: ServiceModule
module_path?: ModulePath
/**
 * The endpoints of the service, in the order they are set up.
 */
endpoints?: unknown[]
broker?: BrokerHost
port?: BrokerPort
auth_file?: AuthFile
make_connection?: MakeConnection
config?: Config
dripline_mesh?: DriplineMesh
enable_scheduling?: EnableScheduling
broadcast_key?: BroadcastKey
loop_timeout_ms?: LoopTimeoutMs
message_wait_ms?: MessageWaitMs
heartbeat_interval_s?: HeartbeatIntervalS
auth_groups?: AuthGroups
metrics_port?: MetricsPort
runtime?: Runtime
image?: ServiceImage
era?: Era
restart?: Restart
environment?: Environment
volumes?: Volumes
devices?: Devices
ports?: Ports
compose?: Compose
}
/**
 * Listens to alerts; the base class only writes them to its log.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "AlertConsumer".
 */
export interface AlertConsumer {
name?: Name
module?: ServiceModule
module_path?: ModulePath
/**
 * The endpoints of the service, in the order they are set up.
 */
endpoints?: unknown[]
broker?: BrokerHost
port?: BrokerPort
auth_file?: AuthFile
make_connection?: MakeConnection
config?: Config
dripline_mesh?: DriplineMesh
enable_scheduling?: EnableScheduling
broadcast_key?: BroadcastKey
loop_timeout_ms?: LoopTimeoutMs
message_wait_ms?: MessageWaitMs
heartbeat_interval_s?: HeartbeatIntervalS
auth_groups?: AuthGroups
metrics_port?: MetricsPort
alert_keys?: AlertKeys
alert_key_parser_re?: AlertKeyParserRe
runtime?: Runtime
image?: ServiceImage
era?: Era
restart?: Restart
environment?: Environment
volumes?: Volumes
devices?: Devices
ports?: Ports
compose?: Compose
}
/**
 * Connection to the database for SQLTable endpoints.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "PostgreSQLInterface".
 */
export interface PostgreSQLInterface {
name?: Name
module?: ServiceModule
module_path?: ModulePath
/**
 * The endpoints of the service, in the order they are set up.
 */
endpoints?: unknown[]
broker?: BrokerHost
port?: BrokerPort
auth_file?: AuthFile
make_connection?: MakeConnection
config?: Config
dripline_mesh?: DriplineMesh
enable_scheduling?: EnableScheduling
broadcast_key?: BroadcastKey
loop_timeout_ms?: LoopTimeoutMs
message_wait_ms?: MessageWaitMs
heartbeat_interval_s?: HeartbeatIntervalS
auth_groups?: AuthGroups
metrics_port?: MetricsPort
database_name?: DatabaseName
database_server?: DatabaseServer
auths_file?: AuthsFile
runtime?: Runtime
image?: ServiceImage
era?: Era
restart?: Restart
environment?: Environment
volumes?: Volumes
devices?: Devices
ports?: Ports
compose?: Compose
}
/**
 * Writes sensor values into the database. Everything but the name defaults to the walkthrough's.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "PostgresSensorLogger".
 */
export interface PostgresSensorLogger {
name?: Name
module?: ServiceModule
module_path?: ModulePath
/**
 * The endpoints of the service, in the order they are set up.
 */
endpoints?: unknown[]
broker?: BrokerHost
port?: BrokerPort
auth_file?: AuthFile
make_connection?: MakeConnection
config?: Config
dripline_mesh?: DriplineMesh
enable_scheduling?: EnableScheduling
broadcast_key?: BroadcastKey
loop_timeout_ms?: LoopTimeoutMs
message_wait_ms?: MessageWaitMs
heartbeat_interval_s?: HeartbeatIntervalS
auth_groups?: AuthGroups
metrics_port?: MetricsPort
alert_keys?: LoggerAlertKeys
alert_key_parser_re?: LoggerAlertKeyParserRe
insertion_table_endpoint_name?: InsertionTableEndpointName
database_name?: DatabaseName
database_server?: DatabaseServer
auths_file?: AuthsFile
runtime?: Runtime
image?: ServiceImage
era?: Era
restart?: Restart
environment?: Environment
volumes?: Volumes
devices?: Devices
ports?: Ports
compose?: Compose
}
/**
 * Watches the heartbeats of services.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "HeartbeatMonitor".
 */
export interface HeartbeatMonitor {
name?: Name
module?: ServiceModule
module_path?: ModulePath
/**
 * The endpoints of the service, in the order they are set up.
 */
endpoints?: unknown[]
broker?: BrokerHost
port?: BrokerPort
auth_file?: AuthFile
make_connection?: MakeConnection
config?: Config
dripline_mesh?: DriplineMesh
enable_scheduling?: EnableScheduling
broadcast_key?: BroadcastKey
loop_timeout_ms?: LoopTimeoutMs
message_wait_ms?: MessageWaitMs
heartbeat_interval_s?: HeartbeatIntervalS
auth_groups?: AuthGroups
metrics_port?: MetricsPort
alert_keys?: MonitorAlertKeys
alert_key_parser_re?: MonitorAlertKeyParserRe
time_between_checks_s?: TimeBetweenChecksS
warning_threshold_s?: WarningThresholdS
critical_threshold_s?: CriticalThresholdS
add_unknown_heartbeats?: AddUnknownHeartbeats
endpoint_name_prefix?: EndpointNamePrefix
log_state_changes?: LogStateChanges
log_routing_key_prefix?: LogRoutingKeyPrefix
runtime?: Runtime
image?: ServiceImage
era?: Era
restart?: Restart
environment?: Environment
volumes?: Volumes
devices?: Devices
ports?: Ports
compose?: Compose
}
/**
 * Talks to an instrument over a TCP socket.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "EthernetSCPIService".
 */
export interface EthernetSCPIService {
name?: Name
module?: ServiceModule
module_path?: ModulePath
/**
 * The endpoints of the service, in the order they are set up.
 */
endpoints?: unknown[]
broker?: BrokerHost
port?: BrokerPort
auth_file?: AuthFile
make_connection?: MakeConnection
config?: Config
dripline_mesh?: DriplineMesh
enable_scheduling?: EnableScheduling
broadcast_key?: BroadcastKey
loop_timeout_ms?: LoopTimeoutMs
message_wait_ms?: MessageWaitMs
heartbeat_interval_s?: HeartbeatIntervalS
auth_groups?: AuthGroups
metrics_port?: MetricsPort
socket_info?: SocketInfo
socket_timeout?: SocketTimeout
command_terminator?: CommandTerminator
response_terminator: ResponseTerminator
cmd_at_reconnect?: CmdAtReconnect
reconnect_test?: ReconnectTest
reply_echo_cmd?: ReplyEchoCmd
runtime?: Runtime
image?: ServiceImage
era?: Era
restart?: Restart
environment?: Environment
volumes?: Volumes
devices?: Devices
ports?: Ports
compose?: Compose
}
/**
 * A name without a value: neither get nor set.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "Endpoint".
 */
export interface Endpoint1 {
name: Name
module: EndpointModule
module_path?: ModulePath
unit?: Unit
label?: Label
description?: Description
range?: Range
alarm?: Alarm
}
/**
 * Base of all endpoints with a value.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "Entity".
 */
export interface Entity {
name: Name
module: EndpointModule
module_path?: ModulePath
get_on_set?: GetOnSet
log_on_set?: LogOnSet
log_routing_key_prefix?: LogRoutingKeyPrefix
log_interval?: LogInterval
max_interval?: MaxInterval
max_absolute_change?: MaxAbsoluteChange
max_fractional_change?: MaxFractionalChange
check_field?: CheckField
calibration?: Calibration
unit?: Unit
label?: Label
description?: Description
range?: Range
alarm?: Alarm
}
/**
 * Remembers a value and gives it back.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "KeyValueStore".
 */
export interface KeyValueStore {
name: Name
module: EndpointModule
module_path?: ModulePath
initial_value?: InitialValue
get_on_set?: GetOnSet
log_on_set?: LogOnSet
log_routing_key_prefix?: LogRoutingKeyPrefix
log_interval?: LogInterval
max_interval?: MaxInterval
max_absolute_change?: MaxAbsoluteChange
max_fractional_change?: MaxFractionalChange
check_field?: CheckField
calibration?: Calibration
unit?: Unit
label?: Label
description?: Description
range?: Range
alarm?: Alarm
}
/**
 * A table of the database.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "SQLTable".
 */
export interface SQLTable {
name: Name
module: EndpointModule
module_path?: ModulePath
table_name: TableName
schema?: Schema
required_insert_names?: RequiredInsertNames
optional_insert_names?: OptionalInsertNames
return_col_names?: ReturnColNames
default_insert_values?: DefaultInsertValues
unit?: Unit
label?: Label
description?: Description
range?: Range
alarm?: Alarm
}
/**
 * An instrument value with free forms of its get and set commands.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "FormatEntity".
 */
export interface FormatEntity {
name: Name
module: EndpointModule
module_path?: ModulePath
get_str?: GetStr
set_str?: SetStr
set_value_lowercase?: SetValueLowercase
set_value_map?: SetValueMap
extract_raw_regex?: ExtractRawRegex
get_reply_float?: GetReplyFloat
get_on_set?: GetOnSet
log_on_set?: LogOnSet
log_routing_key_prefix?: LogRoutingKeyPrefix
log_interval?: LogInterval
max_interval?: MaxInterval
max_absolute_change?: MaxAbsoluteChange
max_fractional_change?: MaxFractionalChange
check_field?: CheckField
calibration?: Calibration
unit?: Unit
label?: Label
description?: Description
range?: Range
alarm?: Alarm
}
/**
 * An instrument value read with "<base>?" and set with "<base> <value>".
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "SimpleSCPIEntity".
 */
export interface SimpleSCPIEntity {
name: Name
module: EndpointModule
module_path?: ModulePath
base_str: BaseStr
get_on_set?: GetOnSet
log_on_set?: LogOnSet
log_routing_key_prefix?: LogRoutingKeyPrefix
log_interval?: LogInterval
max_interval?: MaxInterval
max_absolute_change?: MaxAbsoluteChange
max_fractional_change?: MaxFractionalChange
check_field?: CheckField
calibration?: Calibration
unit?: Unit
label?: Label
description?: Description
range?: Range
alarm?: Alarm
}
/**
 * An instrument value that can only be read.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "SimpleSCPIGetEntity".
 */
export interface SimpleSCPIGetEntity {
name: Name
module: EndpointModule
module_path?: ModulePath
base_str: BaseStr
get_on_set?: GetOnSet
log_on_set?: LogOnSet
log_routing_key_prefix?: LogRoutingKeyPrefix
log_interval?: LogInterval
max_interval?: MaxInterval
max_absolute_change?: MaxAbsoluteChange
max_fractional_change?: MaxFractionalChange
check_field?: CheckField
calibration?: Calibration
unit?: Unit
label?: Label
description?: Description
range?: Range
alarm?: Alarm
}
/**
 * An instrument value that can only be set.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "SimpleSCPISetEntity".
 */
export interface SimpleSCPISetEntity {
name: Name
module: EndpointModule
module_path?: ModulePath
base_str: BaseStr
get_on_set?: GetOnSet
log_on_set?: LogOnSet
log_routing_key_prefix?: LogRoutingKeyPrefix
log_interval?: LogInterval
max_interval?: MaxInterval
max_absolute_change?: MaxAbsoluteChange
max_fractional_change?: MaxFractionalChange
check_field?: CheckField
calibration?: Calibration
unit?: Unit
label?: Label
description?: Description
range?: Range
alarm?: Alarm
}
/**
 * Watches the heartbeats of one service.
 * 
 * This interface was referenced by `MeshSpec`'s JSON-Schema
 * via the `definition` "HeartbeatTracker".
 */
export interface HeartbeatTracker {
name: Name
module: EndpointModule
module_path?: ModulePath
service_name: ServiceName
unit?: Unit
label?: Label
description?: Description
range?: Range
alarm?: Alarm
}
