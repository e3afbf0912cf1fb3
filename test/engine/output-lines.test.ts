import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { LogLine } from '../../src/engine/engine.ts'
import { jsonLines, OutputLines, printable } from '../../src/engine/output-lines.ts'

function frame(stream: 1 | 2, bytes: Buffer): Buffer {
  const header = Buffer.from([stream, 0, 0, 0, 0, 0, 0, 0])
  header.writeUInt32BE(bytes.length, 4)
  return Buffer.concat([header, bytes])
}

test('lines come out whole wherever the stream, a frame or a character is cut', () => {
  const text = Buffer.from('Ölstand 3 µm\nzweite Zeile')
  for (let cut = 0; cut <= text.length; cut++) {
    const bytes = Buffer.concat([
      frame(1, text.subarray(0, cut)),
      frame(2, Buffer.from('Störung\n')),
      frame(1, text.subarray(cut)),
    ])
    for (const size of [1, 3, 7, bytes.length]) {
      const lines = new OutputLines(false)
      const seen: LogLine[] = []
      for (let at = 0; at < bytes.length; at += size) seen.push(...lines.push(bytes.subarray(at, at + size)))
      seen.push(...lines.end())
      const texts = (stream: string): string[] => seen.filter((line) => line.stream === stream).map(({ text }) => text)
      assert.deepEqual(texts('stdout'), ['Ölstand 3 µm', 'zweite Zeile'])
      assert.deepEqual(texts('stderr'), ['Störung'])
    }
  }
})

test('a container with a terminal sends plain bytes', () => {
  assert.deepEqual(new OutputLines(true).push(Buffer.from('one\r\n')), [{ stream: 'stdout', text: 'one' }])
})

test('a program that never ends its line does not fill the memory', () => {
  const lines = new OutputLines(true)
  const seen = Array.from({ length: 100 }, () => lines.push(Buffer.alloc(64 * 1024, 'x'))).flat()
  assert.ok(seen.length >= 10)
})

test('colours, cursor moves and bells do not reach the terminal; tabs stay', () => {
  assert.equal(printable('\u001b[2J\u001b[31mred\u001b[0m\u0007\tend\r\u009b1m'), 'red\tend')
})

test('one piece with several JSON values and a value in several pieces are read alike', async () => {
  async function* pieces(): AsyncGenerator<Buffer> {
    yield Buffer.from('{"a":1}\n{"b":2}\n{"c"')
    yield Buffer.from(':3}\n')
  }
  const values: unknown[] = []
  for await (const value of jsonLines(pieces())) values.push(value)
  assert.deepEqual(values, [{ a: 1 }, { b: 2 }, { c: 3 }])
})
