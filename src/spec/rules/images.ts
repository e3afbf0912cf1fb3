import { child, textOf } from '../../source/tree.ts'
import type { Draft, DraftService } from '../draft.ts'
import { placeOf } from '../draft.ts'

/** Images that are known not to understand each other. @see dripline-cpp 2.10.4 and 2.10.5: header tags that 2.9 drops */
export function checkImages(draft: Draft): void {
  const python = draft.services.filter((service) => service.runtime === 'python')
  const old = python.find((service) => service.era === 'E1')
  if (old === undefined) return
  for (const { node, container } of draft.containers) {
    const image = child(node, 'image')
    if (image === null || !isFaulty(textOf(image) ?? '')) continue
    const message = `"${container}" and "${old.container}" cannot talk: ${old.image} drops every message of ${textOf(image)}`
    const hint = 'use dripline-python v5.1.0 or later (dripline-cpp v2.10.6 or later) for one, or v4 for both'
    draft.report.problem('images-do-not-interoperate', placeOf(image, draft.source), message, hint)
  }
}

function isFaulty(image: string): boolean {
  return /dripline-python:v?5\.0\./.test(image) || /dripline-cpp:v?2\.10\.[45](?:\D|$)/.test(image)
}

/** Reference services exit 0 when they die, which `on-failure` takes for success. */
export function checkRestart(draft: Draft): void {
  for (const service of draft.services as readonly DraftService[]) {
    const restart = child(service.node, 'restart')
    if (service.runtime !== 'python' || !textOf(restart)?.startsWith('on-failure') || restart === null) continue
    const message = 'on-failure never starts a Python service again: it exits 0 when it dies'
    draft.report.warning(
      'restart-on-failure',
      placeOf(restart, draft.source),
      message,
      'use unless-stopped (the default)',
    )
  }
}
