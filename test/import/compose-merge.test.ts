import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readMesh } from '../../src/spec/read-mesh.ts'
import { hazardsText, importedFiles } from './folders.ts'

const BROKER = '  broker: {image: rabbitmq:4.0.5, hostname: broker}\n'

/** The one container beside the broker, as the new spec has it. */
function containerOf(files: Record<string, string>) {
  const imported = importedFiles(files)
  assert.deepEqual(imported.result?.problems, [], hazardsText(imported))
  const [container, ...others] = readMesh(imported.result?.text ?? '', 'mesh.yaml').mesh?.containers ?? []
  assert.deepEqual(others, [])
  return container
}

const COMPOSE = `services:\n${BROKER}  a: {image: "a:1", ports: ["1:1", "2:2"], environment: {X: x, Y: y}, labels: {l: m, n: o}, tty: true}\n`

for (const [over, expected] of [
  ['ports: !reset []', { ports: [] }],
  ['ports: !override ["3:3"]', { ports: ['3:3'] }],
  ['ports: ["3:3"]', { ports: ['1:1', '2:2', '3:3'] }],
  ['environment: {X: !reset null, Z: z}', { environment: { Y: 'y', Z: 'z' } }],
  ['environment: !override {Z: z}', { environment: { Z: 'z' } }],
  ['labels: {l: !reset null}, tty: !reset false', { compose: { labels: { n: 'o' } } }],
] as const) {
  test(`an override file with ${over} is merged as Compose does`, () => {
    const container = containerOf({ 'compose.yaml': COMPOSE, 'compose.override.yaml': `services:\n  a: {${over}}\n` })
    for (const [key, value] of Object.entries(expected)) assert.deepEqual(container?.[key as 'ports'], value)
  })
}

test('an override file can take a container away', () => {
  const files = { 'compose.yaml': COMPOSE, 'compose.override.yaml': 'services:\n  a: !reset null\n' }
  assert.equal(containerOf(files), undefined)
})

test('a container that extends another can take keys away and replace them', () => {
  const { result } = importedFiles({
    'compose.yaml': `${COMPOSE}  b: {extends: a, ports: !override ["4:4"], environment: !reset {}}\n`,
  })
  const b = readMesh(result?.text ?? '', 'mesh.yaml').mesh?.containers[1]
  assert.deepEqual([b?.ports, b?.environment], [['4:4'], {}])
})

test('any other tag is still refused', () => {
  const { hazards, result } = importedFiles({ 'compose.yaml': `services:\n${BROKER}  a: {image: !mine a}\n` })
  assert.equal(result, null)
  assert.deepEqual(
    hazards.map(({ at, code }) => `${at.line}:${at.column} ${code}`),
    ['3:14 yaml-syntax'],
  )
})

test('an env_file that is not required may be missing', () => {
  const env = (required: string): string =>
    `services:\n${BROKER}  a: {image: "a:1", env_file: [{path: site.env${required}}]}\n`
  assert.deepEqual(containerOf({ 'compose.yaml': env(', required: false') })?.environment, {})
  assert.deepEqual(containerOf({ 'compose.yaml': env(', required: false'), 'site.env': 'A=b\n' })?.environment, {
    A: 'b',
  })
  assert.equal(importedFiles({ 'compose.yaml': env('') }).result, null)
})

test('included files are read as Compose reads them: paths, variables, several files for one, includes of includes', () => {
  const { hazards, result } = importedFiles({
    'compose.yaml': `include:\n- sub/a.yaml\n- {path: [sub/b.yaml, sub/c.yaml], project_directory: other, env_file: x.env}\nservices:\n${BROKER}`,
    'sub/a.yaml':
      'include: [deep/d.yaml]\nservices: {a: {image: "a:$TAG", volumes: ["./f:/f", "data:/data", "/abs:/abs"], env_file: a.env}}\n',
    'sub/deep/d.yaml': 'services: {d: {image: "d:$TAG", build: .}}\n',
    'sub/.env': 'TAG=sub\n',
    'sub/a.env': 'FROM=file\n',
    'sub/f': '',
    'sub/b.yaml': 'services: {b: {image: "b:$TAG", volumes: [{type: bind, source: ./f, target: /f}]}}\n',
    'sub/c.yaml': 'services: {b: {environment: {X: y}}}\n',
    'x.env': 'TAG=x\n',
    'other/f': '',
  })
  assert.deepEqual(result?.problems, [], hazardsText({ hazards, result: null }))
  const made = readMesh(result?.text ?? '', 'mesh.yaml').mesh?.containers
  assert.deepEqual(
    made?.map((each) => each.kind === 'container' && [each.container, each.image, each.volumes, each.environment]),
    [
      ['d', 'd:sub', [], {}],
      ['a', 'a:sub', ['./sub/f:/f', 'data:/data', '/abs:/abs'], { FROM: 'file' }],
      ['b', 'b:x', ['./other/f:/f'], { X: 'y' }],
    ],
  )
  assert.match(result?.text ?? '', /docker build -t d:sub \.\/sub\/deep$/m)
})

test('paths of a file that is extended are seen from its folder', () => {
  const container = containerOf({
    'compose.yaml': `services:\n${BROKER}  a: {extends: {file: sub/base.yaml, service: z}}\n`,
    'sub/base.yaml': 'services: {z: {image: "a:1", volumes: ["./f:/f"]}}\n',
    'sub/f': '',
  })
  assert.deepEqual(container?.volumes, ['./sub/f:/f'])
})

for (const [what, include, files, expected] of [
  ['that is missing', '[sub/a.yaml]', {}, 'compose.yaml:1:11 unreadable-file'],
  [
    'whose env_file is missing',
    '[{path: a.yaml, env_file: b.env}]',
    { 'a.yaml': 'services: {}' },
    'compose.yaml:1:36 unreadable-file',
  ],
  ['that includes itself', '[a.yaml]', { 'a.yaml': 'include: [./a.yaml]\n' }, 'a.yaml:1:11 include-loop'],
  ['of another machine', '["oci://x/y:1"]', {}, 'compose.yaml:1:11 not-carried-over'],
] as const) {
  test(`an included file ${what} is reported where it is named`, () => {
    const { hazards } = importedFiles({ ...files, 'compose.yaml': `include: ${include}\nservices:\n${BROKER}` })
    const said = hazards.map(({ at, code }) => `${at.file}:${at.line}:${at.column} ${code}`)
    assert.ok(said.includes(expected), said.join('\n'))
  })
}
