import type { Mesh } from '../spec/mesh.ts'
import type { OwnCheck } from '../spec/own-check.ts'
import type { Check, CheckGroup } from './check.ts'
import { defaultChecks } from './default-checks.ts'
import { onlyValue, payloadOf } from './request.ts'
import { shown } from './same-value.ts'

/** What is asked when everything else has been: it tells what the other checks, and the mesh itself, have left behind. */
const LAST: readonly CheckGroup[] = ['dead letters', 'containers']

/** Everything that a mesh is asked, in order: the default checks, those under `smoke:`, and what is to be seen then. */
export function allChecks(mesh: Mesh, without: readonly string[]): readonly Check[] {
  const skips = mesh.smoke.flatMap((check) => (check.action === 'skip' ? [check] : []))
  const standard = defaultChecks(mesh, without).map((check) => {
    const skip = skips.find(({ what }) => concerns(what, check, mesh))
    return check.skip !== null || skip === undefined ? check : { ...check, skip: skip.because ?? 'the spec says so' }
  })
  const isLast = ({ group }: Check): boolean => LAST.includes(group)
  return [...standard.filter((check) => !isLast(check)), ...ownChecks(mesh), ...standard.filter(isLast)]
}

/** Whether a word under `skip` means a check: its endpoint, its service by either name, or its group. */
function concerns(what: string, check: Check, { containers }: Mesh): boolean {
  if ([check.subject, check.container, check.group].includes(what)) return true
  return containers.some(
    (service) => service.kind === 'service' && service.name === what && service.container === check.container,
  )
}

function ownChecks({ smoke }: Mesh): Check[] {
  return smoke
    .filter(({ action }) => action !== 'skip')
    .map((check) => ({
      ...{ group: 'own', subject: subjectOf(check), container: '', skip: null, at: check.at },
      name: check.title ?? sentenceOf(check),
      question: { kind: 'own', check },
    }))
}

function subjectOf(check: OwnCheck): string {
  switch (check.action) {
    case 'get':
    case 'set':
    case 'cmd':
      return check.target
    case 'logged':
      return check.endpoint
    case 'alert':
      return check.bindingKey
    case 'http':
      return 'container' in check.page ? check.page.container : check.page.url
    default:
      return check.action
  }
}

function sentenceOf(check: OwnCheck): string {
  switch (check.action) {
    case 'get':
    case 'cmd':
      return `${check.action} ${check.target}${check.specifier === '' ? '' : ` ${check.specifier}`}`
    case 'set':
      return `set ${check.target} ${shown(onlyValue(payloadOf(check.payload)))}`
    case 'logged':
      return `a new row of ${check.endpoint}`
    case 'alert':
      return `an alert ${check.bindingKey}`
    case 'sql':
      return check.query.replaceAll(/\s+/g, ' ').slice(0, 80)
    case 'http':
      return 'container' in check.page ? `${check.page.container}:${check.page.port}${check.page.path}` : check.page.url
    case 'skip':
      return `skip ${check.what}`
  }
}
