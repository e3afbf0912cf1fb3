/** What the reference makes of a scalar: it tries number and truth value first, whether quoted or not. */
export type ConfigValue =
  | { readonly kind: 'null' }
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'int'; readonly value: number }
  | { readonly kind: 'float'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }

const TRUE = /^(?:y|Y|yes|Yes|YES|true|True|TRUE|on|On|ON)$/
const FALSE = /^(?:n|N|no|No|NO|false|False|FALSE|off|Off|OFF)$/

/**
 * Types a scalar by trial, whether it was quoted or not.
 *
 * @see scarab v3.9.8, param_yaml.cc: 32-bit integers, then double, then truth value, then text
 */
export function scalarValue(text: string): ConfigValue {
  const integer = integerOf(text)
  if (integer !== null && integer >= -(2 ** 31) && integer < 2 ** 32) return { kind: 'int', value: integer }
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text)) return { kind: 'float', value: Number(text) }
  if (/^[+-]?\.(?:inf|Inf|INF)$/.test(text)) {
    return { kind: 'float', value: text.startsWith('-') ? -Infinity : Infinity }
  }
  if (/^\.(?:nan|NaN|NAN)$/.test(text)) return { kind: 'float', value: Number.NaN }
  if (TRUE.test(text)) return { kind: 'bool', value: true }
  if (FALSE.test(text)) return { kind: 'bool', value: false }
  return { kind: 'text', value: unquoted(text) }
}

/** Decimal, `0x1F`, or octal after a leading zero, as C++ streams read it. */
function integerOf(text: string): number | null {
  const match = /^([+-]?)(?:0[xX]([0-9a-fA-F]+)|(0[0-7]*)|([1-9]\d*))$/.exec(text)
  if (match === null) return null
  const [, sign, hexadecimal, octal, decimal] = match
  const size =
    hexadecimal !== undefined
      ? Number.parseInt(hexadecimal, 16)
      : octal !== undefined
        ? Number.parseInt(octal, 8)
        : Number(decimal)
  return sign === '-' ? -size : size
}

/** One pair of enclosing single quotes is stripped, as the reference does: `"'abc'"` is abc. */
export function unquoted(text: string): string {
  return text.length >= 2 && text.startsWith("'") && text.endsWith("'") ? text.slice(1, -1) : text
}
