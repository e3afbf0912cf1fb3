import { parseFunctions } from '../../src/calibration/calibration.ts'
import { Float, type Payload } from '../../src/protocol/json.ts'
import { calibrator } from '../../src/runtime/calibrate.ts'
import type { EntityOptions, EntityOutside } from '../../src/runtime/entity.ts'
import { KeyValueStore } from '../../src/services/key-value-store.ts'

export interface StoreOptions extends Partial<EntityOptions> {
  readonly name: string
  readonly calibration?: string
  readonly initialValue?: Payload
  readonly functions?: Record<string, string>
}

/** A key-value store with the class's own defaults. */
export function keyValueStore(options: StoreOptions, outside: EntityOutside): KeyValueStore {
  const { calibration, functions = {}, initialValue = null, ...entity } = options
  const defaults = { getOnSet: false, logOnSet: false, logRoutingKeyPrefix: 'sensor_value', logIntervalS: 0 }
  const calibrate = calibration === undefined ? null : calibrator(calibration, parseFunctions(functions))
  return new KeyValueStore(
    { ...defaults, calibrationText: calibration ?? null, calibrate, initialValue, ...entity },
    outside,
  )
}

/** The three endpoints of the walkthrough's `my_store`; `chips` without a value_cal, as the reference runs it. */
export function firstMeshEndpoints(outside: EntityOutside): KeyValueStore[] {
  return [
    keyValueStore(
      { name: 'peaches', calibration: '2*{}', initialValue: 0.75, getOnSet: true, logOnSet: true },
      outside,
    ),
    keyValueStore({ name: 'chips', initialValue: 1.75 }, outside),
    keyValueStore({ name: 'waffles', calibration: '1.*{}', initialValue: new Float(4) }, outside),
  ]
}
