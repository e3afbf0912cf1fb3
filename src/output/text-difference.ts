/** A unified diff of one text file, in lines: what is said of it, then the changed lines with those around them. */
export async function textDifference(name: string, before: string, after: string): Promise<string[]> {
  const { createTwoFilesPatch } = await import('diff')
  const patch = createTwoFilesPatch('', '', before, after, '', '', { context: 3 })
  const lines = patch.slice(patch.indexOf('@@')).trimEnd().split('\n')
  return [`--- ${name}`, `+++ ${name}`, ...lines.map((line) => line.replace(/\r$/, ''))]
}
