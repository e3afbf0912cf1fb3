import { NIL_UUID } from './message.ts'

/**
 * A lockout key as the reference reads UUIDs: dashed or 32 bare digits, either in braces, letters in any case.
 *
 * @returns the dashed lower-case form, the nil UUID for an empty text, `null` for anything else (refused with 308)
 */
export function parseLockoutKey(text: string): string | null {
  if (text === '') return NIL_UUID
  const bare = /^\{.*\}$/.test(text) ? text.slice(1, -1) : text
  const dashed = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
  if (dashed.test(bare)) return bare.toLowerCase()
  if (!/^[0-9a-f]{32}$/i.test(bare)) return null
  const digits = bare.toLowerCase()
  return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join(
    '-',
  )
}
