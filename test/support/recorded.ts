import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Delivered } from '../../src/protocol/decode.ts'
import type { OutgoingProperties } from '../../src/protocol/encode.ts'

/** A message recorded from the reference implementation; how is written in `test/wire/README.md`. */
export interface RecordedMessage {
  readonly scenario: string
  readonly exchange: string
  readonly routing_key: string
  readonly headers: readonly RecordedHeader[]
  readonly body_utf8?: string
  readonly body_bytes: number
  readonly raw_properties_hex: string
}

export interface RecordedHeader {
  readonly name: string
  readonly tag: string
  readonly value: unknown
}

const WIRE = fileURLToPath(new URL('../wire', import.meta.url))

/** Every recorded message of both eras. */
export function recordedMessages(): RecordedMessage[] {
  const files = [...jsonFiles(WIRE), ...jsonFiles(`${WIRE}/v5.1.1`)]
  return files.flatMap((file) => {
    const scenario = JSON.parse(readFileSync(file, 'utf8'))
    const messages: RecordedMessage[] = scenario.messages ?? []
    return messages.map((message) => ({ ...message, scenario: file.slice(WIRE.length + 1) }))
  })
}

function jsonFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${folder}/${name}`)
}

interface AmqpCodec {
  decode(classId: number, bytes: Buffer): Record<string, unknown>
  encodeProperties(classId: number, channel: number, size: number, fields: object): Buffer
}

const BASIC = 60
// The codec of the AMQP client itself, past its package exports: the bytes are the evidence.
const codec: AmqpCodec = createRequire(import.meta.url)(
  fileURLToPath(new URL('../../node_modules/amqplib/lib/defs.js', import.meta.url)),
)

/** The recorded property bytes as the AMQP client would deliver them. */
export function deliveredFrom(recorded: RecordedMessage): Delivered {
  const fields = codec.decode(BASIC, Buffer.from(recorded.raw_properties_hex, 'hex'))
  return { routingKey: recorded.routing_key, ...fields } as unknown as Delivered
}

/** The property bytes that the AMQP client puts on the wire for `properties`. */
export function propertyBytes(properties: OutgoingProperties): string {
  const frame = codec.encodeProperties(BASIC, 1, 0, properties)
  // Frame type, channel, length (7), class, weight, body size (12); one end byte.
  return frame.subarray(19, -1).toString('hex')
}
