import { MeshError } from '../errors/mesh-error.ts'
import { type Problem, Report } from '../errors/problem.ts'
import { suggestion } from '../errors/suggest.ts'
import { readYaml } from '../source/read-yaml.ts'
import { SourceText } from '../source/source-text.ts'
import { type Draft, type DraftService, draftOf } from '../spec/draft.ts'
import type { Mesh } from '../spec/mesh.ts'
import { type ReadMeshOptions, readMesh } from '../spec/read-mesh.ts'

/** A spec that is about to be changed: its text, and what it says. */
export interface SpecText {
  readonly source: SourceText
  readonly draft: Draft
  /** How files that answers name are looked at. */
  readonly options: ReadMeshOptions
}

/** With a change that was asked for, the spec would not be valid: why, at places of the text that was not written. */
export class InvalidChange extends MeshError {
  readonly problems: readonly Problem[]
  /** Said before the problems: nobody finds their lines in the file. */
  readonly preface: string

  constructor(
    file: string,
    problems: readonly Problem[],
    preface = `nothing is written: with this change ${file} would not be valid`,
  ) {
    super('spec-invalid', preface)
    this.problems = problems
    this.preface = `${preface}:`
  }
}

/** @param text a spec that has been checked: it has no errors */
export function openSpec(text: string, file: string, options: ReadMeshOptions = {}): SpecText {
  const source = new SourceText(file, text)
  const report = new Report()
  const root = readYaml(source, report)
  if (root?.entries == null) throw new Error('a spec that cannot be read is not changed')
  return { source, draft: draftOf(root, source, report), options }
}

/** The mesh that a changed text describes, once all of it has been checked. @throws InvalidChange with every problem */
export function changedMesh(text: string, file: string, options: ReadMeshOptions): Mesh {
  const { mesh, problems } = readMesh(text, file, options)
  if (mesh === null)
    throw new InvalidChange(
      file,
      problems.filter(({ severity }) => severity === 'error'),
    )
  return mesh
}

/** The service that a person means, by the name of its container or on the broker. @throws MeshError usage */
export function serviceNamed({ draft }: SpecText, word: string): DraftService {
  const found =
    draft.services.find(({ container }) => container === word) ?? draft.services.find(({ name }) => name.value === word)
  if (found !== undefined) return found
  const other = draft.containers.find(({ container }) => container === word)
  if (other !== undefined) {
    throw new MeshError('usage', `"${word}" is no dripline service: it has no endpoints`, { at: other.at })
  }
  const names = draft.services.flatMap(({ container, name }) => [...new Set([container, name.value])])
  const hint = names.length === 0 ? 'this mesh has none yet: mesh add-service' : suggestion(word, names, 'there are')
  throw new MeshError('usage', `there is no service "${word}"`, { hint })
}

/** Names that requests are addressed to: of services and of endpoints. */
export function takenNames({ draft }: SpecText): readonly string[] {
  return draft.services.flatMap(({ name, endpoints }) => [
    name.value,
    ...endpoints.flatMap((endpoint) => endpoint.name?.value ?? []),
  ])
}
