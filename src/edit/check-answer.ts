import type { Problem } from '../errors/problem.ts'
import { plainValue } from '../source/plain-value.ts'
import { child } from '../source/tree.ts'
import { yamlText } from '../source/yaml-text.ts'
import { readMesh } from '../spec/read-mesh.ts'
import type { Values } from './edits.ts'
import { type SpecText, takenNames } from './spec-text.ts'

/*
 * Checks of one answer while it is being typed, in the words of `mesh validate`: the answer is put into the smallest
 * spec around it, and what the spec's own rules say of its lines is said of it. The whole spec is checked before it is
 * written.
 */

/** What is wrong with `key: value` of an endpoint, or `null`. @param before what has been answered already */
export function endpointAnswerProblem(
  spec: SpecText,
  container: string,
  before: Values,
  key: string,
  value: unknown,
): string | null {
  const service = child(child(spec.draft.root, 'services'), container)
  const { endpoints: _others, ...around } = (service === null ? {} : plainValue(service)) as Record<string, unknown>
  const duplicate = key === 'name' ? duplicateProblem(spec, value) : null
  return (
    duplicate ??
    lastLinesProblem(spec, (last) => ({ [container]: { ...around, endpoints: [{ ...before, ...last }] } }), key, value)
  )
}

/** What is wrong with `key: value` of a service, or `null`. */
export function serviceAnswerProblem(
  spec: SpecText,
  container: string,
  before: Values,
  key: string,
  value: unknown,
): string | null {
  const duplicate = key === 'name' ? duplicateProblem(spec, value) : null
  return duplicate ?? lastLinesProblem(spec, (last) => ({ [container]: { ...before, ...last } }), key, value)
}

/** What is wrong with a container's name, or `null`. */
export function containerNameProblem({ draft }: SpecText, name: string): string | null {
  if (draft.containers.some(({ container }) => container === name)) return `there is a container "${name}" already`
  const others = draft.containers.map(({ container }) => [container, { image: 'any' }] as const)
  const parts = ['broker', 'database', 'grafana'].flatMap((part) => {
    const node = child(draft.root, part)
    return node === null ? [] : [[part, plainValue(node)] as const]
  })
  return firstProblem({
    mesh: 'any',
    ...Object.fromEntries(parts),
    services: { ...Object.fromEntries(others), [name]: { image: 'any' } },
  })
}

/** What is wrong with a mesh's name, or `null`. */
export function meshNameProblem(name: string): string | null {
  return firstProblem({ mesh: name, services: {} })
}

function duplicateProblem(spec: SpecText, name: unknown): string | null {
  if (!takenNames(spec).includes(String(name))) return null
  return `the name "${String(name)}" is taken: a request could not tell the two apart`
}

function lastLinesProblem(
  spec: SpecText,
  services: (last: Values) => object,
  key: string,
  value: unknown,
): string | null {
  const { root, hasDatabase } = spec.draft
  const calibrations = child(root, 'calibrations')
  const text = (last: Values): string =>
    yamlText({
      mesh: 'any',
      ...(hasDatabase ? { database: {} } : {}),
      ...(calibrations === null ? {} : { calibrations: plainValue(calibrations) }),
      services: services(last),
    })
  const lines = text({}).trimEnd().split('\n').length
  return problemIn(readMesh(text({ [key]: value }), 'mesh.yaml', spec.options).problems, lines)
}

function firstProblem(spec: object): string | null {
  return problemIn(readMesh(yamlText(spec), 'mesh.yaml').problems, 0)
}

/** The first error below a line; where the hint says what was expected, that alone: what was typed is on the screen. */
function problemIn(problems: readonly Problem[], line: number): string | null {
  const found = problems.find(({ severity, at }) => severity === 'error' && at.line > line)
  if (found === undefined) return null
  const hint = found.hint?.replaceAll('\n', '; ')
  if (hint === undefined) return found.message
  return hint.startsWith('expected: ') ? hint : `${found.message}; ${hint}`
}
