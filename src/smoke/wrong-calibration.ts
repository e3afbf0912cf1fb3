import type { Payload } from '../protocol/json.ts'
import type { Endpoint } from '../spec/mesh.ts'
import type { AskedMesh } from './asked-mesh.ts'
import { readingOf } from './request.ts'
import { sameValue, shown } from './same-value.ts'

/** What is wrong with the calibrated value of a reading of the endpoint `target`; `null`: nothing. */
export function wrongCalibration(
  { mesh, calibrate }: Pick<AskedMesh, 'mesh' | 'calibrate'>,
  target: string,
  payload: Payload,
): string | null {
  const { raw, calibrated } = readingOf(payload)
  const endpoint = mesh.containers
    .flatMap((container): readonly Endpoint[] => (container.kind === 'service' ? container.endpoints : []))
    .find(({ name }) => name === target)
  if (raw === undefined || endpoint === undefined) return null
  const expected = calibrate(endpoint, raw)
  if (expected === undefined || sameValue(calibrated, expected)) return null
  return `value_cal is ${shown(calibrated)}, but ${shown(raw)} calibrated is ${shown(expected)}`
}
