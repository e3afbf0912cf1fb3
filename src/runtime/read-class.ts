/** What the classes in `services/` read their configuration with; they know nothing of files. */
export type { CalibrationFunctions } from '../calibration/calibration.ts'
export type { ConfigNode } from '../source/config-tree.ts'
export { readConfigTree } from '../source/config-tree.ts'
export { pythonRegex } from '../source/python-regex.ts'
export type { Section } from '../source/section.ts'
export {
  type Overrides,
  readAuthFileAt,
  readServiceConfiguration,
  refuseUnknown,
  type ServiceConfiguration,
  type Surroundings,
} from './read-configuration.ts'
export { configPayload, readEntityOptions, readFunctions } from './read-entity.ts'
