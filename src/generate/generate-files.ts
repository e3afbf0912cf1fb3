import { MeshError } from '../errors/mesh-error.ts'
import type { Mesh } from '../spec/mesh.ts'
import { authentications } from './authentications.ts'
import { composeFile } from './compose-file.ts'
import { environmentFile } from './environment-file.ts'
import type { GeneratedFile } from './generated-file.ts'
import { gitIgnore } from './git-ignore.ts'
import { grafanaFiles } from './grafana-settings.ts'
import type { GenerateInputs } from './inputs.ts'
import { postgresInit } from './postgres-init.ts'
import { rabbitmqFiles } from './rabbitmq.ts'
import { runtimeConfigurations } from './runtime-configuration.ts'
import { runtimeFiles } from './runtime-image.ts'
import { secretFiles } from './secrets.ts'
import { simulatorConfigurations } from './simulator-configuration.ts'
import { userModules } from './user-modules.ts'

/** Every kind of generated file. A new one is a file beside this one, and a line here. */
const KINDS: Readonly<Record<string, (mesh: Mesh, inputs: GenerateInputs) => GeneratedFile[]>> = {
  authentications,
  'runtime configurations': runtimeConfigurations,
  'simulated instruments': simulatorConfigurations,
  'classes of the user': userModules,
  'database set-up': postgresInit,
  grafana: grafanaFiles,
  rabbitmq: rabbitmqFiles,
  'runtime image': runtimeFiles,
  secrets: secretFiles,
  'choices of this machine': environmentFile,
}

/**
 * Everything that stands in `deploy/`, sorted by path. Pure: the same mesh and inputs, the same bytes. The manifest of
 * content hashes is the writer's (`output/`): what a person owns is not in it.
 *
 * @throws MeshError spec-invalid when a container's name makes two files one; Error when an input is missing
 */
export function generateFiles(mesh: Mesh, inputs: GenerateInputs): GeneratedFile[] {
  const files = Object.values(KINDS).flatMap((kind) => kind(mesh, inputs))
  // These two are about the others: hashes of what containers read, and what not to commit.
  const all = [...files, composeFile(mesh, inputs, files), gitIgnore(files)]
  return all.sort((a, b) => (a.path < b.path ? -1 : 1)).map(once)
}

/** A container's name is the name of its configuration file, and could be that of another file. */
function once(file: GeneratedFile, index: number, sorted: readonly GeneratedFile[]): GeneratedFile {
  if (sorted[index - 1]?.path !== file.path) return file
  throw new MeshError('spec-invalid', `two different files would be written to deploy/${file.path}`, {
    hint: `give the container "${file.path.replace(/\.yaml$/, '')}" another name`,
  })
}
