import { stripVTControlCharacters, styleText } from 'node:util'
import type { MeshIo } from './mesh-io.ts'

export type Colour = 'red' | 'yellow' | 'green' | 'blue' | 'magenta' | 'cyan' | 'dim' | 'bold'

/** Text with a colour where colours are wanted. */
export type Style = (colour: Colour, text: string) => string

/** Colours for what goes to stderr. */
export function styleFor({ env, isTerminal }: Pick<MeshIo, 'env' | 'isTerminal'>): Style {
  return styleOn(isTerminal, env)
}

/** Colours for what goes to stdout: it may be piped while stderr is a terminal. */
export function styleForOut({ env, outIsTerminal }: Pick<MeshIo, 'env' | 'outIsTerminal'>): Style {
  return styleOn(outIsTerminal, env)
}

/** @see https://no-color.org and https://force-color.org */
function styleOn(isTerminal: boolean, env: MeshIo['env']): Style {
  const isForced = Boolean(env.FORCE_COLOR) && env.FORCE_COLOR !== '0'
  const isRefused = Boolean(env.NO_COLOR) || Boolean(env.MESH_NO_COLOR) || env.TERM === 'dumb'
  const plain = !isForced && (!isTerminal || isRefused)
  return plain ? (_colour, text) => text : (colour, text) => styleText(colour, text, { validateStream: false })
}

/** Columns that the widest line of a text takes; colours take none. */
export function widthOf(text: string): number {
  const lines = stripVTControlCharacters(text).split('\n')
  return Math.max(...lines.map(({ length }) => length))
}

/** Rows under their headings, columns two spaces apart; colours take no room. */
export function tableText(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [headings, ...rows]
  const widths = headings.map((_heading, column) => Math.max(...all.map((row) => widthOf(row[column] ?? ''))))
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)))
      .join('  ')
      .trimEnd()
  return `${all.map(line).join('\n')}\n`
}

/** Lines no longer than `columns` where they can be broken between words. */
export function wordsWrapped(text: string, columns: number): string {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > columns) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines.join('\n')
}

/** `850 ms`, `5.2 s`, `3 min`, `2 h 5 min`, `4 d 3 h`. */
export function durationText(ms: number): string {
  if (ms < 1_000) return `${Math.round(ms)} ms`
  if (ms < 60_000) return `${(ms / 1_000).toFixed(1)} s`
  const minutes = Math.floor(ms / 60_000)
  if (minutes < 60) return `${minutes} min`
  const hours = Math.floor(minutes / 60)
  if (hours < 24) return `${hours} h ${minutes % 60} min`
  return `${Math.floor(hours / 24)} d ${hours % 24} h`
}
