import type { Mesh } from '../spec/mesh.ts'
import { imageVariable, profileOf } from './compose-values.ts'
import type { GeneratedFile } from './generated-file.ts'
import type { GenerateInputs } from './inputs.ts'
import { headerLines } from './marker.ts'
import { DEFAULT_NODE_IMAGE } from './runtime-image.ts'
import { secretsId } from './secrets.ts'

/** The choices of this machine, which Compose reads by itself: images, parts left out, and which secrets are in use. */
export function environmentFile(mesh: Mesh, { images, secrets }: GenerateInputs): GeneratedFile[] {
  const profiles = profiledContainers(mesh).filter((container) => !images.without.includes(container))
  const chosen = Object.entries(images.images)
    .filter(([container, image]) => image !== specImages(mesh).get(container))
    .map(([container, image]) => [imageVariable(container), image] as const)
  const variables = Object.entries({
    ...Object.fromEntries(chosen),
    ...(images.nodeImage === DEFAULT_NODE_IMAGE ? {} : { MESH_NODE_IMAGE: images.nodeImage }),
    COMPOSE_PROFILES: profiles.map(profileOf).join(','),
    MESH_SECRETS_ID: secretsId(secrets),
  })
  const lines = variables.map(([name, value]) => `${name}=${value}`).sort()
  return [{ path: '.env', text: `${headerLines('#')}${lines.join('\n')}\n`, kind: 'local' }]
}

/** Containers that not every image set can run. */
function profiledContainers({ grafana, containers }: Mesh): string[] {
  const others = containers.filter(
    (container) => container.kind === 'container' || (container.kind === 'service' && container.runtime === 'python'),
  )
  return [...(grafana === null ? [] : [grafana.container]), ...others.map(({ container }) => container)]
}

function specImages({ broker, database, grafana, containers }: Mesh): ReadonlyMap<string, string | null> {
  const withImage = [broker, database, grafana, ...containers].flatMap((each) =>
    each !== null && 'image' in each ? [[each.container, each.image] as const] : [],
  )
  return new Map(withImage)
}
