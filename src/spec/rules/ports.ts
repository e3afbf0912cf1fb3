import { child, type TreeNode } from '../../source/tree.ts'
import type { Draft } from '../draft.ts'
import { placeOf } from '../draft.ts'
import { type HostPorts, hostPorts, publishedPort } from '../ports.ts'
import { defaultOf, gatewayDefault } from '../schema.ts'

interface Use extends HostPorts {
  /** Who wants it, in words. */
  readonly what: string
  /** Where the spec says so; `null`: a default. */
  readonly node: TreeNode | null
}

const PARTS = [
  ['broker', 'port', 'the broker'],
  ['broker', 'management_port', "the broker's web page"],
  ['database', 'port', 'the database'],
  ['grafana', 'port', 'Grafana'],
] as const

const ANY_ADDRESS = ['0.0.0.0', '::', '*']
const LAST_PORT = 65_535

/** A port of this machine can be taken once. */
export function checkPorts(draft: Draft): void {
  const possible = portUses(draft).filter((use) => isPossible(use, draft))
  const byPort = [...possible].sort((a, b) => a.first - b.first)
  let open: Use[] = []
  for (const use of byPort) {
    open = open.filter((other) => other.last >= use.first)
    const other = open.find((candidate) => isSameAddress(candidate, use))
    if (other !== undefined) reportTwice(other, use, draft)
    open.push(use)
  }
}

/** Who in the spec wants a TCP port of this machine, in words; `null`: nobody. */
export function userOfPort(draft: Draft, port: number): string | null {
  const isIt = ({ first, last, protocol }: Use): boolean => protocol === 'tcp' && first <= port && port <= last
  return portUses(draft).find(isIt)?.what ?? null
}

function portUses(draft: Draft): Use[] {
  const fixed = PARTS.flatMap(([part, key, what]) => {
    const owner = child(draft.root, part)
    const node = child(owner, key)
    const isDefault = part === 'grafana' && owner !== null && node === null
    const ports = isDefault ? fixedPort(Number(defaultOf('grafana', 'port'))) : fixedPort(node?.value)
    return ports === null ? [] : [{ ...ports, what: isDefault ? `${what}, by default` : what, node }]
  })
  const gateways = draft.containers.flatMap(({ kind, node, container }) => {
    if (kind !== 'gateway') return []
    const written = child(child(node, 'http_gateway'), 'port')
    const ports = fixedPort(written?.value ?? gatewayDefault('port'))
    const what = written === null ? `"${container}" (its default)` : `"${container}"`
    // Two gateways without a word: the place of the second one's entry is where the other port has to be written.
    return ports === null ? [] : [{ ...ports, what, node: written ?? child(node, 'http_gateway') }]
  })
  const lists = [
    ...(['broker', 'database', 'grafana'] as const).map((part) => [child(draft.root, part), `the ${part}`] as const),
    ...draft.containers.map(({ node, container }) => [node, `"${container}"`] as const),
  ]
  const listed = lists.flatMap(([owner, what]) =>
    (child(owner, 'ports')?.items ?? []).flatMap((node) => {
      const ports = hostPorts(node.written ?? '')
      return ports === null ? [] : [{ ...ports, what, node }]
    }),
  )
  return [...fixed, ...gateways, ...listed]
}

function fixedPort(written: unknown): HostPorts | null {
  if (typeof written !== 'number' && typeof written !== 'string') return null
  const published = publishedPort(written)
  if (published === null || published.port === null) return null
  return { host: published.host, first: published.port, last: published.port, protocol: 'tcp' }
}

function isPossible(use: Use, draft: Draft): boolean {
  if (use.first >= 1 && use.last >= use.first && use.last <= LAST_PORT) return true
  // The schema has the bounds of a plain number.
  if (use.node !== null && typeof use.node.value === 'string') {
    const wrong = use.last > LAST_PORT ? use.last : use.first
    const message =
      use.last < use.first ? `the ports ${use.first}-${use.last} run backwards` : `there is no port ${wrong}`
    draft.report.problem(
      'wrong-value',
      placeOf(use.node, draft.source),
      message,
      `expected: a port from 1 to ${LAST_PORT}`,
    )
  }
  return false
}

function isSameAddress(a: HostPorts, b: HostPorts): boolean {
  if (a.protocol !== b.protocol) return false
  return a.host === b.host || ANY_ADDRESS.includes(a.host) || ANY_ADDRESS.includes(b.host)
}

/** Reported where the second one of the two stands in the file. */
function reportTwice(a: Use, b: Use, draft: Draft): void {
  const [first, second] = (a.node?.start ?? -1) < (b.node?.start ?? -1) ? [a, b] : [b, a]
  if (second.node === null) return
  const line = first.node === null ? '' : ` on line ${placeOf(first.node, draft.source).line}`
  const message = `port ${Math.max(first.first, second.first)} is taken by ${first.what}${line}`
  const at = placeOf(second.node, draft.source)
  draft.report.problem('port-used-twice', at, message, 'choose another port for one of them')
}
