import { child, textOf } from '../../source/tree.ts'
import type { Draft } from '../draft.ts'
import { keyPlace } from '../draft.ts'
import { isWellKnown } from '../known-passwords.ts'

/** A password that everybody knows is used as written, with a warning. */
export function checkPasswords(draft: Draft): void {
  for (const part of ['broker', 'database', 'grafana'] as const) {
    const node = child(draft.root, part)
    const password = textOf(child(node, 'password'))
    if (node === null || password === null) continue
    if (!isWellKnown(password, textOf(child(node, 'username')))) continue
    const hint = 'remove this line: a password is then made and kept outside of this file'
    draft.report.warning(
      'known-password',
      keyPlace(node, 'password', draft.source),
      `everybody knows the password of the ${part}`,
      hint,
    )
  }
}
