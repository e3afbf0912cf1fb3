const WORD = '\\p{L}\\p{N}_'
const SYNTAX = '^$\\.*+?()[]{}|/'

/** How Python's classes of characters, which know all of Unicode, are said here: inside and outside of brackets. */
const ESCAPES: Readonly<Record<string, readonly [inside: string, outside: string]>> = {
  w: [WORD, `[${WORD}]`],
  W: [`[^${WORD}]`, `[^${WORD}]`],
  d: ['\\p{Nd}', '\\p{Nd}'],
  D: ['\\P{Nd}', '\\P{Nd}'],
  b: ['\\b', `(?:(?<=[${WORD}])(?![${WORD}])|(?<![${WORD}])(?=[${WORD}]))`],
  B: ['\\B', `(?:(?<=[${WORD}])(?=[${WORD}])|(?<![${WORD}])(?![${WORD}]))`],
  A: ['A', '^'],
  Z: ['Z', '$'],
}

/**
 * A Python regular expression as a JavaScript one: named groups `(?P<n>…)`, `\w` and its kin over all of Unicode,
 * braces and brackets that stand for themselves, inline flags at the start.
 *
 * @param flags further JavaScript flags, e.g. `y` to match from the start as Python's `match` does
 * @throws SyntaxError when the expression is understood by neither
 */
export function pythonRegex(source: string, flags = ''): RegExp {
  const inline = /^\(\?([ims]+)\)/.exec(source)
  const rest = inline === null ? source : source.slice(inline[0].length)
  return new RegExp(translated(rest), `u${inline?.[1] ?? ''}${flags}`)
}

function translated(source: string): string {
  let result = ''
  let isInClass = false
  for (let index = 0; index < source.length; index++) {
    const character = String(source[index])
    const rest = source.slice(index)
    if (character === '\\') {
      const escaped = source[++index]
      if (escaped === undefined) throw new SyntaxError('ends in a backslash')
      result += escapedAs(escaped, isInClass)
    } else if (isInClass) {
      if (character === ']') isInClass = false
      result += character === '[' ? '\\[' : character
    } else if (character === '[') {
      isInClass = true
      // A closing bracket right after the opening one stands for itself.
      const opening = /^\[\^?\]?/.exec(rest)?.[0] ?? '['
      result += opening.replace(/\]$/, '\\]')
      index += opening.length - 1
    } else if (rest.startsWith('(?P<')) {
      result += '(?<'
      index += 3
    } else if (rest.startsWith('(?P=')) {
      const name = /^\(\?P=(\w+)\)/.exec(rest)
      if (name === null) throw new SyntaxError(`unknown group ${rest.slice(0, 8)}`)
      result += `\\k<${name[1]}>`
      index += name[0].length - 1
    } else if (character === '{') {
      const count = /^\{(\d*)(,?)(\d*)\}/.exec(rest)
      const isCount = count !== null && (count[1] !== '' || count[3] !== '')
      result += isCount ? `{${count[1] || '0'}${count[2]}${count[3]}}` : '\\{'
      if (isCount) index += count[0].length - 1
    } else result += character === '}' || character === ']' ? `\\${character}` : character
  }
  return result
}

function escapedAs(character: string, isInClass: boolean): string {
  if (Object.hasOwn(ESCAPES, character)) return ESCAPES[character]?.[isInClass ? 0 : 1] ?? ''
  if (/[0-9A-Za-z]/.test(character)) return `\\${character}`
  // JavaScript refuses to escape a character that needs none.
  return SYNTAX.includes(character) || (isInClass && character === '-') ? `\\${character}` : character
}
