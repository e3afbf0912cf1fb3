import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from './measure.ts'

export const ON_DEBIAN = ['--images', 'debian', '--without', 'grafana']

export function docker(args: readonly string[], cwd = ROOT): string {
  return execFileSync('docker', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()
}

export interface BenchMesh {
  readonly name: string
  readonly folder: string
  readonly deploy: string
  /** Containers and volumes gone: the next bring-up is a first one. */
  wipe(): void
}

/** Does `work` with a spec in a folder of its own, and leaves nothing behind. */
export async function withMesh(name: string, spec: string, work: (mesh: BenchMesh) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-mesh-'))
  writeFileSync(join(folder, 'mesh.yaml'), spec.replace(/^mesh: .*$/m, `mesh: ${name}`))
  const label = `label=com.docker.compose.project=${name}`
  const wipe = (): void => {
    const lines = (...args: string[]): string[] =>
      docker(args)
        .split('\n')
        .filter((line) => line !== '')
    const containers = lines('ps', '--all', '--quiet', '--filter', label)
    // A few at a time: engine 20.10 loses count of a network's endpoints when a hundred go at once, and keeps the network.
    for (let from = 0; from < containers.length; from += 10)
      docker(['rm', '--force', '--volumes', ...containers.slice(from, from + 10)])
    for (const kind of ['volume', 'network']) {
      const left = lines(kind, 'ls', '--quiet', '--filter', label)
      if (left.length > 0) docker([kind, 'rm', ...left])
    }
  }
  try {
    await work({ name, folder, deploy: join(folder, 'deploy'), wipe })
  } finally {
    wipe()
    rmSync(folder, { recursive: true })
  }
}

export function exampleSpec(name: string): string {
  return readFileSync(join(ROOT, 'meshes', name, 'mesh.yaml'), 'utf8')
}
