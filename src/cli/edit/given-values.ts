import type { Values } from '../../edit/edits.ts'
import { parameterValue } from '../../edit/parameter-value.ts'
import { classProblem, keyProblem } from '../../edit/parameters.ts'
import { MeshError } from '../../errors/mesh-error.ts'
import { parametersOf } from '../../spec/schema.ts'
import type { Asker } from '../ask/asker.ts'

/** A service or endpoint as far as the command line says it. */
export interface Given {
  readonly name: string | null
  readonly module: string | null
  readonly values: Values
}

/**
 * What `--module` and `--set key=value …` say, each value typed as the class wants it. With `--set module_path=…` the
 * class is the user's own, and nobody knows its parameters.
 *
 * @param checksClass whether the classes that the spec knows are all there are
 * @throws MeshError usage
 */
export function givenValues(
  kind: 'service' | 'endpoint',
  name: string | null,
  module: string | null,
  settings: readonly string[],
  checksClass = true,
): Given {
  const pairs = settings.map(pairOf)
  const isOwn = pairs.some(([key]) => key === 'module_path')
  const problem = module === null || isOwn || !checksClass ? null : classProblem(module, kind)
  if (problem !== null) throw new MeshError('usage', `--module ${module}: ${problem}`)
  const known = module === null || isOwn ? null : module
  const values: Record<string, unknown> = {}
  for (const [key, text] of pairs) {
    const unknown = known === null ? null : keyProblem(known, key)
    if (unknown !== null) throw new MeshError('usage', `--set ${key}: ${unknown}`)
    if (Object.hasOwn(values, key)) throw new MeshError('usage', `--set ${key} is given twice`)
    values[key] = parameterValue(key, text, parametersOf(known ?? 'Entity')?.[key] ?? null)
  }
  return { name, module, values }
}

function pairOf(setting: string): readonly [key: string, text: string] {
  const at = setting.indexOf('=')
  if (at > 0) return [setting.slice(0, at), setting.slice(at + 1)]
  const hint = "e.g. --set calibration='2*{}'"
  throw new MeshError('usage', `--set ${setting}: expected key=value`, { hint })
}

/** An option that may be repeated, each time whole: a value may have commas in it. */
export function repeated(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value]
}

/**
 * Somebody to ask for what was left out.
 *
 * @param words name of each word or option → what it says
 * @returns `null` when nothing was left out
 * @throws MeshError usage with what is missing, where nobody can be asked
 */
export function askerForMissing(asker: Asker | null, words: Readonly<Record<string, string | null>>): Asker | null {
  const missing = Object.entries(words).flatMap(([word, value]) => (value === null ? [word] : []))
  if (missing.length === 0) return null
  if (asker !== null) return asker
  throw new MeshError('usage', `missing: ${missing.join(', ')}`, {
    hint: 'nothing is asked without a terminal, with --yes, --json or --no-input: say it on the command line',
  })
}
