import { posix } from 'node:path'
import type { Location } from '../errors/location.ts'
import type { Report } from '../errors/problem.ts'
import { SourceText } from '../source/source-text.ts'
import { words } from '../spec/container-options.ts'
import { type ComposeFile, type ComposeService, fieldOf, isReset, listOf } from './compose-file.ts'
import type { Look } from './folder.ts'
import { environmentLines } from './interpolate.ts'
import { entriesOf, itemsOf, placeOf, under, wordOf } from './located.ts'

/** What a container of a hand-written mesh is for. */
export type Role = 'broker' | 'database' | 'grafana' | 'service' | 'monitor' | 'gateway' | 'container'

/** One container, its values in one form whichever way they were written. */
export interface FoundContainer {
  readonly name: string
  readonly role: Role
  readonly at: Location
  readonly compose: ComposeService
  readonly image: { readonly value: string; readonly at: Location } | null
  /** Entry point and command together; a shell around the program that matters is taken off. */
  readonly program: readonly string[]
  /** The whole command, as it is written. */
  readonly command: readonly string[]
  readonly commandAt: Location
  readonly mounts: readonly Mount[]
  readonly environment: ReadonlyMap<string, Variable>
  readonly ports: readonly Port[]
}

export interface Mount {
  /** A path relative to the folder, an absolute one, or the name of a volume. */
  readonly source: string
  readonly target: string
  readonly mode: string | null
  readonly isFile: boolean
  readonly isNamed: boolean
  readonly at: Location
}

export interface Variable {
  readonly value: string
  readonly at: Location
  /** The `env_file` that it comes from; `null`: the Compose file. */
  readonly file: string | null
}

export interface Port {
  readonly written: string
  /** `null`: none written, which Compose takes for every address. */
  readonly host: string | null
  readonly published: number | null
  readonly target: number | null
  readonly at: Location
}

/** Every container of `file`, in its order. */
export function foundContainers(file: ComposeFile, look: Look, report: Report): FoundContainer[] {
  return file.services.map((service) => foundContainer(service, look, report))
}

function foundContainer(compose: ComposeService, look: Look, report: Report): FoundContainer {
  const imageNode = fieldOf(compose, 'image')
  const imageWord = wordOf(imageNode)
  const image = imageNode === null || imageWord === null ? null : { value: imageWord, at: placeOf(imageNode) }
  const entryPoint = words(fieldOf(compose, 'entrypoint')?.node ?? null)
  const commandNode = fieldOf(compose, 'command')
  const command = words(commandNode?.node ?? null)
  const program = programOf([...entryPoint, ...command])
  const environment = environmentOf(compose, look, report)
  return {
    name: compose.name,
    role: roleOf(image?.value ?? '', program, environment),
    at: compose.at,
    compose,
    image,
    program,
    command,
    commandAt: commandNode === null ? compose.at : placeOf(commandNode),
    mounts: mountsOf(compose),
    environment,
    ports: portsOf(compose),
  }
}

function roleOf(image: string, program: readonly string[], environment: ReadonlyMap<string, Variable>): Role {
  if (program[0] === 'dl-serve') return 'service'
  if (program[0] === 'dl-mon') return 'monitor'
  if (program[0] === 'dl-http-server') return 'gateway'
  const repository = image.replace(/@.*$/, '').replace(/:[^/]*$/, '')
  const last = repository.split('/').at(-1) ?? ''
  if (/^rabbitmq\b/.test(last)) return 'broker'
  if (/^(?:postgres|postgis|timescaledb)(?:$|-ha$)/.test(last)) return 'database'
  if (/^grafana(?:$|-oss$|-enterprise$)/.test(last)) return 'grafana'
  // An image of the laboratory's own: what it is set up with gives it away.
  if (environment.has('RABBITMQ_DEFAULT_USER')) return 'broker'
  return environment.has('POSTGRES_HOST_AUTH_METHOD') || environment.has('POSTGRES_DB') ? 'database' : 'container'
}

const DRIPLINE_PROGRAMS = ['dl-serve', 'dl-mon', 'dl-agent', 'dl-http-server']

/** `sh -c "sleep 10 && exec dl-serve -c x.yaml"` → the words of dl-serve. */
function programOf(all: readonly string[]): readonly string[] {
  const [first = '', ...rest] = all
  const name = first.split('/').at(-1) ?? ''
  if (DRIPLINE_PROGRAMS.includes(name)) return [name, ...rest]
  const script = /^(?:ba|da)?sh$/.test(name) ? rest[rest.findIndex((word) => /^-\w*c$/.test(word)) + 1] : undefined
  for (const part of (script ?? '').split(/&&|\|\||[;|&\n]/)) {
    const inner = part
      .trim()
      .replace(/^exec\s+/, '')
      .split(/\s+/)
      .map((word) => word.replace(/^(['"])(.*)\1$/, '$2'))
    if (DRIPLINE_PROGRAMS.includes(inner[0]?.split('/').at(-1) ?? ''))
      return [inner[0]?.split('/').at(-1) ?? '', ...inner.slice(1)]
  }
  return all
}

function environmentOf(compose: ComposeService, look: Look, report: Report): ReadonlyMap<string, Variable> {
  const found = new Map<string, Variable>()
  for (const item of listOf(compose, 'env_file')) {
    const path = wordOf(item) ?? wordOf(under(item, 'path')) ?? ''
    const file = look(path.replace(/^\.\//, ''))
    if (file.kind === 'missing' && wordOf(under(item, 'required')) === 'false') continue
    if (file.kind !== 'file') {
      report.problem(
        'unreadable-file',
        placeOf(item),
        `${path} ${file.kind === 'unreadable' ? file.why : 'does not exist'}`,
        'put it there, or remove what names it',
      )
      continue
    }
    const source = new SourceText(path, file.text)
    for (const { name, value, start } of environmentLines(file.text)) {
      found.set(name, { value, at: source.at(start, start + name.length), file: path })
    }
  }
  for (const part of compose.fields.get('environment')?.parts ?? []) {
    for (const item of itemsOf(part)) {
      const [, name = '', value] = /^([^=]*)(?:=([\s\S]*))?$/.exec(wordOf(item) ?? '') ?? []
      if (name !== '' && value !== undefined) found.set(name, { value, at: placeOf(item), file: null })
    }
    for (const entry of entriesOf(part)) {
      const value = wordOf(entry)
      if (isReset(entry)) found.delete(entry.key)
      else if (value !== null) found.set(entry.key, { value, at: entry.keyAt, file: null })
    }
  }
  return found
}

function mountsOf(compose: ComposeService): Mount[] {
  const byTarget = new Map<string, Mount>()
  for (const item of listOf(compose, 'volumes')) {
    const mount = mountOf(
      wordOf(item),
      wordOf(under(item, 'source')),
      wordOf(under(item, 'target')),
      wordOf(under(item, 'read_only')) === 'true',
      placeOf(item),
    )
    // An override that mounts something else at the same place takes it.
    if (mount !== null) byTarget.set(mount.target, mount)
  }
  return [...byTarget.values()]
}

function mountOf(
  short: string | null,
  longSource: string | null,
  longTarget: string | null,
  readOnly: boolean,
  at: Location,
): Mount | null {
  const [first = '', second, mode = null] = short === null ? [] : short.split(':')
  const source = short === null ? (longSource ?? '') : second === undefined ? '' : first
  const target = short === null ? longTarget : (second ?? first)
  if (target === null || target === '') return null
  const isNamed = !/^[./~]/.test(source)
  return {
    source: isNamed || source.startsWith('~') ? source : posix.normalize(source),
    target: posix.normalize(target),
    mode: mode ?? (readOnly ? 'ro' : null),
    isFile: /\.\w+$/.test(target),
    isNamed,
    at,
  }
}

function portsOf(compose: ComposeService): Port[] {
  return listOf(compose, 'ports').map((item) => {
    const at = placeOf(item)
    const short = wordOf(item)
    if (short === null) {
      const [host, published, target] = ['host_ip', 'published', 'target'].map((key) => wordOf(under(item, key)))
      const protocol = wordOf(under(item, 'protocol'))
      const suffix = protocol === null || protocol === 'tcp' ? '' : `/${protocol}`
      const written = [host, published, target].filter((word) => word !== null).join(':') + suffix
      return { written, host: host ?? null, published: numberOf(published), target: numberOf(target), at }
    }
    const [, first, second, target] = /^(?:(\[[^\]]+\]|[^:]*):)?(?:([\d-]*):)?([\d-]+)(?:\/\w+)?$/.exec(short) ?? []
    const [host, published] = second === undefined ? [null, first] : [first ?? null, second]
    return { written: short, host, published: numberOf(published), target: numberOf(target), at }
  })
}

function numberOf(text: string | null | undefined): number | null {
  return text != null && /^\d+$/.test(text) ? Number(text) : null
}

/** Where a word of the container's program is written; the whole command, when a variable made the word. */
export function placeOfWord({ compose, commandAt }: FoundContainer, word: string): Location {
  for (const key of ['command', 'entrypoint']) {
    const found = fieldOf(compose, key)
    if (found === null) continue
    const { node, source } = found
    const offset = source.text.slice(node.start, node.end).lastIndexOf(word)
    if (offset >= 0) return source.at(node.start + offset, node.start + offset + word.length)
  }
  return commandAt
}

/**
 * Where a file of the container stands in the folder: the mount that holds it.
 *
 * @returns a path relative to the folder or an absolute one; `null`: it is part of the image
 */
export function hostPath({ mounts, compose }: FoundContainer, inContainer: string): string | null {
  const home = inContainer.replace(/^~(?=\/|$)/, '/root')
  const path = posix.resolve(wordOf(fieldOf(compose, 'working_dir')) ?? '/', home)
  const holding = mounts.filter(({ target, isNamed }) => !isNamed && (path === target || path.startsWith(`${target}/`)))
  const [closest] = holding.sort((a, b) => b.target.length - a.target.length)
  return closest === undefined ? null : posix.join(closest.source, path.slice(closest.target.length))
}

/** The value of an option, in any of its spellings: `-c x`, `-cx`, `--config x`, `--config=x`. */
export function optionOf(program: readonly string[], ...names: readonly string[]): string | null {
  for (const [index, word] of program.entries()) {
    for (const name of names) {
      if (word === name) return program[index + 1] ?? null
      if (name.startsWith('--') && word.startsWith(`${name}=`)) return word.slice(name.length + 1)
      if (!name.startsWith('--') && word.startsWith(name) && word.length > 2 && !word.startsWith('--'))
        return word.slice(2)
    }
  }
  return null
}
