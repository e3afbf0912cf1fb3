import assert from 'node:assert/strict'
import { test } from 'node:test'
import { connectDatabase } from '../../src/database/connection.ts'
import { scramVerifier } from '../../src/lifecycle/scram.ts'
import { startDatabase } from '../support/containers.ts'

test('PostgreSQL lets a user in whose password it was only told as a verifier', async (t) => {
  const { host, port, user: username, password, database } = await startDatabase(t)
  const admin = await connectDatabase({ host, port, database, username, password }, 3000)
  await admin.query(`CREATE ROLE tester LOGIN PASSWORD '${scramVerifier('Secret1')}'`)
  await admin.close()
  const address = { host, port, database, username: 'tester' }
  await (await connectDatabase({ ...address, password: 'Secret1' }, 3000)).close()
  await assert.rejects(connectDatabase({ ...address, password: 'Secret2' }, 3000), /password authentication failed/)
})
