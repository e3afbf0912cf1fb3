import assert from 'node:assert/strict'
import { test } from 'node:test'
import { logLines } from '../../src/cli/dl-serve/log-lines.ts'
import { metricsAddress } from '../../src/cli/dl-serve/metrics-server.ts'
import { type Metric, metricsPayload, prometheusText } from '../../src/runtime/metrics.ts'

const METRICS: readonly Metric[] = [
  { name: 'requests', kind: 'counter', help: 'Requests taken.', value: 3 },
  { name: 'replies', kind: 'counter', help: 'Replies.', value: 2, label: { name: 'code', value: '0' } },
  { name: 'replies', kind: 'counter', help: 'Replies.', value: 1, label: { name: 'code', value: '306' } },
  { name: 'alerts_buffered', kind: 'gauge', help: 'Waiting.', value: 0 },
]

test('counters answer a cmd as a map, replies by their code', () => {
  assert.deepEqual(metricsPayload(METRICS), { requests: 3, replies: { 0: 2, 306: 1 }, alerts_buffered: 0 })
})

test('counters are Prometheus text: help and type once, labels escaped', () => {
  assert.equal(
    prometheusText('my "store"\\', METRICS),
    `# HELP dripline_requests_total Requests taken.
# TYPE dripline_requests_total counter
dripline_requests_total{service="my \\"store\\"\\\\"} 3
# HELP dripline_replies_total Replies.
# TYPE dripline_replies_total counter
dripline_replies_total{service="my \\"store\\"\\\\",code="0"} 2
dripline_replies_total{service="my \\"store\\"\\\\",code="306"} 1
# HELP dripline_alerts_buffered Waiting.
# TYPE dripline_alerts_buffered gauge
dripline_alerts_buffered{service="my \\"store\\"\\\\"} 0
`,
  )
})

test('a metrics port is one of this machine, unless it says an address', () => {
  assert.deepEqual(metricsAddress('9464'), { host: '127.0.0.1', port: 9464 })
  assert.deepEqual(metricsAddress('0.0.0.0:9464'), { host: '0.0.0.0', port: 9464 })
  assert.deepEqual(metricsAddress('[::1]:9464'), { host: '::1', port: 9464 })
  for (const text of ['', '0', '70000', 'http', 'a:b', ':1:']) assert.equal(metricsAddress(text), null, text)
})

function linesAt(verbosity: number, format: 'text' | 'json'): readonly string[] {
  const lines: string[] = []
  const now = (): Date => new Date('2026-11-24T10:00:00Z')
  const log = logLines({ write: (line) => lines.push(line), verbosity, format, now })
  log.debug?.('s: get a -> 0', { service: 's', event: 'request', return_code: 0 })
  log.info('s: connected', { service: 's', event: 'connected' })
  log.warn('s: one\ntwo', { service: 's' })
  return lines
}

test('-v shows each request, -q warnings only, -qq nothing, each on one line', () => {
  const line = (level: string, text: string): string => `2026-11-24T10:00:00.000Z ${level} s: ${text}`
  const [debug, info, warn] = [line('DEBUG', 'get a -> 0'), line('INFO', 'connected'), line('WARNING', 'one ⏎ two')]
  assert.deepEqual(linesAt(1, 'text'), [debug, info, warn])
  assert.deepEqual(linesAt(0, 'text'), [info, warn])
  assert.deepEqual(linesAt(-1, 'text'), [warn])
  assert.deepEqual(linesAt(-2, 'text'), [])
})

test('a log of JSON has one object a line, with what the event is about', () => {
  assert.deepEqual(
    linesAt(1, 'json').map((line) => JSON.parse(line)),
    [
      { level: 'debug', service: 's', text: 'get a -> 0', event: 'request', return_code: 0 },
      { level: 'info', service: 's', text: 'connected', event: 'connected' },
      { level: 'warning', service: 's', text: 'one\ntwo' },
    ].map((line) => ({ time: '2026-11-24T10:00:00.000Z', ...line })),
  )
})
