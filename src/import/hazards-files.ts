import { posix } from 'node:path'
import type { Location } from '../errors/location.ts'
import type { Report } from '../errors/problem.ts'
import { SourceText } from '../source/source-text.ts'
import { type FoundContainer, hostPath, optionOf, placeOfWord } from './container.ts'
import type { Look } from './folder.ts'
import type { HandWrittenMesh } from './hand-written-mesh.ts'
import { placeOf, under, wordOf } from './located.ts'

/** Files that are missing, that nothing uses, and what they say that the spec has no word for. */
export function fileHazards(mesh: HandWrittenMesh, look: Look, report: Report): void {
  missingMounts(mesh, look, report)
  missingLogins(mesh, report)
  unusedFiles(mesh, look, report)
  datasources(mesh, report)
  setUp(mesh, report)
}

function missingMounts({ containers, services }: HandWrittenMesh, look: Look, report: Report): void {
  const configurations = services.map(({ path }) => path)
  for (const { mounts, role } of containers) {
    for (const { source, target, isNamed, at } of mounts) {
      // A folder for data is made when it is missing.
      if (role !== 'container' && target.startsWith('/var/lib/')) continue
      // An absolute path belongs to the machine that ran the mesh, which need not be this one.
      if (isNamed || /^[/~]/.test(source) || configurations.includes(source) || look(source).kind !== 'missing')
        continue
      report.warning(
        'missing-file',
        at,
        `${source} does not exist: Docker would make an empty folder of that name`,
        'the volume is taken over where the mesh needs it; put the file there',
      )
    }
  }
}

function missingLogins({ services, containers }: HandWrittenMesh, report: Report): void {
  for (const { container, root } of services) {
    for (const key of ['auth_file', 'auths_file']) {
      const found = under(root, key)
      const path = wordOf(found)
      if (found === null || path === null || hostPath(container, path) !== null) continue
      report.warning(
        'missing-file',
        placeOf(found),
        `no volume of "${container.name}" holds ${path}`,
        'the mesh mounts an authentications file of its own',
      )
    }
  }
  for (const container of containers) {
    const path = optionOf(container.program, '--auth-file')
    if (path === null || hostPath(container, path) !== null) continue
    report.warning(
      'missing-file',
      placeOfWord(container, path),
      `no volume of "${container.name}" holds ${path}`,
      'the mesh mounts an authentications file of its own',
    )
  }
}

/** Configurations beside the Compose file that nobody mounts: most often forgotten, now and then meant. */
function unusedFiles({ used, services }: HandWrittenMesh, look: Look, report: Report): void {
  const folders = new Set(['.', ...services.map(({ path }) => posix.dirname(path))])
  const known = new Set([...used, ...services.map(({ path }) => path)].map((path) => posix.normalize(path)))
  const names = [...folders].flatMap((folder) => {
    const found = look(folder)
    return found.kind === 'folder' ? found.names.map((name) => posix.join(folder, name)) : []
  })
  for (const name of names) {
    if (!/\.(?:ya?ml|json|sql)$/.test(name) || known.has(name) || /^mesh\.yaml$|^(?:docker-)?compose\b/.test(name))
      continue
    const found = look(name)
    if (found.kind !== 'file') continue
    const isConfiguration = /^runtime-config\s*:|^\s*module\s*:\s*\w+/m.test(found.text)
    if (
      !isConfiguration &&
      !/"(?:amqp|dripline|postgresql)"\s*:/.test(found.text) &&
      !/\bCREATE\s+TABLE\b/i.test(found.text)
    )
      continue
    report.warning('unused-file', new SourceText(name, found.text).at(0), `no container uses ${name}`, 'not imported')
  }
}

const REMOVED_KEYS = ['database', 'password', 'basicAuthPassword']

function datasources({ grafanaFiles }: HandWrittenMesh, report: Report): void {
  for (const datasource of grafanaFiles.datasources) {
    const type = wordOf(under(datasource, 'type')) ?? ''
    if (!/postgres/.test(type)) {
      report.warning(
        'not-carried-over',
        placeOf(datasource),
        `a datasource of type "${type}" is not the mesh's database`,
        'not imported: put the file into deploy/grafana.d/provisioning/datasources/, where it stays yours',
      )
      continue
    }
    for (const key of REMOVED_KEYS) {
      const found = under(datasource, key)
      if (found === null || wordOf(found) === null) continue
      report.warning(
        'removed-datasource-key',
        placeOf(found),
        `Grafana from 12.2 on no longer reads "${key}" here`,
        'the mesh writes it where every version reads it',
      )
    }
    if (under(datasource, 'uid') === null) {
      report.warning(
        'datasource-without-uid',
        placeOf(datasource),
        'without uid: the datasource has another name on every machine, which no dashboard knows',
        'the mesh gives it a fixed one',
      )
    }
  }
}

function setUp({ sql, scripts, database }: HandWrittenMesh, report: Report): void {
  for (const { what, at } of sql.others) {
    report.warning(
      'not-carried-over',
      at,
      `the mesh has no word for "${what} …"`,
      'not imported: run it once the mesh is up, e.g. with psql in the database container',
    )
  }
  for (const { constraints, name } of sql.tables) {
    for (const at of constraints)
      report.warning(
        'not-carried-over',
        at,
        `part of the table ${name}, which the spec has no word for`,
        'not imported: add it with ALTER TABLE once the mesh is up',
      )
  }
  for (const { at, found } of byPlace(scripts, (path) => path, database)) {
    report.warning(
      'not-carried-over',
      at,
      `the database runs ${found.join(', ')} at its first start`,
      'not imported: only .sql files are',
    )
  }
  for (const { at, found } of byPlace(sql.unreadable, ({ path }) => path, database)) {
    report.warning(
      'unreadable-file',
      at,
      found.map(({ path, why }) => `${path} ${why}`).join('; '),
      'not imported: what the database sets up with it is missing from mesh.yaml',
    )
  }
}

/** Scripts by the volume that gives them to the database: one hazard says it of all in a folder. */
function byPlace<Script>(
  scripts: readonly Script[],
  pathOf: (script: Script) => string,
  database: FoundContainer | null,
): { readonly at: Location; readonly found: readonly Script[] }[] {
  const places = new Map<Location, Script[]>()
  for (const script of scripts) {
    const at = placeOfScript(pathOf(script), database)
    places.set(at, [...(places.get(at) ?? []), script])
  }
  return [...places].map(([at, found]) => ({ at, found }))
}

/** Where the volume stands that gives the database a script. */
function placeOfScript(path: string, database: FoundContainer | null): Location {
  const mount = database?.mounts.find(({ source, isNamed }) => !isNamed && isWithin(path, source))
  return mount?.at ?? database?.at ?? { file: path, line: 1, column: 1, length: 1 }
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.replace(/\/*$/, '/'))
}
