import { posix } from 'node:path'
import type { Location } from '../errors/location.ts'
import type { Report } from '../errors/problem.ts'
import { readYaml } from '../source/read-yaml.ts'
import { SourceText } from '../source/source-text.ts'
import type { Look } from './folder.ts'
import { includesOf, isRemote, relocated, seenFrom } from './included.ts'
import { environmentLines, interpolated, type Variables } from './interpolate.ts'
import { entriesOf, itemsOf, type Located, type LocatedEntry, placeOf, under, wordOf } from './located.ts'

/** A key of a container, from every place that says something about it: what comes later counts more. */
export interface ComposeField {
  readonly keyAt: Location
  readonly parts: readonly Located[]
}

/** One container of a hand-written Compose file; `extends`, anchors and the override file taken into account. */
export interface ComposeService {
  readonly name: string
  readonly at: Location
  readonly fields: ReadonlyMap<string, ComposeField>
}

export interface ComposeFile {
  readonly path: string
  /** `name:` of the project. */
  readonly name: string | null
  readonly services: readonly ComposeService[]
  /** Entries at the top beside `services`. */
  readonly others: readonly LocatedEntry[]
  readonly variables: Variables
}

/** In the order in which Compose itself looks. */
const COMPOSE_FILES = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml']

/**
 * Reads the Compose file of a folder, with what it includes, its override file and `.env`.
 *
 * @param named the file that is meant, when there is more than one
 * @returns `null` when there is nothing to go on with; the report says why
 */
export function readCompose(look: Look, named: string | null, report: Report): ComposeFile | null {
  const path = named ?? chosenFile(look, report)
  if (path === null) return null
  const variables = variablesIn(look, ['.env'])
  const reader = new ComposeReader(look, variables, report)
  const root = reader.file(path)
  if (root === null) return null
  const override = path.replace(/\.(ya?ml)$/, '.override.$1')
  const over = named === null && look(override).kind !== 'missing' ? reader.file(override) : null
  const own = over === null ? [root] : [root, over]
  const roots = own.flatMap((each) => [...reader.included(each, '.', variables, [path]), each])
  if (!roots.some((each) => under(each, 'services')?.node.entries != null)) {
    report.problem('no-services', placeOf(root), `${path} has no services:`, 'is this a Compose file?')
    return null
  }
  const names = namesOf(roots)
  return {
    path,
    name: wordOf(under(over, 'name')) ?? wordOf(under(root, 'name')),
    services: names.map((name) => reader.service(name, roots)),
    others: roots.flatMap((each) => entriesOf(each)).filter(({ key }) => key !== 'services' && key !== 'name'),
    variables,
  }
}

/** Of every container; what comes later can take one away. */
function namesOf(roots: readonly Located[]): string[] {
  const last = new Map(
    roots.flatMap((root) => entriesOf(under(root, 'services')).map((entry) => [entry.key, entry] as const)),
  )
  return [...last].flatMap(([name, entry]) => (isReset(entry) ? [] : [name]))
}

function chosenFile(look: Look, report: Report): string | null {
  const found = COMPOSE_FILES.filter((name) => look(name).kind !== 'missing')
  const [path, second] = found
  const nowhere: Location = { file: path ?? COMPOSE_FILES.at(-1) ?? '', line: 1, column: 1, length: 1 }
  if (path === undefined) {
    report.problem(
      'no-compose-file',
      nowhere,
      'there is no Compose file in this folder',
      `looked for ${COMPOSE_FILES.join(', ')}; another name: --file <name>`,
    )
    return null
  }
  if (second === undefined) return path
  report.problem(
    'two-compose-files',
    nowhere,
    `which Compose file is meant: ${found.join(' or ')}?`,
    `name it: --file ${path} (the one that docker compose takes) or remove the other`,
  )
  return null
}

function variablesIn(look: Look, paths: readonly string[]): Map<string, string> {
  const files = paths.map((path) => look(path))
  const found = files.flatMap((file) => (file.kind === 'file' ? environmentLines(file.text) : []))
  return new Map(found.map(({ name, value }) => [name, value]))
}

class ComposeReader {
  readonly #look: Look
  readonly #variables: Variables
  readonly #report: Report
  readonly #files = new Map<string, Located | null>()
  readonly #unset = new Set<string>()

  constructor(look: Look, variables: Variables, report: Report) {
    this.#look = look
    this.#variables = variables
    this.#report = report
  }

  /**
   * @param askedAt what names the file
   * @param folder what its relative paths are seen from
   */
  file(path: string, askedAt?: Location, folder = '.', variables = this.#variables): Located | null {
    const known = this.#files.get(path)
    if (known !== undefined) return known
    const found = readTree(this.#look, path, this.#report, askedAt)
    const located =
      found === null
        ? null
        : relocated({ ...found, node: interpolated(found.node, variables, this.#noteUnset(found)) }, folder)
    this.#files.set(path, located)
    return located
  }

  /**
   * The Compose files that `root` includes, and those that they include, each before whoever includes it.
   *
   * @param folder what paths in `root` are seen from
   * @param above files on the way to this one
   */
  included(root: Located, folder: string, variables: Variables, above: readonly string[]): Located[] {
    return includesOf(root).flatMap(({ files, projectFolder, envFiles }) => {
      const [first] = files.map((each) => seenFrom(folder, wordOf(each) ?? ''))
      const inside = projectFolder === null ? posix.dirname(first ?? '.') : seenFrom(folder, projectFolder)
      const envPaths = envFiles.map((each) => seenFrom(folder, wordOf(each) ?? ''))
      for (const [index, path] of envPaths.entries()) this.#mustBeThere(path, envFiles[index])
      const own = variablesIn(this.#look, envPaths.length > 0 ? envPaths : [posix.join(inside, '.env')])
      // What the including project sets counts more.
      const all = new Map([...own, ...variables])
      return files.flatMap((each) => this.#includedFile(each, folder, inside, all, above))
    })
  }

  #includedFile(
    named: Located,
    folder: string,
    inside: string,
    variables: Variables,
    above: readonly string[],
  ): Located[] {
    const written = wordOf(named) ?? ''
    const at = placeOf(named)
    if (isRemote(written)) {
      const did = 'left out: its containers are missing from mesh.yaml; import them from a copy of the file'
      this.#report.warning('not-carried-over', at, `${written} is included from elsewhere`, did)
      return []
    }
    const path = seenFrom(folder, written)
    if (above.includes(path)) {
      this.#report.problem('include-loop', at, `${path} includes itself`, 'remove one of the includes')
      return []
    }
    const file = this.file(path, at, inside, variables)
    return file === null ? [] : [...this.included(file, inside, variables, [...above, path]), file]
  }

  #mustBeThere(path: string, named: Located | undefined): void {
    if (named === undefined || this.#look(path).kind === 'file') return
    const did = 'put it there, or remove what names it'
    this.#report.problem('unreadable-file', placeOf(named), `${path} does not exist`, did)
  }

  #noteUnset({ source }: Located): Parameters<typeof interpolated>[2] {
    return (name, node) => {
      if (this.#unset.has(name)) return
      this.#unset.add(name)
      this.#report.warning(
        'unset-variable',
        source.at(node.start, node.end),
        `nobody sets the variable ${name}: neither a default nor .env`,
        'taken as empty; see whether the shell of whoever starts it sets it',
      )
    }
  }

  service(name: string, roots: readonly Located[]): ComposeService {
    const found = roots.flatMap((root) => entriesOf(under(root, 'services')).filter(({ key }) => key === name))
    const fields = found.reduce(
      (all, entry) => joined(all, this.#fields(entry, [])),
      new Map<string, ComposeField>() as ReadonlyMap<string, ComposeField>,
    )
    const [first] = found
    if (first === undefined) throw new Error(`no container ${name}`)
    if (first.node.entries === null)
      this.#report.problem('wrong-type', placeOf(first), `"${name}" is no map of keys and values`)
    const left = [...fields].filter(([, { parts }]) => !parts.every(isReset))
    return { name, at: first.keyAt, fields: new Map(left) }
  }

  /** Own keys laid over those of what it extends. */
  #fields(entry: Located, above: readonly string[]): ReadonlyMap<string, ComposeField> {
    const own = new Map(
      entriesOf(entry).map(({ key, keyAt, node, source }) => [key, { keyAt, parts: [{ node, source }] }] as const),
    )
    const extending = under(entry, 'extends')
    own.delete('extends')
    const base = extending === null ? null : this.#extended(extending, above)
    return base === null ? own : joined(base, own)
  }

  #extended(extending: Located, above: readonly string[]): ReadonlyMap<string, ComposeField> | null {
    const name = wordOf(extending) ?? wordOf(under(extending, 'service')) ?? ''
    const named = under(extending, 'file')
    const path = wordOf(named)
    const id = `${path ?? extending.source.file}#${name}`
    const at = placeOf(extending)
    if (above.includes(id)) {
      this.#report.problem('extends-loop', at, `"${name}" extends itself`, 'a container can only extend another one')
      return null
    }
    const file =
      named === null || path === null
        ? this.file(extending.source.file)
        : this.file(posix.normalize(path), placeOf(named), posix.dirname(path))
    const entry = under(file, 'services', name)
    if (file !== null && entry === null)
      this.#report.problem('unknown-container', at, `there is no container "${name}" to extend`)
    return entry === null ? null : this.#fields(entry, [...above, id])
  }
}

/** Takes away what is said about a key elsewhere; replaces it instead of adding to it. */
const RESET = '!reset'
const OVERRIDE = '!override'

export function isReset({ node }: Located): boolean {
  return node.tag === RESET
}

function joined(
  base: ReadonlyMap<string, ComposeField>,
  over: ReadonlyMap<string, ComposeField>,
): ReadonlyMap<string, ComposeField> {
  const result = new Map(base)
  for (const [key, field] of over) result.set(key, { keyAt: field.keyAt, parts: joinedParts(base.get(key), field) })
  return result
}

function joinedParts(base: ComposeField | undefined, { parts }: ComposeField): readonly Located[] {
  const [first] = parts
  const replaces = first?.node.tag === RESET || first?.node.tag === OVERRIDE
  return base === undefined || replaces ? parts : [...base.parts.filter((part) => !isReset(part)), ...parts]
}

/** A YAML or JSON file of the folder as a tree; problems with it are reported at `askedAt`, or in the file itself. */
export function readTree(look: Look, path: string, report: Report, askedAt?: Location): Located | null {
  const found = look(path)
  const at = askedAt ?? { file: path, line: 1, column: 1, length: 1 }
  if (found.kind === 'file') {
    const source = new SourceText(path, found.text)
    const before = report.problems.length
    const node = readYaml(source, report, [RESET, OVERRIDE])
    if (node === null && report.problems.length === before) report.problem('empty', at, `${path} is empty`)
    return node === null ? null : { node, source }
  }
  const why = found.kind === 'missing' ? 'does not exist' : found.kind === 'folder' ? 'is a folder' : found.why
  report.problem('unreadable-file', at, `${path} ${why}`, 'put it there, or remove what names it')
  return null
}

/** The last word that is said about a key. */
export function fieldOf(service: ComposeService, key: string): Located | null {
  return service.fields.get(key)?.parts.at(-1) ?? null
}

/** Every item of a list that grows by what comes later. */
export function listOf(service: ComposeService, key: string): Located[] {
  return (service.fields.get(key)?.parts ?? []).flatMap((part) =>
    part.node.items === null && wordOf(part) !== null ? [part] : itemsOf(part),
  )
}
