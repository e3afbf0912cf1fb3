import assert from 'node:assert/strict'
import { test } from 'node:test'
import { meshRedactor } from '../../src/redaction/mesh-secrets.ts'
import { meshOf } from '../smoke/meshes.ts'

const SECRETS = {
  brokerPassword: 'Br0kerPasswordMadeByMesh',
  brokerPasswordSalt: '00112233',
  databaseAdminPassword: 'Adm1nPasswordMadeByMesh',
  databasePassword: 'DatabasePasswordMadeByMesh',
  databaseReaderPassword: 'ReaderPasswordMadeByMesh',
  grafanaPassword: 'GrafanaPasswordMadeByMesh',
}

const passwords = (other: Partial<typeof SECRETS>): string[] => Object.values({ ...SECRETS, ...other })

test('every password of the mesh is taken out, also in a URL and in a login of HTTP', () => {
  const redact = meshRedactor(
    meshOf('mesh: lab\nservices: {}\n'),
    passwords({ grafanaPassword: 'pass/word with+signs' }),
  )
  const text = Object.values(SECRETS).slice(0, 5).join(' ')
  assert.equal(redact(text), Array(5).fill('[redacted]').join(' '))
  assert.match(redact('http://admin:pass%2Fword%20with%2Bsigns@x/'), /^http:\/\/admin:\*+@x\/$/)
  assert.match(redact(Buffer.from('pass/word with+signs').toString('base64')), /^\[redacted\].{0,3}$/)
})

test('values of variables that are named like a secret are taken out, in both forms of environment', () => {
  const redact = meshRedactor(
    meshOf(`
mesh: lab
services:
  a: {image: nginx, environment: {API_TOKEN: tok-12345, LEVEL: verbose}}
  b: {image: nginx, environment: ['DB_PASSWORD=hunter22', 'MODE=fast-mode']}
  c: {image: nginx, compose: {environment: {SECRET_KEY: composed-1}}}
`),
    [],
  )
  assert.equal(
    redact('tok-12345 verbose hunter22 fast-mode composed-1'),
    '[redacted] verbose [redacted] fast-mode [redacted]',
  )
})

test('a password that is the name of its user, or a word of two letters, does not blacken a whole log', () => {
  const spec = 'mesh: lab\nbroker: {password: dripline}\nservices: {a: {image: x, environment: {TOKEN: ok}}}\n'
  const redact = meshRedactor(meshOf(spec), passwords({ brokerPassword: 'dripline' }))
  assert.equal(redact('dripline ok'), 'dripline ok')
})
