import { endpointAnswerProblem } from '../../edit/check-answer.ts'
import type { Values } from '../../edit/edits.ts'
import { classDescription, endpointClasses } from '../../edit/parameters.ts'
import type { SpecText } from '../../edit/spec-text.ts'
import type { DraftService } from '../../spec/draft.ts'
import type { Asker } from '../ask/asker.ts'
import type { Given } from '../edit/given-values.ts'
import { askOwnClass, OWN_CLASS, ownClassChoice } from './ask-own-class.ts'
import { askParameters } from './ask-parameters.ts'

/** Asks for an endpoint of `service`: class, name, parameters. */
export async function askEndpoint(asker: Asker, spec: SpecText, service: DraftService, given: Given): Promise<Values> {
  const check = (before: Values, key: string, value: unknown): string | null =>
    endpointAnswerProblem(spec, service.container, before, key, value)
  const module = given.module ?? (await askClass(asker, service))
  const own = module === OWN_CLASS ? await askOwnClass(asker, check) : { module }
  const name =
    given.name ??
    (await asker.text({
      message: 'name of the endpoint',
      help: 'the name that requests are addressed to, e.g. peaches',
      check: (text) => (text === '' ? 'a name is needed' : check(own, 'name', text)),
    }))
  const values = { name, ...own, ...given.values }
  return askParameters(asker, String(own.module), values, check)
}

async function askClass(asker: Asker, { module }: DraftService): Promise<string> {
  const names = endpointClasses(module ?? 'Service')
  const first = names.includes('KeyValueStore') ? 'KeyValueStore' : names.at(-1)
  const known = names.map((name) => ({ value: name, name, description: classDescription(name) }))
  return asker.choice({
    message: 'class of the endpoint',
    choices: [...known, ownClassChoice],
    ...(first === undefined ? {} : { byDefault: first }),
  })
}
