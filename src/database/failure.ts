/** Why the database did not do what was asked, by what can be done about it. */
export type DatabaseReason =
  /** Nothing listens, the network is gone, or the connection was cut: ask again. */
  | 'unreachable'
  /** It is starting up, shutting down or out of connections: ask again. */
  | 'starting-up'
  | 'wrong-password'
  | 'missing-database'
  /** The values break a type or a constraint: the same values will always be refused. */
  | 'bad-values'
  /** Anything else that the server refuses, e.g. a table that does not exist: someone may repair it. */
  | 'refused'

/** A failure of the database, told apart by `reason`. Its message names the server, never a password. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError'
  readonly reason: DatabaseReason
  /** SQLSTATE, when the server itself answered. */
  readonly sqlState: string | null

  constructor(reason: DatabaseReason, message: string, sqlState: string | null, cause: unknown) {
    super(message, { cause })
    this.reason = reason
    this.sqlState = sqlState
  }
}

/** SQLSTATE classes and codes, longest match first. @see PostgreSQL manual, appendix A */
const REASONS: readonly (readonly [string, DatabaseReason])[] = [
  ['57P', 'starting-up'],
  ['53', 'starting-up'],
  ['08', 'unreachable'],
  ['28', 'wrong-password'],
  ['3D000', 'missing-database'],
  ['22', 'bad-values'],
  ['23', 'bad-values'],
  // A column of another type than the value, e.g. a truth value for a number.
  ['42804', 'bad-values'],
  // Too long for an index, too deep for a column: a limit of the server, not a state of it.
  ['54', 'bad-values'],
  // The table's own trigger, or the view it goes through, says no to this row.
  ['P0001', 'bad-values'],
  ['44', 'bad-values'],
]

/** @param where shown first, e.g. `database sensor_data at postgres:5432` */
export function databaseError(where: string, error: unknown): DatabaseError {
  if (error instanceof DatabaseError) return error
  const sqlState = sqlStateOf(error)
  const message = inOurWords(error instanceof Error ? error.message || codeOf(error) : String(error))
  const reason =
    sqlState === null
      ? 'unreachable'
      : (REASONS.find(([prefix]) => sqlState.startsWith(prefix))?.[1] ?? ('refused' as const))
  return new DatabaseError(reason, `${where}: ${message}`, sqlState, error)
}

/** What the client and Node say of a server that is not there yet, as the person who waits for it would. */
function inOurWords(message: string): string {
  // The engine takes a connection to a published port before anything in the container listens.
  if (/Connection terminated unexpectedly|ECONNRESET|EPIPE/.test(message)) return 'TCP connected, then closed at once'
  return message
}

function codeOf(error: object): string {
  return 'code' in error ? String(error.code) : error.constructor.name
}

function sqlStateOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null
  return /^[0-9A-Z]{5}$/.test(String(error.code)) && 'severity' in error ? String(error.code) : null
}
