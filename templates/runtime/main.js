import { main } from './runtime.js'

const [program, ...words] = process.argv.slice(2)
// What messages name as the sender's program.
process.argv[1] = `/usr/local/bin/${program}`
process.exitCode = await main(words, program)
