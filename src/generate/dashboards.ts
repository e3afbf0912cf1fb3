// Types only: the builders of the same package would cost each generation 20 ms and more to load. A test builds the
// same dashboard with them and compares.
import type * as common from '@grafana/grafana-foundation-sdk/common'
import type * as grafana from '@grafana/grafana-foundation-sdk/dashboard'
import type { DriplineService, Endpoint, EndpointMetadata, Mesh, SensorLogger } from '../spec/mesh.ts'
import { contentHash } from './content-hash.ts'
import { sqlName, sqlText } from './sql-text.ts'

/** Grafana's type with its enumerations as the texts that they stand for. */
type Plain<T> = T extends string
  ? `${T}`
  : T extends readonly (infer Item)[]
    ? Plain<Item>[]
    : T extends object
      ? { [Key in keyof T]: Plain<T[Key]> }
      : T

type Panel = Omit<Plain<grafana.Panel>, 'targets'> & { readonly targets: readonly SqlTarget[] }
type Dashboard = Omit<Plain<grafana.Dashboard>, 'panels'> & { readonly panels: readonly Panel[] }
type FieldConfig = Plain<common.GraphFieldConfig>
type PanelOptions = Plain<{ legend: common.VizLegendOptions; tooltip: common.VizTooltipOptions }>

/** One query of Grafana's PostgreSQL datasource, which the package has no type for. */
interface SqlTarget {
  readonly refId: string
  readonly datasource: DatasourceRef
  readonly format: 'time_series'
  readonly editorMode: 'code'
  readonly rawQuery: true
  readonly rawSql: string
}

export interface DatasourceRef {
  readonly type: string
  readonly uid: string
}

export interface NamedDashboard {
  /** Container of the service: name of the file. */
  readonly name: string
  readonly dashboard: Dashboard
}

/** A dashboard for each service that logs something; none without a logger to write rows. */
export function dashboards(mesh: Mesh, datasource: DatasourceRef): NamedDashboard[] {
  const loggers = mesh.containers.flatMap((container) =>
    container.kind === 'service' && container.logger !== null ? [container.logger] : [],
  )
  const [logger] = loggers
  if (logger === undefined) return []
  return mesh.containers.flatMap((service) => {
    if (service.kind !== 'service') return []
    const logged = service.endpoints.filter(({ logIntervalS, logOnSet }) => logIntervalS > 0 || logOnSet)
    if (logged.length === 0) return []
    return [{ name: service.container, dashboard: dashboardOf(service, logged, logger, datasource) }]
  })
}

function dashboardOf(
  service: DriplineService,
  logged: readonly Endpoint[],
  logger: SensorLogger,
  datasource: DatasourceRef,
): Dashboard {
  return {
    uid: uidOf(service.name),
    title: service.name,
    tags: ['dripline'],
    timezone: 'browser',
    editable: true,
    graphTooltip: 1,
    fiscalYearStartMonth: 0,
    schemaVersion: SCHEMA_VERSION,
    time: { from: 'now-6h', to: 'now' },
    refresh: '10s',
    templating: {},
    annotations: {},
    panels: logged.map((endpoint, index) => panelOf(endpoint, index, logger, datasource)),
  }
}

/** Of Grafana 9.5, the oldest that this is for: a newer Grafana brings a dashboard up to date by itself. */
const SCHEMA_VERSION = 38

const PANEL = { width: 12, height: 8 } as const

function panelOf(endpoint: Endpoint, index: number, logger: SensorLogger, datasource: DatasourceRef): Panel {
  const { unit, label, description, range, alarm } = endpoint.metadata
  const options: PanelOptions = {
    legend: { displayMode: 'list', placement: 'bottom', showLegend: false, calcs: [] },
    tooltip: { mode: 'multi', sort: 'none' },
  }
  return {
    id: index + 1,
    type: 'timeseries',
    title: label ?? endpoint.name,
    ...(description === null ? {} : { description }),
    transparent: false,
    repeatDirection: 'h',
    datasource,
    gridPos: {
      h: PANEL.height,
      w: PANEL.width,
      x: PANEL.width * (index % 2),
      y: PANEL.height * Math.floor(index / 2),
    },
    options,
    fieldConfig: {
      defaults: {
        displayName: label ?? endpoint.name,
        // `suffix:` keeps Grafana from taking a unit of physics for one of its own abbreviations.
        ...(unit === null ? {} : { unit: `suffix:${unit}` }),
        ...(range === null ? {} : { min: range[0], max: range[1] }),
        color: { mode: 'palette-classic' },
        ...thresholds(alarm),
        custom: lines(alarm),
      },
      overrides: [],
    },
    targets: [
      {
        refId: 'A',
        datasource,
        format: 'time_series',
        editorMode: 'code',
        rawQuery: true,
        rawSql: rawSql(endpoint.name, logger),
      },
    ],
  }
}

function lines(alarm: EndpointMetadata['alarm']): FieldConfig {
  return {
    drawStyle: 'line',
    lineInterpolation: 'linear',
    lineWidth: 1,
    showPoints: 'auto',
    spanNulls: true,
    ...(alarm === null ? {} : { thresholdsStyle: { mode: 'line+area' } }),
  }
}

/** Outside of the alarm limits the panel is red. */
function thresholds(alarm: EndpointMetadata['alarm']): Pick<Plain<grafana.FieldConfig>, 'thresholds'> {
  if (alarm === null) return {}
  const { low, high } = alarm
  const steps = [
    { value: null, color: low === null ? 'transparent' : 'red' },
    ...(low === null ? [] : [{ value: low, color: 'transparent' }]),
    ...(high === null ? [] : [{ value: high, color: 'red' }]),
  ]
  return { thresholds: { mode: 'absolute', steps } }
}

/** The calibrated value where there is one. */
function rawSql(sensorName: string, { tableName, columns }: SensorLogger): string {
  const values = ['value_cal', 'value_raw'].filter((column) => columns.includes(column))
  const value = values.length === 2 ? `coalesce(${values.join(', ')})` : (values[0] ?? 'NULL')
  return [
    `SELECT "timestamp" AS "time", ${value} AS "value"`,
    `FROM ${sqlName(tableName)}`,
    `WHERE sensor_name = ${sqlText(sensorName)} AND $__timeFilter("timestamp")`,
    'ORDER BY 1',
  ].join('\n')
}

/** The same for the same service name on every machine; Grafana takes 40 characters at most. */
function uidOf(serviceName: string): string {
  return /^[\w-]{1,30}$/.test(serviceName) ? `dripline-${serviceName}` : `dripline-${contentHash([serviceName])}`
}
