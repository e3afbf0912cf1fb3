import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as common from '@grafana/grafana-foundation-sdk/common'
import {
  DashboardBuilder,
  DashboardCursorSync,
  FieldColorBuilder,
  FieldColorModeId,
  ThresholdsConfigBuilder,
  ThresholdsMode,
} from '@grafana/grafana-foundation-sdk/dashboard'
import { PanelBuilder } from '@grafana/grafana-foundation-sdk/timeseries'
import { parse } from 'yaml'
import { dashboards } from '../../src/generate/dashboards.ts'
import { DATASOURCE_FILE, DATASOURCE_UID, grafanaFiles } from '../../src/generate/grafana-settings.ts'
import type { Mesh } from '../../src/spec/mesh.ts'
import { sampleEndpoint, sampleInputs, sampleLogger, sampleMesh, sampleService } from './sample-mesh.ts'

const DATASOURCE = { type: 'postgres', uid: DATASOURCE_UID }

const COLD_HEAD = sampleEndpoint({
  name: 'cold_head',
  logIntervalS: 10,
  metadata: {
    unit: 'K',
    label: 'Cold head',
    description: 'First stage',
    range: [0, 320],
    alarm: { low: 3.5, high: 300 },
  },
})

function meshWith(...endpoints: ReturnType<typeof sampleEndpoint>[]): Mesh {
  return sampleMesh({ containers: [sampleService({ endpoints }), sampleLogger()] })
}

/** The same panel by Grafana's own builders. */
function builtPanel(): PanelBuilder {
  const rawSql = [
    'SELECT "timestamp" AS "time", coalesce(value_cal, value_raw) AS "value"',
    'FROM "numeric_data"',
    `WHERE sensor_name = 'cold_head' AND $__timeFilter("timestamp")`,
    'ORDER BY 1',
  ].join('\n')
  const query = {
    refId: 'A',
    datasource: DATASOURCE,
    format: 'time_series',
    editorMode: 'code',
    rawQuery: true,
    rawSql,
  }
  const legend = new common.VizLegendOptionsBuilder()
    .displayMode(common.LegendDisplayMode.List)
    .placement(common.LegendPlacement.Bottom)
    .showLegend(false)
    .calcs([])
  const tooltip = new common.VizTooltipOptionsBuilder()
    .mode(common.TooltipDisplayMode.Multi)
    .sort(common.SortOrder.None)
  const thresholds = new ThresholdsConfigBuilder().mode(ThresholdsMode.Absolute).steps([
    { value: null, color: 'red' },
    { value: 3.5, color: 'transparent' },
    { value: 300, color: 'red' },
  ])
  return new PanelBuilder()
    .id(1)
    .title('Cold head')
    .description('First stage')
    .datasource(DATASOURCE)
    .gridPos({ h: 8, w: 12, x: 0, y: 0 })
    .legend(legend)
    .tooltip(tooltip)
    .displayName('Cold head')
    .unit('suffix:K')
    .min(0)
    .max(320)
    .colorScheme(new FieldColorBuilder().mode(FieldColorModeId.PaletteClassic))
    .thresholds(thresholds)
    .drawStyle(common.GraphDrawStyle.Line)
    .lineInterpolation(common.LineInterpolation.Linear)
    .lineWidth(1)
    .showPoints(common.VisibilityMode.Auto)
    .spanNulls(true)
    .thresholdsStyle(new common.GraphThresholdsStyleConfigBuilder().mode(common.GraphThresholdsStyleMode.LineAndArea))
    .withTarget({ build: () => ({ ...query, _implementsDataqueryVariant: () => undefined }) })
}

test('a dashboard is what Grafana’s own builders make', () => {
  const built = new DashboardBuilder('my_store')
    .uid('dripline-my_store')
    .tags(['dripline'])
    .timezone('browser')
    .tooltip(DashboardCursorSync.Crosshair)
    .time({ from: 'now-6h', to: 'now' })
    .refresh('10s')
    .withPanel(builtPanel())
    .build()
  // The builders write the newest schema; ours is the oldest that this is for, which every Grafana since migrates.
  const expected = { ...JSON.parse(JSON.stringify(built)), schemaVersion: 38 }
  const [generated] = dashboards(meshWith(COLD_HEAD), DATASOURCE)
  assert.deepEqual(JSON.parse(JSON.stringify(generated?.dashboard)), expected)
})

test('only what is logged has a panel, two in a row', () => {
  const names = ['a', 'b', 'c'].map((name) => sampleEndpoint({ name, logOnSet: true }))
  const [generated] = dashboards(meshWith(...names, sampleEndpoint({ name: 'silent' })), DATASOURCE)
  assert.deepEqual(
    generated?.dashboard.panels.map(({ title, gridPos }) => [title, gridPos?.x, gridPos?.y]),
    [
      ['a', 0, 0],
      ['b', 12, 0],
      ['c', 0, 8],
    ],
  )
})

test('a mesh without a logger has no dashboards: nobody writes rows', () => {
  assert.deepEqual(dashboards(sampleMesh({ containers: [sampleService({ endpoints: [COLD_HEAD] })] }), DATASOURCE), [])
})

test('a panel selects the columns that the logger writes, and quotes the sensor name', () => {
  const logger = { alertKeys: ['#'], tableName: 'my"data', columns: ['sensor_name', 'timestamp', 'value_raw'] }
  const endpoint = sampleEndpoint({ name: "it's", logOnSet: true })
  const mesh = sampleMesh({ containers: [sampleService({ endpoints: [endpoint] }), sampleLogger({ logger })] })
  const sql = dashboards(mesh, DATASOURCE)[0]?.dashboard.panels[0]?.targets[0]?.rawSql
  assert.match(String(sql), /, value_raw AS "value"\nFROM "my""data"\nWHERE sensor_name = 'it''s' AND/)
})

test('a uid has 40 characters at most, whatever the service is called, and differs between services', () => {
  const names = ['short', 'x'.repeat(60), 'x'.repeat(61), 'größer', 'a.b']
  const uids = names.map((name) => {
    const containers = [sampleService({ name, endpoints: [COLD_HEAD] }), sampleLogger()]
    return String(dashboards(sampleMesh({ containers }), DATASOURCE)[0]?.dashboard.uid)
  })
  assert.equal(new Set(uids).size, names.length)
  for (const uid of uids) assert.match(uid, /^[\w-]{8,40}$/)
})

test('the datasource has a fixed uid, its database in jsonData, its password in secureJsonData, and no removed key', () => {
  const files = grafanaFiles(meshWith(COLD_HEAD), sampleInputs())
  const { datasources } = parse(String(files.find(({ path }) => path === DATASOURCE_FILE)?.text))
  const [source] = datasources
  assert.equal(source.uid, DATASOURCE_UID)
  assert.equal(source.jsonData.database, 'sensor_data')
  assert.equal(source.secureJsonData.password, '$__file{/run/secrets/database-reader-password}')
  const known = ['name', 'uid', 'type', 'access', 'url', 'user', 'isDefault', 'editable', 'jsonData', 'secureJsonData']
  assert.deepEqual(Object.keys(source), known)
})

test('the datasource plugin has the name that the Grafana of the spec knows', () => {
  const typeFor = (image: string): string => {
    const { grafana } = sampleMesh()
    assert.ok(grafana)
    const files = grafanaFiles({ ...meshWith(COLD_HEAD), grafana: { ...grafana, image } }, sampleInputs())
    return parse(String(files.find(({ path }) => path === DATASOURCE_FILE)?.text)).datasources[0].type
  }
  assert.deepEqual(
    ['grafana/grafana:9.5.12', 'grafana/grafana:10.4.1', 'grafana/grafana:12.3.0', 'grafana/grafana'].map(typeFor),
    ['postgres', 'postgres', 'grafana-postgresql-datasource', 'grafana-postgresql-datasource'],
  )
})

/** Of Grafana's conf/defaults.ini, versions 9.5 to 12. */
const INI_KEYS: Readonly<Record<string, readonly string[]>> = {
  server: ['http_port', 'http_addr', 'domain', 'root_url'],
  security: ['admin_user', 'admin_password', 'disable_gravatar', 'secret_key'],
  users: ['allow_sign_up', 'allow_org_create', 'default_theme'],
  analytics: ['reporting_enabled', 'check_for_updates', 'check_for_plugin_updates'],
  log: ['mode', 'level', 'filters'],
}

test('grafana.ini has no key that Grafana does not know', () => {
  const text = String(grafanaFiles(meshWith(), sampleInputs()).find(({ path }) => path.endsWith('.ini'))?.text)
  let section = ''
  for (const line of text.split('\n')) {
    if (line.startsWith('#') || line === '') continue
    const heading = /^\[(\w+)\]$/.exec(line)?.[1]
    if (heading !== undefined) section = heading
    else assert.ok(INI_KEYS[section]?.includes(String(line.split(' = ')[0])), `[${section}] ${line}`)
  }
})
