import type { Payload } from './json.ts'

/** `message_type` on the wire. @see dripline-cpp v2.10.8, library/dripline_constants.hh */
export const MESSAGE_TYPES = { reply: 2, request: 3, alert: 4 } as const
export type MessageType = keyof typeof MESSAGE_TYPES

/** `message_operation` on the wire. */
export const OPERATIONS = { set: 0, get: 1, cmd: 9 } as const
export type Operation = keyof typeof OPERATIONS

export const NIL_UUID = '00000000-0000-0000-0000-000000000000'

/** Who sent a message. */
export interface SenderInfo {
  readonly exe: string
  readonly hostname: string
  readonly username: string
  /** `unknown` for clients. */
  readonly serviceName: string
  /** Component (`dripline`, `dripline-cpp`, …) → its version. */
  readonly versions: Readonly<Record<string, ComponentVersion>>
}

export interface ComponentVersion {
  readonly version: string
  readonly commit?: string
  readonly package?: string
}

interface Message {
  readonly routingKey: string
  /** UUID without the chunk part; fresh for every message. */
  readonly id: string
  readonly correlationId: string
  /** Empty: no reply wanted. */
  readonly replyTo: string
  /** Dotted text, empty when none. */
  readonly specifier: string
  /** ISO 8601 in UTC with six fractional digits, e.g. `2026-11-23T21:38:55.756605Z`. */
  readonly timestamp: string
  readonly sender: SenderInfo
  readonly payload: Payload
  /**
   * Set when the body cannot be used; the payload then holds the same. A request is to be refused with 302. The
   * reference itself writes such bodies, when a reading is NaN.
   */
  readonly invalid: InvalidBody | null
}

export interface Request extends Message {
  readonly type: 'request'
  /** A number when it is none of get, set, cmd: to be refused with 306. */
  readonly operation: Operation | number
  /** As sent; to be parsed by the receiver, which refuses a bad one with 308. */
  readonly lockoutKey: string
}

export interface Reply extends Message {
  readonly type: 'reply'
  readonly returnCode: number
  readonly returnMessage: string
}

export interface Alert extends Message {
  readonly type: 'alert'
}

export type AnyMessage = Request | Reply | Alert

/** Why a body could not be used, in the reference's words, with the text that came. */
export interface InvalidBody {
  readonly error: string
  readonly invalid: string
}
