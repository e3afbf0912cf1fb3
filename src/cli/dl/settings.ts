import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrokerAddress } from '../../broker/connect.ts'
import { MeshError } from '../../errors/mesh-error.ts'
import { isMap, type Payload, type PayloadMap } from '../../protocol/json.ts'
import { serviceDefaults } from '../../runtime/service-defaults.ts'
import type { SharedOptions } from './command-line.ts'
import { expandedPath, inNewSpelling, mapOf, mergedMaps, own, readDataFile, withEnvironment } from './config.ts'
import type { ProgramIo } from './io.ts'

/** How to reach the mesh: what every dl program needs, from whichever era's spelling. */
export interface MeshSettings {
  readonly address: BrokerAddress
  readonly requestsExchange: string
  readonly alertsExchange: string
  readonly heartbeatRoutingKey: string
  readonly maxPayloadBytes: number
  readonly messageWaitMs: number
  /** `null`: not set, each program has its own default. */
  readonly maxConnectionAttempts: number | null
}

/** Top-level keys of the shared options, in the newer spelling. */
const SHARED_KEYS = ['auth_file', 'heartbeat_interval_s', 'loop_timeout_ms', 'message_wait_ms']

/**
 * The configuration of a dl program; later wins: `~/.dripline_mesh.yaml`, the `-c` file, `key=value` words, options.
 *
 * @param keywords one map for each `key=value` word, in order
 * @param optionLayer the program's own options, as the configuration keys they stand for
 * @param ownKeys the program's own top-level keys, with underscores
 */
export async function readConfig(
  options: SharedOptions,
  keywords: readonly PayloadMap[],
  optionLayer: PayloadMap,
  ownKeys: readonly string[],
  io: ProgramIo,
): Promise<PayloadMap> {
  const homeFile = join(io.home, '.dripline_mesh.yaml')
  const layers: PayloadMap[] = []
  if (existsSync(homeFile)) layers.push(mapOf([['dripline_mesh', await readDataFile(homeFile)]]))
  if (options.config !== undefined) layers.push(await readDataFile(expandedPath(options.config, io.home, io.env)))
  layers.push(...keywords, sharedLayer(options), optionLayer)
  const keys = [...SHARED_KEYS, ...ownKeys]
  const config = layers.map((layer) => inNewSpelling(layer, keys)).reduce(mergedMaps, mapOf([]))
  return withEnvironment(config, io.env) as PayloadMap
}

/** The shared options as the configuration that they stand for. */
function sharedLayer(options: SharedOptions): PayloadMap {
  const mesh = mapOf([
    ['broker', options.broker],
    ['broker_port', options.port],
    ['requests_exchange', options.requestsExchange],
    ['alerts_exchange', options.alertsExchange],
    ['max_payload_size', options.maxPayload],
    ['heartbeat_routing_key', options.heartbeatRoutingKey],
    ['max_connection_attempts', options.maxConnectionAttempts],
  ])
  return mapOf([
    ['dripline_mesh', mesh],
    ['auth_file', options.authFile],
    ['heartbeat_interval_s', options.heartbeatIntervalS],
    ['loop_timeout_ms', options.loopTimeoutMs],
    ['message_wait_ms', options.messageWaitMs],
  ])
}

/** @throws MeshError config-invalid */
export async function meshSettings(config: PayloadMap, options: SharedOptions, io: ProgramIo): Promise<MeshSettings> {
  const mesh = own(config, 'dripline_mesh') ?? mapOf([])
  if (!isMap(mesh)) throw new MeshError('config-invalid', 'dripline_mesh: expected a map of keys and values')
  const authFile = own(config, 'auth_file') ?? own(mesh, 'auth_file')
  const auth =
    authFile === undefined
      ? mapOf([])
      : await readDataFile(expandedPath(textOf('auth_file', authFile), io.home, io.env))
  const login = await readLogin(
    config,
    auth,
    authFile === undefined ? null : textOf('auth_file', authFile),
    options,
    io,
  )
  const fromAuth = own(auth, 'amqp')
  const authBroker = fromAuth !== undefined && isMap(fromAuth) ? fromAuth : mapOf([])
  const defaults = serviceDefaults()
  const text = (key: string, missing: string): string => textOf(key, own(mesh, key) ?? missing)
  const whole = (map: PayloadMap, key: string, missing: number): number => wholeOf(key, own(map, key) ?? missing)
  const attempts = own(mesh, 'max_connection_attempts')
  return {
    address: {
      host: textOf('broker', own(mesh, 'broker') ?? own(authBroker, 'broker') ?? 'localhost'),
      port: wholeOf('broker_port', own(mesh, 'broker_port') ?? own(authBroker, 'broker-port') ?? defaults.brokerPort),
      ...login,
    },
    requestsExchange: text('requests_exchange', defaults.requestsExchange),
    alertsExchange: text('alerts_exchange', defaults.alertsExchange),
    heartbeatRoutingKey: text('heartbeat_routing_key', defaults.heartbeatRoutingKey),
    maxPayloadBytes: whole(mesh, 'max_payload_size', defaults.maxPayloadBytes),
    messageWaitMs: whole(config, 'message_wait_ms', defaults.messageWaitMs),
    maxConnectionAttempts: attempts === undefined ? null : wholeOf('max_connection_attempts', attempts),
  }
}

function textOf(key: string, value: Payload): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  throw new MeshError('config-invalid', `${key}: expected text`)
}

function wholeOf(key: string, value: Payload): number {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value
  if (typeof number === 'number' && Number.isSafeInteger(number) && number >= 1) return number
  throw new MeshError('config-invalid', `${key}: expected a whole number from 1 on`)
}

const ITEMS = [
  { item: 'username', variable: 'DRIPLINE_USER' },
  { item: 'password', variable: 'DRIPLINE_PASSWORD' },
] as const

/**
 * User and password of the broker; later wins: `guest`, auth file, environment, a file that holds the item, the value
 * itself. A named auth file without a login is an error: the reference then tries `guest`, without a word.
 */
async function readLogin(
  config: PayloadMap,
  auth: PayloadMap,
  authFile: string | null,
  options: SharedOptions,
  io: ProgramIo,
): Promise<{ username: string; password: string }> {
  const group = own(auth, 'dripline') ?? own(auth, 'amqp')
  const fromFile = group !== undefined && isMap(group) ? group : mapOf([])
  const groups = own(config, 'auth_groups')
  const configured = groups !== undefined && isMap(groups) ? own(groups, 'dripline') : undefined
  const found: Record<'username' | 'password', string> = { username: 'guest', password: 'guest' }
  for (const { item, variable } of ITEMS) {
    const source = itemSource(configured !== undefined && isMap(configured) ? own(configured, item) : undefined)
    const file = item === 'password' ? (options.passwordFile ?? source.file) : source.file
    const value =
      options[item] ??
      source.value ??
      (file === undefined ? undefined : await secretOf(expandedPath(file, io.home, io.env))) ??
      io.env[source.env ?? variable] ??
      scalarText(own(fromFile, item))
    if (value === undefined && authFile !== null) {
      throw new MeshError('config-invalid', `${authFile}: no ${item} in group "dripline" or "amqp"`, {
        hint: 'expected {"amqp": {"username": "…", "password": "…"}} or the same under "dripline"',
      })
    }
    found[item] = value ?? source.default ?? 'guest'
  }
  return found
}

interface ItemSource {
  readonly default?: string | undefined
  readonly env?: string | undefined
  readonly file?: string | undefined
  readonly value?: string | undefined
}

/** `auth_groups.<group>.<item>`: the value itself, or a map that says where it comes from. */
function itemSource(entry: Payload | undefined): ItemSource {
  if (entry === undefined || entry === null) return {}
  if (!isMap(entry)) return { value: scalarText(entry) }
  const text = (key: string): string | undefined => scalarText(own(entry, key))
  return { default: text('default'), env: text('env'), file: text('file'), value: text('value') }
}

function scalarText(value: Payload | undefined): string | undefined {
  return value === undefined || value === null || typeof value === 'object' ? undefined : String(value)
}

/** The item a file holds. One line end at its end is not part of it: editors and `echo` put it there. */
async function secretOf(path: string): Promise<string> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new MeshError('config-invalid', `${path}: cannot be read: ${reason}`, { cause })
  })
  return text.replace(/\r?\n$/, '')
}
