import type { Database, Grafana, Mesh } from '../spec/mesh.ts'
import { dashboards } from './dashboards.ts'
import { READER_ROLE } from './database-migrations.ts'
import type { GeneratedFile } from './generated-file.ts'
import type { GenerateInputs } from './inputs.ts'
import { withHeader } from './marker.ts'
import { SECRET_FILE } from './secrets.ts'
import { filledTemplate } from './template.ts'

/** Mounted at `/etc/grafana`, as in the walkthrough. */
export const GRAFANA_FOLDER = 'grafana.d'
export const GRAFANA_INI = `${GRAFANA_FOLDER}/grafana.ini`
export const DATASOURCE_FILE = `${GRAFANA_FOLDER}/provisioning/datasources/postgres.yaml`
export const PROVIDER_FILE = `${GRAFANA_FOLDER}/provisioning/dashboards/mesh.yaml`

/** Fixed, so that a dashboard finds its datasource on every machine. */
export const DATASOURCE_UID = 'dripline-sensor-data'

/** Grafana's settings; with a database also the datasource and a dashboard per service. */
export function grafanaFiles(mesh: Mesh, { templates }: GenerateInputs): GeneratedFile[] {
  const { grafana, database } = mesh
  if (grafana === null) return []
  const ini = filledTemplate(templates, 'grafana/grafana.ini', {
    adminUser: iniValue(grafana.credentials.username),
    adminPasswordFile: SECRET_FILE.grafana,
  })
  const settings: GeneratedFile = { path: GRAFANA_INI, text: withHeader('#', ini), kind: 'shared' }
  if (database === null) return [settings]
  const provider = filledTemplate(templates, 'grafana/dashboards.yaml', { mesh: yamlWord(mesh.name) })
  const type = datasourceType(grafana)
  return [
    settings,
    { path: DATASOURCE_FILE, text: withHeader('#', datasource(database, type, templates)), kind: 'shared' },
    { path: PROVIDER_FILE, text: withHeader('#', provider), kind: 'shared' },
    ...dashboards(mesh, { type, uid: DATASOURCE_UID }).map(({ name, dashboard }): GeneratedFile => {
      const text = `${JSON.stringify(dashboard, null, 2)}\n`
      return { path: `${GRAFANA_FOLDER}/dashboards/${name}.json`, text, kind: 'shared' }
    }),
  ]
}

function datasource(database: Database, type: string, templates: GenerateInputs['templates']): string {
  return filledTemplate(templates, 'grafana/datasource.yaml', {
    name: yamlWord(database.name),
    uid: yamlWord(DATASOURCE_UID),
    type: yamlWord(type),
    url: yamlWord(`${database.container}:5432`),
    user: yamlWord(READER_ROLE),
    postgresVersion: String(postgresVersion(database.image)),
    passwordFile: SECRET_FILE.databaseReader,
  })
}

/**
 * Name of Grafana's PostgreSQL plugin: from 11 on its full name, to which the old one was made an alias.
 *
 * @see grafana/grafana, public/app/plugins/datasource/grafana-postgresql-datasource/plugin.json, "aliasIDs"
 */
function datasourceType({ image }: Grafana): string {
  const major = Number(/:v?(\d+)/.exec(image)?.[1] ?? 99)
  return major >= 11 ? 'grafana-postgresql-datasource' : 'postgres'
}

/** As the datasource wants it: 16.0 is 1600. It only steers what the query editor offers. */
function postgresVersion(image: string): number {
  return 100 * Number(/:(?:.*pg)?(\d+)/.exec(image)?.[1] ?? 15)
}

/** JSON is YAML: quoted, whatever is in it. `$` would begin a variable of Grafana. */
function yamlWord(text: string): string {
  return JSON.stringify(text.replaceAll('$', '$$$$'))
}

/** Grafana's ini reader takes a value in backquotes or triple quotes literally. */
function iniValue(text: string): string {
  return /^[\w.@-]+$/.test(text) ? text : `"""${text}"""`
}
