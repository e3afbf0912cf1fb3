import { floatPayload, type Payload } from '../../protocol/json.ts'

const INTEGER = /^[+-]?\d+$/
const FLOAT = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/
const LARGEST_INTEGER = 2n ** 64n - 1n
const SMALLEST_INTEGER = -(2n ** 63n)

/**
 * A word of the command line as a value: empty is null, `true` and `false`, a number, or text.
 *
 * Only a whole word is a number. The reference takes the number that a word begins with (`5V` is 5, `0x10` is 0, `1,5`
 * is 1) and reads integers through a double; here the first stay text and the second are exact. Enclosing single quotes
 * make text of anything, as there: `'5'`.
 */
export function typedWord(word: string): Payload {
  if (word === '') return null
  if (word === 'true') return true
  if (word === 'false') return false
  if (/^'.*'$/s.test(word) && word.length > 1) return word.slice(1, -1)
  if (INTEGER.test(word)) {
    if (isOutOfRange(word)) return word
    const integer = BigInt(word.replace(/^\+/, ''))
    if (integer < SMALLEST_INTEGER || integer > LARGEST_INTEGER) return floatPayload(Number(word))
    return Number.isSafeInteger(Number(integer)) ? Number(integer) : integer
  }
  if (!FLOAT.test(word) || isOutOfRange(word)) return word
  return floatPayload(Number(word))
}

/** A number past a double's range: there is none to send, and the text says at least what was meant. */
export function isOutOfRange(word: string): boolean {
  return FLOAT.test(word) && !Number.isFinite(Number(word))
}

/** A word of the form `key=value`, split at the first `=`; `null` when it has none. */
export function keyword(word: string): { readonly address: string; readonly value: string } | null {
  const at = word.indexOf('=')
  return at < 0 ? null : { address: word.slice(0, at), value: word.slice(at + 1) }
}
