import type { Secrets } from '../generate/inputs.ts'
import { isSecretVariable } from '../source/secret-text.ts'
import type { ContainerOptions, Mesh } from '../spec/mesh.ts'

export const REDACTED = '[redacted]'

/** A shorter text is part of too many words to be taken out of a log. */
const SHORTEST = 6

/** Takes secrets out of a text. */
export type Redact = (text: string) => string

/**
 * Takes out every password of a mesh, and the values of variables whose names say that they are secret. A password
 * that is also the name of its user cannot be told from the name, and the spec shows it anyway.
 */
export function redactor(mesh: Mesh, secrets: Secrets | null): Redact {
  const names = [mesh.broker, mesh.database, mesh.grafana].map((part) => part?.credentials.username)
  const texts = [...Object.values(secrets ?? {}), ...secretVariables(mesh)].filter(
    (text) => text.length >= SHORTEST && !names.includes(text),
  )
  // The longest first: one may be part of another.
  const sorted = [...new Set(texts)].sort((a, b) => b.length - a.length)
  const forms = sorted.flatMap((text) => [text, encodeURIComponent(text), Buffer.from(text).toString('base64')])
  return (text) => forms.reduce((rest, secret) => rest.replaceAll(secret, REDACTED), text)
}

function secretVariables({ broker, database, grafana, containers }: Mesh): string[] {
  const parts: ContainerOptions[] = [broker, database, grafana, ...containers].filter((part) => part !== null)
  const environments = parts.flatMap(({ environment, compose }) => [environment, compose.environment])
  return environments.flatMap((environment) =>
    Object.entries(asMap(environment)).flatMap(([name, value]) =>
      typeof value === 'string' && isSecretVariable(name, value) ? [value] : [],
    ),
  )
}

/** Variables as a map, also where Compose has them as a list of `NAME=value`. */
function asMap(environment: unknown): Readonly<Record<string, unknown>> {
  if (!Array.isArray(environment)) return (environment ?? {}) as Readonly<Record<string, unknown>>
  return Object.fromEntries(
    environment.map((pair: unknown) => {
      const text = String(pair)
      return [text.slice(0, text.indexOf('=')), text.slice(text.indexOf('=') + 1)]
    }),
  )
}
