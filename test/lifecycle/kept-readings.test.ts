import assert from 'node:assert/strict'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { keptReadings } from '../../src/lifecycle/kept-readings.ts'
import { type MeshFolder, meshFolder } from '../../src/lifecycle/mesh-folder.ts'
import { type KeptReading, loadMesh } from '../../src/spec/load-mesh.ts'
import type { MeshReading } from '../../src/spec/read-mesh.ts'
import { type Ended, startMesh } from '../support/mesh-command.ts'

const EXAMPLES = fileURLToPath(new URL('../../meshes/', import.meta.url))
const CODE = 'program-1.cjs'

/** With values that have no JSON: infinities and other odd numbers. */
const ODD = `mesh: odd
calibrations: {twice: 2*x}
services:
  store:
    name: my_store
    module: Service
    endpoints:
      - {name: peaches, module: KeyValueStore, calibration: 'twice({})', log_interval: 1}
  thermometer:
    name: my_thermometer
    module: Thermometer
    module_path: classes/thermometer.ts
    odd: [.inf, -.inf, .nan, -0.0, 0x10, 1e400, null, ~, "", {deep: [1, 2.50, true]}]
`

function meshIn(t: TestContext, spec: string): MeshFolder {
  const folder = mkdtempSync(join(tmpdir(), 't-kept-'))
  t.after(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'classes'))
  writeFileSync(join(folder, 'classes', 'thermometer.ts'), 'export class Thermometer {}\n')
  writeFileSync(join(folder, 'mesh.yaml'), spec)
  mkdirSync(join(folder, '.mesh'))
  return meshFolder(join(folder, 'mesh.yaml'))
}

const READ = 'rabbit-broker'
const keptFile = ({ state }: MeshFolder): string => join(state, 'checked-spec')

/** Puts a reading that the spec never had in place of its own: whoever finds it has not read the spec. */
async function plant(place: MeshFolder, { code = CODE, path = place.specFile } = {}): Promise<void> {
  const text = readFileSync(place.specFile, 'utf8')
  const reading = await loadMesh(place.specFile)
  rmSync(keptFile(place), { force: true })
  keptReadings(place, code).keep(text, path, { reading: { ...reading, mesh: planted(reading) }, seen: [] })
}

function planted({ mesh }: MeshReading): MeshReading['mesh'] {
  return mesh === null
    ? assert.fail('the spec has errors')
    : { ...mesh, broker: { ...mesh.broker, container: 'planted' } }
}

/** What the reading says of something that the spec leaves out. */
async function brokerRead(place: MeshFolder, code = CODE): Promise<string | undefined> {
  return (await loadMesh(place.specFile, keptReadings(place, code))).mesh?.broker.container
}

test('what is found again is what was read, to the kind of every number', async (t) => {
  const examples = readdirSync(EXAMPLES).map((name) => join(EXAMPLES, name))
  for (const folder of [null, ...examples]) {
    const place = meshIn(t, folder === null ? ODD : readFileSync(join(folder, 'mesh.yaml'), 'utf8'))
    const isSource = (path: string): boolean => !/\/(?:deploy|\.mesh)$/.test(path)
    if (folder !== null) cpSync(folder, place.folder, { recursive: true, filter: isSource })
    const read = await loadMesh(place.specFile)
    assert.ok(read.mesh !== null, JSON.stringify(read.problems))
    assert.deepEqual(await loadMesh(place.specFile, keptReadings(place, CODE)), read)
    const found = keptReadings(place, CODE).find(readFileSync(place.specFile, 'utf8'), place.specFile)
    assert.deepEqual(found?.reading, read)
  }
})

test('an unchanged spec is not read again; any change to it, to its name or to the code makes it be read', async (t) => {
  const place = meshIn(t, ODD)
  await plant(place)
  assert.equal(await brokerRead(place), 'planted')
  assert.equal(await brokerRead(place, 'program-2.cjs'), READ)
  await plant(place)
  writeFileSync(place.specFile, ODD.replace('2*x', '3*x'))
  assert.equal(await brokerRead(place), READ)
  writeFileSync(place.specFile, ODD)
  assert.equal(await brokerRead(place), READ, 'the newest reading is kept, and no other')
  await plant(place)
  const sameByAnotherName = { ...place, specFile: `${place.folder}/classes/../mesh.yaml` }
  assert.equal(await brokerRead(sameByAnotherName), READ)
})

test('a file that the spec names has come or gone: the spec is read again', async (t) => {
  const place = meshIn(t, ODD)
  assert.equal(await brokerRead(place), READ)
  rmSync(join(place.folder, 'classes'), { recursive: true })
  const { mesh, problems } = await loadMesh(place.specFile, keptReadings(place, CODE))
  assert.equal(mesh, null)
  assert.ok(problems.some(({ message }) => message.includes('classes/thermometer.ts')))
})

test('a damaged file is as none, and is made anew', async (t) => {
  const place = meshIn(t, ODD)
  await plant(place)
  const whole = readFileSync(keptFile(place))
  for (const length of [0, 1, 64, 127, 128, 129, whole.length - 1]) {
    writeFileSync(keptFile(place), whole.subarray(0, length))
    assert.equal(await brokerRead(place), READ, `cut to ${length} bytes`)
  }
  for (const at of [0, 70, 128, 140, whole.length - 1]) {
    const damaged = Buffer.from(whole)
    damaged[at] = (damaged[at] ?? 0) ^ 1
    writeFileSync(keptFile(place), damaged)
    assert.equal(await brokerRead(place), READ, `byte ${at} is another`)
  }
  await plant(place)
  assert.equal(await brokerRead(place), 'planted')
})

test('what cannot be kept is read each time, and nobody is told', async (t) => {
  const place = meshIn(t, ODD)
  mkdirSync(keptFile(place))
  assert.equal(await brokerRead(place), READ)
  assert.equal(await brokerRead(place), READ)
  assert.deepEqual(readdirSync(place.state), ['checked-spec'])
})

test('in a folder that is no mesh yet nothing is kept until there is one', async (t) => {
  const place = meshIn(t, ODD)
  rmSync(place.state, { recursive: true })
  const readings = keptReadings(place, CODE)
  const read = await loadMesh(place.specFile, readings)
  readings.keepNow()
  assert.equal(existsSync(place.state), false)
  mkdirSync(place.state)
  readings.keepNow()
  assert.deepEqual(keptReadings(place, CODE).find(ODD, place.specFile)?.reading, read)
})

test('it is for its owner only, and a spec with errors is never kept', async (t) => {
  const place = meshIn(t, ODD)
  await brokerRead(place)
  assert.equal(statSync(keptFile(place)).mode & 0o777, 0o600)
  const wrong = ODD.replace('KeyValueStore', 'KeyValueStor')
  writeFileSync(place.specFile, wrong)
  const first = await loadMesh(place.specFile, keptReadings(place, CODE))
  assert.equal(first.mesh, null)
  assert.deepEqual(await loadMesh(place.specFile, keptReadings(place, CODE)), first)
  const kept: KeptReading | null = keptReadings(place, CODE).find(wrong, place.specFile)
  assert.equal(kept, null)
})

test('commands that look keep what they read; validate reads for itself', async (t) => {
  const place = meshIn(t, ODD)
  const program = readdirSync(new URL('../../dist/', import.meta.url)).find((name) => /^program-.*\.cjs$/.test(name))
  const graph = async (): Promise<string> => (await startMesh(place.folder, 'graph').ended).out
  assert.match(await graph(), /peaches/)
  await plant(place, { path: 'mesh.yaml', ...(program === undefined ? {} : { code: program }) })
  assert.match(await graph(), /planted/)
  const { code, err } = await startMesh(place.folder, 'validate').ended
  assert.deepEqual([code, err.includes('planted')], [0, false])
  writeFileSync(place.specFile, ODD.replace('peaches', 'apricots'))
  assert.match(await graph(), /apricots/)
})

test('a class that somebody is writing stands in the way of up, not of looking and of taking down', async (t) => {
  const place = meshIn(t, ODD)
  writeFileSync(join(place.folder, 'classes', 'thermometer.ts'), 'export class Thermometer {\n')
  const ended = async (command: string): Promise<number | null> => (await startMesh(place.folder, command).ended).code
  assert.deepEqual([await ended('up'), await ended('graph'), await ended('status'), await ended('down')], [3, 0, 0, 0])
})

test('a spec that somebody is writing neither, once it was seen without errors: then that mesh is shown', async (t) => {
  const place = meshIn(t, ODD)
  const run = (...words: string[]): Promise<Ended> => startMesh(place.folder, ...words).ended
  writeFileSync(place.specFile, ODD.replace('KeyValueStore', 'KeyValueStor'))
  assert.equal((await run('status')).code, 3)
  writeFileSync(place.specFile, ODD)
  assert.equal((await run('validate')).code, 0)
  writeFileSync(
    place.specFile,
    ODD.replace('KeyValueStore', 'KeyValueStor').replace('my_thermometer', 'my thermometer'),
  )
  const { code, out, err } = await run('status')
  assert.equal(code, 0, err)
  assert.match(out, /^store +absent/m)
  assert.match(err, /^mesh.yaml:\d+:\d+: warning: unknown endpoint module "KeyValueStor", and 1 more\n/)
  assert.match(err, /\n {3}this goes by the mesh as it was before; what is wrong with the spec: mesh validate\n$/)
  const json = JSON.parse((await run('status', '--json')).out) as { ok: boolean; warnings: readonly string[] }
  assert.deepEqual([json.ok, json.warnings.map((text) => text.trimEnd())], [true, [err.trimEnd()]])
  const elsewhere = join(place.folder, 'classes')
  for (const words of [['status'], ['-C', place.specFile, 'status'], ['-C', '..', 'status']])
    assert.match((await startMesh(elsewhere, ...words).ended).out, /^store +absent/m, words.join(' '))
  assert.equal((await run('down')).code, 0)
  for (const command of ['validate', 'graph', 'up', 'generate']) assert.equal((await run(command)).code, 3, command)
  assert.equal((await run('down', '--volumes', '--confirm', 'odd')).code, 3, 'data goes by the spec as it is')
  writeFileSync(place.specFile, '[')
  assert.equal((await run('status')).code, 0)
})
