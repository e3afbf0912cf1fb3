import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { eventually } from './eventually.ts'

const PROGRAM = fileURLToPath(new URL('../../dist/mesh.cjs', import.meta.url))

/** Why no terminal can be made here, or `false`. `script` is part of every Debian (bsdutils) and of util-linux elsewhere. */
export const noTerminal: string | false =
  spawnSync('script', ['--version']).status === 0 ? false : 'there is no script(1) to make a terminal with'

const KEYS = {
  enter: '\r',
  up: '\u001b[A',
  down: '\u001b[B',
  space: ' ',
  tab: '\t',
  'ctrl-u': '\u0015',
  'ctrl-c': '\u0003',
  'ctrl-d': '\u0004',
} as const

export interface Terminal {
  /** Waits until the screen has shown `what` since the last key, then types. */
  answer(what: RegExp, ...keys: readonly (keyof typeof KEYS | { readonly text: string })[]): Promise<void>
  /** What the screen has shown since the last key, without colours and cursor movements. */
  shown(): string
  see(what: RegExp): Promise<void>
  resize(columns: number, rows: number): void
  readonly ended: Promise<number | null>
}

/** The built `mesh` in a real terminal (a pseudo-terminal made by `script`), as a person types it. */
export function openTerminal(
  t: TestContext,
  cwd: string,
  words: readonly string[],
  size = { columns: 100, rows: 40 },
): Terminal {
  assert.ok(existsSync(PROGRAM), 'dist/ is missing: npm run build')
  const folder = mkdtempSync(join(tmpdir(), 't-terminal-'))
  const quoted = [process.execPath, PROGRAM, ...words].map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ')
  const command = `tty > '${folder}/tty'; stty cols ${size.columns} rows ${size.rows}; exec ${quoted}`
  const { CI: _ci, NO_COLOR: _colour, ...env } = process.env
  const child = spawn('script', ['--quiet', '--return', '--flush', '--command', command, '/dev/null'], {
    cwd,
    env: { ...env, TERM: 'xterm-256color', SHELL: '/bin/sh' },
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  let text = ''
  let from = 0
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    text += part
  })
  const ended = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)))
  t.after(async () => {
    if (child.exitCode === null) child.kill('SIGTERM')
    child.stdin.destroy()
    await ended
    rmSync(folder, { recursive: true })
  })
  const shown = (): string => stripVTControlCharacters(text.slice(from))
  const see = (what: RegExp): Promise<void> => eventually(() => assert.match(shown(), what), { withinMs: 20_000 })
  return {
    ended,
    shown,
    see,
    answer: async (what, ...keys) => {
      await see(what)
      from = text.length
      for (const key of keys) child.stdin.write(typeof key === 'string' ? KEYS[key] : key.text)
    },
    resize: (columns, rows) => {
      const tty = readFileSync(join(folder, 'tty'), 'utf8').trim()
      const { status } = spawnSync('stty', ['-F', tty, 'cols', String(columns), 'rows', String(rows)])
      assert.equal(status, 0, 'the terminal was resized')
    },
  }
}
