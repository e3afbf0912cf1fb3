import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { filledTemplate, parseTemplate } from '../../src/calibration/str-format.ts'
import { ExpressionError } from '../../src/calibration/tokens.ts'
import { CalibrationError, type Value } from '../../src/calibration/value.ts'

type Row = readonly [template: string, kind: 'text' | 'bool' | 'int' | 'float', written: string, result: string | null]

/** What CPython 3.11 makes of each: `template.format(value)`; `null`: an exception. */
const rows = JSON.parse(readFileSync(new URL('python-formats.json', import.meta.url), 'utf8')) as readonly Row[]

function valueFrom(kind: Row[1], written: string): Value {
  switch (kind) {
    case 'text':
      return { kind, value: written }
    case 'bool':
      return { kind, value: written === 'True' }
    case 'int':
      return { kind, value: BigInt(written) }
    case 'float':
      return { kind, value: Number(written) }
  }
}

function filled(template: string, value: Value): string | null {
  try {
    return filledTemplate(parseTemplate(template), value)
  } catch (error) {
    if (error instanceof CalibrationError) return null
    throw error
  }
}

test('texts are filled as Python fills them', () => {
  assert.ok(rows.length > 1_000)
  const wrong = rows.flatMap(([template, kind, written, expected]) => {
    const got = filled(template, valueFrom(kind, written))
    return got === expected ? [] : [{ template, kind, written, expected, got }]
  })
  assert.deepEqual(wrong, [])
})

for (const [template, reason] of [
  ['{', /single "\{"/],
  ['5}', /single "\}"/],
  ['{} {}', /there is one value/],
  ['{0} {}', /there is one value/],
  ['{1}', /is not understood/],
  ['{name}', /is not understood/],
  ['{:.3q}', /is not understood/],
  ['{0.real}', /is not understood/],
  ['{0[0]}', /is not understood/],
  ['{:>{}}', /single "\{"|is not understood/],
] as const) {
  test(`the text ${template} is refused`, () => {
    assert.throws(
      () => parseTemplate(template),
      (error) => error instanceof ExpressionError && reason.test(error.message),
    )
  })
}
