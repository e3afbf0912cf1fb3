/** An address with a login in it: `amqp://user:password@host…`. */
export const LOGIN_IN_ADDRESS = /^([a-z][a-z0-9+.-]*:\/\/)([^\s:/@]*):([^\s@/]+)@([^\s:/]+)(.*)$/i

/** Which password of the mesh an environment variable of a container must now have; `null`: one of its own. */
export function meshSecretOf(name: string): 'brokerPassword' | 'databasePassword' | null {
  if (!/pass/i.test(name)) return null
  if (/^(?:DRIPLINE|AMQP|RABBIT)/i.test(name)) return 'brokerPassword'
  return /^(?:POSTGRES|PG|DB_|DATABASE)/i.test(name) && !/ADMIN/i.test(name) ? 'databasePassword' : null
}

/** A password inside a longer text. */
export interface PasswordInText {
  readonly start: number
  readonly end: number
  /** The host that it lets in, when it stands in an address. */
  readonly host: string | null
  /** The user before it, in an address. */
  readonly user: { readonly start: number; readonly end: number } | null
}

/** Where a text of any kind has a password by its form: the groups are prefix, user, password, host. */
const ADDRESS = /(?<![a-z0-9+.-])([a-z][a-z0-9+.-]*:\/\/)([^\s:/@]*):([^\s@/]+)@([^\s:/"',]+)/dgi
/** `--password=x`, `--password x`, `PGPASSWORD=x`, `user=u password=x`; one that is read from elsewhere is none. */
const OPTION =
  /(?:(?<![\w-])--?[\w-]*(?:password|passwd|passphrase|secret|token|api[_-]?key)[=\s]\s*|\b\w*(?:password|passwd|passphrase|_pass|secret|token|api_?key)=)(?:"([^"]+)"|'([^']+)'|([^\s"'&;|]+))/dgi
/** `-u user:x` as curl has it; two numbers are a user and a group. */
const USER_OPTION = /(?:^|\s)(?:-u|--user)(?:=|\s*)["']?[A-Za-z_][\w.-]*:([^\s"'@/]+)/dg

/**
 * The passwords in `text`, in order: those of `known`, wherever they stand, and what stands where one is expected.
 *
 * @param known passwords that somebody could keep to themselves
 */
export function passwordsIn(text: string, known: readonly string[]): readonly PasswordInText[] {
  const byForm = [...text.matchAll(ADDRESS)].map((hit) => {
    const [[start = 0, end = 0] = [], [from = 0, to = 0] = []] = [hit.indices?.[3], hit.indices?.[2]]
    return { start, end, host: hit[4] ?? null, user: { start: from, end: to } }
  })
  const options = [OPTION, USER_OPTION].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((hit) => {
      const found = hit.indices?.slice(1).find((range) => range !== undefined)
      return found === undefined || /^[$-]/.test(text.slice(...found)) ? [] : [plain(found[0], found[1])]
    }),
  )
  const byValue = known.flatMap((password) =>
    [...new Set([password, encodeURIComponent(password)])].flatMap((form) => occurrences(text, form)),
  )
  const all = [...byForm, ...byValue, ...options].filter(({ start, end }) => !isVariable(text.slice(start, end)))
  return joined(all.toSorted((a, b) => a.start - b.start))
}

/** What overlaps is one: a password with a sign of addresses in it ends later than its form says. */
function joined(sorted: readonly PasswordInText[]): readonly PasswordInText[] {
  const result: PasswordInText[] = []
  for (const found of sorted) {
    const last = result.at(-1)
    if (last === undefined || found.start >= last.end) result.push(found)
    else {
      const address = [last, found].find(({ host }) => found.start === last.start && host !== null)
      const { host, user } = address ?? plain(0, 0)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, found.end), host, user }
    }
  }
  return result
}

function plain(start: number, end: number): PasswordInText {
  return { start, end, host: null, user: null }
}

function isVariable(text: string): boolean {
  return /^\$(?:\w+|\{[^}]*\})$/.test(text)
}

const SHORT = 6

function occurrences(text: string, password: string): PasswordInText[] {
  const found: PasswordInText[] = []
  for (let at = text.indexOf(password); at >= 0; at = text.indexOf(password, at + password.length)) {
    const end = at + password.length
    // A short one may as well be part of a word.
    const isWord = !/\w/.test(text.charAt(at - 1)) && !/\w/.test(text.charAt(end))
    if (password.length >= SHORT || isWord) found.push(plain(at, end))
  }
  return found
}
