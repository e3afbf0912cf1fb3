// What tests and demo need on this machine; installs only what is missing.
import { ensureEngine } from './engine.mjs'
import { runScript } from './say.mjs'

await runScript(ensureEngine)
