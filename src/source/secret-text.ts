/**
 * What is never shown, whatever stands there: the rest of a line after a key that names a secret, the password of a
 * role in SQL, and the one inside an address.
 */
const SECRETS: readonly RegExp[] = [
  /(\b\w*(?:passw(?:or)?d|passphrase|_pass\b|secret|token|api_?key)[\w-]*["']?\s*[:=]\s*)(\S.*)$/i,
  /(\bpassword\s+)('.*)$/i,
  /(:\/\/[^\s:/@]*:)([^\s@/]+)(?=@)/g,
]

/** A line that may be shown. Stars keep its length, so that carets under it stay right. */
export function withoutSecrets(line: string): string {
  return SECRETS.reduce(
    (shown, pattern) =>
      shown.replace(pattern, (_whole, key: string, secret: string) => key + '*'.repeat(secret.length)),
    line,
  )
}

/** Whether an environment variable holds a password or one is part of its value. */
export function isSecretVariable(name: string, value: string): boolean {
  if (/_FILE$/.test(name)) return false
  const isNamed = /pass(?:word|wd)?(?:_|$)|passwd|secret|token|api_?key|credential/i.test(name)
  return isNamed || /:\/\/[^\s:/@]*:[^\s@/]+@/.test(value)
}
