import { type Problem, Report } from '../errors/problem.ts'
import { readYaml } from '../source/read-yaml.ts'
import { SourceText } from '../source/source-text.ts'
import type { TreeNode } from '../source/tree.ts'
import { buildMesh } from './build-mesh.ts'
import { draftOf } from './draft.ts'
import type { Mesh } from './mesh.ts'
import { checkCalibrations } from './rules/calibrations.ts'
import { checkEndpoints } from './rules/endpoints.ts'
import { checkGateways } from './rules/gateway.ts'
import { checkHeartbeats } from './rules/heartbeats.ts'
import { checkImages, checkRestart } from './rules/images.ts'
import { checkInstruments } from './rules/instruments.ts'
import { checkLoggers } from './rules/logger.ts'
import { checkModules } from './rules/modules.ts'
import { checkContainerNames, checkDriplineNames, checkLoginNames } from './rules/names.ts'
import { checkPasswords } from './rules/passwords.ts'
import { checkPaths, checkWebRoots, type FileLook } from './rules/paths.ts'
import { checkPorts } from './rules/ports.ts'
import { checkSimulators } from './rules/simulators.ts'
import { checkSmoke } from './rules/smoke.ts'
import { reportFaults, type SchemaFault } from './schema-problems.ts'
import { validate } from './validate-mesh.generated.ts'

/** Made from the schema: answers, and keeps what it found until the next call. */
const isValid = validate as ((value: unknown) => boolean) & { readonly errors?: readonly SchemaFault[] | null }

export interface ReadMeshOptions {
  /** Looks at files named in the spec, by their path in the mesh's folder; left out: they are not looked at. */
  readonly look?: FileLook
}

export interface MeshReading {
  /** `null` when there is an error among the problems. */
  readonly mesh: Mesh | null
  /** In file order, warnings included. */
  readonly problems: readonly Problem[]
}

/**
 * Reads and checks a spec: every problem at once.
 *
 * @param file shown in messages
 */
export function readMesh(text: string, file: string, options: ReadMeshOptions = {}): MeshReading {
  const report = new Report()
  const source = new SourceText(file, text)
  const root = readYaml(source, report)
  if (root === null) {
    if (!report.hasErrors) {
      const hint = 'the least that is a mesh:\nmesh: my-mesh\nservices: {}'
      report.problem('empty', source.at(0), 'the file is empty', hint)
    }
    return { mesh: null, problems: report.problems }
  }
  return checkedTree(root, source, report, options)
}

/** A spec that has been read already: from a file of its own, or from a part of another. */
export function checkedTree(root: TreeNode, source: SourceText, report: Report, options: ReadMeshOptions): MeshReading {
  if (root.entries === null) {
    const hint = 'expected: key: value lines, starting with mesh: and the name of the mesh'
    report.problem('wrong-type', source.at(root.start, root.end), 'a mesh is a map of keys and values', hint)
    return { mesh: null, problems: report.problems }
  }
  if (!isValid(root.value)) reportFaults(isValid.errors ?? [], root, source, report)
  const draft = draftOf(root, source, report)
  checkContainerNames(draft)
  checkDriplineNames(draft)
  checkLoginNames(draft)
  checkModules(draft)
  checkEndpoints(draft)
  checkCalibrations(draft)
  checkLoggers(draft)
  checkHeartbeats(draft)
  checkPorts(draft)
  checkInstruments(draft)
  checkSimulators(draft)
  checkImages(draft)
  checkRestart(draft)
  checkPasswords(draft)
  checkPaths(draft, options.look ?? null)
  checkSmoke(draft)
  checkWebRoots(draft, options.look ?? null)
  checkGateways(draft)
  return { mesh: report.hasErrors ? null : buildMesh(draft), problems: report.problems }
}
