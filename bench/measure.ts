import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))
export const MESH = `${ROOT}dist/mesh.cjs`
export const ROUNDS = 5

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

/** Milliseconds from the start of a Node process to its end. @throws when it fails */
export function nodeProcessMs(args: readonly string[], cwd = ROOT): number {
  const startedAt = performance.now()
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' })
  const tookMs = performance.now() - startedAt
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}\n${stderr}`)
  return tookMs
}

/** Runs each of `works` in turn, `rounds` times: what disturbs the machine disturbs all of them. */
export async function medians<K extends string>(
  works: Readonly<Record<K, () => number | Promise<number>>>,
  rounds = ROUNDS,
): Promise<Record<K, number>> {
  const names = Object.keys(works) as K[]
  const values = new Map<K, number[]>(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const name of names) values.get(name)?.push(await works[name]())
  }
  return Object.fromEntries(names.map((name) => [name, median(values.get(name) ?? [])])) as Record<K, number>
}

/** One line: what was measured, and whether the goal is met. */
export function say(what: string, value: string, goal: string, met: boolean): void {
  process.stdout.write(`${met ? 'ok  ' : 'MISS'} ${what}: ${value} (goal ${goal})\n`)
}
