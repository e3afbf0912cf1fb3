/** A picture as values: boxes with lines of text, and lines between them. Lengths are pixels. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly boxes: readonly Box[]
  readonly wires: readonly Wire[]
  readonly texts: readonly PlacedText[]
}

export type Look = 'service' | 'broker' | 'listener' | 'table' | 'plain'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly look: Look
  readonly title: string
  /** Below the title, smaller. */
  readonly subtitle: string
  readonly rows: readonly Row[]
}

/** One line in a box: something at its left, and what goes out of it at its right. */
export interface Row {
  readonly left: string
  readonly right: string
}

/** A line through points, with or without an arrow at its end. */
export interface Wire {
  readonly points: readonly (readonly [x: number, y: number])[]
  readonly arrow: 'none' | 'end'
}

export interface PlacedText {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size: number
  /** Letters a line is drawn behind need a ground of their own. */
  readonly hasGround: boolean
}

export const FONT_SIZE = 12
const CHARACTER_WIDTH = 7.3

/** Width of a text in the monospaced font; letters of East Asian scripts are twice as wide. */
export function textWidth(text: string, size = FONT_SIZE): number {
  let characters = 0
  for (const character of text)
    characters +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Extended_Pictographic}/u.test(
        character,
      )
        ? 2
        : 1
  return (characters * CHARACTER_WIDTH * size) / FONT_SIZE
}

/** A text no longer than it can be read; the rest is dots. */
export function shortened(text: string, most: number): string {
  const characters = [...text]
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`
}
