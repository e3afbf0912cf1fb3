import type { Location } from '../errors/location.ts'
import type { Report } from '../errors/problem.ts'
import { nearest, suggestion } from '../errors/suggest.ts'
import type { SourceText } from '../source/source-text.ts'
import { nodeAt, type TreeNode } from '../source/tree.ts'
import { CLASSES, type SchemaNode, schemaAt } from './schema.ts'
import { subjectAt } from './subject.ts'

/** A fault as the generated validator tells it. */
export interface SchemaFault {
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly propertyName?: string
}

/** Nobody mends more than these before looking again; a hostile file has a hundred thousand. */
const MAX_FAULTS = 1_000

/** Reports what the validator found, in the words of the spec instead of JSON Schema's. */
export function reportFaults(faults: readonly SchemaFault[], root: TreeNode, source: SourceText, report: Report): void {
  const seen = new Set<string>()
  for (const fault of faults) {
    // "if" only says that one of the faults inside it stands; the same key can be in a class and in its base.
    if (fault.keyword === 'if' || fault.propertyName !== undefined) continue
    const reporter = new FaultReporter(fault, root, source, report)
    // What an anchor says wrong is said wrong by each of its aliases: once is enough.
    const identity = JSON.stringify([reporter.start, fault.keyword, fault.params])
    if (seen.has(identity)) continue
    seen.add(identity)
    if (seen.size > MAX_FAULTS) return
    reporter.tell()
  }
}

class FaultReporter {
  readonly #fault: SchemaFault
  readonly #root: TreeNode
  readonly #source: SourceText
  readonly #report: Report
  readonly #path: readonly string[]
  readonly #schema: SchemaNode | null

  constructor(fault: SchemaFault, root: TreeNode, source: SourceText, report: Report) {
    this.#fault = fault
    this.#root = root
    this.#source = source
    this.#report = report
    this.#path = pathOf(fault.instancePath)
    this.#schema = schemaAt(this.#path, root)
  }

  /** Where the faulty key or value starts; of an empty value, where its key ends. */
  get start(): number {
    const key = this.#node?.entries?.get(String(this.#fault.params.additionalProperty))
    return key?.keyStart ?? this.#node?.start ?? 0
  }

  tell(): void {
    const { keyword } = this.#fault
    if (this.#node?.isUnknown) return
    if (keyword === 'additionalProperties') this.#unknownKey(String(this.#fault.params.additionalProperty))
    else if (keyword === 'required') this.#missingKey(String(this.#fault.params.missingProperty))
    else if (keyword === 'propertyNames') this.#badKey(String(this.#fault.params.propertyName))
    else if (keyword === 'type') this.#wrongType()
    else this.#wrongValue()
  }

  get #subject(): string {
    return subjectAt(this.#path, this.#root)
  }

  get #node(): TreeNode | null {
    return nodeAt(this.#root, this.#path)
  }

  #unknownKey(key: string): void {
    const known = Object.keys(this.#schema?.properties ?? {})
    const subject = CLASSES.has(className(this.#node)) ? `${this.#subject} (${className(this.#node)})` : this.#subject
    const hint =
      nearest(key, known) === null ? (ownerOf(key) ?? suggestion(key, known, 'known keys')) : suggestion(key, known)
    this.#report.problem('unknown-key', this.#keyAt(key), `${subject} has no key "${shortened(key)}"`, hint)
  }

  #missingKey(key: string): void {
    const property = schemaAt([...this.#path, key], this.#root)
    const about = property?.description === undefined ? undefined : `${key}: ${property.description}`
    this.#report.problem('missing-key', this.#mapAt(), `${this.#subject} needs "${key}"`, about)
  }

  #badKey(key: string): void {
    const names = { services: 'a container', calibrations: 'a function', tables: 'a table', commands: 'a command' }
    const place = String(this.#path.at(-1))
    const what = Object.entries(names).find(([name]) => name === place)?.[1] ?? 'a column'
    const expects = this.#propertyNames()
    this.#report.problem('bad-name', this.#keyAt(key), `"${shortened(key)}" cannot be the name of ${what}`, expects)
  }

  #propertyNames(): string | undefined {
    const names = (this.#schema as { propertyNames?: SchemaNode } | null)?.propertyNames
    return names?.['x-expects'] === undefined ? undefined : `expected: ${names['x-expects']}`
  }

  #wrongType(): void {
    const node = this.#node
    const at = this.#valueAt()
    const expected = expectedKind(this.#schema)
    if (node?.value === null) {
      const hint = `expected: ${this.#schema?.['x-expects'] ?? expected}; or remove the line`
      this.#report.problem('wrong-type', at, `${this.#subject} has no value`, hint)
      return
    }
    // A fraction is a number too, but not one of those.
    const isFraction = typeof node?.value === 'number' && expected.includes(KIND_WORDS.integer ?? '')
    const message = `${this.#subject} must be ${expected}, not ${isFraction ? node.written : kindName(node)}`
    this.#report.problem('wrong-type', at, message, this.#typeHint(node))
  }

  #typeHint(node: TreeNode | null): string | undefined {
    const types = [this.#schema?.type ?? []].flat()
    const text = typeof node?.value === 'string' ? node.value : null
    if (types.includes('boolean') && text !== null) {
      if (/^(?:y|yes|on|true|1)$/i.test(text)) return 'write true, without quotes'
      if (/^(?:n|no|off|false|0)$/i.test(text)) return 'write false, without quotes'
    }
    const isNumber = types.includes('number') || types.includes('integer')
    if (isNumber && text !== null && /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text))
      return `write ${text}, without quotes`
    if (types.length === 1 && types[0] === 'string' && node?.written != null && text === null && !this.#isSecret()) {
      return `put it in quotes: '${node.written}'`
    }
    const expects = this.#schema?.['x-expects']
    return expects === undefined ? this.#about : `expected: ${expects}`
  }

  /** What the value is for: `alarm: values at which …`. */
  get #about(): string | undefined {
    const description = this.#schema?.description
    const key = this.#path.findLast((step) => !/^\d+$/.test(step))
    return description === undefined ? undefined : `${key}: ${description}`
  }

  #wrongValue(): void {
    const node = this.#node
    if (isEmpty(node)) {
      this.#report.problem('empty', this.#valueAt(), `${this.#subject} is empty`, this.#about)
      return
    }
    const value = this.#isSecret() ? null : (node?.written ?? null)
    const message =
      value === null ? `${this.#subject} cannot have this value` : `${this.#subject} cannot be "${shortened(value)}"`
    this.#report.problem('wrong-value', this.#valueAt(), message, this.#valueHint(node))
  }

  #valueHint(node: TreeNode | null): string {
    const choices = this.#schema?.enum
    if (choices !== undefined) return suggestion(String(node?.value), choices, 'choose')
    if (this.#schema?.['x-expects'] !== undefined) return `expected: ${this.#schema['x-expects']}`
    const { limit } = this.#fault.params
    const bounds: Readonly<Record<string, string>> = {
      minimum: `at least ${limit}`,
      exclusiveMinimum: `more than ${limit}`,
      maximum: `at most ${limit}`,
      minItems: `at least ${limit} of them`,
      maxItems: `at most ${limit} of them`,
      maxLength: `at most ${limit} characters`,
    }
    return `expected: ${bounds[this.#fault.keyword] ?? this.#schema?.description ?? 'another value'}`
  }

  #isSecret(): boolean {
    return this.#path.some((step) => /passw|secret|token/i.test(step))
  }

  #keyAt(key: string): Location {
    const entry = this.#node?.entries?.get(key)
    return this.#source.at(entry?.keyStart ?? 0, entry?.keyEnd ?? 1)
  }

  /** A value's place; of an empty one, or of a map or list, that of its key. */
  #valueAt(): Location {
    const node = this.#node
    if (node?.written != null && node.end > node.start) return this.#source.at(node.start, node.end)
    return this.#mapAt()
  }

  /** Of a map: its key, or, in a list, its first key. */
  #mapAt(): Location {
    const last = this.#path.at(-1)
    const entry = last === undefined ? undefined : nodeAt(this.#root, this.#path.slice(0, -1))?.entries?.get(last)
    if (entry !== undefined) return this.#source.at(entry.keyStart, entry.keyEnd)
    const first = this.#node?.entries?.values().next().value
    if (first !== undefined) return this.#source.at(first.keyStart, first.keyEnd)
    return this.#source.at(this.#node?.start ?? 0, this.#node?.end ?? 1)
  }
}

function pathOf(pointer: string): string[] {
  if (pointer === '') return []
  return pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

function className(node: TreeNode | null): string {
  return String(node?.entries?.get('module')?.node.value)
}

/** A key that another class has: the class is the mistake, or the key is. */
function ownerOf(key: string): string | null {
  const owners = [...CLASSES]
    .filter(([, definition]) => Object.hasOwn(definition.properties ?? {}, key))
    .map(([name]) => name)
  if (owners.length === 0 || owners.length > 4) return null
  return `"${key}" is a parameter of ${owners.join(', ')}`
}

const KIND_WORDS: Readonly<Record<string, string>> = {
  boolean: 'true or false',
  number: 'a number',
  integer: 'a whole number',
  string: 'text',
  array: 'a list',
  object: 'a map',
}

function expectedKind(schema: SchemaNode | null): string {
  const types = [schema?.type ?? []].flat().filter((type) => type !== 'null')
  const words = types.map((type) => KIND_WORDS[type] ?? type)
  const last = words.pop() ?? 'something else'
  return words.length === 0 ? last : `${words.join(', ')} or ${last}`
}

function kindName(node: TreeNode | null): string {
  if (node === null || node.value === null) return 'nothing'
  if (node.entries !== null) return 'a map'
  if (node.items !== null) return 'a list'
  return { string: 'text', boolean: 'true or false', number: 'a number' }[typeof node.value as string] ?? 'this'
}

function isEmpty(node: TreeNode | null): boolean {
  return node?.value === '' || node?.items?.length === 0 || node?.entries?.size === 0
}
