import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { dockerCompose } from '../../src/engine/docker-compose.ts'
import { dockerEngine } from '../../src/engine/docker-engine.ts'
import { packageFiles } from '../../src/lifecycle/load.ts'
import { meshFolder } from '../../src/lifecycle/mesh-folder.ts'
import { allChecks } from '../../src/smoke/all-checks.ts'
import { keepArtifacts } from '../../src/smoke/artifacts.ts'
import { askedMesh } from '../../src/smoke/asked-mesh.ts'
import type { CheckGroup, CheckResult } from '../../src/smoke/check.ts'
import { cleanUp } from '../../src/smoke/clean-up.ts'
import { runChecks } from '../../src/smoke/run-checks.ts'
import { loadMesh } from '../../src/spec/load-mesh.ts'
import { docker } from '../support/containers.ts'
import { eventually } from '../support/eventually.ts'
import { exampleSpec, startMesh, startMeshWith, type TestMesh, testMesh } from '../support/mesh-command.ts'
import { sender } from '../support/test-client.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const MESHES = join(ROOT, 'meshes')

/** The image set that runs anywhere; Debian has no Grafana. */
function onDebian(spec: string): string[] {
  return ['--images', 'debian', ...(/^grafana:/m.test(spec) ? ['--without', 'grafana'] : [])]
}

/** A folder for what smoke leaves in the temporary folder of the machine: it must be empty at the end. */
function temporaryFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 't-smoke-'))
  t.after(() => rmSync(folder, { recursive: true }))
  return folder
}

/** What the engine has of all copies of a mesh that smoke has made. */
function copiesOf(mesh: string): string[] {
  return left(`${mesh}-smoke-`)
}

/** Containers, volumes and networks whose names begin like this. */
function left(name: string): string[] {
  assert.ok(name !== '', 'the name of the copy was told')
  const named = (...args: string[]): string[] =>
    docker(...args, '--filter', `name=${name}`)
      .split('\n')
      .filter((name) => name !== '')
  return [
    ...named('ps', '--all', '--format', '{{.Names}}'),
    ...named('volume', 'ls', '--format', '{{.Name}}'),
    ...named('network', 'ls', '--format', '{{.Name}}'),
  ]
}

test('every mesh in meshes/ passes smoke, and its folder is left as it was', { concurrency: 2 }, async (t) => {
  const names = readdirSync(MESHES)
  assert.ok(names.length >= 2)
  await Promise.all(
    names.map((name) =>
      t.test(name, async () => {
        const folder = join(MESHES, name)
        const before = readdirSync(folder)
        const spec = readFileSync(join(folder, 'mesh.yaml'), 'utf8')
        // No trace of what this machine runs of the example itself.
        const { code, out, err } = await startMesh(ROOT, 'smoke', '-C', folder, ...onDebian(spec)).ended
        assert.equal(code, 0, `${out}${err}`)
        assert.match(out, new RegExp(`mesh ${name} works: \\d+ passed, 0 failed`))
        assert.deepEqual(readdirSync(folder), before)
        const [, copy = ''] = /^bringing it up as (.*)$/m.exec(err) ?? []
        assert.deepEqual(left(copy), [])
      }),
    ),
  )
})

const FAILING = `
smoke:
  - {name: a wrong calibration, get: peaches, within: 0.2, expect: {value_cal: 77}}
  - {name: an unheard alert, alert: nobody.#, within: 0.2}
  - {name: a wrong answer, sql: 'SELECT 1', within: 0.2, expect: {value: 2}}
  - {name: a closed port, http: 'http://127.0.0.1:64999/', within: 0.2}
  - {name: a silent set, set: waffles, value: 2, expect: {value_raw: 2}}
  - {set: peaches, value: 4.5, expect: {value_cal: 9}}
  - {logged: peaches, within: 5, expect: {value_raw: 4.5, value_cal: 9}}
  - {alert: sensor_value.*, expect: {value_raw: 4.5}}
  - {cmd: peaches, specifier: no_such_command, expect: {return_code: 306}}
  - {http: {container: rabbit-broker, port: 15672}, expect: {status: 200}}
`

test('smoke beside the same mesh running', async (t) => {
  const spec = `${exampleSpec('first-mesh').replace('log_interval: 10', 'log_interval: 3600')}${FAILING}`
  const mesh = testMesh(
    t,
    spec.replace('key-value-store:\n', 'key-value-store:\n    environment: {API_TOKEN: t0ken-of-mine}\n'),
  )
  await mesh.ok('up', ...onDebian(spec))
  const files = (): string => JSON.stringify(['deploy', '.mesh'].map((folder) => contents(join(mesh.folder, folder))))
  const [ids, before] = [mesh.ids(), files()]
  const summary = join(mesh.folder, 'summary.md')
  const asGitHub = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary, GITHUB_WORKSPACE: join(mesh.folder, '..') }
  const temporary = temporaryFolder(t)
  const ended = await startMeshWith(
    { ...asGitHub, TMPDIR: temporary },
    mesh.folder,
    ...['smoke', '--keep', '--junit', 'out/smoke.xml'],
  ).ended

  await t.test('a check that must fail does fail, with its reason, and exit code 9', () => {
    assert.equal(ended.code, 9, `${ended.out}${ended.err}`)
    const failed = [...(ended.out.split('failed:\n')[0]?.matchAll(/^FAIL +own +(.*)\n +(.*)$/gm) ?? [])]
    assert.deepEqual(
      failed.map(([, name, reason]) => [name?.replace(/\(set .*\)/, '(set)'), reason]),
      [
        ['a wrong calibration', 'value_cal is 1.5, expected 77 (asked for 0.2 s)'],
        ['an unheard alert', 'no alert nobody.# within 0.2 s'],
        ['a wrong answer', 'value is 1, expected 2 (asked for 0.2 s)'],
        ['a closed port', 'connect ECONNREFUSED 127.0.0.1:64999 (asked for 0.2 s)'],
        ['a silent set  (set)', 'value_raw is nothing, expected 2'],
      ],
    )
    assert.match(
      ended.out,
      /^ +a set gives the value back where .* get_on_set: true; otherwise .* \{get: waffles, …\}$/m,
    )
    assert.match(ended.out, /failed: \d+ passed, 5 failed, 2 skipped/)
  })

  await t.test('every hop of a logged value has its latency', () => {
    assert.match(
      ended.out,
      /^ok +logged +peaches: endpoint → alert → row in numeric_data {2}\(set [\d.]+ m?s, alert [\d.]+ m?s, row [\d.]+ m?s\)$/m,
    )
    assert.match(ended.out, /^slowest:\n +[\d.]+ m?s {2}\w/m)
    assert.match(ended.out, /^the mesh's own time .* without .* of waits for intervals$/m)
  })

  await t.test('the running mesh and its files are what they were', () => {
    assert.deepEqual(mesh.ids(), ids)
    assert.equal(files(), before)
  })

  await t.test('GitHub is shown the failures at their lines, and the job’s summary', () => {
    const line = spec.split('\n').findIndex((text) => text.includes('a wrong calibration')) + 2
    assert.match(
      ended.err,
      new RegExp(`^::error file=my mesh/mesh\\.yaml,line=${line},title=.*a wrong calibration`, 'm'),
    )
    assert.match(readFileSync(summary, 'utf8'), /^### ❌ mesh smoke/)
  })

  const kept = readdirSync(temporary).map((name) => join(temporary, name))
  await t.test('with --keep it stays up, is used with the command that was printed', async () => {
    assert.equal(kept.length, 1)
    assert.match(ended.err, /it stays up as .*-smoke-/)
    const { code, out } = await startMesh('/', '-C', String(kept[0]), 'agent', 'get', 'peaches').ended
    assert.equal(code, 0)
    assert.match(out, /value_raw/)
  })

  await t.test('no secret is in anything that was printed or kept', () => {
    const secrets = JSON.parse(readFileSync(join(String(kept[0]), '.mesh/secrets.json'), 'utf8')) as Record<
      string,
      string
    >
    const passwords = Object.entries(secrets).flatMap(([name, value]) => (name.endsWith('Password') ? [value] : []))
    assert.ok(passwords.length >= 5)
    const artifacts = contents(join(mesh.folder, 'smoke-artifacts'))
    for (const name of [
      'status.json',
      'compose.yaml',
      'report.json',
      'logs/sensor-logger.log',
      'logs/rabbit-broker.log',
    ])
      assert.ok(name in artifacts, `${name} is kept`)
    const all = [
      ended.out,
      ended.err,
      JSON.stringify(artifacts),
      readFileSync(join(mesh.folder, 'out/smoke.xml'), 'utf8'),
    ]
    for (const secret of [...passwords, 't0ken-of-mine']) assert.ok(!all.some((text) => text.includes(secret)))
    assert.match(artifacts['compose.yaml'] ?? '', /API_TOKEN: '?(?:\[redacted\]|\*{4})/)
  })

  await t.test('the command that was printed removes it, and nothing is left', async () => {
    const [, words = ''] = /remove it: mesh (.*) && rm -r/.exec(ended.err) ?? []
    const { code, err } = await startMesh('/', ...words.split(' ')).ended
    assert.equal(code, 0, err)
    rmSync(String(kept[0]), { recursive: true })
    assert.deepEqual(copiesOf(mesh.name), [])
  })

  await t.test('a logger whose table has lost a column fails the way of a value', async () => {
    psql(mesh, 'ALTER TABLE numeric_data DROP COLUMN value_cal')
    const results = await resultsOf(mesh, ['logged'])
    assert.deepEqual(
      results.map(({ outcome }) => outcome),
      ['failed'],
    )
    assert.match(results[0]?.reason ?? '', /value_cal/)
  })

  await t.test('an alert that cannot be stored fails the dead letters, with its reason', async () => {
    psql(mesh, 'ALTER TABLE numeric_data ADD COLUMN value_cal double precision')
    await mesh.ok('agent', 'set', 'peaches', 'text')
    const [result] = await eventually(
      async () => {
        const found = await resultsOf(mesh, ['dead letters'])
        return found[0]?.outcome === 'failed' ? found : false
      },
      { withinMs: 15_000 },
    )
    assert.match(result?.reason ?? '', /^1 in sensor_data_logger\.dead: sensor_value\.peaches: /)
  })

  await t.test('a container that was started again meanwhile fails, by name', async () => {
    const results = await resultsOf(mesh, ['containers'], () => docker('restart', mesh.container('drip-mon')))
    const failed = results.filter(({ outcome }) => outcome === 'failed')
    assert.deepEqual(
      failed.map(({ subject }) => subject),
      ['drip-mon'],
    )
    assert.match(failed[0]?.reason ?? '', /^it was started again/)
  })

  await t.test('when the engine is gone, what is left is named, and nothing is said to be removed', async () => {
    const folder = meshFolder(join(mesh.folder, 'mesh.yaml'))
    const nobody = await dockerEngine({ DOCKER_HOST: `unix://${mesh.folder}/no.sock` })
    const rest = await cleanUp(mesh.name, folder, nobody, dockerCompose('/nowhere'), ['postgres'], 100)
    assert.deepEqual([rest?.isWanted, rest?.containers], [false, [`${mesh.name}-postgres-1`]])
    assert.ok(rest?.reason)
    assert.ok(existsSync(folder.folder))
    const artifacts = join(mesh.folder, 'gone')
    const evidence = {
      project: mesh.name,
      engine: nobody,
      compose: dockerCompose('/nowhere'),
      redact: (text: string) => text,
    }
    await keepArtifacts(artifacts, { ...evidence, status: () => Promise.reject(new Error('no engine')) })
    assert.match(readFileSync(join(artifacts, 'missing.txt'), 'utf8'), /^status\.json: no engine/)
  })
})

/** Some checks against a mesh that runs: smoke itself would bring up a copy in which nothing is wrong. */
async function resultsOf(
  { folder }: TestMesh,
  groups: readonly CheckGroup[],
  meanwhile: () => unknown = () => undefined,
): Promise<readonly CheckResult[]> {
  const place = meshFolder(join(folder, 'mesh.yaml'))
  const { mesh } = await loadMesh(place.specFile)
  assert.ok(mesh !== null)
  const engine = await dockerEngine(process.env)
  const { signal } = new AbortController()
  const tools = {
    engine,
    compose: dockerCompose,
    ours: packageFiles(ROOT),
    sender,
    signal,
    report: () => undefined,
  }
  const asked = await askedMesh(mesh, place, tools)
  try {
    meanwhile()
    const checks = allChecks(mesh, ['grafana']).filter(({ group }) => groups.includes(group))
    return await runChecks(checks, asked, signal, () => undefined)
  } finally {
    await asked.close()
  }
}

function psql({ container }: TestMesh, sql: string): void {
  const line = `PGPASSWORD=$(cat "$POSTGRES_PASSWORD_FILE") psql -h 127.0.0.1 -U postgres -d sensor_data -c "${sql}"`
  docker('exec', container('postgres'), 'bash', '-c', line)
}

/** Path in a folder → text of the file. */
function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort()
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]))
}

test('across a killed broker, a database that is away and a reboot no value is lost and none is there twice', async (t) => {
  const mesh = testMesh(t, exampleSpec('first-mesh'))
  const { code, out, err } = await mesh.mesh('smoke', '--chaos', 'all', '--json', ...onDebian('grafana:'))
  const { ok, data, error } = JSON.parse(out)
  assert.deepEqual([code, ok, error], [0, true, null], `${out}${err}`)
  assert.deepEqual(
    data.chaos.map(({ fault }: { fault: string }) => fault),
    ['broker', 'database', 'reboot'],
  )
  for (const { account } of data.chaos) {
    assert.ok(account.sent > 40, `${account.sent} values flowed`)
    assert.deepEqual([account.stored, account.lost, account.twice, account.wrong], [account.sent, [], [], []])
  }
  const names: string[] = data.checks.map(({ name }: { name: string }) => name)
  assert.ok(names.includes('after the broker was killed: peaches: endpoint → alert → row in numeric_data'))
  assert.deepEqual(copiesOf(mesh.name), [])
})

test('Ctrl-C while it comes up removes everything, and exits 130', async (t) => {
  const mesh = testMesh(t, exampleSpec('first-mesh'))
  const temporary = temporaryFolder(t)
  const { child, ended, err } = startMeshWith({ TMPDIR: temporary }, mesh.folder, 'smoke', ...onDebian('grafana:'))
  await eventually(() => /rabbit-broker: started/.test(err()), { withinMs: 60_000 })
  child.kill('SIGINT')
  assert.equal((await ended).code, 130)
  assert.match(err(), /^removed$/m)
  assert.deepEqual([copiesOf(mesh.name), readdirSync(temporary), readdirSync(mesh.folder)], [[], [], ['mesh.yaml']])
})

test('a mesh that does not come up is exit 8 with its log kept, and nothing of it is left', async (t) => {
  const spec = `mesh: x
services:
  oven:
    image: mesh.local/postgres:17-debian
    command: ["bash", "-c", "echo the oven is cold; exit 3"]
    restart: "no"
`
  const mesh = testMesh(t, spec)
  const temporary = temporaryFolder(t)
  const { code, out, err } = await startMeshWith(
    { TMPDIR: temporary },
    mesh.folder,
    'smoke',
    '--images',
    'auto',
    '--junit',
    'smoke.xml',
  ).ended
  assert.equal(code, 8, `${out}${err}`)
  assert.match(out, /error: oven: exited with code 3\n {3}last lines of its log:\n {5}the oven is cold/)
  assert.match(readFileSync(join(mesh.folder, 'smoke-artifacts/logs/oven.log'), 'utf8'), /the oven is cold/)
  assert.match(readFileSync(join(mesh.folder, 'smoke.xml'), 'utf8'), /<error message="oven: exited with code 3"/)
  assert.deepEqual([copiesOf(mesh.name), readdirSync(temporary)], [[], []])
})

test('without a container engine smoke is exit 5 at once, and leaves no folder behind', async (t) => {
  const mesh = testMesh(t, exampleSpec('minimal'))
  const temporary = temporaryFolder(t)
  const nowhere = { DOCKER_HOST: `unix://${mesh.folder}/no.sock`, TMPDIR: temporary }
  const { code, out } = await startMeshWith(nowhere, mesh.folder, 'smoke').ended
  assert.equal(code, 5)
  assert.match(out, /the container engine does not answer/)
  assert.deepEqual(readdirSync(temporary), [])
})

test('an unknown fault is a usage error that names the known ones', async () => {
  const { code, err } = await startMesh(ROOT, 'smoke', '-C', 'meshes/minimal', '--chaos', 'flood').ended
  assert.equal(code, 2)
  assert.match(err, /--chaos flood: there is no such fault\n {3}choose broker, database, reboot or all/)
})
