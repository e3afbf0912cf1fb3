import type { Payload } from '../protocol/json.ts'
import { Endpoint } from './endpoint.ts'
import { ThrowReply } from './throw-reply.ts'

/**
 * The service as the addressee of requests: built-ins, and what its class declares. The rest is refused as the era of
 * its configuration does: version 4 knows no other request of a service (200), version 5 no such method (306).
 */
export class ServiceEndpoint extends Endpoint {
  /** What a get of the service itself reads; absent: refused. */
  read?: () => Payload | Promise<Payload>
  readonly #era: 'E1' | 'E2'
  readonly #className: string

  constructor(name: string, era: 'E1' | 'E2' = 'E1', className = 'Service') {
    super(name)
    this.#era = era
    this.#className = className
  }

  override get(): Payload | Promise<Payload> {
    if (this.read === undefined) throw this.#refusal('OP_GET', `${this.#className} does not implement on_get`)
    return this.read()
  }

  override set(): never {
    throw this.#refusal('OP_SET', `${this.#className} does not implement on_set`)
  }

  override unknownCommand(name: string): never {
    const reason = `'${this.#className}' object has no attribute '${name}'`
    throw this.#refusal(
      'OP_CMD',
      name === '' ? NO_SPECIFIER : `error getting command's corresponding method: ${reason}`,
    )
  }

  #refusal(operation: string, message: string): ThrowReply {
    if (this.#era === 'E2') return new ThrowReply('service_error_invalid_method', message)
    return new ThrowReply('resource_error', `Unhandled request type: ${operation}`)
  }
}

const NO_SPECIFIER = 'No specifier was provided for an OP_CMD request'
