/**
 * Says that a file is written by the generator. `output/` looks for this text: a file that a person has freed of it
 * is theirs, and is left alone.
 */
export const MARKER = '[dripline-mesh: generated]'

/** How comments begin in the formats that have them. */
export type CommentSign = '#' | '--' | '//' | '%%'

/** The two lines at the top of a generated file. Neither date nor machine: the same spec gives the same bytes. */
export function headerLines(sign: CommentSign): string {
  return [
    `${sign} Written by \`mesh generate\` from mesh.yaml: change that file, or put additions in compose.override.yaml.`,
    `${sign} To own this file, delete this line; mesh then leaves it alone. ${MARKER}`,
    '',
  ].join('\n')
}

/** `text` under its header; a first line that has to stay first (`#!/bin/sh`) stays first. */
export function withHeader(sign: CommentSign, text: string): string {
  if (!text.startsWith('#!')) return `${headerLines(sign)}${text}`
  const end = text.indexOf('\n') + 1
  return `${text.slice(0, end)}${headerLines(sign)}${text.slice(end)}`
}
