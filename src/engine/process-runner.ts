/**
 * execa, loaded at its first use: reading it costs as much as generating a whole mesh, and `mesh generate` and
 * `mesh validate` start no process.
 */
export async function processRunner(): Promise<typeof import('execa')['execa']> {
  return (await import('execa')).execa
}
