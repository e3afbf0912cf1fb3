import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { test } from 'node:test'
import { MeshError } from '../../src/errors/mesh-error.ts'
import type { Answer, Probe } from '../../src/readiness/probe.ts'
import { waitUntilReady } from '../../src/readiness/wait-until-ready.ts'

/** Gives its answers one after the other, the last for ever; counts the questions. */
function scripted(name: string, ...answers: readonly Answer[]): Probe & { asked: number } {
  const probe = {
    name,
    asked: 0,
    check: async () => answers[Math.min(probe.asked++, answers.length - 1)] ?? waiting('no answer'),
  }
  return probe
}

const ready: Answer = { state: 'ready' }
const waiting = (reason: string): Answer => ({ state: 'waiting', reason })
const never = (name: string): Probe => ({ name, check: () => new Promise(() => undefined) })
const options = { timeoutMs: 10_000, signal: new AbortController().signal }

test('a wait ends when every probe has said yes, and asks none of them again after that', async () => {
  const first = scripted('a', ready)
  const second = scripted('b', waiting('booting'), waiting('booting'), ready)
  const told: string[] = []
  await waitUntilReady([first, second], {
    ...options,
    onReady: ({ name }) => told.push(`${name} ready`),
    onWaiting: ({ name }, reason) => told.push(`${name} ${reason}`),
  })
  assert.deepEqual(told.toSorted(), ['a ready', 'b booting', 'b ready'])
  assert.deepEqual([first.asked, second.asked], [1, 3])
})

test('a wait for nothing is over at once', () => waitUntilReady([], options))

test('one probe that failed ends the wait at once, with its hint, while another one would never answer', async () => {
  const startedAt = performance.now()
  const failed = scripted('rabbit-broker amqp', { state: 'failed', reason: 'login refused', hint: 'the password' })
  await assert.rejects(waitUntilReady([never('b'), failed], options), (error) => {
    assert.ok(error instanceof MeshError && error.code === 'probe-failed')
    assert.deepEqual([error.message, error.hint], ['rabbit-broker amqp: login refused', 'the password'])
    return true
  })
  assert.ok(performance.now() - startedAt < 1000)
})

test('a deadline names every probe that is not ready, with the last reason it gave', async () => {
  const probes = [scripted('a', ready), scripted('b', waiting('early'), waiting('TCP connected')), never('c')]
  await assert.rejects(waitUntilReady(probes, { ...options, timeoutMs: 300 }), (error) => {
    assert.ok(error instanceof MeshError && error.code === 'probe-timeout')
    assert.equal(error.message, 'b: not ready after 0.3 s: TCP connected\nc: not ready after 0.3 s: not asked yet')
    return true
  })
})

test('a yes that comes after the deadline is not success', async () => {
  const late: Probe = {
    name: 'late',
    check: (signal) => new Promise((resolve) => signal.addEventListener('abort', () => resolve(ready))),
  }
  await assert.rejects(
    waitUntilReady([late], { ...options, timeoutMs: 50 }),
    (error) => error instanceof MeshError && error.code === 'probe-timeout',
  )
})

test("the caller's own reason to stop is thrown as it is, before the wait and in the middle of it", async () => {
  const reason = new Error('Ctrl-C')
  await assert.rejects(waitUntilReady([never('a')], { ...options, signal: AbortSignal.abort(reason) }), reason)
  const stop = new AbortController()
  const wait = waitUntilReady([never('a'), scripted('b', waiting('x'))], { ...options, signal: stop.signal })
  stop.abort(reason)
  await assert.rejects(wait, reason)
})

test('a bug in a probe is thrown as it is, not called a failure of the mesh', async () => {
  const bug = new TypeError('a bug')
  await assert.rejects(waitUntilReady([{ name: 'a', check: () => Promise.reject(bug) }], options), bug)
})

test('the other probes are told to stop when one has failed', async () => {
  const told = new AbortController()
  const listening: Probe = {
    name: 'a',
    check: (signal) => new Promise(() => signal.addEventListener('abort', () => told.abort())),
  }
  await assert.rejects(waitUntilReady([listening, scripted('b', { state: 'failed', reason: 'x' })], options))
  assert.equal(told.signal.aborted, true)
})

test('a wait for a probe that never answers keeps the process alive until its deadline', () => {
  const module = new URL('../../src/readiness/wait-until-ready.ts', import.meta.url)
  const script = `import { waitUntilReady } from ${JSON.stringify(module.href)}
    const probes = [{ name: 'a', check: () => new Promise(() => {}) }]
    waitUntilReady(probes, { timeoutMs: 200, signal: new AbortController().signal }).catch((e) => process.stdout.write(e.code))`
  const args = ['--import', 'tsx', '--input-type', 'module', '--eval', script]
  assert.equal(execFileSync(process.execPath, args, { encoding: 'utf8' }), 'probe-timeout')
})
