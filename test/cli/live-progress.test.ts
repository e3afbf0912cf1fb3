import assert from 'node:assert/strict'
import { test } from 'node:test'
import { heightOf, type Row, screenLines } from '../../src/cli/live-progress.ts'
import type { MeshIo } from '../../src/cli/mesh-io.ts'
import { progressFor } from '../../src/cli/progress.ts'
import type { Action, Step } from '../../src/lifecycle/plan.ts'

const plain = (_colour: string, text: string): string => text
const waiting = (name: string): Row => ({ name, text: 'waiting: TCP connected, no Connection.Start', isReady: false })
const ready = (name: string): Row => ({ name, text: 'ready', isReady: true })
const textOf = (rows: readonly Row[], columns: number, height: number): string[] =>
  screenLines(rows, 4200, { columns, rows: height }, plain).map(({ text }) => text)

test('each container has a line, with the time below', () => {
  assert.deepEqual(textOf([waiting('rabbit-broker'), ready('postgres')], 80, 24), [
    'rabbit-broker  waiting: TCP connected, no Connection.Start',
    'postgres       ready',
    '4.2 s',
  ])
})

test('no line reaches the edge of the terminal, however narrow it is', () => {
  for (const columns of [1, 2, 10, 30, 59]) {
    for (const line of textOf([waiting('rabbit-broker'), ready('postgres')], columns, 24))
      assert.ok(line.length < Math.max(columns, 2), `${columns}: ${line}`)
  }
})

test('with more containers than lines, those that are not ready are shown and the others are counted', () => {
  const rows = Array.from({ length: 40 }, (_unused, index) => (index < 38 ? ready(`s${index}`) : waiting(`s${index}`)))
  const lines = textOf(rows, 80, 8)
  assert.equal(lines.length, 6)
  assert.match(String(lines[0]), /^s38 +waiting/)
  assert.match(String(lines[1]), /^s39 +waiting/)
  assert.equal(lines.at(-1), '4.2 s, 35 more; 38 of 40 are ready')
})

test('a terminal made narrower since the last drawing has wrapped what stands there', () => {
  const lines = screenLines([waiting('rabbit-broker')], 4200, { columns: 80, rows: 24 }, plain)
  assert.equal(heightOf(lines, 80), 2)
  assert.equal(heightOf(lines, 30), 3)
})

const step = (action: Action): Step => ({ number: 1, action, after: [], reason: '' })

test('what is redrawn is gone when all went well, and stays when it did not', () => {
  for (const [finish, stays] of [
    ['end', false],
    ['leave', true],
  ] as const) {
    let screen = ''
    const err = (text: string): void => {
      screen += text
    }
    const io = { env: {}, isTerminal: true, columns: 80, rows: 24, err }
    const progress = progressFor(io as unknown as MeshIo)
    progress.report({ event: 'started', step: step({ kind: 'start', container: 'pump', fresh: true }) })
    progress[finish]()
    const left = screen.slice(screen.lastIndexOf('\u001b[0J') + '\u001b[0J'.length)
    assert.equal(left.includes('pump  starting'), stays)
    const before = screen
    progress.end()
    assert.equal(screen, before)
  }
})
