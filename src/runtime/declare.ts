import { isMap, type Payload } from '../protocol/json.ts'
import type { CommandParameters, Endpoint } from './endpoint.ts'
import { type Kind, type Kinds, type ValuesOf, wordsOf } from './kinds.ts'
import { ThrowReply } from './throw-reply.ts'

// biome-ignore lint/suspicious/noConfusingVoidType: a command that returns nothing is written without a return
export type Answer = Payload | void

type Class = new (...given: never[]) => object

/** `C`, whose objects also have the parameters `K`, read and checked. */
export type WithParameters<C extends Class, K extends Kinds> = new (
  ...given: ConstructorParameters<C>
) => InstanceType<C> & { readonly parameters: ValuesOf<K> }

/** A class that says which keys of the configuration are its own. */
export interface DeclaredClass {
  readonly kinds?: Kinds
}

/** A subclass of `base` that says so; its objects are made like those of `base`. */
export function withParameters<C extends Class, K extends Kinds>(base: C, kinds: K): WithParameters<C, K> {
  const Base = base as unknown as new (...given: unknown[]) => object
  const inherited = (base as DeclaredClass).kinds ?? {}
  const Declared = class extends Base {
    static readonly kinds: Kinds = { ...inherited, ...kinds }
  }
  return Declared as unknown as WithParameters<C, K>
}

/**
 * The parameters of a cmd, each of its kind: in the order of `takes`, by name, or left to their defaults.
 *
 * @throws ThrowReply service_error_invalid_value when one is missing, unknown, given twice, too many or of another kind
 */
export function commandValues<K extends Kinds>(
  endpoint: Endpoint,
  command: string,
  takes: K,
  { values, named }: CommandParameters,
): ValuesOf<K> {
  const names = Object.keys(takes)
  const refuse = (problem: string): never => {
    const wanted = names.map((name) => `${name} (${wordsOf(takes[name] as Kind<unknown>)})`).join(', ') || 'nothing'
    throw new ThrowReply('service_error_invalid_value', `${endpoint.name}: ${command}: ${problem}. It takes ${wanted}`)
  }
  if (values.length > names.length) refuse(`${values.length} values are too many`)
  const given: Record<string, Payload> = Object.fromEntries(values.map((value, index) => [String(names[index]), value]))
  for (const [name, value] of Object.entries(named)) {
    if (!names.includes(name)) refuse(`there is no "${name}"`)
    if (Object.hasOwn(given, name)) refuse(`"${name}" is given twice`)
    given[name] = value
  }
  const read = names.map((name) => {
    const kind = takes[name] as Kind<unknown>
    if (Object.hasOwn(given, name)) {
      const value = kind.read(given[name] ?? null)
      if (value === undefined) refuse(`"${name}" cannot be ${shown(given[name] ?? null)}`)
      return [name, value] as const
    }
    if (kind.parameter.default === undefined) refuse(`"${name}" is missing`)
    return [name, kind.parameter.default] as const
  })
  return Object.fromEntries(read) as ValuesOf<K>
}

/** @throws ThrowReply service_error_invalid_value */
export function attributeValue<T>(endpoint: Endpoint, name: string, kind: Kind<T>, value: Payload): T {
  const read = kind.read(value)
  if (read !== undefined) return read
  const message = `${endpoint.name}: ${name} must be ${wordsOf(kind)}, not ${shown(value)}`
  throw new ThrowReply('service_error_invalid_value', message)
}

function shown(value: Payload): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (Array.isArray(value)) return 'a list'
  return isMap(value) ? 'an object' : String(value)
}
