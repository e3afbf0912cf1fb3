import { containerNameProblem, serviceAnswerProblem } from '../../edit/check-answer.ts'
import type { Values } from '../../edit/edits.ts'
import { classDescription, serviceClasses } from '../../edit/parameters.ts'
import type { SpecText } from '../../edit/spec-text.ts'
import { MeshError } from '../../errors/mesh-error.ts'
import type { DraftService } from '../../spec/draft.ts'
import type { Asker } from '../ask/asker.ts'
import type { Given } from '../edit/given-values.ts'
import { askOwnClass, OWN_CLASS, ownClassChoice } from './ask-own-class.ts'
import { askParameters } from './ask-parameters.ts'

/** @throws MeshError usage when there is none */
export async function askWhichService(asker: Asker, { draft }: SpecText): Promise<DraftService> {
  if (draft.services.length === 0)
    throw new MeshError('usage', 'this mesh has no services yet', { hint: 'mesh add-service' })
  const choices = draft.services.map((service) => ({
    value: service,
    name: service.container,
    description: `${service.module ?? ''} "${service.name.value}" with ${counted(service.endpoints.length)}`,
  }))
  return asker.choice({ message: 'which service?', choices })
}

/** @throws MeshError usage when there is none */
export async function askWhichEndpoint(asker: Asker, { draft }: SpecText): Promise<string> {
  const choices = draft.services.flatMap(({ container, endpoints }) =>
    endpoints.flatMap(({ name, module }) =>
      name === null ? [] : [{ value: name.value, name: name.value, description: `${module ?? ''} of ${container}` }],
    ),
  )
  if (choices.length === 0) throw new MeshError('usage', 'this mesh has no endpoints')
  return asker.choice({ message: 'which endpoint?', choices })
}

function counted(endpoints: number): string {
  return endpoints === 1 ? 'one endpoint' : `${endpoints} endpoints`
}

/** A service as it was asked for. */
export interface AskedService {
  readonly container: string
  readonly values: Values
}

/** Asks for a service: container, class, dripline name, parameters. */
export async function askService(
  asker: Asker,
  spec: SpecText,
  container: string | null,
  given: Given,
): Promise<AskedService> {
  const named =
    container ??
    (await asker.text({
      message: 'name of the service’s container',
      help: 'lower-case letters, digits and -, e.g. key-value-store',
      check: (text) => (text === '' ? 'a name is needed' : containerNameProblem(spec, text)),
    }))
  const check = (before: Values, key: string, value: unknown): string | null =>
    serviceAnswerProblem(spec, named, before, key, value)
  const module = given.module ?? (await askClass(asker))
  const own = module === OWN_CLASS ? await askOwnClass(asker, check) : { module }
  const name =
    given.name ??
    (await asker.text({
      message: 'name on the broker',
      help: 'the name that requests are addressed to, e.g. my_store',
      byDefault: named.replaceAll('-', '_'),
      check: (text) => check(own, 'name', text),
    }))
  return {
    container: named,
    values: await askParameters(asker, String(own.module), { name, ...own, ...given.values }, check),
  }
}

async function askClass(asker: Asker): Promise<string> {
  const known = serviceClasses().map((name) => ({ value: name, name, description: classDescription(name) }))
  return asker.choice({ message: 'class of the service', choices: [...known, ownClassChoice], byDefault: 'Service' })
}
