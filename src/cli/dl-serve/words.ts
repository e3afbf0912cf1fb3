import { Float, type Payload } from '../../protocol/json.ts'
import { placedNode } from '../../source/config-layers.ts'
import type { ConfigMap, ConfigValue } from '../../source/config-tree.ts'
import { keyword, typedWord } from '../dl/typed-word.ts'

/**
 * A word `key=value` of the command line as the configuration that it stands for: dots lead into maps, numbers into
 * lists.
 *
 * @throws RangeError when the word has no `=`, or its key is none
 */
export function wordMap(word: string): ConfigMap {
  const pair = keyword(word)
  if (pair === null) throw new RangeError(`"${word}" belongs to no option; settings are key=value`)
  const { address, value } = pair
  const place = { file: 'command line', line: 1, sourceLine: word }
  const at = { ...place, column: address.length + 2, length: Math.max(1, value.length) }
  const typed = typedWord(value)
  const text = typeof typed === 'string' ? typed : value
  const keyAt = { ...place, column: 1, length: address.length }
  return placedNode(address, { kind: 'scalar', at, text, value: configValue(typed) }, keyAt)
}

function configValue(typed: Payload): ConfigValue {
  if (typed === null) return { kind: 'null' }
  if (typed instanceof Float) return { kind: 'float', value: typed.value }
  switch (typeof typed) {
    case 'boolean':
      return { kind: 'bool', value: typed }
    case 'number':
      return { kind: Number.isSafeInteger(typed) ? 'int' : 'float', value: typed }
    case 'bigint':
      return { kind: 'float', value: Number(typed) }
    default:
      return { kind: 'text', value: String(typed) }
  }
}
