import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { problemText } from '../../src/errors/problem.ts'
import { readMesh } from '../../src/spec/read-mesh.ts'

const example = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const SEEDS = [
  'meshes/first-mesh/mesh.yaml',
  'test/bad-specs/era-does-not-fit/mesh.yaml',
  'test/bad-specs/wrong-types/mesh.yaml',
  'test/bad-specs/ports-twice/mesh.yaml',
  'test/bad-specs/logger-column-missing/mesh.yaml',
  'test/bad-specs/simulator-contradictions/mesh.yaml',
].map(example)
const PIECES = [
  'null',
  '[]',
  '{}',
  '-1',
  '1e999',
  '.nan',
  'true',
  "''",
  '"',
  "'",
  ':',
  '- ',
  '{',
  '}',
  '[',
  ']',
  '*x',
  '&x ',
  '<<: ',
  '!!t ',
  '#',
  '\n',
  '\t',
  '\u0007',
  '  ',
  '|',
  '>',
  '0x1F',
  'ü',
  '😀',
  'module',
  'name',
  'constructor',
  '__proto__',
  '{}*2',
  '?',
  '%',
  '@',
]

/** The same numbers on every run, so that a failure can be looked at. */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

function mutated(seed: number): string {
  const roll = dice(seed)
  let text = SEEDS[roll(SEEDS.length)] ?? ''
  for (let change = roll(4) + 1; change > 0; change--) {
    const at = roll(text.length)
    const gone = roll(3) === 0 ? 0 : roll(12)
    text = text.slice(0, at) + (PIECES[roll(PIECES.length)] ?? '') + text.slice(at + gone)
  }
  return text
}

test('whatever a slip of the hand makes of a spec, it is read or its problems are told', () => {
  for (let seed = 1; seed <= 1_500; seed++) {
    const text = mutated(seed)
    try {
      const { mesh, problems } = readMesh(text, 'mesh.yaml')
      assert.ok(mesh !== null || problems.some(({ severity }) => severity === 'error'), 'no mesh and no reason')
      for (const problem of problems) {
        const words = problemText(problem)
        assert.doesNotMatch(words, /undefined|\[object|NaN|must NOT|#\/definitions/, words)
        assert.ok(problem.at.line >= 1 && problem.at.column >= 1 && problem.at.line <= text.split('\n').length)
      }
    } catch (error) {
      throw new Error(`seed ${seed}:\n${text}`, { cause: error })
    }
  }
})
