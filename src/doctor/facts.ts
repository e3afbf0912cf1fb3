import type { EngineInfo } from '../engine/engine.ts'
import type { ErrorCode, MeshError } from '../errors/mesh-error.ts'
import type { Problem } from '../errors/problem.ts'
import type { ContainerStatus } from '../lifecycle/status.ts'
import type { Drift } from '../output/differences.ts'
import type { Mesh } from '../spec/mesh.ts'

/** Something that could not be had, and why. */
export interface Failure {
  readonly code: ErrorCode
  readonly message: string
  readonly hint: string | null
}

/** What was seen of this machine. Plain data: the judgement is another's. */
export interface MachineFacts {
  readonly nodeVersion: string
  readonly engine: EngineInfo | Failure
  /** Version of Compose. */
  readonly compose: string | Failure
  readonly freeMemoryBytes: number
  readonly totalMemoryBytes: number
  /** How far the engine's clock is ahead of ours; `null`: not known. */
  readonly engineAheadMs: number | null
  /** Whether something keeps this machine's clock right; `null`: it cannot be told. */
  readonly isClockKept: boolean | null
}

/** What was seen of one mesh. What needs an engine is `null` without one. */
export interface MeshFacts {
  readonly specFile: string
  readonly problems: readonly Problem[]
  /** `null`: the spec is not valid; then the rest is of the mesh as it was before, as far as that is known. */
  readonly mesh: Mesh | null
  /** `null`: nothing has been generated yet, or nobody knows of what. */
  readonly drift: readonly Drift[] | null
  /** Why nothing that runs could be asked: the passwords that it was made with are not there. */
  readonly lostSecrets: Failure | null
  /** Files and folders that hold passwords, with the permissions they have and should have. */
  readonly closed: readonly { readonly path: string; readonly mode: number; readonly wanted: number }[]
  readonly ports: readonly PortFact[]
  readonly images: readonly ImageFact[] | null
  /** `null`: no engine, or nothing was ever brought up. */
  readonly containers: readonly ContainerStatus[] | null
  /** Datasource files of a person's own beside the generated ones, with keys that Grafana no longer reads. */
  readonly oldDatasourceKeys: readonly { readonly path: string; readonly key: string }[]
}

export interface PortFact {
  readonly container: string
  readonly host: string
  readonly port: number
  readonly state: 'free' | 'ours' | 'taken'
  readonly holder: string | null
}

export interface ImageFact {
  /** What runs it; several containers can share one. */
  readonly container: string
  readonly image: string
  readonly isHere: boolean
  /** What could be built or run in its place, already here. */
  readonly isReplaceable: boolean
}

export function failureOf({ code, message, hint }: MeshError): Failure {
  return { code, message, hint: hint ?? null }
}

export function isFailure<T>(fact: T | Failure): fact is Failure {
  return typeof fact === 'object' && fact !== null && 'code' in fact && 'message' in fact
}
