import { posix } from 'node:path'
import { type Problem, Report } from '../errors/problem.ts'
import { DATASOURCE_UID } from '../generate/grafana-settings.ts'
import { readMesh } from '../spec/read-mesh.ts'
import type { FoundContainer } from './container.ts'
import type { Look } from './folder.ts'
import { dashboardWithDatasource } from './grafana-files.ts'
import { applicationUser, type HandWrittenMesh, readHandWritten } from './hand-written-mesh.ts'
import { containerHazards } from './hazards-containers.ts'
import { fileHazards } from './hazards-files.ts'
import { loginHazards } from './hazards-logins.ts'
import { under, wordOf } from './located.ts'
import { pathsFrom } from './paths.ts'
import type { Making, SecretVariable, SpecContainer, SpecDraft } from './spec-draft.ts'
import { gatewayPart, monitorPart, plainPart } from './spec-others.ts'
import { brokerPart, databasePart, grafanaPart } from './spec-parts.ts'
import { servicePart } from './spec-services.ts'
import { specText } from './spec-text.ts'

export interface ImportOptions {
  /** Name of the folder: name of the mesh, unless the Compose file has one. */
  readonly folderName: string
  /** The old folder as seen from the new one; empty: they are one. */
  readonly back: string
  /** `null`: TypeScript where every class is in its runtime. */
  readonly runtime: 'typescript' | 'python' | null
  readonly keepPasswords: boolean
  readonly composeFile: string | null
  /** Path or address of the schema, as mesh.yaml names it. */
  readonly schema: string
}

/** What an import found and made. */
export interface Imported {
  readonly hazards: readonly Problem[]
  /** `null`: there are errors among the hazards, and nothing to write. */
  readonly result: ImportResult | null
}

export interface ImportResult {
  readonly name: string
  /** The text of mesh.yaml. */
  readonly text: string
  /** What the new spec itself has against it: the old mesh said something that a mesh cannot have. */
  readonly problems: readonly Problem[]
  readonly containers: readonly { readonly container: string; readonly became: string }[]
  /** Path in the old folder → path in the new one. */
  readonly classFiles: ReadonlyMap<string, string>
  readonly dashboards: readonly { readonly path: string; readonly text: string }[]
  /** Passwords of the old mesh, when they are kept. */
  readonly passwords: Readonly<Record<string, string>>
  readonly secretVariables: readonly SecretVariable[]
}

/** Reads a hand-written mesh and makes an equivalent mesh.yaml of it. Pure but for `look`. */
export function importMesh(look: Look, options: ImportOptions): Imported {
  const report = new Report()
  const mesh = readHandWritten(look, options.composeFile, report)
  if (mesh === null) return { hazards: inOrder(report.problems, undefined), result: null }
  if (report.hasErrors) {
    const passwords = loginHazards(mesh, options.keepPasswords, new Report())
    return { hazards: shown(report, mesh, passwords), result: null }
  }
  containerHazards(mesh, report)
  const passwords = loginHazards(mesh, options.keepPasswords, report)
  fileHazards(mesh, look, report)
  const making: Making = {
    name: meshName(mesh.compose.name ?? options.folderName),
    mesh,
    report,
    paths: pathsFrom(options.back),
    look,
    runtime: options.runtime,
    classFiles: new Map(),
    secretVariables: [],
    passwords,
    foundPasswords: new Set(),
    unknownFunctions: new Set(),
    names: new Map(),
  }
  const draft = specDraft(making)
  const text = specText(draft, options.schema, mesh.compose.path)
  return {
    hazards: shown(report, mesh, passwords, [...making.foundPasswords]),
    result: {
      name: draft.name,
      text,
      problems: readMesh(text, 'mesh.yaml').problems,
      containers: containersOf(mesh, draft.services),
      classFiles: making.classFiles,
      dashboards: dashboardsOf(mesh, draft.services),
      passwords: options.keepPasswords ? passwordsOf(making) : {},
      secretVariables: making.secretVariables,
    },
  }
}

function specDraft(making: Making): SpecDraft {
  const { mesh, name } = making
  const services = mesh.containers.flatMap((container) => specContainer(container, making))
  return {
    name,
    broker: brokerPart(making),
    database: databasePart(making),
    grafana: grafanaPart(making),
    services,
    unknownFunctions: [...making.unknownFunctions],
  }
}

function specContainer(container: FoundContainer, making: Making): SpecContainer[] {
  const { mesh } = making
  if (container === mesh.broker || container === mesh.database || container === mesh.grafana) return []
  const service = mesh.services.find((each) => each.container === container)
  if (service !== undefined) return [servicePart(service, making)]
  if (container.role === 'gateway') return [gatewayPart(container, making)]
  return [container.role === 'monitor' ? monitorPart(container, making) : plainPart(container, making)]
}

function containersOf({ broker, database, grafana }: HandWrittenMesh, services: readonly SpecContainer[]) {
  const parts = [
    { container: broker.name, became: 'broker' },
    ...(database === null ? [] : [{ container: database.name, became: 'database' }]),
    ...(grafana === null ? [] : [{ container: grafana.name, became: 'Grafana' }]),
  ]
  return [...parts, ...services.map(({ container, became }) => ({ container, became }))]
}

/** Letters, digits, - and _, as Compose makes a project's name of a folder's. */
function meshName(from: string): string {
  const name = from
    .toLowerCase()
    .replace(/[^a-z0-9_-]+/g, '-')
    .replace(/^[^a-z0-9]+|-+$/g, '')
    .slice(0, 63)
  return name === '' ? 'mesh' : name
}

/** Under `deploy/grafana.d/dashboards/`, where Grafana finds them, beside those that mesh makes. */
function dashboardsOf(
  { grafanaFiles }: HandWrittenMesh,
  services: readonly SpecContainer[],
): ImportResult['dashboards'] {
  const names = grafanaFiles.datasources.flatMap((each) =>
    /postgres/.test(wordOf(under(each, 'type')) ?? '') ? (wordOf(under(each, 'name')) ?? []) : [],
  )
  return grafanaFiles.dashboards.map(({ path, text }) => {
    const base = posix.basename(path, '.json')
    const isTaken = services.some(({ container }) => container === base)
    return {
      path: `deploy/grafana.d/dashboards/${isTaken ? `imported-${base}` : base}.json`,
      text: dashboardWithDatasource(text, names, DATASOURCE_UID),
    }
  })
}

/** As `.mesh/secrets.json` names them; what is empty or unknown is made anew. */
function passwordsOf(making: Making): Record<string, string> {
  const { broker, authentications, sql, database, grafana, grafanaFiles } = making.mesh
  const user = applicationUser(making.mesh)
  const role = sql.roles.find(({ name }) => name === user)?.password
  const candidates: readonly (readonly [string, string | null | undefined])[] = [
    [
      'brokerPassword',
      broker.environment.get('RABBITMQ_DEFAULT_PASS')?.value ??
        wordOf(authentications.find((each) => each.broker !== null)?.broker?.password ?? null),
    ],
    [
      'databasePassword',
      user === null
        ? null
        : (role ?? wordOf(authentications.find((each) => each.database !== null)?.database?.password ?? null)),
    ],
    [
      'databaseAdminPassword',
      (database?.environment.get('POSTGRES_USER')?.value ?? 'postgres') === 'postgres'
        ? database?.environment.get('POSTGRES_PASSWORD')?.value
        : null,
    ],
    [
      'grafanaPassword',
      grafana?.environment.get('GF_SECURITY_ADMIN_PASSWORD')?.value ??
        grafanaFiles.settings.find(
          ({ section, key, value }) => section === 'security' && key === 'admin_password' && !value.startsWith('$__'),
        )?.value,
    ],
  ]
  return Object.fromEntries(
    candidates.filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== ''),
  )
}

function shown(
  report: Report,
  { compose }: HandWrittenMesh,
  passwords: readonly string[],
  found: readonly string[] = [],
): readonly Problem[] {
  // The longest first: one can be a part of another.
  const sorted = (all: readonly string[]): string[] => all.toSorted((a, b) => b.length - a.length)
  const [known, all] = [sorted(passwords), sorted([...passwords, ...found])]
  return inOrder(report.problems, compose.path).map((hazard) => withoutPasswords(hazard, known, all))
}

/** File by file, the Compose file first; what several containers say in one place is one hazard. */
function inOrder(problems: readonly Problem[], composeFile: string | undefined): readonly Problem[] {
  const once = new Map<string, Problem[]>()
  for (const problem of problems) {
    const id = `${problem.code} ${problem.at.file}:${problem.at.line}:${problem.at.column}`
    once.set(id, [...(once.get(id) ?? []), problem])
  }
  const merged = [...once.values()].map(([first, ...others]) => {
    const more = others.filter(({ message }) => message !== first?.message).length
    return {
      ...(first as Problem),
      ...(more === 0 ? {} : { message: `${first?.message} (so do ${more} more containers)` }),
    }
  })
  const files = [...new Set(merged.map(({ at }) => at.file))].toSorted(
    (a, b) => Number(b === composeFile) - Number(a === composeFile) || (a < b ? -1 : 1),
  )
  return files.flatMap((file) => merged.filter(({ at }) => at.file === file))
}

/**
 * A password can stand where no key announces it: in a health check, a command, an address.
 *
 * @param inLine those that are only looked for in the line shown: what was found there may be as short as a user's name
 */
function withoutPasswords(problem: Problem, passwords: readonly string[], inLine: readonly string[]): Problem {
  const { at, hint } = problem
  return {
    ...problem,
    message: starred(problem.message, passwords),
    ...(hint === undefined ? {} : { hint: starred(hint, passwords) }),
    at: { ...at, ...(at.sourceLine === undefined ? {} : { sourceLine: starred(at.sourceLine, inLine) }) },
  }
}

function starred(text: string, passwords: readonly string[]): string {
  return passwords.reduce((shown, password) => shown.replaceAll(password, '*'.repeat(password.length)), text)
}
