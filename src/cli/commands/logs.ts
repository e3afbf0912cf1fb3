import type { ContainerState, Engine } from '../../engine/engine.ts'
import { MeshError } from '../../errors/mesh-error.ts'
import type { MeshCommand } from '../command.ts'
import { type MeshIo, Stopped } from '../mesh-io.ts'
import { silent } from '../progress.ts'
import { folderOf, type GlobalOptions, loadShown, toolsFor } from '../session.ts'

export interface LogsOptions extends GlobalOptions {
  readonly follow?: boolean
  readonly since?: string
  readonly tail: string
}

/** `mesh logs`: what containers printed, each line under its container's name; with `--json` one object a line. */
export const logs: MeshCommand<LogsOptions> = {
  examples: ['mesh logs -f', 'mesh logs --since 10m sensor-logger'],
  define: (command) =>
    command
      .argument('[container...]', 'all of them when none is named')
      .option('-f, --follow', 'go on as they print more')
      .option('--since <time>', 'from then on: an ISO time, or a time ago (10m, 2h)')
      .option('--tail <lines>', 'the last lines of each container', '100'),
  run,
}

async function run(words: readonly string[], options: LogsOptions, io: MeshIo): Promise<number> {
  const folder = folderOf(options, io)
  const { mesh } = await loadShown(folder, io, options)
  const { engine } = await toolsFor(io, silent.report)
  const states = await engine.containers(mesh.name, io.signal)
  const chosen = chosenOf(words, states)
  const query = {
    follow: options.follow === true,
    tail: tailOf(options.tail),
    ...(options.since === undefined ? {} : { since: sinceOf(options.since) }),
  }
  const width = Math.max(0, ...chosen.map(({ name }) => name.length))
  const print = (name: string, stream: string, text: string): void =>
    io.out(
      options.json === true
        ? `${JSON.stringify({ container: name, stream, text })}\n`
        : `${name.padEnd(width)}  ${text}\n`,
    )
  try {
    if (query.follow) await Promise.all(chosen.map((state) => printed(engine, state, query, print, io.signal)))
    else for (const state of chosen) await printed(engine, state, query, print, io.signal)
  } catch (error) {
    // Ctrl-C is how following ends.
    if (!(error instanceof Stopped) || !query.follow) throw error
  }
  return 0
}

async function printed(
  engine: Engine,
  { id, name }: ContainerState,
  query: Parameters<Engine['followLogs']>[1],
  print: (name: string, stream: string, text: string) => void,
  signal: AbortSignal,
): Promise<void> {
  for await (const { stream, text } of engine.followLogs(id, query, signal)) print(name, stream, text)
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
    return String(Date.now() / 1000 - Number(ago[1]) * unit)
  }
  if (!Number.isNaN(Date.parse(text))) return text
  throw new MeshError('usage', `--since ${text}: expected a time such as 2026-01-31T12:00:00Z, or 10m, 2h, 1d`)
}
