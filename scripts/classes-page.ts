import { CLASS_EXAMPLES } from './class-examples.ts'
import { type Schema, tableOf } from './schema-tables.ts'

const ENTITY = [
  ...['name', 'module', 'module_path', 'get_on_set', 'log_on_set', 'log_routing_key_prefix', 'log_interval'],
  ...['max_interval', 'max_absolute_change', 'max_fractional_change', 'check_field', 'calibration'],
]
const METADATA = ['unit', 'label', 'description', 'range', 'alarm']

/** docs/classes.md: the classes of services and endpoints and their keys, made from the schema. */
export function classesPage(schema: Schema): string {
  const definitions = schema.definitions ?? {}
  const entity = definitions.Entity ?? {}
  const sections = (kind: 'service' | 'endpoint', common: Schema): string =>
    Object.entries(definitions)
      .filter(([, definition]) => definition['x-class'] === kind)
      .map(([name, definition]) => {
        const own = Object.keys(definition.properties ?? {}).filter((key) => common.properties?.[key] === undefined)
        return classSection(name, definition, own.length === 0 ? null : tableOf(definition, own, definitions))
      })
      .join('\n\n')
  return `# Classes of services and endpoints

Made from \`schemas/mesh.schema.json\`. \`module\` of a service and of each of its endpoints names a class; names, keys and meanings are dripline's. E1 and E2 are the two eras of dripline-python (4 and before; from 5 on): a TypeScript service has the classes and keys of both.

## Classes of services

Each has the [keys of every service](spec.md#a-dripline-service-its-runtime-configuration), and these:

${sections('service', definitions.Service ?? {})}

## Endpoints

### Keys of every endpoint with a value

${tableOf(entity, ENTITY, definitions)}

### For dashboards, status and docs

The runtime never sees these.

${tableOf(entity, METADATA, definitions)}

## Classes of endpoints

${sections('endpoint', entity)}

## A class of your own

\`module_path\` names a file in the folder of the mesh, \`module\` the class that it exports. A TypeScript or JavaScript file is compiled when the mesh is generated and may import \`dripline-mesh/service\`; a Python service takes a Python file. Such a service or endpoint may have any keys; those that the class declares are checked when it starts. How to write one: [writing-a-class.md](writing-a-class.md).
`
}

function classSection(name: string, definition: Schema, keys: string | null): string {
  const example = CLASS_EXAMPLES[name]
  if (example === undefined) throw new Error(`scripts/class-examples.ts has no example of ${name}`)
  const notes = [
    definition.description ?? '',
    definition['x-era'] === undefined ? '' : `Of the reference, only ${definition['x-era']} has it.`,
    definition['x-parents'] === undefined ? '' : `Part of: ${definition['x-parents'].join(', ')}.`,
  ]
  const parts = [
    `### ${name}`,
    notes.filter((note) => note !== '').join(' '),
    `\`\`\`yaml\n${example}\`\`\``,
    keys ?? 'No keys of its own.',
  ]
  return parts.join('\n\n')
}
