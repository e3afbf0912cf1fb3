import { Readable } from 'node:stream'
import { engineError } from './engine-errors.ts'
import { portHolder } from './port-holder.ts'
import { processRunner } from './process-runner.ts'

/**
 * The engine's own archive of `references`, as it comes. It ends when the engine has given all of it; whatever stands
 * in the way is the stream's error.
 */
export function savedImages(references: readonly string[], signal: AbortSignal): Readable {
  return Readable.from(savedBytes(references, signal), { objectMode: false })
}

async function* savedBytes(references: readonly string[], signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const execa = await processRunner()
  const child = execa('docker', ['save', ...references], {
    reject: false,
    buffer: { stdout: false },
    cancelSignal: signal,
    stdin: 'ignore',
  })
  let isOver = false
  try {
    yield* child.stdout
    const result = await child
    isOver = true
    signal.throwIfAborted()
    if (result.exitCode === 0) return
    throw await engineError('save the images', new Error(result.stderr || result.shortMessage), portHolder)
  } finally {
    // Whoever read it has given up.
    if (!isOver) child.kill()
  }
}

/** Gives an archive to the engine. @throws MeshError when it does not take it */
export async function loadImages(archive: Readable, signal: AbortSignal): Promise<void> {
  const execa = await processRunner()
  const result = await execa('docker', ['load', '--quiet'], { reject: false, input: archive, cancelSignal: signal })
  signal.throwIfAborted()
  if (result.exitCode === 0) return
  throw await engineError('load the images', new Error(result.stderr || result.shortMessage), portHolder)
}
