import type { Location } from '../errors/location.ts'
import { SourceText } from '../source/source-text.ts'
import type { Look } from './folder.ts'

/** What the scripts of a hand-written database set up. */
export interface InitSql {
  readonly databases: readonly { readonly name: string; readonly at: Location }[]
  readonly tables: readonly FoundTable[]
  readonly roles: readonly FoundRole[]
  /** Statements that say something the spec has no word for. */
  readonly others: readonly { readonly what: string; readonly at: Location }[]
  /** Files that are no text; `why` reads on from the path. */
  readonly unreadable: readonly { readonly path: string; readonly why: string }[]
}

export interface FoundTable {
  readonly name: string
  /** `null`: the database of the connection. */
  readonly database: string | null
  readonly columns: readonly { readonly name: string; readonly type: string }[]
  readonly at: Location
  /** Keys and checks over several columns, and defaults with a semicolon in them. */
  readonly constraints: readonly Location[]
}

export interface FoundRole {
  readonly name: string
  readonly password: string | null
  readonly passwordAt: Location | null
  readonly at: Location
}

interface Statement {
  readonly text: string
  readonly start: number
}

/** Reads what the database image would run at its first start: `.sql` files in the order of their names. */
export function readInitSql(look: Look, paths: readonly string[]): InitSql {
  const found: InitSql = { databases: [], tables: [], roles: [], others: [], unreadable: [] }
  const into = found as { [Key in keyof InitSql]: InitSql[Key][number][] }
  for (const path of paths) {
    const file = look(path)
    if (file.kind === 'unreadable') into.unreadable.push({ path, why: file.why })
    if (file.kind !== 'file') continue
    const source = new SourceText(path, file.text)
    let database: string | null = null
    for (const statement of statements(file.text)) {
      const connect = /^\\(?:c|connect)\s+"?(\w+)"?/.exec(statement.text)
      if (connect !== null) database = connect[1] ?? null
      else readStatement(statement, source, database, into)
    }
  }
  return found
}

function readStatement(
  { text, start }: Statement,
  source: SourceText,
  database: string | null,
  into: { [Key in keyof InitSql]: InitSql[Key][number][] },
): void {
  const at = source.at(start, start + text.length)
  const database_ = /^CREATE\s+DATABASE\s+"?(\w+)"?/i.exec(text)
  const role = /^CREATE\s+(?:USER|ROLE)\s+"?(\w+)"?/i.exec(text)
  const table = /^CREATE\s+(?:UNLOGGED\s+)?TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?(?:"?\w+"?\.)?"?(\w+)"?\s*\(/i.exec(text)
  if (database_ !== null) into.databases.push({ name: database_[1] ?? '', at })
  else if (role !== null) into.roles.push({ name: role[1] ?? '', at, ...passwordOf(text, start, source) })
  else if (table !== null)
    into.tables.push({ name: table[1] ?? '', database, at, ...columnsOf(text, start, table[0].length, source) })
  else if (!isHarmless(text))
    into.others.push({
      what: text
        .split(/[\s(]+/)
        .slice(0, 4)
        .join(' '),
      at,
    })
}

/** Dropping what is about to be made, granting what the mesh grants by itself, and settings of one session. */
function isHarmless(text: string): boolean {
  return /^(?:DROP\s|GRANT\s|SET\s|BEGIN\b|COMMIT\b|START\s+TRANSACTION|ALTER\s+(?:DATABASE|TABLE)\s.*\sOWNER\s+TO\s|\\)/is.test(
    text,
  )
}

function passwordOf(text: string, start: number, source: SourceText): Pick<FoundRole, 'password' | 'passwordAt'> {
  const hit = /\bPASSWORD\s+('(?:[^']|'')*')/i.exec(text)
  if (hit?.[1] === undefined) return { password: null, passwordAt: null }
  const from = start + hit.index
  return { password: hit[1].slice(1, -1).replaceAll("''", "'"), passwordAt: source.at(from, from + hit[0].length) }
}

const CONSTRAINT = /^(?:CONSTRAINT|PRIMARY\s+KEY|FOREIGN\s+KEY|UNIQUE|CHECK|EXCLUDE|LIKE)\b/i

function columnsOf(
  text: string,
  start: number,
  open: number,
  source: SourceText,
): Pick<FoundTable, 'columns' | 'constraints'> {
  const columns: { name: string; type: string }[] = []
  const constraints: Location[] = []
  for (const part of parts(text, open)) {
    const words = withoutComments(part.text).trim().replace(/\s+/g, ' ')
    if (words === '') continue
    const from = start + part.start + part.text.search(/\S/)
    const hit = /^(?:"([^"]+)"|(\w+)) (.+)$/.exec(words)
    if (CONSTRAINT.test(words) || hit === null) constraints.push(source.at(from, start + part.start + part.text.length))
    else {
      const type = lowerCase(hit[3] ?? '')
      // The spec refuses a semicolon, wherever it stands.
      const fits = !type.includes(';')
      if (!fits) constraints.push(source.at(from, start + part.start + part.text.length))
      columns.push({ name: hit[1] ?? hit[2] ?? '', type: fits ? type : type.replace(/\sdefault\s.*$/, '') })
    }
  }
  return { columns, constraints }
}

/** SQL words as the spec writes them; quoted texts stay. */
function lowerCase(type: string): string {
  return type.replace(/'(?:[^']|'')*'|[^']+/g, (piece) => (piece.startsWith("'") ? piece : piece.toLowerCase()))
}

/** What stands between the bracket before `open` and its partner, cut at the commas of that level. */
function parts(text: string, open: number): Statement[] {
  const found: Statement[] = []
  let [depth, start] = [1, open]
  for (const { piece, at } of pieces(text, open)) {
    if (piece === '(') depth++
    if (piece === ')') depth--
    if (depth === 0 || (depth === 1 && piece === ',')) {
      found.push({ text: text.slice(start, at), start })
      start = at + 1
    }
    if (depth === 0) break
  }
  return found
}

function statements(text: string): Statement[] {
  const found: Statement[] = []
  let start = 0
  const take = (end: number): void => {
    const raw = text.slice(start, end)
    const bare = withoutLeadingComments(raw)
    const body = bare.trim()
    if (body !== '') found.push({ text: body, start: start + raw.length - bare.length + bare.search(/\S/) })
  }
  for (const { piece, at } of pieces(text, 0)) {
    const isCommand = piece.startsWith('\\')
    if (piece !== ';' && !isCommand) continue
    // A command of psql ends with its line and needs no semicolon before it.
    if (isCommand) {
      start = at
      take(at + piece.length)
    } else take(at)
    start = at + piece.length
  }
  take(text.length)
  return found
}

/** Signs that matter, outside of texts, quoted names and comments. */
function* pieces(text: string, from: number): Generator<{ readonly piece: string; readonly at: number }> {
  const pattern = /'(?:[^']|'')*'|"[^"]*"|--[^\n]*|\/\*[\s\S]*?\*\/|\$(\w*)\$[\s\S]*?\$\1\$|^\s*\\[^\n]*|[;(),]/gm
  pattern.lastIndex = from
  for (let hit = pattern.exec(text); hit !== null; hit = pattern.exec(text)) {
    const indent = hit[0].search(/\S/)
    const piece = hit[0].slice(indent)
    if (/^[;(),\\]/.test(piece)) yield { piece, at: hit.index + indent }
  }
}

function withoutLeadingComments(text: string): string {
  return text.replace(/^(?:\s+|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)+/, '')
}

function withoutComments(text: string): string {
  return text.replace(/'(?:[^']|'')*'|--[^\n]*|\/\*[\s\S]*?\*\//g, (piece) => (piece.startsWith("'") ? piece : ' '))
}
