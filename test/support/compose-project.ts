import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { dockerCompose } from '../../src/engine/docker-compose.ts'
import type { Compose } from '../../src/engine/engine.ts'

export const SMALL_IMAGE = 'mesh.local/debian:trixie'

export interface ComposeProject {
  readonly name: string
  readonly folder: string
  readonly compose: Compose
  /** Replaces compose.yaml; JSON is YAML too. */
  write(services: Readonly<Record<string, object>>): void
}

/** A folder with a compose.yaml under a fresh project name, taken down with its volumes when the test ends. */
export function composeProject(t: TestContext, services: Readonly<Record<string, object>>): ComposeProject {
  const name = `t-${randomUUID().slice(0, 8)}`
  const folder = mkdtempSync(join(tmpdir(), 't-größer als-'))
  const compose = dockerCompose(folder)
  const write = (entries: Readonly<Record<string, object>>): void =>
    writeFileSync(join(folder, 'compose.yaml'), JSON.stringify({ name, services: entries, volumes: { data: {} } }))
  write(services)
  t.after(async () => {
    await compose.down({ volumes: true, timeoutS: 0 }, AbortSignal.timeout(30_000))
    rmSync(folder, { recursive: true })
  })
  return { name, folder, compose, write }
}
