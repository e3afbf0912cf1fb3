/** What is new in one version: its part of CHANGELOG.md, without the heading. */
export interface VersionNotes {
  readonly version: string
  readonly text: string
}

const HEADING = /^## (\d+\.\d+\.\d+\S*).*$/gm

/**
 * The parts of a changelog that somebody who comes from version `from` has not read, newest first.
 *
 * @param changelog versions under headings of the form `## 1.2.3`, whatever follows on the line
 * @param from `null`: not known, which means all of them
 */
export function notesSince(changelog: string, from: string | null, to: string): readonly VersionNotes[] {
  const headings = [...changelog.matchAll(HEADING)]
  return headings.flatMap((heading, index) => {
    const [line, version = ''] = heading
    const text = changelog.slice(heading.index + line.length, headings[index + 1]?.index).trim()
    const isNew = from === null || compareVersions(version, from) > 0
    return isNew && compareVersions(version, to) <= 0 ? [{ version, text }] : []
  })
}

/** Negative when `a` is the older one. By their numbers: 0.10.0 is newer than 0.9.0. */
export function compareVersions(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true })
}

/** What whoever writes `deploy/` anew is told; `null`: this version wrote it before, or none has. */
export function versionNote(writtenBy: string | null, version: string): string | null {
  if (writtenBy === null || writtenBy === version) return null
  return compareVersions(writtenBy, version) < 0
    ? `deploy/ was written by mesh ${writtenBy}, and now by ${version}: mesh upgrade --from ${writtenBy} says what is new`
    : `deploy/ was written by mesh ${writtenBy}, which is newer than this one (${version}), and now by this one`
}
