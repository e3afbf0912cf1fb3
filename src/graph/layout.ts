import {
  type Box,
  type Drawing,
  FONT_SIZE,
  type Look,
  type PlacedText,
  type Row,
  shortened,
  textWidth,
  type Wire,
} from './drawing.ts'
import type { GraphListener, GraphService, MeshGraph } from './mesh-graph.ts'

const MARGIN = 24
const PADDING = 10
const LINE = 17
const GAP = 18
/** Between columns there is room for a wire and its bends. */
const LANE = 44
const HEADING = 40
/** Longer names are cut. */
const LONGEST = 44
/** A column of services higher than this is broken, so that thirty of them still fit on a screen. */
const HIGHEST_COLUMN = 900
const MOST_COLUMNS = 4

interface Content {
  readonly look: Look
  readonly title: string
  readonly subtitle: string
  readonly rows: readonly Row[]
}

/**
 * Places everything from left to right: services in columns, each column with a rail that leads to the broker; then
 * whoever listens, the tables that they write, and Grafana.
 */
export function layout(graph: MeshGraph): Drawing {
  const columns = serviceColumns([...graph.services.map(serviceContent), ...graph.gateways.map(gatewayContent)])
  let x = MARGIN
  const services: Box[][] = []
  for (const column of columns) {
    const boxes = stacked(column, x, MARGIN + HEADING)
    services.push(boxes)
    x += widthOf(boxes) + LANE
  }
  const broker = boxAt(
    { look: 'broker', title: graph.broker, subtitle: 'broker', rows: [] },
    x + LANE,
    MARGIN + HEADING,
  )
  x = broker.x + broker.width + listenerLane(graph.listeners)
  const listeners = stacked(graph.listeners.map(listenerContent), x, MARGIN + HEADING)
  x += widthOf(listeners) + (listeners.length === 0 ? 0 : LANE * 1.5)
  const tables = stacked(
    (graph.database?.tables ?? []).map((table) => tableContent(table, graph)),
    x,
    MARGIN + HEADING,
  )
  x += widthOf(tables) + (tables.length === 0 ? 0 : LANE * 1.5)
  const ends = stacked(
    graph.grafana === null ? [] : [{ look: 'plain', title: graph.grafana, subtitle: 'dashboards', rows: [] }],
    x,
    MARGIN + HEADING,
  )
  x += widthOf(ends)
  const upper = [...services.flat(), broker, ...listeners, ...tables, ...ends]
  const bottom = Math.max(...upper.map((box) => box.y + box.height))
  const others = inARow(
    graph.others.map((title) => ({ look: 'plain', title, subtitle: 'container', rows: [] })),
    bottom + GAP * 2,
  )
  const boxes = [...upper, ...others]
  const wires = [
    ...rails(services, broker),
    ...branches(broker, listeners),
    ...written(graph, listeners, tables),
    ...read(tables, ends),
  ]
  return {
    width: Math.ceil(Math.max(x, ...others.map((box) => box.x + box.width)) + MARGIN),
    height: Math.ceil(Math.max(...boxes.map((box) => box.y + box.height)) + MARGIN),
    boxes,
    wires,
    texts: [heading(graph), ...keyTexts(graph.listeners, listeners)],
  }
}

function serviceContent({ container, name, module, endpoints }: GraphService): Content {
  const rows = endpoints.map((endpoint) => ({
    left: shortened(endpoint.name, LONGEST),
    right: shortened(endpoint.alertKey ?? '', LONGEST),
  }))
  return {
    look: 'service',
    title: shortened(container, LONGEST),
    subtitle: shortened(`${name} · ${module}`, LONGEST + 10),
    rows,
  }
}

function gatewayContent(container: string): Content {
  return { look: 'service', title: shortened(container, LONGEST), subtitle: 'HTTP gateway', rows: [] }
}

function listenerContent({ container, name, endpoints }: GraphListener): Content {
  const rows = endpoints.map((endpoint) => ({ left: shortened(endpoint.name, LONGEST), right: '' }))
  return { look: 'listener', title: shortened(container, LONGEST), subtitle: shortened(name, LONGEST), rows }
}

function tableContent(table: string, { database }: MeshGraph): Content {
  return {
    look: 'table',
    title: shortened(table, LONGEST),
    subtitle: shortened(`table in ${database?.container}, ${database?.name}`, LONGEST),
    rows: [],
  }
}

/** As many columns as keep each on a screen, filled one after the other to about the same height. */
function serviceColumns(contents: readonly Content[]): Content[][] {
  const heights = contents.map((content) => heightOf(content) + GAP)
  const total = heights.reduce((sum, height) => sum + height, 0)
  const count = Math.min(MOST_COLUMNS, Math.max(1, Math.ceil(total / HIGHEST_COLUMN)))
  const columns: Content[][] = [[]]
  let filled = 0
  for (const [index, content] of contents.entries()) {
    const height = heights[index] ?? 0
    const isFull = filled + height / 2 > (total / count) * columns.length
    if (isFull && columns.length < count) columns.push([])
    columns.at(-1)?.push(content)
    filled += height
  }
  return columns.filter((column) => column.length > 0)
}

function boxAt(content: Content, x: number, y: number, width = contentWidth(content)): Box {
  return { ...content, x, y, width, height: heightOf(content) }
}

function contentWidth({ title, subtitle, rows }: Content): number {
  const widths = rows.map(({ left, right }) => textWidth(left) + (right === '' ? 0 : textWidth(`  ${right}`)))
  return Math.max(110, textWidth(title, FONT_SIZE + 1), textWidth(subtitle, FONT_SIZE - 1), ...widths) + 2 * PADDING
}

function heightOf({ rows }: Content): number {
  return 2 * PADDING + 2 * LINE + (rows.length === 0 ? 0 : rows.length * LINE + 6)
}

/** One below the other, all as wide as the widest. */
function stacked(contents: readonly Content[], x: number, top: number): Box[] {
  const width = Math.max(0, ...contents.map(contentWidth))
  let y = top
  return contents.map((content) => {
    const box = boxAt(content, x, y, width)
    y += box.height + GAP
    return box
  })
}

function inARow(contents: readonly Content[], y: number): Box[] {
  let x = MARGIN
  return contents.map((content) => {
    const box = boxAt(content, x, y)
    x += box.width + GAP
    return box
  })
}

function widthOf(boxes: readonly Box[]): number {
  return boxes[0]?.width ?? 0
}

const middle = ({ y, height }: Box): number => y + Math.min(height / 2, PADDING + LINE)

/** Each column's services are joined by a rail at their right; the rails meet above and lead to the broker. */
function rails(columns: readonly (readonly Box[])[], broker: Box): Wire[] {
  const entry = middle(broker)
  const top = MARGIN + HEADING - 12
  return columns.flatMap((boxes, index): Wire[] => {
    const [first] = boxes
    const last = boxes.at(-1)
    if (first === undefined || last === undefined) return []
    const rail = first.x + first.width + LANE / 2
    const stubs = boxes.map(
      (box): Wire => ({
        points: [
          [rail, middle(box)],
          [box.x + box.width, middle(box)],
        ],
        arrow: 'end',
      }),
    )
    const isLast = index === columns.length - 1
    const lead: Wire = isLast
      ? {
          points: [
            [rail, entry],
            [broker.x, entry],
          ],
          arrow: 'end',
        }
      : {
          points: [
            [rail, middle(first)],
            [rail, top],
            [broker.x - LANE / 2, top],
            [broker.x - LANE / 2, entry],
            [broker.x, entry],
          ],
          arrow: 'none',
        }
    const span: Wire = {
      points: [
        [rail, Math.min(entry, middle(first))],
        [rail, middle(last)],
      ],
      arrow: 'none',
    }
    return [...stubs, span, lead]
  })
}

/** The broker gives to each listener what its keys ask for. */
function branches(broker: Box, listeners: readonly Box[]): Wire[] {
  const out = broker.x + broker.width
  const rail = out + LANE / 2
  return listeners.map((box) => ({
    points: [
      [out, middle(broker)],
      [rail, middle(broker)],
      [rail, middle(box)],
      [box.x, middle(box)],
    ],
    arrow: 'end',
  }))
}

function listenerLane(listeners: readonly GraphListener[]): number {
  return LANE * 1.5 + Math.max(0, ...listeners.flatMap(keyLines).map((line) => textWidth(line, FONT_SIZE - 1) + 12))
}

const MOST_KEYS = 4

function keyLines({ alerts, requests }: GraphListener): string[] {
  const lines = [...alerts, ...requests.map((key) => `requests ${key}`)].map((key) => shortened(key, LONGEST))
  return lines.length <= MOST_KEYS
    ? lines
    : [...lines.slice(0, MOST_KEYS - 1), `… ${lines.length - MOST_KEYS + 1} more`]
}

/** Binding keys stand on the wire to their listener, the first one on it and others below. */
function keyTexts(listeners: readonly GraphListener[], boxes: readonly Box[]): PlacedText[] {
  return listeners.flatMap((listener, index) => {
    const box = boxes[index]
    if (box === undefined) return []
    return keyLines(listener).map((text, line) => ({
      x: box.x - 16 - textWidth(text, FONT_SIZE - 1),
      y: middle(box) + 4 + line * (LINE - 3),
      text,
      size: FONT_SIZE - 1,
      hasGround: true,
    }))
  })
}

function written({ listeners, database }: MeshGraph, boxes: readonly Box[], tables: readonly Box[]): Wire[] {
  return listeners.flatMap(({ table }, index): Wire[] => {
    const from = boxes[index]
    const to = tables[database?.tables.indexOf(table ?? '') ?? -1]
    return from === undefined || to === undefined ? [] : [bent(from, to, LANE * 0.75)]
  })
}

function read(tables: readonly Box[], ends: readonly Box[]): Wire[] {
  return ends.flatMap((end) => tables.map((table) => bent(table, end, LANE * 0.75)))
}

function bent(from: Box, to: Box, lane: number): Wire {
  const out = from.x + from.width
  const turn = out + lane
  return {
    points: [
      [out, middle(from)],
      [turn, middle(from)],
      [turn, middle(to)],
      [to.x, middle(to)],
    ],
    arrow: 'end',
  }
}

function heading({ name }: MeshGraph): PlacedText {
  return { x: MARGIN, y: MARGIN + 6, text: shortened(`mesh ${name}`, 80), size: 16, hasGround: false }
}
