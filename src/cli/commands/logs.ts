import type { ContainerState, Engine, LogLine } from '../../engine/engine.ts'
import { MeshError } from '../../errors/mesh-error.ts'
import type { MeshCommand } from '../command.ts'
import { type MeshIo, Stopped } from '../mesh-io.ts'
import { silent } from '../progress.ts'
import { folderOf, type GlobalOptions, meshShown, toolsFor } from '../session.ts'
import { type Style, styleForOut } from '../style.ts'

export interface LogsOptions extends GlobalOptions {
  readonly follow?: boolean
  readonly since?: string
  readonly tail: string
  readonly grep?: string
  readonly timestamps?: boolean
}

/** `mesh logs`: what containers printed, each line under its container's name; with `--json` one object a line. */
export const logs: MeshCommand<LogsOptions> = {
  examples: ['mesh logs -f', 'mesh logs --since 10m sensor-logger', "mesh logs -f --grep 'error|lost'"],
  define: (command) =>
    command
      .argument('[container...]', 'all of them when none is named')
      .option('-f, --follow', 'go on as they print more, also after they are started anew')
      .option('--since <time>', 'from then on: an ISO time, or a time ago (10m, 2h)')
      .option('--tail <lines>', 'the last lines of each container', '100')
      .option('--grep <regex>', 'only lines that match, in capitals or not')
      .option('-t, --timestamps', 'when each line was printed'),
  completes: (words, { containers }) => containers.filter((name) => !words.includes(name)),
  run,
}

/** One line of one container. */
interface Printed extends LogLine {
  readonly container: string
}

type Query = Parameters<Engine['followLogs']>[1]

async function run(words: readonly string[], options: LogsOptions, io: MeshIo): Promise<number> {
  const folder = folderOf(options, io)
  const { mesh } = await meshShown(folder, io, options)
  const wanted = grepOf(options.grep)
  const query = {
    follow: options.follow === true,
    tail: tailOf(options.tail),
    times: true,
    ...(options.since === undefined ? {} : { since: sinceOf(options.since) }),
  }
  const { engine } = await toolsFor(io, silent.report)
  const states = await engine.containers(mesh.name, io.signal)
  const chosen = chosenOf(words, states)
  const textOf = options.json === true ? jsonLine : plainLine(chosen, options.timestamps === true, styleForOut(io))
  const print = (line: Printed): void => {
    if (wanted === null || wanted.test(line.text)) io.out(textOf(line))
  }
  if (!query.follow) {
    const lines = await Promise.all(chosen.map((state) => allLines(engine, state, query, io.signal)))
    for (const line of byTime(lines.flat())) print(line)
    return 0
  }
  const isWanted = (name: string): boolean => words.length === 0 || words.includes(name)
  try {
    await followAll(engine, mesh.name, chosen, isWanted, query, print, io.signal)
  } catch (error) {
    // Ctrl-C is how following ends.
    if (!(error instanceof Stopped)) throw error
  }
  return 0
}

async function allLines(
  engine: Engine,
  { id, name }: Pick<ContainerState, 'id' | 'name'>,
  query: Query,
  signal: AbortSignal,
): Promise<readonly Printed[]> {
  const lines: Printed[] = []
  for await (const line of engine.followLogs(id, query, signal)) lines.push({ container: name, ...line })
  return lines
}

/** In the order in which they were printed, whoever printed them. */
function byTime(lines: readonly Printed[]): readonly Printed[] {
  return lines.toSorted((a, b) => ((a.time ?? '') < (b.time ?? '') ? -1 : (a.time ?? '') > (b.time ?? '') ? 1 : 0))
}

/** Follows what runs and whatever is started from now on: a log ends with its container's end. */
async function followAll(
  engine: Engine,
  project: string,
  chosen: readonly ContainerState[],
  isWanted: (container: string) => boolean,
  query: Query,
  print: (line: Printed) => void,
  signal: AbortSignal,
): Promise<void> {
  // Before anything is read: a container that starts meanwhile must not be missed.
  const events = await engine.events(project, signal)
  const failed = new AbortController()
  const follow = async (id: string, container: string, from: Query): Promise<void> => {
    try {
      for await (const line of engine.followLogs(id, from, signal)) print({ container, ...line })
    } catch (error) {
      // A container that was removed while it was read; whatever is wrong with the engine, the events tell too.
      if (!(error instanceof MeshError)) failed.abort(error)
    }
  }
  const started = chosen.map(({ id, name }) => follow(id, name, query))
  for await (const { action, id, container, atMs } of events) {
    failed.signal.throwIfAborted()
    if (action === 'start' && isWanted(container))
      started.push(follow(id, container, { follow: true, times: true, since: String(atMs / 1000) }))
  }
  await Promise.all(started)
}

function jsonLine({ container, stream, time, text }: Printed): string {
  return `${JSON.stringify({ container, stream, time, text })}\n`
}

const COLOURS = ['cyan', 'yellow', 'green', 'magenta', 'blue'] as const

/** Each container in a colour of its own, as far as there are colours. */
function plainLine(chosen: readonly ContainerState[], times: boolean, style: Style): (line: Printed) => string {
  const names = chosen.map(({ name }) => name)
  const width = Math.max(0, ...names.map((name) => name.length))
  return ({ container, time, text }) => {
    const index = Math.max(0, names.indexOf(container))
    const name = style(COLOURS[index % COLOURS.length] ?? 'cyan', container.padEnd(width))
    return `${name}  ${times ? `${style('dim', time ?? '')}  ` : ''}${text}\n`
  }
}

/** @throws MeshError usage */
function grepOf(pattern: string | undefined): RegExp | null {
  if (pattern === undefined) return null
  try {
    return new RegExp(pattern, 'iu')
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new MeshError('usage', `--grep ${pattern}: no regular expression: ${reason}`)
  }
}

function chosenOf(words: readonly string[], states: readonly ContainerState[]): readonly ContainerState[] {
  const names = states.map(({ name }) => name)
  const unknown = words.filter((word) => !names.includes(word))
  if (unknown.length > 0) {
    const hint = names.length > 0 ? `there are ${names.toSorted().join(', ')}` : 'nothing runs: mesh up'
    throw new MeshError('usage', `there is no container "${unknown.join('", "')}"`, { hint })
  }
  const chosen = words.length === 0 ? states : states.filter(({ name }) => words.includes(name))
  return chosen.toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

function tailOf(text: string): number {
  const lines = Number(text)
  if (Number.isInteger(lines) && lines >= 0) return lines
  throw new MeshError('usage', `--tail ${text}: expected a number of lines`)
}

/** `10m` → ten minutes ago, in seconds since 1970; a time stays one. */
function sinceOf(text: string): string {
  const ago = /^(\d+)([smhd])$/.exec(text)
  if (ago !== null) {
    const unit = { s: 1, m: 60, h: 3600, d: 86_400 }[ago[2] as 's' | 'm' | 'h' | 'd']
    const since = Date.now() / 1000 - Number(ago[1]) * unit
    if (since >= 0) return String(since)
  } else if (Date.parse(text) >= 0) return text
  throw new MeshError('usage', `--since ${text}: expected a time since 1970, as 2026-01-31T12:00:00Z, or 10m, 2h, 1d`)
}
