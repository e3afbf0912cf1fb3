import assert from 'node:assert/strict'
import { test } from 'node:test'
import { typedWord } from '../../src/cli/dl/typed-word.ts'
import { encodeJson } from '../../src/protocol/json.ts'

/** Word → the JSON that goes over the wire, as the reference sends it. */
const AS_THE_REFERENCE = {
  '': 'null',
  true: 'true',
  false: 'false',
  True: '"True"',
  hello: '"hello"',
  '5': '5',
  '-5': '-5',
  '+5': '5',
  '0755': '755',
  '-0': '0',
  '5.0': '5.0',
  '5.': '5.0',
  '.5': '0.5',
  '-1.5e3': '-1500.0',
  '1e5': '100000.0',
  '1E5': '100000.0',
  '1.2.3': '"1.2.3"',
  nan: '"nan"',
  inf: '"inf"',
  '2024-01-01': '"2024-01-01"',
  "'5'": '"5"',
  "'true'": '"true"',
  '4294967295': '4294967295',
}

/** Word → the JSON that goes over the wire here; the reference sends something else. */
const BETTER_THAN_THE_REFERENCE = {
  '5V': '"5V"',
  '1,5': '"1,5"',
  '0x10': '"0x10"',
  '5-3': '"5-3"',
  '1_000': '"1_000"',
  '5 apples': '"5 apples"',
  '-1e-5': '-0.00001',
  '9007199254740993': '9007199254740993',
  '18446744073709551615': '18446744073709551615',
  '18446744073709551616': '18446744073709552000.0',
  '-9223372036854775808': '-9223372036854775808',
  '1e400': '"1e400"',
  ['1'.repeat(400)]: JSON.stringify('1'.repeat(400)),
}

for (const [title, words] of Object.entries({
  'a word is typed as the reference types it': AS_THE_REFERENCE,
  'a word that only begins like a number is text, and no integer loses digits': BETTER_THAN_THE_REFERENCE,
})) {
  test(title, () => {
    for (const [word, json] of Object.entries(words)) assert.equal(encodeJson(typedWord(word)), json, word)
  })
}
