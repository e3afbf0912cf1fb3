/** Text with a terminal's colours (SGR) as a picture. Knows colours and weights, no cursor moves. */

interface Look {
  readonly colour: string | null
  readonly isBold: boolean
  readonly isDim: boolean
}

const PLAIN: Look = { colour: null, isBold: false, isDim: false }

/** Readable on dark and told apart by people who see fewer colours. */
const COLOURS: Readonly<Record<number, string>> = {
  31: '#ff7b72',
  32: '#7ee787',
  33: '#e3b341',
  34: '#79c0ff',
  35: '#d2a8ff',
  36: '#76e3ea',
}
const PAPER = '#0d1117'
const INK = '#e6edf3'
const CELL = { width: 8.4, height: 18 } as const
const MARGIN = 16

/** @param columns longest line that is shown; what is longer is cut with an ellipsis */
export function terminalSvg(text: string, title: string, columns = 112): string {
  const lines = text.trimEnd().split('\n')
  const width = Math.round(columns * CELL.width + 2 * MARGIN)
  const height = lines.length * CELL.height + 2 * MARGIN
  const rows = lines.map((line, index) => {
    const y = MARGIN + (index + 0.75) * CELL.height
    return `<text x="${MARGIN}" y="${y}" xml:space="preserve">${spans(line, columns)}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">
<title>${escaped(title)}</title>
<rect width="100%" height="100%" rx="8" fill="${PAPER}"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="${INK}">
${rows.join('\n')}
</g>
</svg>
`
}

function spans(line: string, columns: number): string {
  let look = PLAIN
  let room = columns
  let out = ''
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what a terminal's colours begin with
  for (const [, codes, words] of line.matchAll(/(?:\u001b\[([\d;]*)m)|([^\u001b]+)/g)) {
    if (words === undefined) look = (codes ?? '').split(';').reduce(looked, look)
    else if (room > 0) {
      const shown = words.length <= room ? words : `${words.slice(0, room - 1)}…`
      room -= shown.length
      out += span(shown, look)
    }
  }
  return out
}

function looked(look: Look, code: string): Look {
  const number = Number(code)
  if (number === 0) return PLAIN
  if (number === 1) return { ...look, isBold: true }
  if (number === 2) return { ...look, isDim: true }
  if (number === 22) return { ...look, isBold: false, isDim: false }
  if (number === 39) return { ...look, colour: null }
  return number in COLOURS ? { ...look, colour: COLOURS[number] ?? null } : look
}

function span(words: string, { colour, isBold, isDim }: Look): string {
  const styles = [
    ...(colour === null ? [] : [`fill="${colour}"`]),
    ...(isBold ? ['font-weight="bold"'] : []),
    ...(isDim ? ['opacity="0.6"'] : []),
  ]
  return styles.length === 0 ? escaped(words) : `<tspan ${styles.join(' ')}>${escaped(words)}</tspan>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
