import { Composer, CST, type Document, Lexer, Parser, type YAMLError } from 'yaml'
import type { Report } from '../errors/problem.ts'
import type { SourceText } from './source-text.ts'
import type { TreeNode } from './tree.ts'
import { MAX_DEPTH, TooMuch, treeOf } from './yaml-tree.ts'

/** More words and signs than five thousand endpoints need; it bounds the time a hostile file can take. */
const MAX_TOKENS = 300_000
/** A person mends the first ones and runs again. */
const MAX_SYNTAX_PROBLEMS = 20

/**
 * Reads YAML text (or JSON, which is YAML). Anchors, aliases and merge keys are resolved; values keep the type that
 * YAML 1.2 gives them.
 *
 * @returns `null` when there is nothing that could be checked further; the report then says why
 */
export function readYaml(source: SourceText, report: Report): TreeNode | null {
  const syntaxProblems = report.problems.length
  // An error of the parser costs twenty times more with its stack, and a hostile file has a hundred thousand of them.
  const stackTraceLimit = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    const document = documentOf(source, report)
    if (document === null || report.problems.length > syntaxProblems) return null
    return treeOf(document, source, report)
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error
    report.problem(error.code, source.at(error.offset), error.message, error.hint)
    return null
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

function documentOf(source: SourceText, report: Report): Document.Parsed | null {
  const parser = new Parser()
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false, logLevel: 'silent' })
  const documents: Document.Parsed[] = []
  for (const lexeme of lexemes(source.text)) {
    for (const token of parser.next(lexeme)) documents.push(...composer.next(token))
  }
  for (const token of parser.end()) documents.push(...composer.next(token))
  documents.push(...composer.end(true, source.text.length))
  const [first, second] = documents
  if (first === undefined) return null
  for (const error of [...first.errors, ...first.warnings].slice(0, MAX_SYNTAX_PROBLEMS)) {
    syntaxProblem(error, source, report)
  }
  if (second !== undefined) {
    const at = source.at(second.range[0], second.range[0] + 3)
    report.problem(
      'several-documents',
      at,
      'a second YAML document starts here',
      'one file holds one; remove the "---"',
    )
  }
  return first
}

/** @throws TooMuch on nesting and sizes that the parser would take long for, or fall over */
function lexemes(text: string): string[] {
  const found: string[] = []
  let [offset, flowDepth, run, isText] = [0, 0, 0, false]
  for (const lexeme of new Lexer().lex(text)) {
    found.push(lexeme)
    const type = isText ? null : CST.tokenType(lexeme)
    isText = type === 'scalar'
    if (type !== null && MARKERS.includes(type)) continue
    if (type === 'flow-seq-start' || type === 'flow-map-start') flowDepth++
    if (type === 'flow-seq-end' || type === 'flow-map-end') flowDepth = Math.max(0, flowDepth - 1)
    // "- - - -" and "? ? ?" nest without a bracket.
    if (type === 'seq-item-ind' || type === 'explicit-key-ind') run++
    else if (type !== 'space') run = 0
    if (flowDepth > MAX_DEPTH || run > MAX_DEPTH) throw TooMuch.nesting(offset)
    if (found.length > MAX_TOKENS) throw new TooMuch('too-large', offset, 'the file is larger than any mesh', SIZE_HINT)
    offset += lexeme.length
  }
  return found
}

/** Lexemes that announce what follows and stand for no character of the text. */
const MARKERS: readonly string[] = ['scalar', 'doc-mode', 'flow-error-end']
const SIZE_HINT = `it has more than ${MAX_TOKENS} words and signs`

const WORDS: Partial<Record<YAMLError['code'], readonly [message: string, hint: string]>> = {
  TAB_AS_INDENT: ['a tab cannot indent', 'use spaces'],
  BLOCK_AS_IMPLICIT_KEY: ['a second "key: value" on this line', 'put text that contains ": " in quotes'],
  MULTILINE_IMPLICIT_KEY: ['a key without its ":"', 'write key: value'],
  BAD_INDENT: ['this line is indented differently from its neighbours', 'line it up with the keys it belongs to'],
  BLOCK_IN_FLOW: ['a block inside brackets', 'inside [ ] and { } separate with commas, or close the bracket first'],
  TAG_RESOLVE_FAILED: ['a tag that a mesh has no use for', 'remove the word that starts with "!"'],
  MULTIPLE_DOCS: ['a second YAML document starts here', 'one file holds one; remove the "---"'],
  RESOURCE_EXHAUSTION: [`nested deeper than ${MAX_DEPTH} levels`, 'no mesh needs that'],
  BAD_SCALAR_START: ['text cannot start with this character', 'put it in quotes'],
}

function syntaxProblem(error: YAMLError, source: SourceText, report: Report): void {
  const code = error.code === 'RESOURCE_EXHAUSTION' ? 'nested-too-deeply' : 'yaml-syntax'
  const [message, hint] = WORDS[error.code] ?? [libraryWords(error.message), undefined]
  report.problem(code, source.at(error.pos[0], error.pos[1]), message, hint)
}

function libraryWords(message: string): string {
  return `not YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`
}
