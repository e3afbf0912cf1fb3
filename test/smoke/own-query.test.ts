import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AskedMesh } from '../../src/smoke/asked-mesh.ts'
import type { Finding } from '../../src/smoke/check.ts'
import { askOwn } from '../../src/smoke/questions/own.ts'
import { startDatabase } from '../support/containers.ts'
import { eventually } from '../support/eventually.ts'
import { addressOf, queriesOf } from '../support/serve.ts'
import { meshOf } from './meshes.ts'

test('a query of one’s own', async (t) => {
  const database = await startDatabase(t)
  // Of a mesh only the database is there.
  const asked = { databaseAddress: addressOf(database) } as unknown as AskedMesh
  const ask = async (text: string): Promise<{ finding: Finding; tookMs: number }> => {
    const [check] = meshOf(`mesh: lab\ndatabase: {}\nservices: {}\nsmoke:\n  - {${text}}\n`).smoke
    assert.ok(check !== undefined)
    const startedAtMs = performance.now()
    const finding = await askOwn({ kind: 'own', check }, asked, t.signal)
    return { finding, tookMs: performance.now() - startedAtMs }
  }
  const reasonOf = ({ finding }: { finding: Finding }): string =>
    finding.outcome === 'failed' ? finding.reason : assert.fail(`it has ${finding.outcome}`)

  await t.test('one that takes longer than "within" fails then, and the server gives it up', async () => {
    for (const seconds of [3, 60]) {
      const late = await ask(`sql: SELECT pg_sleep(${seconds}), within: 1`)
      assert.equal(reasonOf(late), 'no answer within 1 s')
      assert.ok(late.tookMs < 2_500, `it took ${late.tookMs} ms`)
    }
    const sleeping = queriesOf(database)
    const text = `SELECT count(*)::int AS n FROM pg_stat_activity WHERE query LIKE 'SELECT pg_sleep%' AND state = 'active'`
    await eventually(async () => assert.deepEqual(await sleeping(text), [{ n: 0 }]), { withinMs: 5_000 })
  })

  await t.test('the next one has a connection that works, whatever the one before did to its own', async () => {
    assert.equal(
      (await ask('sql: SELECT pg_terminate_backend(pg_backend_pid()), within: 0.5')).finding.outcome,
      'failed',
    )
    assert.equal((await ask('sql: BEGIN')).finding.outcome, 'passed')
    assert.equal((await ask('sql: SELECT 1, expect: {value: 1}')).finding.outcome, 'passed')
  })

  await t.test('one that is answered, but never as expected, fails with its answer', async () => {
    const wrong = await ask('sql: SELECT 1, within: 0.6, expect: {value: 2}')
    assert.match(reasonOf(wrong), /1.*2.* \(asked for 0\.6 s\)$|2.*1.* \(asked for 0\.6 s\)$/)
    assert.match(reasonOf(await ask('sql: SELECT nothing, within: 0.2')), /column "nothing" does not exist/)
  })
})
