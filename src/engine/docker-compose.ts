import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { MeshError } from '../errors/mesh-error.ts'
import type { Compose, ComposeFiles } from './engine.ts'
import { engineError } from './engine-errors.ts'
import { portHolder } from './port-holder.ts'
import { processRunner } from './process-runner.ts'

/** Variables of the operator's shell that would make Compose run other files, another project or other containers. */
const NOT_INHERITED = ['COMPOSE_FILE', 'COMPOSE_PROJECT_NAME', 'COMPOSE_PROFILES', 'COMPOSE_ENV_FILES']

/** The same program under three names. Debian 12's docker-compose is version 1. */
const INSTALL =
  "install it with apt-get: docker-compose-v2 on Ubuntu, docker-compose on Debian 13 or later, docker-compose-plugin from Docker's own packages"

/** Docker Compose v2, run in `folder` (a mesh's `deploy/`) exactly as a person would run it there. */
export function dockerCompose(folder: string): Compose {
  const compose = (doing: string, args: readonly string[], signal: AbortSignal, env: Record<string, string> = {}) =>
    runCompose(folder, doing, args, signal, env)
  return {
    async create(containers, signal) {
      await compose('create containers', ['create', ...containers], signal)
    },
    async configHashes(signal, instead) {
      const files = instead === undefined ? [] : insteadArgs(folder, instead)
      const output = await compose('read compose.yaml', [...files, 'config', '--hash', '*'], signal)
      const lines = output.split('\n').filter((line) => line !== '')
      return new Map(lines.map((line): [string, string] => [line.split(' ')[0] ?? '', line.split(' ')[1] ?? '']))
    },
    async down({ volumes, timeoutS }, signal) {
      const args = ['down', '--remove-orphans', '--timeout', String(timeoutS), ...(volumes ? ['--volumes'] : [])]
      // Every profile: a container that this machine no longer switches on is taken down too.
      await compose('take the mesh down', args, signal, { COMPOSE_PROFILES: '*' })
    },
    async build(containers, signal) {
      await compose('build images', ['build', ...containers], signal)
    },
    version: composeVersion,
    effective: (signal) => compose('read compose.yaml', ['config'], signal, { COMPOSE_PROFILES: '*' }),
  }
}

/** An override of the operator's still counts; Compose finds it by itself only beside the file it finds by itself. */
function insteadArgs(folder: string, { composeFile, environmentFile }: ComposeFiles): string[] {
  const override = join(folder, 'compose.override.yaml')
  const files = [composeFile, ...(existsSync(override) ? [override] : [])]
  return ['--project-directory', folder, '--env-file', environmentFile, ...files.flatMap((file) => ['--file', file])]
}

async function runCompose(
  folder: string,
  doing: string,
  args: readonly string[],
  signal: AbortSignal,
  env: Record<string, string>,
): Promise<string> {
  const cwd = existsSync(folder) ? folder : undefined
  const result = await run(['compose', '--ansi', 'never', '--progress', 'quiet', ...args], signal, cwd, env)
  if (result.exitCode === 0) return result.stdout
  // Why it failed may be that there is no Compose v2 at all; asked only now, so that no call pays for it.
  await composeVersion(signal)
  throw await engineError(doing, new Error(result.stderr || result.stdout || result.shortMessage), portHolder)
}

async function composeVersion(signal: AbortSignal): Promise<string> {
  const result = await run(['compose', 'version', '--short'], signal)
  const version = result.stdout.trim().replace(/^v/, '')
  if (result.exitCode === 0 && Number.parseInt(version, 10) >= 2) return version
  throw new MeshError('compose-missing', await whatIsMissing(result.code, signal), { hint: INSTALL })
}

async function whatIsMissing(code: string | undefined, signal: AbortSignal): Promise<string> {
  if (code === 'ENOENT') return 'there is no docker command on this machine, and so no Docker Compose'
  const execa = await processRunner()
  const v1 = await execa('docker-compose', ['version', '--short'], { reject: false, cancelSignal: signal })
  if (v1.exitCode === 0 && v1.stdout.startsWith('1.'))
    return `Docker Compose ${v1.stdout.trim()} is too old: version 2 is needed ("docker compose")`
  return 'Docker Compose v2 is missing: "docker compose version" does not answer'
}

async function run(args: readonly string[], signal: AbortSignal, cwd?: string, env: Record<string, string> = {}) {
  signal.throwIfAborted()
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !NOT_INHERITED.includes(name)))
  const execa = await processRunner()
  const result = await execa('docker', args, {
    reject: false,
    cancelSignal: signal,
    stdin: 'ignore',
    env: { ...inherited, ...env } as Record<string, string>,
    extendEnv: false,
    ...(cwd === undefined ? {} : { cwd }),
  })
  signal.throwIfAborted()
  return result
}
