import { randomBytes, randomInt } from 'node:crypto'
import { join } from 'node:path'
import { MeshError } from '../errors/mesh-error.ts'
import type { Secrets } from '../generate/inputs.ts'
import type { Mesh } from '../spec/mesh.ts'
import { ADMIN } from './database-admin.ts'
import { ensureStateFolder, type MeshFolder } from './mesh-folder.ts'
import { readStateFile, writeStateFile } from './state-file.ts'

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

/** Whether any passwords have been made, or brought along: a newer version may want more of them. */
export function hasSecrets(folder: MeshFolder): boolean {
  const kept = keptSecrets(folder)
  return KEYS.some((key) => kept[key] !== undefined)
}

/** What is said of a mesh that was brought up with passwords that are not there any more. */
export function lostSecrets({ state }: MeshFolder): MeshError {
  return new MeshError('prerequisite-missing', `the passwords of this mesh are missing: ${join(state, SECRETS_FILE)}`, {
    hint: 'put the file back from a backup; without one, mesh up makes new passwords, or says why it must not',
  })
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
  const text = readStateFile(path)
  if (text === null) return {}
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

/** On the disk before anything is started with them: a lost password closes the data. */
function keepSecrets(secrets: Secrets, folder: MeshFolder): void {
  ensureStateFolder(folder)
  writeStateFile(join(folder.state, SECRETS_FILE), `${JSON.stringify(secrets, null, 2)}\n`)
}

function freshSecret(key: keyof Secrets): string {
  if (key === 'brokerPasswordSalt') return randomBytes(4).toString('hex')
  return Array.from({ length: PASSWORD_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
}
