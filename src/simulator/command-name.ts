/** One command of a line, split into what it is called and what is given with it. */
export interface CommandUnit {
  /** Without outer white space. */
  readonly text: string
  /** `SENS:TEMP`, `MEAS:TEMP?`: everything up to the first white space, without a leading colon. */
  readonly header: string
  /** Everything after it. */
  readonly parameter: string
}

/** The commands of a line, joined with `;`. A text in quotes may hold one. */
export function commandUnits(line: string): CommandUnit[] {
  const texts = line.match(/(?:"[^"]*"|'[^']*'|[^;"']|["'])+/g) ?? []
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => {
      const [header = '', ...rest] = text.split(/\s+/)
      return {
        text,
        header: header.replace(/^:(?!$)/, ''),
        parameter: text.slice(header.length).trim() === '' ? '' : rest.join(' '),
      }
    })
}

/**
 * Whether a word from the wire is the command `name`. As in SCPI the capital letters of a name are its short form:
 * `MEASure:TEMPerature` is also `MEAS:TEMP` and `meas:temperature`. White space is one space.
 */
export function isCommand(name: string, word: string): boolean {
  return matcher(name).test(word.trim().replace(/\s+/g, ' '))
}

const matchers = new Map<string, RegExp>()

function matcher(name: string): RegExp {
  const known = matchers.get(name)
  if (known !== undefined) return known
  const pattern = name
    .trim()
    .replace(/\s+/g, ' ')
    .split(/([A-Za-z]+)/)
    .map((part) => (/^[A-Za-z]/.test(part) ? keyword(part) : part.replace(/[^\w\s]/g, '\\$&')))
    .join('')
  const made = new RegExp(`^:?${pattern}$`, 'i')
  matchers.set(name, made)
  return made
}

/** `TEMPerature`: TEMP, with or without the rest. A word that is not capitals first has no short form. */
function keyword(word: string): string {
  const hit = /^([A-Z]+)([a-z]+)$/.exec(word)
  return hit === null ? word : `${hit[1]}(?:${hit[2]})?`
}
