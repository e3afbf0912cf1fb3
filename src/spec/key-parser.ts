import { pythonRegex } from '../source/python-regex.ts'

/** What a logger's key parser makes of a routing key: its named groups, or `null` when it does not match. */
export type KeyParser = (routingKey: string) => Readonly<Record<string, string | undefined>> | null

/**
 * A Python regular expression for alert keys, matched from the start as the logger does.
 *
 * @throws SyntaxError when it is not understood
 */
export function keyParser(pattern: string): KeyParser {
  const regex = pythonRegex(pattern, 'y')
  return (routingKey) => {
    regex.lastIndex = 0
    const hit = regex.exec(routingKey)
    return hit === null ? null : (hit.groups ?? {})
  }
}

/** Names of the groups of a Python regular expression. */
export function groupNames(pattern: string): string[] {
  return [...pattern.matchAll(/\(\?P<(\w+)>/g)].map((hit) => String(hit[1]))
}

/** Whether a binding key asks for a routing key: `*` is one word, `#` any number. */
export function bindingMatches(bindingKey: string, routingKey: string): boolean {
  return wordsMatch(bindingKey.split('.'), routingKey.split('.'))
}

function wordsMatch(binding: readonly string[], words: readonly string[]): boolean {
  // From the end backwards, one row per binding word: a key of many # must not take exponential time.
  let row = words.map(() => false).concat(true)
  for (const word of binding.toReversed()) {
    const next = [...row]
    for (let index = words.length; index >= 0; index--) {
      const isOne = index < words.length && (word === '*' || word === words[index])
      next[index] = word === '#' ? row[index] === true || next[index + 1] === true : isOne && row[index + 1] === true
    }
    row = next
  }
  return row[0] === true
}
