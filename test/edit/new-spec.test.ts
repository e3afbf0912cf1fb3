import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { withServices } from '../../src/edit/fold-services.ts'
import { emptySpec, fromExample } from '../../src/edit/new-spec.ts'
import { PART_NAMES, PARTS, portOf, settled, withPort } from '../../src/edit/parts.ts'
import { openSpec } from '../../src/edit/spec-text.ts'
import { readMesh } from '../../src/spec/read-mesh.ts'

const FILE = 'mesh.yaml'
const MESHES = new URL('../../meshes/', import.meta.url)
const spec = (text: string) => openSpec(text, FILE)
const errorsOf = (text: string) => readMesh(text, FILE).problems.filter(({ severity }) => severity === 'error')

test('an empty mesh is valid, and both modelines name its schema', () => {
  const text = emptySpec('lab', '../schema.json')
  assert.deepEqual(errorsOf(text), [])
  assert.match(text, /^# yaml-language-server: \$schema=\.\.\/schema\.json\n# \$schema: \.\.\/schema\.json\n/)
})

for (const part of PART_NAMES) {
  test(`${part} is put in with a word on what it is, and taken out again without a trace`, () => {
    const empty = emptySpec('lab', 's')
    const before = PARTS[part].needs === undefined ? empty : PARTS.database.add(spec(empty), null)
    assert.equal(PARTS[part].isIn(spec(before)), false)
    const longer = PARTS[part].add(spec(before), PARTS[part].port)
    assert.deepEqual(errorsOf(longer), [])
    assert.equal(PARTS[part].isIn(spec(longer)), true)
    assert.equal(portOf(part, spec(longer)), PARTS[part].port)
    const back = PARTS[part].remove(spec(longer))
    assert.equal(PARTS[part].isIn(spec(back)), false)
    assert.equal(back.replace('services: {}\n', ''), before.replace('services: {}\n', ''))
  })
}

const NONE = { database: false, grafana: false, monitor: false, http: false }

test('Grafana brings the database with it, unless that was refused', () => {
  const notes: string[] = []
  const note = (text: string): void => void notes.push(text)
  assert.deepEqual(settled({ ...NONE, grafana: true }, {}, note), { ...NONE, grafana: true, database: true })
  assert.deepEqual(settled({ ...NONE, grafana: true }, { database: false }, note), NONE)
  assert.deepEqual(notes, [
    'grafana needs the database, so that is put in too',
    'grafana is left out: it needs the database',
  ])
  assert.throws(
    () => settled({ ...NONE, grafana: true }, { database: false, grafana: true }, note),
    /grafana needs the database/,
  )
})

test('all parts together are a valid mesh, and each is put in once', () => {
  let text = emptySpec('lab', 's')
  for (const part of PART_NAMES) text = PARTS[part].add(spec(text), PARTS[part].port)
  assert.deepEqual(errorsOf(text), [])
  assert.equal(text.match(/module: PostgresSensorLogger/g)?.length, 1)
})

test('the port of a part is changed where it is written, and written where it is not', () => {
  const written = 'mesh: m\ngrafana:\n  port: 3000 # web\nservices: {}\n'
  assert.equal(withPort('grafana', spec(written), 3001), written.replace('3000', '3001'))
  assert.match(withPort('grafana', spec('mesh: m\ngrafana: {}\nservices: {}\n'), 3001), /grafana:\n {2}port: 3001\n/)
  assert.equal(portOf('grafana', spec('mesh: m\ngrafana: {}\nservices: {}\n')), 3000)
  assert.equal(portOf('grafana', spec("mesh: m\ngrafana: {port: '0.0.0.0:3000'}\nservices: {}\n")), null)
})

test('the same services given twice are put in once; a new endpoint of theirs is added', () => {
  const store = { module: 'Service', endpoints: [{ name: 'a', module: 'KeyValueStore' }] }
  const once = withServices(spec(emptySpec('lab', 's')), { store })
  assert.equal(withServices(spec(once), { store }), once)
  const more = withServices(spec(once), {
    store: { endpoints: [...store.endpoints, { name: 'b', module: 'KeyValueStore' }] },
  })
  assert.match(more, /- name: a\n[\s\S]*- name: b\n/)
})

for (const example of readdirSync(MESHES)) {
  test(`meshes/${example} as a start names its schema once, twice over, and says the same`, () => {
    const before = readFileSync(new URL(`${example}/mesh.yaml`, MESHES), 'utf8')
    const text = fromExample(before, 'here.json')
    assert.equal(text.match(/\$schema/g)?.length, 2)
    assert.ok(before.endsWith(text.split('\n').slice(2).join('\n')))
  })
}
