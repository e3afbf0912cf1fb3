import type { Answer, Probe } from './probe.ts'

export interface GatewayProbeOptions {
  readonly container: string
  readonly host: string
  readonly port: number
}

const PATIENCE_MS = 3_000
/** Nobody has the name: the broker said so, and that is an answer. */
const NOBODY = '102'

/**
 * Ready: the gateway answers by itself, and a ping sent through it has been to the broker and back. A mesh in which no
 * service runs has nobody to answer; then the broker's word that there is nobody will do.
 */
export function gatewayProbe({ container, host, port }: GatewayProbeOptions): Probe {
  const base = `http://${host.includes(':') ? `[${host}]` : host}:${port}`
  return {
    name: `${container} gateway`,
    async check(signal): Promise<Answer> {
      const limited = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)])
      try {
        const hello = await fetch(`${base}/hello`, { signal: limited })
        await hello.body?.cancel()
        if (!hello.ok) return { state: 'waiting', reason: `/hello answers ${hello.status}` }
        const options = { method: 'POST', headers: { specifier: 'ping' }, signal: limited }
        const ping = await fetch(`${base}/dl/broadcast`, options)
        await ping.body?.cancel()
        if (ping.ok || ping.headers.get('dl_return_code') === NOBODY) return { state: 'ready' }
        return { state: 'waiting', reason: `a ping through it answers ${ping.status} ${ping.statusText}` }
      } catch (error) {
        signal.throwIfAborted()
        const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
        return { state: 'waiting', reason: cause instanceof Error ? cause.message : String(cause) }
      }
    },
  }
}
