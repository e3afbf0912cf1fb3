import { sameValue } from '../same-value.ts'

/** A value on its way into the table, by the endpoint it was given to. */
export interface Sent {
  readonly endpoint: string
  readonly value: number
}

/** What a table has of one value at one time. */
export interface Stored extends Sent {
  /** Its alert's own time. */
  readonly at: string
  readonly calibrated: unknown
  /** Rows that are alike in value and time, and not each of an alert of its own: one alert, stored so often. */
  readonly copies: number
}

/** Where every value is that was sent across a fault. */
export interface Account {
  /** Accepted by their endpoint. */
  readonly sent: number
  readonly stored: number
  /** Accepted, but in no row. */
  readonly lost: readonly Sent[]
  /** Rows too many. */
  readonly twice: readonly Stored[]
  /** In a row whose calibrated value is another than the spec's. */
  readonly wrong: readonly Stored[]
  /** Sent, but the reply was lost: each may be in a row or not. */
  readonly unanswered: number
  /** Never sent: there was nobody to take them. */
  readonly refused: number
}

/** What happened to the values that were to be sent. */
export interface Flowed {
  readonly accepted: readonly Sent[]
  readonly unanswered: readonly Sent[]
  readonly refused: number
}

/** Balances what was sent with what is stored. @param calibrated what the spec makes of a value of an endpoint */
export function account(
  { accepted, unanswered, refused }: Flowed,
  rows: readonly Stored[],
  calibrated: (sent: Sent) => unknown,
): Account {
  const key = ({ endpoint, value }: Sent): string => `${endpoint} ${value}`
  const found = new Set(rows.map(key))
  const ours = new Set([...accepted, ...unanswered].map(key))
  const mine = rows.filter((row) => ours.has(key(row)))
  return {
    sent: accepted.length,
    stored: accepted.filter((sent) => found.has(key(sent))).length,
    lost: accepted.filter((sent) => !found.has(key(sent))),
    twice: mine.filter(({ copies }) => copies > 1),
    wrong: mine.filter((row) => {
      const expected = calibrated(row)
      return expected !== undefined && !sameValue(row.calibrated, expected, 0, COLUMN_RELATIVE)
    }),
    unanswered: unanswered.length,
    refused,
  }
}

/** A column of single precision keeps this much of a number. */
const COLUMN_RELATIVE = 1e-6

/** `sent 240, stored 240, lost 0, twice 0`, and what else there is to say. */
export function accountText({ sent, stored, lost, twice, wrong, unanswered, refused }: Account): string {
  const extra = twice.reduce((sum, { copies }) => sum + copies - 1, 0)
  return [
    `sent ${sent}, stored ${stored}, lost ${lost.length}, twice ${extra}`,
    ...(wrong.length === 0 ? [] : [`${wrong.length} wrongly calibrated`]),
    ...(refused === 0 ? [] : [`${refused} refused meanwhile`]),
    ...(unanswered === 0 ? [] : [`${unanswered} without a reply`]),
  ].join(', ')
}

const SHOWN = 5

/** What is wrong with the balance, with the first values that it is about; `null`: nothing. */
export function imbalance(balance: Account): string | null {
  const { sent, lost, twice, wrong } = balance
  const named = (what: string, values: readonly Sent[]): string[] => {
    if (values.length === 0) return []
    const first = values.slice(0, SHOWN).map(({ endpoint, value }) => `${endpoint} = ${value}`)
    return [`${what}: ${first.join(', ')}${values.length > SHOWN ? ', …' : ''}`]
  }
  const problems = [...named('lost', lost), ...named('twice', twice), ...named('wrongly calibrated', wrong)]
  if (sent === 0) problems.push('no value was accepted at all')
  return problems.length === 0 ? null : [accountText(balance), ...problems].join('\n')
}
