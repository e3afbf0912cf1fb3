import { yamlText } from '../source/yaml-text.ts'
import type { Mesh } from '../spec/mesh.ts'
import type { GeneratedFile } from './generated-file.ts'
import { withHeader } from './marker.ts'

/** What `dl-simulate -c` reads, one file per simulated instrument, named for its container. */
export function simulatorConfigurations(mesh: Mesh): GeneratedFile[] {
  return mesh.containers.flatMap((container) =>
    container.kind === 'simulator'
      ? [
          {
            path: `${container.container}.yaml`,
            text: withHeader('#', yamlText(container.configuration)),
            kind: 'shared' as const,
          },
        ]
      : [],
  )
}
