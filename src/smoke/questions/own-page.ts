import type { Payload } from '../../protocol/json.ts'
import type { OwnCheck } from '../../spec/own-check.ts'
import { type AskedMesh, publishedAt } from '../asked-mesh.ts'
import { missingPart } from '../same-value.ts'
import { unmet } from '../unmet.ts'
import type { Try } from './own.ts'

type Own = Extract<OwnCheck, { action: 'http' }>

const ANSWER_WITHIN_MS = 10_000

/** A web page, and what of its answer is not as expected. */
export async function ownPage({ page, request, expect }: Own, asked: AskedMesh, signal: AbortSignal): Promise<Try> {
  const url = urlOf(page, asked)
  if (url === null) return { problem: 'that port is not published: does the container run?', ms: 0 }
  const startedAtMs = performance.now()
  const limited = AbortSignal.any([signal, AbortSignal.timeout(ANSWER_WITHIN_MS)])
  try {
    const response = await fetch(url, { ...requestOf(request), signal: limited, redirect: 'manual' })
    const text = await response.text()
    const ms = performance.now() - startedAtMs
    const isGood = expect.status === null ? response.ok : response.status === expect.status
    if (!isGood) return { problem: `status ${response.status}, expected ${expect.status ?? '200 to 299'}`, ms }
    return { problem: wrongBody(text, expect), ms }
  } catch (error) {
    signal.throwIfAborted()
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
    const message = cause instanceof Error ? cause.message : String(cause)
    return { problem: message, ms: performance.now() - startedAtMs }
  }
}

function urlOf(page: Own['page'], { atReady }: AskedMesh): string | null {
  if ('url' in page) return page.url
  const at = publishedAt(atReady, page.container, page.port)
  return at === null ? null : `http://${at.host}:${at.port}${page.path}`
}

function requestOf({ method, headers, body }: Own['request']): RequestInit {
  if (body === undefined) return { method, headers }
  if (typeof body === 'string') return { method, headers, body }
  return { method, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) }
}

function wrongBody(text: string, expect: Own['expect']): string | null {
  const { payload, ...others } = expect
  if (payload !== undefined) {
    const body = jsonOf(text)
    if (body === undefined) return `the body is no JSON: ${text.slice(0, 100)}`
    const key = missingPart(body, payload as object, 0)
    if (key !== null) return `"${key}" is not as expected in ${text.slice(0, 200)}`
  }
  return unmet({ ...others, payload: undefined }, { payload: null as Payload, text })
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Whoever expects JSON is told what came instead.
    return undefined
  }
}
