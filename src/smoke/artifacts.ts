import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Compose, Engine } from '../engine/engine.ts'
import { MeshError } from '../errors/mesh-error.ts'
import type { MeshStatus } from '../lifecycle/status.ts'
import type { Redactor } from '../redaction/redact.ts'

const COLLECT_WITHIN_MS = 20_000

/** What is kept of a mesh that failed. */
export interface Evidence {
  readonly project: string
  readonly engine: Engine
  readonly compose: Compose
  /** As `mesh status` shows it. */
  readonly status: (signal: AbortSignal) => Promise<MeshStatus>
  readonly redact: Redactor
}

/**
 * Writes logs, status and the effective Compose file of a mesh into `folder`, without a secret in them. What cannot be
 * had is said in a file of its own: a failure must not hide another one.
 *
 * @throws MeshError folder-not-writable
 */
export async function keepArtifacts(folder: string, evidence: Evidence): Promise<void> {
  const { project, engine, compose, status, redact } = evidence
  const signal = AbortSignal.timeout(COLLECT_WITHIN_MS)
  const missing: string[] = []
  const keep = async (name: string, text: () => Promise<string>): Promise<void> => {
    try {
      await write(join(folder, name), redact(await text()))
    } catch (error) {
      if (error instanceof MeshError && error.code === 'folder-not-writable') throw error
      missing.push(`${name}: ${error instanceof Error ? error.message : String(error)}\n`)
    }
  }
  await keep('status.json', async () => `${JSON.stringify(await status(signal), null, 2)}\n`)
  await keep('compose.yaml', () => compose.effective(signal))
  const states = await engine.containers(project, signal).catch(() => [])
  for (const { id, name } of states) {
    await keep(join('logs', `${name}.log`), async () => {
      const lines: string[] = []
      for await (const { text } of engine.followLogs(id, { follow: false }, signal)) lines.push(text)
      return lines.map((line) => `${line}\n`).join('')
    })
  }
  if (missing.length > 0) await write(join(folder, 'missing.txt'), redact(missing.join('')))
}

/** A report in a file of its own, or added to what is there. @throws MeshError folder-not-writable */
export function keepReport(path: string, text: string, isAdded = false): Promise<void> {
  return write(path, text, isAdded ? 'a' : 'w')
}

async function write(path: string, text: string, flag: 'a' | 'w' = 'w'): Promise<void> {
  try {
    await mkdir(join(path, '..'), { recursive: true })
    await writeFile(path, text, { flag })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new MeshError('folder-not-writable', `cannot write ${path}: ${message}`, {
      hint: 'name another place: --artifacts <folder>, --junit <file>',
      cause: error,
    })
  }
}
