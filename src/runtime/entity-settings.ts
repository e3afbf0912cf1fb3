import { ExpressionError } from '../calibration/tokens.ts'
import type { Payload } from '../protocol/json.ts'
import type { Calibrator } from './calibrate.ts'
import type { Endpoint } from './endpoint.ts'
import { anyNumber, anything, choice, flag, type Kind, text } from './kinds.ts'
import type { LogThresholds } from './log-decision.ts'
import { SHORTEST_INTERVAL_S } from './schedule.ts'
import { ThrowReply } from './throw-reply.ts'

/** What an entity does with its readings; requests may change it by specifier, as with the reference. */
export interface EntitySettings {
  getOnSet: boolean
  logOnSet: boolean
  logRoutingKeyPrefix: string
  /** Seconds between scheduled readings; 0: none. */
  logIntervalS: number
  thresholds: LogThresholds
  calibration: { readonly text: Payload; readonly calibrate: Calibrator | null }
}

export interface SettingsOutside {
  /** @throws ExpressionError */
  readonly calibrator: ((expression: string) => Calibrator) | undefined
  readonly onIntervalChanged: () => void
}

/** Declares the specifiers of an entity. */
export function declareSettings(entity: Endpoint, settings: EntitySettings, outside: SettingsOutside): void {
  const declare = <T>(name: string, kind: Kind<T>, get: () => T, set: (value: T) => void): void =>
    entity.attribute(name, kind, { get, set })
  const refuse = (problem: string): never => {
    throw new ThrowReply('service_error_invalid_value', `${entity.name}: ${problem}`)
  }
  const threshold = (name: string, key: 'maxIntervalS' | 'maxAbsoluteChange' | 'maxFractionalChange'): void =>
    declare(
      name,
      anyNumber({ least: 0 }),
      () => settings.thresholds[key],
      (value) => {
        settings.thresholds = { ...settings.thresholds, [key]: value }
      },
    )
  declare(
    'get_on_set',
    flag(),
    () => settings.getOnSet,
    (on) => {
      if (!on && settings.logOnSet) refuse('get_on_set is needed by log_on_set')
      settings.getOnSet = on
    },
  )
  declare(
    'log_on_set',
    flag(),
    () => settings.logOnSet,
    (on) => {
      if (on && !settings.getOnSet) refuse('log_on_set needs get_on_set')
      settings.logOnSet = on
    },
  )
  declare(
    'log_interval',
    anyNumber({ least: 0 }),
    () => settings.logIntervalS,
    (seconds) => {
      if (seconds > 0 && seconds < SHORTEST_INTERVAL_S)
        refuse(`log_interval is 0, or ${SHORTEST_INTERVAL_S} s at least`)
      settings.logIntervalS = seconds
      outside.onIntervalChanged()
    },
  )
  declare(
    'log_routing_key_prefix',
    text(),
    () => settings.logRoutingKeyPrefix,
    (prefix) => {
      settings.logRoutingKeyPrefix = prefix
    },
  )
  declare(
    'check_field',
    choice(['value_raw', 'value_cal']),
    () => settings.thresholds.checkField,
    (checkField) => {
      settings.thresholds = { ...settings.thresholds, checkField }
    },
  )
  declare(
    '_calibration',
    anything(),
    () => settings.calibration.text,
    (calibration) => {
      const { calibrator } = outside
      if (typeof calibration !== 'string' || calibrator === undefined)
        return refuse('_calibration is an expression such as 2*{}')
      try {
        settings.calibration = { text: calibration, calibrate: calibration === '' ? null : calibrator(calibration) }
      } catch (error) {
        if (!(error instanceof ExpressionError)) throw error
        refuse(error.message)
      }
    },
  )
  threshold('max_interval', 'maxIntervalS')
  threshold('max_absolute_change', 'maxAbsoluteChange')
  threshold('max_fractional_change', 'maxFractionalChange')
}
