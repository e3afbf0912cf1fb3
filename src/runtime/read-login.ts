import { MeshError } from '../errors/mesh-error.ts'
import type { Report } from '../errors/problem.ts'
import { readConfigTree } from '../source/config-tree.ts'
import { Section } from '../source/section.ts'
import { withoutLines } from './layers.ts'

export interface Login {
  readonly username: string | null
  readonly password: string | null
}

/** What an authentication file says; `null` where it says nothing. */
export interface Authentications {
  readonly host: string | null
  readonly port: number | null
  readonly broker: Login
  readonly database: Login
}

const NOBODY: Login = { username: null, password: null }
export const NO_AUTHENTICATIONS: Authentications = { host: null, port: null, broker: NOBODY, database: NOBODY }

/**
 * Reads an authentication file of either era: groups `amqp` and `postgresql` (E1), `dripline` and `postgres` (E2).
 * Groups and keys that belong to others are left alone.
 *
 * @param file shown in messages; no message shows a value of the file
 */
export function readAuthentications(text: string, file: string, report: Report): Authentications {
  try {
    const root = readConfigTree(text, file)
    const place = { file, line: 1, column: 1, length: 1 }
    if (root.kind !== 'map') throw new MeshError('config-invalid', 'an auth file is a map of groups', { at: place })
    // The line of a wrong key could hold a password.
    const groups = new Section(withoutLines(root), report)
    const [amqp, dripline] = [groups.section('amqp'), groups.section('dripline')]
    const [postgresql, postgres] = [groups.section('postgresql'), groups.section('postgres')]
    return {
      host: amqp?.text('broker') ?? null,
      port: amqp?.number({ least: 1, most: 65_535 }, 'broker-port', 'broker_port') ?? null,
      broker: login(amqp) ?? login(dripline) ?? NOBODY,
      database: login(postgresql) ?? login(postgres) ?? NOBODY,
    }
  } catch (error) {
    if (!(error instanceof MeshError) || error.at === undefined) throw error
    const { sourceLine: _, ...at } = error.at
    report.problem('config-invalid', at, error.message)
    return NO_AUTHENTICATIONS
  }
}

function login(group: Section | null): Login | null {
  if (group === null) return null
  return { username: group.text('username'), password: group.text('password') }
}
