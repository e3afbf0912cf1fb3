import { type Client, connectClient } from '../../client/client.ts'
import { MeshError } from '../../errors/mesh-error.ts'
import { type RunningMesh, runningMesh } from '../../lifecycle/running-mesh.ts'
import type { Reply } from '../../protocol/message.ts'
import { returnCodeOf } from '../../protocol/return-codes.ts'
import type { Mesh } from '../../spec/mesh.ts'
import { type AgentRequest, agentRequest, timeoutMsOf, unroutableHint } from '../agent/agent-request.ts'
import { getAll, readingCells } from '../agent/get-all.ts'
import { isFailure, outcomeText, payloadLines, plainJson } from '../agent/reply-text.ts'
import type { MeshCommand } from '../command.ts'
import { messageText } from '../dl/message-text.ts'
import { printJson } from '../failure.ts'
import type { MeshIo } from '../mesh-io.ts'
import { silent } from '../progress.ts'
import { folderOf, type GlobalOptions, meshShown, toolsFor, warningsOf } from '../session.ts'
import { tableText } from '../style.ts'

interface AgentOptions extends GlobalOptions {
  readonly all?: boolean
  readonly long?: boolean
  readonly specifier?: string
  readonly timeout: string
  readonly lockoutKey?: string
}

/** `mesh agent get|set|cmd`: asks the running mesh with its own login; words and values are typed as for dl-agent. */
export const agent: MeshCommand<AgentOptions> = {
  examples: [
    'mesh agent get peaches',
    'mesh agent get --all',
    'mesh agent set peaches 2.5',
    'mesh agent cmd my_store -s ping',
  ],
  define: (command) =>
    command
      .argument('[words...]', 'get|set|cmd <endpoint or service> [values] [key=value …]')
      .option('--all', 'with get: every endpoint, as a table')
      .option('-s, --specifier <text>', 'what the request names inside the endpoint')
      .option('-t, --timeout <seconds>', 'longest wait for a reply; 0: for ever', '10')
      .option('-k, --lockout-key <uuid>', 'key for locked endpoints')
      .option('--long', 'print the whole reply, as dl-agent does'),
  completes: ([operation], { services, endpoints }) =>
    operation === undefined ? ['get', 'set', 'cmd'] : [...endpoints, ...services],
  completesOption: { specifier: () => ['ping', 'lock', 'unlock', 'is-locked', 'log_interval', 'log_a_value'] },
  run,
}

async function run(words: readonly string[], options: AgentOptions, io: MeshIo): Promise<number> {
  const request = options.all === true ? null : agentRequest(words, options)
  if (request === null && (words.length !== 1 || words[0] !== 'get'))
    throw new MeshError('usage', '--all goes with get alone', { hint: 'mesh agent get --all' })
  if (request === null && [options.specifier, options.lockoutKey, options.long].some((given) => given !== undefined))
    throw new MeshError('usage', '--all goes without --specifier, --lockout-key and --long', {
      hint: 'they are of one request: mesh agent get <endpoint> …',
    })
  const folder = folderOf(options, io)
  const loaded = await meshShown(folder, io, options)
  const tools = await toolsFor(io, silent.report)
  const running = await runningMesh(loaded.mesh, folder, tools)
  const client = await connected(loaded.mesh, running, tools.sender, io)
  try {
    const warnings = warningsOf(loaded)
    if (request === null) return await showAll(loaded.mesh, client, options, warnings, io)
    return await showReply(await asked(request, loaded.mesh, client, io), request, options, warnings, io)
  } finally {
    await client.close()
  }
}

function connected({ broker }: Mesh, running: RunningMesh, sender: Reply['sender'], io: MeshIo): Promise<Client> {
  const { requestsExchange, alertsExchange } = broker
  const options = { address: running.broker, sender, name: 'mesh agent', requestsExchange, alertsExchange }
  return connectClient(options, io.signal)
}

async function asked(
  { operation, routingKey, ...options }: AgentRequest,
  mesh: Mesh,
  client: Client,
  io: MeshIo,
): Promise<Reply> {
  try {
    return await client.request(operation, routingKey, options, io.signal)
  } catch (error) {
    if (!(error instanceof MeshError) || error.code !== 'request-unroutable') throw error
    const hint = unroutableHint(routingKey, mesh)
    throw new MeshError('request-unroutable', `nobody is there under "${routingKey}"`, { hint, cause: error })
  }
}

async function showReply(
  reply: Reply,
  { operation, routingKey }: AgentRequest,
  options: AgentOptions,
  warnings: readonly string[],
  io: MeshIo,
): Promise<number> {
  const failure = isFailure(reply)
    ? new MeshError('request-refused', `${operation} ${routingKey}: ${outcomeText(reply)}`)
    : null
  if (options.json === true) {
    const { returnCode, returnMessage } = reply
    const { name } = returnCodeOf(returnCode)
    const data = { routingKey, returnCode, returnCodeName: name, returnMessage, payload: plainJson(reply.payload) }
    const error = failure === null ? null : { code: failure.code, message: failure.message }
    printJson(io, { ok: failure === null, data, warnings, error })
    return failure?.exitCode ?? 0
  }
  if (options.long === true) io.out(`${messageText(reply)}\n`)
  else io.out(payloadLines(reply.payload))
  if (failure !== null) throw failure
  // A warning code, or the words of a reply that has nothing else to show.
  if (reply.returnCode > 0 || (reply.payload === null && reply.returnMessage !== '')) io.err(`${outcomeText(reply)}\n`)
  else if (reply.payload === null) io.err('done\n')
  return 0
}

async function showAll(
  mesh: Mesh,
  client: Client,
  options: AgentOptions,
  warnings: readonly string[],
  io: MeshIo,
): Promise<number> {
  const readings = await getAll(mesh, client, timeoutMsOf(options.timeout), io.signal)
  if (options.json === true) {
    const data = readings.map((reading) => ({ ...reading, payload: plainJson(reading.payload) }))
    printJson(io, { ok: true, data, warnings, error: null })
  } else {
    io.out(tableText(['ENDPOINT', 'SERVICE', 'RAW', 'CALIBRATED', 'UNIT', ''], readings.map(readingCells)))
  }
  return 0
}
