import type { RequestOptions } from '../client/client.ts'
import { Float, isList, isMap, type Payload, type PayloadMap } from '../protocol/json.ts'
import type { Operation, Reply } from '../protocol/message.ts'
import { returnCodeOf } from '../protocol/return-codes.ts'
import { WholeFloat } from '../source/whole-float.ts'
import type { AskedMesh } from './asked-mesh.ts'

export const REPLY_WITHIN_MS = 10_000
/** From here on a return code is an error; below stand success and warnings. */
const FIRST_ERROR = 100

/** A reply, and how long it took. */
export interface TimedReply {
  readonly reply: Reply
  readonly ms: number
}

/** @throws MeshError request-unroutable, request-timeout, broker-unreachable */
export async function request(
  { client }: Pick<AskedMesh, 'client'>,
  operation: Operation,
  target: string,
  options: RequestOptions,
  signal: AbortSignal,
): Promise<TimedReply> {
  const startedAtMs = performance.now()
  const reply = await client.request(operation, target, { timeoutMs: REPLY_WITHIN_MS, ...options }, signal)
  return { reply, ms: performance.now() - startedAtMs }
}

/** What is wrong with a reply; `null`: it is no error. */
export function errorOf({ returnCode, returnMessage }: Reply): string | null {
  if (returnCode < FIRST_ERROR) return null
  return `answers ${returnCode} (${returnCodeOf(returnCode).description})${returnMessage === '' ? '' : `: ${returnMessage}`}`
}

/** The raw and the calibrated value of a reading; a payload that is no reading has neither. */
export function readingOf(payload: Payload): {
  readonly raw: Payload | undefined
  readonly calibrated: Payload | undefined
} {
  const { value_raw: raw, value_cal: calibrated } = (isMap(payload) ? payload : {}) as PayloadMap
  return { raw, calibrated }
}

/** A value of the spec as a message carries it: a whole float stays a float. */
export function payloadOf(value: unknown): Payload {
  if (value instanceof WholeFloat) return new Float(value.value)
  if (Array.isArray(value)) return value.map(payloadOf)
  if (typeof value !== 'object' || value === null) return value as Payload
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, payloadOf(inner)]))
}

/** The one value of a payload: itself, or that of `values: [x]`. */
export function onlyValue(payload: Payload): Payload {
  const values = isMap(payload) ? payload.values : undefined
  return values !== undefined && isList(values) && values.length === 1 ? (values[0] ?? null) : payload
}
