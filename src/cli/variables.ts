import type { Command, Option } from 'commander'
import { MeshError } from '../errors/mesh-error.ts'

/** Flag → the variable of the environment that stood for it. */
export type Variables = Readonly<Record<string, string>>

/** An option for which a variable may stand. One that is set to nothing is as good as not set. */
export function orVariable(option: Option, name: string): Option {
  // The parser looks for the variable itself, in this same place.
  return process.env[name] === '' ? option : option.env(name)
}

/** The options of `command` that nobody typed: a variable stood for them. */
export function variablesOf(command: Command): Variables {
  const found = command.options.flatMap((option): [string, string][] => {
    const isFromVariable = command.getOptionValueSource(option.attributeName()) === 'env'
    return isFromVariable && option.long != null && option.envVar !== undefined ? [[option.long, option.envVar]] : []
  })
  return Object.fromEntries(found)
}

/** `--wait-timeout abc: …` → `MESH_WAIT_TIMEOUT=abc: …` for whoever has set the variable. */
export function textAsGiven(message: string, variables: Variables = {}): string {
  const flag = Object.keys(variables).find((each) => message.startsWith(`${each} `))
  return flag === undefined ? message : `${variables[flag]}=${message.slice(flag.length + 1)}`
}

/** The same for a failure; one that is about something else stays as it is. */
export function errorAsGiven(error: unknown, variables: Variables | undefined): unknown {
  if (!(error instanceof MeshError) || error.code !== 'usage') return error
  const message = textAsGiven(error.message, variables)
  if (message === error.message) return error
  return new MeshError('usage', message, { ...(error.hint === undefined ? {} : { hint: error.hint }), cause: error })
}
