import { child, type TreeNode } from '../../source/tree.ts'
import type { Draft } from '../draft.ts'
import { placeOf } from '../draft.ts'
import { type HostPorts, hostPorts, publishedPort } from '../ports.ts'
import { defaultOf } from '../schema.ts'

interface Use extends HostPorts {
  readonly what: string
  readonly line: number
}

const ANY_ADDRESS = ['0.0.0.0', '::', '*']

/** A port of this machine can be taken once. */
export function checkPorts(draft: Draft): void {
  const uses: Use[] = []
  const claim = (ports: HostPorts | null, node: TreeNode | null, what: string): void => {
    if (ports === null) return
    const at = placeOf(node ?? draft.root, draft.source)
    // The schema has the bounds of a plain number.
    if (typeof node?.value === 'string' && (ports.last > 65535 || ports.first < 1 || ports.last < ports.first)) {
      draft.report.problem(
        'wrong-value',
        at,
        `there is no port ${ports.first < 1 || ports.last < ports.first ? ports.first : ports.last}`,
        'expected: a port from 1 to 65535',
      )
      return
    }
    const other = uses.find((use) => overlap(use, ports))
    if (other !== undefined && node !== null) {
      const line = other.line === 0 ? '' : ` on line ${other.line}`
      const message = `port ${Math.max(other.first, ports.first)} is taken by ${other.what}${line}`
      draft.report.problem('port-used-twice', at, message, 'choose another port for one of them')
    }
    uses.push({ ...ports, what, line: node === null ? 0 : at.line })
  }
  for (const [part, key, what] of [
    ['broker', 'port', 'the broker'],
    ['broker', 'management_port', "the broker's web page"],
    ['database', 'port', 'the database'],
    ['grafana', 'port', 'Grafana'],
  ] as const) {
    const node = child(child(draft.root, part), key)
    if (part === 'grafana' && child(draft.root, part) !== null && node === null) {
      claim(fixedPort(Number(defaultOf('grafana', 'port'))), null, `${what}, by default`)
    } else claim(node === null ? null : fixedPort(node.value), node, what)
    claimList(child(draft.root, part), what)
  }
  for (const { node, container } of draft.containers) claimList(node, `"${container}"`)

  function claimList(node: TreeNode | null, what: string): void {
    for (const item of child(node, 'ports')?.items ?? []) claim(hostPorts(item.written ?? ''), item, what)
  }
}

function fixedPort(written: unknown): HostPorts | null {
  if (typeof written !== 'number' && typeof written !== 'string') return null
  const published = publishedPort(written)
  if (published === null || published.port === null) return null
  return { host: published.host, first: published.port, last: published.port, protocol: 'tcp' }
}

function overlap(a: HostPorts, b: HostPorts): boolean {
  if (a.protocol !== b.protocol || a.last < b.first || b.last < a.first) return false
  return a.host === b.host || ANY_ADDRESS.includes(a.host) || ANY_ADDRESS.includes(b.host)
}
