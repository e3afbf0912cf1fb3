// Makes docs/first-mesh.svg, the picture of README.md: brings the first mesh up in a folder of its own, and shows what was
// typed and printed. npm run picture
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { terminalSvg } from './terminal-svg.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(mkdtempSync(join(tmpdir(), 'picture-')), 'first-mesh')
const ENV = { ...process.env, FORCE_COLOR: '1', MESH_IMAGES: 'debian', MESH_WITHOUT: 'grafana' }

/** What a person sees: stdout and stderr in one stream. */
function typed(...words: string[]): string {
  const command = [process.execPath, join(root, 'dist/mesh.cjs'), ...words].map((word) => `'${word}'`).join(' ')
  const { stdout, status } = spawnSync('bash', ['-c', `${command} 2>&1`], { cwd: folder, env: ENV, encoding: 'utf8' })
  if (status !== 0) throw new Error(`mesh ${words.join(' ')} ended with ${status}\n${stdout}`)
  return `\u001b[1m$ mesh ${words.join(' ')}\u001b[22m\n${stdout}\n`
}

try {
  cpSync(join(root, 'meshes/first-mesh/mesh.yaml'), join(folder, 'mesh.yaml'))
  const shown = [typed('up'), typed('agent', 'set', 'peaches', '4.25'), typed('status')].join('')
  writeFileSync(join(root, 'docs/first-mesh.svg'), terminalSvg(shown, 'mesh up, mesh agent set, mesh status', 134))
} finally {
  spawnSync(process.execPath, [join(root, 'dist/mesh.cjs'), 'down', '--volumes', '--confirm', 'first-mesh'], {
    cwd: folder,
    env: ENV,
  })
  rmSync(join(folder, '..'), { recursive: true })
}
