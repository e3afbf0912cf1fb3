import type { YAMLError } from 'yaml'
import type { Report } from '../errors/problem.ts'
import { lastQuote, openBracketAt } from './lexemes.ts'
import type { SourceText } from './source-text.ts'
import { MAX_DEPTH } from './yaml-tree.ts'

interface Words {
  readonly message: string
  readonly hint?: string
  /** Where the cause is, if not where the parser stumbled. */
  readonly start?: number
}

/** Reports a fault of the YAML itself in words that help: where the cause is, not where the parser gave up. */
export function syntaxProblem(error: YAMLError, lexemes: readonly string[], source: SourceText, report: Report): void {
  const code = error.code === 'RESOURCE_EXHAUSTION' ? 'nested-too-deeply' : 'yaml-syntax'
  const { message, hint, start } = wordsFor(error, lexemes)
  const [from, to] = start === undefined ? error.pos : [start, start + 1]
  report.problem(code, source.at(...pastSpaces(source.text, from, to)), message, hint)
}

function wordsFor(error: YAMLError, lexemes: readonly string[]): Words {
  const { code, message } = error
  if (code === 'MISSING_CHAR' && message.endsWith('quote')) {
    const start = lastQuote(lexemes)
    return { message: 'the quote that opens here is never closed', hint: 'add the closing quote', ...at(start) }
  }
  if (code === 'BAD_INDENT' && message.startsWith('Flow')) {
    const closing = message.at(-1) ?? '}'
    const start = openBracketAt(lexemes, error.pos[0])
    return { message: `the bracket that opens here is never closed`, hint: `add the closing ${closing}`, ...at(start) }
  }
  if (code === 'UNEXPECTED_TOKEN' && message.endsWith('at node end')) {
    return { message: 'nothing more can stand here', hint: 'put the whole text in quotes' }
  }
  if (code === 'UNEXPECTED_TOKEN' && message.includes('-end token')) {
    return { message: 'a closing bracket without its opening one', hint: 'remove it' }
  }
  return WORDS[code] ?? { message: `not YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}` }
}

function at(start: number | null): { start?: number } {
  return start === null ? {} : { start }
}

// The parser points at the start of the line; the thing itself stands after the spaces.
function pastSpaces(text: string, start: number, end: number): [number, number] {
  let from = start
  while (text[from] === ' ') from++
  return [from, Math.max(end, from + 1)]
}

const WORDS: Partial<Record<YAMLError['code'], Words>> = {
  TAB_AS_INDENT: { message: 'a tab cannot indent', hint: 'use spaces' },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'a second "key: value" on this line',
    hint: 'put text that contains ": " in quotes',
  },
  MULTILINE_IMPLICIT_KEY: { message: 'a key without its ":"', hint: 'write key: value' },
  BAD_INDENT: {
    message: 'this line is indented differently from its neighbours',
    hint: 'line it up with the keys it belongs to',
  },
  BLOCK_IN_FLOW: {
    message: 'an indented block inside brackets',
    hint: 'inside [ ] and { } separate with commas, or close the bracket first',
  },
  TAG_RESOLVE_FAILED: { message: 'a tag that a mesh has no use for', hint: 'remove the word that starts with "!"' },
  MULTIPLE_DOCS: { message: 'a second YAML document starts here', hint: 'one file holds one; remove the "---"' },
  RESOURCE_EXHAUSTION: { message: `nested deeper than ${MAX_DEPTH} levels`, hint: 'no mesh needs that' },
  BAD_SCALAR_START: { message: 'text cannot start with this character', hint: 'put it in quotes' },
}
