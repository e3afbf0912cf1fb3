import { removeEndpoint as withoutEndpoint } from '../../edit/edits.ts'
import type { MeshCommand } from '../command.ts'
import { carryOutEdit, type EditOptions, withEdit } from '../edit/carry-out-edit.ts'
import { askerForMissing } from '../edit/given-values.ts'
import { openSpecFileToMend } from '../edit/spec-file.ts'
import type { MeshIo } from '../mesh-io.ts'
import { askerFor } from '../session.ts'
import { askWhichEndpoint } from '../wizard/ask-service.ts'

/** `mesh remove-endpoint [service] <name>`: its lines go from mesh.yaml, and where the mesh runs it goes from the broker. */
export const removeEndpoint: MeshCommand<EditOptions> = {
  examples: ['mesh remove-endpoint plums', 'mesh remove-endpoint key-value-store plums --dry-run'],
  define: (command) =>
    withEdit(
      command.argument('[service]', 'container or dripline name; may be left out').argument('[name]', 'the endpoint'),
    ),
  completes: (_words, { endpoints }) => endpoints,
  run,
}

async function run(words: readonly string[], options: EditOptions, io: MeshIo): Promise<number> {
  const [service, name] = words.length > 1 ? [words[0] ?? null, words[1] ?? null] : [null, words[0] ?? null]
  const file = await openSpecFileToMend(options, io)
  const asker = await askerFor(io, options)
  const ask = askerForMissing(asker, { '<name>': name })
  const endpoint = ask === null ? (name ?? '') : await askWhichEndpoint(ask, file.spec)
  const { text, container, commentAbove } = withoutEndpoint(file.spec, service, endpoint)
  const left = commentAbove === null ? '' : `; the comment on line ${commentAbove.line} is left`
  const edit = {
    text,
    asks: { name: endpoint, for: 'ping' } as const,
    did: `removed endpoint ${endpoint} from ${container}${left}`,
    undo: 'put its lines back, then: mesh up',
  }
  return carryOutEdit(file, edit, options, { forWriting: ask, forApplying: asker }, io)
}
