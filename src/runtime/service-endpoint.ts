import type { Payload } from '../protocol/json.ts'
import { Endpoint } from './endpoint.ts'
import { ThrowReply } from './throw-reply.ts'

/**
 * The service as the addressee of requests: built-ins, and what its class declares. The rest is answered as
 * dripline-python 4.7.1 does.
 */
export class ServiceEndpoint extends Endpoint {
  /** What a get of the service itself reads; absent: refused. */
  read?: () => Payload | Promise<Payload>

  override get(): Payload | Promise<Payload> {
    if (this.read === undefined) throw unhandled('OP_GET')
    return this.read()
  }

  override set(): never {
    throw unhandled('OP_SET')
  }

  override unknownCommand(): never {
    throw unhandled('OP_CMD')
  }
}

function unhandled(operation: string): ThrowReply {
  return new ThrowReply('resource_error', `Unhandled request type: ${operation}`)
}
