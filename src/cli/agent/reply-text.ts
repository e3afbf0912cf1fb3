import { encodeJson, Float, isList, isMap, type Payload } from '../../protocol/json.ts'
import type { Reply } from '../../protocol/message.ts'
import { returnCodeOf } from '../../protocol/return-codes.ts'
import { prettyJson } from '../dl/message-text.ts'

/** Return codes from here on are failures; below, success and warnings. */
const FIRST_FAILURE = 100

export function isFailure({ returnCode }: Pick<Reply, 'returnCode'>): boolean {
  return returnCode >= FIRST_FAILURE
}

/** `307 Access Denied: Request denied due to lockout …` */
export function outcomeText({ returnCode, returnMessage }: Reply): string {
  const { description } = returnCodeOf(returnCode)
  return `${returnCode} ${description}${returnMessage === '' ? '' : `: ${returnMessage}`}`
}

/** A payload for a person: one `key  value` a line, a lone value bare, anything deeper as JSON. Empty for null. */
export function payloadLines(payload: Payload): string {
  if (payload === null) return ''
  if (isMap(payload)) {
    const entries = Object.entries(payload)
    const [only] = entries
    // A get by specifier: {values: [x]}.
    if (only?.[0] === 'values' && entries.length === 1 && isList(only[1]) && only[1].length === 1)
      return `${valueText(only[1][0] ?? null)}\n`
    const width = Math.max(0, ...entries.map(([key]) => key.length))
    return entries.map(([key, value]) => `${key.padEnd(width)}  ${valueText(value)}\n`).join('')
  }
  return `${isList(payload) ? prettyJson(payload) : valueText(payload)}\n`
}

/** A value in a cell: numbers as short as they are exact, text bare, anything deeper as JSON on one line. */
export function valueText(value: Payload): string {
  if (value === null) return 'null'
  if (value instanceof Float) return String(value.value)
  if (isMap(value) || isList(value)) return prettyJson(value).replace(/\n\s*/g, ' ')
  return String(value)
}

/** A payload as `JSON.stringify` takes it; an integer past 2^53 loses digits there, as in most readers of JSON. */
export function plainJson(payload: Payload): unknown {
  return JSON.parse(encodeJson(payload))
}
