import { blockLines } from '../source/written-value.ts'

/** Both lines name the schema: the first for VS Code and its kin, the second for JetBrains'. */
const MODELINE = /^# (?:yaml-language-server: \$schema=|\$schema: ).*\r?\n/gm

function modelines(schema: string): string {
  return `# yaml-language-server: $schema=${schema}\n# $schema: ${schema}\n`
}

/** An example's text as the start of somebody's own mesh. @param schema where the schema is, as seen from the new file */
export function fromExample(text: string, schema: string): string {
  return modelines(schema) + text.replace(MODELINE, '')
}

/** A mesh without services, with a word on everything. @param schema where the schema is, as seen from the file */
export function emptySpec(name: string, schema: string): string {
  return `${modelines(schema)}# A dripline mesh. An editor that knows the schema above completes and explains every key.
#   mesh validate   check this file
#   mesh up         bring the system to what it says; only what changed is made anew
#   mesh add-endpoint, mesh add-service   put something in, with questions
${blockLines({ mesh: name }).join('\n')}

# What runs: name of the container to the service in it.
services: {}
`
}
