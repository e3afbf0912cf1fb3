import { CommandLineError } from '../../src/cli/dl/command-line.ts'
import type { ProgramIo } from '../../src/cli/dl/io.ts'
import { MeshError } from '../../src/errors/mesh-error.ts'
import { sender } from './test-client.ts'

type Run = (argv: readonly string[], io: ProgramIo, signal: AbortSignal) => Promise<number>

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

export interface Running {
  readonly out: () => string
  readonly err: () => string
  /** Told to stop, and stopped. */
  stop(): Promise<Ran>
  readonly ended: Promise<Ran>
}

/** A dl program in this process, with nothing of this machine's environment. */
export function startProgram(run: Run, argv: readonly string[], surroundings: Partial<ProgramIo> = {}): Running {
  const text = { out: '', err: '' }
  const io: ProgramIo = {
    out: async (part) => {
      text.out += part
    },
    err: (line) => {
      text.err += `${line}\n`
    },
    env: {},
    home: '/nowhere',
    importModule: (url: string) => import(url),
    sender,
    version: '1.2.3',
    ...surroundings,
  }
  const stop = new AbortController()
  const ended = (async () => {
    const code = await run(argv, io, stop.signal).catch((error: unknown) => {
      if (!(error instanceof CommandLineError || error instanceof MeshError)) throw error
      io.err(error.message)
      return error instanceof CommandLineError ? error.exitCode : 1
    })
    return { code, ...text }
  })()
  return {
    out: () => text.out,
    err: () => text.err,
    ended,
    stop: () => {
      stop.abort()
      return ended
    },
  }
}

export function runProgram(run: Run, argv: readonly string[], surroundings: Partial<ProgramIo> = {}): Promise<Ran> {
  return startProgram(run, argv, surroundings).ended
}
