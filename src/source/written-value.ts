import { Document, isPair, isScalar, Scalar, stringify, visit } from 'yaml'
import { WholeFloat } from './whole-float.ts'

/** Text that reads well without quotes, whatever stands around it. */
const PLAIN_WORD = /^[A-Za-z_/][\w./-]*(?: [\w./-]+)*$/

/** A list or map of so few short parts is written on one line. */
const SHORT = 4

/** A value as lines of block style, the first one at the left margin: `['name: peaches', "calibration: '2*{}'"]`. */
export function blockLines(value: unknown): string[] {
  return written(value, false).replace(/\n$/, '').split('\n')
}

/** A value on one line, in brackets where it has parts: `{name: peaches, calibration: '2*{}'}`. */
export function flowText(value: unknown): string {
  return written(value, true).trimEnd()
}

/** A value on one line as JSON, for a file that is JSON. */
export function jsonText(value: unknown): string {
  if (value instanceof WholeFloat) return value.value.toFixed(1)
  if (Array.isArray(value)) return `[${value.map(jsonText).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null)
  const pairs = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${jsonText(inner)}`)
  return `{${pairs.join(', ')}}`
}

function written(value: unknown, isFlow: boolean): string {
  const document = new Document(withFractions(value), { compat: 'yaml-1.1', aliasDuplicateObjects: false })
  visit(document, {
    Scalar: (_key, node) => {
      if (typeof node.value !== 'string' || PLAIN_WORD.test(node.value)) return
      // What looks like code is quoted, as people write calibrations: nobody has to know when YAML would allow it bare.
      // A line end or a tab alone is seen only where it is written as one types it, and `\r` is read back from nowhere else.
      if (/\r|^\s+$/.test(node.value)) node.type = Scalar.QUOTE_DOUBLE
      else if (!node.value.includes('\n')) node.type = Scalar.QUOTE_SINGLE
      else if (isFlow) node.type = Scalar.QUOTE_DOUBLE
    },
    Collection: (key, node) => {
      node.flow = isFlow || (key !== null && isShort(node.items))
    },
  })
  return stringify(document, { lineWidth: 0, flowCollectionPadding: false, singleQuote: true })
}

/** A few numbers (`range: [4, 320]`, `{minutes: 5}`) or words. */
function isShort(items: readonly unknown[]): boolean {
  const isPlain = (item: unknown): boolean =>
    isPair(item) ? isScalar(item.value) && !isText(item.value) : isScalar(item)
  return items.length <= SHORT && items.every(isPlain)
}

function isText(node: unknown): boolean {
  return isScalar(node) && typeof node.value === 'string'
}

function withFractions(value: unknown): unknown {
  if (value instanceof WholeFloat) {
    const scalar = new Scalar(value.value)
    scalar.minFractionDigits = 1
    return scalar
  }
  if (Array.isArray(value)) return value.map(withFractions)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withFractions(inner)]))
}
