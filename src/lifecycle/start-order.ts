import type { DesiredContainer } from './desired.ts'

/**
 * Containers with every one after what it needs, otherwise in the order given.
 *
 * @throws Error when one needs a container that is not there, or itself: the spec has been checked, so that is a bug
 */
export function startOrder(containers: readonly DesiredContainer[]): readonly DesiredContainer[] {
  const byName = new Map(containers.map((container) => [container.name, container]))
  const ordered = new Set<DesiredContainer>()
  const place = (container: DesiredContainer, path: readonly string[]): void => {
    if (ordered.has(container)) return
    const here = [...path, container.name]
    if (path.includes(container.name)) throw new Error(`containers need each other: ${here.join(' → ')}`)
    for (const need of container.needs) {
      const needed = byName.get(need)
      if (needed === undefined) throw new Error(`${container.name} needs "${need}", which is not in the mesh`)
      place(needed, here)
    }
    ordered.add(container)
  }
  for (const container of containers) place(container, [])
  return [...ordered]
}
