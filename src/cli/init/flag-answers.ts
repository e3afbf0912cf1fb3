import type { Values } from '../../edit/edits.ts'
import type { CiKind, InitAnswers } from '../../edit/init-answers.ts'
import { parameterValue } from '../../edit/parameter-value.ts'
import { classProblem, keyProblem } from '../../edit/parameters.ts'
import { PART_NAMES, type PartName } from '../../edit/parts.ts'
import { MeshError } from '../../errors/mesh-error.ts'
import { nearest } from '../../errors/suggest.ts'
import { parametersOf } from '../../spec/schema.ts'

/** Flags of `mesh init` that answer a question. */
export interface AnswerFlags {
  readonly name?: string
  readonly template?: string
  readonly database?: boolean
  readonly grafana?: boolean
  readonly grafanaPort?: string
  readonly monitor?: boolean
  readonly http?: boolean
  readonly httpPort?: string
  readonly service?: readonly string[]
  readonly endpoint?: readonly string[]
  readonly set?: readonly string[]
  readonly ci?: CiKind
}

/** What the command line answers. @throws MeshError usage */
export function answersOfFlags(flags: AnswerFlags): InitAnswers {
  const ports: Partial<Record<PartName, number>> = {
    ...(flags.grafanaPort === undefined ? {} : { grafana: portOf(flags.grafanaPort, '--grafana-port') }),
    ...(flags.httpPort === undefined ? {} : { http: portOf(flags.httpPort, '--http-port') }),
  }
  for (const part of PART_NAMES) {
    if (ports[part] === undefined || flags[part] !== false) continue
    throw new MeshError('usage', `--no-${part} and --${part}-port ${ports[part]} are against each other`, {
      hint: 'leave one of the two out',
    })
  }
  // Whoever names a port wants what listens on it.
  const wanted = Object.fromEntries(Object.keys(ports).map((part) => [part, true]))
  const said = Object.fromEntries(
    PART_NAMES.flatMap((part) => (flags[part] === undefined ? [] : [[part, flags[part]]])),
  )
  return {
    ...(flags.name === undefined ? {} : { name: flags.name }),
    ...(flags.template === undefined ? {} : { template: flags.template }),
    ...(flags.ci === undefined ? {} : { ci: flags.ci }),
    parts: { ...wanted, ...said },
    ports,
    services: servicesOf(flags),
  }
}

function portOf(text: string, flag: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new MeshError('usage', `${flag} ${text}: expected a port from 1 to 65535`)
}

interface DraftOfService {
  readonly values: Record<string, unknown>
  readonly endpoints: Map<string, Record<string, unknown>>
}

function servicesOf({ service = [], endpoint = [], set = [] }: AnswerFlags): Record<string, Values> {
  const services = new Map<string, DraftOfService>()
  for (const word of service) {
    const [container, module = 'Service'] = halves(word)
    if (container === '') throw expected(`--service ${word}`, 'container=Class', 'key-value-store=Service')
    refuse(`--service ${word}`, classProblem(module, 'service'))
    if (services.has(container)) throw twice(`--service ${container}`)
    services.set(container, { values: { module }, endpoints: new Map() })
  }
  const serviceOf = (container: string, flag: string): DraftOfService => {
    const found = services.get(container)
    if (found !== undefined) return found
    const near = nearest(container, services.keys())
    const hint = near === null ? `say it first: --service ${container}` : `did you mean "${near}"?`
    throw new MeshError('usage', `${flag}: there is no --service ${container}`, { hint })
  }
  for (const word of endpoint) {
    const match = /^([^/=]+)\/([^=]+)=(.+)$/.exec(word)
    if (match === null)
      throw expected(`--endpoint ${word}`, 'service/name=Class', 'key-value-store/peaches=KeyValueStore')
    const [, container = '', name = '', module = ''] = match
    refuse(`--endpoint ${word}`, classProblem(module, 'endpoint'))
    const { endpoints } = serviceOf(container, `--endpoint ${word}`)
    if (endpoints.has(name)) throw twice(`--endpoint ${container}/${name}`)
    endpoints.set(name, { name, module })
  }
  const settings = set.map((word) => word.split('=')[0])
  const repeated = settings.find((setting, index) => settings.indexOf(setting) < index)
  if (repeated !== undefined) throw twice(`--set ${repeated}`)
  for (const word of set) setOne(word, serviceOf)
  return Object.fromEntries(
    [...services].map(([container, { values, endpoints }]) => [
      container,
      { ...inOrder(values), ...(endpoints.size === 0 ? {} : { endpoints: [...endpoints.values()] }) },
    ]),
  )
}

/** As people write it: the name first. */
function inOrder({ name, ...others }: Values): Values {
  return name === undefined ? others : { name, ...others }
}

function setOne(word: string, serviceOf: (container: string, flag: string) => DraftOfService): void {
  const match = /^([^/.=]+)(?:\/([^.=]+))?\.(\w+)=(.*)$/s.exec(word)
  if (match === null)
    throw expected(`--set ${word}`, 'service/endpoint.key=value', "key-value-store/peaches.calibration='2*{}'")
  const [, container = '', endpoint, key = '', text = ''] = match
  const { values, endpoints } = serviceOf(container, `--set ${word}`)
  const target = endpoint === undefined ? values : endpoints.get(endpoint)
  if (target === undefined)
    throw new MeshError('usage', `--set ${word}: there is no --endpoint ${container}/${endpoint}`)
  const className = String(target.module)
  refuse(`--set ${word}`, keyProblem(className, key))
  target[key] = parameterValue(key, text, parametersOf(className)?.[key] ?? null)
}

function halves(word: string): readonly [string, string?] {
  const at = word.indexOf('=')
  return at < 0 ? [word] : [word.slice(0, at), word.slice(at + 1)]
}

function refuse(flag: string, problem: string | null): void {
  if (problem !== null) throw new MeshError('usage', `${flag}: ${problem}`)
}

function twice(flag: string): MeshError {
  return new MeshError('usage', `${flag} is given twice`, { hint: 'leave one of the two out' })
}

function expected(flag: string, form: string, example: string): MeshError {
  return new MeshError('usage', `${flag}: expected ${form}`, { hint: `e.g. ${example}` })
}
