import type { Payload } from '../protocol/json.ts'
import type { EntityOptions } from '../runtime/entity.ts'
import { type PythonFormat, pythonFormat, pythonText } from '../runtime/python-text.ts'
import {
  type ConfigNode,
  configPayload,
  pythonRegex,
  readExpression,
  type Section,
  type Values,
} from '../runtime/read-class.ts'
import { ThrowReply } from '../runtime/throw-reply.ts'
import type { EndpointContext, ServiceContext } from './class-context.ts'
import { type Device, isDevice } from './device.ts'
import type { InstrumentOptions } from './ethernet-scpi-service.ts'
import type { FormatEntityOptions } from './format-entity.ts'

/** The keys of EthernetSCPIService. */
export function readInstrument({ section, values }: ServiceContext): InstrumentOptions {
  return {
    address: readAddress(section, values),
    timeoutMs: 1000 * values.number('socket_timeout'),
    commandTerminator: values.text('command_terminator'),
    responseTerminator: values.text('response_terminator'),
    echoes: values.flag('reply_echo_cmd'),
    commandsAtConnect: readCommands(section, values),
    testReply: values.text('reconnect_test'),
  }
}

/** The keys of the SimpleSCPI classes. */
export function readSCPIEntity({ values }: EndpointContext): { baseStr: string } {
  return { baseStr: values.text('base_str') }
}

/** The instrument that an endpoint speaks to: its service. `null`: that has none, which is reported. */
export function readDevice({ section, service }: EndpointContext): Device | null {
  if (isDevice(service)) return service
  const module = section.text('module') ?? 'the endpoint'
  const hint = `${module} is an endpoint of EthernetSCPIService, or of a class of your own with a method sendToDevice`
  section.report.problem('config-invalid', section.whereIs('module'), 'this service has no instrument', hint)
  return null
}

/** The keys of FormatEntity. */
export function readFormatEntity(context: EndpointContext): Omit<FormatEntityOptions, keyof EntityOptions> {
  const { section, values } = context
  const lowersText = values.flag('set_value_lowercase')
  if (values.node('set_value_map')?.kind === 'map' && !lowersText) {
    const at = section.whereIs('set_value_lowercase')
    section.report.problem('config-invalid', at, '"set_value_map" as a map needs "set_value_lowercase: true"')
  }
  return {
    getText: values.optionalText('get_str'),
    setText: readFormat(context),
    lowersText,
    mapValue: readValueMap(context),
    rawRegex: readRawRegex(context),
  }
}

/** `[host, port]`, or the text of a Python tuple. */
function readAddress(section: Section, values: Values): InstrumentOptions['address'] {
  const node = values.node('socket_info')
  const [host, port, ...more] =
    node?.kind === 'scalar'
      ? (/^\(\s*(["'])([^"']+)\1\s*,\s?(\d+)\s*\)$/.exec(node.text)?.slice(2) ?? [])
      : values.texts('socket_info')
  const number = Number(port)
  if (host !== undefined && host !== '' && more.length === 0 && number >= 1 && number <= 65_535)
    return { host, port: number }
  const message = '"socket_info" must be [host, port], e.g. [10.0.0.5, 5025]'
  section.report.problem('config-invalid', section.whereIs('socket_info'), message)
  return { host: '', port: 0 }
}

/** Nulls stand at the front only, and a command follows them: its reply is the test. */
function readCommands(section: Section, values: Values): InstrumentOptions['commandsAtConnect'] {
  const key = 'cmd_at_reconnect'
  const node = values.node(key)
  // Written out as null: nothing is sent, and nothing tested.
  if (node === null) return section.has(key) ? [] : values.texts(key)
  const items = node.kind === 'list' ? node.items : []
  const commands = items.map((item) => (item.kind === 'scalar' && item.value.kind !== 'null' ? item.text : null))
  if (/^n*c+$/.test(shape(commands))) return commands
  const hint = 'a list such as ["*OPC?"], nulls only at its front, or null alone'
  section.report.problem('config-invalid', section.whereIs(key), `"${key}" has no command to test`, hint)
  return []
}

/** `n` for a null, `c` for a command. */
function shape(commands: readonly (string | null)[]): string {
  return commands.map((command) => (command === null ? 'n' : 'c')).join('')
}

function readFormat({ section, values }: EndpointContext): PythonFormat | null {
  const text = values.optionalText('set_str')
  if (text === null) return null
  try {
    return pythonFormat(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    section.report.problem('config-invalid', section.whereIs('set_str'), `"set_str" is no format: ${reason}`)
    return null
  }
}

function readRawRegex({ section, values }: EndpointContext): FormatEntityOptions['rawRegex'] {
  const written = values.optionalText('extract_raw_regex')
  if (written === null) return null
  const problem = (text: string): null => {
    section.report.problem('config-invalid', section.whereIs('extract_raw_regex'), text)
    return null
  }
  if (!written.includes('(?P<value_raw>')) return problem('"extract_raw_regex" has no group (?P<value_raw>…)')
  try {
    return { written, regex: pythonRegex(written) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return problem(`"extract_raw_regex" is no regular expression: ${reason}`)
  }
}

function readValueMap({ section, values, functions }: EndpointContext): (value: Payload) => Payload {
  const node = values.node('set_value_map')
  if (node === null) return (value) => value
  if (node.kind === 'map') {
    const map = new Map([...node.entries].map(([key, entry]) => [key.toLowerCase(), mappedValue(entry.node)]))
    return (value) => lookedUp(map, value)
  }
  const evaluate = readExpression(section, 'set_value_map', functions)
  return (value) => {
    const result = evaluate?.(value)
    if (result !== undefined && result.value !== null) return result.value
    const reason = result?.failure ?? 'no result'
    throw new ThrowReply('service_error_invalid_value', `set_value_map of <${pythonText(value)}>: ${reason}`)
  }
}

/** @throws ThrowReply service_error_invalid_value for a value that the map lacks, where the reference dies */
function lookedUp(map: ReadonlyMap<string, Payload>, value: Payload): Payload {
  const text = pythonText(value)
  const found = map.get(text.toLowerCase())
  if (found !== undefined) return found
  const known = [...map.keys()].join(', ')
  throw new ThrowReply('service_error_invalid_value', `value <${text}> is not in set_value_map, which has ${known}`)
}

/** `OFF` is what is sent, and not the truth value that the reference makes of it. */
function mappedValue(node: ConfigNode): Payload {
  const isWord = node.kind === 'scalar' && node.value.kind === 'bool' && !/^(?:true|false)$/i.test(node.text)
  return isWord ? node.text : configPayload(node)
}
