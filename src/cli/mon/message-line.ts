import { encodeJson, isMap, type Payload } from '../../protocol/json.ts'
import type { AnyMessage } from '../../protocol/message.ts'
import { valueText } from '../agent/reply-text.ts'
import type { Style } from '../style.ts'

const LONGEST = 400

/**
 * A message as one line: when it was sent (local time), what it is, whom it is about, what it says, who sent it.
 *
 * `12:00:01.250  alert    sensor_value.peaches  value_cal=1.5 value_raw=0.75  (my_store)`
 */
export function messageLine(message: AnyMessage, style: Style): string {
  const { routingKey, specifier, sender } = message
  const about = specifier === '' ? routingKey : `${routingKey} -s ${specifier}`
  const from = sender.serviceName === 'unknown' ? sender.exe.split('/').at(-1) : sender.serviceName
  const parts = [
    style('dim', printable(timeText(message.timestamp))),
    kindText(message).padEnd(7),
    style('cyan', printable(about)),
    saysText(message),
    style('dim', `(${printable(from ?? '')})`),
  ]
  return parts.filter((part) => part !== '').join('  ')
}

function kindText(message: AnyMessage): string {
  return message.type === 'request' ? String(message.operation) : message.type
}

function saysText(message: AnyMessage): string {
  const { invalid } = message
  const payload = invalid === null ? shortPayload(message.payload) : printable(`unreadable: ${invalid.error}`)
  if (message.type !== 'reply') return payload
  const code = message.returnCode === 0 ? '' : `${message.returnCode} `
  return `${code}${printable(message.returnMessage)} ${payload}`.trim()
}

/** `key=value key=value`; a message of any length takes one line. */
export function shortPayload(payload: Payload): string {
  if (payload === null) return ''
  const text = isMap(payload)
    ? Object.entries(payload)
        .map(
          ([key, value]) =>
            `${key}=${value === null || typeof value !== 'object' ? valueText(value) : encodeJson(value)}`,
        )
        .join(' ')
    : encodeJson(payload)
  const plain = printable(text)
  return plain.length <= LONGEST ? plain : `${plain.slice(0, LONGEST)}…`
}

/** A line break or an escape sequence of a sender's must not reach the terminal. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ')
}

/** The sender's own time in this machine's zone; as it stands when it is no time. */
function timeText(timestamp: string): string {
  const time = new Date(timestamp)
  if (Number.isNaN(time.getTime())) return timestamp === '' ? '--:--:--.---' : timestamp
  const two = (value: number): string => String(value).padStart(2, '0')
  const clock = [time.getHours(), time.getMinutes(), time.getSeconds()].map(two).join(':')
  return `${clock}.${String(time.getMilliseconds()).padStart(3, '0')}`
}
