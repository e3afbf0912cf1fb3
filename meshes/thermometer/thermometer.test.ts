// Copy this for a class of your own. Run it with: node --import tsx --test thermometer.test.ts
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { underTest } from 'dripline-mesh/service'
import { Cryostat, Thermometer } from './thermometer.ts'

const thermometer = (keys = {}) =>
  underTest(Thermometer, { name: 'cold_head', channel: 1, ...keys }, { service: Cryostat })

test('a thermometer shows what its channel measures, raw and calibrated', async () => {
  const coldHead = await thermometer({ channel: 2, calibration: '{} - 4.2' })
  const { payload } = await coldHead.get()
  assert.deepEqual(payload, { value_raw: 14.2, value_cal: 10 })
})

test('compare_with makes it show what a better thermometer says', async () => {
  const coldHead = await thermometer()
  const { payload } = await coldHead.cmd('compare_with', { kelvin: 5 })
  assert.equal(Number(payload).toFixed(3), '0.800')
  assert.deepEqual((await coldHead.get()).payload, { value_raw: 5 })
})

test('the offset can be read and set, but not to nonsense', async () => {
  const coldHead = await thermometer()
  assert.equal((await coldHead.set(0.5, 'offset')).returnCode, 0)
  assert.deepEqual((await coldHead.get('offset')).payload, { values: [0.5] })
  const tooMuch = await coldHead.set(50, 'offset')
  assert.equal(tooMuch.returnCode, 304)
  assert.match(tooMuch.returnMessage, /offset must be a number, from -5 to 5, not 50/)
})

test('a broken wire is refused, and says so', async () => {
  const coldHead = await thermometer({ most: 1 })
  const { returnCode, returnMessage } = await coldHead.get()
  assert.deepEqual([returnCode, returnMessage], [200, 'cold_head: 4.2 K: is the sensor connected?'])
})

test('what is not declared cannot be reached', async () => {
  const coldHead = await thermometer()
  for (const name of ['onGet', 'serviceAs', 'parameters', '#sensor', 'constructor']) {
    assert.equal((await coldHead.cmd(name)).returnCode, 306, name)
    assert.equal((await coldHead.get(name)).returnCode, 310, name)
  }
})

test('a wrong key is told with its place before anything starts', async () => {
  await assert.rejects(thermometer({ channel: 9 }), /"channel" must be a whole number, from 1 to 8/)
  await assert.rejects(thermometer({ chanel: 1 }), /unknown key "chanel"/)
})

test('the cryostat warms up when it is told to', async () => {
  const cryostat = await underTest(Cryostat, { name: 'cryostat', base_temperature: 20 })
  assert.equal((await cryostat.cmd('warm_up')).returnCode, 0)
  assert.equal((await cryostat.cmd('warm_up', [1])).returnCode, 304)
})
