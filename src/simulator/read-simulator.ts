import { parseTemplate, type Template } from '../calibration/str-format.ts'
import { ExpressionError } from '../calibration/tokens.ts'
import { MeshError } from '../errors/mesh-error.ts'
import { Report } from '../errors/problem.ts'
import { type ConfigMap, type ConfigNode, readConfigTree } from '../source/config-tree.ts'
import { checkMap, numberOf, type Parameter } from '../source/parameter.ts'
import { Section } from '../source/section.ts'
import { Values } from '../source/values.ts'
import { SIMULATOR_PARAMETERS } from './parameters.generated.ts'
import {
  FAULT_KINDS,
  type FaultKind,
  type SimulatedCommand,
  type SimulatedFault,
  type SimulatorOptions,
} from './simulator-options.ts'

const NOTHING: Parameter = {}
const PARAMETERS = SIMULATOR_PARAMETERS.properties ?? {}
const FAULTS = PARAMETERS.faults?.properties ?? {}

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

function readOptions(root: Section): SimulatorOptions {
  // What is wrong with the values is reported there, what is wrong with their meaning below.
  const section = new Section(checkMap(root.map, SIMULATOR_PARAMETERS, root.report), root.report)
  const values = new Values(section, SIMULATOR_PARAMETERS)
  return {
    port: values.number('port'),
    commandTerminator: values.text('command_terminator'),
    responseTerminator: values.text('response_terminator'),
    echoes: values.flag('echo'),
    identity: values.text('identity'),
    delayS: values.number('delay'),
    seed: values.number('seed'),
    // As they were written: one at fault must not hide what is wrong with the others.
    commands: mapOf(root.node('commands')).map(([name, node]) => readCommand(name, node, root.report)),
    faults: readFaults(section),
  }
}

function mapOf(node: ConfigNode | null): readonly (readonly [string, ConfigNode])[] {
  return node?.kind === 'map' ? [...node.entries].map(([name, entry]) => [name, entry.node] as const) : []
}

const EMPTY: ConfigMap = {
  kind: 'map',
  at: { file: '', line: 1, column: 1, length: 1 },
  entries: new Map(),
}

function readCommand(name: string, node: ConfigNode, report: Report): SimulatedCommand {
  const parameter = PARAMETERS.commands?.additionalProperties || NOTHING
  const right = checkMap(node.kind === 'map' ? node : EMPTY, parameter, new Report())
  const section = new Section(right, report)
  const values = new Values(section, parameter)
  return {
    name,
    value: node.kind === 'scalar' ? bareValue(node) : values.optionalText('value'),
    settable: values.flag('settable'),
    range: readRange(section),
    choices: values.node('choices') === null ? null : values.texts('choices'),
    noise: values.number('noise'),
    drift: values.number('drift'),
    steps: (section.list('steps')?.items ?? []).map((item) => {
      const step = section.asSection(item, 'a step')
      return { at: numberIn(step?.node('at')), value: numberIn(step?.node('value')) }
    }),
    repeatS: values.number('repeat'),
    format: readTemplate(section),
    reply: values.optionalText('reply'),
    delayS: values.number('delay'),
  }
}

/** Nothing behind the colon: a command that is taken and does nothing. */
function bareValue(node: ConfigNode & { kind: 'scalar' }): string | null {
  return node.value.kind === 'null' ? null : node.text
}

function numberIn(node: ConfigNode | null | undefined): number {
  return node?.kind === 'scalar' ? (numberOf(node) ?? 0) : 0
}

function readRange(section: Section): readonly [number, number] | null {
  const node = section.list('range')
  if (node === null) return null
  const [low = 0, high = 0] = node.items.map(numberIn)
  if (low > high) section.report.problem('config-invalid', node.at, '"range" must be two numbers, lowest first')
  return [low, high]
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

function readFaults(section: Section): Readonly<Record<FaultKind, SimulatedFault>> {
  const faults = mapOf(section.node('faults'))
  const entries = FAULT_KINDS.map((kind) => {
    const node = faults.find(([name]) => name === kind)?.[1]
    const values = new Values(new Section(node?.kind === 'map' ? node : EMPTY, section.report), FAULTS[kind] ?? NOTHING)
    const read = {
      probability: values.number('probability'),
      commands: values.node('commands') === null ? null : values.texts('commands'),
      seconds: kind === 'delay' ? values.number('seconds') : 0,
    }
    return [kind, read] as const
  })
  return Object.fromEntries(entries) as Record<FaultKind, SimulatedFault>
}
