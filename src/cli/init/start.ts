import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { renameMesh } from '../../edit/edits.ts'
import type { InitAnswers } from '../../edit/init-answers.ts'
import { emptySpec, fromExample } from '../../edit/new-spec.ts'
import { openSpec } from '../../edit/spec-text.ts'
import { MeshError } from '../../errors/mesh-error.ts'
import { suggestion } from '../../errors/suggest.ts'
import { loadedMesh } from '../../lifecycle/load.ts'
import { type MeshFolder, meshFolder } from '../../lifecycle/mesh-folder.ts'
import { textOf } from '../../source/read-text-file.ts'
import type { Asker } from '../ask/asker.ts'
import { askName } from '../wizard/init-wizard.ts'
import { schemaPath } from './schema-path.ts'
import { companions, type Template, templateText } from './templates.ts'

/** A spec before the answers are put in. */
export interface Start {
  readonly folder: MeshFolder
  readonly text: string
  /** What stands in the folder; `null`: no mesh.yaml yet. */
  readonly before: Uint8Array | null
  /** Files that the example needs beside it, by their path in the folder. */
  readonly companions: ReadonlyMap<string, string>
}

/** The mesh that is in `folder` already; `null`: none. @throws InvalidSpec when it must be mended first */
export async function startFromExisting(folder: string, given: InitAnswers): Promise<Start | null> {
  const specFile = join(folder, 'mesh.yaml')
  if (!existsSync(specFile)) return null
  const place = meshFolder(specFile)
  const { mesh } = await loadedMesh(place)
  if (given.name !== undefined && given.name !== mesh.name) {
    throw new MeshError('refused', `the mesh in ${folder} is called "${mesh.name}", not "${given.name}"`, {
      hint: 'its containers and its data carry the name; to rename it, take it down and edit mesh.yaml',
    })
  }
  const before = readFileSync(specFile)
  return { folder: place, text: textOf(before, specFile), before, companions: new Map() }
}

/** What is to be known of a new mesh before anything else. */
export interface NewMesh {
  readonly folder: string
  readonly packageFolder: string
  readonly templates: ReadonlyMap<string, Template>
  /** Somebody to ask; `null`: defaults are taken. */
  readonly asker: Asker | null
}

const DEFAULT_TEMPLATE = 'first-mesh'

/** A new mesh: from an example, or empty. @throws MeshError usage */
export async function startNew(
  given: InitAnswers,
  { folder, packageFolder, templates, asker }: NewMesh,
): Promise<Start> {
  const template = given.template ?? (asker === null ? DEFAULT_TEMPLATE : await askTemplate(asker, templates))
  const found = templates.get(template)
  if (found === undefined) {
    throw new MeshError('usage', `there is no template "${template}"`, {
      hint: suggestion(template, [...templates.keys()], 'there are'),
    })
  }
  const byDefault = nameFrom(basename(folder))
  const name = given.name ?? (asker === null ? byDefault : await askName(asker, byDefault))
  const specFile = join(folder, 'mesh.yaml')
  const schema = schemaPath(folder, packageFolder)
  const { example } = found
  const text =
    example === null
      ? emptySpec(name, schema)
      : renameMesh(openSpec(fromExample(templateText(packageFolder, example), schema), specFile), name)
  return {
    folder: meshFolder(specFile),
    text,
    before: null,
    companions: example === null ? new Map() : companions(packageFolder, example),
  }
}

function askTemplate(asker: Asker, templates: NewMesh['templates']): Promise<string> {
  const choices = [...templates].map(([name, { description }]) => ({ value: name, name, description }))
  return asker.choice({ message: 'what to start from?', choices })
}

/** A mesh's name made of a folder's. */
export function nameFrom(folderName: string): string {
  const name = folderName
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9_]+/g, '-')
    .replace(/^[-_]+|-+$/g, '')
  return name === '' ? 'my-mesh' : name.slice(0, 63)
}
