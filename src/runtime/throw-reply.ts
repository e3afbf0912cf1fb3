import type { Payload } from '../protocol/json.ts'
import type { ReturnCodeName } from '../protocol/return-codes.ts'

/** A refusal: thrown by an endpoint, it becomes the reply, and the service lives on. */
export class ThrowReply extends Error {
  override readonly name = 'ThrowReply'
  readonly code: string
  readonly payload: Payload

  /** @param code name of a return code: the reference's, or one of the service's `return_codes`; any other means 300 */
  constructor(code: ReturnCodeName | (string & {}), message: string, payload: Payload = null) {
    super(message)
    this.code = code
    this.payload = payload
  }
}
