import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Box } from '../../src/graph/drawing.ts'
import { textWidth } from '../../src/graph/drawing.ts'
import { layout } from '../../src/graph/layout.ts'
import { mermaid } from '../../src/graph/mermaid.ts'
import { type MeshGraph, meshGraph } from '../../src/graph/mesh-graph.ts'
import { svgText } from '../../src/graph/svg.ts'
import { readMesh } from '../../src/spec/read-mesh.ts'
import { exampleSpec, testMesh } from '../support/mesh-command.ts'

function graphOf(spec: string): MeshGraph {
  const { mesh, problems } = readMesh(spec, 'mesh.yaml')
  assert.ok(mesh !== null, JSON.stringify(problems))
  return meshGraph(mesh)
}

/** A mesh of `count` services, three to eight endpoints each, with every kind of listener. */
function manyServices(count: number): MeshGraph {
  const services = Array.from({ length: count }, (_, index) => {
    const endpoints = Array.from(
      { length: 3 + (index % 6) },
      (_each, at) => `      - {name: value_${index}_${at}, module: KeyValueStore, log_interval: ${at % 2}}\n`,
    )
    return `  service-${index}:\n    name: service_${index}\n    endpoints:\n${endpoints.join('')}`
  })
  const others =
    "  logger: {name: logger, module: PostgresSensorLogger}\n  monitor: {monitor: {alerts: ['#', 'a.#'], requests: ['x']}}\n  webcam: {image: 'w:1'}\n"
  return graphOf(`mesh: many\ndatabase: {}\ngrafana: {}\nservices:\n${services.join('')}${others}`)
}

test('the first mesh as Mermaid text', () => {
  assert.equal(
    mermaid(graphOf(exampleSpec('first-mesh'))),
    `flowchart LR
  n0{{"rabbit-broker"}}
  subgraph n1["key-value-store: my_store (Service)"]
    n2("peaches<br/>KeyValueStore")
    n3("chips<br/>KeyValueStore")
    n4("waffles<br/>KeyValueStore")
  end
  n1 <-->|requests| n0
  n2 -->|"sensor_value.peaches"| n0
  subgraph n5["postgres: sensor_data"]
    n6[("numeric_data")]
  end
  n5 --> n7["grafana"]
  n8["sensor-logger: sensor_data_logger<br/>values_table"]
  n0 -->|"sensor_value.#35;"| n8
  n8 --> n6
  n9["drip-mon: dl-mon"]
  n0 -->|"#35;"| n9
`,
  )
})

test('the graph knows keys with a prefix of their own, heartbeat monitors and gateways', () => {
  const graph = graphOf(
    'mesh: m\nservices:\n  a: {endpoints: [{name: x, module: KeyValueStore, log_interval: 1, log_routing_key_prefix: text_value}]}\n  hb: {module: HeartbeatMonitor}\n  web: {http_gateway: {}}\n',
  )
  assert.deepEqual(
    graph.services.map(({ endpoints }) => endpoints.map(({ alertKey }) => alertKey)),
    [['text_value.x']],
  )
  assert.deepEqual(
    graph.listeners.map(({ container, alerts }) => [container, alerts]),
    [['hb', ['heartbeat.#']]],
  )
  assert.deepEqual(graph.gateways, ['web'])
})

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

for (const count of [0, 1, 7, 30, 100]) {
  test(`in a picture of ${count} services no boxes overlap, no text leaves its box, and nothing leaves the picture`, () => {
    const { width, height, boxes, wires } = layout(manyServices(count))
    for (const [index, box] of boxes.entries()) {
      assert.ok(
        boxes.slice(index + 1).every((other) => !overlap(box, other)),
        box.title,
      )
      for (const { left, right } of box.rows)
        assert.ok(textWidth(left) + textWidth(right) < box.width, `${left} ${right}`)
      assert.ok(textWidth(box.title, 13) < box.width && textWidth(box.subtitle, 11) < box.width, box.title)
      assert.ok(box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height)
    }
    for (const [x, y] of wires.flatMap(({ points }) => points)) assert.ok(x >= 0 && y >= 0 && x <= width && y <= height)
  })
}

test('thirty services stand in columns, none higher than it is wide in all', () => {
  const { width, height } = layout(manyServices(30))
  assert.ok(height < 1600 && width > height, `${width} x ${height}`)
})

test('whatever a spec says is text in the picture, not a part of it', () => {
  const graph = { ...manyServices(1), name: '<script>&"\u0007', gateways: ['"><text>'], others: ["it's --> a & b"] }
  const svg = svgText(layout(graph))
  assert.ok(['<script>', '\u0007', '"><text>&', '"><text>"'].every((raw) => !svg.includes(raw)))
  assert.match(svg, /mesh &lt;script&gt;&amp;&quot;/)
  // Every tag is closed, in order.
  const open: string[] = []
  for (const [, close, name = '', alone] of svg.matchAll(/<(\/?)([a-z]+)[^<>]*?(\/?)>/g)) {
    if (close === '/') assert.equal(open.pop(), name)
    else if (alone !== '/') open.push(name)
  }
  assert.deepEqual(open, [])
  const text = mermaid(graph)
  assert.doesNotMatch(text, /<script>|"><text>/)
  assert.match(text, /#60;script#62;|#34;#62;#60;text#62;/)
})

test('letters of other scripts have room', () => {
  assert.equal(textWidth('温度'), textWidth('abcd'))
})

test('mesh graph prints Mermaid, or writes a picture, without an engine', async (t) => {
  const mesh = testMesh(t, exampleSpec('first-mesh'))
  const { out } = await mesh.ok('graph')
  assert.match(out, /^flowchart LR$/m)
  await mesh.ok('graph', '--svg', 'mesh picture.svg')
  const file = join(mesh.folder, 'mesh picture.svg')
  assert.ok(existsSync(file))
  assert.equal((await mesh.ok('graph', '--format', 'svg')).out, readFileSync(file, 'utf8'))
  assert.equal(JSON.parse((await mesh.ok('graph', '--json')).out).data.broker, 'rabbit-broker')
  const refused = await mesh.mesh('graph', '--svg', 'no such folder/x.svg')
  assert.equal(refused.code, 5)
  assert.match(refused.err, /cannot write .*choose another place/s)
})
