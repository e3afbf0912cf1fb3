import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seededRandom } from '../../src/simulator/seeded-random.ts'
import { SimulatedInstrument } from '../../src/simulator/simulated-instrument.ts'
import { simulatorOptions } from '../support/simulator.ts'

interface Bench {
  /** The reply to a line, without its terminator; `null`: none. */
  ask(line: string): string | null
  /** What else happens with it. */
  react(line: string): { afterMs: number; drops: boolean; bytes: Buffer | null }
  /** Seconds pass. */
  pass(seconds: number): void
}

function bench(specification: object): Bench {
  const options = simulatorOptions(specification)
  let nowMs = 1_000_000
  const instrument = new SimulatedInstrument(options, { nowMs: () => nowMs, random: seededRandom(options.seed) })
  return {
    ask: (line) => {
      const { bytes } = instrument.take(line)
      if (bytes === null) return null
      const text = bytes.toString('utf8')
      assert.ok(text.endsWith(options.responseTerminator), JSON.stringify(text))
      return text.slice(0, -options.responseTerminator.length)
    },
    react: (line) => instrument.take(line),
    pass: (seconds) => {
      nowMs += 1000 * seconds
    },
  }
}

test('a fixed value is answered as it was written', () => {
  const { ask } = bench({ commands: { TEMP: '293.150', 'KRDG? A': '+4.2E+00', 'KRDG? B': 'off' } })
  assert.equal(ask('TEMP?'), '293.150')
  assert.equal(ask('KRDG? A'), '+4.2E+00')
  assert.equal(ask('krdg?  b'), 'off')
})

test('a command is known by its short form, its long form, in any case, and with a leading colon', () => {
  const { ask } = bench({ commands: { 'MEASure:TEMPerature': 4 } })
  for (const line of ['MEAS:TEMP?', 'measure:temperature?', ':MEASure:TEMP?', ' meas:temp? '])
    assert.equal(ask(line), '4')
  for (const line of ['MEASU:TEMP?', 'TEMP?', 'MEAS:TEMPE?', 'MEAS:TEMP']) assert.equal(ask(line), null)
})

test('a value that was set is the one that is read', () => {
  const { ask } = bench({ commands: { 'SENS:TEMP': { value: 5, settable: true } } })
  assert.equal(ask('SENS:TEMP?'), '5')
  assert.equal(ask('SENS:TEMP 6.50'), null)
  assert.equal(ask('SENS:TEMP?'), '6.50')
  assert.equal(ask('SENS:TEMP 7;SENS:TEMP?;*OPC?'), '7;1')
})

test('what cannot be set goes into the list of errors, and changes nothing', () => {
  const commands = {
    TEMP: { value: 5, settable: true, range: [4, 320] },
    OUTP: { value: 'OFF', settable: true, choices: ['ON', 'OFF'] },
    FIXED: 1,
  }
  const { ask } = bench({ commands })
  for (const [line, error] of [
    ['TEMP 3.9', '-222,"Data out of range"'],
    ['TEMP warm', '-104,"Data type error"'],
    ['TEMP', '-109,"Missing parameter"'],
    ['OUTP MAYBE', '-224,"Illegal parameter value"'],
    ['FIXED 2', '-113,"Undefined header"'],
    ['NONSENSE', '-113,"Undefined header"'],
    ['NONSENSE?', '-113,"Undefined header"'],
  ] as const) {
    assert.equal(ask(line), null)
    assert.equal(ask('SYST:ERR?'), error)
  }
  assert.equal(ask('TEMP?;OUTP?;FIXED?'), '5;OFF;1')
  assert.equal(ask('outp on;OUTP?'), 'ON')
  assert.equal(ask('SYSTem:ERRor:NEXT?'), '0,"No error"')
})

test('the list of errors is bounded, in order, counted and cleared', () => {
  const { ask } = bench({ commands: {} })
  ask('A')
  for (let count = 0; count < 30; count++) ask('B?')
  assert.equal(ask('SYST:ERR:COUN?'), '20')
  for (let count = 0; count < 19; count++) assert.equal(ask('SYST:ERR?'), '-113,"Undefined header"')
  assert.equal(ask('SYST:ERR?'), '-350,"Queue overflow"')
  ask('C')
  ask('*CLS')
  assert.equal(ask('SYST:ERR?'), '0,"No error"')
})

test('the common commands answer, and a specification may have its own', () => {
  const { ask } = bench({ identity: 'Lab,Cooler,7,2.1', commands: { '*TST?': 'PASSED' } })
  assert.equal(ask('*IDN?'), 'Lab,Cooler,7,2.1')
  assert.equal(ask('*OPC?;*TST?'), '1;PASSED')
  assert.equal(ask('*OPC;*WAI'), null)
})

test('*RST brings every value back', () => {
  const { ask } = bench({ commands: { TEMP: { value: 5, settable: true } } })
  ask('TEMP 9')
  ask('*RST')
  assert.equal(ask('TEMP?'), '5')
})

test('a command without a value does nothing, and may have a reply', () => {
  const { ask } = bench({
    commands: { INIT: null, TRIG: { reply: 'triggered' }, MODE: { value: 1, settable: true, reply: 'OK' } },
  })
  assert.equal(ask('INIT'), null)
  assert.equal(ask('TRIG'), 'triggered')
  assert.equal(ask('MODE 2;MODE?'), 'OK;2')
  assert.equal(ask('SYST:ERR?'), '0,"No error"')
})

test('a text in quotes may hold a semicolon', () => {
  const { ask } = bench({ commands: { TITLE: { value: '""', settable: true } } })
  assert.equal(ask('TITLE "a;b";TITLE?'), '"a;b"')
})

test('a value drifts since the start, and from a new value on since it was set', () => {
  const { ask, pass } = bench({ commands: { TEMP: { value: 10, settable: true, drift: 0.5, format: '{:.2f}' } } })
  pass(4)
  assert.equal(ask('TEMP?'), '12.00')
  ask('TEMP 20')
  pass(1)
  assert.equal(ask('TEMP?'), '20.50')
})

test('a value steps at its times, again and again where it repeats, until it is set', () => {
  const steps = [
    { at: 10, value: 2 },
    { at: 20, value: 3 },
  ]
  const { ask, pass } = bench({ commands: { TEMP: { value: 1, settable: true, steps, repeat: 30 } } })
  const seen: (string | null)[] = []
  for (let index = 0; index < 6; index++) {
    seen.push(ask('TEMP?'))
    pass(10)
  }
  assert.deepEqual(seen, ['1', '2', '3', '1', '2', '3'])
  ask('TEMP 9')
  pass(15)
  assert.equal(ask('TEMP?'), '9')
})

test('noise is normally distributed around the value, and the same for the same seed', () => {
  const read = (seed: number): number[] => {
    const { ask } = bench({ seed, commands: { TEMP: { value: 300, noise: 0.5 } } })
    return Array.from({ length: 2_000 }, () => Number(ask('TEMP?')))
  }
  const readings = read(1)
  const mean = readings.reduce((sum, reading) => sum + reading, 0) / readings.length
  const deviation = Math.sqrt(readings.reduce((sum, reading) => sum + (reading - mean) ** 2, 0) / readings.length)
  assert.ok(Math.abs(mean - 300) < 0.05, `mean ${mean}`)
  assert.ok(Math.abs(deviation - 0.5) < 0.05, `deviation ${deviation}`)
  assert.deepEqual(read(1), readings)
  assert.notDeepEqual(read(2), readings)
})

test('a number is written with the format of the specification', () => {
  const { ask } = bench({
    commands: { A: { value: 293.15, format: '{:+.4E}' }, B: { value: 4, format: 'T={:.1f} K' } },
  })
  assert.equal(ask('A?;B?'), '+2.9315E+02;T=4.0 K')
})

test('replies come after the delay of the instrument and of each command', () => {
  const { react } = bench({ delay: 0.1, commands: { SLOW: { value: 1, delay: 2 }, QUICK: 2 } })
  assert.equal(react('QUICK?').afterMs, 100)
  assert.equal(react('SLOW?;QUICK?').afterMs, 2_100)
})

test('faults are switched on, off and on for one line by a command, which always works itself', () => {
  const { react, ask } = bench({ commands: { A: 1 }, faults: { delay: { seconds: 3 } } })
  ask('SIM:FAULT:DROP ON')
  assert.equal(react('A?').drops, true)
  assert.equal(ask('SIM:FAULT:DROP OFF;SIM:FAULT:DROP?'), '0')
  assert.equal(ask('A?'), '1')
  ask('SIMulator:FAULt:SILENCE ONCE')
  assert.equal(ask('SIM:FAULT:SILENCE?'), 'ONCE')
  assert.equal(ask('A?'), null)
  assert.equal(ask('A?'), '1')
  ask('SIM:FAULT:DELAY ON')
  assert.equal(react('A?').afterMs, 3_000)
  ask('SIM:FAULT:DELAY 2')
  assert.equal(ask('SYST:ERR?'), '-224,"Illegal parameter value"')
  ask('SIM:FAULT:DELAY OFF;SIM:FAULT:GARBAGE ONCE')
  const garbage = react('A?').bytes
  assert.ok(garbage !== null && garbage.length >= 2 && garbage.at(-1) === 10)
})

test('a fault hits only the commands that it names', () => {
  const { ask } = bench({
    commands: { 'MEASure:TEMPerature': 1, B: 2 },
    faults: { silence: { probability: 1, commands: ['MEASure:TEMPerature'] } },
  })
  assert.equal(ask('MEAS:TEMP?'), null)
  assert.equal(ask('*OPC?;measure:temperature?'), null)
  assert.equal(ask('B?'), '2')
})

test('faults by chance come as often as they should, and at the same lines for the same seed', () => {
  const hits = (seed: number): number[] => {
    const { ask } = bench({ seed, commands: { A: 1 }, faults: { silence: { probability: 0.1 } } })
    return Array.from({ length: 2_000 }, (_, line) => (ask('A?') === null ? line : -1)).filter((line) => line >= 0)
  }
  const first = hits(5)
  assert.ok(first.length > 150 && first.length < 250, `${first.length} of 2000`)
  assert.deepEqual(hits(5), first)
  assert.notDeepEqual(hits(6), first)
})

test('a line that asks for nothing is answered with nothing', () => {
  const { ask } = bench({ commands: {} })
  for (const line of ['', ' ', ';', ';;', '\t']) assert.equal(ask(line), null)
  assert.equal(ask('SYST:ERR?'), '0,"No error"')
})

test('no line, whatever is in it, is an exception', () => {
  const { react } = bench({ echo: true, commands: { A: { value: 1, settable: true }, 'K? [x': 1, '(': 2, '*': 3 } })
  const pieces = [
    'A',
    '?',
    ';',
    ' ',
    '"',
    "'",
    ':',
    '*',
    '(',
    '[',
    '\\',
    '\0',
    '€',
    'SIM:FAULT:',
    'DROP',
    '-',
    '1e999',
    '%s',
  ]
  let state = 1
  const next = (sides: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
  for (let round = 0; round < 5_000; round++) {
    react(Array.from({ length: next(12) }, () => pieces[next(pieces.length)]).join(''))
  }
})
