import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { dlAgent } from '../../src/cli/dl-agent/dl-agent.ts'
import { runProgram } from '../support/program.ts'
import { folderWith } from '../support/serve.ts'

const agent = (...argv: string[]) => runProgram(dlAgent, argv)

/** The payload that a command line makes, as it would go over the wire. */
async function payloadOf(...argv: string[]): Promise<unknown> {
  const { out, err } = await agent('--dry-run-msg', ...argv)
  const text = /^Payload: ([\s\S]*?)^(?:Lockout Key|Return Code|$(?![\s\S]))/m.exec(out)?.[1]
  assert.ok(text !== undefined, `${out}${err}`)
  return text.replace(/\s+/g, ' ').trim()
}

/** Command line → exit code of the reference's parser, and what a person reads. */
const REFUSED: readonly (readonly [string, number, RegExp])[] = [
  ['', 106, /A subcommand is required/],
  ['fetch peaches', 106, /get, set, cmd, reply, alert, not "fetch"/],
  ['get', 106, /routing_key is required/],
  ['get peaches --foo', 114, /unknown option '--foo'/],
  ['get peaches --brokr x', 114, /Did you mean --broker/],
  ['get peaches -x', 114, /unknown option '-x'/],
  ['get peaches =5', 114, /empty part/],
  ['get peaches a..b=5', 114, /empty part/],
  ['get peaches a.99999=5', 114, /index 99999/],
  ['get peaches -t', 114, /argument missing/],
  ['get peaches -t soon', 104, /expected a number from 0 on/],
  ['get peaches -p 0', 104, /a whole number from 1 on/],
  ['get peaches -c nope.yaml', 105, /File does not exist: nope.yaml/],
  ['get peaches -k not-a-uuid', 4, /Invalid lockout key provided: <not-a-uuid>/],
  ['set peaches', 4, /No value given/],
  ['get peaches --auth-file nope.json', 1, /nope.json: cannot be read/],
]

for (const [line, code, text] of REFUSED) {
  test(`dl-agent ${line}: exit code ${code}, and the reason on stderr`, async () => {
    const ran = await agent(...line.split(' ').filter((word) => word !== ''))
    assert.equal(ran.code, code, ran.err)
    assert.match(ran.err, text)
    assert.equal(ran.out, '')
  })
}

test('values, keywords, negative numbers and --values make the payload', async () => {
  const payloads = {
    'get peaches': '{ }',
    'set peaches 9 a.b=3 c=text': '{ a : { b : 3 } c : text values : [ 9 ] }',
    'alert foo.bar 1 two x=3.25 flag=true': '{ flag : true values : [ 1 two ] x : 3.250000 }',
    'set peaches -1.5e3': '{ values : [ -1500.000000 ] }',
    'set peaches -- -1E5 -5.': '{ values : [ -100000.000000 -5.000000 ] }',
    'set peaches -1E5 -5.': '{ values : [ -100000.000000 -5.000000 ] }',
    'set peaches --values 1 2': '{ values : [ 1 2 ] }',
    'cmd peaches 1 --values 2': '{ values : [ 1 2 ] }',
    'cmd peaches -P a b': '{ payload : [ a b ] }',
    'cmd peaches l.0=a l.1=b': '{ l : [ a b ] }',
    'cmd peaches l.1=b': '{ l : [ null b ] }',
    'cmd peaches a=b=c': '{ a : b=c }',
  }
  for (const [line, payload] of Object.entries(payloads))
    assert.equal(await payloadOf(...line.split(' ')), payload, line)
})

test('options may stand before or after the subcommand and its words', async () => {
  const before = await agent('--dry-run-msg', '-s', 'ping', 'cmd', 'peaches')
  const after = await agent('cmd', 'peaches', '-s', 'ping', '--dry-run-msg')
  for (const { out, code } of [before, after]) {
    assert.equal(code, 0)
    assert.match(out, /^Specifier: ping$/m)
  }
})

test('a configuration file of either era steers the program, and the rest of it is payload', async (t) => {
  const folder = folderWith(t, {
    'e1.yaml':
      'dripline:\n  max-payload-size: 5000\nrk: peaches\nlockout-key: 11111111-2222-3333-4444-555555555555\nextra: 1.0\n',
    'e2.yaml': 'dripline_mesh:\n  broker: b\nrk: peaches\nvalues: [1, 2, 3]\n',
    'e1.json': '{"rk": "chips", "a": {"b": 1.0}}',
  })
  assert.equal(await payloadOf('cmd', '-c', join(folder, 'e1.yaml')), '{ extra : 1.000000 }')
  assert.match(
    (await agent('cmd', '--dry-run-msg', '-c', join(folder, 'e1.yaml'))).out,
    /^Lockout Key: 11111111-2222-/m,
  )
  assert.equal(await payloadOf('cmd', '-c', join(folder, 'e1.json'), 'a.c=2'), '{ a : { b : 1.000000 c : 2 } }')
  // Words lie over the file's values index by index.
  assert.equal(await payloadOf('set', 'peaches', '9', '-c', join(folder, 'e2.yaml')), '{ values : [ 9 2 3 ] }')
  assert.match((await agent('get', '--dry-run-msg', '-c', join(folder, 'e2.yaml'))).out, /^Routing key: peaches$/m)
  // A key=value word steers as the configuration does, and an option goes before it.
  assert.match((await agent('cmd', 'x', 'specifier=a', '--dry-run-msg')).out, /^Specifier: a$/m)
  assert.match((await agent('cmd', 'x', 'specifier=a', '-s', 'b', '--dry-run-msg')).out, /^Specifier: b$/m)
})

test('ENV{…} in a configuration is replaced, and an unset variable is named', async (t) => {
  const folder = folderWith(t, { 'c.yaml': 'rk: peaches\nwho: ENV{WHO}\n' })
  const line = ['cmd', '--dry-run-msg', '-c', join(folder, 'c.yaml')]
  assert.match((await runProgram(dlAgent, line, { env: { WHO: 'me$&' } })).out, /who : me\$&/)
  const unset = await runProgram(dlAgent, line)
  assert.equal(unset.code, 1)
  assert.match(unset.err, /environment variable WHO is not set/)
  const circle = await runProgram(dlAgent, line, { env: { WHO: 'ENV{WHO}' } })
  assert.match(circle.err, /circle/)
})

test('--help and --version go to stdout with exit code 0', async () => {
  const help = await agent('--help')
  assert.equal(help.code, 0)
  assert.match(help.out, /dl-agent -b localhost get peaches/)
  assert.deepEqual(await agent('-V'), { code: 0, out: '1.2.3\n', err: '' })
})

test('the login is found in either group of an auth file, and -v prints no password', async (t) => {
  const folder = folderWith(t, {
    'empty.json': '{"postgresql": {"username": "a", "password": "b"}}',
    'e1.json': '{"amqp": {"username": "a", "password": "secret-1"}}',
    'config.yaml': 'rk: x\nauth_groups: {dripline: {username: u, password: {value: secret-2}}}\n',
  })
  const empty = await agent('get', 'x', '--dry-run-msg', '--auth-file', join(folder, 'empty.json'))
  assert.equal(empty.code, 1)
  assert.match(empty.err, /no username in group "dripline" or "amqp"/)
  for (const options of [
    ['--auth-file', join(folder, 'e1.json')],
    ['-c', join(folder, 'config.yaml')],
  ]) {
    const shown = await agent('get', 'x', '--dry-run-msg', '-v', ...options)
    assert.equal(shown.code, 0, shown.err)
    assert.match(shown.err, /Final configuration/)
    assert.ok(!/secret-/.test(shown.err + shown.out))
  }
})
