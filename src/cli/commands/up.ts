import type { ImageSet } from '../../engine/image-set.ts'
import { keptReadings } from '../../lifecycle/kept-readings.ts'
import { planText } from '../../lifecycle/plan.ts'
import { up as bringUp, plannedUp, type UpEvent, type UpOptions } from '../../lifecycle/up.ts'
import { type MeshCommand, withImages, withWait } from '../command.ts'
import { exitCodeOf, failureEnvelope, printJson } from '../failure.ts'
import type { MeshIo } from '../mesh-io.ts'
import { Stopped } from '../mesh-io.ts'
import { jsonEvents, progressFor, silent } from '../progress.ts'
import { runningText } from '../running-text.ts'
import { folderOf, type GlobalOptions, loadShown, positiveSeconds, toolsFor, warningsOf } from '../session.ts'
import { durationText } from '../style.ts'
import { errorAsGiven } from '../variables.ts'

export interface UpCommandOptions extends GlobalOptions {
  readonly images?: ImageSet
  readonly without?: readonly string[]
  readonly plan?: boolean
  readonly explain?: boolean
  readonly wait: boolean
  readonly waitTimeout: string
  readonly force?: boolean
}

/** `mesh up`: see `lifecycle/up.ts`. With `--json` each event is one line on stdout, the last one the result. */
export const up: MeshCommand<UpCommandOptions> = {
  examples: ['mesh up', 'mesh up --plan', 'mesh up --images debian --without grafana'],
  define: (command) =>
    withWait(withImages(command))
      .option('--plan', 'print what would be done and change nothing')
      .option('--explain', 'print the plan, then do it')
      .option('--no-wait', 'do not wait until everything is ready')
      .option('--force', 'overwrite files that a person has edited'),
  run,
}

async function run(_words: readonly string[], options: UpCommandOptions, io: MeshIo): Promise<number> {
  if (options.plan === true) return showPlan(options, io)
  const warnings: string[] = []
  if (options.json !== true) return shown(options, warnings, io)
  try {
    return await shown(options, warnings, io)
  } catch (error) {
    // Whatever went wrong and when: the last line is the result.
    printJson(io, failureEnvelope(errorAsGiven(error, options.variables), warnings), { event: 'result' })
    return exitCodeOf(error)
  }
}

async function showPlan(options: UpCommandOptions, io: MeshIo): Promise<number> {
  const folder = folderOf(options, io)
  const loaded = await loadShown(folder, io, options)
  const tools = await toolsFor(io, silent.report)
  const plan = await plannedUp(loaded, folder, wantedOf(options), tools)
  if (options.json === true) printJson(io, { ok: true, data: plan, warnings: warningsOf(loaded), error: null })
  else io.out(`${planText(plan)}\n`)
  return 0
}

async function shown(options: UpCommandOptions, warnings: string[], io: MeshIo): Promise<number> {
  const startedAt = performance.now()
  const folder = folderOf(options, io)
  const json = options.json === true
  const readings = keptReadings(folder, io.program)
  const loaded = await loadShown(folder, io, options, readings)
  warnings.push(...warningsOf(loaded))
  const progress = json ? jsonEvents(io) : progressFor(io)
  const report = (event: UpEvent): void => {
    if (event.event === 'warning') warnings.push(event.text)
    if (event.event === 'plan' && options.explain === true && !json) io.err(`${planText(event.plan)}\n`)
    progress.report(event)
  }
  try {
    const { plan, desired, states } = await bringUp(loaded, folder, wantedOf(options), await toolsFor(io, report))
    progress.end()
    const tookMs = Math.round(performance.now() - startedAt)
    if (json) {
      const data = { mesh: loaded.mesh.name, steps: plan.steps.length, tookMs }
      printJson(io, { ok: true, data, warnings, error: null }, { event: 'result' })
      return 0
    }
    io.err(runningText(desired, states, progress.readyAfterMs))
    const unchanged = plan.steps.length === 0 ? ', nothing to do' : ''
    const state = options.wait ? 'ready' : 'started'
    io.err(`mesh ${loaded.mesh.name} is ${state} (${durationText(tookMs)}${unchanged})\n`)
    if (unchanged === '') io.err('next: mesh status, mesh logs -f, mesh down\n')
    return 0
  } catch (error) {
    progress.leave()
    if (json || !(error instanceof Stopped)) throw error
    io.err('stopped; what runs goes on running\n   go on with: mesh up\n   take it down with: mesh down\n')
    return error.exitCode
  } finally {
    // Also of a bring-up that failed: whoever looks for the reason may be editing the spec by then.
    readings.keepNow()
  }
}

function wantedOf({ images, without, force, wait, waitTimeout }: UpCommandOptions): UpOptions {
  return {
    set: images ?? null,
    without: without ?? null,
    force: force === true,
    wait,
    waitTimeoutS: positiveSeconds(waitTimeout, '--wait-timeout'),
  }
}
