// One of several processes that want the same locks at the same instants. Told: a folder with a folder for each round,
// when the first round begins (ms since 1970), how many there are, and the time from one to the next in ms. Prints how
// often it worked, and how often somebody else was at work meanwhile.
import { closeSync, openSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { MeshError } from '../../src/errors/mesh-error.ts'
import { whileLocked } from '../../src/lifecycle/mesh-lock.ts'

const [base = '', ...numbers] = process.argv.slice(2)
const [beginsAt = 0, rounds = 0, everyMs = 0] = numbers.map(Number)
const seen = { worked: 0, together: 0 }

for (let round = 0; round < rounds; round++) {
  const at = beginsAt + round * everyMs
  await wait(at - Date.now() - 2)
  // The last moment counts: a timer is too late by a different time in each process.
  while (Date.now() < at);
  const inside = join(base, String(round), 'inside')
  const work = async (): Promise<void> => {
    try {
      closeSync(openSync(inside, 'wx'))
    } catch {
      seen.together++
      return
    }
    await wait(4)
    rmSync(inside)
    seen.worked++
  }
  await whileLocked(join(base, String(round)), work).catch((error: unknown) => {
    if (!(error instanceof MeshError && error.code === 'mesh-busy')) throw error
  })
}
process.stdout.write(JSON.stringify(seen))
