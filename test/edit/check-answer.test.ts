import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  containerNameProblem,
  endpointAnswerProblem,
  meshNameProblem,
  serviceAnswerProblem,
} from '../../src/edit/check-answer.ts'
import { openSpec } from '../../src/edit/spec-text.ts'

const SPEC = openSpec(
  `mesh: fruit
database: {}
services:
  store:
    name: my_store
    endpoints:
      - {name: peaches, module: KeyValueStore}
calibrations: {times3: '3*x'}
`,
  'mesh.yaml',
)

const LONG = 'x'.repeat(200)

for (const [key, value, problem] of [
  ['name', 'plums', null],
  ['name', 'größe', null],
  ['name', 'a b', /one word without spaces/],
  ['name', 'a.b', /one word without spaces, dots/],
  ['name', 'peaches', /is taken/],
  ['name', 'my_store', /is taken/],
  ['name', 'broadcast', /every service listens/],
  ['name', LONG, /one word/],
  ['log_interval', 10, null],
  ['log_interval', -10, /seconds as a number/],
  ['log_interval', 'soon', /number or a map|a number/],
  ['calibration', 'times3({})', null],
  ['calibration', 'times4({})', /times3/],
  ['calibration', '2*', /calibration|ends|expected/],
  ['range', [320, 4], /lowest first/],
  ['log_on_set', true, /get_on_set/],
] as const) {
  test(`an endpoint with ${key}: ${JSON.stringify(value).slice(0, 20)} is ${problem === null ? 'good' : 'told what is wrong'}`, () => {
    const found = endpointAnswerProblem(
      SPEC,
      'store',
      { module: 'KeyValueStore', ...(key === 'name' ? {} : { name: 'plums' }) },
      key,
      value,
    )
    if (problem === null) assert.equal(found, null)
    else assert.match(String(found), problem)
  })
}

for (const [name, problem] of [
  ['fruit-store', null],
  ['Fruit Store', /lower-case letters/],
  ['store', /there is a container "store" already/],
  ['postgres', /kept for the database/],
  ['größe', /lower-case letters/],
] as const) {
  test(`a container "${name}" is ${problem === null ? 'good' : 'told what is wrong'}`, () => {
    const found = containerNameProblem(SPEC, name)
    if (problem === null) assert.equal(found, null)
    else assert.match(String(found), problem)
  })
}

test('a service name that is taken is refused', () => {
  assert.match(String(serviceAnswerProblem(SPEC, 'other', { module: 'Service' }, 'name', 'peaches')), /is taken/)
  assert.equal(serviceAnswerProblem(SPEC, 'other', { module: 'Service' }, 'name', 'other'), null)
})

test('a mesh name is checked as the spec does', () => {
  assert.equal(meshNameProblem('my-mesh'), null)
  for (const name of ['', 'My Mesh', 'mesh.one', LONG]) assert.notEqual(meshNameProblem(name), null)
})
