import type { Service } from '../runtime/service.ts'

/** What the endpoints of an instrument need of their service. A service of the user's own may be one too. */
export interface Device {
  /** Sends commands and gives what came back, several replies joined with `;`. */
  sendToDevice(commands: readonly string[]): Promise<string>
}

export function isDevice(service: Service): service is Service & Device {
  return 'sendToDevice' in service && typeof service.sendToDevice === 'function'
}
