import type { ImageSet } from '../../engine/image-set.ts'
import { EXIT_CODES } from '../../errors/mesh-error.ts'
import { keepRequest, plannedImages } from '../../lifecycle/choose-images.ts'
import { filesOf, packageFiles } from '../../lifecycle/load.ts'
import { ensureStateFolder } from '../../lifecycle/mesh-folder.ts'
import { whileLocked } from '../../lifecycle/mesh-lock.ts'
import { NO_SECRETS, readOrMakeSecrets, readSecrets } from '../../lifecycle/secrets-store.ts'
import { versionNote } from '../../lifecycle/version-notes.ts'
import { differences, driftOf } from '../../output/differences.ts'
import { planWrites } from '../../output/plan-writes.ts'
import { writeFiles } from '../../output/write-files.ts'
import { type MeshCommand, withImages } from '../command.ts'
import { printJson } from '../failure.ts'
import type { MeshIo } from '../mesh-io.ts'
import { folderOf, type GlobalOptions, loadShown, warningsOf } from '../session.ts'

export interface GenerateOptions extends GlobalOptions {
  readonly check?: boolean
  readonly diff?: boolean
  readonly force?: boolean
  readonly images?: ImageSet
  readonly without?: readonly string[]
}

/** `mesh generate`: the files of `deploy/`; with `--check` or `--diff` nothing is written. Needs no engine. */
export const generate: MeshCommand<GenerateOptions> = {
  examples: [
    'mesh generate',
    'mesh generate --check',
    'mesh generate --diff',
    'mesh generate --images debian --without grafana',
  ],
  define: (command) =>
    withImages(command)
      .option('--check', 'change nothing; exit 4 when the files are not what the spec makes of them')
      .option('--diff', 'change nothing; show what would change')
      .option('--force', 'overwrite files that a person has edited'),
  run,
}

async function run(_words: readonly string[], options: GenerateOptions, io: MeshIo): Promise<number> {
  const folder = folderOf(options, io)
  const loaded = await loadShown(folder, io, options)
  const ours = packageFiles(io.packageFolder)
  const request = { set: options.images ?? null, without: options.without ?? null, version: ours.version }
  const images = plannedImages(loaded.mesh, folder, request)
  const json = options.json === true
  const say = (text: string): void => (json ? undefined : io.err(text))
  const done = (data: object, code = 0): number => {
    const error = code === 0 ? null : { code: 'drift', message: 'deploy/ is not what the spec makes of it' }
    if (json) printJson(io, { ok: code === 0, data, warnings: warningsOf(loaded), error })
    return code
  }

  if (options.check === true || options.diff === true) {
    const secrets = readSecrets(loaded.mesh, folder)
    const plan = await planWrites(folder.deploy, filesOf(loaded, ours, secrets ?? NO_SECRETS, images), {
      force: options.force === true,
      version: ours.version,
    })
    const drift = driftOf(plan, { secrets: secrets !== null })
    if (options.diff === true && !json) io.out(await differences(plan))
    for (const { path, state } of drift) say(`deploy/${path}: ${state}\n`)
    if (drift.length === 0) say('deploy/ is what the spec makes of it\n')
    else if (options.check === true) say('mesh generate writes them\n')
    return done({ drift }, options.check === true && drift.length > 0 ? EXIT_CODES.drift : 0)
  }

  ensureStateFolder(folder)
  const result = await whileLocked(folder.state, () =>
    writeFiles(folder.deploy, filesOf(loaded, ours, readOrMakeSecrets(loaded.mesh, folder), images), {
      force: options.force === true,
      version: ours.version,
    }),
  )
  keepRequest(folder, request)
  const { written, removed, owned, kept, unchanged, writtenBy } = result
  const otherVersion = versionNote(writtenBy, ours.version)
  if (otherVersion !== null) say(`${otherVersion}\n`)
  for (const path of written) say(`wrote deploy/${path}\n`)
  for (const path of removed) say(`removed deploy/${path}\n`)
  for (const path of owned) say(`left alone: deploy/${path} is yours\n`)
  for (const path of kept) say(`left alone: deploy/${path} is no longer generated, and was edited\n`)
  say(`${written.length} written, ${unchanged} unchanged\n`)
  return done(result)
}
