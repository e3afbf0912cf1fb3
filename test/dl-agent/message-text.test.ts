import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { messageJson, messageText, payloadText, prettyJson } from '../../src/cli/dl/message-text.ts'
import { decodeChunkId, decodeMessage } from '../../src/protocol/decode.ts'
import { decodeJson, Float } from '../../src/protocol/json.ts'
import type { AnyMessage, Reply, Request } from '../../src/protocol/message.ts'
import { deliveredFrom, recordedMessages } from '../support/recorded.ts'

const wire = fileURLToPath(new URL('../wire', import.meta.url))

/** What dl-agent and dl-mon of the reference printed, by the command. */
const printed: readonly { command: string; stdout?: string }[] = JSON.parse(
  readFileSync(`${wire}/tools-cli-output.json`, 'utf8'),
).items

function stdoutOf(command: string): string {
  const found = printed.find((item) => item.command.startsWith(command))?.stdout
  assert.ok(found, `a recording of ${command}`)
  return found
}

/** Every standard output of a recorded dl-agent, wherever in a scenario it stands. */
function agentOutputs(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const { command, stdout } = value as { command?: unknown; stdout?: unknown }
  const own = typeof command === 'string' && typeof stdout === 'string' && stdout.startsWith('Routing key: ')
  return [...(own ? [stdout] : []), ...Object.values(value).flatMap(agentOutputs)]
}

test('every reply that a recorded dl-agent printed is printed the same, letter for letter', () => {
  const replies = new Map<string, AnyMessage>()
  for (const recorded of recordedMessages()) {
    const delivered = deliveredFrom(recorded)
    const id = decodeChunkId(delivered)
    if (!('uuid' in id) || id.count !== 1 || recorded.body_utf8 === undefined) continue
    const decoded = decodeMessage(delivered, id.uuid, Buffer.from(recorded.body_utf8))
    if (decoded.state === 'message' && decoded.message.type === 'reply')
      replies.set(`${delivered.correlationId}`, decoded.message)
  }
  let compared = 0
  for (const folder of [wire, `${wire}/v5.1.1`]) {
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
      for (const stdout of agentOutputs(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')))) {
        const reply = replies.get(/^Correlation ID: (.*)$/m.exec(stdout)?.[1] ?? '')
        if (reply === undefined) continue
        // The newer dl-agent writes its log between the lines, and adds the name of the type.
        if (stdout.includes('[error]')) continue
        const expected = stdout.replace('Message Type: 2 (reply)', 'Message Type: 2')
        assert.equal(`${messageText(reply)}\n`, expected, file)
        compared++
      }
    }
  }
  assert.ok(compared > 50, `${compared} outputs compared`)
})

/** The reply of `dl-agent --json-print`, read back from what it printed. */
function printedReply(): Reply {
  const { payload, sender_info, ...fields } = JSON.parse(stdoutOf('dl-agent --json-print'))
  const { service_name, ...rest } = sender_info
  return {
    type: 'reply',
    routingKey: fields.routing_key,
    id: fields.message_id,
    correlationId: fields.correlation_id,
    replyTo: '',
    specifier: '',
    timestamp: fields.timestamp,
    sender: { ...rest, serviceName: service_name },
    payload,
    invalid: null,
    returnCode: 0,
    returnMessage: '',
  }
}

test('a reply as JSON has the keys, order and layout of the reference, compact and indented', () => {
  assert.equal(`${messageJson(printedReply(), 'compact')}\n`, stdoutOf('dl-agent --json-print'))
  const pretty = stdoutOf('dl-agent --pretty-print')
  assert.equal(`${prettyJson(decodeJson(pretty))}\n`, pretty)
  assert.deepEqual(
    JSON.parse(messageJson(printedReply(), 'pretty')),
    JSON.parse(messageJson(printedReply(), 'compact')),
  )
})

test('a request and an alert are printed as the recorded dl-mon printed them', () => {
  const monitored = stdoutOf("dl-mon -a '#' -r '#'   (stopped")
  const dripline = { version: '3.0.0' }
  const cpp = { version: '2.9.0', commit: '8c2f794a7eaf76707e993113c81e4da7509ace7f', package: 'dripline-cpp/repo' }
  const python = { version: '4.7.1', commit: 'na', package: 'driplineorg/dripline-python' }
  const common = { id: '', specifier: '', invalid: null }
  const agent = { exe: '/opt/dripline-471/bin/dl-agent', hostname: 'vm', username: 'root', serviceName: 'unknown' }
  const request: Request = {
    ...common,
    type: 'request',
    routingKey: 'peaches',
    correlationId: '029e4c15-fed1-490a-96c7-0a03458b8c4c',
    replyTo: 'amq.gen-uPu1DEn9TTCFgwPUFPHsxw',
    timestamp: '2026-11-23T22:11:20.363004Z',
    sender: { ...agent, versions: { 'dripline-cpp': cpp, dripline } },
    payload: { values: [5] },
    operation: 'set',
    lockoutKey: '00000000-0000-0000-0000-000000000000',
  }
  assert.ok(monitored.includes(` ${messageText(request)}\n2026-`), messageText(request))
  const alert: AnyMessage = {
    ...common,
    type: 'alert',
    routingKey: 'sensor_value.peaches',
    correlationId: '14e60feb-f093-4200-8f10-67b58d732ceb',
    replyTo: '',
    timestamp: '2026-11-23T22:11:20.368069Z',
    sender: {
      ...agent,
      exe: '/usr/bin/python3.11',
      versions: { dripline, 'dripline-cpp': cpp, 'dripline-python': python },
    },
    payload: { value_raw: 5, value_cal: 10 },
  }
  assert.ok(monitored.includes(` ${messageText(alert)}\n2026-`), messageText(alert))
})

test('a payload is printed without an exponent, and nested line by line', () => {
  assert.equal(payloadText(new Float(1e22)), '10000000000000000000000.000000')
  assert.equal(payloadText(1e-7), '0.000000')
  assert.equal(payloadText(2n ** 63n), '9223372036854775808')
  assert.equal(payloadText([[1], {}]), '\n[\n    \n    [\n        1\n    ]\n\n    \n    {\n    }\n\n]\n')
})
