import type { LastValue } from '../lifecycle/last-values.ts'
import type { ContainerStatus, MeshStatus } from '../lifecycle/status.ts'
import { withHint } from './failure.ts'
import { durationText, type Style, tableText, widthOf } from './style.ts'

const HEADINGS = ['CONTAINER', 'STATE', 'READY', 'UP', 'RESTARTS', 'QUEUE', 'IMAGE', 'PORTS'] as const
type Heading = (typeof HEADINGS)[number]

/** What a terminal goes without when it is too narrow for a line, in this order. */
const SPARED: readonly Heading[] = ['IMAGE', 'PORTS']

/**
 * The tables of `mesh status`: containers, and what came in last.
 *
 * @param columns width of the terminal; `null`: it is none, and everything is shown
 */
export function statusText(status: MeshStatus, style: Style, columns: number | null): string {
  const { lastValues } = status
  const first = containersText(status, style, columns)
  const second = tableText(
    ['LOGGED', 'CONTAINER', 'RAW', 'CALIBRATED', 'UNIT', 'AGE', 'EVERY'],
    lastValues.map((value) => valueCells(value, style)),
  )
  const troubles = troublesOf(status).map((trouble) => `${style('red', trouble)}\n`)
  return [first, ...(lastValues.length === 0 ? [] : [second]), ...troubles].join('\n')
}

/** What a person should know of besides the tables. */
export function troublesOf({ problem, lowDisk, unasked }: MeshStatus): readonly string[] {
  const values = problem === null ? [] : [`no last values: ${problem}`]
  return [...values, ...[lowDisk, unasked].filter((error) => error !== null).map(withHint)]
}

function containersText({ containers }: MeshStatus, style: Style, columns: number | null): string {
  const hasQueues = containers.some(({ queues }) => queues !== null)
  const rows = containers.map((row) => containerCells(row, style))
  const tableWithout = (spared: readonly Heading[]): string => {
    const shown = HEADINGS.filter((heading) => !spared.includes(heading) && (hasQueues || heading !== 'QUEUE'))
    return tableText(
      shown,
      rows.map((row) => shown.map((heading) => row[heading])),
    )
  }
  for (let count = 0; ; count++) {
    const spared = SPARED.slice(0, count)
    const table = tableWithout(spared)
    if (columns !== null && widthOf(table) > columns && count < SPARED.length) continue
    const names = spared.map((heading) => heading.toLowerCase()).join(' and ')
    return count === 0 ? table : `${table}${style('dim', `no room for ${names}: widen the window, or add | cat`)}\n`
  }
}

function containerCells(row: ContainerStatus, style: Style): Readonly<Record<Heading, string>> {
  const state = row.exitCode === null ? row.state : `${row.state} (${row.exitCode})`
  const ready =
    row.ready === null ? '-' : row.ready ? style('green', 'yes') : `${style('red', 'no')}: ${row.reason ?? 'no reason'}`
  const image = row.image === null ? '-' : `${row.image}${row.isStandIn ? ' (stand-in)' : ''}`
  const up = row.uptimeMs === null ? '-' : durationText(row.uptimeMs)
  const restarts = row.restarts === 0 ? '0' : style('yellow', String(row.restarts))
  return {
    CONTAINER: row.container,
    STATE: state,
    READY: ready,
    UP: up,
    RESTARTS: restarts,
    QUEUE: queueText(row, style),
    IMAGE: image,
    PORTS: row.ports.join(', '),
  }
}

/** `3 waiting, 1 dead`; a dash where there is no queue to speak of. */
function queueText({ queues }: ContainerStatus, style: Style): string {
  if (queues === null || queues.waiting === null) return '-'
  const dead = queues.dead === null || queues.dead === 0 ? '' : `, ${style('red', `${queues.dead} dead`)}`
  return `${queues.waiting} waiting${dead}`
}

function valueCells(value: LastValue, style: Style): string[] {
  const { endpoint, container, unit, valueRaw, valueCal, ageS, rowEveryS, isStale } = value
  const age = ageS === null ? 'never' : durationText(ageS * 1000)
  const every = rowEveryS === 0 ? 'when set' : rowEveryS < 60 ? `${rowEveryS} s` : durationText(rowEveryS * 1000)
  const shown = isStale ? style('red', `${age} (stale)`) : age
  return [endpoint, container, cell(valueRaw), cell(valueCal), unit ?? '', shown, every]
}

function cell(value: LastValue['valueRaw']): string {
  return value === null ? '-' : String(value)
}
