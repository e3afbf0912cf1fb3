import type { AskedMesh } from '../asked-mesh.ts'
import { publishedAt } from '../asked-mesh.ts'
import { type Finding, failed, passed, type Question } from '../check.ts'

const ANSWER_WITHIN_MS = 10_000
const GRAFANA_PORT = 3000

/** Whether Grafana reaches the database through the datasource that it was given. */
export async function askDatasource(
  { uid }: Extract<Question, { kind: 'datasource' }>,
  asked: AskedMesh,
  signal: AbortSignal,
): Promise<Finding> {
  const answer = await askGrafana(`/api/datasources/uid/${uid}/health`, asked, signal)
  if (typeof answer === 'string') return failed(answer)
  const { status, message } = answer.body as { status?: unknown; message?: unknown }
  if (status !== 'OK') return failed(`the datasource's health is ${String(status)}: ${String(message)}`)
  return passed([{ name: 'datasource', ms: answer.ms }])
}

/** Whether a dashboard was provisioned whole. */
export async function askDashboard(
  { uid, panels }: Extract<Question, { kind: 'dashboard' }>,
  asked: AskedMesh,
  signal: AbortSignal,
): Promise<Finding> {
  const answer = await askGrafana(`/api/dashboards/uid/${uid}`, asked, signal)
  if (typeof answer === 'string') return failed(answer)
  const { dashboard } = answer.body as { dashboard?: { panels?: unknown } }
  const found = Array.isArray(dashboard?.panels) ? dashboard.panels.length : 0
  if (found !== panels) return failed(`it has ${found} panels, not ${panels}`)
  return passed([{ name: 'dashboard', ms: answer.ms }])
}

/** @returns the body of a good answer, or what is wrong with another */
async function askGrafana(
  path: string,
  { mesh, atReady, grafanaPassword }: AskedMesh,
  signal: AbortSignal,
): Promise<string | { readonly body: object; readonly ms: number }> {
  const { container = 'grafana', credentials } = mesh.grafana ?? {}
  const at = publishedAt(atReady, container, GRAFANA_PORT)
  if (at === null) return `${container} does not run`
  const login = Buffer.from(`${credentials?.username}:${grafanaPassword}`).toString('base64')
  const startedAtMs = performance.now()
  const limited = AbortSignal.any([signal, AbortSignal.timeout(ANSWER_WITHIN_MS)])
  const headers = { authorization: `Basic ${login}` }
  const response = await fetch(`http://${at.host}:${at.port}${path}`, { headers, signal: limited })
  const text = await response.text()
  if (!response.ok) return `${path} answers ${response.status}: ${text.slice(0, 200)}`
  return { body: JSON.parse(text) as object, ms: performance.now() - startedAtMs }
}
