import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addEndpoint, addService, removeEndpoint } from '../../src/edit/edits.ts'
import { changedMesh, InvalidChange, openSpec, serviceNamed } from '../../src/edit/spec-text.ts'
import type { MeshError } from '../../src/errors/mesh-error.ts'

const FILE = 'mesh.yaml'
const SPEC = `mesh: fruit   # the name
services:
  key-value-store:
    name: my_store
    endpoints:
      # the first one
      - {name: peaches, module: KeyValueStore}

  drip-mon:
    monitor: {alerts: ['#']}
`

const spec = (text = SPEC) => openSpec(text, FILE)
const STORE = { name: 'plums', module: 'KeyValueStore' }

test('a service is found by its container and by its dripline name', () => {
  for (const word of ['key-value-store', 'my_store'])
    assert.equal(serviceNamed(spec(), word).container, 'key-value-store')
})

for (const [word, message, hint] of [
  ['key-value-stor', /there is no service "key-value-stor"/, /did you mean "key-value-store"\?/],
  ['nothing-like-it', /there is no service/, /there are: key-value-store, my_store/],
  ['drip-mon', /"drip-mon" is no dripline service/, /^undefined$/],
] as const) {
  test(`"${word}" is no service, and what was meant is said`, () => {
    assert.throws(
      () => serviceNamed(spec(), word),
      (error: MeshError) => {
        return error.code === 'usage' && message.test(error.message) && hint.test(String(error.hint))
      },
    )
  })
}

test('an endpoint is added in the style of its neighbours', () => {
  const text = addEndpoint(spec(), 'key-value-store', STORE)
  assert.equal(text, SPEC.replace('Store}\n', 'Store}\n      - {name: plums, module: KeyValueStore}\n'))
})

test('a service is added behind the last one', () => {
  const text = addService(spec(), 'fruits', { name: 'my_fruits', module: 'Service' })
  assert.equal(text, `${SPEC}\n  fruits:\n    name: my_fruits\n    module: Service\n`)
})

test('a second container of one name is refused', () => {
  assert.throws(() => addService(spec(), 'drip-mon', {}), /there is a container "drip-mon" already/)
})

test('removing an endpoint leaves the comment above it, and says where it stands', () => {
  const { text, container, commentAbove } = removeEndpoint(
    spec(addEndpoint(spec(), 'key-value-store', STORE)),
    null,
    'peaches',
  )
  assert.equal(text, SPEC.replace('peaches', 'plums'))
  assert.deepEqual([container, commentAbove?.line], ['key-value-store', 6])
})

test('an endpoint of another service is not removed from this one', () => {
  const two = addService(spec(), 'fruits', { endpoints: [STORE] })
  assert.throws(
    () => removeEndpoint(spec(two), 'key-value-store', 'plums'),
    (error: MeshError) =>
      /there is no endpoint "plums" in service "key-value-store"/.test(error.message) &&
      error.hint === 'it is in service "fruits"',
  )
})

test('a changed spec that would not be valid is refused with every problem', () => {
  const text = addEndpoint(spec(), 'key-value-store', { name: 'my_store', module: 'KeyValueStor', log_interval: -1 })
  assert.throws(
    () => changedMesh(text, FILE, {}),
    (error: InvalidChange) => {
      assert.ok(error instanceof InvalidChange)
      assert.deepEqual(
        error.problems.map(({ code }) => code),
        ['duplicate-name', 'unknown-module'],
      )
      return true
    },
  )
})
