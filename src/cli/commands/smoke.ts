import { join, relative, resolve } from 'node:path'
import { MeshError } from '../../errors/mesh-error.ts'
import { checkPlace } from '../../output/place.ts'
import { keepReport } from '../../smoke/artifacts.ts'
import { FAULTS, type FaultName } from '../../smoke/chaos/faults.ts'
import { counted, exitCodeOfReport, type SmokeReport } from '../../smoke/report.ts'
import { annotations, stepSummary } from '../../smoke/reports/github.ts'
import { junitXml } from '../../smoke/reports/junit.ts'
import { leftText, msText, resultText, summaryText } from '../../smoke/reports/text.ts'
import { smoke as prove, type SmokeEvent } from '../../smoke/smoke.ts'
import { collected, type MeshCommand, withImages, withWait } from '../command.ts'
import { type EnvelopeError, printJson } from '../failure.ts'
import { type MeshIo, Stopped } from '../mesh-io.ts'
import { type ProgressView, progressFor, silent } from '../progress.ts'
import { folderOf, loadShown, positiveSeconds, toolsFor, warningsOf } from '../session.ts'
import { styleForOut } from '../style.ts'
import { textAsGiven } from '../variables.ts'
import type { UpCommandOptions } from './up.ts'

export interface SmokeCommandOptions
  extends Pick<UpCommandOptions, 'mesh' | 'json' | 'images' | 'without' | 'waitTimeout' | 'variables'> {
  readonly chaos?: readonly string[]
  readonly keep?: boolean
  readonly junit?: string
  readonly artifacts?: string
}

const ARTIFACTS = './smoke-artifacts'

/** `mesh smoke`: see `smoke/smoke.ts`. Results go to stdout as they are known; with `--json`, one object at the end. */
export const smoke: MeshCommand<SmokeCommandOptions> = {
  examples: ['mesh smoke', 'mesh smoke --junit smoke.xml', 'mesh smoke --chaos all', 'mesh smoke --keep'],
  define: (command) =>
    withWait(withImages(command))
      .option('--chaos <fault>', `prove it across a fault too: ${FAULTS.join(', ')} or all; may be repeated`, collected)
      .option('--keep', 'leave the mesh up at the end, and say how to use and remove it')
      .option('--junit <file>', 'write the results as JUnit XML')
      .option('--artifacts <folder>', `where logs go when something fails (default: ${ARTIFACTS})`),
  run,
}

async function run(_words: readonly string[], options: SmokeCommandOptions, io: MeshIo): Promise<number> {
  const chaos = faultsOf(options.chaos ?? [])
  await checkPlaces(options, io)
  const folder = folderOf(options, io)
  const loaded = await loadShown(folder, io, options, null)
  const isJson = options.json === true
  const progress = isJson ? silent : progressFor(io)
  const tools = await toolsFor(io, progress.report)
  const wanted = {
    ...{ images: options.images ?? null, without: options.without ?? null, chaos, keep: options.keep === true },
    waitTimeoutS: positiveSeconds(options.waitTimeout, '--wait-timeout'),
    artifacts: resolve(io.cwd, options.artifacts ?? ARTIFACTS),
  }
  try {
    const proved = await prove(loaded, folder, wanted, tools, isJson ? () => undefined : teller(progress, io))
    const report = { ...proved, failure: failureAsGiven(proved.failure, options) }
    const unwritten = await writeReports(report, options, io)
    const warnings = [...report.warnings, ...unwritten.map(({ message }) => message)]
    // A check that failed says more than a report that could not be written.
    const error = errorOf(report) ?? unwritten.map(({ code, message }) => ({ code, message }))[0] ?? null
    const code = exitCodeOfReport(report) || (unwritten[0]?.exitCode ?? 0)
    if (isJson) printJson(io, { ok: code === 0, data: report, warnings: [...warningsOf(loaded), ...warnings], error })
    else {
      io.out(`\n${summaryText(report, styleForOut(io))}`)
      if (report.left?.isWanted === true) io.err(leftText(report.project, report.left))
      for (const warning of warnings) io.err(`warning: ${warning}\n`)
    }
    return code
  } catch (error) {
    if (!(error instanceof Stopped) || isJson) throw error
    // What has been removed, or is left, has been said.
    return error.exitCode
  } finally {
    progress.end()
  }
}

/** @throws MeshError usage */
function faultsOf(words: readonly string[]): readonly FaultName[] {
  const wrong = words.find((word) => word !== 'all' && !FAULTS.some((fault) => fault === word))
  if (wrong !== undefined) {
    throw new MeshError('usage', `--chaos ${wrong}: there is no such fault`, {
      hint: `choose ${FAULTS.join(', ')} or all`,
    })
  }
  return FAULTS.filter((fault) => words.includes(fault) || words.includes('all'))
}

/** Before anything is brought up; the folder that nobody named is looked for only when something is to be kept in it. */
async function checkPlaces({ junit, artifacts }: SmokeCommandOptions, { cwd }: MeshIo): Promise<void> {
  if (junit !== undefined) await checkPlace(resolve(cwd, junit), 'file', `--junit ${junit}`)
  if (artifacts !== undefined) await checkPlace(resolve(cwd, artifacts), 'folder', `--artifacts ${artifacts}`)
}

/** Says what goes on: progress and what is to be known on stderr, results on stdout. */
function teller(progress: ProgressView, io: MeshIo): (event: SmokeEvent) => void {
  const paint = styleForOut(io)
  io.signal.addEventListener('abort', () => {
    progress.end()
    io.err('stopping: the throw-away mesh is being removed (Ctrl-C again leaves it there)\n')
  })
  return (event) => {
    if (event.event === 'project') io.err(`bringing it up as ${event.project}\n`)
    else progress.end()
    if (event.event === 'ready') io.err(`ready after ${msText(event.upMs)}; ${event.checks} checks\n`)
    if (event.event === 'fault') io.err(`chaos: ${event.fault}\n`)
    if (event.event === 'result') io.out(`${resultText(event.result, paint)}\n`)
    if (event.event === 'removing') io.err('removing the throw-away mesh\n')
    if (event.event === 'removed' && io.signal.aborted) io.err('removed\n')
    if (event.event === 'left') io.err(leftText(event.project, event.left))
  }
}

function failureAsGiven(failure: SmokeReport['failure'], { variables }: SmokeCommandOptions): SmokeReport['failure'] {
  return failure === null ? null : { ...failure, message: textAsGiven(failure.message, variables) }
}

/** @returns what could not be written: the result is shown all the same */
async function writeReports(report: SmokeReport, options: SmokeCommandOptions, io: MeshIo): Promise<MeshError[]> {
  const unwritten: MeshError[] = []
  const keep = async (path: string, text: string, isAdded = false): Promise<void> => {
    try {
      await keepReport(path, text, isAdded)
    } catch (error) {
      if (!(error instanceof MeshError)) throw error
      unwritten.push(error)
    }
  }
  if (options.junit !== undefined) await keep(resolve(io.cwd, options.junit), junitXml(report))
  if (report.artifacts !== null)
    await keep(join(report.artifacts, 'report.json'), `${JSON.stringify(report, null, 2)}\n`)
  if (io.env.GITHUB_ACTIONS !== 'true') return unwritten
  io.err(annotations(report, (file) => inRepository(file, io)))
  const page = io.env.GITHUB_STEP_SUMMARY
  if (page) await keep(page, stepSummary(report), true)
  return unwritten
}

/** GitHub knows files by their path from the top of the repository. */
function inRepository(file: string, { env, cwd }: MeshIo): string {
  const top = env.GITHUB_WORKSPACE
  return top ? relative(top, resolve(cwd, file)) : file
}

/** `null`: the mesh has passed. */
function errorOf(report: SmokeReport): EnvelopeError | null {
  if (exitCodeOfReport(report) === 0) return null
  const { failure, left, mesh } = report
  if (failure !== null) {
    const { code, message, hint } = failure
    return { code, message, ...(hint === null ? {} : { hint }) }
  }
  const { failed } = counted(report.checks)
  if (failed > 0) return { code: 'smoke-failed', message: `mesh ${mesh}: ${failed} checks failed` }
  return {
    code: 'engine-failed',
    message: `${report.project} could not be removed: ${left?.reason ?? 'it is still there'}`,
  }
}
