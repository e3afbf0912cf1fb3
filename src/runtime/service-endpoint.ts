import { Endpoint } from './endpoint.ts'
import { ThrowReply } from './throw-reply.ts'

/** The service as the addressee of requests: built-ins only, the rest as dripline-python 4.7.1 answers it. */
export class ServiceEndpoint extends Endpoint {
  override get(): never {
    throw unhandled('OP_GET')
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
