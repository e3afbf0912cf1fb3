// Written by `mesh generate` from mesh.yaml: change that file, or put additions in compose.override.yaml.
// To own this file, delete this line; mesh then leaves it alone. [dripline-mesh: generated]
const { main } = require('./runtime.cjs')

const [program, ...words] = process.argv.slice(2)
// What messages name as the sender's program.
process.argv[1] = `/usr/local/bin/${program}`
main(words, program).then((code) => {
  process.exitCode = code
})
