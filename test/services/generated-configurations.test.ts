import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { problemText } from '../../src/errors/problem.ts'
import { buildService } from '../../src/services/build-service.ts'
import { sender } from '../support/test-client.ts'

const GOLDEN = fileURLToPath(new URL('../golden', import.meta.url))
const MESHES = ['minimal', 'first-mesh', 'everything', 'python', 'scpi-mesh']

for (const mesh of MESHES) {
  const compose = readFileSync(join(GOLDEN, mesh, 'compose.yaml'), 'utf8')
  // Simulated instruments have configurations for another program.
  const files = [...compose.matchAll(/- dl-serve\s+- -c\s+- \/root\/(\S+)/g)].map(([, file = '']) => file)
  for (const file of files) {
    test(`the runtime accepts what is generated for ${mesh}: ${file}`, async () => {
      const built = await buildService({
        text: readFileSync(join(GOLDEN, mesh, file), 'utf8'),
        file,
        overrides: {},
        surroundings: {
          environment: { HOME: '/root' },
          readText: () => readFileSync(join(GOLDEN, mesh, 'authentications.json'), 'utf8'),
          importModule: async (path) => assert.fail(`there is no ${path}`),
        },
        senderOf: (serviceName) => ({ ...sender, serviceName }),
        log: { info: () => undefined, warn: (text) => assert.fail(text) },
      })
      assert.deepEqual(built.problems.map(problemText), [])
      assert.ok(built.service !== null && built.service.endpoints.length > 0)
    })
  }
}
