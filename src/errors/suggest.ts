/** Names longer than this are not compared: nobody mistypes a page. */
const LONGEST = 64

/** The known name that `name` most likely is a slip of, or `null` when none is near. */
export function nearest(name: string, known: Iterable<string>): string | null {
  if (name.length > LONGEST) return null
  let best: string | null = null
  let least = Math.max(1, Math.floor(name.length / 3)) + 0.5
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) > least) continue
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase())
    if (distance < least) [best, least] = [candidate, distance]
  }
  return best
}

/** `did you mean "KeyValueStore"?`, or else the list of what there is. */
export function suggestion(name: string, known: readonly string[], listedAs = 'there is'): string {
  const near = nearest(name, known)
  return near === null ? `${listedAs}: ${known.join(', ')}` : `did you mean "${near}"?`
}

/** Insertions, deletions, replacements and swaps of neighbours, one each (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1]
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwap ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    beforeLast = last
    last = current
  }
  return last[b.length] ?? 0
}
