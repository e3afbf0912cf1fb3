import type { DriplineService, Mesh } from '../spec/mesh.ts'
import type { GeneratedFile } from './generated-file.ts'
import type { GenerateInputs } from './inputs.ts'
import { headerLines, withHeader } from './marker.ts'

/** Where a container finds the user's own classes. */
export const MODULES_FOLDER = '/root/modules'

/** The user's own classes: compiled for TypeScript services, as they are for Python ones. */
export function userModules(mesh: Mesh, { userModules }: GenerateInputs): GeneratedFile[] {
  const names = moduleNames(mesh)
  return [...names].map(([path, name]) => {
    const text = userModules[path]
    if (text === undefined) throw new Error(`the text of ${path} was not handed in`)
    const withNewline = text.endsWith('\n') ? text : `${text}\n`
    const sign = name.endsWith('.py') ? '#' : '//'
    return { path: `modules/${name}`, text: underHeader(sign, withNewline), kind: 'shared' }
  })
}

const SOURCE_MAP = /(\/\/# sourceMappingURL=data:application\/json;base64,)(\S+)/

/** The header moves every line down, and the lines of the source map with them: each `;` is one line. */
function underHeader(sign: '#' | '//', text: string): string {
  const header = headerLines(sign)
  const moved = text.replace(SOURCE_MAP, (_all, start: string, encoded: string) => {
    const map = JSON.parse(Buffer.from(encoded, 'base64').toString('utf8')) as { mappings: string }
    const lines = header.split('\n').length - 1
    const changed = JSON.stringify({ ...map, mappings: `${';'.repeat(lines)}${map.mappings}` })
    return `${start}${Buffer.from(changed).toString('base64')}`
  })
  return withHeader(sign, moved)
}

/** Path of a class file as in the spec → its name in `deploy/modules/`; no two paths share one. */
export function moduleNames(mesh: Mesh): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  for (const container of mesh.containers) {
    if (container.kind !== 'service') continue
    for (const path of container.modulePaths) {
      if (!names.has(path)) names.set(path, freeName(path, container.runtime, taken))
    }
  }
  return names
}

function freeName(path: string, runtime: DriplineService['runtime'], taken: Set<string>): string {
  const file = path.split('/').at(-1) ?? path
  const stem = file.replace(/\.\w+$/, '').replace(/[^\w.-]/g, '_')
  const extension = runtime === 'python' ? 'py' : 'js'
  for (let count = 1; ; count++) {
    const name = count === 1 ? `${stem}.${extension}` : `${stem}-${count}.${extension}`
    if (taken.has(name)) continue
    taken.add(name)
    return name
  }
}
