import type { Payload } from '../protocol/json.ts'
import { type Answer, attributeValue, commandValues, type WithParameters, withParameters } from './declare.ts'
import type { Kind, Kinds, ValuesOf } from './kinds.ts'
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

/** What an endpoint may do to the outside; given by the service it belongs to. */
export interface EntityOutside {
  alert(routingKey: string, payload: Payload): Promise<void>
  warn(text: string): void
  /** Counts what went wrong with a reading. */
  failed?(what: 'reading' | 'calibration'): void
  /** The service itself. */
  readonly service?: object
}

/** For an endpoint that was made without a service: there is nobody to hear it. */
const NOWHERE: EntityOutside = { alert: async () => undefined, warn: () => undefined }

export interface EndpointOptions {
  readonly name: string
  /** Keys of the configuration that only a class of the user's own has. */
  readonly parameters?: object
}

/**
 * Something addressable inside a service. A class says what it can do by giving `get`, `set`, `commands` and
 * `attributes`; requests reach nothing else of the object.
 */
export class Endpoint {
  readonly name: string
  /** Values of what the class declared by `with`. */
  readonly parameters: object
  /** Where alerts and warnings go. */
  protected readonly outside: EntityOutside
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
  constructor(options: string | EndpointOptions, outside: EntityOutside = NOWHERE) {
    const { name, parameters = {} } = typeof options === 'string' ? { name: options } : options
    this.name = name
    this.parameters = parameters
    this.outside = outside
    this.attributes.set('name', { get: () => this.name })
  }

  /**
   * This class with keys of its own in the configuration, checked before an object is made and then in `parameters`:
   * `class Oven extends Entity.with({ limit: number({ default: 320 }) })`.
   */
  static with<C extends new (...given: never[]) => Endpoint, K extends Kinds>(this: C, kinds: K): WithParameters<C, K> {
    // biome-ignore lint/complexity/noThisInStatic: the class it is called on, Entity or another
    return withParameters(this, kinds)
  }

  /** A command that requests may call by this name; what it takes is checked before `run` sees it. */
  command<K extends Kinds>(name: string, takes: K, run: (values: ValuesOf<K>) => Answer | Promise<Answer>): void {
    this.commands.set(name, async (given) => (await run(commandValues(this, name, takes, given))) ?? null)
  }

  /** A value that requests may name by specifier. Without `set` it can only be read. */
  attribute<T>(name: string, kind: Kind<T>, { get, set }: { get: () => T; set?: (value: T) => void }): void {
    const write = set === undefined ? {} : { set: (value: Payload) => set(attributeValue(this, name, kind, value)) }
    this.attributes.set(name, { get: () => kind.payload(get()), ...write })
  }

  /** The service this is an endpoint of. @throws Error when it is none of class `Class` */
  serviceAs<S extends object>(Class: abstract new (...given: never[]) => S): S {
    const { service } = this.outside
    if (service instanceof Class) return service
    throw new Error(`"${this.name}" must be an endpoint of a ${Class.name}`)
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
