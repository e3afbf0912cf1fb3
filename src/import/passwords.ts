/** An address with a login in it: `amqp://user:password@host…`. */
export const LOGIN_IN_ADDRESS = /^([a-z][a-z0-9+.-]*:\/\/)([^\s:/@]*):([^\s@/]+)@([^\s:/]+)(.*)$/i

/** Which password of the mesh an environment variable of a container must now have; `null`: one of its own. */
export function meshSecretOf(name: string): 'brokerPassword' | 'databasePassword' | null {
  if (!/pass/i.test(name)) return null
  if (/^(?:DRIPLINE|AMQP|RABBIT)/i.test(name)) return 'brokerPassword'
  return /^(?:POSTGRES|PG|DB_|DATABASE)/i.test(name) && !/ADMIN/i.test(name) ? 'databasePassword' : null
}
