import { type CalibrationFunctions, parseFunctions } from '../calibration/calibration.ts'
import { ExpressionError } from '../calibration/tokens.ts'
import type { Report } from '../errors/problem.ts'
import { Float, type Payload, type PayloadMap } from '../protocol/json.ts'
import type { ConfigNode } from '../source/config-tree.ts'
import type { Section } from '../source/section.ts'
import { type Calibrator, calibrator } from './calibrate.ts'
import type { EntityOptions } from './entity.ts'
import type { ServiceConfiguration } from './read-configuration.ts'
import { SHORTEST_INTERVAL_S } from './schedule.ts'

/** A value of the configuration as a message would carry it. */
export function configPayload(node: ConfigNode | null): Payload {
  if (node === null) return null
  if (node.kind === 'list') return node.items.map(configPayload)
  if (node.kind === 'map') {
    const result: Record<string, Payload> = {}
    for (const [key, { node: child }] of node.entries) {
      // A key may have any name, `__proto__` included.
      Object.defineProperty(result, key, { value: configPayload(child), enumerable: true, configurable: true })
    }
    return result
  }
  const { value } = node
  switch (value.kind) {
    case 'null':
      return null
    case 'float':
      return Number.isInteger(value.value) ? new Float(value.value) : value.value
    default:
      return value.value
  }
}

/** The functions that calibrations of this service may call. */
export function readFunctions(
  calibrations: ServiceConfiguration['calibrations'],
  report: Report,
): CalibrationFunctions {
  let functions: CalibrationFunctions = new Map()
  const read: Record<string, string> = {}
  for (const [name, { body, at }] of Object.entries(calibrations)) {
    try {
      functions = parseFunctions({ ...read, [name]: body })
      read[name] = body
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error
      report.problem('bad-calibration', at, `calibration function ${error.message}`)
    }
  }
  return functions
}

/** The keys of every entity. */
export function readEntityOptions(
  section: Section,
  functions: CalibrationFunctions,
  warn: (text: string) => void,
): EntityOptions {
  const options = {
    name: section.requiredText('name'),
    getOnSet: section.flag('get_on_set') ?? false,
    logOnSet: section.flag('log_on_set') ?? false,
    logRoutingKeyPrefix: section.text('log_routing_key_prefix') ?? 'sensor_value',
    logIntervalS: readInterval(section),
    thresholds: {
      maxIntervalS: section.number({ least: 0 }, 'max_interval') ?? 0,
      maxAbsoluteChange: section.number({ least: 0 }, 'max_absolute_change') ?? 0,
      maxFractionalChange: section.number({ least: 0 }, 'max_fractional_change') ?? 0,
      checkField: readCheckField(section),
    },
    calibrationText: configPayload(section.node('calibration')),
    calibrate: readCalibration(section, functions, warn),
  }
  if (options.logOnSet && !options.getOnSet) {
    section.report.problem('config-invalid', section.whereIs('log_on_set'), '"log_on_set" needs "get_on_set: true"')
  }
  return options
}

function readCheckField(section: Section): 'value_raw' | 'value_cal' {
  const name = section.text('check_field') ?? 'value_cal'
  if (name === 'value_raw' || name === 'value_cal') return name
  section.report.problem('config-invalid', section.whereIs('check_field'), '"check_field" is value_raw or value_cal')
  return 'value_cal'
}

const SECONDS: Readonly<Record<string, number>> = {
  weeks: 604_800,
  days: 86_400,
  hours: 3_600,
  minutes: 60,
  seconds: 1,
  milliseconds: 1e-3,
  microseconds: 1e-6,
}

/** Seconds, or a map of weeks, days, … added up. */
function readInterval(section: Section): number {
  const node = section.node('log_interval')
  if (node === null) return 0
  let seconds = 0
  if (node.kind === 'map') {
    const parts = section.asSection(node, '"log_interval"')
    for (const unit of parts?.keys ?? []) {
      const size = Object.hasOwn(SECONDS, unit) ? SECONDS[unit] : undefined
      if (size !== undefined) seconds += (parts?.number({ least: 0 }, unit) ?? 0) * size
      else {
        const known = Object.keys(SECONDS).join(', ')
        section.report.problem('unknown-key', node.at, `"log_interval" has no unit "${unit}"`, `known: ${known}`)
      }
    }
  } else seconds = section.number({ least: 0 }, 'log_interval') ?? 0
  if (seconds === 0 || seconds >= SHORTEST_INTERVAL_S) return seconds
  section.report.problem('config-invalid', node.at, `"log_interval" is shorter than ${SHORTEST_INTERVAL_S} s`)
  return 0
}

/** A calibration that names an unknown function is no reason not to start: the reading goes without `value_cal`. */
function readCalibration(
  section: Section,
  functions: CalibrationFunctions,
  warn: (text: string) => void,
): Calibrator | null {
  const node = section.node('calibration')
  if (node === null) return null
  if (node.kind === 'map') return calibrator(configPayload(node) as PayloadMap, functions)
  const text = section.text('calibration') ?? ''
  try {
    return calibrator(text, functions)
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error
    const { file, line, column } = node.at
    warn(`${file}:${line}:${column}: calibration "${text}": ${error.message}; readings go without value_cal`)
    return null
  }
}
