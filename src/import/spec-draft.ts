import type { Report } from '../errors/problem.ts'
import type { Look } from './folder.ts'
import type { HandWrittenMesh } from './hand-written-mesh.ts'
import type { Paths } from './paths.ts'

/** A part of the mesh.yaml that is being made: its keys in order, and what a reader should know above them. */
export interface SpecPart {
  readonly keys: Readonly<Record<string, unknown>>
  readonly comments: readonly string[]
}

/** A container under `services:`. */
export interface SpecContainer extends SpecPart {
  readonly container: string
  /** What it became, in words. */
  readonly became: string
}

/** A mesh.yaml before it is text. */
export interface SpecDraft {
  readonly name: string
  readonly broker: SpecPart
  readonly database: SpecPart | null
  readonly grafana: SpecPart | null
  readonly services: readonly SpecContainer[]
  /** Functions that calibrations name and nobody declares. */
  readonly unknownFunctions: readonly string[]
}

/** A variable of a container that holds a password, kept outside of the spec. */
export interface SecretVariable {
  readonly container: string
  readonly name: string
  /** What it is put together of: texts, and passwords of the mesh that stand for the old ones now. */
  readonly value: readonly (string | MeshSecret)[]
}

export interface MeshSecret {
  readonly secret: 'brokerPassword' | 'databasePassword'
}

/** What the parts of a draft are made with. */
export interface Making {
  /** Name of the mesh. */
  readonly name: string
  readonly mesh: HandWrittenMesh
  readonly report: Report
  readonly paths: Paths
  readonly look: Look
  readonly runtime: 'typescript' | 'python' | null
  /** Class files that the folder of the new mesh has to have: path in the old folder → path in the new one. */
  readonly classFiles: Map<string, string>
  readonly secretVariables: SecretVariable[]
  /** Passwords of the old files that somebody could keep to themselves. */
  readonly passwords: readonly string[]
  /** Others that were come upon: they are not shown either. */
  readonly foundPasswords: Set<string>
  readonly unknownFunctions: Set<string>
  /** Dripline names given out so far. */
  readonly names: Map<string, string>
}
