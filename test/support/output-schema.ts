import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'

const SCHEMA = JSON.parse(readFileSync(new URL('../../schemas/output.schema.json', import.meta.url), 'utf8')) as object
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(SCHEMA)

export interface Printed {
  readonly ok: boolean
  // biome-ignore lint/suspicious/noExplicitAny: each command has data of its own, which its test looks into
  readonly data: any
  readonly warnings: readonly string[]
  readonly error: { readonly code: string; readonly message: string; readonly hint?: string } | null
}

/** What a command printed with `--json`, once it is what schemas/output.schema.json says. */
export function envelopeOf(out: string): Printed {
  const value: unknown = JSON.parse(out)
  assert.ok(validate(value), JSON.stringify(validate.errors))
  return value as Printed
}
