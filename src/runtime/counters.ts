import type { Metric } from './metrics.ts'

/** What a service counts. Plain numbers: counting must cost nothing beside a message. */
export class Counters {
  requests = 0
  messagesDropped = 0
  alertsReceived = 0
  heartbeats = 0
  connections = 0
  calibrationFailures = 0
  readingFailures = 0
  readonly #replies = new Map<number, number>()

  replied(returnCode: number): void {
    this.#replies.set(returnCode, (this.#replies.get(returnCode) ?? 0) + 1)
  }

  get metrics(): readonly Metric[] {
    const counter = (name: string, help: string, value: number): Metric => ({ name, kind: 'counter', help, value })
    const replies = [...this.#replies].sort(([a], [b]) => a - b)
    return [
      counter('requests', 'Requests taken.', this.requests),
      ...replies.map(([code, value]) => ({
        ...counter('replies', 'Replies, by their return code.', value),
        label: { name: 'code', value: String(code) },
      })),
      counter(
        'messages_dropped',
        'Messages that were no dripline message, or not for a service.',
        this.messagesDropped,
      ),
      counter('alerts_received', 'Alerts taken.', this.alertsReceived),
      counter('heartbeats', 'Heartbeats raised.', this.heartbeats),
      counter('reconnects', 'Connections to the broker after the first one.', Math.max(0, this.connections - 1)),
      counter('reading_failures', 'Scheduled readings that failed.', this.readingFailures),
      counter('calibration_failures', 'Readings that went without value_cal.', this.calibrationFailures),
    ]
  }
}
