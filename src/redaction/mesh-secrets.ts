import { isSecretVariable } from '../source/secret-text.ts'
import type { Mesh } from '../spec/mesh.ts'
import { type Redactor, redactor, type Secret } from './redact.ts'

/** Users whose logins are made by the mesh itself, whatever its spec says. */
const OWN_USERS = ['postgres', 'grafana_reader']

/**
 * Takes the secrets of a mesh out of texts: its passwords, and the values of variables whose names say that they are
 * secret.
 *
 * @param mesh `null`: its spec cannot be read
 * @param passwords those that are kept outside the spec
 */
export function meshRedactor(mesh: Mesh | null, passwords: readonly string[]): Redactor {
  const users =
    mesh === null ? [] : partsOf(mesh).flatMap((part) => ('credentials' in part ? [part.credentials.username] : []))
  const variables = mesh === null ? [] : secretVariables(mesh)
  const secrets = [...new Set([...passwords, ...variables])].map(
    (value): Secret => ({ value, users: [...users, ...OWN_USERS] }),
  )
  return redactor(secrets, mesh === null ? [] : namesOf(mesh, users))
}

function partsOf({ broker, database, grafana, containers }: Mesh) {
  return [broker, database, grafana, ...containers].filter((part) => part !== null)
}

function secretVariables(mesh: Mesh): string[] {
  const variables = partsOf(mesh).flatMap(({ environment, compose }) => [
    ...Object.entries(environment),
    ...variablesOf(compose.environment),
  ])
  return variables.flatMap(([name, value]) => (isSecretVariable(name, value) ? [value] : []))
}

/** Compose has them as a map, or as a list of `NAME=value`. */
function variablesOf(environment: unknown): [string, string][] {
  if (Array.isArray(environment))
    return environment.map((pair) => [String(pair).split('=')[0] ?? '', String(pair).replace(/^[^=]*=/, '')])
  return Object.entries((environment ?? {}) as Record<string, unknown>).map(([name, value]) => [name, String(value)])
}

/** Words that a password may be as well, when somebody has written it into the spec: then its lines are starred. */
function namesOf(mesh: Mesh, users: readonly string[]): string[] {
  return [mesh.name, ...users, mesh.database?.name ?? '', ...partsOf(mesh).map(({ container }) => container)]
}
