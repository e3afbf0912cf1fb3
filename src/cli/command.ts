import type { Command } from 'commander'
import { Option } from 'commander'
import type { MeshIo } from './mesh-io.ts'
import { orVariable } from './variables.ts'

/** Names that a mesh has. */
export interface Names {
  readonly containers: readonly string[]
  /** dripline names of its services. */
  readonly services: readonly string[]
  readonly endpoints: readonly string[]
}

/** A command of `mesh`, loaded when it is called: its words and options, and what it does. */
export interface MeshCommand<O> {
  /** First in its help: what people type, e.g. `mesh logs -f my-service`. */
  readonly examples: readonly string[]
  /** Adds arguments and options; the common ones (`-C`, `--json`, `--no-input`) are there already. */
  readonly define?: (command: Command) => unknown
  /** What an argument may be, for a shell that completes it. @param words those before it */
  readonly completes?: (words: readonly string[], names: Names) => readonly string[]
  /** The same for the value of an option, by its name in camelCase; choices of the option itself need no words here. */
  readonly completesOption?: Readonly<Record<string, (names: Names) => readonly string[]>>
  /**
   * @param words the arguments
   * @returns the exit code
   * @throws MeshError for whatever a person can mend
   */
  readonly run: (words: readonly string[], options: O, io: MeshIo) => Promise<number>
}

const WAIT_TIMEOUT_S = '120'

/** `--images` and `--without`: which images the mesh runs on this machine. */
export function withImages(command: Command): Command {
  const sets = new Option('--images <set>', 'where images come from').choices(['auto', 'registry', 'debian'])
  const without = new Option('--without <container>', 'leave a container out on this machine; may be repeated')
  return command
    .addOption(orVariable(sets, 'MESH_IMAGES'))
    .addOption(orVariable(without.argParser(collected), 'MESH_WITHOUT'))
}

/** `--wait-timeout`. */
export function withWait(command: Command): Command {
  const longest = new Option('--wait-timeout <seconds>', 'longest wait for one container')
  return command.addOption(orVariable(longest, 'MESH_WAIT_TIMEOUT').default(WAIT_TIMEOUT_S))
}

/** An option that may be repeated, or given once with commas. */
export function collected(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), ...value.split(',')]
}
