import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { validateXML } from 'xmllint-wasm'
import type { CheckResult } from '../../src/smoke/check.ts'
import { exitCodeOfReport, type SmokeReport } from '../../src/smoke/report.ts'
import { annotations, stepSummary } from '../../src/smoke/reports/github.ts'
import { junitXml } from '../../src/smoke/reports/junit.ts'
import { leftText, resultText, summaryText } from '../../src/smoke/reports/text.ts'

const SCHEMA = readFileSync(new URL('junit.xsd', import.meta.url), 'utf8')
const plain = (_colour: string, text: string): string => text

function result(over: Partial<CheckResult> = {}): CheckResult {
  return {
    ...{ group: 'get', subject: 'peaches', name: 'peaches answers get', outcome: 'passed', reason: null },
    ...{ at: { file: 'mesh.yaml', line: 9, column: 3, length: 7 }, hops: [{ name: 'get', ms: 12.34 }] },
    ...{ tookMs: 13, waitedMs: 0 },
    ...over,
  }
}

function report(over: Partial<SmokeReport> = {}): SmokeReport {
  return {
    ...{ mesh: 'lab', project: 'lab-smoke-1a2b3c', startedAt: '2026-11-24T10:53:25.123Z' },
    ...{ checks: [result()], chaos: [], failure: null, artifacts: null, left: null, notes: [], warnings: [] },
    times: { upMs: 5_000, checksMs: 2_000, chaosMs: 0, downMs: 1_000, totalMs: 8_200, waitedMs: 1_500 },
    ...over,
  }
}

const FAILURE = { code: 'container-crashed', exitCode: 8, message: 'oven: exited with code 3', hint: 'see its log' }
/** What logs and specs can hold, and XML, workflow commands or Markdown cannot. */
const HOSTILE = 'a <b> & "c" \u0000\u0007\u001b[31m ]]> \ud800 \uffff \t::error::100%,\r\nsecond | line ```` `x`'

const REPORTS: Readonly<Record<string, SmokeReport>> = {
  'of a mesh that works': report(),
  'with a failure and a skipped check': report({
    checks: [
      result({ outcome: 'failed', reason: 'value_cal is 1' }),
      result({ outcome: 'skipped', reason: 'no coil' }),
    ],
  }),
  'of a mesh that did not come up': report({ checks: [], failure: FAILURE }),
  'with hostile texts everywhere': report({
    mesh: 'lab',
    checks: (['failed', 'skipped', 'passed'] as const).map((outcome) =>
      result({ name: HOSTILE, outcome, reason: HOSTILE, hops: [{ name: HOSTILE, ms: 1 }] }),
    ),
    failure: { ...FAILURE, message: HOSTILE, hint: HOSTILE },
  }),
}

for (const [what, each] of Object.entries(REPORTS)) {
  test(`the JUnit report ${what} keeps to the schema`, async () => {
    const xml = { fileName: 'smoke.xml', contents: junitXml(each) }
    const { valid, errors } = await validateXML({ xml, schema: { fileName: 'junit.xsd', contents: SCHEMA } })
    assert.ok(valid, errors.map(({ message }) => message).join('\n'))
  })
}

test('the schema refuses what is no JUnit report', async () => {
  const contents = junitXml(report()).replace(' classname="lab.get"', '')
  const { valid } = await validateXML({
    xml: { fileName: 'smoke.xml', contents },
    schema: { fileName: 'junit.xsd', contents: SCHEMA },
  })
  assert.equal(valid, false)
})

test('the JUnit report counts what it lists, and a mesh that did not come up is an error', () => {
  const failed = junitXml(REPORTS['with a failure and a skipped check'] ?? report())
  assert.match(failed, /<testsuite name="lab" tests="2" failures="1" errors="0" skipped="1" time="8\.200"/)
  const crashed = junitXml(report({ failure: FAILURE }))
  assert.match(crashed, /<testsuite name="lab" tests="2" failures="0" errors="1"/)
  assert.match(crashed, /<error message="oven: exited with code 3" type="container-crashed">/)
})

test('a check is one line with its latencies; why it failed stands below', () => {
  assert.equal(resultText(result(), plain), 'ok    get           peaches answers get  (get 12 ms)')
  assert.equal(
    resultText(result({ outcome: 'failed', reason: 'first\nsecond', hops: [] }), plain),
    'FAIL  get           peaches answers get\n      first\n      second',
  )
})

test('at the end stand the failures once more, the slowest first, the mesh’s own time and the counts', () => {
  const slow = result({ name: 'chips answers get', hops: [{ name: 'get', ms: 1_234 }] })
  const failed = result({ outcome: 'failed', reason: 'why', hops: [] })
  assert.equal(
    summaryText(report({ checks: [result(), slow, failed], artifacts: '/tmp/a' }), plain),
    `failed:
FAIL  get           peaches answers get
      why
slowest:
  1.2 s  get: chips answers get
  12 ms  get: peaches answers get
8.2 s in all: up 5.0 s, checks 2.0 s, down 1.0 s
the mesh's own time 6.7 s, without 1.5 s of waits for intervals
logs, status and Compose file: /tmp/a
mesh lab failed: 2 passed, 1 failed, 0 skipped
`,
  )
})

test('a failure is an annotation at its line, and cannot begin another command', () => {
  const checks = [result({ outcome: 'failed', name: 'a: b, c', reason: 'first\n::error::100%' })]
  assert.equal(
    annotations(report({ checks }), (file) => `meshes/${file}`),
    '::error file=meshes/mesh.yaml,line=9,title=lab%3A a%3A b%2C c::first%0A::error::100%25\n',
  )
  assert.equal(annotations(report({ failure: FAILURE }), (file) => file).split('\n').length, 2)
})

test('nothing in the step summary breaks out of its table or its fence', () => {
  const summary = stepSummary(REPORTS['with hostile texts everywhere'] ?? report())
  const rows = summary.split('\n').filter((line) => line.startsWith('| '))
  assert.ok(rows.length === 5 && rows.every((row) => row.replaceAll('\\|', '').split('|').length === 6))
  assert.match(summary, /^`{5}text$/m)
  assert.doesNotMatch(summary, /<b>(?![\s\S]*^`{5}$)/m)
})

test('the exit code is 9 for a failed check, that of the failure otherwise, and 1 for what could not be removed', () => {
  const left = { isWanted: false, containers: ['x'], folder: '/tmp/x', reason: 'no engine' }
  assert.equal(exitCodeOfReport(report()), 0)
  assert.equal(exitCodeOfReport(report({ checks: [result({ outcome: 'failed' })], left })), 9)
  assert.equal(exitCodeOfReport(report({ checks: [result({ outcome: 'failed' })], failure: FAILURE })), 8)
  assert.equal(exitCodeOfReport(report({ left })), 1)
  assert.equal(exitCodeOfReport(report({ left: { ...left, isWanted: true } })), 0)
})

test('what is left is named, with the command that removes it', () => {
  const text = leftText('lab-smoke-1a2b3c', {
    ...{ isWanted: false, containers: ['lab-smoke-1a2b3c-postgres-1'], folder: '/tmp/x', reason: 'the engine is gone' },
  })
  assert.match(text, /could not remove lab-smoke-1a2b3c: the engine is gone\n.*lab-smoke-1a2b3c-postgres-1.*\/tmp\/x/)
  assert.match(text, /docker compose -p lab-smoke-1a2b3c down --volumes --remove-orphans && rm -r \/tmp\/x\n/)
})
