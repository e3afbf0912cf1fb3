import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { CLASS_EXAMPLES } from '../../scripts/class-examples.ts'
import { filesFromSchema } from '../../scripts/schema-files.ts'
import { problemText } from '../../src/errors/problem.ts'
import { CLASS_PARAMETERS } from '../../src/runtime/parameters.generated.ts'
import { TYPESCRIPT_CLASSES } from '../../src/services/registry.ts'
import { PROBLEM_CODES } from '../../src/spec/problem-codes.ts'
import { readMesh } from '../../src/spec/read-mesh.ts'
import { CLASSES, classNames, DEPLOYMENT_KEYS, METADATA_KEYS, parametersOf } from '../../src/spec/schema.ts'

const root = new URL('../../', import.meta.url)
const schema = JSON.parse(readFileSync(new URL('schemas/mesh.schema.json', root), 'utf8')) as unknown

test('what is made from the schema is up to date (else run: node --import tsx scripts/schema.ts)', async () => {
  for (const [path, text] of Object.entries(await filesFromSchema(root))) {
    assert.ok(readFileSync(new URL(path, root), 'utf8') === text, `${path} is out of date`)
  }
})

test('the schema is draft-07, which editors read, and points nowhere outside of itself', () => {
  assert.equal((schema as { $schema: string }).$schema, 'http://json-schema.org/draft-07/schema#')
  const references = [...JSON.stringify(schema).matchAll(/"\$ref":"([^"]+)"/g)].map((hit) => String(hit[1]))
  const definitions = Object.keys((schema as { definitions: object }).definitions)
  assert.ok(references.every((reference) => definitions.includes(reference.replace('#/definitions/', ''))))
  assert.deepEqual(
    definitions.filter((name) => !references.includes(`#/definitions/${name}`)),
    [],
    'every definition is used',
  )
})

test('every key has a description', () => {
  const without: string[] = []
  const visit = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return
    for (const [key, inner] of Object.entries(node)) {
      if (key === 'properties' || key === 'definitions') {
        for (const [name, property] of Object.entries(
          inner as Record<string, { description?: string; $ref?: string; const?: string }>,
        )) {
          if (!property.description && !property.$ref && !property.const) without.push(`${path}.${name}`)
        }
      }
      visit(inner, `${path}.${key}`)
    }
  }
  visit(schema, '')
  assert.deepEqual(without, [])
})

test('each class has its branch, so that an editor completes its parameters', () => {
  const branches = (name: 'endpoint' | 'dripline_service'): string[] => {
    const { definitions } = schema as {
      definitions: Record<string, { allOf: { if: { properties?: { module: { const: string } } } }[] }>
    }
    return (definitions[name]?.allOf ?? []).flatMap((branch) => branch.if.properties?.module.const ?? [])
  }
  assert.deepEqual(branches('endpoint'), classNames('endpoint'))
  assert.deepEqual(branches('dripline_service'), classNames('service'))
})

test('deployment keys and metadata are listed alike in the schema and in the code', () => {
  for (const name of classNames('service')) {
    const keys = Object.keys(parametersOf(name) ?? {})
    assert.deepEqual(keys.slice(-DEPLOYMENT_KEYS.length), DEPLOYMENT_KEYS, name)
  }
  for (const name of classNames('endpoint')) {
    const keys = Object.keys(parametersOf(name) ?? {})
    assert.deepEqual(keys.slice(-METADATA_KEYS.length), METADATA_KEYS, name)
  }
})

test('the runtime has the parameters of every class: all but the deployment keys, and its own calibration functions', () => {
  assert.deepEqual(Object.keys(CLASS_PARAMETERS), [...CLASSES.keys()])
  for (const [name, definition] of CLASSES) {
    const ofSpec = Object.keys(parametersOf(name) ?? {}).filter((key) => !DEPLOYMENT_KEYS.includes(key))
    const own = definition['x-class'] === 'service' ? ['calibrations'] : []
    assert.deepEqual(Object.keys(CLASS_PARAMETERS[name]?.properties ?? {}), [...ofSpec, ...own], name)
  }
})

test('the spec knows exactly the classes that the runtime has', () => {
  assert.deepEqual([...CLASSES.keys()].sort(), Object.keys(TYPESCRIPT_CLASSES).sort())
})

test('every code that reading a spec and compiling its classes reports is in the list of problems, and no other', () => {
  const files = ['src/spec', 'src/source', 'src/compile', 'src/lifecycle'].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' })
      .filter(
        (name) =>
          name.endsWith('.ts') && !/generated|config-tree|config-layers|parameter|section|problem-codes/.test(name),
      )
      .map((name) => readFileSync(new URL(`${folder}/${name}`, root), 'utf8')),
  )
  const pattern = /(?:problem|warning|TooMuch)\(\s*'([a-z-]+)'|'(nested-too-deeply|yaml-syntax)'|code: '([a-z-]+)'/g
  const used = files.flatMap((text) => [...text.matchAll(pattern)].map((hit) => String(hit[1] ?? hit[2] ?? hit[3])))
  assert.deepEqual([...new Set(used)].sort(), Object.keys(PROBLEM_CODES).sort())
})

test('the example of each class in docs/classes.md is a mesh without a problem, and uses the class', () => {
  assert.deepEqual(Object.keys(CLASS_EXAMPLES).sort(), [...classNames('service'), ...classNames('endpoint')].sort())
  for (const [name, example] of Object.entries(CLASS_EXAMPLES)) {
    const spec = `mesh: lab\ndatabase: {}\nservices:\n${example.replaceAll(/^(?=.)/gm, '  ')}`
    const { problems } = readMesh(spec, `${name}.yaml`)
    assert.deepEqual(problems.map(problemText), [])
    assert.match(example, new RegExp(`module: ${name}\\b`))
  }
})
