import { addEndpoint as withEndpoint } from '../../edit/edits.ts'
import { serviceNamed } from '../../edit/spec-text.ts'
import { classNames } from '../../spec/schema.ts'
import type { MeshCommand } from '../command.ts'
import { carryOutEdit, type EditOptions, withEdit } from '../edit/carry-out-edit.ts'
import { askerForMissing, givenValues, repeated } from '../edit/given-values.ts'
import { openSpecFile } from '../edit/spec-file.ts'
import type { MeshIo } from '../mesh-io.ts'
import { askerFor } from '../session.ts'
import { askEndpoint } from '../wizard/ask-endpoint.ts'
import { askWhichService } from '../wizard/ask-service.ts'

interface AddEndpointOptions extends EditOptions {
  readonly module?: string
  readonly set?: readonly string[]
}

/** `mesh add-endpoint <service> <name>`: one more endpoint in mesh.yaml and, where the mesh runs, on its broker. */
export const addEndpoint: MeshCommand<AddEndpointOptions> = {
  examples: [
    'mesh add-endpoint',
    "mesh add-endpoint key-value-store plums --module KeyValueStore --set calibration='2*{}' --set log_interval=10",
    'mesh add-endpoint key-value-store plums --module KeyValueStore --dry-run',
  ],
  define: (command) =>
    withEdit(command.argument('[service]', 'container or dripline name').argument('[name]', 'name of the endpoint'))
      .option('--module <class>', 'class of the endpoint')
      .option('--set <key=value>', 'a parameter of the class; may be repeated', repeated),
  completes: (words, { containers }) => (words.length === 0 ? containers : []),
  completesOption: { module: () => classNames('endpoint') },
  run,
}

async function run(words: readonly string[], options: AddEndpointOptions, io: MeshIo): Promise<number> {
  const [word = null, name = null] = words
  const module = options.module ?? null
  const file = await openSpecFile(options, io)
  const asker = await askerFor(io, options)
  const ask = askerForMissing(asker, { '<service>': word, '<name>': name, '--module': module })
  const service =
    word === null && ask !== null ? await askWhichService(ask, file.spec) : serviceNamed(file.spec, word ?? '')
  const given = givenValues('endpoint', name, module, options.set ?? [], service.runtime === 'typescript')
  const endpoint = ask === null ? { name, module, ...given.values } : await askEndpoint(ask, file.spec, service, given)
  const { container } = service
  const edit = {
    text: withEndpoint(file.spec, container, endpoint),
    asks: { name: String(endpoint.name), for: 'get' } as const,
    did: `added endpoint ${endpoint.name} to ${container}`,
    undo: `mesh remove-endpoint ${container} ${endpoint.name}`,
  }
  return carryOutEdit(file, edit, options, { forWriting: ask, forApplying: asker }, io)
}
