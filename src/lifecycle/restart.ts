import type { Mesh } from '../spec/mesh.ts'
import { carryOut } from './carry-out.ts'
import { desiredMesh } from './desired-mesh.ts'
import { clearLeftovers } from './leftovers.ts'
import type { MeshFolder } from './mesh-folder.ts'
import { ensureStateFolder } from './mesh-folder.ts'
import { whileLocked } from './mesh-lock.ts'
import { observe } from './observe.ts'
import type { Plan } from './plan.ts'
import { planRestart } from './plan-restart.ts'
import { checkEngine, checkFilesAreThere, checkNameIsOurs } from './preflight.ts'
import { carryOutOptions, secretsOf, type Tools } from './up.ts'

/** Restarts containers of a running mesh and waits until they, and what needs them, are ready. */
export async function restart(
  names: readonly string[],
  mesh: Mesh,
  folder: MeshFolder,
  waitTimeoutS: number,
  tools: Tools,
): Promise<Plan> {
  const { engine, signal, report } = tools
  await checkEngine(engine, signal)
  const listed = await engine.listed(mesh.name, signal)
  checkNameIsOurs(listed, mesh, folder.deploy)
  checkFilesAreThere(listed, mesh, folder.deploy)
  const secrets = secretsOf(mesh, folder)
  ensureStateFolder(folder)
  return whileLocked(folder.state, async () => {
    await clearLeftovers(mesh.name, tools)
    const { observed, states } = await observe(engine, mesh.name, signal)
    const existing = new Set(states.map(({ name }) => name))
    const whole = desiredMesh(mesh, { without: [] }, new Map(), waitTimeoutS)
    // What this machine leaves out is not part of "all".
    const left = whole.containers.filter(({ name }) => !existing.has(name) && !names.includes(name))
    const without = existing.size === 0 ? [] : left.map(({ name }) => name)
    const plan = planRestart(names, observed, desiredMesh(mesh, { without }, new Map(), waitTimeoutS))
    report({ event: 'plan', plan })
    await carryOut(plan, carryOutOptions({ mesh, secrets, compose: tools.compose(folder.deploy) }, waitTimeoutS, tools))
    return plan
  })
}
