import type { Location } from '../../errors/location.ts'
import { suggestion } from '../../errors/suggest.ts'
import { child } from '../../source/tree.ts'
import type { Draft, DraftEndpoint, DraftService } from '../draft.ts'
import { keyPlace, PYTHON_IMAGE, placeOf } from '../draft.ts'
import { CLASSES, classNames, parametersOf } from '../schema.ts'

/** Which classes there are, where they may stand, and what can run them. */
export function checkModules(draft: Draft): void {
  for (const service of draft.services) {
    checkRuntimeKeys(service, draft)
    checkClass(service.module, service.moduleAt, 'service', service.isOwn, service, draft)
    checkEra(service, service, draft)
    for (const endpoint of service.endpoints) {
      checkClass(endpoint.module, endpoint.moduleAt, 'endpoint', endpoint.isOwn, service, draft)
      checkParent(endpoint, service, draft)
      checkEra(endpoint, service, draft)
    }
  }
}

function checkClass(
  module: string | null,
  at: Location,
  kind: 'service' | 'endpoint',
  isOwn: boolean,
  service: DraftService,
  draft: Draft,
): void {
  if (module === null || isOwn) return
  const known = CLASSES.get(module)?.['x-class']
  if (known === undefined) unknownClass(module, at, kind, service, draft)
  else if (known !== kind) {
    const what = kind === 'service' ? 'an endpoint, not of a service' : 'a service, not of an endpoint'
    draft.report.problem('misplaced-module', at, `${module} is the class of ${what}`, choices(kind))
  }
}

function unknownClass(
  module: string,
  at: Location,
  kind: 'service' | 'endpoint',
  service: DraftService,
  draft: Draft,
): void {
  const hint = `${suggestion(module, classNames(kind), 'known classes')}\nfor a class of your own, say where it is: module_path: my_class.${service.runtime === 'python' ? 'py' : 'ts'}`
  // A lab's own image brings its own classes; only that image knows them.
  const isLabImage = service.runtime === 'python' && !/\/dripline-python(?::|@|$)/.test(service.image)
  const message = `unknown ${kind} module "${module}"`
  if (isLabImage) draft.report.warning('unknown-module', at, `${message}: only ${service.image} can tell`, hint)
  else draft.report.problem('unknown-module', at, message, hint)
}

function choices(kind: 'service' | 'endpoint'): string {
  return `the module of ${kind === 'service' ? 'a service' : 'an endpoint'} can be: ${classNames(kind).join(', ')}`
}

function checkParent(endpoint: DraftEndpoint, service: DraftService, draft: Draft): void {
  if (endpoint.isOwn || service.isOwn || service.module === null) return
  const parents = CLASSES.get(endpoint.module ?? '')?.['x-parents']
  if (parents === undefined || parents.includes(service.module) || !CLASSES.has(service.module)) return
  const message = `${endpoint.module} cannot be an endpoint of a ${service.module}`
  const hint = `its service must be ${parents.join(' or ')}, or a class of your own`
  draft.report.problem('misplaced-module', endpoint.moduleAt, message, hint)
}

/** Keys and classes that only one era of the reference knows. An unknown key stops a reference service at its start. */
function checkEra(object: DraftService | DraftEndpoint, service: DraftService, draft: Draft): void {
  const { module } = object
  if (service.runtime !== 'python' || object.isOwn || module === null) return
  checkTypescriptKeys(object, module, service, draft)
  if (service.era === null) return
  const needed = CLASSES.get(module)?.['x-era']
  if (needed !== undefined && needed !== service.era) {
    const hint = `give "${service.container}" another image, e.g. ${exampleImage(needed)}`
    draft.report.problem('not-in-era', object.moduleAt, `${module} is not in ${service.image}`, hint)
    return
  }
  const parameters = parametersOf(module) ?? {}
  for (const key of object.node.entries?.keys() ?? []) {
    const era = Object.hasOwn(parameters, key) ? parameters[key]?.['x-era'] : undefined
    if (era === undefined || era === service.era) continue
    const hint = `remove it, or give "${service.container}" another image, e.g. ${exampleImage(era)}`
    draft.report.problem(
      'not-in-era',
      keyPlace(object.node, key, draft.source),
      `"${key}" is not known to ${service.image}`,
      hint,
    )
  }
}

/** An unknown key stops a reference service of the first era, and does nothing in one of the second. */
function checkTypescriptKeys(
  object: DraftService | DraftEndpoint,
  module: string,
  service: DraftService,
  draft: Draft,
): void {
  const parameters = parametersOf(module) ?? {}
  for (const key of object.node.entries?.keys() ?? []) {
    if (!Object.hasOwn(parameters, key) || parameters[key]?.['x-typescript'] !== true) continue
    const message = `"${key}" is known to the TypeScript runtime only`
    const hint = `remove it, or write runtime: typescript for "${service.container}"`
    draft.report.problem('not-in-python', keyPlace(object.node, key, draft.source), message, hint)
  }
}

function exampleImage(era: 'E1' | 'E2'): string {
  return era === 'E1' ? PYTHON_IMAGE : 'ghcr.io/driplineorg/dripline-python:v5.1.4'
}

function checkRuntimeKeys(service: DraftService, draft: Draft): void {
  const { report, source } = draft
  const image = child(service.node, 'image')
  if (service.runtime === 'typescript') {
    const hint =
      'for the reference or an image of your lab: runtime: python. For any other program: image and command only'
    if (image !== null) {
      const message = `"${service.container}" runs in the TypeScript runtime, which has its own image`
      report.problem('image-without-python', keyPlace(service.node, 'image', source), message, hint)
    }
    if (child(service.node, 'era') !== null) {
      const at = keyPlace(service.node, 'era', source)
      report.problem(
        'era-without-python',
        at,
        'only python services have an era',
        'remove it, or write runtime: python',
      )
    }
  } else if (service.era === null && image !== null) {
    const message = `the version in "${service.image}" does not tell which configuration it needs`
    const hint = 'write era: E1 (dripline-python 4 and before) or era: E2 (from 5 on)'
    report.problem('unknown-era', placeOf(image, source), message, hint)
  }
}
