import { MeshError } from '../errors/mesh-error.ts'
import { type EntryOptions, withEntry, withScalar } from '../source/edit-yaml.ts'
import { child, nodeAt } from '../source/tree.ts'
import { defaultOf } from '../spec/schema.ts'
import { addService, removeEntry } from './edits.ts'
import { openSpec, type SpecText } from './spec-text.ts'

/** Something a mesh may have besides its broker and its services. */
export interface Part {
  readonly description: string
  /** The port of this machine that it takes unless another is chosen; `null`: none. */
  readonly port: number | null
  /** Another part without which it is nothing. */
  readonly needs?: PartName
  readonly isIn: (spec: SpecText) => boolean
  readonly add: (spec: SpecText, port: number | null) => string
  /** Where its port stands, written or not; `null`: it has none. */
  readonly portAt: (spec: SpecText) => readonly string[] | null
  readonly remove: (spec: SpecText) => string
}

export const PART_NAMES = ['database', 'grafana', 'monitor', 'http'] as const
export type PartName = (typeof PART_NAMES)[number]

const LOGGER = 'PostgresSensorLogger'

/** A new part is a line here. */
export const PARTS: Readonly<Record<PartName, Part>> = {
  database: {
    description: 'PostgreSQL, and the sensor logger that writes every logged value into it',
    port: null,
    portAt: () => null,
    isIn: ({ draft }) => draft.hasDatabase,
    add: (spec) => {
      const text = withEntry(
        spec.source,
        ['database'],
        {},
        above('PostgreSQL. Logged values go into its table numeric_data.'),
      )
      const longer = openSpec(text, spec.source.file)
      const hasLogger = spec.draft.services.some(({ module }) => module === LOGGER)
      return hasLogger
        ? text
        : addService(longer, freeName(spec, 'sensor-logger'), { module: LOGGER }, [
            'Writes every logged value into the database.',
          ])
    },
    remove: (spec) => {
      const loggers = spec.draft.services.filter(({ module }) => module === LOGGER).map(({ container }) => container)
      return withoutContainers(openSpec(removeEntry(spec, ['database']), spec.source.file), loggers)
    },
  },
  grafana: {
    description: 'Grafana, with a dashboard for each service that logs something',
    port: Number(defaultOf('grafana', 'port')),
    portAt: () => ['grafana', 'port'],
    needs: 'database',
    isIn: ({ draft }) => child(draft.root, 'grafana') !== null,
    add: ({ source }, port) =>
      withEntry(source, ['grafana'], { port }, above('Dashboards, on this port of this machine.')),
    remove: (spec) => removeEntry(spec, ['grafana']),
  },
  monitor: {
    description: 'a container that prints every alert: mesh logs -f monitor',
    port: null,
    portAt: () => null,
    isIn: ({ draft }) => draft.containers.some(({ kind }) => kind === 'monitor'),
    add: (spec) =>
      addService(spec, freeName(spec, 'monitor'), { monitor: { alerts: ['#'] } }, [
        'Prints every alert: mesh logs -f monitor',
      ]),
    remove: (spec) => withoutContainers(spec, containersOf(spec, 'monitor')),
  },
  http: {
    description: 'HTTP in front of the mesh: reading and setting endpoints from a browser or a script; it has no login',
    port: 8080,
    portAt: (spec) => {
      const [container] = containersOf(spec, 'gateway')
      return container === undefined ? null : ['services', container, 'http_gateway', 'port']
    },
    isIn: ({ draft }) => draft.containers.some(({ kind }) => kind === 'gateway'),
    add: (spec, port) =>
      addService(spec, freeName(spec, 'web'), { http_gateway: { port } }, [
        'HTTP in front of the mesh. It has no login.',
      ]),
    remove: (spec) => withoutContainers(spec, containersOf(spec, 'gateway')),
  },
}

export type Wanted = Readonly<Record<PartName, boolean>>

/**
 * Parts that go together: what a part needs is put in with it; where that was refused, the part is left out too.
 *
 * @param said what a person has said of parts, in words of their own
 * @param note told of what nobody has said
 * @throws MeshError usage when both were said, one against the other
 */
export function settled(wanted: Wanted, said: Partial<Wanted>, note: (text: string) => void): Wanted {
  let result = wanted
  for (const part of PART_NAMES) {
    const { needs } = PARTS[part]
    if (needs === undefined || !result[part] || result[needs]) continue
    if (said[needs] === false && said[part] === true) {
      throw new MeshError('usage', `${part} needs the ${needs}`, { hint: `leave out both, or none` })
    }
    if (said[needs] === false) {
      note(`${part} is left out: it needs the ${needs}`)
      result = { ...result, [part]: false }
    } else {
      note(`${part} needs the ${needs}, so that is put in too`)
      result = { ...result, [needs]: true }
    }
  }
  return result
}

/** The port of a part that the spec has; `null`: it has none, or it is written with an address. */
export function portOf(part: PartName, spec: SpecText): number | null {
  const path = PARTS[part].portAt(spec)
  if (path === null || !PARTS[part].isIn(spec)) return null
  const node = nodeAt(spec.draft.root, path)
  if (node === null) return PARTS[part].port
  return typeof node.value === 'number' ? node.value : null
}

/** The spec with another port for a part that it has. @throws MeshError refused */
export function withPort(part: PartName, spec: SpecText, port: number): string {
  const path = PARTS[part].portAt(spec)
  if (path === null) return spec.source.text
  const isWritten = nodeAt(spec.draft.root, path) !== null
  return isWritten ? withScalar(spec.source, path, port) : withEntry(spec.source, path, port)
}

/** Before the services, with a word on what it is. */
function above(comment: string): EntryOptions {
  return { comment: [comment], before: 'services' }
}

function containersOf({ draft }: SpecText, kind: 'monitor' | 'gateway'): string[] {
  return draft.containers.filter((each) => each.kind === kind).map(({ container }) => container)
}

function withoutContainers(spec: SpecText, containers: readonly string[]): string {
  return containers.reduce(
    (text, container) => removeEntry(openSpec(text, spec.source.file), ['services', container]),
    spec.source.text,
  )
}

/** `wanted`, or with a number behind it where a container has that name. */
function freeName({ draft }: SpecText, wanted: string): string {
  const taken = draft.containers.map(({ container }) => container)
  for (let count = 1; ; count++) {
    const name = count === 1 ? wanted : `${wanted}-${count}`
    if (!taken.includes(name)) return name
  }
}
