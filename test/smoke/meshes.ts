import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { problemText } from '../../src/errors/problem.ts'
import type { DriplineService, Endpoint, Mesh } from '../../src/spec/mesh.ts'
import { readMesh } from '../../src/spec/read-mesh.ts'

/** The mesh of a spec that is right. */
export function meshOf(spec: string): Mesh {
  const { mesh, problems } = readMesh(spec, 'mesh.yaml')
  assert.ok(mesh !== null, problems.map(problemText).join('\n'))
  return mesh
}

export function exampleMesh(name: string): Mesh {
  return meshOf(readFileSync(new URL(`../../meshes/${name}/mesh.yaml`, import.meta.url), 'utf8'))
}

export function serviceIn(mesh: Mesh, container: string): DriplineService {
  const found = mesh.containers.find((each) => each.container === container)
  assert.ok(found?.kind === 'service', `${container} is a service`)
  return found
}

export function endpointIn(mesh: Mesh, name: string): Endpoint {
  const all = mesh.containers.flatMap((each): readonly Endpoint[] => (each.kind === 'service' ? each.endpoints : []))
  const found = all.find((endpoint) => endpoint.name === name)
  assert.ok(found !== undefined, `there is an endpoint ${name}`)
  return found
}
