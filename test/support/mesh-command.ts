import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { fileURLToPath } from 'node:url'
import { docker } from './containers.ts'

/** The built `mesh` command. */
export const PROGRAM = fileURLToPath(new URL('../../dist/mesh.cjs', import.meta.url))
const EXAMPLES = new URL('../../meshes/', import.meta.url)

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface Started {
  readonly child: ChildProcess
  readonly ended: Promise<Ended>
  /** Everything on stderr so far. */
  readonly err: () => string
}

/** The built `mesh` command as a person would start it; its output is no terminal. */
export function startMesh(cwd: string, ...words: readonly string[]): Started {
  return startMeshWith({}, cwd, ...words)
}

/** As {@link startMesh}, with some variables of the environment set. */
export function startMeshWith(more: NodeJS.ProcessEnv, cwd: string, ...words: readonly string[]): Started {
  return started([process.execPath, PROGRAM, ...words], cwd, more)
}

/** A user who is in no list of users, as in a container or behind a directory that is away. */
export const OTHER_USER = 54_321

/** As {@link startMesh}, run by {@link OTHER_USER} in `groups`. Needs root. */
export function startMeshAsOther(groups: readonly number[], cwd: string, ...words: readonly string[]): Started {
  const user = [`--reuid=${OTHER_USER}`, `--regid=${OTHER_USER}`]
  const inGroups = groups.length === 0 ? '--clear-groups' : `--groups=${groups.join(',')}`
  return started(['setpriv', ...user, inGroups, '--', process.execPath, PROGRAM, ...words], cwd, { HOME: cwd })
}

function started([program = '', ...args]: readonly string[], cwd: string, more: NodeJS.ProcessEnv): Started {
  assert.ok(existsSync(PROGRAM), 'dist/ is missing: npm run build')
  const { NO_COLOR: _colour, CI: _ci, ...env } = process.env
  const child = spawn(program, args, { cwd, env: { ...env, ...more }, stdio: ['ignore', 'pipe', 'pipe'] })
  const text = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    text.out += part
  })
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    text.err += part
  })
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, ...text })))
  return { child, ended, err: () => text.err }
}

export interface TestMesh {
  readonly name: string
  readonly folder: string
  /** Runs `mesh` in the mesh's folder. */
  mesh(...words: readonly string[]): Promise<Ended>
  /** As {@link mesh}, and fails the test unless the exit code is 0. */
  ok(...words: readonly string[]): Promise<Ended>
  start(...words: readonly string[]): Started
  /** The spec with some of its text replaced. */
  edit(from: string, to: string): void
  /** The engine's name of a container. */
  container(name: string): string
  /** Container → its id. */
  ids(): Record<string, string>
}

/** A spec in a folder of its own, whose path has spaces and letters beyond ASCII; taken down with its data at the end. */
export function testMesh(t: TestContext, spec: string, name = `t-${randomUUID().slice(0, 8)}`): TestMesh {
  const parent = mkdtempSync(join(tmpdir(), 't-größer als ünïcode '))
  const folder = join(parent, 'my mesh')
  mkdirSync(folder)
  const file = join(folder, 'mesh.yaml')
  writeFileSync(file, spec.replace(/^mesh: .*$/m, `mesh: ${name}`))
  const containers = (): string[] =>
    listed('ps', '--all', '--quiet', '--filter', `label=com.docker.compose.project=${name}`)
  t.after(() => {
    // Not by mesh: a broken one would leave everything behind.
    const found = containers()
    if (found.length > 0) docker('rm', '--force', '--volumes', ...found)
    for (const kind of ['volume', 'network']) {
      const left = listed(kind, 'ls', '--quiet', '--filter', `label=com.docker.compose.project=${name}`)
      if (left.length > 0) docker(kind, 'rm', ...left)
    }
    rmSync(parent, { recursive: true, force: true })
  })
  const start = (...words: readonly string[]): Started => {
    const started = startMesh(folder, ...words)
    // A test that fails must not hang on a command that follows something.
    t.after(() => started.child.kill('SIGKILL'))
    return started
  }
  const mesh = (...words: readonly string[]): Promise<Ended> => start(...words).ended
  return {
    name,
    folder,
    start,
    mesh,
    ok: async (...words) => {
      const ended = await mesh(...words)
      assert.equal(ended.code, 0, `mesh ${words.join(' ')}\n${ended.out}${ended.err}`)
      return ended
    },
    edit: (from, to) => {
      const text = readFileSync(file, 'utf8')
      assert.ok(text.includes(from), `the spec has no ${JSON.stringify(from)}`)
      writeFileSync(file, text.replace(from, to))
    },
    container: (container) => `${name}-${container}-1`,
    ids: () => {
      const format = '{{.Label "com.docker.compose.service"}} {{.ID}}'
      const lines = listed('ps', '--filter', `label=com.docker.compose.project=${name}`, '--format', format)
      return Object.fromEntries(lines.map((line) => line.split(' ') as [string, string]))
    },
  }
}

function listed(...args: string[]): string[] {
  return docker(...args)
    .split('\n')
    .filter((line) => line !== '')
}

/** The text of an example in `meshes/`. */
export function exampleSpec(name: 'first-mesh' | 'minimal' | 'scpi-mesh'): string {
  return readFileSync(new URL(`${name}/mesh.yaml`, EXAMPLES), 'utf8')
}
