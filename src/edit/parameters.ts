import { suggestion } from '../errors/suggest.ts'
import { CLASSES, classNames, DEPLOYMENT_KEYS, METADATA_KEYS, parametersOf, type SchemaNode } from '../spec/schema.ts'

/** A key of a class that a person may set. */
export interface Parameter {
  readonly key: string
  readonly schema: SchemaNode
  readonly isRequired: boolean
}

/** Asked or said elsewhere. */
const IDENTITY = ['name', 'module', 'module_path', 'endpoints']

/** What can be set of a class, what it needs first, what only people read last; empty for a class of one's own. */
export function parametersFor(className: string): Parameter[] {
  const required = CLASSES.get(className)?.required ?? []
  const all = Object.entries(parametersOf(className) ?? {})
    .filter(([key]) => !IDENTITY.includes(key) && !DEPLOYMENT_KEYS.includes(key))
    .map(([key, schema]) => ({ key, schema, isRequired: required.includes(key) }))
  const rank = ({ key, isRequired }: Parameter): number => (isRequired ? 0 : METADATA_KEYS.includes(key) ? 2 : 1)
  return all.toSorted((a, b) => rank(a) - rank(b))
}

/** Endpoint classes that may be part of a service of the class `serviceClass`. */
export function endpointClasses(serviceClass: string): string[] {
  return classNames('endpoint').filter((name) => {
    const parents = CLASSES.get(name)?.['x-parents']
    return parents === undefined || parents.includes(serviceClass)
  })
}

export function serviceClasses(): string[] {
  return classNames('service')
}

export function classDescription(className: string): string {
  return CLASSES.get(className)?.description ?? ''
}

/** Why a class cannot be used, with the nearest one that can; `null`: it can. */
export function classProblem(className: string, kind: 'service' | 'endpoint'): string | null {
  const names = classNames(kind)
  if (names.includes(className)) return null
  return `unknown ${kind} class "${className}": ${suggestion(className, names, 'known are')}`
}

/** Why a class has no such parameter; `null`: it has, or it is a class of one's own. */
export function keyProblem(className: string, key: string): string | null {
  const parameters = parametersOf(className)
  if (parameters === null || Object.hasOwn(parameters, key)) return null
  const known = parametersFor(className).map((parameter) => parameter.key)
  return `${className} has no parameter "${key}": ${suggestion(key, known, 'it has')}`
}
