import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { dockerHost } from '../../src/engine/docker-host.ts'
import { engineError } from '../../src/engine/engine-errors.ts'
import { portHolder } from '../../src/engine/port-holder.ts'

const nobody = async (): Promise<null> => null

test('what the engine says decides the code of the error', async () => {
  const said = {
    'port-taken':
      'driver failed programming external connectivity: Bind for 127.0.0.1:3000 failed: port is already allocated',
    'disk-full': 'failed to register layer: write /usr/lib/x: no space left on device',
    'image-unavailable': 'Error response from daemon: manifest for rabbitmq:nope not found: manifest unknown',
    'engine-permission':
      'permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock',
    'engine-missing':
      'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
    'engine-failed': 'something new',
  } as const
  for (const [code, text] of Object.entries(said)) {
    assert.equal((await engineError('start x', new Error(text), nobody)).code, code)
  }
})

test('what the engine refuses to create or start is told in the words of the spec, with what to do', async () => {
  // Recorded from engine 20.10 and Compose 2.26.
  const said = [
    [
      'Conflict. The container name "/lab-web-1" is already in use by container "8cb1". You have to remove it.',
      'resource-conflict',
      /there is a container lab-web-1, which is not of this mesh/,
      /docker rm --force lab-web-1/,
    ],
    [
      'network lab_default was found but has incorrect label com.docker.compose.network set to ""',
      'resource-conflict',
      /there is a network lab_default/,
      /docker network rm lab_default/,
    ],
    [
      'error while removing network: network lab_default id a6b57a92 has active endpoints',
      'resource-conflict',
      /not of this mesh is connected to its network, lab_default/,
      /docker network inspect lab_default/,
    ],
    [
      'error gathering device information while adding custom device "/dev/ttyUSB7": no such file or directory',
      'prerequisite-missing',
      /there is no device \/dev\/ttyUSB7 on this machine/,
      /correct devices: in mesh\.yaml/,
    ],
    [
      'OCI runtime create failed: runc create failed: unable to start container process: exec: "dl-srve": executable file not found in $PATH: unknown',
      'container-crashed',
      /its image has no program dl-srve/,
      /correct command: in mesh\.yaml/,
    ],
    [
      'validating /lab/deploy/compose.yaml: services.web Additional property nonsense is not allowed',
      'config-invalid',
      /Compose does not accept services\.web Additional property nonsense/,
      /compose\.override\.yaml/,
    ],
  ] as const
  for (const [text, code, message, hint] of said) {
    const error = await engineError('start web', new Error(text), nobody)
    assert.equal(error.code, code)
    assert.match(error.message, message)
    assert.match(String(error.hint), hint)
  }
})

test('a socket that may not be opened is engine-permission, with the group to join', async () => {
  const refused = Object.assign(new Error('connect EACCES /var/run/docker.sock'), { code: 'EACCES' })
  const error = await engineError('list containers', refused, nobody)
  assert.equal(error.code, 'engine-permission')
  assert.match(String(error.hint), /usermod -aG docker/)
})

test('an engine that does not answer is named with its address, and with who gave it', async () => {
  const refused = Object.assign(new Error('connect ECONNREFUSED 10.0.0.9:2375'), { code: 'ECONNREFUSED' })
  const host = { address: 'tcp://10.0.0.9:2375', namedBy: 'DOCKER_HOST' }
  const error = await engineError('list containers', refused, nobody, host)
  assert.match(error.message, /^the container engine does not answer at tcp:\/\/10\.0\.0\.9:2375: connect ECONNREFUSED/)
  assert.match(String(error.hint), /^DOCKER_HOST names that address/)
  const usual = await engineError('list containers', refused, nobody, { ...host, namedBy: null })
  assert.match(String(usual.hint), /systemctl start docker/)
})

test('a taken port whose holder is unknown is still named', async () => {
  const cause = new Error('listen tcp4 127.0.0.1:5672: bind: address already in use')
  assert.equal((await engineError('start broker', cause, nobody)).message, 'start broker: port 5672 is taken')
})

test('a port that nothing listens on has no holder', async () => {
  assert.equal(await portHolder(1), null)
})

test('the engine is that of DOCKER_HOST, else of the chosen context, else the system one', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 't-docker-config-'))
  t.after(() => rmSync(folder, { recursive: true }))
  assert.equal((await dockerHost({ DOCKER_CONFIG: folder })).address, 'unix:///var/run/docker.sock')
  const meta = join(folder, 'contexts', 'meta', createHash('sha256').update('lab').digest('hex'))
  mkdirSync(meta, { recursive: true })
  writeFileSync(join(meta, 'meta.json'), '{"Endpoints":{"docker":{"Host":"unix:///run/lab.sock"}}}')
  writeFileSync(join(folder, 'config.json'), '{"currentContext":"lab"}')
  assert.equal((await dockerHost({ DOCKER_CONFIG: folder })).address, 'unix:///run/lab.sock')
  assert.equal(
    (await dockerHost({ DOCKER_CONFIG: folder, DOCKER_CONTEXT: 'default' })).address,
    'unix:///var/run/docker.sock',
  )
  assert.equal((await dockerHost({ DOCKER_CONFIG: folder, DOCKER_HOST: 'tcp://lab:2375' })).address, 'tcp://lab:2375')
  await assert.rejects(dockerHost({ DOCKER_CONFIG: folder, DOCKER_CONTEXT: 'gone' }), {
    code: 'engine-missing',
    message: 'there is no Docker context "gone", which DOCKER_CONTEXT names',
  })
})
