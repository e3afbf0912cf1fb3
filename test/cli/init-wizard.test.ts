import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { readMesh } from '../../src/spec/read-mesh.ts'
import { noTerminal, openTerminal, type Terminal } from '../support/terminal.ts'

type Keys = Parameters<Terminal['answer']>[1][]

const text = (typed: string) => ({ text: typed })

/** Every question of a small mesh from nothing, in order, with its answer. */
const QUESTIONS: readonly (readonly [what: RegExp, ...keys: Keys])[] = [
  [/what to start from\?/, text('empty'), 'enter'],
  [/name of the mesh/, 'enter'],
  [/which parts/, 'down', 'down', 'space', 'enter'],
  [/put something in\?/, 'enter'],
  [/name of the service/, text('fruit-store'), 'enter'],
  [/class of the service/, 'enter'],
  [/name on the broker/, 'enter'],
  [/more of Service\?/, 'enter'],
  [/an endpoint of fruit-store\?/, 'enter'],
  [/class of the endpoint/, 'enter'],
  [/name of the endpoint/, text('peaches'), 'enter'],
  [/more of KeyValueStore\?/, 'space', 'down', 'space', 'enter'],
  [/\? initial_value/, text('0.75'), 'enter'],
  [/\? get_on_set:/, 'enter'],
  [/another endpoint of fruit-store\?/, 'enter'],
  [/put something in\?/, 'enter'],
  [/continuous integration\?/, 'enter'],
  [/write it\?/, 'enter'],
]

function emptyFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 't-wizard größe '))
  t.after(() => rmSync(folder, { recursive: true }))
  return folder
}

const errorsOf = (spec: string) => readMesh(spec, 'mesh.yaml').problems.filter(({ severity }) => severity === 'error')

test('mesh init in a real terminal', { skip: noTerminal }, async (t) => {
  await t.test(
    'questions alone make a mesh, shown before it is written, its passwords made and ignored by git',
    async (t) => {
      const folder = emptyFolder(t)
      const terminal = openTerminal(t, folder, ['init', 'Fruit lab'])
      for (const [what, ...keys] of QUESTIONS.slice(0, -1)) await terminal.answer(what, ...keys)
      await terminal.see(/mesh: fruit-lab[\s\S]*- name: peaches[\s\S]*write it\?/)
      assert.ok(!existsSync(join(folder, 'Fruit lab')), 'nothing is written before the last question')
      await terminal.answer(/write it\?/, 'enter')
      assert.equal(await terminal.ended, 0)
      assert.match(terminal.shown(), /wrote Fruit lab\/mesh\.yaml\r?\n.*\r?\nnext: cd 'Fruit lab' && mesh up/)
      const spec = readFileSync(join(folder, 'Fruit lab/mesh.yaml'), 'utf8')
      assert.deepEqual(errorsOf(spec), [])
      assert.match(spec, /^# yaml-language-server: \$schema=.*schemas\/mesh\.schema\.json\n# \$schema: /)
      assert.match(spec, /^database: \{\}$/m)
      assert.match(
        spec,
        / {2}fruit-store:\n {4}name: fruit_store\n {4}module: Service\n {4}endpoints:\n {6}- name: peaches\n {8}module: KeyValueStore\n {8}initial_value: 0\.75\n {8}get_on_set: true\n/,
      )
      const state = join(folder, 'Fruit lab/.mesh')
      assert.equal(readFileSync(join(state, '.gitignore'), 'utf8'), '*\n')
      assert.equal(statSync(join(state, 'secrets.json')).mode & 0o777, 0o600)
    },
  )

  await t.test('Ctrl-C at any question leaves nothing behind and exits 130', async (t) => {
    const stopAt = async (count: number): Promise<void> => {
      const folder = emptyFolder(t)
      const terminal = openTerminal(t, folder, ['init', 'lab'])
      for (const [what, ...keys] of QUESTIONS.slice(0, count)) await terminal.answer(what, ...keys)
      await terminal.answer(QUESTIONS[count]?.[0] ?? /./, 'ctrl-c')
      assert.equal(await terminal.ended, 130, `question ${count}`)
      assert.match(terminal.shown(), /stopped; everything is left as it is/)
      assert.deepEqual(readdirSync(folder), [], `question ${count}`)
    }
    const counts = QUESTIONS.keys()
    const work = async (): Promise<void> => {
      for (const count of counts) await stopAt(count)
    }
    await Promise.all([work(), work(), work(), work()])
  })

  await t.test('Ctrl-D ends it too', async (t) => {
    const terminal = openTerminal(t, emptyFolder(t), ['init'])
    await terminal.answer(/what to start from\?/, 'enter')
    await terminal.answer(/name of the mesh/, 'ctrl-d')
    assert.equal(await terminal.ended, 130)
  })

  await t.test('odd answers are explained in place, and Enter waits for a good one', async (t) => {
    const terminal = openTerminal(t, emptyFolder(t), ['init', 'lab'])
    const told = async (typed: string, what: RegExp): Promise<void> => {
      await terminal.answer(/./, 'ctrl-u', text(typed))
      await terminal.see(what)
      await terminal.answer(/./, 'enter')
      await terminal.see(what)
    }
    await terminal.answer(/what to start from\?/, text('empty'), 'enter')
    await terminal.see(/name of the mesh/)
    for (const name of ['My Lab', 'lab.one', 'größe', '-lab', 'x'.repeat(64)])
      await told(name, /lower-case letters, digits/)
    await terminal.answer(/./, 'ctrl-u', text('lab'), 'enter')
    await terminal.answer(/which parts/, 'enter')
    await terminal.answer(/put something in\?/, 'enter')
    await terminal.see(/name of the service/)
    await terminal.answer(/./, 'ctrl-u', 'enter')
    await terminal.see(/a name is needed/)
    await told('sensor-logger', /there is a container "sensor-logger" already/)
    await told('rabbit-broker', /kept for the broker/)
    await terminal.answer(/./, 'ctrl-u', text('store'), 'enter')
    await terminal.answer(/class of the service/, 'enter')
    await terminal.see(/name on the broker/)
    await told('sensor-logger', /"sensor-logger" is taken/)
    await terminal.answer(/./, 'ctrl-u', text('größe'), 'enter')
    await terminal.answer(/more of Service/, 'enter')
    await terminal.answer(/an endpoint of store/, 'enter')
    await terminal.answer(/class of the endpoint/, 'enter')
    await terminal.see(/name of the endpoint/)
    await told('a b', /one word without spaces/)
    await told('größe', /"größe" is taken/)
    await terminal.answer(/./, 'ctrl-u', text('peaches'), 'enter')
    await terminal.answer(/more of KeyValueStore/, 'down', 'down', 'down', 'down', 'space', 'enter')
    // Broken between words: the terminal is 100 columns wide.
    await terminal.see(/\? log_interval[\s\S]*seconds,\r?\n *milliseconds, microseconds/)
    await told('-5', /seconds as a number/)
    await told('soon', /log_interval.*a number or a map|seconds as a number/)
    await terminal.answer(/./, 'ctrl-u', text('minutes: 5'), 'enter')
    await terminal.see(/another endpoint of store/)
  })

  await t.test('a pasted text of several lines answers one question, joined, and says so', async (t) => {
    const terminal = openTerminal(t, emptyFolder(t), ['init', 'lab'])
    await terminal.answer(/what to start from\?/, text('empty'), 'enter')
    await terminal.answer(/name of the mesh/, 'ctrl-u', text('\u001b[200~one\rtwo\rthree\u001b[201~'))
    await terminal.see(/one two three/)
    await terminal.see(/lower-case letters, digits/)
    await terminal.answer(/./, 'ctrl-u', text('\u001b[200~one\r\u001b[201~'))
    await terminal.see(/the pasted text had several lines/)
    await terminal.answer(/./, 'enter')
    await terminal.see(/which parts/)
  })

  await t.test('a narrow terminal, made narrower and wider in the middle of an answer, keeps it', async (t) => {
    const folder = emptyFolder(t)
    const terminal = openTerminal(t, folder, ['init', 'lab'], { columns: 40, rows: 12 })
    await terminal.answer(/what to start from\?/, text('minimal'), 'enter')
    await terminal.answer(/name of the mesh/, 'ctrl-u', text('narrow'))
    await terminal.see(/narrow/)
    terminal.resize(20, 8)
    await terminal.answer(/./, text('-mesh'))
    await terminal.see(/m\s*e\s*s\s*h/) // broken anywhere: twenty columns are few
    terminal.resize(120, 40)
    await terminal.answer(/./, text('-2'), 'enter')
    await terminal.answer(/which parts/, 'enter')
    await terminal.answer(/put something in/, 'enter')
    await terminal.answer(/continuous integration/, 'enter')
    await terminal.answer(/write it\?/, 'enter')
    assert.equal(await terminal.ended, 0)
    assert.match(readFileSync(join(folder, 'lab/mesh.yaml'), 'utf8'), /^mesh: narrow-mesh-2$/m)
  })

  await t.test('a port that is taken is refused with who holds it, and a free one is offered', async (t) => {
    const server = createServer().listen(0, '127.0.0.1')
    t.after(() => server.close())
    await new Promise((resolve) => server.once('listening', resolve))
    const { port } = server.address() as { port: number }
    const terminal = openTerminal(t, emptyFolder(t), ['init', 'lab', '--template', 'empty', '--name', 'lab'])
    await terminal.answer(/which parts/, 'down', 'space', 'enter')
    await terminal.answer(/port of grafana/, 'ctrl-u', text(String(port)), 'enter')
    await terminal.see(new RegExp(`port ${port} is taken by .*process ${process.pid}`))
    await terminal.answer(/port of grafana/, text('99999'))
    await terminal.see(/a port from 1 to 65535/)
    await terminal.answer(/./, 'ctrl-u', 'enter')
    await terminal.see(/put something in/)
  })

  await t.test('two parts cannot get one port', async (t) => {
    const folder = emptyFolder(t)
    const terminal = openTerminal(t, folder, ['init', 'lab', '--template', 'empty', '--name', 'lab'])
    await terminal.answer(/which parts/, 'space', 'down', 'down', 'down', 'space', 'enter')
    await terminal.answer(/port of http/, 'ctrl-u', text('8123'), 'enter')
    await terminal.answer(/put something in/, text('a part'), 'enter')
    await terminal.answer(/which part\?/, text('database'), 'enter')
    await terminal.answer(/put something in/, text('a part'), 'enter')
    await terminal.answer(/which part\?/, text('grafana'), 'enter')
    await terminal.answer(/port of grafana/, 'ctrl-u', text('8123'), 'enter')
    await terminal.see(/port 8123 is taken by "web"/)
    await terminal.answer(/port of grafana/, 'ctrl-u', text('8124'), 'enter')
    await terminal.answer(/put something in/, text('nothing'), 'enter')
    await terminal.answer(/continuous integration/, 'enter')
    await terminal.answer(/write these|write it/, 'enter')
    assert.equal(await terminal.ended, 0)
    assert.deepEqual(errorsOf(readFileSync(join(folder, 'lab/mesh.yaml'), 'utf8')), [])
  })

  await t.test('run again, it adds to the mesh that is there and leaves the rest of its text', async (t) => {
    const folder = emptyFolder(t)
    const before =
      '# mine\nmesh: lab   # a comment\n\nservices:\n  store:\n    endpoints:\n      - {name: a, module: KeyValueStore} # one\n'
    writeFileSync(join(folder, 'mesh.yaml'), before)
    const terminal = openTerminal(t, folder, ['init'])
    await terminal.answer(/put something in/, 'down', 'down', 'enter')
    await terminal.answer(/which service/, 'enter')
    await terminal.answer(/class of the endpoint/, 'enter')
    await terminal.answer(/name of the endpoint/, text('b'), 'enter')
    await terminal.answer(/more of KeyValueStore/, 'enter')
    await terminal.answer(/another endpoint/, 'enter')
    await terminal.answer(/put something in/, 'enter')
    await terminal.answer(/\+ {6}- \{name: b, module: KeyValueStore\}[\s\S]*write it/, 'enter')
    assert.equal(await terminal.ended, 0)
    assert.equal(readFileSync(join(folder, 'mesh.yaml'), 'utf8'), `${before}      - {name: b, module: KeyValueStore}\n`)
  })

  await t.test(
    'a class of one’s own: its file is looked for while it is typed, and its parameters are taken as they come',
    async (t) => {
      const folder = emptyFolder(t)
      writeFileSync(join(folder, 'mesh.yaml'), 'mesh: lab\nservices:\n  store: {}\n')
      writeFileSync(
        join(folder, 'mine.js'),
        "import { Entity } from 'dripline-mesh/service'\nexport class Mine extends Entity {}\n",
      )
      const terminal = openTerminal(t, folder, ['add-endpoint', 'store', '--no-apply'])
      await terminal.answer(/class of the endpoint/, text('a class'), 'enter')
      await terminal.answer(/file with the class/, text('nowhere.js'))
      await terminal.see(/nowhere\.js/)
      await terminal.answer(/there is no|does not exist|no such/, 'ctrl-u', text('mine.js'), 'enter')
      await terminal.answer(/name of the class/, text('Mine'), 'enter')
      await terminal.answer(/name of the endpoint/, text('it'), 'enter')
      await terminal.answer(/a parameter of it\?/, text('channel=2'), 'enter')
      await terminal.answer(/a parameter of it\? *\r?\n/, text('channel'))
      await terminal.see(/key=value, or Enter alone/)
      await terminal.answer(/./, 'ctrl-u', 'enter')
      await terminal.answer(/write it to mesh\.yaml\?/, 'enter')
      assert.equal(await terminal.ended, 0)
      assert.match(
        readFileSync(join(folder, 'mesh.yaml'), 'utf8'),
        /- name: it\n +module: Mine\n +module_path: mine\.js\n +channel: 2\n/,
      )
    },
  )

  await t.test('a list that cannot be changed is explained, and the questions go on', async (t) => {
    const folder = emptyFolder(t)
    const spec = 'mesh: lab\nx-e: &e\n  - {name: a, module: KeyValueStore}\nservices:\n  store:\n    endpoints: *e\n'
    writeFileSync(join(folder, 'mesh.yaml'), spec)
    const terminal = openTerminal(t, folder, ['init'])
    await terminal.answer(/put something in/, 'down', 'down', 'enter')
    await terminal.answer(/which service/, 'enter')
    await terminal.answer(/class of the endpoint/, 'enter')
    await terminal.answer(/name of the endpoint/, text('b'), 'enter')
    await terminal.answer(/more of KeyValueStore/, 'enter')
    await terminal.see(/written elsewhere, at the anchor &e[\s\S]*this endpoint is not put in/)
    await terminal.answer(/endpoint of store\?/, text('n'), 'enter')
    await terminal.answer(/put something in/, 'enter')
    assert.equal(await terminal.ended, 0)
    assert.equal(readFileSync(join(folder, 'mesh.yaml'), 'utf8'), spec)
  })

  await t.test('add-endpoint with --yes asks nothing, also in a terminal', async (t) => {
    const folder = emptyFolder(t)
    writeFileSync(join(folder, 'mesh.yaml'), 'mesh: lab\nservices:\n  store: {}\n')
    const lacks = openTerminal(t, folder, ['add-endpoint', 'store', 'plums', '--yes'])
    assert.equal(await lacks.ended, 2)
    assert.match(lacks.shown(), /missing: --module\r?\n {3}nothing is asked without a terminal, with --yes/)
    const given = openTerminal(t, folder, [
      'add-endpoint',
      'store',
      'plums',
      '--module',
      'KeyValueStore',
      '--no-apply',
      '-y',
    ])
    assert.equal(await given.ended, 0)
    assert.match(given.shown(), /added endpoint plums to store/)
  })

  await t.test('add-endpoint asks for what was not said', async (t) => {
    const folder = emptyFolder(t)
    writeFileSync(join(folder, 'mesh.yaml'), 'mesh: lab\nservices:\n  store: {}\n')
    const terminal = openTerminal(t, folder, ['add-endpoint', 'store', '--set', 'unit=K', '--no-apply'])
    await terminal.answer(/class of the endpoint/, 'enter')
    await terminal.answer(/name of the endpoint/, text('plums'), 'enter')
    await terminal.answer(/more of KeyValueStore/, 'enter')
    await terminal.answer(/write it to mesh\.yaml\?/, text('n'), 'enter')
    assert.equal(await terminal.ended, 0)
    assert.match(terminal.shown(), /nothing is written/)
    assert.equal(readFileSync(join(folder, 'mesh.yaml'), 'utf8'), 'mesh: lab\nservices:\n  store: {}\n')
  })
})
