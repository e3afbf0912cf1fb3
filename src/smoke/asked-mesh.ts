import type { BrokerAddress } from '../broker/connect.ts'
import { type Client, connectClient } from '../client/client.ts'
import { connectDatabase, type DatabaseAddress, type DatabaseConnection } from '../database/connection.ts'
import type { ContainerState, Engine } from '../engine/engine.ts'
import type { MeshFolder } from '../lifecycle/mesh-folder.ts'
import { runningMesh } from '../lifecycle/running-mesh.ts'
import { readSecrets } from '../lifecycle/secrets-store.ts'
import type { Tools } from '../lifecycle/up.ts'
import type { Mesh } from '../spec/mesh.ts'
import { AlertWatch } from './alert-watch.ts'
import { type Calibrate, calibrationsOf } from './calibrated.ts'

/** A moment by both clocks: `performance.now()` and milliseconds since 1970. */
export interface Moment {
  readonly atMs: number
  readonly wallMs: number
}

export function now(): Moment {
  return { atMs: performance.now(), wallMs: Date.now() }
}

/** A running mesh with everything that a check asks it through. */
export interface AskedMesh {
  readonly mesh: Mesh
  readonly calibrate: Calibrate
  readonly broker: BrokerAddress
  readonly client: Client
  readonly alerts: AlertWatch
  /** As the application's user; `null`: the mesh has none. */
  readonly database: DatabaseConnection | null
  /** Where it is, for a query that may cost its connection. */
  readonly databaseAddress: DatabaseAddress | null
  readonly grafanaPassword: string
  readonly engine: Engine
  /** Its containers when it had become ready. */
  readonly atReady: readonly ContainerState[]
  readonly readyAtMs: number
  /** What a check of the user's own may count from: the start of the last set or cmd before it. */
  readonly since: Moment
  close(): Promise<void>
}

const CONNECT_TIMEOUT_MS = 5_000

/**
 * Connects to a mesh that is ready.
 *
 * @throws MeshError, DatabaseError when it cannot be spoken to
 */
export async function askedMesh(mesh: Mesh, folder: MeshFolder, tools: Tools): Promise<AskedMesh> {
  const { engine, sender, signal } = tools
  const { broker, database: databaseAddress } = await runningMesh(mesh, folder, tools)
  const atReady = await engine.containers(mesh.name, signal)
  const { requestsExchange, alertsExchange } = mesh.broker
  const open: { close(): Promise<void> }[] = []
  const opened = async <T extends { close(): Promise<void> }>(connecting: Promise<T>): Promise<T> => {
    const connection = await connecting
    open.push(connection)
    return connection
  }
  const close = async (): Promise<void> => {
    await Promise.all(open.map((connection) => connection.close()))
  }
  try {
    const options = { address: broker, sender, name: 'mesh smoke', requestsExchange, alertsExchange }
    const alerts = await opened(AlertWatch.open(broker, alertsExchange, signal))
    const client = await opened(connectClient({ ...options, connectTimeoutMs: CONNECT_TIMEOUT_MS }, signal))
    const database =
      databaseAddress === null ? null : await opened(connectDatabase(databaseAddress, CONNECT_TIMEOUT_MS, 'mesh smoke'))
    const grafanaPassword = readSecrets(mesh, folder)?.grafanaPassword ?? ''
    const calibrate = calibrationsOf(mesh)
    const connections = { broker, client, alerts, database, databaseAddress, engine, grafanaPassword }
    const since = now()
    return { mesh, calibrate, ...connections, atReady, readyAtMs: since.wallMs, since, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Where a container's port is reachable on this machine; `null`: it is not published, or the container is gone. */
export function publishedAt(
  states: readonly ContainerState[],
  container: string,
  port: number,
): { readonly host: string; readonly port: number } | null {
  const found = states.find(({ name }) => name === container)?.published[`${port}/tcp`]
  if (found === undefined) return null
  return { host: found.host === '0.0.0.0' || found.host === '' ? '127.0.0.1' : found.host, port: found.port }
}
