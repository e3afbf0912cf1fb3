/** One line an event, the level chosen by what the operator must do. */
export interface ServiceLog {
  debug?(text: string): void
  info(text: string): void
  warn(text: string): void
}

/** `log` with a name before every line. */
export function namedLog(name: string, log: ServiceLog): Required<ServiceLog> {
  return {
    debug: (text) => log.debug?.(`${name}: ${text}`),
    info: (text) => log.info(`${name}: ${text}`),
    warn: (text) => log.warn(`${name}: ${text}`),
  }
}
