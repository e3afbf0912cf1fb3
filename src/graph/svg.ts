import { type Box, type Drawing, FONT_SIZE, type Look, type PlacedText, textWidth, type Wire } from './drawing.ts'

const FONT = "ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace"

/** Ground and border of each kind of box; they differ in lightness too, for print and for eyes that see few colours. */
const LOOKS: Readonly<Record<Look, { readonly fill: string; readonly stroke: string }>> = {
  service: { fill: '#eef4fb', stroke: '#3f6f9f' },
  broker: { fill: '#fde8cf', stroke: '#b5651d' },
  listener: { fill: '#e9f6ec', stroke: '#3c7a4c' },
  table: { fill: '#f3ecf8', stroke: '#6d4a8a' },
  plain: { fill: '#f4f4f4', stroke: '#777777' },
}

/** Second line of each picture: by it a picture is known that may be drawn anew. */
export const SVG_MARK = '<!-- Drawn by mesh graph: [dripline-mesh: graph] -->'

/** The drawing as an SVG document that needs nothing from elsewhere: no script, no font, no picture. */
export function svgText({ width, height, boxes, wires, texts }: Drawing): string {
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT}" font-size="${FONT_SIZE}">`,
    SVG_MARK,
    '<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto-start-reverse"><path d="M0 0.5 7.5 4 0 7.5z" fill="#444444"/></marker></defs>',
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...wires.map(wire),
    ...boxes.flatMap(box),
    ...texts.flatMap(placedText),
    '</svg>',
  ]
  return `${parts.join('\n')}\n`
}

function wire({ points, arrow }: Wire): string {
  const end = arrow === 'end' ? ' marker-end="url(#arrow)"' : ''
  return `<polyline points="${points.map(([x, y]) => `${number(x)},${number(y)}`).join(' ')}" fill="none" stroke="#444444" stroke-width="1.3"${end}/>`
}

function box({ x, y, width, height, look, title, subtitle, rows }: Box): string[] {
  const { fill, stroke } = LOOKS[look]
  const left = x + 10
  const rule = y + 48
  return [
    `<rect x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}" rx="5" fill="${fill}" stroke="${stroke}" stroke-width="1.3"/>`,
    `<text x="${number(left)}" y="${number(y + 23)}" font-size="${FONT_SIZE + 1}" font-weight="bold">${escaped(title)}</text>`,
    `<text x="${number(left)}" y="${number(y + 40)}" font-size="${FONT_SIZE - 1}" fill="#555555">${escaped(subtitle)}</text>`,
    ...(rows.length === 0
      ? []
      : [
          `<line x1="${number(x)}" y1="${number(rule)}" x2="${number(x + width)}" y2="${number(rule)}" stroke="${stroke}" stroke-opacity="0.4"/>`,
        ]),
    ...rows.flatMap((row, index) => {
      const line = number(y + 65 + index * 17)
      const out =
        row.right === ''
          ? []
          : [
              `<text x="${number(x + width - 10)}" y="${line}" text-anchor="end" fill="${stroke}">${escaped(row.right)}</text>`,
            ]
      return [`<text x="${number(left)}" y="${line}">${escaped(row.left)}</text>`, ...out]
    }),
  ]
}

function placedText({ x, y, text, size, hasGround }: PlacedText): string[] {
  const ground = `<rect x="${number(x - 3)}" y="${number(y - size)}" width="${number(textWidth(text, size) + 6)}" height="${size + 4}" fill="#ffffff"/>`
  return [
    ...(hasGround ? [ground] : []),
    `<text x="${number(x)}" y="${number(y)}" font-size="${size}">${escaped(text)}</text>`,
  ]
}

function number(value: number): string {
  return String(Math.round(value * 10) / 10)
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the purpose
const FORBIDDEN_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** Text of the spec is text in the picture; characters that XML forbids are left out. */
function escaped(text: string): string {
  return text.replace(FORBIDDEN_IN_XML, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
}
