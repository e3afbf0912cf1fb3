// Progress lines of the project's own scripts: stderr, one line each, so that stdout stays the tests' own.

const startedAt = Date.now()

/** One progress line, with the seconds since the script began. */
export function say(text) {
  process.stderr.write(`[${((Date.now() - startedAt) / 1000).toFixed(0).padStart(4)} s] ${text}\n`)
}

/** A failure that a person can mend: printed without a stack, exit code 5 (prerequisite missing). */
export class Missing extends Error {}

/** Runs `main` and turns its outcome into an exit code. */
export async function runScript(main) {
  try {
    process.exitCode = (await main()) ?? 0
  } catch (error) {
    if (error instanceof Missing) {
      process.stderr.write(`${error.message}\n`)
      process.exitCode = 5
    } else {
      throw error
    }
  }
}
