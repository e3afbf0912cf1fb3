import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { MeshError } from '../errors/mesh-error.ts'
import type { Mesh } from '../spec/mesh.ts'
import { carryOut } from './carry-out.ts'
import { desiredMesh } from './desired-mesh.ts'
import { clearLeftovers } from './leftovers.ts'
import { ensureStateFolder, type MeshFolder } from './mesh-folder.ts'
import { whileLocked } from './mesh-lock.ts'
import { observe } from './observe.ts'
import type { Plan } from './plan.ts'
import { planDown } from './plan-down.ts'
import { checkNameIsOurs } from './preflight.ts'
import type { Tools } from './up.ts'

export interface DownOptions {
  /** Delete the data too. */
  readonly volumes: boolean
  /** The name of the mesh, typed by whoever wants its data deleted. */
  readonly confirm: string | null
}

const STOP_TIMEOUT_S = 60

/**
 * Stops and removes the containers, services first, and keeps the data. Doing it again does nothing.
 *
 * @throws MeshError refused when data would be deleted without the confirmation
 */
export async function down(mesh: Mesh, folder: MeshFolder, options: DownOptions, tools: Tools): Promise<Plan> {
  const { engine, signal, report } = tools
  if (options.volumes && options.confirm !== mesh.name) {
    throw new MeshError('refused', `this deletes the data of mesh ${mesh.name} for good: broker, database, Grafana`, {
      hint: `if that is wanted: mesh down --volumes --confirm ${mesh.name}`,
    })
  }
  checkNameIsOurs(await engine.listed(mesh.name, signal), mesh, folder.deploy)
  ensureStateFolder(folder)
  return whileLocked(folder.state, async () => {
    await clearLeftovers(mesh.name, tools)
    const { observed } = await observe(engine, mesh.name, signal)
    const volumes = options.volumes ? await engine.volumes(mesh.name, signal) : []
    const plan = planDown(observed, desiredMesh(mesh, { without: [] }, new Map(), STOP_TIMEOUT_S), volumes)
    report({ event: 'plan', plan })
    if (plan.steps.length === 0) return plan
    if (!existsSync(join(folder.deploy, 'compose.yaml'))) {
      throw new MeshError('prerequisite-missing', `there is no ${join(folder.deploy, 'compose.yaml')}`, {
        hint: 'make it again with mesh generate, then mesh down',
      })
    }
    await carryOut(plan, {
      engine,
      compose: tools.compose(folder.deploy),
      project: mesh.name,
      probe: () => {
        throw new Error('down waits for nothing')
      },
      migrate: async () => undefined,
      waitTimeoutS: STOP_TIMEOUT_S,
      stopTimeoutS: STOP_TIMEOUT_S,
      onProgress: report,
      signal,
    })
    return plan
  })
}
