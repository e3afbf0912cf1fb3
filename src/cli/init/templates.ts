import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A mesh to start from. */
export interface Template {
  readonly description: string
  /** Folder of the example in `meshes/`; `null`: nothing but the name. */
  readonly example: string | null
}

/** In the order they are offered. */
const TEMPLATES: Readonly<Record<string, Template>> = {
  'first-mesh': { description: 'a store of values, the database, Grafana and a monitor', example: 'first-mesh' },
  minimal: { description: 'a broker and a store with one value', example: 'minimal' },
  scpi: { description: 'an instrument that speaks SCPI over the network', example: 'scpi-mesh' },
  'custom-class': { description: 'a class of your own, in TypeScript', example: 'thermometer' },
  empty: { description: 'nothing yet: you say every service yourself', example: null },
}

/** The templates whose examples this package has. */
export function templatesIn(packageFolder: string): ReadonlyMap<string, Template> {
  const isThere = ({ example }: Template): boolean => example === null || existsSync(specOf(packageFolder, example))
  return new Map(Object.entries(TEMPLATES).filter(([, template]) => isThere(template)))
}

export function templateText(packageFolder: string, example: string): string {
  return readFileSync(specOf(packageFolder, example), 'utf8')
}

/** What is made by mesh itself, or speaks of the repository that the example stands in. */
const NOT_COPIED = /^(?:mesh\.yaml|deploy|\.mesh|README\.md|tsconfig\.json|.*\.test\.ts)$/

/** The files that an example's mesh.yaml needs beside it, by their path. */
export function companions(packageFolder: string, example: string): ReadonlyMap<string, string> {
  const folder = join(packageFolder, 'meshes', example)
  return new Map(filesBelow(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}

/** Paths in `folder`. What is not copied is not even looked into: whoever tried the example may have shut it to others. */
function filesBelow(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !NOT_COPIED.test(name))
  const paths = entries.flatMap((entry) => {
    if (entry.isDirectory()) return filesBelow(join(folder, entry.name)).map((path) => join(entry.name, path))
    return entry.isFile() ? [entry.name] : []
  })
  return paths.toSorted()
}

function specOf(packageFolder: string, example: string): string {
  return join(packageFolder, 'meshes', example, 'mesh.yaml')
}
