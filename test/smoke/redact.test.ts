import assert from 'node:assert/strict'
import { test } from 'node:test'
import { redactor } from '../../src/smoke/redact.ts'
import { meshOf } from './meshes.ts'

const SECRETS = {
  brokerPassword: 'Br0kerPasswordMadeByMesh',
  brokerPasswordSalt: '00112233',
  databaseAdminPassword: 'Adm1nPasswordMadeByMesh',
  databasePassword: 'DatabasePasswordMadeByMesh',
  databaseReaderPassword: 'ReaderPasswordMadeByMesh',
  grafanaPassword: 'GrafanaPasswordMadeByMesh',
}

test('every password of the mesh is taken out, also in a URL and in a login of HTTP', () => {
  const redact = redactor(meshOf('mesh: lab\nservices: {}\n'), { ...SECRETS, grafanaPassword: 'pass/word with+signs' })
  const text = Object.values(SECRETS).slice(0, 5).join(' ')
  assert.equal(redact(text), Array(5).fill('[redacted]').join(' '))
  assert.equal(redact('http://admin:pass%2Fword%20with%2Bsigns@x/'), 'http://admin:[redacted]@x/')
  assert.equal(redact(Buffer.from('pass/word with+signs').toString('base64')), '[redacted]')
})

test('values of variables that are named like a secret are taken out, in both forms of environment', () => {
  const redact = redactor(
    meshOf(`
mesh: lab
services:
  a: {image: nginx, environment: {API_TOKEN: tok-12345, LEVEL: verbose}}
  b: {image: nginx, environment: ['DB_PASSWORD=hunter22', 'MODE=fast-mode']}
  c: {image: nginx, compose: {environment: {SECRET_KEY: composed-1}}}
`),
    null,
  )
  assert.equal(
    redact('tok-12345 verbose hunter22 fast-mode composed-1'),
    '[redacted] verbose [redacted] fast-mode [redacted]',
  )
})

test('a password that is the name of its user, or a word of two letters, does not blacken a whole log', () => {
  const spec = 'mesh: lab\nbroker: {password: dripline}\nservices: {a: {image: x, environment: {TOKEN: ok}}}\n'
  const redact = redactor(meshOf(spec), { ...SECRETS, brokerPassword: 'dripline' })
  assert.equal(redact('dripline ok'), 'dripline ok')
})
