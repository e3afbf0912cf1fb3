import type { Mesh } from '../spec/mesh.ts'
import { type Finding, warning } from './finding.ts'

/** An image of the mesh, and who runs it. */
interface Used {
  readonly container: string
  readonly image: string
}

/** Versions that are known not to go together, or to need care. What the spec refuses by itself is not repeated. */
export function versionMixes(mesh: Mesh, runs: readonly Used[]): Finding[] {
  return [...dripline(mesh, runs), ...broker(runs), ...database(mesh, runs), ...unpinned(runs)]
}

/** The number before the first dots of a tag; `null`: the tag begins otherwise. */
export function versionOf({ image }: Used): readonly [major: number, minor: number] | null {
  const hit = /:v?(\d+)(?:\.(\d+))?/.exec(image.replace(/@.*$/, '').replace(/^.*\//, ''))
  return hit === null ? null : [Number(hit[1]), Number(hit[2] ?? 0)]
}

const isImage =
  (name: RegExp) =>
  (used: Used): boolean =>
    name.test(used.image.replace(/@.*$/, '').replace(/:[^/]*$/, ''))

function dripline(mesh: Mesh, runs: readonly Used[]): Finding[] {
  const pythons = runs.filter(isImage(/\/dripline-python$/))
  const faulty = pythons.filter((used) => versionOf(used)?.join('.') === '5.0')
  const others = mesh.containers.some(
    ({ kind, container }) => kind === 'service' && !faulty.some((used) => used.container === container),
  )
  return faulty.flatMap(({ container, image }) =>
    others
      ? [
          warning(
            'versions',
            `"${container}" runs ${image}, whose messages dripline-python 4 silently drops`,
            'use dripline-python v5.1.0 or later',
          ),
        ]
      : [],
  )
}

function broker(runs: readonly Used[]): Finding[] {
  return runs.filter(isImage(/(?:^|\/)rabbitmq$/)).flatMap((used) => {
    const [major, minor] = versionOf(used) ?? [0, 0]
    if (major < 4 || (major === 4 && minor < 3)) return []
    const text = `${used.image} opens only volumes of a broker that already had its new store, and there is no way back`
    return [warning('versions', text, 'on an old volume go through 4.2 first, or begin with an empty one')]
  })
}

function database({ database: wanted }: Mesh, runs: readonly Used[]): Finding[] {
  if (wanted === null) return []
  const own = [...wanted.volumes, ...volumesOf(wanted.compose)].find((volume) =>
    volume.includes(':/var/lib/postgresql/data'),
  )
  const [major] = versionOf(
    runs.find(({ container }) => container === wanted.container) ?? { container: '', image: '' },
  ) ?? [0]
  if (own === undefined || major < 18) return []
  return [
    warning(
      'versions',
      `PostgreSQL ${major} refuses a volume at /var/lib/postgresql/data, as volumes: of the database has it`,
      'remove it: the mesh mounts the folder that this version wants',
    ),
  ]
}

function volumesOf(compose: Readonly<Record<string, unknown>>): string[] {
  return Array.isArray(compose.volumes)
    ? compose.volumes.filter((volume): volume is string => typeof volume === 'string')
    : []
}

function unpinned(runs: readonly Used[]): Finding[] {
  return runs
    .filter(({ image }) => !image.includes('@') && (/:latest$/.test(image) || !/:[^/]+$/.test(image)))
    .map(({ container, image }) =>
      warning(
        'versions',
        `"${container}" runs ${image}: another program after the next pull`,
        'write the version that runs today',
      ),
    )
}
