import { existsSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

const SCHEMA = join('schemas', 'mesh.schema.json')

/**
 * Where an editor finds the schema, as seen from a mesh's folder: relative where this package is in a folder above it (a
 * clone, or `node_modules`), so that it stays true on another machine; else where the package is installed.
 */
export function schemaPath(meshFolder: string, packageFolder: string): string {
  for (let folder = meshFolder; ; folder = join(folder, '..')) {
    const installed = join(folder, 'node_modules', 'dripline-mesh', SCHEMA)
    if (existsSync(installed)) return slashed(relative(meshFolder, installed))
    if (folder === join(folder, '..')) break
  }
  const path = relative(meshFolder, join(packageFolder, SCHEMA))
  const climbs = path.split(sep).filter((part) => part === '..').length
  const depth = meshFolder.split(sep).filter((part) => part !== '').length
  return climbs < depth ? slashed(path) : join(packageFolder, SCHEMA)
}

function slashed(path: string): string {
  return path.replaceAll(sep, '/')
}
