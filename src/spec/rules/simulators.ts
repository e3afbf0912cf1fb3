import { parseTemplate } from '../../calibration/str-format.ts'
import { ExpressionError } from '../../calibration/tokens.ts'
import { suggestion } from '../../errors/suggest.ts'
import { child, type TreeNode, textOf } from '../../source/tree.ts'
import type { Draft, DraftContainer, DraftService } from '../draft.ts'
import { keyPlace, placeOf } from '../draft.ts'
import { socketAddress } from '../instrument.ts'
import { simulatorDefault } from '../schema.ts'

/** Simulated instruments that contradict themselves, or the service that would talk to them. */
export function checkSimulators(draft: Draft): void {
  const simulators = draft.containers.filter(({ kind }) => kind === 'simulator')
  for (const { node } of simulators) {
    const simulator = child(node, 'simulator')
    const commands = child(simulator, 'commands')
    checkNames(commands, draft)
    for (const [name, { node: command }] of commands?.entries ?? []) checkCommand(name, command, draft)
    checkFaults(child(simulator, 'faults'), [...(commands?.entries?.keys() ?? [])], draft)
  }
  for (const service of draft.services) if (!service.isOwn) checkInstrument(service, simulators, draft)
}

/** The same command in other letters: the first one would answer for both. */
function checkNames(commands: TreeNode | null, draft: Draft): void {
  const seen = new Map<string, string>()
  for (const name of commands?.entries?.keys() ?? []) {
    const long = name.trim().replace(/^:/, '').replace(/\s+/g, ' ').toUpperCase()
    const twin = seen.get(long)
    if (twin !== undefined && commands !== null) {
      const message = `"${name}" is the same command as "${twin}"`
      draft.report.problem('bad-simulation', keyPlace(commands, name, draft.source), message, 'write it once')
    }
    seen.set(long, name)
  }
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i

function checkCommand(name: string, command: TreeNode, draft: Draft): void {
  if (command.entries === null) return
  const refuse = (key: string, message: string, hint: string): void =>
    draft.report.problem('bad-simulation', keyPlace(command, key, draft.source), message, hint)
  const value = child(command, 'value')?.written ?? null
  const isSettable = child(command, 'settable')?.value === true
  if (isSettable && value === null)
    refuse('settable', `"${name}" has no value that could be set`, 'give it a value: what it is at the start')
  if (isSettable && name.includes('?'))
    refuse('settable', `"${name}" is a question: nothing can be set with it`, 'leave the question mark out of the name')
  for (const key of ['range', 'choices']) {
    if (child(command, key) !== null && !isSettable)
      refuse(key, `${key} is for values that can be set`, 'add settable: true')
  }
  if (value !== null && !NUMBER.test(value)) {
    for (const key of ['noise', 'drift', 'steps', 'format', 'range']) {
      if (child(command, key) !== null) refuse(key, `${key} needs a number, and "${name}" is "${value}"`, 'remove it')
    }
  }
  checkRange(command, value, draft)
  checkChoices(command, value, draft)
  checkSteps(command, draft)
  checkFormat(child(command, 'format'), draft)
}

function checkRange(command: TreeNode, value: string | null, draft: Draft): void {
  const range = child(command, 'range')
  const [low, high] = (range?.items ?? []).map((item) => item.value)
  if (range === null || typeof low !== 'number' || typeof high !== 'number') return
  const at = placeOf(range, draft.source)
  if (low > high)
    draft.report.problem(
      'bad-range',
      at,
      `the range goes from ${low} to ${high}`,
      `lowest first: range: [${high}, ${low}]`,
    )
  else if (value !== null && NUMBER.test(value) && (Number(value) < low || Number(value) > high))
    draft.report.problem('bad-simulation', at, `the value at the start, ${value}, is outside of its range`, 'widen it')
}

function checkChoices(command: TreeNode, value: string | null, draft: Draft): void {
  const choices = (child(command, 'choices')?.items ?? []).map((item) => item.written ?? '')
  const node = child(command, 'value')
  if (choices.length === 0 || value === null || node === null) return
  if (choices.some((choice) => choice.toLowerCase() === value.toLowerCase())) return
  const message = `the value at the start, "${value}", is none of the choices`
  draft.report.problem('bad-simulation', placeOf(node, draft.source), message, suggestion(value, choices, 'choose'))
}

function checkSteps(command: TreeNode, draft: Draft): void {
  const steps = child(command, 'steps')?.items ?? []
  const times = steps.map((step) => child(step, 'at')?.value)
  for (const [index, at] of times.entries()) {
    const before = times[index - 1]
    const node = child(steps[index] ?? null, 'at')
    if (node === null || typeof at !== 'number' || typeof before !== 'number' || at > before) continue
    const message = `the step at ${at} s comes after the one at ${before} s`
    draft.report.problem(
      'bad-simulation',
      placeOf(node, draft.source),
      message,
      'put the steps in the order of their times',
    )
  }
  const repeat = child(command, 'repeat')
  const last = times.at(-1)
  if (repeat === null || typeof repeat.value !== 'number') return
  const at = placeOf(repeat, draft.source)
  if (last === undefined) draft.report.problem('bad-simulation', at, 'repeat needs steps', 'add steps, or remove it')
  else if (typeof last === 'number' && repeat.value <= last) {
    const message = `the steps begin again after ${repeat.value} s, before the last of them at ${last} s`
    draft.report.problem('bad-simulation', at, message, `repeat: more than ${last}`)
  }
}

function checkFormat(format: TreeNode | null, draft: Draft): void {
  const text = textOf(format)
  if (format === null || text === null) return
  try {
    parseTemplate(text)
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error
    const hint = "expected: as Python's format, e.g. '{:.3f}'"
    draft.report.problem(
      'bad-simulation',
      placeOf(format, draft.source),
      `"${text}" is no format: ${error.message}`,
      hint,
    )
  }
}

/** A fault that names no command would never happen. */
function checkFaults(faults: TreeNode | null, names: readonly string[], draft: Draft): void {
  for (const { node } of faults?.entries?.values() ?? []) {
    for (const item of child(node, 'commands')?.items ?? []) {
      const name = textOf(item) ?? ''
      if (names.includes(name) || /^(?:\*|SYST|SIM)/i.test(name)) continue
      const message = `this instrument has no command "${name}"`
      draft.report.problem('bad-simulation', placeOf(item, draft.source), message, suggestion(name, names, 'it has'))
    }
  }
}

/** Key of the service, key of the simulator, and what the service takes when it says nothing. */
const AGREEMENTS = [
  ['command_terminator', 'command_terminator', ''],
  ['response_terminator', 'response_terminator', ''],
  ['reply_echo_cmd', 'echo', false],
] as const

/** A service whose instrument is in the mesh must speak to it as it wants to be spoken to: else every request times out. */
function checkInstrument(service: DraftService, simulators: readonly DraftContainer[], draft: Draft): void {
  const address = child(service.node, 'socket_info')
  const { host, port } = socketAddress(address?.value) ?? {}
  const found = simulators.find(({ container }) => container === host)
  if (service.module !== 'EthernetSCPIService' || address === null || found === undefined) return
  const simulator = child(found.node, 'simulator')
  const settingOf = (key: string): unknown => child(simulator, key)?.value ?? simulatorDefault(key)
  if (port !== String(settingOf('port'))) {
    const message = `"${found.container}" listens on port ${settingOf('port')}, not on ${port}`
    const hint = `socket_info: [${found.container}, ${settingOf('port')}]`
    draft.report.problem('instrument-differs', placeOf(address, draft.source), message, hint)
  }
  for (const [key, simulatorKey, missing] of AGREEMENTS) {
    const node = child(service.node, key)
    const expected = settingOf(simulatorKey)
    if ((node?.value ?? missing) === expected) continue
    // A missing terminator of replies is told by the schema.
    if (node === null && key === 'response_terminator') continue
    const at = node === null ? service.at : placeOf(node, draft.source)
    const said = node === null ? `"${service.container}" has no ${key}` : `${key} is ${shown(node.value)}`
    const message = `${said}, and ${simulatorKey} of "${found.container}" is ${shown(expected)}`
    draft.report.problem('instrument-differs', at, message, `write ${key}: ${shown(expected)}`)
  }
}

function shown(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value)
}
