// A container engine and Compose v2 on this machine: found, or installed from Debian's packages.
import { spawn } from 'node:child_process'
import { existsSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { mustRun, run } from './run.mjs'
import { Missing, say } from './say.mjs'

const SOCKET = '/var/run/docker.sock'
const ENGINE_LOG = '/var/log/dripline-mesh-dockerd.log'
const TRIXIE_SOURCE = '/etc/apt/sources.list.d/dripline-mesh-trixie.sources'
const TRIXIE_PIN = '/etc/apt/preferences.d/dripline-mesh-trixie'

/**
 * Makes sure that an engine answers, that Compose is version 2, and that the Debian image set can be built.
 * On a machine that has all of it nothing is installed or started.
 *
 * @throws Missing where something is absent and may not be installed; the text says what and how to get it
 */
export async function ensureEngine() {
  if (!(await engineAnswers())) await provideEngine()
  if (!(await composeIsV2())) await provideCompose()
  if (mayInstall() && (await needsMmdebstrap())) await aptInstall(['mmdebstrap'])
}

/** The base of the Debian images is made by mmdebstrap only where it is absent and no registry gives one. */
async function needsMmdebstrap() {
  const done = async (command, ...args) => (await run(command, args)).code === 0
  if (await done('docker', 'image', 'inspect', 'mesh.local/debian:trixie')) return false
  return !(await done('mmdebstrap', '--version')) && !(await done('docker', 'pull', '--quiet', 'debian:trixie-slim'))
}

async function engineAnswers() {
  return (await run('docker', ['version', '--format', '{{.Server.Version}}'])).code === 0
}

async function composeIsV2() {
  const { code, output } = await run('docker', ['compose', 'version', '--short'])
  return code === 0 && /^v?[2-9]/.test(output.trim())
}

function osRelease() {
  if (!existsSync('/etc/os-release')) return {}
  const lines = readFileSync('/etc/os-release', 'utf8').split('\n')
  return Object.fromEntries(
    lines.map((line) => line.replaceAll('"', '').split('=')).filter((pair) => pair.length === 2),
  )
}

function mayInstall() {
  const { ID = '', ID_LIKE = '' } = osRelease()
  return process.getuid?.() === 0 && `${ID} ${ID_LIKE}`.includes('debian')
}

async function provideEngine() {
  const { output } = await run('docker', ['version', '--format', '{{.Server.Version}}'])
  if (/permission denied/i.test(output)) {
    throw new Missing(
      'The container engine is there, but this user may not use it.\n' +
        '   add yourself to its group and log in again: sudo usermod -aG docker "$USER"',
    )
  }
  if (process.env.DOCKER_HOST) {
    throw new Missing(`The container engine that DOCKER_HOST names does not answer: ${process.env.DOCKER_HOST}`)
  }
  if (!existsSync('/usr/sbin/dockerd') && !existsSync('/usr/bin/dockerd')) {
    if (!mayInstall())
      throw new Missing(missingText('a container engine (Docker 20.10 or newer)', 'docker.io iptables'))
    await aptInstall(['docker.io', 'iptables'])
  }
  if (process.getuid?.() !== 0) {
    throw new Missing('The container engine is installed but not running.\n   start it: sudo systemctl start docker')
  }
  await startEngine()
}

async function startEngine() {
  let hasEnded = false
  if (existsSync('/run/systemd/system')) {
    say('starting the container engine (systemctl start docker)')
    await mustRun('systemctl', ['start', 'docker'])
  } else if (!(await engineAnswers())) {
    say(`starting the container engine (dockerd, log in ${ENGINE_LOG})`)
    const log = openSync(ENGINE_LOG, 'a')
    // A session of its own: the engine must outlive this script and not get its Ctrl-C.
    const engine = spawn('dockerd', [], { detached: true, stdio: ['ignore', log, log] })
    engine.on('exit', () => {
      hasEnded = true
    })
    engine.unref()
  }
  const deadline = Date.now() + 60_000
  while (!(await engineAnswers())) {
    if (hasEnded) throw new Missing(`The container engine ended at once.\n${lastLines(ENGINE_LOG)}`)
    if (Date.now() > deadline) {
      throw new Missing(`The container engine does not answer on ${SOCKET} after 60 s.\n   see its log: ${ENGINE_LOG}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  say('the container engine answers')
}

function lastLines(file) {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-3).join('\n')
}

async function provideCompose() {
  if (!mayInstall())
    throw new Missing(missingText('Docker Compose v2', 'docker-compose-v2 (Ubuntu) or docker-compose (Debian 13)'))
  const { ID = '', VERSION_CODENAME = '' } = osRelease()
  if (ID === 'ubuntu') return aptInstall(['docker-compose-v2'])
  if (VERSION_CODENAME !== 'bookworm') return aptInstall(['docker-compose'])
  // bookworm only has Compose 1.29; trixie's package is one static plugin that runs here. Pinned low, so that nothing
  // else ever comes from trixie.
  writeFileSync(
    TRIXIE_SOURCE,
    `Types: deb\nURIs: ${debianMirror()}\nSuites: trixie\nComponents: main\nSigned-By: /usr/share/keyrings/debian-archive-keyring.gpg\n`,
  )
  writeFileSync(TRIXIE_PIN, 'Package: *\nPin: release n=trixie\nPin-Priority: 50\n')
  await aptInstall(['-t', 'trixie', 'docker-compose'])
}

let listsAreFresh = false

async function aptInstall(packages) {
  say(`installing from Debian's packages: ${packages.join(' ')}`)
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  if (!listsAreFresh || packages.includes('trixie')) await mustRun('apt-get', ['update', '-q'], { env })
  listsAreFresh = true
  await mustRun(
    'apt-get',
    ['install', '-o', 'DPkg::Lock::Timeout=120', '-q', '-y', '--no-install-recommends', ...packages],
    { env },
  )
}

/** The mirror that this machine's own package sources name; every further source uses the same one. */
export function debianMirror() {
  const folder = '/etc/apt/sources.list.d'
  const files = [
    '/etc/apt/sources.list',
    ...(existsSync(folder) ? readdirSync(folder).map((name) => `${folder}/${name}`) : []),
  ]
  for (const file of files) {
    if (!existsSync(file)) continue
    const match = /^(?:URIs:\s*|deb\s+(?:\[[^\]]*\]\s+)?)(https?:\/\/\S*\/debian)\/?(?:\s|$)/m.exec(
      readFileSync(file, 'utf8'),
    )
    if (match?.[1]) return match[1]
  }
  throw new Missing('No Debian mirror is named in /etc/apt/sources.list or /etc/apt/sources.list.d.')
}

function missingText(what, packages) {
  return (
    `Missing on this machine: ${what}.\n` +
    `   on Debian or Ubuntu, as root: apt-get install ${packages}\n` +
    '   or let this script do it: run it as root on Debian or Ubuntu'
  )
}
