import type { Payload } from '../protocol/json.ts'
import { Lockout } from './lockout.ts'
import { ThrowReply } from './throw-reply.ts'

/** What a cmd request carries: `values` become positional, every other key is named. */
export interface CommandParameters {
  readonly values: readonly Payload[]
  readonly named: Readonly<Record<string, Payload>>
}

export type Command = (parameters: CommandParameters) => Payload | Promise<Payload>

/** A property that requests may name by specifier. Without `set` it is read-only. */
export interface Attribute {
  readonly get: () => Payload
  readonly set?: (value: Payload) => void
}

/**
 * Something addressable inside a service. A class says what it can do by giving `get`, `set`, `commands` and
 * `attributes`; requests reach nothing else of the object.
 */
export class Endpoint {
  readonly name: string
  readonly lockout = new Lockout()
  /** By wire name, e.g. `throw_something`. */
  readonly commands: Map<string, Command> = new Map()
  /** By wire name, e.g. `get_on_set`. */
  readonly attributes: Map<string, Attribute> = new Map()
  /** Reads the value; absent: get is refused with 306. */
  get?(): Payload | Promise<Payload>
  /** Takes a value, a scalar; absent: set is refused with 306. */
  set?(value: Payload): Payload | Promise<Payload>

  /** @param options the endpoint's name, alone or with whatever else the configuration of a subclass holds */
  constructor(options: string | { readonly name: string }) {
    this.name = typeof options === 'string' ? options : options.name
    this.attributes.set('name', { get: () => this.name })
  }

  /** The refusal of an operation that the class does not have, in the reference's words. */
  notImplemented(what: 'on_get' | 'on_set'): ThrowReply {
    return new ThrowReply('service_error_invalid_method', `${this.constructor.name} does not implement ${what}`)
  }

  /**
   * The parameters of a cmd in the order of `names`, wherever each was given.
   *
   * @throws ThrowReply service_error_invalid_value when one is missing, unknown, given twice or too many
   * @see dripline-python v5.1.4, core/request_handler.py
   */
  positional(command: string, names: readonly string[], { values, named }: CommandParameters): readonly Payload[] {
    const byName = names.slice(values.length)
    const isRight =
      values.length <= names.length &&
      Object.keys(named).length === byName.length &&
      byName.every((name) => Object.hasOwn(named, name))
    if (isRight) return [...values, ...byName.map((name) => named[name] ?? null)]
    const given = [...values.map(() => 'a value'), ...Object.keys(named)].join(', ') || 'nothing'
    const wanted = names.join(', ') || 'nothing'
    const message = `A TypeError occurred while calling the requested method for endpoint ${this.name}: ${command}.`
    throw new ThrowReply('service_error_invalid_value', `${message} It takes ${wanted}; given: ${given}`)
  }

  /** The refusal of a cmd that `commands` does not have, in the reference's words. */
  unknownCommand(name: string): never {
    const reason = `'${this.constructor.name}' object has no attribute '${name}'`
    throw new ThrowReply('service_error_invalid_method', `error getting command's corresponding method: ${reason}`)
  }
}
