import type { IncomingMessage } from 'node:http'
import { HttpRefusal } from './dripline-request.ts'

const MOST_BYTES = 1024 * 1024

/** @throws HttpRefusal 413 as soon as there is too much of it */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  let size = 0
  // Left whole when it is too long: the refusal still has to go back the same way.
  for await (const part of request.iterator({ destroyOnReturn: false })) {
    size += (part as Buffer).length
    if (size > MOST_BYTES) throw new HttpRefusal(413, `the body is longer than ${MOST_BYTES} bytes`, 'send less')
    parts.push(part as Buffer)
  }
  return Buffer.concat(parts)
}
