// What all health probes of the running first mesh cost together, in parts of one core: each probe is run many times
// by hand, its processor time is read from /proc/stat, and divided by its interval. npm run bench:steady-state
import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { docker, exampleSpec, ON_DEBIAN, withMesh } from './bench-mesh.ts'
import { MESH, median, nodeProcessMs, ROUNDS, say } from './measure.ts'

const PROBES_A_ROUND = 20
const TICKS_PER_SECOND = 100

/** Processor seconds that the whole machine has used: also those of the engine, which starts each probe. */
function machineCpuSeconds(): number {
  const [, user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0] = (
    readFileSync('/proc/stat', 'utf8').split('\n')[0] ?? ''
  )
    .split(/\s+/)
    .map(Number)
  return (user + nice + system + irq + softirq) / TICKS_PER_SECOND
}

interface Check {
  readonly test: readonly string[]
  readonly intervalS: number
}

function checkOf(container: string): Check | null {
  const { Healthcheck } = JSON.parse(docker(['inspect', '--format', '{{json .Config}}', container])) as {
    Healthcheck?: { Test: string[]; Interval: number }
  }
  if (Healthcheck === undefined) return null
  return { test: Healthcheck.Test.slice(1), intervalS: Healthcheck.Interval / 1e9 }
}

async function cpuSecondsOf(work: () => void | Promise<void>): Promise<number> {
  const cpu = machineCpuSeconds()
  const startedAt = performance.now()
  await work()
  const tookMs = performance.now() - startedAt
  const used = machineCpuSeconds() - cpu
  // What the machine uses without us, over the same time.
  const idle = machineCpuSeconds()
  await wait(tookMs)
  return Math.max(0, used - (machineCpuSeconds() - idle))
}

await withMesh(`bench-steady-${process.pid}`, exampleSpec('first-mesh'), async (mesh) => {
  nodeProcessMs([MESH, 'up', ...ON_DEBIAN], mesh.folder)
  const label = `label=com.docker.compose.project=${mesh.name}`
  const containers = docker(['ps', '--filter', label, '--format', '{{.Names}}']).split('\n')
  let share = 0
  for (const container of containers) {
    const check = checkOf(container)
    if (check === null) continue
    const rounds: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const seconds = await cpuSecondsOf(() => {
        // The docker command line that asks costs more than the probe: this is an upper bound.
        for (let probe = 0; probe < PROBES_A_ROUND; probe++) docker(['exec', container, ...check.test])
      })
      rounds.push(seconds / PROBES_A_ROUND)
    }
    const each = median(rounds)
    share += each / check.intervalS
    process.stdout.write(
      `     ${container}: ${(each * 1000).toFixed(0)} ms of processor time every ${check.intervalS} s\n`,
    )
  }
  say('all health probes together', `${(share * 100).toFixed(2)} % of one core, at most`, '< 1 %', share < 0.01)
})
