import type { Location } from '../../errors/location.ts'
import { child, textOf } from '../../source/tree.ts'
import type { Draft } from '../draft.ts'
import { partContainer, placeOf } from '../draft.ts'
import { loggerTableName } from '../logger-defaults.ts'

/** A request finds its service or endpoint by name alone: no two may share one. */
export function checkDriplineNames(draft: Draft): void {
  const taken = new Map<string, { what: string; at: Location }>()
  const claim = (name: string, at: Location, what: string, remedy = 'Rename one'): void => {
    if (name === 'broadcast') {
      const hint = 'every service listens to requests for "broadcast": choose another name'
      draft.report.problem('reserved-name', at, `${what} cannot be named "broadcast"`, hint)
      return
    }
    const first = taken.get(name)
    if (first === undefined) {
      taken.set(name, { what, at })
      return
    }
    const hint = `a request names only "${name}": it could not tell the two apart. ${remedy}`
    const message = `the name "${name}" is taken by ${first.what} on line ${first.at.line}`
    draft.report.problem('duplicate-name', at, message, hint)
  }
  for (const service of draft.services) {
    claim(service.name.value, service.name.at, `service "${service.container}"`)
    for (const endpoint of service.endpoints) {
      if (endpoint.name !== null) claim(endpoint.name.value, endpoint.name.at, `an endpoint of "${service.container}"`)
    }
    const table = loggerTableName(service)
    if (table !== null) {
      const remedy = `Give this one insertion_table_endpoint_name: ${service.container.replaceAll('-', '_')}_table`
      claim(table, service.at, `the table endpoint of "${service.container}"`, remedy)
    }
  }
}

/** Container names become host names, file names and environment variables. */
export function checkContainerNames(draft: Draft): void {
  const parts = (['broker', 'database', 'grafana'] as const).map(
    (part) => [part, partContainer(draft.root, part)] as const,
  )
  const taken = new Map<string, string>()
  for (const [part, name] of parts) {
    const other = taken.get(variableName(name))
    const node = child(child(draft.root, part), 'container')
    if (other !== undefined && node !== null) {
      const message = `${part} and ${other} cannot both have the container "${name}"`
      draft.report.problem('duplicate-container', placeOf(node, draft.source), message, 'choose another name')
    }
    taken.set(variableName(name), `the ${part}`)
  }
  const reserved = new Map<string, string>([
    ['RABBIT_BROKER', 'the broker'],
    ['POSTGRES', 'the database'],
    ['GRAFANA', 'Grafana'],
    ['COMPOSE', "the mesh's own compose.yaml"],
    ...taken,
  ])
  const services = new Map<string, string>()
  for (const { container, at } of draft.containers) {
    const owner = reserved.get(variableName(container))
    const twin = services.get(variableName(container))
    if (owner !== undefined) {
      const message = `"${container}" cannot be the name of a container: it is kept for ${owner}`
      draft.report.problem('reserved-container', at, message, 'choose another name')
    } else if (twin !== undefined) {
      const message = `the containers "${twin}" and "${container}" differ only in - and _`
      draft.report.problem('duplicate-container', at, message, 'choose another name')
    }
    services.set(variableName(container), container)
  }
}

function variableName(container: string): string {
  return container.toUpperCase().replaceAll('-', '_')
}

/** Roles that the database or the mesh itself needs, and databases that PostgreSQL copies from. */
const DATABASE_NAMES = { username: ['postgres', 'grafana_reader'], name: ['template0', 'template1'] } as const

/** Names inside the database that are taken before the mesh comes. */
export function checkLoginNames(draft: Draft): void {
  const database = child(draft.root, 'database')
  const refuse = (key: 'username' | 'name', reason: string): void => {
    const node = child(database, key)
    if (node === null) return
    const message = `"${String(node.value)}" cannot be the ${key} of the database: ${reason}`
    draft.report.problem('reserved-name', placeOf(node, draft.source), message, 'choose another, or remove the line')
  }
  const username = textOf(child(database, 'username')) ?? ''
  if (/^pg_/i.test(username) || DATABASE_NAMES.username.some((name) => name === username)) {
    refuse('username', 'it is a role with another use')
  }
  if (DATABASE_NAMES.name.some((name) => name === textOf(child(database, 'name')))) {
    refuse('name', 'PostgreSQL makes new databases from it')
  }
}
