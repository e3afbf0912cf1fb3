// A program for interrupted-write.test.ts: writes a folder and is killed at the given call of the file system.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const [folder = '', filesJson = '[]', killAt = '0'] = process.argv.slice(2)
const CHANGING = ['mkdirSync', 'writeFileSync', 'chmodSync', 'renameSync', 'rmSync', 'rmdirSync'] as const

let calls = 0
for (const name of CHANGING) {
  const original = fs[name] as (...args: unknown[]) => unknown
  const counted = (...args: unknown[]): unknown => {
    calls += 1
    if (calls === Number(killAt)) {
      // A write is cut off in its middle; everything else is one step for the file system.
      if (name === 'writeFileSync') original(args[0], String(args[1]).slice(0, String(args[1]).length / 2))
      process.kill(process.pid, 'SIGKILL')
    }
    return original(...args)
  }
  Object.assign(fs, { [name]: counted })
}
syncBuiltinESMExports()

const { writeFiles } = await import('../../src/output/write-files.ts')
await writeFiles(folder, JSON.parse(filesJson))
process.stdout.write(String(calls))
