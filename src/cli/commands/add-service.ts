import { addService as withService } from '../../edit/edits.ts'
import { classNames } from '../../spec/schema.ts'
import type { MeshCommand } from '../command.ts'
import { carryOutEdit, type EditOptions, withEdit } from '../edit/carry-out-edit.ts'
import { askerForMissing, givenValues, repeated } from '../edit/given-values.ts'
import { openSpecFile } from '../edit/spec-file.ts'
import type { MeshIo } from '../mesh-io.ts'
import { askerFor } from '../session.ts'
import { askService } from '../wizard/ask-service.ts'

interface AddServiceOptions extends EditOptions {
  readonly name?: string
  readonly module?: string
  readonly set?: readonly string[]
}

/** `mesh add-service <container>`: one more service in mesh.yaml and, where the mesh runs, on its broker. */
export const addService: MeshCommand<AddServiceOptions> = {
  examples: [
    'mesh add-service',
    'mesh add-service fruit-store --module Service --name my_fruit',
    'mesh add-service cryostat --module EthernetSCPIService --set socket_info=cryostat.lab,5025 --set response_terminator="\\n"',
  ],
  define: (command) =>
    withEdit(command.argument('[container]', 'name of the container'))
      .option('--name <name>', 'name on the broker (default: the container)')
      .option('--module <class>', 'class of the service')
      .option('--set <key=value>', 'a parameter of the class; may be repeated', repeated),
  completesOption: { module: () => classNames('service') },
  run,
}

async function run(words: readonly string[], options: AddServiceOptions, io: MeshIo): Promise<number> {
  const [container = null] = words
  const module = options.module ?? null
  const file = await openSpecFile(options, io)
  const asker = await askerFor(io, options)
  const ask = askerForMissing(asker, { '<container>': container, '--module': module })
  const given = givenValues('service', options.name ?? null, module, options.set ?? [])
  const name = given.name === null ? {} : { name: given.name }
  const service =
    ask === null
      ? { container: container ?? '', values: { ...name, module, ...given.values } }
      : await askService(ask, file.spec, container, given)
  const edit = {
    text: withService(file.spec, service.container, service.values),
    asks: { name: String(service.values.name ?? service.container), for: 'ping' } as const,
    did: `added service ${service.container}`,
    undo: `take "${service.container}" out of the file again, then: mesh up`,
  }
  return carryOutEdit(file, edit, options, { forWriting: ask, forApplying: asker }, io)
}
