import { meshNameProblem } from '../../edit/check-answer.ts'
import { addEndpoint, addService, removeEndpoint } from '../../edit/edits.ts'
import type { CiKind, InitAnswers } from '../../edit/init-answers.ts'
import { PART_NAMES, PARTS, type PartName } from '../../edit/parts.ts'
import { InvalidChange, openSpec, type SpecText } from '../../edit/spec-text.ts'
import { MeshError } from '../../errors/mesh-error.ts'
import { problemText } from '../../errors/problem.ts'
import type { DraftService } from '../../spec/draft.ts'
import type { FileLook } from '../../spec/rules/paths.ts'
import type { Asker } from '../ask/asker.ts'
import { askEndpoint } from './ask-endpoint.ts'
import { askService, askWhichEndpoint, askWhichService } from './ask-service.ts'

/** The ports of this machine, as somebody sees them who wants one more. */
export interface Ports {
  /** Who holds a port, e.g. `taken by grafana (process 812)`; `null`: nobody. */
  readonly takenBy: (port: number) => Promise<string | null>
  /** The first free port from `wanted` on. */
  readonly free: (wanted: number) => Promise<number>
}

/** Those that a spec wants count as taken. @param own a port of the spec that is about to be changed; `null`: none */
export type PortsBeside = (spec: SpecText, own: number | null) => Ports

/** What the wizard works with besides the person. */
export interface WizardOptions {
  readonly asker: Asker
  readonly file: string
  readonly look: FileLook
  /** A changed text, once all of it has been checked. @throws InvalidChange */
  readonly checked: (text: string) => Promise<string>
  readonly portsBeside: PortsBeside
}

/** The name of a new mesh. @param byDefault made of the folder's name */
export function askName(asker: Asker, byDefault: string): Promise<string> {
  return asker.text({
    message: 'name of the mesh',
    help: 'lower-case letters, digits, - and _',
    byDefault,
    check: (text) => (text === '' ? 'a name is needed' : meshNameProblem(text)),
  })
}

/** Which parts the mesh shall have: those it has, unless something else was said. */
export async function askParts(asker: Asker, spec: SpecText, given: InitAnswers): Promise<readonly PartName[]> {
  const open = PART_NAMES.filter((part) => given.parts[part] === undefined)
  const said = PART_NAMES.filter((part) => given.parts[part] === true)
  if (open.length === 0) return said
  const isEmpty = spec.draft.containers.length === 0 && !spec.draft.hasDatabase
  const choices = open.map((part) => ({
    value: part,
    name: part,
    description: PARTS[part].description,
    isChosen: PARTS[part].isIn(spec) || (isEmpty && part === 'database'),
  }))
  const chosen = await asker.several({ message: 'which parts besides the broker? (space chooses)', choices })
  return [...said, ...chosen]
}

/** A port that nobody holds. */
export async function askPort(asker: Asker, part: PartName, wanted: number, ports: Ports): Promise<number> {
  for (;;) {
    const text = await asker.text({
      message: `port of ${part} on this machine`,
      byDefault: String(await ports.free(wanted)),
      check: (typed) =>
        /^\d{1,5}$/.test(typed) && Number(typed) > 0 && Number(typed) < 65_536 ? null : 'a port from 1 to 65535',
    })
    const holder = await ports.takenBy(Number(text))
    if (holder === null) return Number(text)
    asker.say(`  port ${text} is ${holder}\n`)
  }
}

type Step = 'done' | 'service' | 'endpoint' | 'remove' | 'part'

/** Services and endpoints, one after another, until the person is content. @returns the spec's text */
export async function askServices(text: string, options: WizardOptions): Promise<string> {
  let current = text
  for (;;) {
    const spec = openSpec(current, options.file, { look: options.look })
    const step = await askStep(options.asker, spec)
    if (step === 'done') return current
    try {
      current = await changedBy(step, spec, options)
    } catch (error) {
      options.asker.say(`${reasonOf(error)}\n  nothing was changed by this\n`)
    }
  }
}

/** Why one change cannot be made; the questions go on. @throws what is no reason */
function reasonOf(error: unknown): string {
  if (error instanceof InvalidChange) return error.problems.map(problemText).join('\n')
  if (!(error instanceof MeshError)) throw error
  const { code, at, message, hint } = error
  const how = hint === undefined ? {} : { hint }
  return at === undefined ? [message, hint].join('\n  ') : problemText({ severity: 'error', code, at, message, ...how })
}

function askStep(asker: Asker, { draft }: SpecText): Promise<Step> {
  const hasServices = draft.services.length > 0
  const hasEndpoints = draft.services.some(({ endpoints }) => endpoints.length > 0)
  const lacks = PART_NAMES.filter((part) => !PARTS[part].isIn({ draft } as SpecText))
  const choices: { value: Step; name: string; description: string }[] = [
    { value: 'done', name: 'nothing more', description: `the mesh has ${listed(draft.services)}` },
    { value: 'service', name: 'a service', description: 'a container that answers under a name of its own' },
    ...(hasServices
      ? [{ value: 'endpoint', name: 'an endpoint', description: 'a value inside a service' } as const]
      : []),
    ...(lacks.length > 0 ? [{ value: 'part', name: 'a part', description: lacks.join(', ') } as const] : []),
    ...(hasEndpoints ? [{ value: 'remove', name: 'take an endpoint out', description: '' } as const] : []),
  ]
  return asker.choice({ message: 'put something in?', choices, byDefault: hasEndpoints ? 'done' : 'service' })
}

function listed(services: readonly DraftService[]): string {
  if (services.length === 0) return 'no services yet'
  return services
    .map(({ container, endpoints }) => {
      const names = endpoints.flatMap(({ name }) => name?.value ?? [])
      return names.length === 0 ? container : `${container} (${names.join(', ')})`
    })
    .join(', ')
}

const NOTHING_GIVEN = { name: null, module: null, values: {} }

async function changedBy(step: Exclude<Step, 'done'>, spec: SpecText, options: WizardOptions): Promise<string> {
  const { asker, checked, portsBeside } = options
  switch (step) {
    case 'service': {
      const { container, values } = await askService(asker, spec, null, NOTHING_GIVEN)
      const text = await checked(addService(spec, container, values))
      return endpointsOf(text, container, options)
    }
    case 'endpoint':
      return endpointsOf(spec.source.text, (await askWhichService(asker, spec)).container, options, true)
    case 'remove':
      return checked(removeEndpoint(spec, null, await askWhichEndpoint(asker, spec)).text)
    case 'part': {
      const lacks = PART_NAMES.filter((part) => !PARTS[part].isIn(spec))
      const choices = lacks.map((part) => ({ value: part, name: part, description: PARTS[part].description }))
      const part = await asker.choice({ message: 'which part?', choices })
      const { port } = PARTS[part]
      const ports = portsBeside(spec, null)
      return checked(PARTS[part].add(spec, port === null ? null : await askPort(asker, part, port, ports)))
    }
  }
}

/** Endpoints of one service, until there are enough. */
async function endpointsOf(text: string, container: string, options: WizardOptions, isWanted = false): Promise<string> {
  const { asker, file, look, checked } = options
  let current = text
  let isFirst = true
  while (
    (isFirst && isWanted) ||
    (await asker.yes(`${isFirst ? 'an' : 'another'} endpoint of ${container}?`, isFirst))
  ) {
    const spec = openSpec(current, file, { look })
    const service = spec.draft.services.find((each) => each.container === container)
    if (service === undefined) return current
    try {
      const endpoint = await askEndpoint(asker, spec, service, NOTHING_GIVEN)
      current = await checked(addEndpoint(spec, container, endpoint))
    } catch (error) {
      asker.say(`${reasonOf(error)}\n  this endpoint is not put in\n`)
    }
    isFirst = false
  }
  return current
}

/** The job that proves the mesh at every push. */
export function askCi(asker: Asker): Promise<CiKind> {
  return asker.choice<CiKind>({
    message: 'a job for continuous integration?',
    choices: [
      { value: 'none', name: 'none' },
      { value: 'github', name: 'GitHub', description: '.github/workflows/mesh.yml runs mesh smoke' },
      { value: 'gitlab', name: 'GitLab', description: 'a job of .gitlab-ci.yml runs mesh smoke' },
    ],
  })
}
