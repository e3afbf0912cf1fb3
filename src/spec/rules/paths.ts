import { child, type TreeNode, textOf } from '../../source/tree.ts'
import type { Draft, DraftService } from '../draft.ts'
import { placeOf } from '../draft.ts'

/** Looks at a file of the mesh's folder: a class file that is not there is found before anything is started. */
export type FileLook = (path: string) => 'file' | 'folder' | 'missing' | 'outside'

const EXTENSIONS = { typescript: ['.ts', '.mts', '.js', '.mjs'], python: ['.py'] } as const

/** Class files of the user's own stand inside the mesh's folder. */
export function checkPaths(draft: Draft, look: FileLook | null): void {
  for (const service of draft.services) {
    for (const node of [service.node, ...service.endpoints.map((endpoint) => endpoint.node)]) {
      const path = child(node, 'module_path')
      if (path !== null) checkPath(path, service, draft, look)
    }
  }
}

/** The folder of a gateway's files stands inside the mesh's folder too, and not where secrets or generated files are. */
export function checkWebRoots(draft: Draft, look: FileLook | null): void {
  for (const { kind, node } of draft.containers) {
    const webRoot = kind === 'gateway' ? child(child(node, 'http_gateway'), 'web_root') : null
    if (webRoot !== null) checkWebRoot(webRoot, draft, look)
  }
}

function checkWebRoot(node: TreeNode, draft: Draft, look: FileLook | null): void {
  const path = textOf(node)
  if (path === null || path === '') return
  const at = placeOf(node, draft.source)
  const [first] = path.split('/').filter((part) => part !== '.' && part !== '')
  const hint = 'web_root is a folder beside mesh.yaml with nothing but what may be seen, e.g. html'
  const found = leavesFolder(path) ? 'outside' : (look?.(path) ?? 'folder')
  if (found === 'outside')
    draft.report.problem('path-leaves-folder', at, `"${path}" is outside of the mesh's folder`, hint)
  else if (first === undefined || first === 'deploy' || first.startsWith('.'))
    draft.report.problem('secrets-in-web-root', at, `"${path}" would put passwords of the mesh on the web`, hint)
  else if (found !== 'folder') {
    const what = found === 'file' ? `"${path}" is a file` : `there is no folder "${path}"`
    draft.report.problem('no-such-file', at, what, hint)
  }
}

function leavesFolder(path: string): boolean {
  return /^(?:[/~\\]|[A-Za-z]:)/.test(path) || path.split(/[/\\]/).includes('..')
}

function checkPath(node: TreeNode, service: DraftService, draft: Draft, look: FileLook | null): void {
  const path = textOf(node)
  if (path === null || path === '') return
  const at = placeOf(node, draft.source)
  const inside = 'module_path is relative to the folder of mesh.yaml: put the file there'
  if (leavesFolder(path)) {
    draft.report.problem('path-leaves-folder', at, `"${path}" is outside of the mesh's folder`, inside)
    return
  }
  const extensions = EXTENSIONS[service.runtime]
  if (!extensions.some((extension) => path.endsWith(extension))) {
    const hint = `${service.runtime} services take ${extensions.join(', ')}`
    draft.report.problem('wrong-file-type', at, `"${path}" is no file of a ${service.runtime} class`, hint)
    return
  }
  const found = look === null ? 'file' : look(path)
  if (found === 'outside')
    draft.report.problem(
      'path-leaves-folder',
      at,
      `"${path}" is a link that leads outside of the mesh's folder`,
      inside,
    )
  else if (found !== 'file') {
    const what = found === 'folder' ? `"${path}" is a folder` : `there is no file "${path}"`
    draft.report.problem('no-such-file', at, what, inside)
  }
}
