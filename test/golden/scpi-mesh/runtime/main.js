// Written by `mesh generate` from mesh.yaml: change that file, or put additions in compose.override.yaml.
// To own this file, delete this line; mesh then leaves it alone. [dripline-mesh: generated]
import { main } from './runtime.js'

const [program, ...words] = process.argv.slice(2)
// What messages name as the sender's program.
process.argv[1] = `/usr/local/bin/${program}`
process.exitCode = await main(words, program)
