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

/** @returns `null` when the table or one of its required keys is missing: such a message is dropped */
export function readSenderInfo(field: unknown): SenderInfo | null {
  if (!isTable(field) || !isTable(field.versions)) return null
  const [exe, hostname, username, serviceName] = [field.exe, field.hostname, field.username, field.service_name].map(
    readText,
  )
  if (exe == null || hostname == null || username == null || serviceName == null) return null
  const versions: Record<string, ComponentVersion> = {}
  for (const [component, fields] of Object.entries(field.versions)) {
    const version = readVersion(fields)
    if (version === null) return null
    // A component may have any name, `__proto__` included.
    Object.defineProperty(versions, component, { value: version, enumerable: true, configurable: true, writable: true })
  }
  return { exe, hostname, username, serviceName, versions }
}

function readVersion(fields: unknown): ComponentVersion | null {
  if (!isTable(fields)) return null
  const version = readText(fields.version)
  if (version === null) return null
  const commit = readOptionalText(fields.commit)
  const packageName = readOptionalText(fields.package)
  return { version, ...(commit ? { commit } : {}), ...(packageName ? { package: packageName } : {}) }
}

function isTable(field: unknown): field is UnknownHeaders {
  return typeof field === 'object' && field !== null && !Array.isArray(field) && !Buffer.isBuffer(field)
}
