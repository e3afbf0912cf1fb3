import type { MeshIo } from '../mesh-io.ts'
import { styleFor } from '../style.ts'

/** A difference in lines as a person sees it, in colour where there are colours. */
export function shownDifference(lines: readonly string[], io: MeshIo): string {
  const style = styleFor(io)
  const coloured = lines.map((line) => {
    if (line.startsWith('+')) return style('green', line)
    return line.startsWith('-') ? style('red', line) : line
  })
  return `${coloured.join('\n')}\n`
}
