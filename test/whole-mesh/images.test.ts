import assert from 'node:assert/strict'
import { test } from 'node:test'
import { docker } from '../support/containers.ts'
import { testMesh } from '../support/mesh-command.ts'

/** No registry will ever have it. */
const NEVER_HAD = 'registry.invalid/none:1'
const SPEC = `mesh: x
broker: {image: 'mesh.local/rabbitmq:4.0-debian'}
services:
  other: {image: '${NEVER_HAD}', command: [sleep, '600']}
`

test('an image that cannot be had is asked for once, and again when the set is said or it is here', async (t) => {
  const mesh = testMesh(t, SPEC)
  const tried = new RegExp(`^pulling ${NEVER_HAD}$`, 'm')
  const leftOut = /^warning: other is left out: .* to try again: mesh up --images auto$/m
  const first = await mesh.ok('up')
  assert.match(first.err, tried)
  assert.match(first.err, leftOut)
  const second = await mesh.ok('up')
  assert.doesNotMatch(second.err, tried)
  assert.match(second.err, leftOut)
  assert.match((await mesh.ok('up', '--images', 'auto')).err, tried)
  t.after(() => docker('image', 'rm', '--no-prune', NEVER_HAD))
  docker('tag', 'mesh.local/debian:trixie', NEVER_HAD)
  assert.doesNotMatch((await mesh.ok('up')).err, /left out|pulling/)
  assert.deepEqual(Object.keys(mesh.ids()).sort(), ['other', 'rabbit-broker'])
})
