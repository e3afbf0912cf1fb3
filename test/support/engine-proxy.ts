import { once } from 'node:events'
import { createServer, request } from 'node:http'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { TestContext } from 'node:test'

const ENGINE = { socketPath: '/var/run/docker.sock' }

/**
 * The real engine, reached in another way: everything is passed on, but it says that it keeps its data in `rootFolder`.
 *
 * @param folder where its socket stands
 * @returns its address
 */
export async function engineWithData(t: TestContext, folder: string, rootFolder: string): Promise<string> {
  const server = createServer((question, answer) => {
    const { method = 'GET', url = '/', headers } = question
    const asked = request({ ...ENGINE, method, path: url, headers }, (found) => {
      if (!/\/info$/.test(url)) {
        answer.writeHead(found.statusCode ?? 500, found.headers)
        // A stream of events may say nothing for a while.
        answer.flushHeaders()
        found.pipe(answer)
        return
      }
      void text(found).then((told) => {
        answer.setHeader('content-type', 'application/json')
        answer.end(JSON.stringify({ ...(JSON.parse(told) as object), DockerRootDir: rootFolder }))
      })
    })
    asked.on('error', () => answer.destroy())
    // Whoever listens to events hangs up when it has heard enough.
    answer.on('close', () => asked.destroy())
    question.pipe(asked)
  })
  const socket = join(folder, 'engine.sock')
  await once(server.listen(socket), 'listening')
  t.after(() => {
    server.closeAllConnections()
    server.close()
  })
  return `unix://${socket}`
}
