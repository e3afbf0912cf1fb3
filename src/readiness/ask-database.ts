import { connectDatabase, type DatabaseAddress, type DatabaseConnection } from '../database/connection.ts'
import { DatabaseError } from '../database/failure.ts'
import type { Answer } from './probe.ts'

const CONNECT_TIMEOUT_MS = 1_500

/** Opens a connection of its own, puts one question and closes it again. A refused login is `failed`. */
export async function askDatabase(
  address: DatabaseAddress,
  name: string,
  question: (connection: DatabaseConnection) => Promise<Answer>,
): Promise<Answer> {
  try {
    const connection = await connectDatabase(address, CONNECT_TIMEOUT_MS, name)
    try {
      return await question(connection)
    } finally {
      await connection.close()
    }
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error
    return answerOf(error, address)
  }
}

function answerOf(error: DatabaseError, { host, port, database, username }: DatabaseAddress): Answer {
  // The probe's name says which database: its address is left out of the reason.
  const reason = error.message.replace(`database ${database} at ${host}:${port}: `, '')
  if (error.reason !== 'wrong-password') return { state: 'waiting', reason }
  const hint = [
    `its volume was made with another password of "${username}": PostgreSQL keeps the one of its first start`,
    'put the old password back: in mesh.yaml, or .mesh/secrets.json from a backup',
    'or give up the data: mesh down --volumes --confirm <mesh>, then mesh up',
  ]
  return { state: 'failed', reason, hint: hint.join('\n') }
}
