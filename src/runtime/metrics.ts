import type { Payload, PayloadMap } from '../protocol/json.ts'

/** One number that a service keeps: a counter only grows, a gauge is how it is now. */
export interface Metric {
  /** As `cmd counters` answers it, e.g. `alerts_sent`. */
  readonly name: string
  readonly kind: 'counter' | 'gauge'
  readonly help: string
  readonly value: number
  /** Tells apart the parts of one number, e.g. replies by their return code. */
  readonly label?: { readonly name: string; readonly value: string }
}

/** What `cmd counters` answers: name → number, or → label → number. */
export function metricsPayload(metrics: readonly Metric[]): PayloadMap {
  const payload: Record<string, Payload> = {}
  for (const { name, value, label } of metrics) {
    const before = payload[name]
    if (label === undefined) payload[name] = value
    else payload[name] = { ...(typeof before === 'object' ? (before as PayloadMap) : {}), [label.value]: value }
  }
  return payload
}

/**
 * The same in Prometheus' text format, version 0.0.4: `dripline_alerts_sent_total{service="my_store"} 12`.
 *
 * @see https://prometheus.io/docs/instrumenting/exposition_formats/
 */
export function prometheusText(service: string, metrics: readonly Metric[]): string {
  const lines: string[] = []
  let last = ''
  for (const { name, kind, help, value, label } of metrics) {
    const fullName = `dripline_${name}${kind === 'counter' ? '_total' : ''}`
    if (fullName !== last) lines.push(`# HELP ${fullName} ${help}`, `# TYPE ${fullName} ${kind}`)
    last = fullName
    const labels = [['service', service] as const, ...(label === undefined ? [] : [[label.name, label.value] as const])]
    lines.push(`${fullName}{${labels.map(([key, text]) => `${key}="${escaped(text)}"`).join(',')}} ${value}`)
  }
  return `${lines.join('\n')}\n`
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')
}
