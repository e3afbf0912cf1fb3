import { ThrowReply } from './throw-reply.ts'

/** What went wrong in a class of the user's own and where in its file, e.g. `x is not a function (oven.ts:12:5)`. */
export function faultText(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  // A refusal is meant, and needs no place.
  if (error instanceof ThrowReply) return error.message
  const place = faultPlace(error)
  return place === null ? error.message : `${error.message} (${place})`
}

/** `file:line:column` of the first call that is not the runtime's own; `null`: there is none. */
export function faultPlace({ stack = '' }: Error): string | null {
  // A mistake of syntax has its place on the first line instead.
  const syntax = /^(?:file:\/\/)?(\/\S+\.[cm]?[jt]s):(\d+)\n/.exec(stack)
  if (syntax !== null) return `${nameOf(String(syntax[1]))}:${syntax[2]}`
  for (const line of stack.split('\n')) {
    const call = /(?:\(|at (?:async )?)(?:file:\/\/)?(\/[^()]+?):(\d+):(\d+)\)?$/.exec(line)
    const [, file = '', row, column] = call ?? []
    if (call !== null && !isOurs(file)) return `${nameOf(file)}:${row}:${column}`
  }
  return null
}

function isOurs(file: string): boolean {
  return /\/(?:runtime\/runtime|dripline-mesh\/runtime)\.js$|\/src\/(?:runtime|services|cli)\//.test(file)
}

function nameOf(file: string): string {
  return file.split('/').at(-1) ?? file
}
