import assert from 'node:assert/strict'
import { parseServe } from '../../src/cli/dl-serve/options.ts'
import { type Problem, problemText, Report } from '../../src/errors/problem.ts'
import {
  CLASS_PARAMETERS,
  layeredMap,
  readConfigTree,
  readServiceConfiguration,
  type ServiceConfiguration,
} from '../../src/runtime/read-class.ts'

export interface Said {
  /** The `-c` file; E1 when it begins with `runtime-config`. */
  readonly file?: string
  /** `~/.dripline_mesh.yaml` */
  readonly home?: string
  /** Words and options of the command line, without `-c`. */
  readonly argv?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  /** Files that the configuration names. */
  readonly files?: Readonly<Record<string, string>>
  /** Of the service; what it says of unknown keys is the class's business. */
  readonly module?: string
  readonly unknown?: 'refused' | 'told'
}

/** The settings that dl-serve arrives at, and whatever is wrong with them. */
export function settingsOf(said: Said): {
  readonly settings: ServiceConfiguration
  readonly problems: readonly string[]
} {
  const { file = '{}', home, argv = [], environment = {}, files = {}, module = 'Service', unknown = 'refused' } = said
  const report = new Report()
  const parsed = parseServe(['-c', 'f.yaml', ...argv])
  assert.ok(parsed.state === 'serve', JSON.stringify(parsed))
  const { words, overrides } = parsed.options
  const surroundings = {
    environment: { HOME: '/home/me', ...environment },
    readText: (path: string): string => files[path] ?? assert.fail(`no file ${path}`),
  }
  const layers = {
    home: home === undefined ? null : readConfigTree(home, 'home'),
    file: readConfigTree(file, 'f.yaml'),
    words,
    options: overrides,
  }
  const layered = layeredMap(layers, surroundings.environment, report)
  assert.ok(layered !== null, report.problems.map(problemText).join('\n'))
  const parameter = CLASS_PARAMETERS[module] ?? assert.fail(`no class ${module}`)
  const settings = readServiceConfiguration(layered, { parameter, unknown }, surroundings, report)
  return { settings, problems: report.problems.map(shortText) }
}

function shortText({ severity, at, message }: Problem): string {
  return `${severity} ${at.file}:${at.line}:${at.column} ${message}`
}
