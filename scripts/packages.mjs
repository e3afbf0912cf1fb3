import { existsSync, readFileSync } from 'node:fs'
import { mustRun } from './run.mjs'
import { say } from './say.mjs'

/**
 * Installs the npm packages when they are missing or are not those of package-lock.json, e.g. after a `git pull`.
 * Asks by content: `npm ci` takes node_modules away from whatever is running.
 */
export async function ensurePackages() {
  if (packagesAreInstalled()) return
  say('installing npm packages (npm ci)')
  await mustRun('npm', ['ci', '--no-audit', '--no-fund'])
}

function packagesAreInstalled() {
  const installed = packagesOf('node_modules/.package-lock.json')
  if (installed === null) return false
  return Object.entries(packagesOf('package-lock.json') ?? {}).every(
    // Optional ones are those of other platforms.
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  )
}

function packagesOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : null
}
