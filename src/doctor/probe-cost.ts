import { readdir, readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import type { ContainerState, Engine } from '../engine/engine.ts'
import { MeshError } from '../errors/mesh-error.ts'

/** What the health probes of one container cost on this machine. */
export interface ProbeCost {
  readonly container: string
  readonly cpuMsPerProbe: number
  readonly intervalS: number
  readonly cpuSecondsPerHour: number
}

const PROBES_EACH = 5
const IDLE_MS = 2_000
/** Jiffies: the kernel shows processor time in hundredths of a second. */
const MS_PER_TICK = 10

/**
 * Runs each running container's health check a few times and looks at the processor time that the engine's processes
 * take for it: nearly all of a probe's cost is theirs, for starting a process in a container. What they take when
 * nobody asks is measured first and taken off.
 *
 * @throws MeshError prerequisite-missing where the engine's processes cannot be seen
 */
export async function probeCosts(
  engine: Engine,
  states: readonly ContainerState[],
  signal: AbortSignal,
): Promise<ProbeCost[]> {
  const before = await engineCpuMs()
  const idleFrom = performance.now()
  await wait(IDLE_MS, undefined, { signal })
  const idleRate = ((await engineCpuMs()) - before) / (performance.now() - idleFrom)
  const costs: ProbeCost[] = []
  for (const { id, name, state } of states) {
    if (state !== 'running') continue
    const check = await engine.healthCheck(id, signal)
    if (check === null) continue
    const cpuMsPerProbe = await probeCpuMs(engine, id, check.command, idleRate, signal)
    const perHour = 3_600_000 / check.intervalMs
    costs.push({
      container: name,
      cpuMsPerProbe,
      intervalS: check.intervalMs / 1000,
      cpuSecondsPerHour: (cpuMsPerProbe * perHour) / 1000,
    })
  }
  return costs
}

async function probeCpuMs(
  engine: Engine,
  id: string,
  command: readonly string[],
  idleRate: number,
  signal: AbortSignal,
): Promise<number> {
  const before = await engineCpuMs()
  const startedAt = performance.now()
  for (let run = 0; run < PROBES_EACH; run++) await engine.exec(id, command, signal)
  const spent = (await engineCpuMs()) - before - idleRate * (performance.now() - startedAt)
  return Math.max(0, spent / PROBES_EACH)
}

const ENGINE_PROCESS = /^(?:dockerd|containerd(?:-shim.*)?|podman|conmon)$/

/** Processor time of the engine's processes and of what they have waited for: a probe is a child of one of them. */
async function engineCpuMs(): Promise<number> {
  let [ticks, found] = [0, 0]
  for (const pid of (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name))) {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
    const hit = /^\d+ \((.*)\) \S (.*)$/s.exec(stat)
    if (hit === null || !ENGINE_PROCESS.test(hit[1] ?? '')) continue
    found++
    // After the state: utime, stime, cutime and cstime are the 11th to 14th.
    const fields = (hit[2] ?? '').split(' ').slice(10, 14).map(Number)
    ticks += fields.reduce((sum, field) => sum + field, 0)
  }
  if (found > 0) return ticks * MS_PER_TICK
  throw new MeshError('prerequisite-missing', 'the processes of the engine cannot be seen from here', {
    hint: '--probe-cost works on the Linux machine that the engine runs on',
  })
}
