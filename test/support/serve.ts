import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { dlServe } from '../../src/cli/dl-serve/dl-serve.ts'
import { connectDatabase, type DatabaseAddress, type Row } from '../../src/database/connection.ts'
import type { TestBroker, TestDatabase } from './containers.ts'
import { eventually } from './eventually.ts'
import { sender } from './test-client.ts'

/** A folder that is gone after the test, with `files` in it. */
export function folderWith(t: TestContext, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 't-serve-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

/** The walkthrough's authentication file, with the logins of the test's broker and database. */
export function authentications(broker: TestBroker, database?: TestDatabase): string {
  const { host, port, username, password } = broker.address
  const postgresql = { username: database?.user, password: database?.password }
  return JSON.stringify({ amqp: { broker: host, 'broker-port': port, username, password }, postgresql })
}

/** The walkthrough's logger, word for word, but for the place of its files. */
export function loggerConfiguration(database: TestDatabase): string {
  return `runtime-config:
  name: sensor_data_logger
  module: PostgresSensorLogger
  auth_file: ~/authentications.json
  # SensorLogger Inits
  insertion_table_endpoint_name: values_table
  # AlertConsumer Inits
  alert_keys:
    - "sensor_value.#"
  alert_key_parser_re: 'sensor_value\\.(?P<sensor_name>\\w+)'
  # PostgreSQLInterface Inits
  database_name: sensor_data
  database_server: 127.0.0.1:${database.port}
  auths_file: "~/authentications.json"
  endpoints:
    - name: values_table
      module: SQLTable
      table_name: numeric_data
      required_insert_names:
        - sensor_name
        - timestamp
        - value_raw
      optional_insert_names:
        - value_cal
`
}

/** The walkthrough's table. */
export const NUMERIC_DATA = `CREATE TABLE numeric_data (
  sensor_name text NOT NULL,
  "timestamp" timestamp with time zone NOT NULL default now(),
  value_raw double precision NOT NULL,
  value_cal double precision
)`

export function addressOf({ host, port, user, password, database }: TestDatabase): DatabaseAddress {
  return { host, port, database, username: user, password }
}

/** Asks a database that may be stopped and started in between: each question on a connection of its own. */
export function queriesOf(database: TestDatabase): (text: string) => Promise<readonly Row[]> {
  return async (text) => {
    const connection = await connectDatabase(addressOf(database), 2000)
    try {
      return await connection.query(text)
    } finally {
      await connection.close()
    }
  }
}

export interface Serving {
  readonly lines: () => string
  /** Told to stop, and stopped. */
  stop(): Promise<number>
  readonly ended: Promise<number>
  readonly healthFile: string
}

/** `dl-serve` in this process, with the configuration `config.yaml` of `folder`. */
export function serve(t: TestContext, folder: string, ...options: string[]): Serving {
  let lines = ''
  const healthFile = join(folder, 'health')
  const err = (line: string): void => {
    lines += `${line}\n`
  }
  const out = async (text: string): Promise<void> => err(text)
  const env = { HOME: folder, DRIPLINE_HEALTH_FILE: healthFile }
  const io = { out, err, env, home: folder, sender, version: '0.0.0', importModule: (url: string) => import(url) }
  const ended = new AbortController()
  const running = dlServe(['-c', join(folder, 'config.yaml'), ...options], io, ended.signal)
  const stop = async (): Promise<number> => {
    ended.abort()
    return running
  }
  t.after(stop)
  return { lines: () => lines, stop, ended: running, healthFile }
}

export async function connected(serving: Serving): Promise<void> {
  await eventually(() => serving.lines().includes('connected, answering requests'), { withinMs: 10_000 })
}
