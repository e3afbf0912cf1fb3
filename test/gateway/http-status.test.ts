import assert from 'node:assert/strict'
import { test } from 'node:test'
import { httpStatus } from '../../src/gateway/http-status.ts'
import { RETURN_CODES } from '../../src/protocol/return-codes.ts'

/** HTTP status → return codes: the table of the reference, with its statuses below 200 as 200 and 999 as 500. */
const TABLE: Readonly<Record<number, readonly number[]>> = {
  200: [0, 1, 2, 3, 4, 5],
  400: [300, 301, 302, 401],
  403: [307],
  404: [102],
  422: [303, 304, 310],
  423: [308],
  500: [100, 101, 200, 400, 402, 999],
  501: [306],
  503: [201, 202, 203, 305, 403],
  504: [404],
}

test('every return code has the HTTP status of the table, for every operation', () => {
  for (const [status, codes] of Object.entries(TABLE)) {
    for (const code of codes)
      for (const operation of ['get', 'set', 'cmd'] as const)
        assert.equal(httpStatus(code, operation), Number(status), `${code} ${operation}`)
  }
  const named = Object.values(TABLE).flat().toSorted()
  assert.deepEqual(
    named,
    Object.values(RETURN_CODES)
      .map(({ value }) => value)
      .toSorted(),
  )
})

test("an application's own code is 400 on GET and 201 on PUT and POST", () => {
  assert.deepEqual([httpStatus(1234, 'get'), httpStatus(1234, 'set'), httpStatus(1234, 'cmd')], [400, 201, 201])
})

test('no status is one that HTTP keeps for replies that another one follows', () => {
  for (const { value } of Object.values(RETURN_CODES)) assert.ok(httpStatus(value, 'get') >= 200)
})
