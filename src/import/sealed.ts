import type { Location } from '../errors/location.ts'
import { isSecretVariable } from '../source/secret-text.ts'
import { isWellKnown } from '../spec/known-passwords.ts'
import type { FoundContainer } from './container.ts'
import { databaseUser, type HandWrittenMesh } from './hand-written-mesh.ts'
import { entriesOf, itemsOf, type Located, placeOf, wordOf } from './located.ts'
import { type PasswordInText, passwordsIn } from './passwords.ts'
import type { Making, MeshSecret, SecretVariable } from './spec-draft.ts'

/** Stands in mesh.yaml where a password was that no variable can take the place of. */
export const LEFT_OUT = 'password-left-out'

/** Where a value of a container comes from, for what is said about it. */
export interface Origin {
  readonly container: FoundContainer
  /** The key that holds it. */
  readonly key: string
  readonly parts: readonly Located[]
}

/**
 * `value` without a password in it. A shell reads the new one from a variable of `.mesh/<container>.env`; elsewhere it
 * is left out. Either is a hazard.
 */
export function sealed(value: unknown, origin: Origin, making: Making, inner = origin.key): unknown {
  if (typeof value === 'string') return sealedText(value, inner === 'test', [], origin, making)
  if (Array.isArray(value)) return sealedList(value, origin, making)
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => {
      const isPassword = typeof each === 'string' && isSecretVariable(key, '') && !/^(?:$|\$)/.test(each)
      return [key, isPassword ? leftOut(each, origin, making) : sealed(each, origin, making, key)]
    }),
  )
}

/** The words of a command, or of a health check. @param before words that stand before them, as of an entry point */
export function sealedList(
  list: readonly unknown[],
  origin: Origin,
  making: Making,
  before: readonly string[] = [],
): unknown[] {
  const words = [...before, ...list.map((item) => (typeof item === 'string' ? item : ''))]
  return list.map((item, index) => {
    if (typeof item !== 'string') return sealed(item, origin, making)
    const above = words.slice(0, before.length + index)
    return sealedText(item, isScript(above), above, origin, making)
  })
}

/** Whether a shell reads the word after `above`. */
function isScript(above: readonly string[]): boolean {
  const last = above.at(-1) ?? ''
  if (last === 'CMD-SHELL') return true
  return /^-\w*c$/.test(last) && above.some((word) => /(?:^|\/)(?:ba|da|a)?sh$/.test(word))
}

function sealedText(text: string, isShell: boolean, above: readonly string[], origin: Origin, making: Making): string {
  const option = above.at(-1) ?? ''
  const prefix = !isShell && option.startsWith('-') ? `${option} ` : ''
  const found = passwordsIn(prefix + text, making.passwords).flatMap((each) =>
    each.start < prefix.length ? [] : [moved(each, -prefix.length)],
  )
  if (found.length === 0) return text
  const variables = found.map((each) => variableFor(text, each, origin.container, making))
  let result = ''
  let from = 0
  for (const [index, each] of found.entries()) {
    const isDatabase = each.host !== null && making.mesh.databaseHosts.includes(each.host)
    if (each.user !== null && isDatabase)
      result += text.slice(from, each.user.start) + databaseUser(making.mesh) + text.slice(each.user.end, each.start)
    else result += text.slice(from, each.start)
    result += isShell ? inShell(text, each.start, variables[index] ?? '') : LEFT_OUT
    from = each.end
  }
  note(text, isShell, variables, origin, making)
  return result + text.slice(from)
}

function leftOut(password: string, origin: Origin, making: Making): string {
  const whole = { start: 0, end: password.length, host: null, user: null }
  note(password, false, [variableFor(password, whole, origin.container, making)], origin, making)
  return LEFT_OUT
}

function moved({ start, end, host, user }: PasswordInText, by: number): PasswordInText {
  const place = user === null ? null : { start: user.start + by, end: user.end + by }
  return { start: start + by, end: end + by, host, user: place }
}

/** In single quotes nothing is filled in: they end before the variable and begin again after it. */
function inShell(text: string, start: number, variable: string): string {
  let quote = ''
  for (let at = 0; at < start; at++) {
    const sign = text.charAt(at)
    if (sign === '\\' && quote !== "'") at++
    else if (quote === '') quote = /['"]/.test(sign) ? sign : ''
    else if (sign === quote) quote = ''
  }
  if (quote === "'") return `'"\${${variable}}"'`
  return quote === '"' ? `\${${variable}}` : `"\${${variable}}"`
}

const VARIABLES = { brokerPassword: 'MESH_BROKER_PASSWORD', databasePassword: 'MESH_DATABASE_PASSWORD' } as const

/** The variable that holds what stands for a password now; made when the container has none yet. */
function variableFor(text: string, found: PasswordInText, container: FoundContainer, making: Making): string {
  const password = text.slice(found.start, found.end)
  const secret = secretOf(password, found.host, making.mesh)
  if (!isWellKnown(password, null)) making.foundPasswords.add(password)
  const own = making.secretVariables.filter((each) => each.container === container.name)
  const value = secret === null ? password : { secret }
  const same = own.find(
    (each) => each.name.startsWith('MESH_') && JSON.stringify(each.value) === JSON.stringify([value]),
  )
  if (same !== undefined) return same.name
  const base = secret === null ? 'MESH_PASSWORD' : VARIABLES[secret]
  const names = [...own.map((each) => each.name), ...container.environment.keys()]
  let [name, number] = [base as string, 2]
  while (names.includes(name)) name = `${base}_${number++}`
  making.secretVariables.push({ container: container.name, name, value: [value] })
  return name
}

function note(text: string, isShell: boolean, variables: readonly string[], origin: Origin, making: Making): void {
  const { container, key, parts } = origin
  const file = `.mesh/${container.name}.env`
  const names = [...new Set(variables)].map((name) => `$${name}`).join(' and ')
  const hint = isShell
    ? `moved to ${file}, which only you can read; mesh.yaml names ${names} in its place`
    : `left out: mesh.yaml has ${LEFT_OUT} there. Let the program read ${names}, which ${file} sets (e.g. by sh -c "…")`
  making.report.warning(
    'password-in-file',
    placeOfText(text, parts) ?? container.at,
    `a password stands in ${key} of "${container.name}"`,
    hint,
  )
}

function placeOfText(text: string, parts: readonly Located[]): Location | null {
  for (const part of parts) {
    const inner = [...entriesOf(part), ...itemsOf(part)]
    const at = inner.length > 0 ? placeOfText(text, inner) : wordOf(part)?.includes(text) ? placeOf(part) : null
    if (at !== null) return at
  }
  const [last] = parts.slice(-1)
  return last === undefined || last.node.entries !== null || last.node.items !== null ? null : placeOf(last)
}

/** A value of a variable in pieces: the mesh's passwords in place of the old ones, anything else as it is. */
export function secretPieces(text: string, { mesh, passwords }: Making): SecretVariable['value'] {
  const pieces: (string | MeshSecret)[] = []
  let from = 0
  for (const { start, end, host } of passwordsIn(text, passwords)) {
    const secret = secretOf(text.slice(start, end), host, mesh)
    if (secret === null) continue
    if (start > from) pieces.push(text.slice(from, start))
    pieces.push({ secret })
    from = end
  }
  return from < text.length || pieces.length === 0 ? [...pieces, text.slice(from)] : pieces
}

/** Which of the mesh's passwords an old one has become; `null`: none. */
function secretOf(password: string, host: string | null, mesh: HandWrittenMesh): MeshSecret['secret'] | null {
  const { broker, database, authentications, sql } = mesh
  if (host !== null && mesh.brokerHosts.includes(host)) return 'brokerPassword'
  if (host !== null && mesh.databaseHosts.includes(host)) return 'databasePassword'
  // The mesh knows nothing about the logins of another machine.
  if (host !== null) return null
  const forms = (found: string | null | undefined): boolean =>
    found != null && found !== '' && (found === password || encodeURIComponent(found) === password)
  if (
    forms(broker.environment.get('RABBITMQ_DEFAULT_PASS')?.value) ||
    authentications.some((each) => forms(wordOf(each.broker?.password ?? null)))
  )
    return 'brokerPassword'
  const isDatabase =
    forms(database?.environment.get('POSTGRES_PASSWORD')?.value) ||
    authentications.some((each) => forms(wordOf(each.database?.password ?? null))) ||
    sql.roles.some((role) => forms(role.password))
  return isDatabase ? 'databasePassword' : null
}
