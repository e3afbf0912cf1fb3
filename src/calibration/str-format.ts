import { formatted } from './format.ts'
import { ExpressionError } from './tokens.ts'
import { asFloat, asInt, CalibrationError, kindName, type Value, valueText } from './value.ts'

/** How one placeholder shows its value: the format specification of Python, `[[fill]align][sign][0][width][,][.precision][type]`. */
interface Placement {
  readonly fill: string
  readonly align: '<' | '>' | '^' | '=' | null
  readonly sign: '+' | '-' | ' ' | ''
  readonly width: number
  readonly grouping: ',' | '_' | ''
  readonly precision: number | null
  readonly type: string
  /** `{}`: the value's own text. */
  readonly isPlain: boolean
}

/** A text with placeholders for one value, read by {@link parseTemplate}. */
export interface Template {
  /** Texts and, between them, how the value is shown there. */
  readonly parts: readonly (string | Placement)[]
}

const PIECE = /\{\{|\}\}|\{([^{}]*)\}|[{}]/g
const FIELD = /^(0|)(?:!([rsa]))?(?::(.*))?$/s
const SPEC = /^(?:(.)?([<>=^]))?([+\- ])?(0)?(\d{1,3})?([,_])?(?:\.(\d{1,2}))?([bcdeEfFgGnosxX%])?$/su

/**
 * Reads a text as Python's `str.format` does when it is given one value: `{}`, `{0}`, `{:.3f}`, `{:>8}`, `{{`.
 *
 * @throws ExpressionError for anything else in braces
 */
export function parseTemplate(source: string): Template {
  const parts: (string | Placement)[] = []
  let end = 0
  let automatic = 0
  let numbered = 0
  for (const hit of source.matchAll(PIECE)) {
    parts.push(source.slice(end, hit.index))
    end = hit.index + hit[0].length
    if (hit[0] === '{{' || hit[0] === '}}') parts.push(hit[0].charAt(0))
    else if (hit[1] === undefined) throw new ExpressionError(`a single "${hit[0]}": write it twice`, hit.index)
    else {
      parts.push(placement(hit[1], hit.index))
      if (hit[1].startsWith('0')) numbered++
      else automatic++
    }
  }
  if (automatic > 1 || (automatic > 0 && numbered > 0))
    throw new ExpressionError('there is one value: to show it more than once write {0} each time', 0)
  return { parts: [...parts, source.slice(end)].filter((part) => part !== '') }
}

/** @throws CalibrationError when the value is not of the kind that a placeholder needs */
export function filledTemplate({ parts }: Template, value: Value): string {
  return parts.map((part) => (typeof part === 'string' ? part : shown(value, part))).join('')
}

function placement(field: string, at: number): Placement {
  const [whole, , , spec = ''] = FIELD.exec(field) ?? []
  const hit = whole === undefined ? null : SPEC.exec(spec)
  if (hit === null)
    throw new ExpressionError(`"{${field}}" is not understood: there is one value, e.g. {} or {:.3f}`, at)
  const [, fill, align, sign, zero, width, grouping, precision, type = ''] = hit
  return {
    fill: fill ?? (zero === undefined ? ' ' : '0'),
    align: (align ?? (zero === undefined ? null : '=')) as Placement['align'],
    sign: (sign ?? '') as Placement['sign'],
    width: Number(width ?? 0),
    grouping: (grouping ?? '') as Placement['grouping'],
    precision: precision === undefined ? null : Number(precision),
    type,
    isPlain: spec === '',
  }
}

function shown(value: Value, place: Placement): string {
  if (place.isPlain) return valueText(value)
  if (value.kind === 'text' || value.kind === 'none') return padded('', textOf(value, place), place, '<')
  const [sign, digits] = numberText(value, place)
  return padded(sign, digits, place, '>')
}

function textOf(value: Value, { type, precision, sign, grouping }: Placement): string {
  if (value.kind !== 'text' || (type !== '' && type !== 's') || sign !== '' || grouping !== '')
    throw new CalibrationError(`the format "${sign}${grouping}${type}" does not go with ${kindName(value)}`)
  return precision === null ? value.value : [...value.value].slice(0, precision).join('')
}

const RADIX: Readonly<Record<string, number>> = { b: 2, o: 8, x: 16, X: 16 }

function numberText(value: Value, place: Placement): [sign: string, digits: string] {
  const { type } = place
  const radix = Object.hasOwn(RADIX, type) ? RADIX[type] : undefined
  const isInteger = radix !== undefined || ['d', 'c', 'n'].includes(type) || (type === '' && value.kind !== 'float')
  if (type === 's') throw new CalibrationError(`the format "s" does not go with ${kindName(value)}`)
  if (isInteger && !(type === 'n' && value.kind === 'float')) return integerText(value, place, radix ?? 10)
  const number = asFloat(value, `{:${type}}`)
  const sign = number < 0 || Object.is(number, -0) ? '-' : plus(place)
  return [sign, grouped(floatText(Math.abs(number), place), place.grouping)]
}

function integerText(value: Value, place: Placement, radix: number): [sign: string, digits: string] {
  const integer = asInt(value)
  if (integer === null) throw new CalibrationError(`{:${place.type}} needs an integer, not ${kindName(value)}`)
  if (place.precision !== null) throw new CalibrationError('an integer has no precision')
  if (place.type === 'c') return ['', character(integer)]
  const digits = (integer < 0n ? -integer : integer).toString(radix)
  const cased = place.type === 'X' ? digits.toUpperCase() : digits
  return [integer < 0n ? '-' : plus(place), radix === 10 ? grouped(cased, place.grouping) : cased]
}

function character(integer: bigint): string {
  if (integer < 0n || integer > 0x10ffffn) throw new CalibrationError(`there is no character ${integer}`)
  return String.fromCodePoint(Number(integer))
}

function plus({ sign }: Placement): string {
  return sign === '-' ? '' : sign
}

function floatText(size: number, { type, precision }: Placement): string {
  if (!Number.isFinite(size)) {
    const word = Number.isNaN(size) ? 'nan' : 'inf'
    return type === '%' ? `${word}%` : /[A-Z]/.test(type) ? word.toUpperCase() : word
  }
  const value: Value = { kind: 'float', value: size }
  const digits = precision ?? 6
  switch (type) {
    case '%':
      return `${formatted({ kind: 'float', value: size * 100 }, { type: 'f', digits })}%`
    case '':
      return precision === null ? valueText(value) : likeRepr(size, Math.max(1, precision))
    case 'n':
      return formatted(value, { type: 'g', digits })
    default: {
      const text = formatted(value, { type: type.toLowerCase() as 'e' | 'f' | 'g', digits })
      return type === type.toLowerCase() ? text : text.toUpperCase()
    }
  }
}

/** Without a type: as `g`, but one digit stands behind the point, and counts. @see CPython, Python/pystrtod.c, format 'r' */
function likeRepr(size: number, precision: number): string {
  const value: Value = { kind: 'float', value: size }
  const [mantissa = '', power = ''] = formatted(value, { type: 'e', digits: precision - 1 }).split('e')
  const exponent = Number(power)
  if (exponent < -4 || exponent >= precision - 1) {
    return `${mantissa.includes('.') ? mantissa.replace(/\.?0+$/, '') : mantissa}e${power}`
  }
  const text = formatted(value, { type: 'g', digits: precision })
  return text.includes('.') ? text : `${text}.0`
}

function grouped(digits: string, separator: string): string {
  if (separator === '') return digits
  return digits.replace(/^\d+/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, separator))
}

function padded(sign: string, digits: string, { align, fill, width }: Placement, standard: '<' | '>'): string {
  const missing = Math.max(0, width - [...sign, ...digits].length)
  const pad = (count: number): string => fill.repeat(count)
  // Padding between sign and digits is for numbers; Python puts the zeros of a text behind it.
  switch (align === '=' && standard === '<' ? '<' : (align ?? standard)) {
    case '<':
      return `${sign}${digits}${pad(missing)}`
    case '^':
      return `${pad(Math.floor(missing / 2))}${sign}${digits}${pad(missing - Math.floor(missing / 2))}`
    case '=':
      return `${sign}${pad(missing)}${digits}`
    default:
      return `${pad(missing)}${sign}${digits}`
  }
}
