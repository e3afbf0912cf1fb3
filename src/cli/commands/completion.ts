import { MeshError } from '../../errors/mesh-error.ts'
import type { MeshCommand } from '../command.ts'
import { COMPLETION_SCRIPTS, type Shell } from '../completion-scripts.ts'
import { printJson } from '../failure.ts'
import type { MeshIo } from '../mesh-io.ts'
import type { GlobalOptions } from '../session.ts'

const SHELLS = Object.keys(COMPLETION_SCRIPTS) as readonly Shell[]

/** `mesh completion bash|zsh|fish`: what the shell reads to complete commands, options and the names of the mesh. */
export const completion: MeshCommand<GlobalOptions> = {
  examples: ['mesh completion bash >> ~/.bashrc', 'mesh completion fish > ~/.config/fish/completions/mesh.fish'],
  define: (command) => command.argument('[shell]', 'bash, zsh or fish; default: the one in $SHELL'),
  completes: () => SHELLS,
  run,
}

async function run(words: readonly string[], options: GlobalOptions, io: MeshIo): Promise<number> {
  const asked = words[0] ?? io.env.SHELL?.split('/').at(-1) ?? ''
  const shell = SHELLS.find((each) => each === asked)
  if (shell === undefined) {
    const hint = 'mesh completion bash, mesh completion zsh or mesh completion fish'
    throw new MeshError('usage', `there is no completion for ${asked === '' ? 'an unnamed shell' : `"${asked}"`}`, {
      hint,
    })
  }
  const script = COMPLETION_SCRIPTS[shell]
  if (options.json === true) printJson(io, { ok: true, data: { shell, script }, warnings: [], error: null })
  else io.out(script)
  return 0
}
