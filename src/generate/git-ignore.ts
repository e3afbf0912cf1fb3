import type { GeneratedFile } from './generated-file.ts'
import { headerLines } from './marker.ts'

/** What the writer of files keeps beside them on this machine (`output/`). */
const OF_THE_WRITER = ['/.mesh-write/', '/manifest.local.json']

/** Keeps passwords and choices of one machine out of version control. */
export function gitIgnore(files: readonly GeneratedFile[]): GeneratedFile {
  const paths = files
    .filter(({ kind }) => kind !== 'shared')
    .map(({ path }) => (path.startsWith('secrets/') ? '/secrets/' : `/${path}`))
  const lines = [...new Set([...OF_THE_WRITER, ...paths])].sort()
  return { path: '.gitignore', text: `${headerLines('#')}${lines.join('\n')}\n`, kind: 'shared' }
}
