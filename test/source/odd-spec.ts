/** Numbers that look random and are the same every time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export interface OddSpec {
  readonly text: string
  /** Services to which an endpoint can be added: nothing else in the file uses theirs. */
  readonly services: readonly string[]
}

/** A valid spec as no two people write it: comments, anchors, blank lines, quotes and brackets wherever YAML has room. */
export function oddSpec(seed: number): OddSpec {
  return new SpecWriter(seeded(seed)).spec()
}

class SpecWriter {
  readonly #random: () => number
  #names = 0
  #anchors: string[] = []

  constructor(random: () => number) {
    this.#random = random
  }

  spec(): OddSpec {
    const services: string[] = []
    const blocks = [`mesh: ${this.#quoted('odd-mesh')}${this.#tail()}`]
    if (this.#is(0.4)) blocks.push(`broker:${this.#tail()}`, `  port: 0x1F90${this.#tail()}`)
    if (this.#is(0.5))
      blocks.push(`x-common: &entity${this.#tail()}`, `  log_interval: 10${this.#tail()}`, '  get_on_set: true')
    const hasCommon = blocks.some((line) => line.startsWith('x-common'))
    blocks.push(`services:${this.#tail()}`)
    const isSpaced = this.#is(0.5)
    for (let count = this.#upTo(4); count >= 0; count--) {
      const name = `service-${count}`
      services.push(name)
      blocks.push(
        ...this.#comments(2),
        ...this.#service(name, hasCommon),
        ...(isSpaced ? [''] : []),
        ...this.#comments(2),
      )
    }
    if (this.#is(0.5))
      blocks.push(...this.#comments(0), 'calibrations:', "  times3: '3*x'   # three times", ...this.#comments(0))
    const text =
      [...this.#comments(0), ...blocks].join('\n') + this.#pick(['\n', '', '\n\n', '\n# the end', '\n# the end\n'])
    return { text: this.#is(0.3) ? text.replaceAll('\n', '\r\n') : text, services }
  }

  #service(name: string, hasCommon: boolean): string[] {
    const anchor = this.#is(0.2) ? ` &unused-${name}` : ''
    if (this.#is(0.15)) return [`  ${name}:${anchor} {name: ${this.#name()}${this.#flowEndpoints()}}${this.#tail()}`]
    const keys = [[`    name: ${this.#quoted(this.#name())}${this.#tail()}`]]
    if (this.#is(0.5)) keys.push(['    module: Service'])
    if (this.#is(0.3)) keys.push(['    environment:', '      - A=1', `      # deeper${this.#is(0.5) ? '\ttab' : ''}`])
    if (this.#is(0.85)) keys.splice(this.#upTo(keys.length), 0, this.#endpoints(hasCommon))
    return [`  ${name}:${anchor}${this.#tail()}`, ...keys.flatMap((lines) => [...this.#comments(4), ...lines])]
  }

  #endpoints(hasCommon: boolean): string[] {
    const style = this.#random()
    if (style < 0.1) return [`    endpoints: []${this.#tail()}`]
    if (style < 0.2) return [`    endpoints: [${this.#flowEndpoint()}, ${this.#flowEndpoint()}]${this.#tail()}`]
    if (style < 0.3) {
      const comma = this.#pick([',', ''])
      const last = `      ${this.#flowEndpoint()}${comma}${this.#tail()}`
      return ['    endpoints: [', `      ${this.#flowEndpoint()},${this.#tail()}`, last, ...this.#comments(6), '    ]']
    }
    const indent = ' '.repeat(this.#pick([4, 6, 8]))
    const gap = ' '.repeat(this.#pick([1, 1, 3]))
    const isSpaced = this.#is(0.3)
    const items: string[] = []
    for (let count = this.#upTo(3); count >= 0; count--) {
      items.push(...this.#comments(indent.length), ...this.#endpoint(indent, gap, hasCommon))
      if (isSpaced && count > 0) items.push('')
    }
    const anchor = this.#is(0.2) ? ` &unused-${this.#names++}` : ''
    return [`    endpoints:${anchor}${this.#tail()}`, ...items]
  }

  #endpoint(indent: string, gap: string, hasCommon: boolean): string[] {
    if (this.#is(0.3)) return [`${indent}-${gap}${this.#flowEndpoint()}${this.#tail()}`]
    const inner = `${indent} ${gap}`
    const lines = [`name: ${this.#quoted(this.#name())}${this.#tail()}`, `module: KeyValueStore${this.#tail()}`]
    if (hasCommon && this.#is(0.4)) lines.push('<<: *entity')
    else if (this.#is(0.3)) lines.push(`log_interval: &every-${this.#anchor()} ${this.#upTo(60)}${this.#tail()}`)
    else if (this.#anchors.length > 0 && this.#is(0.5)) lines.push(`log_interval: *every-${this.#pick(this.#anchors)}`)
    if (this.#is(0.3)) lines.push(`calibration: ${this.#pick(["'2*{}'", '"2*{}"', '2*{}', '>-\n  2*\n  {}'])}`)
    if (this.#is(0.3))
      lines.push(this.#pick(['description: |\n  two\n\n  lines\n', 'description: |-\n  one', 'label: a\n  b']))
    const [first = '', ...others] = lines.join('\n').split('\n')
    const rest = others.map((line) => (line === '' ? '' : inner + line))
    const commented = rest.flatMap((line) =>
      /^\s*(module|name)/.test(line) ? [line, ...this.#comments(inner.length)] : [line],
    )
    return [`${indent}-${gap}${this.#is(0.1) ? `&unused-${this.#names++}\n${inner}` : ''}${first}`, ...commented]
  }

  #flowEndpoint(): string {
    const space = this.#pick(['', ' '])
    return `{${space}name: ${this.#name()}, module: KeyValueStore${this.#pick(['', ', unit: K', ', range: [4, 320]'])}${space}}`
  }

  #flowEndpoints(): string {
    return this.#is(0.5) ? `, endpoints: [${this.#flowEndpoint()}]` : ''
  }

  #comments(column: number): string[] {
    if (!this.#is(0.25)) return []
    return [
      `${' '.repeat(column + this.#pick([0, 0, 2]))}# ${this.#pick(['a word', 'key: value', '- item', 'tab\there', 'größe 🙂', '*not & an {alias}'])}`,
    ]
  }

  #tail(): string {
    return this.#is(0.2) ? this.#pick(['  # why', '\t# tab', ' ', ' # *x &y {}']) : ''
  }

  #quoted(text: string): string {
    return this.#pick([text, `'${text}'`, `"${text}"`])
  }

  #anchor(): string {
    const name = String(this.#names++)
    this.#anchors.push(name)
    return name
  }

  #name(): string {
    return `name_${this.#names++}`
  }

  #is(share: number): boolean {
    return this.#random() < share
  }

  #upTo(most: number): number {
    return Math.floor(this.#random() * (most + 1))
  }

  #pick<T>(choices: readonly T[]): T {
    return choices[Math.floor(this.#random() * choices.length)] as T
  }
}
