import assert from 'node:assert/strict'
import { test } from 'node:test'
import { InstrumentError } from '../../src/instrument/instrument-error.ts'
import { LONGEST_REPLY_BYTES, ReplyReader } from '../../src/instrument/reply-reader.ts'

/** The text of a reply that arrives in `pieces`, and after how many of them it was complete. */
function read(terminator: string, pieces: readonly Buffer[], echo = ''): { text: string; after: number } {
  const reader = new ReplyReader(terminator, echo)
  for (const [index, piece] of pieces.entries())
    if (reader.push(piece)) return { text: reader.text(), after: index + 1 }
  return { text: reader.text(), after: Number.POSITIVE_INFINITY }
}

/** The same numbers on every run, so that a failure can be looked at. */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

for (const terminator of ['\n', '\r\n', '\r\n>', 'Ω']) {
  test(`a reply is the same wherever the network cuts it in two (terminator ${JSON.stringify(terminator)})`, () => {
    const bytes = Buffer.from(`+2.93150E+02 °C µ€😀\r x${terminator}`)
    for (let cut = 0; cut <= bytes.length; cut++) {
      const { text } = read(terminator, [bytes.subarray(0, cut), bytes.subarray(cut)])
      assert.equal(text, '+2.93150E+02 °C µ€😀\r x', `cut at byte ${cut}`)
    }
    assert.equal(
      read(
        terminator,
        [...bytes].map((byte) => Buffer.from([byte])),
      ).after,
      bytes.length,
    )
  })
}

test('any bytes in any pieces give a text or no end, and never an exception', () => {
  const random = dice(7)
  for (let round = 0; round < 2_000; round++) {
    const terminator = ['\n', '\r\n', 'END', '\0'][random(4)] ?? '\n'
    const bytes = Buffer.from(
      Array.from({ length: random(200) }, () => [10, 13, 0, 69, 78, 68, 195, 255][random(8)] ?? 0),
    )
    const whole = Buffer.concat([bytes, Buffer.from(terminator)])
    const pieces: Buffer[] = []
    for (let start = 0; start < whole.length; ) {
      const length = 1 + random(40)
      pieces.push(whole.subarray(start, start + length))
      start += length
    }
    const reader = new ReplyReader(terminator)
    const completed = pieces.findIndex((piece) => reader.push(piece))
    assert.ok(completed !== -1, 'its last bytes are the terminator')
    // Complete at the first piece that ends with the terminator: the rest of that reply is not waited for.
    const arrived = Buffer.concat(pieces.slice(0, completed + 1))
    assert.ok(arrived.subarray(-terminator.length).equals(Buffer.from(terminator)))
    assert.equal(reader.text(), arrived.subarray(0, -terminator.length).toString('utf8'))
  }
})

test('a reply of several lines that arrives in one piece is one reply', () => {
  assert.deepEqual(read('\n', [Buffer.from('one\ntwo\n')]), { text: 'one\ntwo', after: 1 })
})

test('a terminator inside the echo ends nothing', () => {
  const bytes = Buffer.from('TEMP?\r\n4.2\r\n')
  for (let cut = 0; cut <= bytes.length; cut++) {
    const { text } = read('\r\n', [bytes.subarray(0, cut), bytes.subarray(cut)], 'TEMP?\r\n')
    assert.equal(text, 'TEMP?\r\n4.2', `cut at byte ${cut}`)
  }
})

test('a reply without an end is refused before it fills the memory', () => {
  const reader = new ReplyReader('\n')
  const piece = Buffer.alloc(1024 * 1024, 'x')
  let pushed = 0
  assert.throws(
    () => {
      for (; pushed < 100; pushed++) reader.push(piece)
    },
    (error) => error instanceof InstrumentError && error.fault === 'no-response' && /longer than/.test(error.message),
  )
  assert.equal(pushed, LONGEST_REPLY_BYTES / piece.length)
})
