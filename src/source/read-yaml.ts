import { Composer, type Document, Parser } from 'yaml'
import type { Report } from '../errors/problem.ts'
import { lexemesOf } from './lexemes.ts'
import type { SourceText } from './source-text.ts'
import { syntaxProblem } from './syntax-problem.ts'
import type { TreeNode } from './tree.ts'
import { TooMuch, treeOf } from './yaml-tree.ts'

/** A person mends the first ones and runs again. */
const MAX_SYNTAX_PROBLEMS = 20

/**
 * Reads YAML text (or JSON, which is YAML). Anchors, aliases and merge keys are resolved; values keep the type that
 * YAML 1.2 gives them.
 *
 * @param tags that may stand before a value, e.g. `!reset`; any other is reported
 * @returns `null` when there is nothing that could be checked further; the report then says why
 */
export function readYaml(source: SourceText, report: Report, tags: readonly string[] = []): TreeNode | null {
  const before = report.problems.length
  // An error of the parser costs twenty times more with its stack, and a hostile file has a hundred thousand of them.
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    const document = documentOf(source, report, tags)
    return document === null || report.problems.length > before ? null : treeOf(document, source, report)
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error
    report.problem(error.code, source.at(error.offset), error.message, error.hint)
    return null
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

function documentOf(source: SourceText, report: Report, tags: readonly string[]): Document.Parsed | null {
  const lexemes = lexemesOf(source.text)
  const parser = new Parser()
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false, logLevel: 'silent' })
  const documents: Document.Parsed[] = []
  for (const lexeme of lexemes) {
    for (const token of parser.next(lexeme)) documents.push(...composer.next(token))
  }
  for (const token of parser.end()) documents.push(...composer.next(token))
  documents.push(...composer.end(true, source.text.length))
  const [first, second] = documents
  if (first === undefined) return null
  const warnings = first.warnings.filter(
    ({ code, pos }) => code !== 'TAG_RESOLVE_FAILED' || !tags.includes(source.text.slice(...pos)),
  )
  for (const error of [...first.errors, ...warnings].slice(0, MAX_SYNTAX_PROBLEMS)) {
    syntaxProblem(error, lexemes, source, report)
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
