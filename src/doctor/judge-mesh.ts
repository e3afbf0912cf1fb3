import type { ContainerStatus } from '../lifecycle/status.ts'
import type { ImageFact, MeshFacts } from './facts.ts'
import { type Finding, ok, problem, warning } from './finding.ts'
import { versionMixes, versionOf } from './version-mixes.ts'

export interface MeshJudgement {
  /** Nothing may be pulled: what is missing is a problem. */
  readonly offline: boolean
}

/** What is to be said of a mesh. */
export function judgeMesh(facts: MeshFacts, { offline }: MeshJudgement): Finding[] {
  if (facts.mesh === null) {
    return [...spec(facts), ...secrets(facts), ...ports(facts), ...running(facts), ...deadLetters(facts)]
  }
  return [
    ...spec(facts),
    generated(facts),
    ...secrets(facts),
    ...ports(facts),
    ...images(facts, offline),
    ...versionMixes(facts.mesh, facts.images ?? []),
    ...datasources(facts),
    ...running(facts),
    ...deadLetters(facts),
  ]
}

function spec({ specFile, problems, mesh }: MeshFacts): Finding[] {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const warnings = problems.length - errors
  if (mesh === null)
    return [
      problem(
        'spec',
        'spec-invalid',
        `${specFile} is not valid: ${count(errors, 'problem')}`,
        'mesh validate shows them',
      ),
    ]
  if (warnings === 0) return [ok('spec', `${specFile}: mesh ${mesh.name} is valid`)]
  return [
    warning(
      'spec',
      `${specFile}: mesh ${mesh.name} is valid, with ${count(warnings, 'warning')}`,
      'mesh validate shows them',
    ),
  ]
}

function generated({ drift }: MeshFacts): Finding {
  if (drift === null) return ok('files', 'nothing has been generated yet')
  const [first] = drift
  if (first === undefined) return ok('files', 'deploy/ is what the spec makes of it')
  const more = drift.length === 1 ? '' : ` and ${count(drift.length - 1, 'other file')}`
  return problem(
    'files',
    'drift',
    `deploy/${first.path} is ${first.state}${more}`,
    'mesh generate --diff shows it; mesh generate, or mesh up, mends it',
  )
}

function secrets({ closed, lostSecrets }: MeshFacts): Finding[] {
  if (lostSecrets !== null)
    return [problem('secrets', lostSecrets.code, lostSecrets.message, lostSecrets.hint ?? 'put them back')]
  if (closed.length === 0) return []
  const open = closed.filter(({ mode, wanted }) => (mode & ~wanted) !== 0)
  if (open.length === 0) return [ok('secrets', 'nobody else may read them')]
  return open.map(({ path, mode, wanted }) =>
    problem(
      'secrets',
      'refused',
      `${path} may be read by others (mode ${mode.toString(8)})`,
      `chmod ${wanted.toString(8)} ${path}`,
    ),
  )
}

function ports({ ports: found }: MeshFacts): Finding[] {
  const taken = found.filter(({ state }) => state === 'taken')
  if (taken.length === 0)
    return found.length === 0
      ? []
      : [
          ok(
            'ports',
            found.map(({ port, state }) => `${port} ${state === 'ours' ? 'in use by this mesh' : 'free'}`).join(', '),
          ),
        ]
  return taken.map(({ port, container, holder }) =>
    problem(
      'ports',
      'port-taken',
      `port ${port} of "${container}" is taken${holder === null ? '' : ` by ${holder}`}`,
      'stop what uses it, or choose another port in mesh.yaml',
    ),
  )
}

function images({ images: found }: MeshFacts, offline: boolean): Finding[] {
  if (found === null) return []
  const missing = found.filter(({ isHere, isReplaceable }) => !isHere && !isReplaceable)
  if (missing.length === 0)
    return [ok('images', offline ? 'all are here: nothing will be pulled' : `all ${found.length} are here`)]
  return missing.map((fact) => absent(fact, offline))
}

function absent({ container, image }: ImageFact, offline: boolean): Finding {
  const text = `${image} of "${container}" is not here`
  if (!offline)
    return warning(
      'images',
      `${text}: the next mesh up has to get it`,
      'mesh images pull, mesh images build, or mesh images load from another machine',
    )
  return problem(
    'images',
    'image-unavailable',
    text,
    'on a machine that has it: mesh images save; here: mesh images load',
  )
}

const GRAFANA_WITHOUT_OLD_KEYS: readonly [number, number] = [12, 2]

function datasources({ oldDatasourceKeys, images: found, mesh }: MeshFacts): Finding[] {
  const grafana = (found ?? []).find(({ container }) => container === mesh?.grafana?.container)
  const [major, minor] = (grafana === undefined ? null : versionOf(grafana)) ?? GRAFANA_WITHOUT_OLD_KEYS
  if (major < 12 || (major === 12 && minor < 2)) return []
  return oldDatasourceKeys.map(({ path, key }) =>
    warning(
      'versions',
      `Grafana from 12.2 on no longer reads "${key}" in ${path}`,
      'write database under jsonData: and password under secureJsonData:',
    ),
  )
}

function running({ containers }: MeshFacts): Finding[] {
  if (containers === null) return []
  if (containers.every(({ state }) => state === 'absent' || state === 'left-out'))
    return [ok('running', 'the mesh is not up')]
  const findings = containers.flatMap(judgeContainer)
  const here = containers.filter(({ state }) => state === 'running').length
  if (findings.length > 0) return findings
  const wereAsked = containers.every(({ state, ready }) => state !== 'running' || ready !== null)
  return [ok('running', `${count(here, 'container')} running${wereAsked ? ' and ready' : '; nobody was asked'}`)]
}

function judgeContainer({ container, state, exitCode, ready, reason, health, restarts }: ContainerStatus): Finding[] {
  const look = `mesh logs ${container}`
  if (state === 'left-out') return []
  if (state === 'absent')
    return [warning('running', `${container} is not there, and others are`, 'mesh up brings it up')]
  if (state !== 'running') {
    const how = state === 'exited' ? `has ended (${exitCode})` : `is ${state}`
    return [problem('running', 'container-crashed', `${container} ${how}`, `${look}; mesh up starts it`)]
  }
  const restarted =
    restarts > 0
      ? [warning('running', `${container} was restarted ${count(restarts, 'time')}`, `${look}: see why it ended`)]
      : []
  if (ready === false)
    return [problem('running', 'probe-timeout', `${container} is not ready: ${reason}`, look), ...restarted]
  if (health === 'unhealthy')
    return [problem('running', 'probe-failed', `${container} is unhealthy`, look), ...restarted]
  return restarted
}

function deadLetters({ containers }: MeshFacts): Finding[] {
  return (containers ?? []).flatMap(({ container, queues }) => {
    const dead = queues?.dead ?? 0
    if (dead === 0) return []
    const hint = 'each has its reason in the header "reason" of the queue <service name>.dead; see docs/runtime.md'
    return [warning('dead letters', `${count(dead, 'alert')} could not be stored by "${container}"`, hint)]
  })
}

function count(number: number, what: string): string {
  return number === 1 ? `one ${what}` : `${number} ${what}s`
}
