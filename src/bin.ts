import { setMaxListeners } from 'node:events'
import { hostname, userInfo } from 'node:os'
import { basename, dirname } from 'node:path'
import { failureText } from './cli/failure.ts'
import { runMesh } from './cli/mesh.ts'
import { Stopped } from './cli/mesh-io.ts'
import { outputFailure } from './cli/output-failure.ts'

const stop = new AbortController()
// Whatever is at work listens to it, side by side.
setMaxListeners(0, stop.signal)
const onSignal = (name: 'SIGINT' | 'SIGTERM'): void => {
  const stopped = new Stopped(name)
  // The second time a person does not want to wait for an orderly end.
  if (stop.signal.aborted) process.exit(stopped.exitCode)
  stop.abort(stopped)
}
process.on('SIGINT', onSignal).on('SIGTERM', onSignal)
const output = { exitCode: 0 }
process.stdout.on('error', (error) => {
  const failure = outputFailure(error)
  // There is nobody left to work for.
  if (failure === null) process.exit(0)
  if (output.exitCode !== 0) return
  output.exitCode = failure.exitCode
  process.exitCode = failure.exitCode
  process.stderr.write(failureText(failure, (_colour, text) => text))
  // What is at work ends in order, as if it had been told to.
  stop.abort(new Stopped('SIGTERM'))
})
// Nobody can be told; the exit code still says what happened.
process.stderr.on('error', () => undefined)

void runMesh(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  env: process.env,
  cwd: process.cwd(),
  isTerminal: process.stderr.isTTY === true,
  outIsTerminal: process.stdout.isTTY === true,
  // Both change when the window is resized; some terminals say 0.
  get columns() {
    return process.stderr.columns || process.stdout.columns || 80
  },
  get rows() {
    return process.stderr.rows || process.stdout.rows || 24
  },
  // Looked at when somebody is to be asked: opening stdin costs every other command time.
  get terminal() {
    const { stdin: input, stderr: output } = process
    return input.isTTY && output.isTTY ? { input, output } : null
  },
  signal: stop.signal,
  // This file runs as dist/program-*.cjs.
  packageFolder: dirname(__dirname),
  // Its name holds a digest of its text.
  program: basename(__filename),
  who: { exe: process.argv[1] ?? 'mesh', hostname: hostname(), username: userName() },
}).then((code) => {
  process.exitCode = output.exitCode || code
})

/** A user without an entry in the machine's list has no name. */
function userName(): string {
  try {
    return userInfo().username
  } catch {
    return String(process.getuid?.() ?? 'unknown')
  }
}
