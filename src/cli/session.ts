import { isAbsolute, relative } from 'node:path'
import { MeshError } from '../errors/mesh-error.ts'
import { problemText } from '../errors/problem.ts'
import { keptReadings } from '../lifecycle/kept-readings.ts'
import {
  type CheckedMesh,
  checkedMesh,
  type LoadedMesh,
  loadedMesh,
  packageFiles,
  standingMesh,
} from '../lifecycle/load.ts'
import { findMesh, type MeshFolder } from '../lifecycle/mesh-folder.ts'
import type { Tools, UpEvent } from '../lifecycle/up.ts'
import type { Readings } from '../spec/load-mesh.ts'
import type { Asker } from './ask/asker.ts'
import type { MeshIo } from './mesh-io.ts'
import type { Variables } from './variables.ts'

/** Options that every command takes. */
export interface GlobalOptions {
  /** Folder or file of the mesh. */
  readonly mesh?: string
  readonly json?: boolean
  /** `false`: nothing is asked (`--no-input`). */
  readonly input?: boolean
  /** Of commands that ask: nothing is asked, and everything is agreed to. */
  readonly yes?: boolean
  /** Flags that nobody typed. */
  readonly variables?: Variables
}

/** The mesh that is meant, its spec file named as a person in this folder would. */
export function folderOf({ mesh }: GlobalOptions, { cwd, env }: MeshIo): MeshFolder {
  const found = findMesh(mesh ?? (env.MESH_DIR || undefined), cwd)
  const short = relative(cwd, found.specFile)
  return { ...found, specFile: short.startsWith('..') || isAbsolute(short) ? found.specFile : short }
}

/**
 * Loads spec and classes of a mesh whose files are to be written or judged, and shows the warnings.
 *
 * @param readings takes what was read; `null`: no file of the mesh may change
 * @throws InvalidSpec with every problem
 */
export async function loadShown(
  folder: MeshFolder,
  io: MeshIo,
  options: GlobalOptions,
  readings: Readings | null = keptReadings(folder, io.program),
): Promise<LoadedMesh> {
  // A path relative to where the person is: the file is read from there too.
  return shown(await loadedMesh(folder, readings), io, options)
}

/**
 * The same for a command that looks at a running mesh, or takes it down: a spec that was checked before is not checked
 * again, and neither a class nor a spec that somebody is just writing stands in the way.
 *
 * @throws InvalidSpec with every problem, when the spec was never seen without
 */
export async function meshShown(folder: MeshFolder, io: MeshIo, options: GlobalOptions): Promise<CheckedMesh> {
  return shown(await standingMesh(folder, keptReadings(folder, io.program)), io, options)
}

/** The same for a command that shows the spec as it is. @throws InvalidSpec with every problem */
export async function specShown(folder: MeshFolder, io: MeshIo, options: GlobalOptions): Promise<CheckedMesh> {
  return shown(await checkedMesh(folder, keptReadings(folder, io.program)), io, options)
}

function shown<T extends CheckedMesh>(checked: T, io: MeshIo, { json = false }: GlobalOptions): T {
  if (!json) for (const warning of checked.warnings) io.err(`${problemText(warning)}\n`)
  return checked
}

export function warningsOf({ warnings }: CheckedMesh): readonly string[] {
  return warnings.map(problemText)
}

/** The real engine, Compose and clock, for a lifecycle command. */
export async function toolsFor(io: MeshIo, report: (event: UpEvent) => void): Promise<Tools> {
  // Commands that only read and write files do without the engine, and need not load it.
  const [{ dockerEngine }, { dockerCompose }] = await Promise.all([
    import('../engine/docker-engine.ts'),
    import('../engine/docker-compose.ts'),
  ])
  const ours = packageFiles(io.packageFolder)
  const versions = { 'dripline-mesh': { version: ours.version } }
  return {
    engine: await dockerEngine(io.env),
    compose: dockerCompose,
    ours,
    sender: { ...io.who, serviceName: 'unknown', versions },
    signal: io.signal,
    report,
  }
}

/** Three weeks: a timer of Node that should wait for more than 24.8 days does not wait at all. */
export const LONGEST_S = 1_814_400

/** @throws MeshError usage */
export function positiveSeconds(text: string, flag: string): number {
  const value = text.trim() === '' ? Number.NaN : Number(text)
  if (value > 0 && value <= LONGEST_S) return value
  throw new MeshError('usage', `${flag} ${text}: expected a number of seconds above 0, at most ${LONGEST_S}`)
}

/** Asks a person; `null` where nobody can or may be asked. The package that draws the questions is loaded here. */
export async function askerFor(io: MeshIo, { input, json, yes }: GlobalOptions): Promise<Asker | null> {
  if (io.terminal === null || input === false || json === true || yes === true) return null
  return (await import('./ask/inquirer-asker.ts')).inquirerAsker(io.terminal, io.signal)
}
