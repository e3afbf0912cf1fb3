import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { type TestContext, test } from 'node:test'
import { gunzipSync, gzipSync } from 'node:zlib'
import { pack } from 'tar-stream'
import {
  type ImagesManifest,
  imageArchiveStream,
  verifiedImageArchive,
  writeImageArchive,
} from '../../src/archive/image-archive.ts'
import { writeArchive } from '../../src/archive/tar.ts'
import { loadImages, savedImages } from '../../src/engine/image-stream.ts'
import { MeshError } from '../../src/errors/mesh-error.ts'
import { docker } from '../support/containers.ts'
import { startMesh, testMesh } from '../support/mesh-command.ts'

const MANIFEST: ImagesManifest = {
  version: '0.1.0',
  mesh: 'lab',
  set: 'debian',
  without: ['grafana'],
  architecture: 'amd64',
  images: [{ reference: 'x:1', id: 'sha256:0', sizeBytes: 5 }],
}

function folder(t: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), 't-archive-'))
  t.after(() => rmSync(path, { recursive: true, force: true }))
  return path
}

/** What an engine gives: files of some size, in folders. */
function savedByEngine(): Readable {
  const archive = pack()
  archive.entry({ name: 'layers/', type: 'directory' })
  archive.entry({ name: 'layers/one.tar' }, Buffer.alloc(100_000, 'layer one '))
  archive.entry({ name: 'layers/two.tar' }, Buffer.alloc(3, '2'))
  archive.entry({ name: 'manifest.json' }, '[{"RepoTags":["x:1"]}]')
  archive.finalize()
  return archive as unknown as Readable
}

async function archiveIn(path: string): Promise<Buffer> {
  await writeImageArchive(path, savedByEngine(), MANIFEST, AbortSignal.timeout(10_000))
  return readFileSync(path)
}

for (const name of ['images.tar', 'images.tar.gz']) {
  test(`${name}: what was written is read back as it was`, async (t) => {
    const path = join(folder(t), name)
    await archiveIn(path)
    assert.deepEqual(await verifiedImageArchive(path), MANIFEST)
  })

  test(`${name}: an archive with one bit turned over is refused, wherever it is`, async (t) => {
    const path = join(folder(t), name)
    const whole = await archiveIn(path)
    const plain = name.endsWith('gz') ? gunzipSync(whole) : whole
    // Headers, contents and the manifest; not the padding behind a file, which holds nothing.
    const places = [
      0,
      520,
      700,
      60_000,
      plain.indexOf('"sha256"') + 12,
      plain.indexOf('manifest.json'),
      plain.indexOf('"RepoTags"'),
      plain.indexOf('x:1", "id"'),
      plain.lastIndexOf('architecture'),
    ]
    for (const place of places.filter((each) => each >= 0)) {
      const damaged = Buffer.from(plain)
      damaged.writeUInt8((damaged[place] ?? 0) ^ 4, place)
      writeFileSync(path, name.endsWith('gz') ? gzipSync(damaged) : damaged)
      await assert.rejects(verifiedImageArchive(path), isDamaged, `byte ${place}`)
    }
  })

  test(`${name}: an archive that ends too early is refused, wherever it is cut`, async (t) => {
    const path = join(folder(t), name)
    const whole = await archiveIn(path)
    for (const part of [0, 0.1, 0.5, 0.9, 0.99]) {
      writeFileSync(path, whole.subarray(0, Math.floor(whole.length * part)))
      await assert.rejects(verifiedImageArchive(path), isDamaged, `${part} of it`)
    }
  })
}

function isDamaged(error: unknown): boolean {
  return error instanceof MeshError && error.code === 'archive-damaged' && /is damaged: /.test(error.message)
}

test('what is no archive of images is refused, and what is not there is a usage error', async (t) => {
  const path = join(folder(t), 'x')
  writeFileSync(path, 'text that is no archive, and longer than a header of one would be '.repeat(20))
  await assert.rejects(verifiedImageArchive(path), isDamaged)
  await writeArchive(path, [{ path: 'manifest.json', text: '[]' }], AbortSignal.timeout(5_000))
  await assert.rejects(verifiedImageArchive(path), isDamaged)
  await assert.rejects(
    verifiedImageArchive(join(path, 'nowhere')),
    (error) => error instanceof MeshError && error.code === 'usage',
  )
})

test('an archive is written whole or not at all', async (t) => {
  const path = folder(t)
  const stopped = AbortSignal.abort(new Error('stopped'))
  await assert.rejects(writeArchive(join(path, 'a.tar.gz'), [{ path: 'a', text: 'b' }], stopped), /stopped/)
  const broken = Readable.from([Buffer.alloc(700, 'no tar')])
  await assert.rejects(writeImageArchive(join(path, 'b.tar'), broken, MANIFEST, AbortSignal.timeout(5_000)))
  assert.deepEqual(readdirSync(path), [])
  // More than is taken at once: some of it still waits when the archive goes down.
  const many = ['a', 'b', 'c'].map((name) => ({ path: name, text: name.repeat(200_000) }))
  await assert.rejects(
    writeArchive(join(path, 'no such folder', 'c.tar.gz'), many, AbortSignal.timeout(5_000)),
    (error) => error instanceof MeshError && error.code === 'folder-not-writable',
  )
})

/** An image of one small file, in the engine under a fresh name. */
function smallImage(t: TestContext): string {
  const reference = `t-${randomUUID().slice(0, 8)}:1`
  const path = folder(t)
  writeFileSync(join(path, 'file'), reference)
  docker('import', tarOf(path), reference)
  t.after(() => {
    if (docker('images', '--quiet', reference) !== '') docker('rmi', '--force', reference)
  })
  return reference
}

function tarOf(path: string): string {
  const file = join(path, 'root.tar')
  const header = Buffer.alloc(512)
  header.write('file', 0)
  header.write('0000644\u00000000000\u00000000000\u000000000000022\u000000000000000\u0000', 100)
  header.write('        0', 148)
  header.write('ustar\u000000', 257)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\u0000 `, 148)
  const content = readFileSync(join(path, 'file'))
  const size = content.length.toString(8).padStart(11, '0')
  header.write(size, 124)
  header.write('        ', 148)
  const again = header.reduce((total, byte) => total + byte, 0)
  header.write(`${again.toString(8).padStart(6, '0')}\u0000 `, 148)
  const body = Buffer.alloc(512)
  content.copy(body)
  writeFileSync(file, Buffer.concat([header, body, Buffer.alloc(1024)]))
  return file
}

test('images saved, removed and loaded again are the same images', async (t) => {
  const signal = AbortSignal.timeout(60_000)
  const references = [smallImage(t), smallImage(t)]
  const idOf = (reference: string): string => docker('images', '--no-trunc', '--quiet', reference)
  const ids = references.map(idOf)
  const path = join(folder(t), 'two.tar.gz')
  await writeImageArchive(path, savedImages(references, signal), MANIFEST, signal)
  docker('rmi', '--force', ...references)
  assert.deepEqual(references.map(idOf), ['', ''])
  await verifiedImageArchive(path)
  await loadImages(imageArchiveStream(path), signal)
  assert.deepEqual(references.map(idOf), ids)
})

test('an image that is not there is said, and leaves no archive behind', async (t) => {
  const path = join(folder(t), 'none.tar')
  const signal = AbortSignal.timeout(30_000)
  const saving = writeImageArchive(path, savedImages(['t-there-is-none:1'], signal), MANIFEST, signal)
  await assert.rejects(saving, (error) => error instanceof MeshError && error.code === 'image-unavailable')
  assert.ok(!existsSync(path) && !existsSync(`${path}.part`))
})

test('mesh images save and load, from one folder of a mesh to another', async (t) => {
  const reference = smallImage(t)
  const spec = `mesh: x\nbroker: {image: '${reference}'}\nservices: {}\n`
  const mesh = testMesh(t, spec)
  const saved = await mesh.ok('images', 'save', 'lab.tar.gz', '--images', 'registry')
  assert.match(saved.err, new RegExp(`^${reference} {2}\\d+ MB\nwrote lab\\.tar\\.gz, `))
  assert.equal((await mesh.mesh('images', 'save', 'lab.tar.gz')).code, 10)
  docker('rmi', '--force', reference)
  const missing = await mesh.mesh('images', 'save', 'again.tar')
  assert.equal(missing.code, 5)
  assert.match(missing.err, /not here: t-\S+:1/)

  const archive = join(mesh.folder, 'lab.tar.gz')
  const whole = readFileSync(archive)
  writeFileSync(archive, whole.subarray(0, whole.length - 40))
  const damaged = await mesh.mesh('images', 'load', 'lab.tar.gz')
  assert.equal(damaged.code, 3)
  assert.match(damaged.err, /lab\.tar\.gz is damaged: .*\n {3}nothing was loaded/)
  assert.equal(docker('images', '--quiet', reference), '')

  writeFileSync(archive, whole)
  const loaded = await mesh.ok('images', 'load', 'lab.tar.gz')
  assert.match(loaded.err, new RegExp(`^loaded ${reference}$`, 'm'))
  assert.notEqual(docker('images', '--quiet', reference), '')
  // Outside of a mesh's folder just the same.
  const outside = await startMesh(folder(t), 'images', 'load', archive, '--json').ended
  assert.equal(outside.code, 0, outside.err)
  assert.equal(JSON.parse(outside.out).data.images[0].reference, reference)
  assert.equal((await mesh.mesh('images', 'load')).code, 2)
})
