import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import { transform } from 'esbuild'
import { compile, type JSONSchema } from 'json-schema-to-typescript'
import { classesPage } from './classes-page.ts'
import { problemsPage } from './problems-page.ts'
import { runtimeTable, simulatorTable } from './runtime-table.ts'
import { specPage } from './spec-page.ts'

/** The files that are made from `schemas/mesh.schema.json` and the list of problems: path in the repository → text. */
export async function filesFromSchema(root: URL): Promise<Record<string, string>> {
  const schema = JSON.parse(readFileSync(new URL('schemas/mesh.schema.json', root), 'utf8')) as object
  return {
    'src/spec/mesh-schema.generated.ts': await typesText(schema),
    'src/runtime/parameters.generated.ts': runtimeTable(schema, HEADER),
    'src/simulator/parameters.generated.ts': simulatorTable(schema, HEADER),
    'src/spec/validate-mesh.generated.ts': await validatorText(schema),
    'docs/spec.md': specPage(schema),
    'docs/classes.md': classesPage(schema),
    'docs/problems.md': problemsPage(),
  }
}

const HEADER = '// Made from schemas/mesh.schema.json by scripts/schema.ts. Do not edit.\n'

async function typesText(schema: object): Promise<string> {
  const types = await compile(structuredClone(schema) as JSONSchema, 'MeshSpec', {
    bannerComment: HEADER,
    additionalProperties: false,
    unreachableDefinitions: true,
    format: false,
  })
  return `${types.trimEnd()}\n`
}

/** The schema as code: compiling it at every start would cost more than all the rest of `mesh validate`. */
async function validatorText(schema: object): Promise<string> {
  const ajv = new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    strictRequired: false,
    strictTypes: false,
    // Without: the code would need a helper of ajv's to count letters outside the basic plane.
    unicode: false,
    inlineRefs: false,
    logger: false,
    messages: false,
    code: { source: true, esm: true, lines: true },
    keywords: ['x-expects', 'x-class', 'x-era', 'x-parents', 'x-runtime', 'x-typescript'],
  })
  const code = (standalone as unknown as { default: (ajv: Ajv, validate: unknown) => string }).default(
    ajv,
    ajv.compile(bare(schema)),
  )
  // Errors name what was allowed by reading it from a copy of the schema: our messages take it from the schema itself.
  const lean = code
    .replaceAll(/params:\s*\{\s*(?:type|allowedValues?):\s*schema\d+[^}]*\}/g, 'params:{}')
    .replaceAll(/schemaPath: *(?:"[^"]*"|'[^']*'), */g, '')
    .replaceAll(NOTING, 'vErrors = noted(vErrors, $2);')
    .replace(/^export default .*$/m, NOTED)
  const { code: shaken } = await transform(lean, { format: 'esm', treeShaking: true, minifyIdentifiers: true })
  return `// @ts-nocheck\n${HEADER}${shaken}`
}

/** How the code notes an error, a thousand times; one function does it as well and is read once. */
const NOTING =
  /const (err\d+) = (\{[\s\S]*?\});\s*if ?\(vErrors === null\) ?\{\s*vErrors = \[\1\];\s*\}\s*else ?\{\s*vErrors\.push\(\1\);\s*\}/g
const NOTED = `function noted(errors, error) {
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}`

/** What only people and editors read of a schema; the code that is made from it would carry it along. */
const FOR_PEOPLE = ['title', 'description', 'default', 'examples']
/** Keywords whose value is a map from names to schemas. */
const MAPS = ['properties', 'patternProperties', 'definitions']

function bare(schema: object): object {
  const entries = Object.entries(schema).flatMap(([key, value]) => {
    if (FOR_PEOPLE.includes(key) || key.startsWith('x-')) return []
    if (typeof value !== 'object' || value === null) return [[key, value] as const]
    if (MAPS.includes(key)) {
      const named = Object.entries(value as Record<string, object>).map(([name, each]) => [name, bareNode(each)])
      return [[key, Object.fromEntries(named)] as const]
    }
    return [[key, bareNode(value)] as const]
  })
  return Object.fromEntries(entries)
}

function bareNode(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bareNode)
  return typeof value === 'object' && value !== null ? bare(value) : value
}
