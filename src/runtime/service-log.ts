/** What an event is about, for whoever reads the log with a program; `service` is always there. */
export type LogFields = Readonly<Record<string, string | number>>

/** One line an event, the level chosen by what the operator must do. The text alone says it all. */
export interface ServiceLog {
  debug?(text: string, fields?: LogFields): void
  info(text: string, fields?: LogFields): void
  warn(text: string, fields?: LogFields): void
}

/** `log` with a name before every line. */
export function namedLog(name: string, log: ServiceLog): Required<ServiceLog> {
  const about = (fields?: LogFields): LogFields => ({ service: name, ...fields })
  return {
    debug: (text, fields) => log.debug?.(`${name}: ${text}`, about(fields)),
    info: (text, fields) => log.info(`${name}: ${text}`, about(fields)),
    warn: (text, fields) => log.warn(`${name}: ${text}`, about(fields)),
  }
}
