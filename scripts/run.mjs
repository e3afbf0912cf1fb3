import { spawn } from 'node:child_process'

/**
 * Runs a program to its end.
 *
 * @returns its exit code and what it printed (stdout and stderr together); with `show`, output goes to our stderr instead
 */
export function run(command, args, { show = false, cwd, env, input } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: [input === undefined ? 'ignore' : 'pipe', show ? 2 : 'pipe', show ? 2 : 'pipe'],
    })
    let output = ''
    child.stdout?.on('data', (chunk) => {
      output += chunk
    })
    child.stderr?.on('data', (chunk) => {
      output += chunk
    })
    child.on('error', (error) => resolve({ code: 127, output: String(error.message) }))
    child.on('close', (code, signal) => resolve({ code: code ?? (signal === 'SIGINT' ? 130 : 143), output }))
    child.stdin?.end(input)
  })
}

/** Like {@link run}, but a non-zero exit is an error that carries the last lines of the output. */
export async function mustRun(command, args, options = {}) {
  const result = await run(command, args, options)
  if (result.code !== 0) {
    const tail = result.output.trim().split('\n').slice(-15).join('\n')
    throw new Error(`${command} ${args.join(' ')} ended with exit code ${result.code}\n${tail}`)
  }
  return result.output
}
