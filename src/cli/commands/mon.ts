import { setTimeout as wait } from 'node:timers/promises'
import { MeshError } from '../../errors/mesh-error.ts'
import { type RunningMesh, runningMesh } from '../../lifecycle/running-mesh.ts'
import type { AnyMessage } from '../../protocol/message.ts'
import { checkKey } from '../agent/check-key.ts'
import type { MeshCommand } from '../command.ts'
import { collected } from '../command.ts'
import { messageJson, messageText } from '../dl/message-text.ts'
import { Monitor, type MonitorOptions, watchedText } from '../dl-mon/monitor.ts'
import { type MeshIo, Stopped } from '../mesh-io.ts'
import { messageLine } from '../mon/message-line.ts'
import { silent } from '../progress.ts'
import { folderOf, type GlobalOptions, meshShown, toolsFor } from '../session.ts'
import { styleForOut } from '../style.ts'

interface MonOptions extends GlobalOptions {
  readonly requests?: readonly string[]
  readonly long?: boolean
}

/** `mesh mon`: what goes over the running mesh, one line a message, until Ctrl-C. */
export const mon: MeshCommand<MonOptions> = {
  examples: ['mesh mon', "mesh mon 'sensor_value.#'", "mesh mon -r 'my_store.#' -r 'peaches.#'"],
  define: (command) =>
    command
      .argument('[key...]', 'binding keys of alerts; * is one part, # any number of them (default: # without -r)')
      .option('-r, --requests <key>', 'requests and replies under this binding key; may be repeated', collected)
      .option('--long', 'print whole messages, as dl-mon does'),
  run,
}

/** A broker that was started anew has another port: it is looked for after this. */
const LOOK_AGAIN_MS = 500
const MESSAGE_WAIT_MS = 1_000

async function run(words: readonly string[], options: MonOptions, io: MeshIo): Promise<number> {
  for (const key of [...words, ...(options.requests ?? [])]) checkKey(key, 'mesh mon')
  const folder = folderOf(options, io)
  const { mesh } = await meshShown(folder, io, options)
  const tools = await toolsFor(io, silent.report)
  const requestKeys = options.requests ?? []
  const alertKeys = words.length > 0 || requestKeys.length > 0 ? words : ['#']
  const style = styleForOut(io)
  const textOf = (message: AnyMessage): string =>
    options.json === true
      ? messageJson(message, 'compact')
      : options.long === true
        ? messageText(message)
        : messageLine(message, style)
  const { requestsExchange, alertsExchange } = mesh.broker
  const watch = {
    ...{ requestsExchange, alertsExchange, requestKeys, alertKeys, name: 'mesh mon', messageWaitMs: MESSAGE_WAIT_MS },
    maxConnectionAttempts: 3,
    show: async (message: AnyMessage) => io.out(`${textOf(message)}\n`),
    ...said(requestKeys, alertKeys, (line) => io.err(`mesh mon: ${line}\n`)),
  }
  try {
    await watchForEver(watch, () => runningMesh(mesh, folder, tools), io)
  } catch (error) {
    // Ctrl-C is how watching ends.
    if (!(error instanceof Stopped)) throw error
  }
  return 0
}

/** One line when the broker goes and one when it is back, however often it is asked for between. */
function said(
  requestKeys: readonly string[],
  alertKeys: readonly string[],
  say: (line: string) => void,
): Pick<MonitorOptions, 'onConnected' | 'onLost' | 'onDropped'> {
  let isAway = false
  return {
    onConnected: () => {
      isAway = false
      say(`connected, watching ${watchedText({ requestKeys, alertKeys })}`)
    },
    onLost: (reason) => {
      if (!isAway) say(`${reason}; waiting for the broker`)
      isAway = true
    },
    onDropped: (routingKey, reason) => say(`message dropped (routing key ${routingKey}): ${reason}`),
  }
}

async function watchForEver(
  watch: Omit<MonitorOptions, 'address'>,
  find: () => Promise<RunningMesh>,
  io: MeshIo,
): Promise<void> {
  let { broker: address } = await find()
  for (;;) {
    try {
      await new Monitor({ ...watch, address }).run(io.signal)
    } catch (error) {
      if (!(error instanceof MeshError) || error.code !== 'broker-unreachable') throw error
    }
    await wait(LOOK_AGAIN_MS, undefined, { signal: io.signal }).catch(() => io.signal.throwIfAborted())
    address = (await foundAgain(find)) ?? address
  }
}

/** The broker where it is now; `null` while it does not run. */
async function foundAgain(find: () => Promise<RunningMesh>): Promise<RunningMesh['broker'] | null> {
  try {
    return (await find()).broker
  } catch (error) {
    if (error instanceof MeshError && error.code === 'not-running') return null
    throw error
  }
}
