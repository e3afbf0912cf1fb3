import assert from 'node:assert/strict'
import { test } from 'node:test'
import { TYPESCRIPT_CLASSES as REGISTRY } from '../../src/services/registry.ts'
import { TYPESCRIPT_CLASSES as KNOWN_TO_SPECS } from '../../src/spec/typescript-classes.ts'

test('specs may name exactly the classes that the runtime has', () => {
  assert.deepEqual([...KNOWN_TO_SPECS].sort(), Object.keys(REGISTRY).sort())
})
