/**
 * How the programs of a mesh mark a line as an error: dl-serve of both makes, RabbitMQ, PostgreSQL, Grafana, and whatever
 * logs JSON. A word in the text of a line is none.
 */
const ERROR_MARKS = [
  /^\S+ (?:ERROR|FATAL|CRITICAL) /,
  /\[\s*(?:error|critical|fatal|emergency)\s*\]/i,
  /^(?:\S+ ){0,5}\S*\s?(?:ERROR|FATAL|PANIC): {2}/,
  /\b(?:lvl=(?:eror|crit)|level=(?:error|critical|fatal))\b/,
  /"level": ?"(?:error|critical|fatal)"/i,
]

/** The lines of a log that are errors. */
export function errorLines(lines: readonly string[]): string[] {
  return lines.filter((line) => ERROR_MARKS.some((mark) => mark.test(line)))
}
