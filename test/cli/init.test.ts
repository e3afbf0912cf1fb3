import assert from 'node:assert/strict'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { type TestContext, test } from 'node:test'
import { parse } from 'yaml'
import { readMesh } from '../../src/spec/read-mesh.ts'
import { type Ended, startMesh, startMeshAsOther } from '../support/mesh-command.ts'
import { envelopeOf } from '../support/output-schema.ts'

function emptyFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 't-init größe '))
  t.after(() => rmSync(folder, { recursive: true }))
  return folder
}

async function init(folder: string, ...words: readonly string[]): Promise<Ended> {
  return startMesh(folder, 'init', ...words).ended
}

async function ok(folder: string, ...words: readonly string[]): Promise<Ended> {
  const ended = await init(folder, ...words)
  assert.equal(ended.code, 0, ended.err)
  return ended
}

const specIn = (folder: string): string => readFileSync(join(folder, 'mesh.yaml'), 'utf8')
const NO_GRAFANA = ['--no-grafana']

test('--yes makes the first mesh, named after its folder, valid and with a schema that is there', async (t) => {
  const folder = emptyFolder(t)
  await ok(folder, 'Mein Größtes Labor', '--yes', ...NO_GRAFANA)
  const lab = join(folder, 'Mein Größtes Labor')
  const text = specIn(lab)
  assert.match(text, /^mesh: mein-gro-tes-labor$/m)
  const [, schema = ''] = /^# yaml-language-server: \$schema=(.*)$/m.exec(text) ?? []
  assert.ok(existsSync(resolve(lab, schema)), schema)
  assert.equal((await startMesh(lab, 'validate').ended).code, 0)
  assert.deepEqual(readdirSync(lab).sort(), ['.mesh', 'mesh.yaml'])
})

test('without a terminal and without --yes, what is missing is named and nothing is made', async (t) => {
  const folder = emptyFolder(t)
  for (const words of [['lab'], ['lab', '--no-input'], ['lab', '--json']]) {
    const { code, err, out } = await init(folder, ...words)
    assert.equal(code, 2)
    assert.match(err + out, /missing: --name, --template/)
  }
  assert.match((await init(folder, 'lab', '--name', 'lab')).err, /missing: --template/)
  assert.deepEqual(readdirSync(folder), [])
})

test('everything can be said by flags', async (t) => {
  const folder = emptyFolder(t)
  const services = ['--service', 'store', '--endpoint', 'store/peaches=KeyValueStore', '--set', 'store.name=my_store']
  const values = ['--set', 'store/peaches.calibration=2*{}', '--set', 'store/peaches.range=4, 320']
  await ok(
    folder,
    '--name',
    'lab',
    '--template',
    'empty',
    '--database',
    '--monitor',
    ...services,
    ...values,
    '--no-input',
  )
  const spec = parse(specIn(folder))
  assert.deepEqual(Object.keys(spec), ['mesh', 'database', 'services'])
  assert.deepEqual(spec.services.store, {
    name: 'my_store',
    module: 'Service',
    endpoints: [{ name: 'peaches', module: 'KeyValueStore', calibration: '2*{}', range: [4, 320] }],
  })
  assert.deepEqual(Object.keys(spec.services), ['sensor-logger', 'monitor', 'store'])
})

test('the same answers twice change nothing; others are added to the mesh that is there', async (t) => {
  const folder = emptyFolder(t)
  const answers = join(folder, 'answers.yaml')
  const services = 'services:\n  store:\n    endpoints:\n      - {name: a, module: KeyValueStore}\n'
  writeFileSync(answers, `name: lab\ntemplate: empty\n${services}`)
  await ok(folder, 'lab', '--answers', answers, '--yes')
  const first = specIn(join(folder, 'lab'))
  assert.match((await ok(folder, 'lab', '--answers', answers, '--yes')).err, /nothing to change/)
  assert.equal(specIn(join(folder, 'lab')), first)
  writeFileSync(answers, `name: lab\n${services}      - {name: b, module: KeyValueStore}\n`)
  assert.match((await ok(folder, 'lab', '--answers', answers, '--yes')).err, /^\+ {6}- name: b$/m)
  assert.match(specIn(join(folder, 'lab')), /name: a[\s\S]*name: b/)
})

for (const [what, container] of [
  ['a monitor', '{monitor: {alerts: ["#"]}}'],
  ['a simulator', '{simulator: {port: 5025, commands: {"*IDN?": "a"}}}'],
  ['a container with an image alone', '{image: "redis:7"}'],
] as const) {
  test(`the same answers twice change nothing, also with ${what}`, async (t) => {
    const folder = emptyFolder(t)
    writeFileSync(join(folder, 'a.yaml'), `name: lab\ntemplate: empty\nservices:\n  m: ${container}\n`)
    await ok(folder, 'lab', '--answers', 'a.yaml', '--yes')
    const first = specIn(join(folder, 'lab'))
    assert.match((await ok(folder, 'lab', '--answers', 'a.yaml', '--yes')).err, /nothing to change/)
    assert.equal(specIn(join(folder, 'lab')), first)
  })
}

const BOX = ['b', '--template', 'empty', '--service', 'b=Service', '--endpoint', 'b/x=KeyValueStore', '--yes']

for (const [words, text] of [
  [['--set', 'b/x.log_interval=5'], /^error: b\/mesh\.yaml:\d+:\d+: b\/x\.log_interval is 10; 5 was said\n/m],
  [['--set', 'b/x.log_interval=-3'], /b\/x\.log_interval is 10; -3 was said/],
  [['--set', 'b/x.unit=K'], /b\/x\.unit is not set; "K" was said/],
  [['--set', 'b/x.range=4, 300'], /b\/x\.range is \[4,320\]; \[4,300\] was said/],
  [['--set', 'b/x.alarm=low: 5'], /b\/x\.alarm is not what was said/],
  [['--set', 'b.name=box'], /b\.name is "b"; "box" was said/],
] as const) {
  test(`mesh init ${words.join(' ')} of an endpoint that is there otherwise is refused, with the way to change it`, async (t) => {
    const folder = emptyFolder(t)
    const there = ['log_interval=10', 'range=4, 320', 'alarm=low: 4'].flatMap((word) => ['--set', `b/x.${word}`])
    await ok(folder, ...BOX, ...there)
    const before = specIn(join(folder, 'b'))
    const { code, err } = await init(folder, ...BOX, ...words, '--endpoint', 'b/new=KeyValueStore')
    assert.equal(code, 2)
    assert.match(err, text)
    assert.match(err, /mesh init only adds, and nothing was written; to change it: edit b\/mesh\.yaml/)
    assert.equal(specIn(join(folder, 'b')), before)
  })
}

test('a service of another class than the one that is there, and its endpoint of another class, are told both', async (t) => {
  const folder = emptyFolder(t)
  await ok(folder, ...BOX)
  const words = ['--service', 'b=AlertConsumer', '--endpoint', 'b/x=Entity']
  const { code, err } = await init(folder, 'b', ...words, '--yes')
  assert.equal(code, 2)
  assert.match(
    err,
    /b\.module is "Service"; "AlertConsumer" was said\n[\s\S]*b\/x\.module is "KeyValueStore"; "Entity" was said\n/,
  )
  assert.match(err, /mesh remove-endpoint x and mesh add-endpoint/)
})

test('what is said again as it is there, or is its default, changes nothing', async (t) => {
  const folder = emptyFolder(t)
  await ok(folder, ...BOX, '--set', 'b/x.initial_value=4.0')
  const same = ['b.name=b', 'b/x.initial_value=4', 'b/x.get_on_set=no'].flatMap((word) => ['--set', word])
  assert.match((await ok(folder, ...BOX, ...same)).err, /nothing to change/)
})

for (const [words, code, what] of [
  [['--template', 'minmal', '--yes'], 2, /there is no template "minmal"\n {3}did you mean "minimal"\?/],
  [['--answers', 'nowhere.yaml'], 2, /--answers nowhere\.yaml: there is no such file/],
  [['--grafana-port', 'web', '--yes'], 2, /--grafana-port web: expected a port from 1 to 65535/],
  [['--name', 'My Lab', '--template', 'empty'], 3, /"mesh" cannot be "My Lab"/],
  [['--service', 'store=KeyValueStore', '--yes'], 2, /unknown service class "KeyValueStore"/],
  [
    ['--service', 'store', '--endpoint', 'stor/a=KeyValueStore', '--yes'],
    2,
    /there is no --service stor\n {3}did you mean "store"\?/,
  ],
  [['--endpoint', 'peaches', '--yes'], 2, /expected service\/name=Class/],
  [['--service', 'a', '--set', 'a=1', '--yes'], 2, /expected service\/endpoint\.key=value/],
  [
    ['--service', 'a', '--endpoint', 'a/b=KeyValueStore', '--set', 'a/b.calibraton=1', '--yes'],
    2,
    /did you mean "calibration"\?/,
  ],
  [['--service', '=Service', '--yes'], 2, /--service =Service: expected container=Class/],
  [['--service', 'b=Service', '--service', 'b=AlertConsumer', '--yes'], 2, /--service b is given twice/],
  [
    ['--service', 'b', '--endpoint', 'b/x=Entity', '--endpoint', 'b/x=KeyValueStore', '--yes'],
    2,
    /--endpoint b\/x is given twice/,
  ],
  [['--service', 'b', '--set', 'b.name=b', '--set', 'b.name=c', '--yes'], 2, /--set b\.name is given twice/],
  [['--no-http', '--http-port', '8099', '--yes'], 2, /--no-http and --http-port 8099 are against each other/],
  [['--no-grafana', '--grafana-port', '8099', '--yes'], 2, /--no-grafana and --grafana-port 8099/],
  [['--ci', 'jenkins', '--yes'], 2, /Allowed choices are github, gitlab, none/],
  [['two', 'folders', '--yes'], 2, /too many arguments/],
] as const) {
  test(`mesh init ${words.join(' ')} says what is wrong and leaves nothing behind`, async (t) => {
    const folder = emptyFolder(t)
    const ended = await init(folder, ...words)
    assert.equal(ended.code, code, ended.err)
    assert.match(ended.err, what)
    assert.deepEqual(readdirSync(folder), [])
  })
}

test('a wrong answer is told where it stands in the file of answers', async (t) => {
  const folder = emptyFolder(t)
  writeFileSync(join(folder, 'answers.yaml'), 'name: lab\ntemplate: empty\nservices:\n  store: {module: Servise}\n')
  const { code, err } = await init(folder, 'lab', '--answers', 'answers.yaml')
  assert.equal(code, 3)
  assert.match(err, /^answers\.yaml:4:19: unknown service module "Servise"/)
  assert.deepEqual(readdirSync(folder), ['answers.yaml'])
})

test('a port that is taken: said by a flag it is refused with who holds it, else the next free one is taken', async (t) => {
  const server = createServer()
  t.after(() => server.close())
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(null)))
  const { port } = server.address() as { port: number }
  const folder = emptyFolder(t)
  const refused = await init(folder, '--yes', '--template', 'empty', '--grafana-port', String(port))
  assert.equal(refused.code, 6)
  assert.match(refused.err, new RegExp(`grafana: port ${port} is taken by .*process ${process.pid}`))
  assert.deepEqual(readdirSync(folder), [])
})

test('parts of one mesh get different ports; the same said twice is refused, with who has it', async (t) => {
  const folder = emptyFolder(t)
  const words = ['--yes', '--template', 'empty', '--name', 'lab', '--grafana', '--http', '--grafana-port', '8080']
  const apart = await init(folder, 'lab', ...words)
  assert.equal(apart.code, 0, apart.err)
  assert.match(apart.err, /^port 8080 is taken by Grafana; http gets 8081$/m)
  const twice = await init(folder, 'other', ...words, '--http-port', '8080')
  assert.deepEqual([twice.code, readdirSync(folder)], [6, ['lab']])
  assert.match(twice.err, /http: port 8080 is taken by Grafana\n {3}choose another, e\.g\. 8081/)
})

test('a mesh that cannot be read is mended first', async (t) => {
  const folder = emptyFolder(t)
  writeFileSync(join(folder, 'mesh.yaml'), 'mesh: lab\nservices: []\n')
  assert.equal((await init(folder, '--yes')).code, 3)
})

test('another name for a mesh that is there is refused', async (t) => {
  const folder = emptyFolder(t)
  writeFileSync(join(folder, 'mesh.yaml'), 'mesh: lab\nservices: {}\n')
  const { code, err } = await init(folder, '--name', 'other', '--yes')
  assert.equal(code, 10)
  assert.match(err, /is called "lab", not "other"/)
})

test('--dry-run prints the file on stdout and writes nothing; --json says what was written', async (t) => {
  const folder = emptyFolder(t)
  const { out } = await ok(folder, 'lab', '--template', 'minimal', '--yes', '--dry-run')
  assert.deepEqual(readMesh(out, 'mesh.yaml').problems, [])
  assert.deepEqual(readdirSync(folder), [])
  const { data } = envelopeOf((await ok(folder, 'lab', '--template', 'minimal', '--yes', '--json')).out)
  assert.deepEqual([data.mesh, data.written, data.containers], ['lab', ['lab/mesh.yaml'], ['key-value-store']])
})

test('a folder that cannot be written stays as it is', {
  skip: process.getuid?.() === 0 && 'root may write everywhere',
}, async (t) => {
  const folder = emptyFolder(t)
  chmodSync(folder, 0o500)
  const { code } = await init(folder, 'lab', '--yes')
  chmodSync(folder, 0o700)
  assert.equal(code, 5)
  assert.deepEqual(readdirSync(folder), [])
})

test('a folder that another user may not make is told, and nothing is left', {
  skip: process.getuid?.() !== 0 && 'becoming another user needs root',
}, async (t) => {
  const folder = emptyFolder(t)
  chmodSync(folder, 0o755)
  const { code, err } = await startMeshAsOther([], folder, 'init', 'a/b', '--template', 'minimal', '--yes').ended
  assert.equal(code, 5, err)
  assert.match(err, /^error: making .*a\/b: /m)
  assert.deepEqual(readdirSync(folder), [])
})

for (const [what, path] of [
  ['one above the folder', 'notes/lab'],
  ['one where no folder can be made', '/proc/nope/lab'],
] as const) {
  test(`what stands in the way of a new mesh is named: ${what}`, async (t) => {
    const folder = emptyFolder(t)
    writeFileSync(join(folder, 'notes'), 'kept')
    const { code, err } = await init(folder, path, '--name', 'lab', '--template', 'minimal', '--yes')
    assert.equal(code, 5, err)
    assert.match(
      err,
      /^error: making .*: .*(?:notes is a file, no folder|\/proc takes no new folder)\n {3}name another/m,
    )
    assert.equal(readFileSync(join(folder, 'notes'), 'utf8'), 'kept')
  })
}

test('when the folder of the job cannot be made, no mesh is left behind', async (t) => {
  const folder = emptyFolder(t)
  mkdirSync(join(folder, '.git'))
  writeFileSync(join(folder, '.github'), '')
  const { code, err } = await init(folder, 'lab', '--template', 'minimal', '--yes', '--ci', 'github')
  assert.equal(code, 5, err)
  assert.match(err, /\.github is a file, no folder/)
  assert.deepEqual(readdirSync(folder).sort(), ['.git', '.github'])
})

for (const kind of ['github', 'gitlab'] as const) {
  test(`--ci ${kind} writes a job that runs mesh smoke in the mesh's folder, at the top of the repository`, async (t) => {
    const folder = emptyFolder(t)
    mkdirSync(join(folder, '.git'))
    const lab = join(folder, 'meshes/lab')
    await ok(folder, lab, '--template', 'minimal', '--yes', '--ci', kind)
    const path = kind === 'github' ? '.github/workflows/mesh.yml' : '.gitlab-ci.yml'
    const text = readFileSync(join(folder, path), 'utf8')
    assert.match(text, /mesh smoke --junit smoke\.xml/)
    assert.match(text, /meshes\/lab/)
    assert.ok(parse(text))
    assert.equal(existsSync(join(dirname(lab), path)), false)
  })
}

test('another workflow in the place of the job is left alone, and that is said', async (t) => {
  const folder = emptyFolder(t)
  const path = join(folder, '.github/workflows/mesh.yml')
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, 'name: ours\n')
  const words = ['--template', 'minimal', '--name', 'lab', '--ci', 'github']
  assert.match((await ok(folder, ...words)).err, /^\S.*workflows\/mesh\.yml is there already and is left alone; /m)
  const { warnings } = envelopeOf((await ok(folder, ...words, '--json')).out)
  assert.match(warnings.join('\n'), /is left alone/)
  assert.equal(readFileSync(path, 'utf8'), 'name: ours\n')
})

test('the job that mesh init wrote itself is no other one', async (t) => {
  const folder = emptyFolder(t)
  const words = ['--template', 'minimal', '--name', 'lab', '--ci', 'github']
  await ok(folder, ...words)
  const { err } = await ok(folder, ...words)
  assert.doesNotMatch(err, /left alone/)
  assert.match(err, /nothing to change/)
})

test('a GitLab file that is there gets the job, and keeps the rest', async (t) => {
  const folder = emptyFolder(t)
  const before = '# ours\nbuild:\n  script: [make] # all\n'
  writeFileSync(join(folder, '.gitlab-ci.yml'), before)
  await ok(folder, '--template', 'minimal', '--name', 'lab', '--ci', 'gitlab')
  const text = readFileSync(join(folder, '.gitlab-ci.yml'), 'utf8')
  assert.ok(text.startsWith(before))
  assert.deepEqual(Object.keys(parse(text)), ['build', 'mesh-smoke'])
  const again = await ok(folder, '--ci', 'gitlab', '--yes')
  assert.match(again.err, /has a job mesh-smoke already, which is left alone/)
  assert.equal(readFileSync(join(folder, '.gitlab-ci.yml'), 'utf8'), text)
})
