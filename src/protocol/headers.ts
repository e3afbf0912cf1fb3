import { type ComponentVersion, NIL_UUID, type SenderInfo } from './message.ts'

/** A header value in the form the AMQP client encodes with the right field tag. */
export type HeaderField = string | TypedInteger | HeaderTable

/** Sent with tag `i`: programs on dripline-cpp up to 2.10.3 silently drop a message with any other integer tag. */
export interface TypedInteger {
  readonly '!': 'uint32'
  readonly value: number
}

export interface HeaderTable {
  readonly [name: string]: HeaderField
}

/** Headers as they were decoded: nothing is known about them yet. */
export type UnknownHeaders = Readonly<Record<string, unknown>>

export function integerField(value: number): TypedInteger {
  return { '!': 'uint32', value }
}

/** @returns the integer, whatever its tag; `null` for fractions, text, timestamps and anything else */
export function readInteger(field: unknown): number | null {
  if (typeof field === 'bigint') return Number(field)
  return typeof field === 'number' && Number.isSafeInteger(field) ? field : null
}

/** @returns text sent as a long string or as bytes; `null` for any other tag */
export function readText(field: unknown): string | null {
  if (typeof field === 'string') return field
  return Buffer.isBuffer(field) ? field.toString('utf8') : null
}

/** An absent text header reads as `missing`; one with a wrong tag as `null`. */
export function readOptionalText(field: unknown, missing = ''): string | null {
  return field === undefined ? missing : readText(field)
}

export function readLockoutKey(headers: UnknownHeaders): string | null {
  return readOptionalText(headers.lockout_key, NIL_UUID)
}

/** The `sender_info` table, keys in the reference's order. */
export function senderInfoFields(sender: SenderInfo): HeaderTable {
  const known = FIELDS.get(sender)
  if (known !== undefined) return known
  const fields = fieldsOf(sender)
  FIELDS.set(sender, fields)
  return fields
}

/** A service says the same of itself in every message. */
const FIELDS = new WeakMap<SenderInfo, HeaderTable>()

function fieldsOf(sender: SenderInfo): HeaderTable {
  const versions = Object.entries(sender.versions).sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    exe: sender.exe,
    hostname: sender.hostname,
    service_name: sender.serviceName,
    username: sender.username,
    versions: Object.fromEntries(versions.map(([component, version]) => [component, versionFields(version)])),
  }
}

function versionFields(version: ComponentVersion): HeaderTable {
  return {
    ...(version.commit ? { commit: version.commit } : {}),
    ...(version.package ? { package: version.package } : {}),
    version: version.version,
  }
}

/** Whether the table and every required key is there: a message without them is dropped. */
export function isSenderInfo(field: unknown): field is UnknownHeaders {
  if (!isTable(field) || !isTable(field.versions)) return false
  for (const key of REQUIRED) if (readText(field[key]) === null) return false
  for (const component in field.versions) {
    const fields = field.versions[component]
    if (!isTable(fields) || readText(fields.version) === null) return false
  }
  return true
}

const REQUIRED = ['exe', 'hostname', 'username', 'service_name'] as const

/** @param field one of which {@link isSenderInfo} is true */
export function readSenderInfo(field: UnknownHeaders): SenderInfo {
  const [exe = '', hostname = '', username = '', serviceName = ''] = REQUIRED.map((key) => readText(field[key]) ?? '')
  const versions: Record<string, ComponentVersion> = {}
  for (const [component, fields] of Object.entries(isTable(field.versions) ? field.versions : {})) {
    const value = readVersion(isTable(fields) ? fields : {})
    // A component may have any name, `__proto__` included.
    Object.defineProperty(versions, component, { value, enumerable: true, configurable: true, writable: true })
  }
  return { exe, hostname, username, serviceName, versions }
}

function readVersion(fields: UnknownHeaders): ComponentVersion {
  const commit = readOptionalText(fields.commit)
  const packageName = readOptionalText(fields.package)
  return {
    version: readText(fields.version) ?? '',
    ...(commit ? { commit } : {}),
    ...(packageName ? { package: packageName } : {}),
  }
}

function isTable(field: unknown): field is UnknownHeaders {
  return typeof field === 'object' && field !== null && !Array.isArray(field) && !Buffer.isBuffer(field)
}
