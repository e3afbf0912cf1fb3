import type { Answer, Probe } from './probe.ts'

export interface GrafanaProbeOptions {
  readonly container: string
  readonly host: string
  readonly port: number
  readonly username: string
  readonly password: string
  /** `null`: this mesh has no database to show. */
  readonly datasourceUid: string | null
}

const PATIENCE_MS = 3_000

/** Ready: Grafana's own health is ok, and the datasource it was given can be queried. */
export function grafanaProbe(options: GrafanaProbeOptions): Probe {
  const { container, host, port, username, password, datasourceUid } = options
  const base = `http://${host}:${port}`
  const authorization = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`
  return {
    name: `${container} health`,
    async check(signal) {
      const limited = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)])
      const health = await ask(`${base}/api/health`, {}, limited)
      if (health.state !== 'ready' || datasourceUid === null) return health
      return ask(`${base}/api/datasources/uid/${datasourceUid}/health`, { authorization }, limited)
    },
  }
}

async function ask(url: string, headers: Record<string, string>, signal: AbortSignal): Promise<Answer> {
  try {
    const response = await fetch(url, { headers, signal })
    const body = (await response.text()).slice(0, 200)
    const path = new URL(url).pathname
    if (response.status === 401)
      return {
        state: 'failed',
        reason: `${path} refuses the login`,
        hint: 'Grafana keeps the password of its first start: put that one back, or give up its volume',
      }
    if (!response.ok) return { state: 'waiting', reason: `${path} answers ${response.status}: ${body}` }
    return { state: 'ready' }
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
    return { state: 'waiting', reason: cause instanceof Error ? cause.message : String(cause) }
  }
}
