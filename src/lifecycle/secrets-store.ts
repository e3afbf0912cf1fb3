import { randomBytes, randomInt } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { MeshError } from '../errors/mesh-error.ts'
import type { Secrets } from '../generate/inputs.ts'
import type { Mesh } from '../spec/mesh.ts'
import { ADMIN } from './database-admin.ts'
import { ensureStateFolder, type MeshFolder } from './mesh-folder.ts'

const SECRETS_FILE = 'secrets.json'
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
/** 24 characters of 62: 142 bits. */
const PASSWORD_LENGTH = 24

const KEYS = [
  'brokerPassword',
  'brokerPasswordSalt',
  'databaseAdminPassword',
  'databasePassword',
  'databaseReaderPassword',
  'grafanaPassword',
] as const satisfies readonly (keyof Secrets)[]

/** The mesh's passwords: those of the spec, else those made at the first start and kept in `.mesh/secrets.json`. */
export function readOrMakeSecrets(mesh: Mesh, folder: MeshFolder): Secrets {
  const kept = keptSecrets(folder)
  const missing = KEYS.filter((key) => kept[key] === undefined)
  const all = { ...kept, ...Object.fromEntries(missing.map((key) => [key, freshSecret(key)])) } as Secrets
  if (missing.length > 0) keepSecrets(all, folder)
  return withSpecPasswords(mesh, all)
}

/**
 * Passwords that a mesh brings along, put beside those that are there or still have to be made.
 *
 * @returns all of them, as they stand in the file now
 */
export function adoptSecrets(brought: Partial<Secrets>, folder: MeshFolder): Secrets {
  const kept = { ...keptSecrets(folder), ...brought }
  const missing = KEYS.filter((key) => kept[key] === undefined)
  const all = { ...kept, ...Object.fromEntries(missing.map((key) => [key, freshSecret(key)])) } as Secrets
  keepSecrets(all, folder)
  return all
}

/** As {@link readOrMakeSecrets}, but writes nothing; `null` when they have not been made yet. */
export function readSecrets(mesh: Mesh, folder: MeshFolder): Secrets | null {
  const kept = keptSecrets(folder)
  if (KEYS.some((key) => kept[key] === undefined)) return null
  return withSpecPasswords(mesh, kept as Secrets)
}

/** Stands for secrets where only the other files matter. Never reaches a disk or a container. */
export const NO_SECRETS: Secrets = {
  brokerPassword: '',
  brokerPasswordSalt: '00000000',
  databaseAdminPassword: '',
  databasePassword: '',
  databaseReaderPassword: '',
  grafanaPassword: '',
}

function withSpecPasswords({ broker, database, grafana }: Mesh, secrets: Secrets): Secrets {
  const databasePassword = database?.credentials.password ?? secrets.databasePassword
  // An application that logs in as the superuser: one user has one password.
  const isAdmin = database?.credentials.username === ADMIN
  return {
    ...secrets,
    brokerPassword: broker.credentials.password ?? secrets.brokerPassword,
    databasePassword,
    databaseAdminPassword: isAdmin ? databasePassword : secrets.databaseAdminPassword,
    grafanaPassword: grafana?.credentials.password ?? secrets.grafanaPassword,
  }
}

function keptSecrets({ state }: MeshFolder): Partial<Secrets> {
  const path = join(state, SECRETS_FILE)
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {}
    throw new MeshError('folder-not-writable', `cannot read ${path}: ${(error as Error).message}`, { cause: error })
  }
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) throw new TypeError('not an object')
    return Object.fromEntries(Object.entries(value).filter(([, secret]) => typeof secret === 'string' && secret !== ''))
  } catch {
    // The parser's own words would quote the text, which holds passwords.
    throw new MeshError('config-invalid', `${path} is damaged: it is not the JSON that mesh wrote`, {
      hint: 'put it back from a backup; without it the data of the mesh is closed to its services',
    })
  }
}

/** Whole or not at all, and on the disk before anything is started with it: a lost password closes the data. */
function keepSecrets(secrets: Secrets, folder: MeshFolder): void {
  ensureStateFolder(folder)
  const path = join(folder.state, SECRETS_FILE)
  const file = openSync(`${path}.new`, 'w', 0o600)
  try {
    writeSync(file, `${JSON.stringify(secrets, null, 2)}\n`)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(`${path}.new`, path)
}

function freshSecret(key: keyof Secrets): string {
  if (key === 'brokerPasswordSalt') return randomBytes(4).toString('hex')
  return Array.from({ length: PASSWORD_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
}
