import type { LastValue } from '../lifecycle/last-values.ts'
import type { ContainerStatus, MeshStatus } from '../lifecycle/status.ts'
import { withHint } from './failure.ts'
import { durationText, type Style, tableText } from './style.ts'

/** The tables of `mesh status`: containers, and what came in last. */
export function statusText(status: MeshStatus, style: Style): string {
  const { containers, lastValues } = status
  const hasQueues = containers.some(({ queues }) => queues !== null)
  const headings = ['CONTAINER', 'STATE', 'READY', 'UP', 'RESTARTS', ...(hasQueues ? ['QUEUE'] : []), 'IMAGE', 'PORTS']
  const first = tableText(
    headings,
    containers.map((row) => containerCells(row, hasQueues, style)),
  )
  const second = tableText(
    ['LOGGED', 'CONTAINER', 'RAW', 'CALIBRATED', 'UNIT', 'AGE', 'EVERY'],
    lastValues.map((value) => valueCells(value, style)),
  )
  const troubles = troublesOf(status).map((trouble) => `${style('red', trouble)}\n`)
  return [first, ...(lastValues.length === 0 ? [] : [second]), ...troubles].join('\n')
}

/** What a person should know of besides the tables. */
export function troublesOf({ problem, lowDisk }: MeshStatus): readonly string[] {
  const values = problem === null ? [] : [`no last values: ${problem}`]
  return lowDisk === null ? values : [...values, withHint(lowDisk)]
}

function containerCells(row: ContainerStatus, hasQueues: boolean, style: Style): string[] {
  const state = row.exitCode === null ? row.state : `${row.state} (${row.exitCode})`
  const ready =
    row.ready === null ? '-' : row.ready ? style('green', 'yes') : `${style('red', 'no')}: ${row.reason ?? 'no reason'}`
  const image = row.image === null ? '-' : `${row.image}${row.isStandIn ? ' (stand-in)' : ''}`
  const up = row.uptimeMs === null ? '-' : durationText(row.uptimeMs)
  const restarts = row.restarts === 0 ? '0' : style('yellow', String(row.restarts))
  const queue = hasQueues ? [queueText(row, style)] : []
  return [row.container, state, ready, up, restarts, ...queue, image, row.ports.join(', ')]
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
