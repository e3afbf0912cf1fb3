import { Command, type Option } from 'commander'
import { keptReadings } from '../lifecycle/kept-readings.ts'
import { standingMesh } from '../lifecycle/load.ts'
import type { MeshCommand, Names } from './command.ts'
import { COMMANDS } from './command-table.ts'
import type { MeshIo } from './mesh-io.ts'
import { folderOf } from './session.ts'

/** What a shell may put in the place of the last of `words`; empty: the shell's own files. */
export async function completions(words: readonly string[], io: MeshIo): Promise<readonly string[]> {
  const before = words.slice(0, -1)
  const current = words.at(-1) ?? ''
  const { name, mesh, rest } = sorted(before)
  const all = await candidates(name, mesh, rest, current, io)
  return all.filter((candidate) => candidate.startsWith(current))
}

async function candidates(
  name: string | null,
  mesh: string | undefined,
  rest: readonly string[],
  current: string,
  io: MeshIo,
): Promise<readonly string[]> {
  if (name === null)
    return current.startsWith('-') ? ['-C', '--mesh', '--help', '--version'] : [...Object.keys(COMMANDS), 'help']
  if (name === 'help') return rest.length === 0 ? [...Object.keys(COMMANDS), 'exit-codes'] : []
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (entry === undefined) return []
  const command = await entry.load()
  const options = optionsOf(command)
  const asked = options.find((option) => isNamed(option, rest.at(-1)))
  if (asked?.argChoices !== undefined) return asked.argChoices
  if (asked !== undefined && !asked.isBoolean() && (asked.required || asked.optional)) {
    const what = command.completesOption?.[asked.attributeName()]
    return what === undefined ? [] : what(await namesOf(mesh, io))
  }
  if (current.startsWith('-'))
    return [...options.flatMap(({ long }) => long ?? []), '--mesh', '--json', '--no-input', '--help']
  return command.completes?.(plainWords(rest, options), await namesOf(mesh, io)) ?? []
}

/** The command's name, what `-C` names, and the words behind the name. */
function sorted(words: readonly string[]): { name: string | null; mesh: string | undefined; rest: readonly string[] } {
  let mesh: string | undefined
  let at = -1
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? ''
    if (word === '-C' || word === '--mesh') mesh = words[++index]
    else if (at < 0 && !word.startsWith('-')) at = index
  }
  return { name: at < 0 ? null : (words[at] ?? null), mesh, rest: at < 0 ? [] : words.slice(at + 1) }
}

/** Without options and their values. */
function plainWords(words: readonly string[], options: readonly Option[]): readonly string[] {
  return words.filter((word, index) => {
    const behind = options.find((option) => isNamed(option, words[index - 1]))
    return !word.startsWith('-') && !(behind?.required ?? false)
  })
}

function isNamed({ short, long }: Option, word: string | undefined): boolean {
  return word !== undefined && (word === short || word === long)
}

function optionsOf({ define }: MeshCommand<never>): readonly Option[] {
  const command = new Command()
  define?.(command)
  return command.options
}

/** Names of the mesh that is meant; none while there is none, or when nothing but a spec with errors is known of it. */
async function namesOf(mesh: string | undefined, io: MeshIo): Promise<Names> {
  const none = { containers: [], services: [], endpoints: [] }
  try {
    const folder = folderOf(mesh === undefined ? {} : { mesh }, io)
    const { mesh: found } = await standingMesh(folder, keptReadings(folder, io.program))
    const services = found.containers.flatMap((container) => (container.kind === 'service' ? [container] : []))
    const parts = [found.broker, found.database, found.grafana].flatMap((part) => part?.container ?? [])
    return {
      containers: [...parts, ...found.containers.map(({ container }) => container)],
      services: services.map(({ name }) => name),
      endpoints: services.flatMap(({ endpoints }) => endpoints.map(({ name }) => name)),
    }
  } catch {
    // A person is typing: a message in the middle of the line would help nobody.
    return none
  }
}
