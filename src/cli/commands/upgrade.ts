import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MeshError } from '../../errors/mesh-error.ts'
import { plannedImages } from '../../lifecycle/choose-images.ts'
import { filesOf, packageFiles } from '../../lifecycle/load.ts'
import { NO_SECRETS, readSecrets } from '../../lifecycle/secrets-store.ts'
import { compareVersions, notesSince, type VersionNotes } from '../../lifecycle/version-notes.ts'
import { type Drift, driftOf } from '../../output/differences.ts'
import { planWrites } from '../../output/plan-writes.ts'
import type { MeshCommand } from '../command.ts'
import { printJson } from '../failure.ts'
import type { MeshIo } from '../mesh-io.ts'
import { folderOf, type GlobalOptions, loadShown, warningsOf } from '../session.ts'

interface UpgradeOptions extends GlobalOptions {
  readonly from?: string
}

interface Upgrade {
  /** Version that wrote `deploy/`; `null`: not noted, or nothing is written yet. */
  readonly from: string | null
  readonly to: string
  readonly notes: readonly VersionNotes[]
  /** Files that this version writes differently. */
  readonly drift: readonly Drift[]
}

/** `mesh upgrade`: what a newer mesh brings, and what it changes here. Changes nothing itself, and needs no engine. */
export const upgrade: MeshCommand<UpgradeOptions> = {
  examples: ['mesh upgrade', 'mesh upgrade --from 0.1.0'],
  define: (command) =>
    command.option('--from <version>', 'tell what is new since that version (default: the one that wrote deploy/)'),
  run,
}

async function run(_words: readonly string[], options: UpgradeOptions, io: MeshIo): Promise<number> {
  if (options.from !== undefined && !/^\d+\.\d+\.\d+/.test(options.from))
    throw new MeshError('usage', `--from ${options.from}: expected a version such as 0.1.0`)
  const folder = folderOf(options, io)
  const loaded = await loadShown(folder, io, options)
  const ours = packageFiles(io.packageFolder)
  const secrets = readSecrets(loaded.mesh, folder)
  const images = plannedImages(loaded.mesh, folder, { set: null, without: null, version: ours.version })
  const files = filesOf(loaded, ours, secrets ?? NO_SECRETS, images)
  const plan = await planWrites(folder.deploy, files, { version: ours.version })
  const from = options.from ?? plan.writtenBy
  const changelog = readFileSync(join(io.packageFolder, 'CHANGELOG.md'), 'utf8')
  const isWritten = plan.files.some(({ onDisk }) => onDisk !== null)
  const found: Upgrade = {
    from,
    to: ours.version,
    // Nobody is told what is new who has nothing old.
    notes: isWritten || from !== null ? notesSince(changelog, from, ours.version) : [],
    drift: isWritten ? driftOf(plan, { secrets: secrets !== null }) : [],
  }
  if (options.json === true) printJson(io, { ok: true, data: found, warnings: warningsOf(loaded), error: null })
  else io.out(upgradeText(found, isWritten))
  return 0
}

function upgradeText({ from, to, notes, drift }: Upgrade, isWritten: boolean): string {
  if (!isWritten && from === null)
    return `this is mesh ${to}; nothing is generated here yet: mesh generate, or mesh up\n`
  const parts = [headline(from, to)]
  for (const { version, text } of notes) parts.push(`new in ${version}:\n${text}`)
  if (drift.length > 0) {
    const lines = drift.map(({ path, state }) => `  deploy/${path}: ${state}`)
    parts.push(`what this version writes otherwise, or mesh.yaml by now:\n${lines.join('\n')}`)
    parts.push('next: mesh up --plan shows which containers that changes, mesh up does it')
  } else if (isWritten) parts.push('deploy/ is what this version makes of mesh.yaml')
  return `${parts.join('\n\n')}\n`
}

function headline(from: string | null, to: string): string {
  if (from === null) return `this is mesh ${to}; which version wrote deploy/ was not noted`
  const order = compareVersions(from, to)
  if (order === 0) return `this is mesh ${to}, and so was the last one here: nothing is new`
  if (order < 0) return `this is mesh ${to}; the last one here was ${from}`
  return `this is mesh ${to}; the last one here was ${from}, which is newer: install that one, or a newer one still`
}
