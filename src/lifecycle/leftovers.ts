import type { Tools } from './up.ts'

/**
 * Removes what an interrupted command has left: containers under a name of Compose's own, beside or instead of those
 * that they were to replace. What is missing then, or still of the old definition, is made anew as anything else is.
 */
export async function clearLeftovers(mesh: string, { engine, signal, report }: Tools): Promise<void> {
  const leftovers = await engine.leftovers(mesh, signal)
  for (const id of leftovers) await engine.remove(id, signal)
  const count = leftovers.length
  if (count > 0)
    report({ event: 'note', text: `removed ${count === 1 ? 'a container' : `${count} containers`} half made before` })
}
