import { type Schema, tableOf } from './schema-tables.ts'

const OPTIONS = ['restart', 'environment', 'volumes', 'devices', 'ports', 'compose']

/** docs/spec.md: every key of a spec, made from the schema. */
export function specPage(schema: Schema): string {
  const definitions = schema.definitions ?? {}
  const part = (name: string): Schema => schema.properties?.[name] ?? {}
  const table = (owner: Schema, keys: readonly string[]): string => tableOf(owner, keys, definitions)
  const own = (owner: Schema, without: readonly string[]): string => {
    const keys = Object.keys(owner.properties ?? {}).filter((key) => !without.includes(key))
    return keys.length === 0 ? 'No keys of its own.' : table(owner, keys)
  }
  const service = definitions.Service ?? {}
  const serviceKeys = Object.keys(service.properties ?? {})
  const deployment = ['runtime', 'image', 'era', ...OPTIONS]
  return `# mesh.yaml, key by key

Made from \`schemas/mesh.schema.json\`; an editor that knows JSON Schema shows the same while you type. Start the file with

\`\`\`yaml
# yaml-language-server: $schema=…/schemas/mesh.schema.json
\`\`\`

YAML anchors, merge keys (\`<<\`) and comments are fine; keys that start with \`x-\` are yours. A service reads its values by dripline's rules, for which quotes mean nothing: \`initial_value: '0.75'\` is a number.

${table(schema, Object.keys(schema.properties ?? {}))}

## broker

${own(part('broker'), OPTIONS)}

and the [keys of every container](#keys-of-every-container).

## database

${own(part('database'), OPTIONS)}

and the [keys of every container](#keys-of-every-container). A table maps its columns to SQL types:

\`\`\`yaml
database:
  tables:
    text_data: {sensor_name: text not null, timestamp: timestamptz not null default now(), value: text}
\`\`\`

## grafana

${own(part('grafana'), OPTIONS)}

and the [keys of every container](#keys-of-every-container).

## services

The name of an entry is the name of its container. An entry is a dripline service, unless it has \`monitor\` (a container that runs dl-mon), \`http_gateway\` (one that runs dl-http-server), \`simulator\` (an instrument without hardware) or only \`image\` (any other program).

### Keys of every container

${table(definitions.plain_container ?? {}, OPTIONS)}

### A monitor

${own(definitions.monitor_container ?? {}, OPTIONS)}

\`monitor\` has \`requests\` and \`alerts\`, each a list of binding keys.

### HTTP in front of the mesh

${own(definitions.gateway_container ?? {}, OPTIONS)}

\`http_gateway\` has

${own(definitions.gateway_container?.properties?.http_gateway ?? {}, [])}

What it answers stands in [http-gateway.md](http-gateway.md).

### A simulated instrument

\`\`\`yaml
services:
  cooler-instrument:
    simulator:
      commands:
        MEASure:TEMPerature: {value: 4.2, noise: 0.01, format: '{:.3f}'}
        SENSe:TEMPerature: {value: 4.0, settable: true, range: [3, 320]}
  cooler:
    module: EthernetSCPIService
    socket_info: [cooler-instrument, 5025]
    command_terminator: "\\n"
    response_terminator: "\\n"
\`\`\`

${own(definitions.simulator_container ?? {}, OPTIONS)}

\`simulator\` has

${own(definitions.simulator ?? {}, [])}

A command is a value, or has

${own(definitions.simulated_command ?? {}, [])}

\`faults\` are \`drop\`, \`silence\`, \`garbage\` and \`delay\`; each has

${own(definitions.simulator?.properties?.faults?.properties?.delay ?? {}, [])}

How it behaves stands in [instruments.md](instruments.md#a-simulated-instrument).

### Any other image

${own(definitions.plain_container ?? {}, OPTIONS)}

### A dripline service: how it is run

${table(service, ['runtime', 'image', 'era'])}

### A dripline service: its runtime configuration

The keys and meanings are dripline's. E1 and E2 are the two eras of dripline-python (4 and before; from 5 on); the TypeScript runtime knows the keys of both.

${table(
  service,
  serviceKeys.filter((key) => !deployment.includes(key)),
)}

The class of a service (\`module\`), its endpoints and theirs: [classes.md](classes.md).

## smoke

Checks of your own for \`mesh smoke\` ([ci.md](ci.md)). An entry has exactly one of \`get\`, \`set\`, \`cmd\`, \`logged\`, \`alert\`, \`sql\`, \`http\` and \`skip\`.

\`\`\`yaml
smoke:
  - {get: peaches, expect: {value_raw: 0.75, value_cal: 1.5, tolerance: 0.001}}
  - {set: peaches, value: 4.5, expect: {value_cal: 9}}
  - {logged: peaches, within: 5, expect: {value_raw: 4.5}}
  - {cmd: peaches, specifier: no_such_command, expect: {return_code: 306}}
  - {alert: heartbeat.#, expect: {regex: my_store}}
  - {sql: 'SELECT count(*) FROM numeric_data WHERE value_cal IS NULL', expect: {value: 0}}
  - {http: {container: grafana, port: 3000, path: /api/health}, expect: {status: 200, payload: {database: ok}}}
  - {skip: coil_current, because: its power supply stands in the laboratory}
\`\`\`

${own(definitions.smoke_check ?? {}, [])}

\`http\` is a URL, or has

${own(definitions.smoke_check?.properties?.http ?? {}, [])}

\`expect\` has

${own(definitions.smoke_check?.properties?.expect ?? {}, [])}
`
}
