import type { Command } from 'commander'
import { MeshError } from '../../errors/mesh-error.ts'
import { problemText } from '../../errors/problem.ts'
import { loadedMesh } from '../../lifecycle/load.ts'
import type { MeshFolder } from '../../lifecycle/mesh-folder.ts'
import { type Tools, up } from '../../lifecycle/up.ts'
import { replaceFile } from '../../output/replace-file.ts'
import { textDifference } from '../../output/text-difference.ts'
import { withoutSecrets } from '../../source/secret-text.ts'
import { plainJson } from '../agent/reply-text.ts'
import type { Asker } from '../ask/asker.ts'
import { withWait } from '../command.ts'
import { printJson } from '../failure.ts'
import type { MeshIo } from '../mesh-io.ts'
import { progressFor, silent } from '../progress.ts'
import { type GlobalOptions, positiveSeconds, toolsFor } from '../session.ts'
import { durationText } from '../style.ts'
import { mendedChange } from './checked-change.ts'
import { NotApplied } from './not-applied.ts'
import { type Proof, proofLine, prove } from './prove.ts'
import { shownDifference } from './shown-difference.ts'
import { bytesOf, type SpecFile } from './spec-file.ts'

/** Options of every command that changes mesh.yaml. */
export interface EditOptions extends GlobalOptions {
  /** `undefined`: when the mesh runs. */
  readonly apply?: boolean
  readonly dryRun?: boolean
  readonly waitTimeout: string
}

/** A change of the spec, before anything is written. */
export interface Edit {
  readonly text: string
  /** Who is asked on the broker once it is applied: an endpoint for its value, a service whether it is there. */
  readonly asks: { readonly name: string; readonly for: 'get' | 'ping' }
  /** What was done, once it is written: `added peaches to key-value-store`. */
  readonly did: string
  /** How to take it back. */
  readonly undo: string
}

export interface Askers {
  readonly forWriting: Asker | null
  readonly forApplying: Asker | null
}

/** The options of {@link EditOptions}. */
export function withEdit(command: Command): Command {
  return withWait(command)
    .option('--apply', 'bring the running mesh to it (default: when the mesh runs)')
    .option('--no-apply', 'only write mesh.yaml')
    .option('-y, --yes', 'ask nothing: write it, and apply it when the mesh runs')
    .option('--dry-run', 'show what would change and write nothing')
}

/**
 * Checks the changed spec, shows what changes, writes it, and brings a running mesh to it.
 *
 * @param askers somebody who is asked before it is written, and before it is applied; `null`: it is just done
 * @returns the exit code
 */
export async function carryOutEdit(
  file: SpecFile,
  edit: Edit,
  options: EditOptions,
  askers: Askers,
  io: MeshIo,
): Promise<number> {
  const { folder, spec } = file
  const waitTimeoutS = positiveSeconds(options.waitTimeout, '--wait-timeout')
  const json = options.json === true
  const mesh = await mendedChange(edit.text, folder, file.errors)
  const difference = (await textDifference(folder.specFile, spec.source.text, edit.text)).map(withoutSecrets)
  if (!json) io.err(shownDifference(difference, io))
  const done = (applied: Applied | null): number => {
    if (json) printJson(io, envelope(file, difference, options.dryRun !== true, applied))
    return 0
  }
  if (options.dryRun === true) return done(null)
  if (askers.forWriting !== null && !(await askers.forWriting.yes(`write it to ${folder.specFile}?`, true))) {
    io.err('nothing is written\n')
    return 0
  }
  replaceFile(folder.specFile, file.bytes, bytesOf(edit.text, file.bytes))
  if (!json) io.err(`${edit.did}\n`)
  const progress = json ? silent : progressFor(io)
  try {
    const tools = await toolsFor(io, progress.report)
    if (!(await isToBeApplied(mesh.name, folder, options, askers.forApplying, tools, json ? () => undefined : io.err)))
      return done(null)
    const applied = await apply(file, edit, waitTimeoutS, tools)
    progress.end()
    if (!json) for (const line of appliedLines(applied)) io.err(line)
    if (!json) io.out(`${proofLine(applied.proof)}\n`)
    return done(applied)
  } catch (error) {
    progress.leave()
    if (!(error instanceof MeshError)) throw error
    throw new NotApplied(error, `${folder.specFile} keeps the change; to take it back: ${edit.undo}`)
  }
}

interface Applied {
  /** Containers that were made anew. */
  readonly changed: readonly string[]
  readonly tookMs: number
  readonly proof: Proof
}

/** By flag; else when the mesh runs, after asking where somebody can be asked. */
async function isToBeApplied(
  name: string,
  { specFile }: MeshFolder,
  { apply: wanted }: EditOptions,
  asker: Asker | null,
  { engine, signal }: Tools,
  say: (text: string) => void,
): Promise<boolean> {
  if (wanted !== undefined) return wanted
  try {
    const states = await engine.containers(name, signal)
    if (!states.some(({ state }) => state === 'running')) {
      say('the mesh does not run; to start it: mesh up\n')
      return false
    }
  } catch (error) {
    // A spec is also written where no engine is.
    if (!(error instanceof MeshError)) throw error
    say(`not applied: ${error.message}\n`)
    return false
  }
  const isYes = asker === null || (await asker.yes(`mesh ${name} runs: bring it to ${specFile} now?`, true))
  if (!isYes) say('not applied; to do it: mesh up\n')
  return isYes
}

async function apply({ folder }: SpecFile, edit: Edit, waitTimeoutS: number, tools: Tools): Promise<Applied> {
  const startedAt = performance.now()
  const loaded = await loadedMesh(folder)
  const options = { set: null, without: null, force: false, wait: true, waitTimeoutS }
  const { plan } = await up(loaded, folder, options, tools)
  const changed = plan.steps.flatMap(({ action }) => (action.kind === 'start' ? [action.container] : []))
  const proof = await prove(edit.asks.name, edit.asks.for, loaded.mesh, folder, tools)
  return { changed, proof, tookMs: Math.round(performance.now() - startedAt) }
}

function appliedLines({ changed, tookMs }: Applied): string[] {
  const what = changed.length === 0 ? 'no container had to change' : `made anew: ${changed.join(', ')}`
  return [`${what} (${durationText(tookMs)})\n`]
}

function envelope(
  { folder, warnings }: SpecFile,
  difference: readonly string[],
  written: boolean,
  applied: Applied | null,
) {
  const proof = applied === null ? null : { ...applied.proof, payload: plainJson(applied.proof.payload) }
  const data = {
    file: folder.specFile,
    difference: difference.join('\n'),
    written,
    applied: applied !== null,
    changed: applied?.changed ?? [],
    tookMs: applied?.tookMs ?? null,
    proof,
  }
  return { ok: true, data, warnings: warnings.map(problemText), error: null }
}
