/**
 * The wire's timestamp: UTC, six fractional digits, a literal `Z`.
 *
 * @param atMs milliseconds since 1970; a fraction gives the microseconds
 */
export function timestampText(atMs: number): string {
  const whole = Math.floor(atMs)
  const microseconds = Math.floor((atMs - whole) * 1000)
  return `${new Date(whole).toISOString().slice(0, -1)}${String(microseconds).padStart(3, '0')}Z`
}
