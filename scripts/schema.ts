// Writes what is made from schemas/mesh.schema.json: run it after every change of the schema.
import { writeFileSync } from 'node:fs'
import { filesFromSchema } from './schema-files.ts'

const root = new URL('..', import.meta.url)
for (const [path, text] of Object.entries(await filesFromSchema(root))) writeFileSync(new URL(path, root), text)
