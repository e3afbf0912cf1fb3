import assert from 'node:assert/strict'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { type AddressInfo, connect, createServer } from 'node:net'
import { join } from 'node:path'
import { test } from 'node:test'
import { dlSimulate } from '../../src/cli/dl-simulate/dl-simulate.ts'
import { eventually } from '../support/eventually.ts'
import { runProgram, startProgram } from '../support/program.ts'
import { folderWith } from '../support/serve.ts'

test('dl-simulate answers, says what happens with -v, reports its health, and stops with 0', async (t) => {
  const folder = folderWith(t, { 'one.yaml': 'commands:\n  TEMP: 4.2\n' })
  const health = join(folder, 'health')
  const running = startProgram(dlSimulate, ['-c', join(folder, 'one.yaml'), '-v', '-p', '0'], {
    env: { DRIPLINE_HEALTH_FILE: health },
  })
  const [, port] = await eventually(() => /listens on port (\d+)/.exec(running.err()) ?? false, { withinMs: 5_000 })
  await eventually(() => existsSync(health), { withinMs: 5_000 })
  const client = connect(Number(port), '127.0.0.1')
  client.write('TEMP?\n')
  const [reply] = await once(client, 'data')
  assert.equal(String(reply), '4.2\n')
  client.destroy()
  const { code, err } = await running.stop()
  assert.equal(code, 0)
  assert.match(err, /DEBUG .*: "TEMP\?" -> "4\.2\\n"/)
  assert.match(err, /INFO stopped/)
  assert.ok(!existsSync(health))
})

test('everything wrong with a configuration is told at once, at its place', async (t) => {
  const text = `port: 70000
comands: {}
commands:
  A: {value: 1, noise: -1, nois: 2}
  B: {value: 1, range: [5, 1], format: '{} {}'}
  C: [1]
faults:
  drop: {probability: 2}
  explode: {}
`
  const folder = folderWith(t, { 'one.yaml': text })
  const { code, err } = await runProgram(dlSimulate, ['-c', join(folder, 'one.yaml')])
  assert.equal(code, 100)
  const places = err.split('\n').flatMap((line) => /one\.yaml:(\d+):\d+: (.*)/.exec(line)?.slice(1).join(' ') ?? [])
  assert.deepEqual(places.sort(), [
    '1 "port" must be a whole number, from 1 to 65535',
    '2 unknown key "comands"',
    '4 "noise" must be a number, at least 0',
    '4 unknown key "nois"',
    '5 "format" is no format: there is one value: to show it more than once write {0} each time',
    '5 "range" must be two numbers, lowest first',
    '6 "C" must be a value, or a map of value, settable, noise, …',
    '8 "probability" must be a number, from 0 to 1',
    '9 unknown key "explode"',
  ])
})

test('a port that another program has is an error that says so', async (t) => {
  const other = createServer().listen(0, '::')
  await once(other, 'listening')
  t.after(() => other.close())
  const { port } = other.address() as AddressInfo
  const folder = folderWith(t, { 'one.yaml': `port: ${port}\n` })
  const { code, err } = await runProgram(dlSimulate, ['-c', join(folder, 'one.yaml')])
  assert.notEqual(code, 0)
  assert.match(err, new RegExp(`port ${port} cannot be listened on: .*EADDRINUSE`))
})

test('a command line that cannot be followed is refused with a word', async () => {
  for (const [argv, code] of [
    [[], 106],
    [['-c', '/nowhere/one.yaml'], 105],
    [['--nonsense'], 114],
    [['-c', 'x', '-p', 'many'], 104],
  ] as const) {
    const ran = await runProgram(dlSimulate, argv)
    assert.equal(ran.code, code, argv.join(' '))
    assert.notEqual(ran.err, '')
  }
  const help = await runProgram(dlSimulate, ['--help'])
  assert.equal(help.code, 0)
  assert.match(help.out, /dl-simulate -c thermometer\.yaml/)
})
