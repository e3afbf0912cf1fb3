// Writes what V8 has compiled of dist/program-*.cjs after a few commands, from which dist/mesh.cjs starts it. Called by
// build.mjs in a process of its own, with the file to write and a folder to work in.
const { cpSync, existsSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')

const [file, folder] = process.argv.slice(2)
const { script, start } = require('../dist/mesh.cjs')

const mesh = join(folder, 'mesh')
const COMMANDS = [
  ['--help'],
  ['validate', '--mesh', mesh],
  ['generate', '--mesh', mesh],
  ['generate', '--mesh', mesh, '--check'],
  ['status', '--mesh', mesh],
]

cpSync(join(__dirname, '../meshes/first-mesh/mesh.yaml'), join(mesh, 'mesh.yaml'))
// A build leaves the machine's engine alone: `status` learns that there is none.
process.env.DOCKER_HOST = `unix://${join(folder, 'no-engine')}`
delete process.env.MESH_DIR

// Each command ends when nothing is left to do, which Node says again only if there was something after it said so.
const next = () => {
  const words = COMMANDS.shift()
  if (words === undefined) {
    process.off('beforeExit', next)
    // `status` fails as it must; what it and the others say is seen where they are tested.
    process.exitCode = existsSync(join(mesh, 'deploy/compose.yaml')) ? 0 : 1
    writeFileSync(file, script.createCachedData())
    return
  }
  process.argv.splice(2, Number.POSITIVE_INFINITY, ...words)
  start()
  setImmediate(() => {})
}
process.on('beforeExit', next)
