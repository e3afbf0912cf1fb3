import { parseTemplate, type Template } from '../calibration/str-format.ts'
import { ExpressionError } from '../calibration/tokens.ts'
import { MeshError } from '../errors/mesh-error.ts'
import { Report } from '../errors/problem.ts'
import { suggestion } from '../errors/suggest.ts'
import { type ConfigNode, readConfigTree } from '../source/config-tree.ts'
import { Section } from '../source/section.ts'
import {
  FAULT_KINDS,
  type FaultKind,
  type SimulatedCommand,
  type SimulatedFault,
  type SimulatorOptions,
} from './simulator-options.ts'

const KEYS = [
  'port',
  'command_terminator',
  'response_terminator',
  'echo',
  'identity',
  'delay',
  'seed',
  'commands',
  'faults',
]
const COMMAND_KEYS = [
  'value',
  'settable',
  'range',
  'choices',
  'noise',
  'drift',
  'steps',
  'repeat',
  'format',
  'reply',
  'delay',
]
const FAULT_KEYS = ['probability', 'commands']

const DEFAULT_PORT = 5025
const DEFAULT_IDENTITY = 'dripline-mesh,simulated instrument,0,1'
const DEFAULT_DELAY_FAULT_S = 1

export interface SimulatorReading {
  /** `null` when there is a problem. */
  readonly options: SimulatorOptions | null
  readonly problems: Report['problems']
}

/** Reads the configuration of a simulated instrument: every problem at once. @param file shown in messages */
export function readSimulator(text: string, file: string): SimulatorReading {
  const report = new Report()
  try {
    const root = readConfigTree(text, file)
    if (root.kind === 'map') {
      const options = readOptions(new Section(root, report))
      return { options: report.hasErrors ? null : options, problems: report.problems }
    }
    report.problem('config-invalid', root.at, 'a simulated instrument is a map of keys and values')
  } catch (error) {
    if (!(error instanceof MeshError) || error.at === undefined) throw error
    report.problem(error.code, error.at, error.message, error.hint)
  }
  return { options: null, problems: report.problems }
}

function readOptions(section: Section): SimulatorOptions {
  const commands = section.section('commands')
  const options = {
    port: section.number({ least: 0, most: 65_535 }, 'port') ?? DEFAULT_PORT,
    commandTerminator: section.text('command_terminator') ?? '\n',
    responseTerminator: section.text('response_terminator') ?? '\n',
    echoes: section.flag('echo') ?? false,
    identity: section.text('identity') ?? DEFAULT_IDENTITY,
    delayS: section.number({ least: 0 }, 'delay') ?? 0,
    seed: section.number({ least: 0 }, 'seed') ?? 1,
    commands: (commands?.keys ?? []).map((name) => readCommand(name, commands?.node(name) ?? null, section)),
    faults: readFaults(section.section('faults')),
  }
  refuseUnknown(section, KEYS)
  return options
}

const PLAIN = {
  settable: false,
  range: null,
  choices: null,
  noise: 0,
  drift: 0,
  steps: [],
  repeatS: 0,
  format: null,
  reply: null,
  delayS: 0,
} as const

function readCommand(name: string, node: ConfigNode | null, parent: Section): SimulatedCommand {
  // Nothing behind the colon: a command that is taken and does nothing.
  if (node === null) return { ...PLAIN, name, value: null }
  if (node.kind === 'scalar') return { ...PLAIN, name, value: node.text }
  const section = parent.asSection(node, `the command "${name}"`)
  if (section === null) return { ...PLAIN, name, value: null }
  const command = {
    name,
    value: section.text('value'),
    settable: section.flag('settable') ?? false,
    range: readRange(section),
    choices: section.texts('choices'),
    noise: section.number({ least: 0 }, 'noise') ?? 0,
    drift: section.number({ least: -Number.MAX_VALUE }, 'drift') ?? 0,
    steps: section.sections('steps').map((step) => ({
      at: step.number({ least: 0 }, 'at') ?? 0,
      value: step.number({ least: -Number.MAX_VALUE }, 'value') ?? 0,
    })),
    repeatS: section.number({ least: 0 }, 'repeat') ?? 0,
    format: readTemplate(section),
    reply: section.text('reply'),
    delayS: section.number({ least: 0 }, 'delay') ?? 0,
  }
  refuseUnknown(section, COMMAND_KEYS)
  return command
}

function readRange(section: Section): readonly [number, number] | null {
  const node = section.list('range')
  if (node === null) return null
  const [low, high] = node.items.map((item) =>
    item.kind === 'scalar' && (item.value.kind === 'int' || item.value.kind === 'float')
      ? item.value.value
      : Number.NaN,
  )
  if (node.items.length === 2 && low !== undefined && high !== undefined && low <= high) return [low, high]
  section.report.problem('config-invalid', node.at, '"range" must be two numbers, lowest first')
  return null
}

function readTemplate(section: Section): Template | null {
  const text = section.text('format')
  if (text === null) return null
  try {
    return parseTemplate(text)
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error
    section.report.problem('config-invalid', section.whereIs('format'), `"format" is no format: ${error.message}`)
    return null
  }
}

function readFaults(section: Section | null): Readonly<Record<FaultKind, SimulatedFault>> {
  const entries = FAULT_KINDS.map((kind) => {
    const fault = section?.section(kind) ?? null
    const read = {
      probability: fault?.number({ least: 0, most: 1 }, 'probability') ?? 0,
      commands: fault?.texts('commands') ?? null,
      seconds: (kind === 'delay' ? fault?.number({ least: 0 }, 'seconds') : null) ?? DEFAULT_DELAY_FAULT_S,
    }
    if (fault !== null) refuseUnknown(fault, kind === 'delay' ? [...FAULT_KEYS, 'seconds'] : FAULT_KEYS)
    return [kind, read] as const
  })
  if (section !== null) refuseUnknown(section, FAULT_KINDS)
  return Object.fromEntries(entries) as Record<FaultKind, SimulatedFault>
}

function refuseUnknown(section: Section, known: readonly string[]): void {
  for (const [key, { keyAt }] of section.map.entries) {
    if (known.includes(key)) continue
    section.report.problem('unknown-key', keyAt, `unknown key "${key}"`, suggestion(key, known, 'known here'))
  }
}
