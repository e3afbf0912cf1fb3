import checkbox from '@inquirer/checkbox'
import confirm from '@inquirer/confirm'
import { ExitPromptError } from '@inquirer/core'
import select from '@inquirer/select'
import { Stopped, type Terminal } from '../mesh-io.ts'
import type { Asker, Choice, ChoiceQuestion } from './asker.ts'
import { textPrompt } from './text-prompt.ts'

/** Longer lists scroll. */
const PAGE_SIZE = 12

/** Questions on the terminal. @param signal ends the question that is open */
export function inquirerAsker({ input, output }: Terminal, signal: AbortSignal): Asker {
  const write = (text: string): void => void output.write(text)
  const columns = (): number => output.columns || 80
  /** A question ends with its answer, with Ctrl-C, or with the input: Ctrl-D, or a terminal that was closed. */
  const asked = async <T>(ask: (context: Context) => Promise<T>): Promise<T> => {
    const over = new AbortController()
    const onEnd = (): void => over.abort(new Stopped('SIGINT'))
    const onKey = (_text: unknown, key: { ctrl?: boolean; name?: string } | undefined): void => {
      if (key?.ctrl === true && key.name === 'd') onEnd()
    }
    input.on('keypress', onKey).on('end', onEnd)
    try {
      return await ask({ input, output, signal: AbortSignal.any([signal, over.signal]) })
    } catch (error) {
      if (error instanceof ExitPromptError) throw new Stopped('SIGINT')
      signal.throwIfAborted()
      over.signal.throwIfAborted()
      throw error
    } finally {
      input.off('keypress', onKey).off('end', onEnd)
    }
  }
  return {
    text: (question) => asked((context) => textPrompt({ ...question, write, columns }, context)),
    choice: (question) => asked((context) => select({ ...config(question), ...byDefault(question) }, context)),
    several: (question) => asked((context) => checkbox(config(question), context)),
    yes: (message, byDefault) => asked((context) => confirm({ message, default: byDefault }, context)),
    say: write,
  }
}

interface Context {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
  readonly signal: AbortSignal
}

function config<T>({ message, choices }: ChoiceQuestion<T>) {
  return { message, choices: choices.map(choiceOf), pageSize: PAGE_SIZE, loop: false }
}

function choiceOf<T>({ value, name, description, isChosen = false }: Choice<T>) {
  return { value, name, checked: isChosen, ...(description === undefined ? {} : { description }) }
}

function byDefault<T>({ byDefault: value }: ChoiceQuestion<T>): { default?: T } {
  return value === undefined ? {} : { default: value }
}
