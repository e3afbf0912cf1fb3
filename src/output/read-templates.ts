import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Folders of `templates/` whose texts end up in generated files; `images` is the image builder's. */
const FOLDERS = ['grafana', 'rabbitmq', 'runtime', 'sql']

/** @param folder the package's `templates/`. @returns path in it, with `/` → text */
export function readTemplates(folder: string): Readonly<Record<string, string>> {
  const entries = FOLDERS.flatMap((name) =>
    readdirSync(join(folder, name)).map((file) => {
      return [`${name}/${file}`, readFileSync(join(folder, name, file), 'utf8')] as const
    }),
  )
  return Object.fromEntries(entries)
}
