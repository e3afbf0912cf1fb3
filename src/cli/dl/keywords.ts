import type { PayloadMap } from '../../protocol/json.ts'
import { CLI_EXIT, CommandLineError } from './command-line.ts'
import { placedAt } from './config.ts'
import { keyword, typedWord } from './typed-word.ts'

/**
 * The `key=value` words of a command line, each as the configuration that it stands for.
 *
 * @param hint what to do with a word that is none
 * @throws CommandLineError
 */
export function keywordLayers(words: readonly string[], hint: string): PayloadMap[] {
  return words.map((word) => {
    const pair = keyword(word)
    if (pair === null) throw new CommandLineError(`"${word}" belongs to no option: ${hint}`, CLI_EXIT.mismatch)
    try {
      return placedAt(pair.address, typedWord(pair.value))
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      throw new CommandLineError(`not a key: ${reason}`, CLI_EXIT.mismatch)
    }
  })
}
