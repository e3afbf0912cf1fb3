import type { Payload } from '../protocol/json.ts'
import type { ReturnCodeName } from '../protocol/return-codes.ts'

/** A refusal: thrown by an endpoint, it becomes the reply, and the service lives on. */
export class ThrowReply extends Error {
  override readonly name = 'ThrowReply'
  readonly code: ReturnCodeName
  readonly payload: Payload

  constructor(code: ReturnCodeName, message: string, payload: Payload = null) {
    super(message)
    this.code = code
    this.payload = payload
  }
}
