import assert from 'node:assert/strict'
import { test } from 'node:test'
import { docker } from '../support/containers.ts'
import { eventually } from '../support/eventually.ts'
import { exampleSpec, testMesh } from '../support/mesh-command.ts'

test('the commands of every day, on a running mesh', async (t) => {
  const mesh = testMesh(t, exampleSpec('first-mesh'))

  await t.test('without a running mesh, agent says so and exits 5', async () => {
    const { code, err } = await mesh.mesh('agent', 'get', 'peaches')
    assert.equal(code, 5)
    assert.match(err, /the broker of mesh .* does not run here\n {3}mesh up/)
  })

  await mesh.ok('up', '--images', 'debian', '--without', 'grafana')

  await t.test('status tells what was left out on purpose from what is missing', async () => {
    const { data } = JSON.parse((await mesh.ok('status', '--json')).out)
    const stateOf = (container: string): string =>
      data.containers.find((row: { container: string }) => row.container === container).state
    assert.deepEqual([stateOf('grafana'), stateOf('postgres')], ['left-out', 'running'])
    assert.match((await mesh.ok('status')).out, /^grafana +left-out /m)
  })

  await t.test('agent gets, sets and commands, with values typed as for dl-agent', async () => {
    assert.equal((await mesh.ok('agent', 'set', 'peaches', '-2.5')).out, 'value_cal  -5\nvalue_raw  -2.5\n')
    assert.equal((await mesh.ok('agent', 'get', 'peaches')).out, 'value_cal  -5\nvalue_raw  -2.5\n')
    assert.equal((await mesh.ok('agent', 'get', 'peaches', '-s', 'log_interval')).out, '10\n')
    assert.match((await mesh.ok('agent', 'cmd', 'my_store', '-s', 'ping')).err, /^0 Success: Hello, /)
    assert.match((await mesh.ok('agent', 'get', 'peaches', '--long')).out, /^Return Code: 0$/m)
  })

  await t.test('agent get --all is a table of every endpoint', async () => {
    const { out } = await mesh.ok('agent', 'get', '--all')
    assert.match(out, /^ENDPOINT +SERVICE +RAW +CALIBRATED +UNIT$/m)
    assert.match(out, /^chips +my_store +1\.75 +5\.25$/m)
    assert.match(out, /^values_table .* 306 Invalid Command/m)
    const { data } = JSON.parse((await mesh.ok('agent', 'get', '--all', '--json')).out)
    assert.deepEqual(
      data.map(({ endpoint }: { endpoint: string }) => endpoint),
      ['peaches', 'chips', 'waffles', 'values_table'],
    )
  })

  await t.test('a refusal is exit 1 with code and words; with --json it is an object', async () => {
    const refused = await mesh.mesh('agent', 'get', 'peaches', '-s', 'nothing')
    assert.equal(refused.code, 1)
    assert.match(refused.err, /^error: get peaches: 310 Invalid Specifier: endpoint peaches has no attribute nothing/)
    const { out } = await mesh.mesh('agent', 'get', 'peaches', '-s', 'nothing', '--json')
    const { ok, data, error } = JSON.parse(out)
    assert.deepEqual([ok, data.returnCode, error.code], [false, 310, 'request-refused'])
  })

  for (const [words, what] of [
    [['agent', 'get', 'pechaes'], /nobody is there under "pechaes"\n {3}did you mean "peaches"\?/],
    [['agent', 'get', 'key-value-store'], /the service in the container key-value-store is called "my_store"/],
    [['agent', 'fetch', 'peaches'], /expected get, set or cmd/],
    [['agent', 'set', 'peaches'], /no value given\n {3}mesh agent set peaches 2\.5/],
    [['agent', 'get'], /whom\?/],
    [['agent', 'set', '--all'], /--all goes with get alone/],
    [['agent', 'get', '--all', '-s', 'unit'], /--all goes without --specifier/],
    [['agent', 'get', 'peaches', '-k', 'me'], /--lockout-key me: expected a UUID/],
    [['agent', 'get', 'peaches', '-t', 'soon'], /--timeout soon: expected a number of seconds/],
    [['agent', 'get', 'peaches', '-t', '99999999'], /--timeout 99999999: expected .* at most \d+; 0 waits for ever/],
    [['status', '--watch', '99999999'], /--watch 99999999: expected a number of seconds above 0, at most \d+/],
  ] as const) {
    await t.test(`mesh ${words.join(' ')} says what is wrong with it`, async () => {
      const { code, err } = await mesh.mesh(...words)
      assert.ok(code === 1 || code === 2)
      assert.match(err, what)
    })
  }

  await t.test('status shows what came in last and how old it is, and what waits for the logger', async () => {
    const { out } = await mesh.ok('status')
    assert.match(out, /^sensor-logger +running +yes .* 0 waiting /m)
    assert.match(out, /^peaches +key-value-store +-2\.5 +-5 +\d[\d.]* m?s +10 s$/m)
    const { data } = JSON.parse((await mesh.ok('status', '--json')).out)
    assert.deepEqual(data.lastValues.length, 1)
    assert.deepEqual([data.lastValues[0].valueCal, data.lastValues[0].isStale], [-5, false])
  })

  await t.test('status counts alerts that can never be stored', async () => {
    const login = ['--auth-file', '/root/authentications.json', '-b', 'rabbit-broker']
    docker(
      ...['exec', mesh.container('key-value-store'), 'dl-agent', ...login],
      ...['alert', 'sensor_value.peaches', 'value_raw=not_a_number'],
    )
    await eventually(async () => assert.match((await mesh.ok('status')).out, / 0 waiting, 1 dead /), {
      withinMs: 10_000,
    })
  })

  await t.test('status --watch goes on until Ctrl-C', async () => {
    const watch = mesh.start('status', '--watch', '0.2', '--json')
    let out = ''
    watch.child.stdout?.on('data', (text: string) => {
      out += text
    })
    await eventually(() => assert.ok(out.split('\n').length > 3), { withinMs: 15_000 })
    watch.child.kill('SIGINT')
    assert.equal((await watch.ended).code, 0)
    for (const line of out.trim().split('\n')) assert.equal(JSON.parse(line).ok, true)
  })

  await t.test('logs of all containers come in the order of their time, and may be searched', async () => {
    const { out } = await mesh.ok('logs', '--timestamps', '--grep', 'connected|startup COMPLETE')
    const times = [...out.matchAll(/^\S+ +(\S+Z) /gm)].map((match) => match[1] ?? '')
    assert.ok(times.length >= 3)
    assert.deepEqual(times, times.toSorted())
    assert.match(out, /^rabbit-broker .*Server startup complete/m)
    const lines = (await mesh.ok('logs', '--json', '--tail', '1')).out.trim().split('\n')
    for (const line of lines) assert.deepEqual(Object.keys(JSON.parse(line)), ['container', 'stream', 'time', 'text'])
    const wrong = await mesh.mesh('logs', '--grep', '(')
    assert.deepEqual([wrong.code, /--grep \(: no regular expression/.test(wrong.err)], [2, true])
  })

  await t.test('logs -f follows a container that is started anew', async () => {
    const logs = mesh.start('logs', '-f', '--tail', '500', 'key-value-store')
    let out = ''
    logs.child.stdout?.on('data', (text: string) => {
      out += text
    })
    const connected = (): number => out.match(/my_store: connected/g)?.length ?? 0
    await eventually(() => connected() > 0, { withinMs: 15_000 })
    const before = connected()
    docker('restart', mesh.container('key-value-store'))
    await eventually(() => connected() === before + 1, { withinMs: 30_000 })
    logs.child.kill('SIGINT')
    assert.equal((await logs.ended).code, 0)
  })

  await t.test('mon shows alerts and requests, survives a restart of the broker, and ends with Ctrl-C', async () => {
    const mon = mesh.start('mon', '#', '-r', 'peaches.#')
    const lines: string[] = []
    mon.child.stdout?.on('data', (text: string) => lines.push(text))
    await eventually(() => assert.match(mon.err(), /connected, watching requests peaches\.#, alerts #/), {
      withinMs: 10_000,
    })
    await mesh.ok('agent', 'set', 'peaches', '3')
    await eventually(() => assert.match(lines.join(''), /set +peaches +values=\[3\]/), { withinMs: 5_000 })
    await eventually(
      () => assert.match(lines.join(''), /alert +sensor_value\.peaches +value_cal=6 value_raw=3 +\(my_store\)/),
      { withinMs: 5_000 },
    )
    docker('restart', mesh.container('rabbit-broker'))
    await eventually(() => assert.equal(mon.err().match(/connected, watching/g)?.length, 2), { withinMs: 30_000 })
    await eventually(() => mesh.ok('agent', 'set', 'peaches', '4'), { withinMs: 20_000 })
    await eventually(() => assert.match(lines.join(''), /value_cal=8 value_raw=4/), { withinMs: 10_000 })
    mon.child.kill('SIGINT')
    assert.equal((await mon.ended).code, 0)
  })

  await t.test('a value that is overdue is marked as stale', async () => {
    mesh.edit('log_interval: 10', 'log_interval: 1')
    await mesh.ok('up')
    docker('stop', mesh.container('key-value-store'))
    await eventually(
      async () => assert.match((await mesh.ok('status')).out, /^peaches .* \d[\d.]* s \(stale\) +1 s$/m),
      { withinMs: 20_000 },
    )
  })
})
