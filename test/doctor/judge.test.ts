import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { MachineFacts, MeshFacts } from '../../src/doctor/facts.ts'
import { exitCodeOf, type Finding } from '../../src/doctor/finding.ts'
import { judgeMachine } from '../../src/doctor/judge-machine.ts'
import { judgeMesh } from '../../src/doctor/judge-mesh.ts'
import type { ContainerStatus } from '../../src/lifecycle/status.ts'
import { readMesh } from '../../src/spec/read-mesh.ts'

const MB = 1024 * 1024

const MACHINE: MachineFacts = {
  nodeVersion: 'v20.19.0',
  engine: { version: '27.1', apiVersion: '1.46', architecture: 'amd64', freeBytes: 9000 * MB, systemTimeMs: 0 },
  compose: '2.29.0',
  freeMemoryBytes: 4000 * MB,
  totalMemoryBytes: 8000 * MB,
  engineAheadMs: 12,
  isClockKept: true,
}

function meshOf(text: string): NonNullable<MeshFacts['mesh']> {
  const { mesh, problems } = readMesh(text, 'mesh.yaml')
  assert.ok(mesh !== null, JSON.stringify(problems))
  return mesh
}

const FINE: MeshFacts = {
  specFile: 'mesh.yaml',
  problems: [],
  mesh: meshOf('mesh: lab\ndatabase: {}\ngrafana: {}\nservices:\n  store: {module: Service}\n'),
  drift: [],
  lostSecrets: null,
  closed: [{ path: '.mesh/secrets.json', mode: 0o600, wanted: 0o600 }],
  ports: [{ container: 'grafana', host: '127.0.0.1', port: 3000, state: 'free', holder: null }],
  images: [{ container: 'rabbit-broker', image: 'rabbitmq:4.0.5', isHere: true, isReplaceable: false }],
  containers: [],
  oldDatasourceKeys: [],
}

function container(more: Partial<ContainerStatus>): ContainerStatus {
  return {
    container: 'store',
    state: 'running',
    exitCode: null,
    image: 'x:1',
    isStandIn: false,
    ready: true,
    reason: null,
    health: 'healthy',
    uptimeMs: 1,
    restarts: 0,
    queues: null,
    ports: [],
    ...more,
  }
}

const worst = (findings: readonly Finding[]): string[] =>
  findings.filter(({ level }) => level !== 'ok').map(({ level, area, text }) => `${level} ${area}: ${text}`)

test('a machine and a mesh in order have no warning, no problem and exit code 0', () => {
  const findings = [...judgeMachine(MACHINE), ...judgeMesh(FINE, { offline: true })]
  assert.deepEqual(worst(findings), [])
  assert.equal(exitCodeOf(findings), 0)
})

for (const [what, facts, expected, code] of [
  ['an old Node', { nodeVersion: 'v20.18.3' }, 'problem node: v20.18.3 is too old', 5],
  [
    'no engine',
    { engine: { code: 'engine-missing', message: 'no engine', hint: null }, engineAheadMs: null },
    'problem engine: no engine',
    5,
  ],
  [
    'no Compose',
    { compose: { code: 'compose-missing', message: 'no Compose', hint: null } },
    'problem compose: no Compose',
    5,
  ],
  [
    'a full disk',
    { engine: { ...MACHINE.engine, freeBytes: 100 * MB } as MachineFacts['engine'] },
    'problem disk: 100 MB free for the engine',
    5,
  ],
  [
    'little memory',
    { freeMemoryBytes: 200 * MB },
    'warning memory: 200 MB of 7.8 GB available: little for a broker and a database',
    0,
  ],
  [
    'an engine ahead of us',
    { engineAheadMs: 65_000 },
    "warning clock: the engine's clock is 65.0 s ahead of this machine's: rows carry the times of the engine's",
    0,
  ],
  [
    'an engine behind us',
    { engineAheadMs: -2_000 },
    "warning clock: the engine's clock is 2.0 s behind this machine's: rows carry the times of the engine's",
    0,
  ],
  ['a clock left alone', { isClockKept: false }, 'warning clock: nothing keeps the clock of this machine right', 0],
] as const satisfies readonly (readonly [string, Partial<MachineFacts>, string, number])[]) {
  test(`${what} is said, and ends with ${code}`, () => {
    const findings = judgeMachine({ ...MACHINE, ...facts })
    assert.deepEqual(worst(findings), [expected])
    assert.equal(exitCodeOf(findings), code)
    assert.ok(
      findings.every(({ level, hint }) => level === 'ok' || hint),
      'each has a remedy',
    )
  })
}

for (const [what, facts, expected, code] of [
  [
    'generated files out of date',
    {
      drift: [
        { path: 'compose.yaml', state: 'different' },
        { path: 'store.yaml', state: 'missing' },
      ],
    },
    'problem files: deploy/compose.yaml is different and one other file',
    4,
  ],
  [
    'passwords that others may read',
    { closed: [{ path: '.mesh/secrets.json', mode: 0o644, wanted: 0o600 }] },
    'problem secrets: .mesh/secrets.json may be read by others (mode 644)',
    10,
  ],
  [
    'a port that is taken',
    { ports: [{ container: 'grafana', host: '127.0.0.1', port: 3000, state: 'taken', holder: 'apache2 (process 7)' }] },
    'problem ports: port 3000 of "grafana" is taken by apache2 (process 7)',
    6,
  ],
  [
    'a container that ended',
    { containers: [container({ state: 'exited', exitCode: 137, ready: null })] },
    'problem running: store has ended (137)',
    8,
  ],
  [
    'a container that is not ready',
    { containers: [container({ ready: false, reason: 'no reply' })] },
    'problem running: store is not ready: no reply',
    7,
  ],
  [
    'an unhealthy container',
    { containers: [container({ health: 'unhealthy' })] },
    'problem running: store is unhealthy',
    8,
  ],
  [
    'a container that was restarted',
    { containers: [container({ restarts: 3 })] },
    'warning running: store was restarted 3 times',
    0,
  ],
  [
    'alerts that could not be stored',
    { containers: [container({ container: 'logger', queues: { waiting: 0, dead: 2 } })] },
    'warning dead letters: 2 alerts could not be stored by "logger"',
    0,
  ],
  [
    'a datasource with old keys under Grafana 12.2',
    {
      oldDatasourceKeys: [{ path: 'deploy/x.yaml', key: 'database' }],
      images: [{ container: 'grafana', image: 'grafana/grafana:12.2.0', isHere: true, isReplaceable: false }],
    },
    'warning versions: Grafana from 12.2 on no longer reads "database" in deploy/x.yaml',
    0,
  ],
  [
    'a broker of 4.3',
    {
      images: [{ container: 'rabbit-broker', image: 'rabbitmq:4.3.0-management', isHere: true, isReplaceable: false }],
    },
    'warning versions: rabbitmq:4.3.0-management opens only volumes of a broker that already had its new store, and there is no way back',
    0,
  ],
  [
    'an image without a fixed version',
    { images: [{ container: 'x', image: 'lab/x:latest', isHere: true, isReplaceable: false }] },
    'warning versions: "x" runs lab/x:latest: another program after the next pull',
    0,
  ],
  [
    'dripline-python 5.0 beside others',
    {
      images: [
        { container: 'old', image: 'ghcr.io/driplineorg/dripline-python:v5.0.1', isHere: true, isReplaceable: false },
      ],
    },
    'warning versions: "old" runs ghcr.io/driplineorg/dripline-python:v5.0.1, whose messages dripline-python 4 silently drops',
    0,
  ],
] as const satisfies readonly (readonly [string, Partial<MeshFacts>, string, number])[]) {
  test(`${what}: said, and ends with ${code}`, () => {
    const findings = judgeMesh({ ...FINE, ...facts }, { offline: false })
    assert.deepEqual(worst(findings), [expected])
    assert.equal(exitCodeOf(findings), code)
  })
}

test('an old datasource is fine under an older Grafana', () => {
  const images = [{ container: 'grafana', image: 'grafana/grafana:9.5.12', isHere: true, isReplaceable: false }]
  assert.deepEqual(
    worst(judgeMesh({ ...FINE, images, oldDatasourceKeys: [{ path: 'x', key: 'database' }] }, { offline: false })),
    [],
  )
})

test('a missing image is a warning, offline a problem, and none where something here can take its place', () => {
  const missing = (isReplaceable: boolean): MeshFacts => ({
    ...FINE,
    images: [{ container: 'b', image: 'rabbitmq:4.0.5', isHere: false, isReplaceable }],
  })
  assert.match(
    String(worst(judgeMesh(missing(false), { offline: false }))),
    /^warning images: rabbitmq:4\.0\.5 of "b" is not here/,
  )
  assert.equal(exitCodeOf(judgeMesh(missing(false), { offline: true })), 5)
  assert.deepEqual(worst(judgeMesh(missing(true), { offline: true })), [])
})

test('an old volume path of the database is a warning from PostgreSQL 18 on', () => {
  const spec = (image: string): MeshFacts => ({
    ...FINE,
    mesh: meshOf(
      `mesh: lab\ndatabase: {image: "${image}", volumes: ["./data:/var/lib/postgresql/data"]}\nservices: {}\n`,
    ),
    images: [{ container: 'postgres', image, isHere: true, isReplaceable: false }],
  })
  assert.match(String(worst(judgeMesh(spec('postgres:18.1'), { offline: false }))), /PostgreSQL 18 refuses a volume/)
  assert.deepEqual(worst(judgeMesh(spec('postgres:17.6'), { offline: false })), [])
})

test('of several problems the one to mend first decides the exit code', () => {
  const findings = judgeMesh(
    {
      ...FINE,
      drift: [{ path: 'x', state: 'missing' }],
      containers: [container({ state: 'exited', exitCode: 1, ready: null })],
    },
    { offline: false },
  )
  assert.equal(exitCodeOf(findings), 8)
  const engine: MachineFacts['engine'] = { code: 'engine-missing', message: 'x', hint: null }
  assert.equal(exitCodeOf([...findings, ...judgeMachine({ ...MACHINE, engine })]), 5)
})
