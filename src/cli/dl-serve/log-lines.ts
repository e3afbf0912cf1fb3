import type { LogFields, ServiceLog } from '../../runtime/service.ts'

export type LogFormat = 'text' | 'json'

export interface LogOptions {
  readonly write: (line: string) => void
  /** Counts `-v` up and `-q` down. */
  readonly verbosity: number
  readonly format: LogFormat
  readonly now: () => Date
}

/**
 * One line an event: `<time> <LEVEL> <service>: <text>`, or an object with `time`, `level`, `service`, `text` and what
 * else is known of the event. What is not shown is not even made.
 */
export function logLines({ write, verbosity, format, now }: LogOptions): ServiceLog {
  const line = (level: string) => (text: string, fields?: LogFields) => {
    const time = now().toISOString()
    if (format === 'json') write(jsonLine(time, level, text, fields))
    // A message from the wire must not be able to fake a second line.
    else write(`${time} ${level} ${text.replaceAll(/[\r\n]+/g, ' ⏎ ')}`)
  }
  const silent = (): void => undefined
  return {
    ...(verbosity > 0 ? { debug: line('DEBUG') } : {}),
    info: verbosity >= 0 ? line('INFO') : silent,
    warn: verbosity > -2 ? line('WARNING') : silent,
  }
}

function jsonLine(time: string, level: string, text: string, fields: LogFields = {}): string {
  const { service, ...others } = fields
  const prefix = `${service}: `
  const own = service !== undefined && text.startsWith(prefix) ? text.slice(prefix.length) : text
  return JSON.stringify({ time, level: level.toLowerCase(), service, text: own, ...others })
}
