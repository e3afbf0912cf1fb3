import { channel as diagnosticsChannel } from 'node:diagnostics_channel'
import type { Socket } from 'node:net'
import { type ChannelModel, connect } from 'amqplib'
import { MeshError } from '../errors/mesh-error.ts'

export interface BrokerAddress {
  readonly host: string
  readonly port: number
  readonly username: string
  readonly password: string
}

const AMQP_HEARTBEAT_S = 10

/**
 * Opens one AMQP connection.
 *
 * @param timeoutMs from the first packet to the open connection, however the broker fills the time
 * @throws MeshError broker-refused when asking again cannot help (wrong password), broker-unreachable otherwise;
 * the signal's reason when it is aborted
 */
export async function connectBroker(
  address: BrokerAddress,
  timeoutMs: number,
  name: string,
  signal?: AbortSignal,
): Promise<ChannelModel> {
  signal?.throwIfAborted()
  const { host: hostname, port, username, password } = address
  const attempt = new AbortController()
  const abort = (): void => attempt.abort()
  const timer = setTimeout(abort, timeoutMs)
  signal?.addEventListener('abort', abort, { once: true })
  let tcpConnected = false
  const noteSocket = (socket: Socket): void => {
    socket.once('connect', () => {
      tcpConnected = true
      writeTogether(socket)
    })
  }
  try {
    const login = { protocol: 'amqp', hostname, port, username, password, heartbeat: AMQP_HEARTBEAT_S }
    // The client hands these on to node:net, whose sockets end when `signal` does.
    const options = { signal: attempt.signal, noDelay: true, clientProperties: { connection_name: name } }
    return await withEachSocket(noteSocket, () => connect(login, options))
  } catch (error) {
    signal?.throwIfAborted()
    if (!attempt.signal.aborted) throw brokerError(address, error)
    const silence = tcpConnected ? 'TCP connected, no Connection.Start' : `no TCP connection within ${timeoutMs} ms`
    throw new MeshError('broker-unreachable', `broker ${hostname}:${port}: ${silence}`, { cause: error })
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', abort)
  }
}

/** Shows the sockets that `connectNow` makes: the client keeps them to itself, and a person must know how far it came. */
function withEachSocket<T>(note: (socket: Socket) => void, connectNow: () => T): T {
  const created = diagnosticsChannel('net.client.socket')
  const onMessage = (message: unknown): void => note((message as { socket: Socket }).socket)
  created.subscribe(onMessage)
  try {
    return connectNow()
  } finally {
    created.unsubscribe(onMessage)
  }
}

/** The client writes each frame on its own; what it writes in one go leaves in one packet, for one system call. */
function writeTogether(socket: Socket): void {
  const write = socket.write.bind(socket) as (...parameters: unknown[]) => boolean
  let isCorked = false
  socket.write = (...parameters: unknown[]): boolean => {
    if (!isCorked) {
      isCorked = true
      socket.cork()
      setImmediate(() => {
        isCorked = false
        socket.uncork()
      })
    }
    return write(...parameters)
  }
}

/** A failure of the AMQP client in our words. */
export function brokerError({ host, port, username }: BrokerAddress, cause: unknown): MeshError {
  const message = cause instanceof Error ? cause.message : String(cause)
  const broker = `broker ${host}:${port}`
  if (/ACCESS.REFUSED/.test(message)) {
    return new MeshError('broker-refused', `${broker} refuses the login of user "${username}"`, {
      hint: 'check user name and password: auth file, options or environment',
      cause,
    })
  }
  // A limit of connections, or a virtual host still starting, may be gone the next time.
  if (/NOT.ALLOWED/.test(message) && !/limit|down/.test(message)) {
    return new MeshError('broker-refused', `${broker} refuses user "${username}" the virtual host "/"`, {
      hint: 'give the user permissions: rabbitmqctl set_permissions',
      cause,
    })
  }
  return new MeshError('broker-unreachable', `${broker}: ${inOurWords(message)}`, { cause })
}

/** What the client and Node say of a broker that is not there yet, as the person who waits for it would. */
function inOurWords(message: string): string {
  // The engine takes a connection to a published port before anything in the container listens.
  if (/Socket closed abruptly|ECONNRESET|EPIPE|socket hang up/.test(message))
    return 'TCP connected, then closed at once'
  return message
}

/** What the broker says to a declaration that contradicts what exists; everything else stays as it is. */
export function declarationError(what: string, cause: unknown): unknown {
  const message = cause instanceof Error ? cause.message : String(cause)
  if (/RESOURCE.LOCKED|exclusive use/.test(message)) {
    return new MeshError('queue-taken', `${what} belongs to another connection`, {
      hint: 'a service with the same name is running, or its lost connection has not been given up yet',
      cause,
    })
  }
  if (/PRECONDITION.FAILED/.test(message)) {
    return new MeshError('declared-differently', `${what} exists with other flags: ${message}`, {
      hint: 'another program has declared it; delete it while nothing uses it, or give it the same flags',
      cause,
    })
  }
  return cause
}
