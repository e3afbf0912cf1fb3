// From the end of a container to the report on the screen. npm run bench:failure
import { spawn } from 'node:child_process'
import { docker, withMesh } from './bench-mesh.ts'
import { MESH, median, ROUNDS, say } from './measure.ts'

const SPEC = `mesh: x
services:
  other:
    image: mesh.local/debian:trixie
    command: ["sh", "-c", "sleep 1.5; echo no instrument >&2; exit 3"]
    restart: "no"
`

function reportedAtMs(folder: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [MESH, 'up', '--images', 'auto'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let at: number | null = null
    let text = ''
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      text += part
      if (at === null && text.includes('error: other: exited with code 3')) at = Date.now()
    })
    child.on('close', () => (at === null ? reject(new Error(`no report: ${text}`)) : resolve(at)))
  })
}

await withMesh(`bench-failure-${process.pid}`, SPEC, async (mesh) => {
  const delays: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    mesh.wipe()
    const at = await reportedAtMs(mesh.folder)
    const format = '{{.State.FinishedAt}}'
    delays.push(at - Date.parse(docker(['inspect', '--format', format, `${mesh.name}-other-1`])))
  }
  const delay = median(delays)
  say('container exit to report', `${delay.toFixed(0)} ms`, '< 1000 ms', delay < 1_000)
})
