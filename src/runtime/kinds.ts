import { Float, floatPayload, isList, type Payload } from '../protocol/json.ts'
import type { Parameter } from '../source/parameter.ts'
import { expectedWords } from '../source/parameter-words.ts'

/** What a value may be: of a parameter in the configuration, of a command or of a specifier. */
export interface Kind<T> {
  /** The same as a JSON Schema says it; the configuration is checked by it. */
  readonly parameter: Parameter
  /** `undefined`: it is none. */
  read(value: Payload): T | undefined
  /** As it travels. */
  payload(value: T): Payload
}

/** Name → what its value may be. */
export type Kinds = Readonly<Record<string, Kind<unknown>>>

/** The values of `K`, by name. */
export type ValuesOf<K extends Kinds> = { readonly [Name in keyof K]: K[Name] extends Kind<infer T> ? T : never }

/** How a value is described to whoever gave another one. */
export function wordsOf(kind: Kind<unknown>): string {
  return expectedWords(kind.parameter)
}

interface Limits {
  readonly least?: number
  readonly most?: number
}

/** Any number; it travels as a floating-point value. Without `default` it has to be given. */
export function number(options: Limits & { readonly default?: number } = {}): Kind<number> {
  return { parameter: numeric('number', options), read: (value) => within(value, options), payload: floatPayload }
}

/** Any number; a whole one travels as an integer, as it was given. */
export function anyNumber(options: Limits & { readonly default?: number } = {}): Kind<number> {
  return { ...number(options), payload: (value) => value }
}

/** A whole number. */
export function integer(options: Limits & { readonly default?: number } = {}): Kind<number> {
  const read = (value: Payload): number | undefined => {
    const found = within(value, options)
    return Number.isInteger(found) ? found : undefined
  }
  return { parameter: numeric('integer', options), read, payload: (value) => value }
}

/** Text; a number or truth value counts as the text it is written with. */
export function text(options: { readonly default?: string } = {}): Kind<string> {
  const read = (value: Payload): string | undefined => (isScalar(value) ? String(value) : undefined)
  return { parameter: { type: 'string', ...options }, read, payload: (value) => value }
}

/** `true` or `false`; 1 and 0 will do. */
export function flag(options: { readonly default?: boolean } = {}): Kind<boolean> {
  const read = (value: Payload): boolean | undefined =>
    typeof value === 'boolean' ? value : value === 0 || value === 1 ? value === 1 : undefined
  return { parameter: { type: 'boolean', ...options }, read, payload: (value) => value }
}

/** One of a few words. */
export function choice<const W extends string>(words: readonly W[], options: { readonly default?: W } = {}): Kind<W> {
  const read = (value: Payload): W | undefined =>
    isScalar(value) ? words.find((word) => word === String(value)) : undefined
  return { parameter: { type: 'string', enum: words, ...options }, read, payload: (value) => value }
}

/** A list of `items`. */
export function list<T>(items: Kind<T>, options: { readonly default?: readonly T[] } = {}): Kind<readonly T[]> {
  const read = (value: Payload): readonly T[] | undefined => {
    const found = isList(value) ? value.map((item) => items.read(item)) : [undefined]
    return found.includes(undefined) ? undefined : (found as T[])
  }
  const payload = (value: readonly T[]): Payload => value.map((item) => items.payload(item))
  return { parameter: { type: 'array', items: items.parameter, ...options }, read, payload }
}

/** Whatever a message can carry. */
export function anything(options: { readonly default?: Payload } = {}): Kind<Payload> {
  return { parameter: { ...options }, read: (value) => value, payload: (value) => value }
}

function numeric(
  type: 'number' | 'integer',
  { least, most, ...rest }: Limits & { readonly default?: number },
): Parameter {
  return {
    type,
    ...(least === undefined ? {} : { minimum: least }),
    ...(most === undefined ? {} : { maximum: most }),
    ...rest,
  }
}

function within(value: Payload, { least = -Infinity, most = Infinity }: Limits): number | undefined {
  if (typeof value !== 'number' && typeof value !== 'bigint' && !(value instanceof Float)) return undefined
  const found = Number(value)
  return found >= least && found <= most ? found : undefined
}

function isScalar(value: Payload): boolean {
  return value !== null && (typeof value !== 'object' || value instanceof Float)
}
