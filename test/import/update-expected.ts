// Writes test/import/expected anew; read the difference before committing it: node --import tsx test/import/update-expected.ts
import { mkdirSync, writeFileSync } from 'node:fs'
import { FOLDER_NAMES, hazardsText, importedFolder } from './folders.ts'

for (const name of FOLDER_NAMES) {
  const folder = new URL(`./expected/${name}/`, import.meta.url)
  mkdirSync(folder, { recursive: true })
  const imported = importedFolder(name)
  writeFileSync(new URL('mesh.yaml', folder), imported.result?.text ?? '')
  writeFileSync(new URL('hazards.txt', folder), hazardsText(imported))
}
