/** What this page needs of a JSON Schema. */
interface Schema {
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly string[]
  readonly default?: unknown
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly required?: readonly string[]
  readonly definitions?: Readonly<Record<string, Schema>>
  readonly $ref?: string
  readonly 'x-class'?: string
  readonly 'x-era'?: string
  readonly 'x-parents'?: readonly string[]
}

const OPTIONS = ['restart', 'environment', 'volumes', 'devices', 'ports', 'compose']
const METADATA = ['unit', 'label', 'description', 'range', 'alarm']
const ENTITY = ['name', 'module', 'module_path', 'get_on_set', 'log_on_set', 'log_routing_key_prefix', 'log_interval']
const ENTITY_E2 = ['max_interval', 'max_absolute_change', 'max_fractional_change', 'check_field', 'calibration']

/** docs/spec.md: every key of a spec, made from the schema. */
export function specPage(schema: Schema): string {
  const definitions = schema.definitions ?? {}
  const classes = (kind: string): [string, Schema][] =>
    Object.entries(definitions).filter(([, definition]) => definition['x-class'] === kind)
  const part = (name: string): Schema => schema.properties?.[name] ?? {}
  const table = (owner: Schema, keys: readonly string[]): string => tableOf(owner, keys, definitions)
  const own = (owner: Schema, without: readonly string[]): string => {
    const keys = Object.keys(owner.properties ?? {}).filter((key) => !without.includes(key))
    return keys.length === 0 ? 'No keys of its own.' : table(owner, keys)
  }
  const service = definitions.Service ?? {}
  const serviceKeys = Object.keys(service.properties ?? {})
  const deployment = ['runtime', 'image', 'era', ...OPTIONS]
  const entity = definitions.Entity ?? {}
  const classText = (names: readonly [string, Schema][], common: readonly string[]): string =>
    names.map(([name, definition]) => classSection(name, definition, own(definition, common))).join('\n\n')
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

## Classes of services

${classText(classes('service'), serviceKeys)}

## Endpoints

### Keys of every endpoint with a value

${table(entity, [...ENTITY, ...ENTITY_E2])}

### For dashboards, status and docs

The runtime never sees these.

${table(entity, METADATA)}

## Classes of endpoints

${classText(classes('endpoint'), [...Object.keys(entity.properties ?? {})])}

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

## A class of your own

\`module_path\` names a file in the folder of the mesh, \`module\` the class that it exports. A TypeScript or JavaScript file is compiled when the mesh is generated and may import \`dripline-mesh/service\`; a Python service takes a Python file. Such a service or endpoint may have any keys; those that the class declares are checked when it starts. How to write one: [writing-a-class.md](writing-a-class.md).
`
}

function classSection(name: string, definition: Schema, keys: string): string {
  const notes = [
    definition.description ?? '',
    definition['x-era'] === undefined ? '' : `Of the reference, only ${definition['x-era']} has it.`,
    definition['x-parents'] === undefined ? '' : `Part of: ${definition['x-parents'].join(', ')}.`,
  ]
  return `### ${name}\n\n${notes.filter((note) => note !== '').join(' ')}\n\n${keys}`
}

function tableOf(owner: Schema, keys: readonly string[], definitions: Readonly<Record<string, Schema>>): string {
  const rows = keys.map((key) => {
    const property = resolved(owner.properties?.[key] ?? {}, definitions)
    const isRequired = owner.required?.includes(key) === true
    const meaning = `${property.description ?? ''}${property['x-era'] === undefined ? '' : ` (${property['x-era']})`}`
    return `| \`${key}\` | ${typeText(property)} | ${isRequired ? 'required' : defaultText(property)} | ${cell(meaning)} |`
  })
  return ['| key | type | default | meaning |', '| --- | --- | --- | --- |', ...rows].join('\n')
}

function resolved(schema: Schema, definitions: Readonly<Record<string, Schema>>): Schema {
  return schema.$ref === undefined ? schema : (definitions[schema.$ref.replace('#/definitions/', '')] ?? schema)
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  array: 'list',
  object: 'map',
  null: 'nothing',
}

function typeText(schema: Schema): string {
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${value}\``).join(', ')
  const types = [schema.type ?? []].flat().filter((type) => type !== 'null')
  return types.length === 0 ? 'any' : types.map((type) => TYPES[type] ?? type).join(' or ')
}

function defaultText(schema: Schema): string {
  if (schema.default === undefined || schema.default === null) return ''
  return `\`${cell(
    JSON.stringify(schema.default)
      .replace(/^"(.*)"$/, '$1')
      .replaceAll('\\\\', '\\'),
  )}\``
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;')
}
