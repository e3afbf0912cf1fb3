import { posix } from 'node:path'
import type { Report } from '../errors/problem.ts'
import { isSecretVariable } from '../source/secret-text.ts'
import { SourceText } from '../source/source-text.ts'
import { readTree } from './compose-file.ts'
import { type FoundContainer, hostPath } from './container.ts'
import type { Look } from './folder.ts'
import { itemsOf, type Located, under } from './located.ts'

/** One line of `grafana.ini` that sets something. */
export interface IniSetting {
  readonly section: string
  readonly key: string
  readonly value: string
  readonly source: SourceText
  readonly start: number
  readonly end: number
}

/** Grafana's files of a hand-written mesh. */
export interface GrafanaFiles {
  readonly settings: readonly IniSetting[]
  readonly datasources: readonly Located[]
  readonly dashboards: readonly { readonly path: string; readonly text: string }[]
}

export function readGrafana(container: FoundContainer, look: Look, report: Report): GrafanaFiles {
  const settings = hostPath(container, '/etc/grafana/grafana.ini')
  const provisioning = hostPath(container, '/etc/grafana/provisioning')
  const datasourceFiles = filesUnder(look, provisioning, 'datasources', /\.ya?ml$/)
  const dashboardFolders = container.mounts
    .filter(({ isNamed, target }) => !isNamed && !/\.\w+$/.test(target))
    .map(({ source }) => source)
  const dashboards = new Map(
    dashboardFolders.flatMap((folder) => jsonFiles(look, folder, 0)).map((path) => [path, look(path)] as const),
  )
  return {
    settings: settings === null ? [] : iniSettings(look, settings),
    datasources: datasourceFiles.flatMap((path) => itemsOf(under(readTree(look, path, report), 'datasources'))),
    dashboards: [...dashboards].flatMap(([path, found]) =>
      found.kind === 'file' && isDashboard(found.text) ? [{ path, text: found.text }] : [],
    ),
  }
}

function filesUnder(look: Look, folder: string | null, name: string, wanted: RegExp): string[] {
  const path = posix.join(folder ?? '', name)
  const found = folder === null ? null : look(path)
  return found?.kind === 'folder'
    ? found.names.filter((each) => wanted.test(each)).map((each) => posix.join(path, each))
    : []
}

const DEEPEST = 5

function jsonFiles(look: Look, folder: string, depth: number): string[] {
  const found = look(folder)
  if (found.kind !== 'folder' || depth > DEEPEST) return []
  return found.names.flatMap((name) => {
    const path = posix.join(folder, name)
    if (name.endsWith('.json')) return [path]
    return /^[^.]*$/.test(name) ? jsonFiles(look, path, depth + 1) : []
  })
}

function isDashboard(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && 'panels' in value
  } catch {
    // Grafana would not load it either.
    return false
  }
}

/** The variable by which Grafana takes a setting of `grafana.ini`. */
export function variableOf({ section, key }: IniSetting): string {
  return `GF_${section}_${key}`.toUpperCase().replace(/[.-]/g, '_')
}

/** Whether a setting holds a password, and does not only say where one is. */
export function isSecretSetting({ key, value }: IniSetting): boolean {
  const isNamed = /(?:passw(?:or)?d|secret(?:_key)?|token|api_key)$/i.test(key)
  return value !== '' && !value.startsWith('$') && (isNamed || isSecretVariable('', value))
}

function iniSettings(look: Look, path: string): IniSetting[] {
  const found = look(path)
  if (found.kind !== 'file') return []
  const source = new SourceText(path, found.text)
  const settings: IniSetting[] = []
  let [section, start] = ['', 0]
  for (const line of found.text.split('\n')) {
    section = /^\s*\[([^\]]+)\]/.exec(line)?.[1] ?? section
    const hit = /^\s*([A-Za-z_]\w*)\s*=\s*(.*?)\s*$/.exec(line)
    if (hit !== null) {
      const from = start + line.search(/\S/)
      settings.push({
        section,
        key: hit[1] ?? '',
        value: unquoted(hit[2] ?? ''),
        source,
        start: from,
        end: start + line.trimEnd().length,
      })
    }
    start += line.length + 1
  }
  return settings
}

/** Grafana wants quotes around a password with # or ; in it. */
function unquoted(value: string): string {
  return /^("""|"|'|`)([\s\S]*)\1$/.exec(value)?.[2] ?? value
}

/** A dashboard whose panels of a PostgreSQL datasource ask the mesh's own. @param names of those datasources */
export function dashboardWithDatasource(text: string, names: readonly string[], uid: string): string {
  const replaced = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(replaced)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        if (key === 'datasource' && isPostgres(inner, names)) return [key, { type: 'postgres', uid }]
        return [key, replaced(inner)]
      }),
    )
  }
  return `${JSON.stringify(replaced(JSON.parse(text)), null, 2)}\n`
}

/** Old dashboards name their datasource by its name alone. */
function isPostgres(datasource: unknown, names: readonly string[]): boolean {
  if (typeof datasource === 'string') return names.includes(datasource)
  const { type } = (datasource ?? {}) as { type?: unknown }
  return type === 'postgres' || type === 'grafana-postgresql-datasource'
}
