import { withServices } from '../../edit/fold-services.ts'
import type { InitAnswers } from '../../edit/init-answers.ts'
import { PART_NAMES, PARTS, type PartName, portOf, settled, type Wanted, withPort } from '../../edit/parts.ts'
import { openSpec } from '../../edit/spec-text.ts'
import { MeshError } from '../../errors/mesh-error.ts'
import { askParts, askPort, type Ports, type WizardOptions } from '../wizard/init-wizard.ts'
import type { Start } from './start.ts'

/** What the answers are put in with. */
export interface ApplyOptions extends Omit<WizardOptions, 'asker'> {
  readonly asker: WizardOptions['asker'] | null
  /** Words on what was decided without being asked. */
  readonly note: (text: string) => void
}

/** The spec with the parts and the services that were said or asked for. @throws MeshError port-taken */
export async function withAnswers(start: Start, given: InitAnswers, options: ApplyOptions): Promise<string> {
  const { asker, file } = options
  let text = start.text
  const isNew = start.before === null
  const chosen = isNew && asker !== null ? await askParts(asker, openSpec(text, file), given) : null
  const first = openSpec(text, file)
  const wish = PART_NAMES.map((part) => [part, given.parts[part] ?? chosen?.includes(part) ?? PARTS[part].isIn(first)])
  const wanted = settled(Object.fromEntries(wish) as Wanted, given.parts, options.note)
  for (const part of PART_NAMES) {
    const spec = openSpec(text, file)
    const isIn = PARTS[part].isIn(spec)
    const isWanted = wanted[part]
    if (isWanted && !isIn)
      text = PARTS[part].add(
        spec,
        await portFor(part, PARTS[part].port, options.portsBeside(spec, null), given, options),
      )
    else if (!isWanted && isIn) text = PARTS[part].remove(spec)
    else if (isIn) text = await withGoodPort(part, text, isNew, given, options)
  }
  return withServices(openSpec(text, file), given.services)
}

/** The port of a part that is there: as it was said, or another one where a new mesh's is taken. */
async function withGoodPort(
  part: PartName,
  text: string,
  isNew: boolean,
  given: InitAnswers,
  options: ApplyOptions,
): Promise<string> {
  const spec = openSpec(text, options.file)
  const present = portOf(part, spec)
  if (present === null) return text
  const isSaid = given.ports[part] !== undefined && given.ports[part] !== present
  const ports = options.portsBeside(spec, present)
  const isTaken = isNew && (await ports.takenBy(present)) !== null
  if (!isSaid && !isTaken) return text
  const port = await portFor(part, present, ports, given, options)
  return port === null ? text : withPort(part, spec, port)
}

async function portFor(
  part: PartName,
  wanted: number | null,
  ports: Ports,
  given: InitAnswers,
  { asker, note }: ApplyOptions,
): Promise<number | null> {
  if (wanted === null) return null
  const said = given.ports[part]
  if (said !== undefined) {
    const holder = await ports.takenBy(said)
    if (holder === null) return said
    const hint = `choose another, e.g. ${await ports.free(said)}, or stop what uses it`
    throw new MeshError('port-taken', `${part}: port ${said} is ${holder}`, { hint })
  }
  if (asker !== null) return askPort(asker, part, wanted, ports)
  const port = await ports.free(wanted)
  if (port !== wanted) note(`port ${wanted} is ${await ports.takenBy(wanted)}; ${part} gets ${port}`)
  return port
}
