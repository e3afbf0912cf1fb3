import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Compose, Engine } from '../engine/engine.ts'
import type { MeshFolder } from '../lifecycle/mesh-folder.ts'
import type { Left } from './report.ts'

/** Everything in it is thrown away: nothing has to be finished. */
const STOP_TIMEOUT_S = 1
const CLEAN_WITHIN_MS = 60_000
/** An engine that is started again takes seconds; one that is not there by then is gone. */
const PATIENCE_MS = 20_000
const AGAIN_AFTER_MS = 1_000
/** What an interrupted Compose had asked for may be made a moment later. */
const LOOK_AGAIN_AFTER_MS = 300

/**
 * Removes the throw-away mesh with its data, network and folder, whatever state it is in. Has its own patience: the
 * caller's signal may be the reason for cleaning up.
 *
 * @returns what could not be removed, and why; `null`: nothing is left
 */
export async function cleanUp(
  project: string,
  { folder, deploy }: MeshFolder,
  engine: Engine,
  compose: Compose,
  containers: readonly string[],
  patienceMs = PATIENCE_MS,
): Promise<Left | null> {
  const signal = AbortSignal.timeout(CLEAN_WITHIN_MS)
  const endsAtMs = performance.now() + patienceMs
  const isMade = existsSync(join(deploy, 'compose.yaml'))
  for (;;) {
    try {
      if (isMade) {
        await compose.down({ volumes: true, timeoutS: STOP_TIMEOUT_S }, signal)
        if (await isEmpty(project, engine, signal)) await wait(LOOK_AGAIN_AFTER_MS)
      }
      if (!isMade || (await isEmpty(project, engine, signal))) {
        await rm(folder, { recursive: true, force: true })
        return null
      }
    } catch (error) {
      if (performance.now() > endsAtMs) {
        const reason = error instanceof Error ? error.message : String(error)
        return { isWanted: false, containers: containers.map((name) => `${project}-${name}-1`), folder, reason }
      }
      await wait(AGAIN_AFTER_MS)
    }
  }
}

async function isEmpty(project: string, engine: Engine, signal: AbortSignal): Promise<boolean> {
  const [containers, volumes] = [await engine.containers(project, signal), await engine.volumes(project, signal)]
  return containers.length === 0 && volumes.length === 0
}
