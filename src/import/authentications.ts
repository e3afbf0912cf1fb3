import type { Report } from '../errors/problem.ts'
import { readTree } from './compose-file.ts'
import type { Look } from './folder.ts'
import { type Located, under, wordOf } from './located.ts'

/** A user name and password somewhere in a hand-written mesh. */
export interface Login {
  readonly username: Located | null
  readonly password: Located | null
}

/** An authentications file; groups of either era. */
export interface Authentications {
  readonly path: string
  /** Host of the broker (E1). */
  readonly brokerHost: Located | null
  readonly broker: Login | null
  readonly database: Login | null
}

/** @returns `null` when it is no such file; what is wrong with it is in the report */
export function readAuthentications(look: Look, path: string, report: Report): Authentications | null {
  const root = readTree(look, path, report)
  if (root === null) return null
  if (!isAuthentications(root)) {
    report.warning(
      'no-logins',
      root.source.at(0),
      `${path} has none of the groups amqp, dripline, postgresql and postgres`,
      'not used',
    )
    return null
  }
  return {
    path,
    brokerHost: under(root, 'amqp', 'broker'),
    broker: loginOf(under(root, 'amqp') ?? under(root, 'dripline')),
    database: loginOf(under(root, 'postgresql') ?? under(root, 'postgres')),
  }
}

export function isAuthentications(root: Located): boolean {
  return ['amqp', 'dripline', 'postgresql', 'postgres'].some((group) => {
    const found = under(root, group)
    return wordOf(under(found, 'username')) !== null || wordOf(under(found, 'password')) !== null
  })
}

function loginOf(group: Located | null): Login | null {
  return group === null ? null : { username: under(group, 'username'), password: under(group, 'password') }
}
