// Whether memory stays flat: 200 endpoints of one service and the sensor logger at ten times the speed of a 1 Hz mesh.
// The slope over the second half is carried on to 24 h of such a mesh. npm run bench:memory (BENCH_SECONDS, default 300)
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { connectDatabase } from '../src/database/connection.ts'
import { addressOf, authentications, loggerConfiguration, NUMERIC_DATA } from '../test/support/serve.ts'
import { ROOT, say } from './measure.ts'
import { startPeers, withCleanup } from './peers.ts'

const ENDPOINTS = 200
const INTERVAL_S = 0.1
const SECONDS = Number(process.env.BENCH_SECONDS ?? 300)
const SAMPLE_EVERY_MS = 2_000
const READINGS_OF_A_DAY = ENDPOINTS * 86_400
/** Growth over a day that nobody would call a leak: what V8 itself moves by. */
const MOST_GROWTH_MB = 50

const endpoint = (_: unknown, index: number): string =>
  `    - {name: sensor_${index}, module: KeyValueStore, calibration: '2*{}', initial_value: ${index}.5, log_interval: ${INTERVAL_S}}`
const STORE = `runtime-config:
  name: my_store
  module: Service
  auth_file: ~/authentications.json
  endpoints:
${Array.from({ length: ENDPOINTS }, endpoint).join('\n')}
`

function residentMb(pid: number | undefined): number {
  return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
}

/** Least squares: growth of `y` for each unit of `x`. */
function slope(points: readonly { readonly x: number; readonly y: number }[]): number {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
  const [meanX, meanY] = [mean(points.map(({ x }) => x)), mean(points.map(({ y }) => y))]
  const covariance = mean(points.map(({ x, y }) => (x - meanX) * (y - meanY)))
  return covariance / mean(points.map(({ x }) => (x - meanX) ** 2))
}

await withCleanup(async (cleanup) => {
  const { broker, database } = await startPeers(cleanup)
  const connection = await connectDatabase(addressOf(database), 5_000)
  cleanup.after(() => connection.close())
  await connection.query(NUMERIC_DATA)
  const folder = mkdtempSync(join(tmpdir(), 'bench-memory-'))
  cleanup.after(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'logger.yaml'), loggerConfiguration(database))
  writeFileSync(join(folder, 'store.yaml'), STORE)
  writeFileSync(join(folder, 'authentications.json'), authentications(broker, database))
  const programs = ['logger', 'store'].map((name) => {
    const env = { ...process.env, HOME: folder, DRIPLINE_HEALTH_FILE: join(folder, `health-${name}`) }
    const args = [join(ROOT, 'dist/dl-serve.js'), '-c', join(folder, `${name}.yaml`), '-q']
    const program = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'ignore', 'inherit'] })
    cleanup.after(() => program.kill('SIGKILL'))
    return { name, pid: program.pid, samples: [] as { x: number; y: number }[] }
  })
  const rows = async (): Promise<number> => {
    const [row] = await connection.query('SELECT count(*)::int AS n FROM numeric_data')
    return Number(row?.n)
  }
  const until = performance.now() + SECONDS * 1_000
  while (performance.now() < until) {
    await wait(SAMPLE_EVERY_MS)
    const x = await rows()
    for (const { pid, samples } of programs) samples.push({ x, y: residentMb(pid) })
  }
  for (const { name, samples } of programs) {
    // The first half is the start: compiled code, caches, the heap finding its size.
    const second = samples.slice(samples.length >> 1)
    const growthMb = slope(second) * READINGS_OF_A_DAY
    const [first, last] = [second[0], second.at(-1)]
    say(
      `${name}: memory over ${((last?.x ?? 0) / ENDPOINTS / 60).toFixed(0)} min of a 1 Hz mesh of ${ENDPOINTS} endpoints`,
      `${first?.y.toFixed(0)} → ${last?.y.toFixed(0)} MB, carried on to 24 h: ${growthMb >= 0 ? '+' : ''}${growthMb.toFixed(0)} MB`,
      `≤ +${MOST_GROWTH_MB} MB`,
      growthMb <= MOST_GROWTH_MB,
    )
  }
})
