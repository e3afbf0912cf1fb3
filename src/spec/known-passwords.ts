/** What everybody tries first. */
const WELL_KNOWN = [
  'dripline',
  'guest',
  'admin',
  'postgres',
  'grafana',
  'password',
  'root',
  'rabbitmq',
  'changeme',
  'secret',
  'test',
  '1234',
  '12345',
  '123456',
]

/** Whether a password protects nothing. */
export function isWellKnown(password: string, username: string | null): boolean {
  return password === '' || password === username || WELL_KNOWN.includes(password.toLowerCase())
}
