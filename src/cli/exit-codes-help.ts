import { EXIT_CODES } from '../errors/mesh-error.ts'

const MEANINGS: Readonly<Record<number, string>> = {
  0: 'done',
  1: 'unexpected: the engine, the broker or mesh itself',
  2: 'wrong words or options',
  3: 'the spec, a configuration or an archive is not valid',
  4: 'the files in deploy/ are not what the spec makes of them (generate --check)',
  5: 'something that is needed is missing: engine, Compose, image, room on the disk, permission',
  6: 'a port, a name or the mesh itself is in use',
  7: 'not ready in time',
  8: 'a container ended, or will never be ready',
  9: 'a smoke check failed',
  10: 'refused, to protect data or edited files',
  130: 'stopped by Ctrl-C (SIGINT); everything is left as it is (smoke removes its copy); logs -f, mon and status --watch end with 0',
  143: 'stopped by SIGTERM; everything is left as it is',
}

/** What `mesh help exit-codes` prints: each code, its meaning, and the names of the failures behind it. */
export function exitCodesHelp(): string {
  const rows = Object.entries(MEANINGS).map(([code, meaning]) => {
    const names = Object.entries(EXIT_CODES).flatMap(([name, value]) => (String(value) === code ? [name] : []))
    const behind = names.length > 0 ? `\n     ${names.join(', ')}` : ''
    return `${code.padStart(4)} ${meaning}${behind}`
  })
  return `${rows.join('\n')}\n`
}
