import { once } from 'node:events'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { CommandLines } from './command-lines.ts'
import { isReadyQuestion, type Reaction, type SimulatedInstrument } from './simulated-instrument.ts'
import type { SimulatorOptions } from './simulator-options.ts'

export interface InstrumentLog {
  debug(text: string): void
  info(text: string): void
  warn(text: string): void
}

export interface ServedInstrument {
  /** Where it listens; another than asked for when that was 0. */
  readonly port: number
  close(): Promise<void>
}

/** A bench instrument has a handful of clients; more are a fault that must not fill the memory. */
const MOST_CONNECTIONS = 100

/**
 * The simulated instrument on a TCP port. Each connection gets its answers in the order of its commands.
 *
 * @throws the operating system's error when the port cannot be had
 */
export async function serveInstrument(
  instrument: SimulatedInstrument,
  options: Pick<SimulatorOptions, 'port' | 'commandTerminator'>,
  log: InstrumentLog,
  host = '::',
): Promise<ServedInstrument> {
  const connections = new Set<Socket>()
  const server = createServer({ noDelay: true, keepAlive: true }, (socket) => {
    connections.add(socket)
    const who = `${socket.remoteAddress}:${socket.remotePort}`
    let isClient = false
    socket.on('error', (error) => log.debug(`${who}: ${error.message}`))
    socket.on('close', () => {
      connections.delete(socket)
      if (isClient) log.info(`${who} disconnected`)
    })
    const onLine = (line: string, reaction: Reaction): void => {
      // Whoever only asks whether the simulator is ready comes every few seconds, and is nobody's client.
      if (!isClient && !isReadyQuestion(line)) {
        isClient = true
        log.info(`${who} connected`)
      }
      log.debug(`${who}: ${JSON.stringify(line)} -> ${shown(reaction)}`)
    }
    const onFailure = (reason: string): void => log.warn(`${who}: connection closed: ${reason}`)
    answerLines(socket, instrument, new CommandLines(options.commandTerminator), onLine, onFailure)
  })
  server.maxConnections = MOST_CONNECTIONS
  await listening(server, options.port, host)
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      server.close()
      for (const socket of connections) socket.destroy()
      if (server.listening) await once(server, 'close')
    },
  }
}

/** On every address; on those of version 4 alone where the machine has no others. */
async function listening(server: Server, port: number, host: string): Promise<void> {
  try {
    await once(server.listen(port, host), 'listening')
  } catch (error) {
    if (host !== '::' || (error as NodeJS.ErrnoException).code !== 'EAFNOSUPPORT') throw error
    await once(server.listen(port, '0.0.0.0'), 'listening')
  }
}

function answerLines(
  socket: Socket,
  instrument: SimulatedInstrument,
  lines: CommandLines,
  onLine: (line: string, reaction: Reaction) => void,
  onFailure: (reason: string) => void,
): void {
  const ended = new AbortController()
  socket.on('close', () => ended.abort())
  const react = async ({ bytes, afterMs, drops }: Reaction): Promise<void> => {
    if (afterMs > 0) await wait(afterMs, undefined, { signal: ended.signal })
    if (drops) socket.destroy()
    else if (bytes !== null && socket.writable) socket.write(bytes)
  }
  let turn = Promise.resolve()
  socket.on('data', (packet: Buffer) => {
    // Until these are answered, the rest stays in the network: a flood must not fill the memory.
    socket.pause()
    const answerAll = async (): Promise<void> => {
      for (const line of lines.take(packet)) {
        if (ended.signal.aborted) return
        const reaction = instrument.take(line)
        onLine(line, reaction)
        await react(reaction)
      }
      socket.resume()
    }
    turn = turn.then(answerAll).catch((error: unknown) => {
      // Aborted waits are the end of the connection; anything else ends it.
      if (!ended.signal.aborted) onFailure(error instanceof Error ? error.message : String(error))
      socket.destroy()
    })
  })
}

function shown({ bytes, drops }: Reaction): string {
  if (drops) return 'connection dropped'
  return bytes === null ? 'nothing' : JSON.stringify(bytes.toString('utf8'))
}
