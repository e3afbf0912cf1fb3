// How long `mesh generate` takes: the first mesh, and a mesh of 100 services with 1,000 endpoints. npm run bench:generate
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MESH, medians, nodeProcessMs, ROOT, say } from './measure.ts'

const ENDPOINTS_EACH = 10
const parent = mkdtempSync(join(tmpdir(), 'bench-generate-'))

function folderWith(name: string, services: number): string {
  const folder = join(parent, name)
  mkdirSync(folder)
  const endpoints = (service: number): string =>
    Array.from(
      { length: ENDPOINTS_EACH },
      (_, index) =>
        `      - {name: e_${service}_${index}, module: KeyValueStore, initial_value: ${index}, calibration: '2*{}', log_interval: 10}\n`,
    ).join('')
  const entries = Array.from(
    { length: services },
    (_, index) =>
      `  service-${index}:\n    name: service_${index}\n    module: Service\n    endpoints:\n${endpoints(index)}`,
  )
  writeFileSync(join(folder, 'mesh.yaml'), `mesh: ${name}\ndatabase: {}\nservices:\n${entries.join('')}`)
  return folder
}

/** From nothing every time: unchanged files would not be written. */
const generate = (folder: string) => (): number => {
  rmSync(join(folder, 'deploy'), { recursive: true, force: true })
  return nodeProcessMs([MESH, 'generate'], folder)
}

try {
  const first = join(parent, 'first-mesh')
  mkdirSync(first)
  cpSync(join(ROOT, 'meshes/first-mesh/mesh.yaml'), join(first, 'mesh.yaml'))
  const unchanged = join(parent, 'unchanged')
  cpSync(first, unchanged, { recursive: true })
  const [half, whole] = [folderWith('half', 50), folderWith('whole', 100)]
  nodeProcessMs([MESH, 'generate'], unchanged)
  const ms = await medians({
    nothing: () => nodeProcessMs(['-e', '0']),
    first: generate(first),
    unchanged: () => nodeProcessMs([MESH, 'generate'], unchanged),
    half: generate(half),
    whole: generate(whole),
  })
  const ratio = ms.first / ms.nothing
  const detail = `${ratio.toFixed(2)} × node -e 0 (${ms.first.toFixed(0)} against ${ms.nothing.toFixed(0)} ms)`
  say('first mesh, every file written', detail, '≤ 2.5 ×', ratio <= 2.5)
  const again = ms.unchanged / ms.nothing
  say('first mesh, nothing to write', `${again.toFixed(2)} × (${ms.unchanged.toFixed(0)} ms)`, '≤ 2.5 ×', again <= 2.5)
  say('100 services, 1,000 endpoints', `${ms.whole.toFixed(0)} ms`, '≤ 1000 ms', ms.whole <= 1000)
  const growth = (ms.whole - ms.nothing) / (ms.half - ms.nothing)
  say('twice the endpoints', `${growth.toFixed(2)} × the time`, 'linear: ≤ 2.2 ×', growth <= 2.2)
} finally {
  rmSync(parent, { recursive: true })
}
