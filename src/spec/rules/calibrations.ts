import { knownFunctions } from '../../calibration/calibration.ts'
import { CONSTANTS, type Expression, parseExpression } from '../../calibration/parse.ts'
import { ExpressionError } from '../../calibration/tokens.ts'
import type { Location } from '../../errors/location.ts'
import { nearest } from '../../errors/suggest.ts'
import { child, type TreeNode } from '../../source/tree.ts'
import type { Draft, DraftService } from '../draft.ts'
import { placeOf } from '../draft.ts'
import { bodyOf, functionOrder } from '../function-order.ts'

/** Of the function that costs most: what a service can do for each reading without falling behind. */
const MAX_STEPS = 100_000

/** Keys of an endpoint that may hold an expression. */
const EXPRESSIONS = ['calibration', 'set_value_map']

type Functions = ReturnType<typeof knownFunctions>

/** Every expression is understood, and names only functions that exist. */
export function checkCalibrations(draft: Draft): void {
  const { own, functions } = checkFunctions(draft)
  for (const service of draft.services) {
    for (const { node, isOwn } of service.endpoints) {
      for (const key of EXPRESSIONS) {
        const calibration = child(node, key)
        if (typeof calibration?.value !== 'string' || isOwn) continue
        const expression = checkExpression(calibration, functions, {}, service, draft)
        if (expression !== null && service.runtime === 'python')
          checkPythonKnows(expression, calibration, own, service, draft)
      }
    }
  }
}

function checkFunctions(draft: Draft): { own: ReadonlySet<string>; functions: Functions } {
  const entries = [...(child(draft.root, 'calibrations')?.entries ?? [])]
  const bodies = new Map(entries.map(([name, { node }]) => [name, bodyOf(node)]))
  const { loops, steps } = functionOrder(bodies)
  const builtIn = knownFunctions([])
  const own = new Set(bodies.keys())
  const functions = knownFunctions(own)
  for (const [name, entry] of entries) {
    const at = draft.source.at(entry.keyStart, entry.keyEnd)
    if (builtIn.has(name) || Object.hasOwn(CONSTANTS, name) || name === 'x') {
      draft.report.problem(
        'reserved-name',
        at,
        `"${name}" is already the name of something else in an expression`,
        'choose another name',
      )
      continue
    }
    const loop = loops.get(name)
    if (loop !== undefined) {
      draft.report.problem(
        'calibration-loop',
        at,
        `${loop.join(' calls ')}: it would never end`,
        'a function must not call itself, nor through others',
      )
      continue
    }
    if ((steps.get(name) ?? 0) > MAX_STEPS) {
      const hint = `functions that call functions multiply: more than ${MAX_STEPS} steps for one reading`
      draft.report.problem('calibration-too-long', at, `"${name}" takes too long to compute`, hint)
    }
    checkExpression(entry.node, functions, { reading: 'x' }, null, draft)
  }
  return { own, functions }
}

function checkExpression(
  node: TreeNode,
  functions: Functions,
  names: { readonly reading?: string },
  service: DraftService | null,
  draft: Draft,
): Expression | null {
  const text = bodyOf(node)
  if (text === '') return null
  try {
    return parseExpression(text, { functions, ...names })
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error
    const known = [
      ...functions.keys(),
      ...Object.keys(CONSTANTS),
      ...(names.reading === undefined ? [] : [names.reading]),
    ]
    const hint = hintFor(error, known, functions, names.reading !== undefined)
    const at = placeInside(node, text, error, draft)
    // The reference runs nearly all of Python; what we do not understand may still be right there.
    if (service?.runtime === 'python')
      draft.report.warning('bad-calibration', at, `cannot check this calibration: ${error.message}`, hint)
    else draft.report.problem('bad-calibration', at, `calibration not understood: ${error.message}`, hint)
    return null
  }
}

function hintFor(error: ExpressionError, known: readonly string[], functions: Functions, isFunction: boolean): string {
  if (error.unknown !== null) {
    const near = nearest(error.unknown, known)
    // Known, but not as what it was written as.
    if (near === error.unknown)
      return functions.has(near)
        ? `it is a function: write ${near}(${isFunction ? 'x' : '{}'})`
        : 'it is no function: write it without brackets'
    if (near !== null) return `did you mean "${near}"?`
    if (/^(?:value|val|raw|x|y|t|v)$/.test(error.unknown))
      return isFunction ? 'the value is called x' : 'the reading is written {}'
    return `write a function of your own under calibrations:, e.g. ${error.unknown}: 3*x`
  }
  return isFunction
    ? 'expected: an expression of x, e.g. 3*x + 1'
    : "expected: an expression with {} for the reading, e.g. '2*{} + 1'"
}

/** The place of the fault itself where the text stands in the file as it is, else of the whole expression. */
function placeInside(node: TreeNode, text: string, error: ExpressionError, draft: Draft): Location {
  const quote = /['"]/.test(draft.source.text.charAt(node.start)) ? 1 : 0
  const start = node.start + quote
  if (draft.source.text.slice(start, start + text.length) !== text) return placeOf(node, draft.source)
  const length = error.unknown?.length ?? 1
  return draft.source.at(start + error.offset, start + error.offset + length)
}

function checkPythonKnows(
  expression: Expression,
  node: TreeNode,
  own: ReadonlySet<string>,
  service: DraftService,
  draft: Draft,
): void {
  const called = calledBy(expression).find((name) => own.has(name))
  if (called === undefined) return
  const hint = 'its value_cal would be missing: write the arithmetic out, or use runtime: typescript'
  const message = `the Python runtime of "${service.container}" does not know the function "${called}"`
  draft.report.warning('function-unknown-to-python', placeOf(node, draft.source), message, hint)
}

function calledBy(expression: Expression): string[] {
  const inner = Object.values(expression).flatMap((part: unknown) => (Array.isArray(part) ? part : [part]))
  const nested = inner.flatMap((part: unknown) => {
    if (typeof part !== 'object' || part === null || !('kind' in part || 'operand' in part)) return []
    return 'kind' in part ? calledBy(part as Expression) : calledBy((part as { operand: Expression }).operand)
  })
  return expression.kind === 'call' ? [expression.name, ...nested] : nested
}
