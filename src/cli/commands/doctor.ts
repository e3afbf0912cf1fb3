import { isFailure } from '../../doctor/facts.ts'
import { exitCodeOf, type Finding, problem } from '../../doctor/finding.ts'
import { judgeMachine } from '../../doctor/judge-machine.ts'
import { judgeMesh } from '../../doctor/judge-mesh.ts'
import { observeMachine } from '../../doctor/observe-machine.ts'
import { observeMesh } from '../../doctor/observe-mesh.ts'
import { type ProbeCost, probeCosts } from '../../doctor/probe-cost.ts'
import { MeshError } from '../../errors/mesh-error.ts'
import { keptReadings } from '../../lifecycle/kept-readings.ts'
import type { MeshFolder } from '../../lifecycle/mesh-folder.ts'
import type { Tools } from '../../lifecycle/up.ts'
import type { MeshCommand } from '../command.ts'
import { printJson } from '../failure.ts'
import type { MeshIo } from '../mesh-io.ts'
import { silent } from '../progress.ts'
import { folderOf, type GlobalOptions, toolsFor } from '../session.ts'
import { tableText } from '../style.ts'

export interface DoctorOptions extends GlobalOptions {
  readonly offline?: boolean
  readonly probeCost?: boolean
}

/** `mesh doctor`: this machine, and the mesh where there is one; each line ok, warning or problem, with its remedy. */
export const doctor: MeshCommand<DoctorOptions> = {
  examples: ['mesh doctor', 'mesh doctor --offline', 'mesh doctor --probe-cost'],
  define: (command) =>
    command
      .option('--offline', 'prove that nothing needs to be pulled: a missing image is a problem')
      .option('--probe-cost', 'measure what the health probes of the running mesh cost'),
  run,
}

async function run(_words: readonly string[], options: DoctorOptions, io: MeshIo): Promise<number> {
  const tools = await toolsFor(io, silent.report)
  const folder = folderOrNone(options, io)
  const { findings, hasEngine } = await examined(folder, options.offline === true, tools, io)
  const costs = options.probeCost === true && hasEngine ? await costsOf(folder, tools) : null
  const code = exitCodeOf(findings)
  if (options.json === true) {
    const data = { findings, ...(costs === null ? {} : { probeCosts: costs }) }
    const first = findings.find((finding) => finding.code !== undefined && exitCodeOf([finding]) === code)
    const error =
      first?.code === undefined
        ? null
        : {
            code: first.code,
            message: `${first.area}: ${first.text}`,
            ...(first.hint === undefined ? {} : { hint: first.hint }),
          }
    printJson(io, { ok: code === 0, data, warnings: [], error })
    return code
  }
  io.out(findingsText(findings))
  if (folder === null) io.out('there is no mesh here: only the machine was looked at\n')
  if (costs !== null) io.out(`\n${costsText(costs)}`)
  return code
}

/** What `mesh bundle` takes along, too. */
export async function examined(
  folder: MeshFolder | null,
  offline: boolean,
  tools: Tools,
  io: MeshIo,
): Promise<{ findings: Finding[]; hasEngine: boolean }> {
  const facts = await observeMachine(tools.engine, (signal) => tools.compose('.').version(signal), tools.signal)
  const hasEngine = !isFailure(facts.engine)
  return {
    findings: [
      ...judgeMachine(facts),
      ...(folder === null ? [] : await meshFindings(folder, hasEngine, offline, tools, io)),
    ],
    hasEngine,
  }
}

/** A mesh that cannot be looked at is one more thing that is wrong, not the end of the report. */
async function meshFindings(
  folder: MeshFolder,
  hasEngine: boolean,
  offline: boolean,
  tools: Tools,
  { program }: MeshIo,
): Promise<Finding[]> {
  try {
    const readings = keptReadings(folder, program)
    return judgeMesh(await observeMesh(folder, readings, hasEngine, tools), { offline })
  } catch (error) {
    if (!(error instanceof MeshError)) throw error
    return [problem('mesh', error.code, error.message, error.hint ?? 'see the message')]
  }
}

/** Without `-C`, a folder without a mesh is none; with it, it is a slip. */
export function folderOrNone(options: GlobalOptions, io: MeshIo): MeshFolder | null {
  try {
    return folderOf(options, io)
  } catch (error) {
    if (options.mesh === undefined && !io.env.MESH_DIR && error instanceof MeshError && error.code === 'usage')
      return null
    throw error
  }
}

async function costsOf(folder: MeshFolder | null, { engine, signal }: Tools): Promise<ProbeCost[]> {
  if (folder === null) throw new MeshError('usage', '--probe-cost measures a running mesh, and there is none here')
  const projects = await engine.projectFolders(signal)
  const project = [...projects].find(([, deploy]) => deploy === folder.deploy)?.[0]
  if (project === undefined) throw new MeshError('not-running', 'the mesh does not run here', { hint: 'mesh up' })
  return probeCosts(engine, await engine.containers(project, signal), signal)
}

function findingsText(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ area }) => area.length))
  return findings
    .map(({ area, level, text, hint }) => {
      const line = `${level.padEnd(7)}  ${area.padEnd(width)}  ${text}\n`
      return hint === undefined ? line : `${line}${hint.replace(/^(?=.)/gm, ' '.repeat(width + 11))}\n`
    })
    .join('')
}

function costsText(costs: readonly ProbeCost[]): string {
  const rows = costs.map(({ container, cpuMsPerProbe, intervalS, cpuSecondsPerHour }) => [
    container,
    `${cpuMsPerProbe.toFixed(0)} ms`,
    `${intervalS} s`,
    `${cpuSecondsPerHour.toFixed(1)} s`,
  ])
  const perHour = costs.reduce((sum, cost) => sum + cost.cpuSecondsPerHour, 0)
  return `${tableText(['CONTAINER', 'CPU PER PROBE', 'EVERY', 'CPU PER HOUR'], rows)}all probes: ${perHour.toFixed(1)} s of processor time an hour, ${(perHour / 36).toFixed(2)} % of a core\n`
}
