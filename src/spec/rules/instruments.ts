import { parseTemplate } from '../../calibration/str-format.ts'
import { ExpressionError } from '../../calibration/tokens.ts'
import { pythonRegex } from '../../source/python-regex.ts'
import { child, type TreeNode, textOf } from '../../source/tree.ts'
import type { Draft, DraftEndpoint, DraftService } from '../draft.ts'
import { placeOf } from '../draft.ts'
import { groupNames } from '../key-parser.ts'

/** Texts of an instrument's service and its endpoints that the service would refuse at its start. */
export function checkInstruments(draft: Draft): void {
  for (const service of draft.services) {
    if (!service.isOwn && service.module === 'EthernetSCPIService') checkCommands(service, draft)
    for (const endpoint of service.endpoints) {
      if (endpoint.isOwn || endpoint.module !== 'FormatEntity') continue
      checkRawRegex(endpoint, draft)
      // The reference has all of Python's format.
      if (service.runtime === 'typescript') checkSetText(endpoint, draft)
    }
  }
}

/** Nulls, which only listen, come first; then a command whose reply is the test. */
function checkCommands({ node }: DraftService, draft: Draft): void {
  const commands = child(node, 'cmd_at_reconnect')
  const items = commands?.items ?? []
  const firstCommand = items.findIndex(({ value }) => value !== null)
  const late = firstCommand === -1 ? undefined : items.slice(firstCommand).find(({ value }) => value === null)
  if (commands === null || items.length === 0 || (firstCommand !== -1 && late === undefined)) return
  const message = late === undefined ? 'cmd_at_reconnect has no command to test' : 'a null stands behind a command'
  const hint = 'nulls only at the front, then a command, e.g. [null, "*OPC?"]; null alone: nothing is sent or tested'
  draft.report.problem('wrong-value', placeOf(late ?? commands, draft.source), message, hint)
}

function checkRawRegex({ node }: DraftEndpoint, draft: Draft): void {
  const regex = child(node, 'extract_raw_regex')
  const written = textOf(regex)
  if (regex === null || written === null) return
  const hint = "expected: a Python regular expression with a group value_raw, e.g. 'T=(?P<value_raw>[-+.\\d]+)'"
  const refuse = (message: string): void =>
    draft.report.problem('bad-regex', placeOf(regex, draft.source), message, hint)
  try {
    pythonRegex(written)
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^.*: /, '').toLowerCase() : ''
    refuse(`regular expression not understood: ${reason}`)
    return
  }
  if (!groupNames(written).includes('value_raw')) refuse('no group of the regular expression is called value_raw')
}

function checkSetText({ node }: DraftEndpoint, draft: Draft): void {
  const format: TreeNode | null = child(node, 'set_str')
  const text = textOf(format)
  if (format === null || text === null) return
  try {
    parseTemplate(text)
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error
    const hint = "expected: as Python's format with one value, e.g. 'VOLT {:.3f}'"
    draft.report.problem('bad-format', placeOf(format, draft.source), `"${text}" is no format: ${error.message}`, hint)
  }
}
