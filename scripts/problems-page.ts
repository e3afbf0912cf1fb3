import { PROBLEM_CODES } from '../src/spec/problem-codes.ts'

/** docs/problems.md, made from the list of codes. */
export function problemsPage(): string {
  const entries = Object.entries(PROBLEM_CODES).map(
    ([code, [meaning, remedy]]) => `## ${code}\n\n${meaning}\n\n**What to do:** ${remedy}\n`,
  )
  return `# Problems in a mesh.yaml

\`mesh validate\` shows every problem of a spec at once, in the order of the file: file, line and column, the line itself with a caret, what is wrong and what to do. With \`--json\` each has one of the codes below, which do not change. A warning stops nothing.

A line that holds a password is shown with stars.

${entries.join('\n')}`
}
