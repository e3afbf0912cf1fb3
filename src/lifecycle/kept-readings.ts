import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { WholeFloat } from '../source/whole-float.ts'
import type { KeptReading, Readings } from '../spec/load-mesh.ts'
import type { MeshFolder } from './mesh-folder.ts'
import { writeStateFile } from './state-file.ts'

const FILE = 'checked-spec'
/** Of one digest in hexadecimal. */
const DIGEST_LENGTH = 64
/** Two others stand before the digest of the body: of code and file, and of the text that was read. */
const BODY_DIGEST = 2 * DIGEST_LENGTH

export interface KeptReadings extends Readings {
  /** Once more for what came too early: a mesh has no `.mesh/` before its first `up` makes it. */
  keepNow(): void
}

/**
 * What the last command made of the spec, in a file of `.mesh/`: checking a spec of a thousand endpoints takes longer
 * than all the rest of a short command. It is found again by the very text, path and code that it was made with; a file
 * that is damaged, or may not be read, is none. Nothing is written into a folder that is no mesh's yet.
 *
 * @param code names the code that runs, whatever its version
 */
export function keptReadings({ state }: MeshFolder, code: string): KeptReadings {
  const file = join(state, FILE)
  // By its name alone: whoever looks from another folder spells the path differently, and means the same mesh.
  const originOf = (path: string): string => digest(JSON.stringify([code, process.version, basename(path)]))
  const headOf = (text: string, path: string): string => `${originOf(path)}${digest(JSON.stringify([path, text]))}`
  let early: (() => void) | null = null
  const keep: Readings['keep'] = (text, path, kept) => {
    if (!existsSync(state)) {
      early = () => keep(text, path, kept)
      return
    }
    // Commands that read in any case, such as `up`, come with what is kept already: looking is cheaper than writing.
    if (readingIn(file, headOf(text, path)) !== null) return
    const wholeFloats: Path[] = []
    if (!isPlain(kept, [], wholeFloats)) return
    const body = serialize({ kept, wholeFloats })
    try {
      writeStateFile(file, Buffer.concat([Buffer.from(`${headOf(text, path)}${digest(body)}`), body]))
    } catch {
      // A disk that is full, read-only or failing: the next command reads the spec again, as this one did.
    }
  }
  return {
    find: (text, path) => readingIn(file, headOf(text, path)),
    last: (path) => readingIn(file, originOf(path)),
    keep,
    keepNow: () => early?.(),
  }
}

/** @param head what the file must begin with */
function readingIn(file: string, head: string): KeptReading | null {
  try {
    const content = readFileSync(file)
    if (content.toString('latin1', 0, head.length) !== head) return null
    const body = content.subarray(BODY_DIGEST + DIGEST_LENGTH)
    if (content.toString('latin1', BODY_DIGEST, BODY_DIGEST + DIGEST_LENGTH) !== digest(body)) return null
    const { kept, wholeFloats } = deserialize(body) as { kept: KeptReading; wholeFloats: readonly Path[] }
    for (const path of wholeFloats) makeWholeFloat(kept, path)
    return kept
  } catch {
    return null
  }
}

/** Keys and numbers of items on the way to a value. */
type Path = readonly (string | number)[]

/**
 * Whether `value` comes back as it is: V8 makes plain objects of ours.
 *
 * @param wholeFloats takes the places of the one kind that is made anew
 */
function isPlain(value: unknown, path: Path, wholeFloats: Path[]): boolean {
  if (typeof value !== 'object' || value === null) return typeof value !== 'function'
  if (value instanceof WholeFloat) {
    wholeFloats.push(path)
    return true
  }
  if (Array.isArray(value)) return value.every((item, index) => isPlain(item, [...path, index], wholeFloats))
  if (Object.getPrototypeOf(value) !== Object.prototype) return false
  return Object.entries(value).every(([key, item]) => isPlain(item, [...path, key], wholeFloats))
}

function makeWholeFloat(root: object, path: Path): void {
  const parents = path.slice(0, -1)
  const holder = parents.reduce((node, step) => node[step] as Holder, root as Holder)
  const last = path.at(-1) ?? ''
  holder[last] = new WholeFloat((holder[last] as WholeFloat).value)
}

type Holder = Record<string | number, unknown>

function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
