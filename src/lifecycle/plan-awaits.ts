import type { DesiredContainer } from './desired.ts'
import type { PlanBuilder } from './plan.ts'

/** The probe of a database that answers before its roles and tables have been looked at. */
export const LOGIN_PROBE = 'login'

/**
 * Adds what makes a started container ready and proves it.
 *
 * @returns the steps that what needs this container must come after
 */
export function addAwaits(
  builder: PlanBuilder,
  { name: container, migrates, probes }: DesiredContainer,
  after: readonly number[],
  timeoutS: number,
): readonly number[] {
  const wait = (probe: string, before: readonly number[]): number =>
    builder.add({ kind: 'await', container, probe }, before, `${timeoutS} s`)
  if (!migrates) return probes.map((probe) => wait(probe, after))
  const migrated = builder.add({ kind: 'migrate', container }, [wait(LOGIN_PROBE, after)], 'roles and tables')
  return probes.map((probe) => wait(probe, [migrated]))
}
