import { problemText } from '../errors/problem.ts'
import { encodeJson, isList, type Payload, type PayloadMap } from '../protocol/json.ts'
import { NIL_UUID, type Operation } from '../protocol/message.ts'
import type { Endpoint } from '../runtime/endpoint.ts'
import { handleRequest, sendable } from '../runtime/handle-request.ts'
import { Service } from '../runtime/service.ts'
import { buildService } from './build-service.ts'

/** A reply as its sender sees it. */
export interface TestReply {
  readonly returnCode: number
  readonly returnMessage: string
  readonly payload: Payload
}

/** An endpoint or service of a class under test: it answers requests as on a broker, without one. */
export interface UnderTest {
  get(specifier?: string): Promise<TestReply>
  set(value: Payload, specifier?: string): Promise<TestReply>
  /** @param given values in order as a list, or by name */
  cmd(name: string, given?: readonly Payload[] | PayloadMap): Promise<TestReply>
  /** What it sent so far. */
  readonly alerts: readonly { readonly routingKey: string; readonly payload: Payload }[]
  /** What it logged so far. */
  readonly lines: readonly string[]
}

type TestedClass = { readonly name: string; readonly prototype: object }

export interface TestSurroundings {
  /** The service that the endpoint belongs to. */
  readonly service?: TestedClass
  /** Keys of that service. */
  readonly serviceKeys?: PayloadMap
  /** Functions that calibrations may name. */
  readonly calibrations?: Readonly<Record<string, string>>
}

/**
 * Makes an object of a class of your own from the keys of its configuration, for a test of that class.
 *
 * @param keys as in mesh.yaml, without `module` and `module_path`
 * @throws Error with every problem of the keys, as `dl-serve` would print it
 */
export async function underTest(
  tested: TestedClass,
  keys: PayloadMap,
  surroundings: TestSurroundings = {},
): Promise<UnderTest> {
  const isService = tested.prototype instanceof Service
  const { service = isService ? tested : null, serviceKeys = {}, calibrations = {} } = surroundings
  const named = (Class: TestedClass): PayloadMap => ({ module: Class.name, module_path: Class.name })
  const configuration = {
    name: 'service_under_test',
    ...(service === null ? { module: 'Service' } : named(service)),
    ...serviceKeys,
    calibrations,
    ...(isService ? keys : { endpoints: [{ ...named(tested), ...keys }] }),
  }
  const classes = Object.fromEntries(
    [tested, ...(service === null ? [] : [service])].map((Class) => [Class.name, Class]),
  )
  const lines: string[] = []
  const built = await buildService({
    text: encodeJson(configuration),
    file: 'under-test',
    overrides: {},
    surroundings: {
      environment: {},
      readText: (path) => {
        throw new Error(`a test reads no file: ${path}`)
      },
      importModule: async () => classes,
    },
    senderOf: (serviceName) => ({ exe: 'test', hostname: 'test', username: 'test', serviceName, versions: {} }),
    log: { info: (line) => void lines.push(line), warn: (line) => void lines.push(line) },
  })
  if (built.service === null) throw new Error(built.problems.map(problemText).join('\n'))
  const [endpoint = built.service.addressee(built.service.name)] = isService ? [] : built.service.endpoints
  if (endpoint === undefined) throw new Error('there is nothing to ask')
  return asked(built.service, endpoint, lines)
}

function asked(service: Service, endpoint: Endpoint, lines: readonly string[]): UnderTest {
  const alerts: { routingKey: string; payload: Payload }[] = []
  service.alert = (routingKey, payload) => void alerts.push({ routingKey, payload: plain(payload) })
  const ask = async (operation: Operation, specifier: string, payload: Payload): Promise<TestReply> => {
    const ids = { id: 'id', correlationId: 'id', replyTo: '', routingKey: endpoint.name, lockoutKey: NIL_UUID }
    const sender = { exe: 'test', hostname: 'test', username: 'test', serviceName: 'test', versions: {} }
    const about = { timestamp: '', sender, invalid: null }
    const request = { type: 'request', operation, specifier, payload, ...ids, ...about } as const
    const outcome = sendable(await handleRequest(endpoint, request))
    const { returnCode, returnMessage } = outcome
    return { returnCode, returnMessage, payload: plain(outcome.payload) }
  }
  return {
    get: (specifier = '') => ask('get', specifier, {}),
    set: (value, specifier = '') => ask('set', specifier, { values: [value] }),
    cmd: (name, given = {}) =>
      ask('cmd', name, isList(given as Payload) ? { values: given as Payload[] } : (given as PayloadMap)),
    alerts,
    lines,
  }
}

/** As a client reads it. */
function plain(payload: Payload): Payload {
  return JSON.parse(encodeJson(payload)) as Payload
}
