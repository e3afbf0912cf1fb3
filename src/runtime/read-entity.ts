import { type CalibrationFunctions, parseFunctions } from '../calibration/calibration.ts'
import { ExpressionError } from '../calibration/tokens.ts'
import type { Report } from '../errors/problem.ts'
import { Float, type Payload, type PayloadMap } from '../protocol/json.ts'
import type { ConfigNode } from '../source/config-tree.ts'
import type { Section } from '../source/section.ts'
import type { Values } from '../source/values.ts'
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
  values: Values,
  functions: CalibrationFunctions,
  warn: (text: string) => void,
): EntityOptions {
  const options = {
    name: values.text('name'),
    getOnSet: values.flag('get_on_set'),
    logOnSet: values.flag('log_on_set'),
    logRoutingKeyPrefix: values.text('log_routing_key_prefix'),
    logIntervalS: readInterval(section, values),
    thresholds: {
      maxIntervalS: values.number('max_interval'),
      maxAbsoluteChange: values.number('max_absolute_change'),
      maxFractionalChange: values.number('max_fractional_change'),
      checkField: values.text('check_field') === 'value_raw' ? ('value_raw' as const) : ('value_cal' as const),
    },
    calibrationText: configPayload(values.node('calibration')),
    calibrate: readCalibration(section, functions, warn),
    calibrator: (expression: string) => calibrator(expression, functions),
  }
  if (options.logOnSet && !options.getOnSet) {
    section.report.problem('config-invalid', section.whereIs('log_on_set'), '"log_on_set" needs "get_on_set: true"')
  }
  return options
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
function readInterval(section: Section, values: Values): number {
  const node = values.node('log_interval')
  const parts = node?.kind === 'map' ? section.asSection(node, '"log_interval"') : null
  const seconds =
    parts === null
      ? values.number('log_interval')
      : parts.keys.reduce((sum, unit) => sum + (parts.number({ least: 0 }, unit) ?? 0) * (SECONDS[unit] ?? 0), 0)
  if (seconds === 0 || (seconds >= SHORTEST_INTERVAL_S && Number.isFinite(seconds))) return seconds
  const at = section.whereIs('log_interval')
  if (Number.isFinite(seconds))
    section.report.problem('config-invalid', at, `"log_interval" is shorter than ${SHORTEST_INTERVAL_S} s`)
  else
    section.report.problem('config-invalid', at, '"log_interval" is no time', 'leave it out for no scheduled readings')
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
    return () => ({ value: null, failure: error.message, isKnown: true })
  }
}

/** An expression that a class cannot do without: a mistake in it is a problem, not a warning. */
export function readExpression(section: Section, key: string, functions: CalibrationFunctions): Calibrator | null {
  try {
    return calibrator(section.text(key) ?? '', functions)
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error
    section.report.problem('bad-calibration', section.whereIs(key), `"${key}": ${error.message}`)
    return null
  }
}
