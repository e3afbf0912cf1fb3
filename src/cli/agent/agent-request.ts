import { MeshError } from '../../errors/mesh-error.ts'
import { suggestion } from '../../errors/suggest.ts'
import type { Payload } from '../../protocol/json.ts'
import { parseLockoutKey } from '../../protocol/lockout-key.ts'
import { NIL_UUID, type Operation } from '../../protocol/message.ts'
import type { Mesh } from '../../spec/mesh.ts'
import { CommandLineError } from '../dl/command-line.ts'
import { mapOf, merged } from '../dl/config.ts'
import { isOutOfRange, keyword } from '../dl/typed-word.ts'
import { agentWords } from '../dl-agent/agent-options.ts'
import { LONGEST_S } from '../session.ts'
import { checkKey } from './check-key.ts'

/** One request as a person typed it. */
export interface AgentRequest {
  readonly operation: Operation
  readonly routingKey: string
  readonly payload: Payload
  readonly specifier: string
  readonly lockoutKey: string
  readonly timeoutMs: number
}

export interface AgentRequestOptions {
  readonly specifier?: string
  readonly lockoutKey?: string
  readonly timeout: string
}

const OPERATIONS: readonly string[] = ['get', 'set', 'cmd'] satisfies Operation[]

/**
 * The request that `words` ask for: `get|set|cmd <routing key> [values] [key=value …]`, typed as for dl-agent.
 *
 * @throws MeshError usage
 */
export function agentRequest(words: readonly string[], options: AgentRequestOptions): AgentRequest {
  const [operation = '', ...rest] = words
  if (!OPERATIONS.includes(operation)) {
    const what = operation === '' ? 'mesh agent' : `mesh agent ${operation}`
    throw new MeshError('usage', `${what}: expected get, set or cmd`, { hint: 'mesh agent get peaches' })
  }
  const { routingKey, values, keywords } = wordsOf([operation, ...rest])
  if (routingKey === null) {
    throw new MeshError('usage', `mesh agent ${operation}: whom? Name an endpoint or a service`, {
      hint: 'mesh graph and mesh agent get --all show which there are',
    })
  }
  checkKey(routingKey, `mesh agent ${operation}`)
  checkNumbers(rest)
  if (operation === 'set' && values.length === 0)
    throw new MeshError('usage', `mesh agent set ${routingKey}: no value given`, {
      hint: `mesh agent set ${routingKey} 2.5`,
    })
  const lockoutKey = parseLockoutKey(options.lockoutKey ?? NIL_UUID)
  if (lockoutKey === null)
    throw new MeshError('usage', `--lockout-key ${options.lockoutKey}: expected a UUID, as cmd lock replies it`)
  const named = keywords.reduce<Payload>((all, each) => merged(all, each), mapOf([]))
  const payload = values.length === 0 ? named : merged(named, mapOf([['values', values]]))
  return {
    operation: operation as Operation,
    routingKey,
    payload,
    specifier: options.specifier ?? '',
    lockoutKey,
    timeoutMs: timeoutMsOf(options.timeout),
  }
}

function wordsOf(words: readonly string[]): ReturnType<typeof agentWords> {
  try {
    return agentWords(words)
  } catch (error) {
    if (error instanceof CommandLineError) throw new MeshError('usage', error.message, { cause: error })
    throw error
  }
}

/** Text that was meant as a number is of no use to an endpoint. */
function checkNumbers(words: readonly string[]): void {
  const wrong = words.map((word) => keyword(word)?.value ?? word).find(isOutOfRange)
  if (wrong === undefined) return
  const short = wrong.length > 20 ? `${wrong.slice(0, 20)}… (${wrong.length} characters)` : wrong
  throw new MeshError('usage', `${short} is past the range of numbers`, {
    hint: "a value is a number between -1.8e308 and 1.8e308, true, false, or text; '…' in single quotes is text always",
  })
}

export function timeoutMsOf(text: string): number {
  const seconds = Number(text)
  if (text.trim() !== '' && seconds >= 0 && seconds <= LONGEST_S) return seconds * 1000
  throw new MeshError(
    'usage',
    `--timeout ${text}: expected a number of seconds, at most ${LONGEST_S}; 0 waits for ever`,
  )
}

/** Nobody is there under this name: what was meant, or why it is away. */
export function unroutableHint(routingKey: string, mesh: Mesh): string {
  const [first = ''] = routingKey.split('.', 1)
  const services = mesh.containers.flatMap((container) => (container.kind === 'service' ? [container] : []))
  const owner = services.find(
    ({ name, endpoints }) => name === first || endpoints.some((endpoint) => endpoint.name === first),
  )
  if (owner !== undefined) return `"${first}" is in ${owner.container}, which is not on the broker: mesh status`
  const container = services.find((service) => service.container === first)
  if (container !== undefined) return `the service in the container ${first} is called "${container.name}"`
  const known = services.flatMap(({ name, endpoints }) => [name, ...endpoints.map((endpoint) => endpoint.name)])
  return suggestion(first, known, 'this mesh has')
}
