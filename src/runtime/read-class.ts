/** What the classes in `services/` read their configuration with; they know nothing of files. */
export type { CalibrationFunctions } from '../calibration/calibration.ts'
export type { ConfigFormat, ConfigMap, ConfigNode, ConfigScalar } from '../source/config-tree.ts'
export { readConfigTree } from '../source/config-tree.ts'
export { checkMap, flagOf, numberOf, type Parameter, type UnknownKeys } from '../source/parameter.ts'
export { pythonRegex } from '../source/python-regex.ts'
export { Section } from '../source/section.ts'
export { Values } from '../source/values.ts'
export { type Layers, layeredMap, type Overrides } from './layers.ts'
export { CLASS_PARAMETERS } from './parameters.generated.ts'
export {
  readAuthFileAt,
  readServiceConfiguration,
  type ServiceConfiguration,
  type Surroundings,
} from './read-configuration.ts'
export { configPayload, readEntityOptions, readExpression, readFunctions } from './read-entity.ts'
