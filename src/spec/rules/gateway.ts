import { child } from '../../source/tree.ts'
import type { Draft } from '../draft.ts'
import { placeOf } from '../draft.ts'
import { publishedPort } from '../ports.ts'

const LOOPBACK = /^(?:127\.\d+\.\d+\.\d+|::1|localhost)$/

/** A gateway has no login: published beyond this machine it lets everybody set values. */
export function checkGateways(draft: Draft): void {
  for (const { kind, node, container } of draft.containers) {
    const port = kind === 'gateway' ? child(child(node, 'http_gateway'), 'port') : null
    if (port === null || (typeof port.value !== 'string' && typeof port.value !== 'number')) continue
    const host = publishedPort(port.value)?.host ?? '127.0.0.1'
    if (LOOPBACK.test(host)) continue
    const message = `"${container}" has no login: whoever reaches ${host} can set values and send commands`
    const hint = 'leave the address out and put a reverse proxy with a login in front, or be sure of your network'
    draft.report.warning('open-to-the-world', placeOf(port, draft.source), message, hint)
  }
}
