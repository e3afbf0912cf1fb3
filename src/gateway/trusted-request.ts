import type { IncomingHttpHeaders } from 'node:http'
import { isIP } from 'node:net'
import { HttpRefusal } from './dripline-request.ts'

/**
 * A browser carries out what any page in it asks for, also towards this machine: a page of another site must not turn
 * knobs. Browsers say where a page comes from (`Origin`), and a name that an attacker points at this machine is no name
 * that we were given.
 *
 * @param allowedHosts names besides addresses, `localhost` and names without a dot
 * @throws HttpRefusal 403
 */
export function refuseForeign(headers: IncomingHttpHeaders, allowedHosts: readonly string[]): void {
  const { host, origin } = headers
  const hostName = host === undefined ? null : nameIn(`http://${host}`)
  if (hostName !== null && !isOurs(hostName, allowedHosts)) {
    const hint = `add "${hostName}" to allowed_hosts of the gateway, if that is its name`
    throw new HttpRefusal(403, `this gateway does not know itself as "${hostName}"`, hint)
  }
  if (origin !== undefined && originHost(origin) !== host) {
    const hint = 'open the page through the gateway itself: put it into web_root'
    throw new HttpRefusal(403, `a page of ${origin} may not send requests to this mesh`, hint)
  }
}

function isOurs(name: string, allowedHosts: readonly string[]): boolean {
  const bare = name.replace(/^\[|\]$/g, '')
  return (
    isIP(bare) !== 0 ||
    (name !== '' && !name.includes('.')) ||
    name.endsWith('.localhost') ||
    allowedHosts.includes(name)
  )
}

function nameIn(url: string): string | null {
  try {
    return new URL(url).hostname.toLowerCase()
  } catch {
    return ''
  }
}

function originHost(origin: string): string | null {
  try {
    return new URL(origin).host
  } catch {
    return null
  }
}
