/** A name as SQL takes it, whatever characters it has. */
export function sqlName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** A text as SQL takes it; PostgreSQL's standard strings know no escapes but the doubled quote. */
export function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
