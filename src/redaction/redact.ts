import { createHash } from 'node:crypto'
import { withoutSecrets } from '../source/secret-text.ts'

/** Something that must not leave the machine, and who logs in with it. */
export interface Secret {
  readonly value: string
  /** Users whose name is hashed or encoded together with it. */
  readonly users: readonly string[]
}

const REDACTED = '[redacted]'
/** Shorter values stand everywhere by chance; a line that names them as a secret is starred all the same. */
const SHORTEST = 6

/** Values that a text of the mesh may hold by right: the well-known passwords are names, too. */
export type Redactor = (text: string) => string

/**
 * Takes secrets out of texts, in every form in which programs write them down: as they are, escaped, encoded, hashed.
 * Lines whose key says that they hold a secret are starred whatever it is.
 *
 * @param known texts that also mean something else (names of users, of the mesh), and are left alone
 */
export function redactor(secrets: readonly Secret[], known: readonly string[]): Redactor {
  const forms = secrets.filter(({ value }) => value.length >= SHORTEST && !known.includes(value)).flatMap(formsOf)
  // The longest first: one form can be a part of another.
  const sorted = [...new Set(forms)].toSorted((a, b) => b.length - a.length)
  return (text) => {
    const plain = sorted.reduce((rest, form) => rest.replaceAll(form, REDACTED), text)
    return plain
      .replace(/SCRAM-SHA-256\$[^\s"',]+/g, REDACTED)
      .split('\n')
      .map(withoutSecrets)
      .join('\n')
  }
}

function formsOf({ value, users }: Secret): string[] {
  const together = users.flatMap((user) => [`${user}:${value}`, `\u0000${user}\u0000${value}`])
  const hashes = ['md5', 'sha1', 'sha256', 'sha512'].flatMap((name) => {
    const digest = createHash(name).update(value).digest()
    return [digest.toString('hex'), unpadded(digest)]
  })
  // PostgreSQL's old way: the password and then the user.
  const old = users.map((user) =>
    createHash('md5')
      .update(value + user)
      .digest('hex'),
  )
  return [
    value,
    JSON.stringify(value).slice(1, -1),
    value.replaceAll("'", "''"),
    encodeURIComponent(value),
    Buffer.from(value).toString('hex'),
    ...[value, ...together].flatMap(encoded),
    ...hashes,
    ...old,
  ].filter((form) => form.length >= SHORTEST)
}

/** Base64 of a text wherever it begins in a longer one: three alignments, without the letters that its neighbours change. */
function encoded(text: string): string[] {
  const bytes = Buffer.from(text)
  return [0, 1, 2].flatMap((offset) => {
    const whole = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64')
    const from = offset === 0 ? 0 : offset + 1
    const to = Math.floor(((offset + bytes.length) * 8) / 6)
    const inner = whole.slice(from, to)
    return [inner, inner.replaceAll('+', '-').replaceAll('/', '_')]
  })
}

function unpadded(digest: Buffer): string {
  return digest.toString('base64').replace(/=+$/, '')
}
