import { InstrumentError, type InstrumentFault } from '../instrument/instrument-error.ts'
import { InstrumentLink, type InstrumentLinkOptions } from '../instrument/instrument-link.ts'
import { isList, type Payload } from '../protocol/json.ts'
import type { ReturnCodeName } from '../protocol/return-codes.ts'
import type { CommandParameters } from '../runtime/endpoint.ts'
import { pythonText } from '../runtime/python-text.ts'
import { Service, type ServiceOptions } from '../runtime/service.ts'
import { ThrowReply } from '../runtime/throw-reply.ts'
import type { Device } from './device.ts'

/** How to reach and speak to the instrument. */
export type InstrumentOptions = Omit<InstrumentLinkOptions, 'log'>

/** @see docs/instruments.md: where the reference dies, the connection is called broken */
const CODE: Readonly<Record<InstrumentFault, ReturnCodeName>> = {
  unreachable: 'resource_error_connection',
  broken: 'resource_error_connection',
  'no-response': 'resource_error_no_response',
  'no-echo': 'service_error',
}

/**
 * A service whose endpoints talk to one instrument over TCP. It starts without the instrument and connects to it for
 * ever; a request meanwhile is answered with 201 or 202.
 */
export class EthernetSCPIService extends Service implements Device {
  readonly #instrument: InstrumentLink

  constructor(options: ServiceOptions, instrument: InstrumentOptions) {
    super(options)
    this.#instrument = new InstrumentLink({ ...instrument, log: this.log })
    this.self.commands.set('send_to_device', (parameters) => this.sendToDevice(commandsOf(parameters)))
  }

  override async run(signal: AbortSignal): Promise<void> {
    const stop = new AbortController()
    const keeping = this.#instrument.run(stop.signal)
    try {
      await super.run(signal)
    } finally {
      stop.abort()
      await keeping
    }
  }

  /**
   * @returns the replies, joined with `;`
   * @throws ThrowReply 201, 202 or 300 when there is none
   */
  async sendToDevice(commands: readonly string[]): Promise<string> {
    try {
      return (await this.#instrument.send(commands)).join(';')
    } catch (error) {
      if (error instanceof InstrumentError) throw new ThrowReply(CODE[error.fault], error.message)
      throw error
    }
  }
}

/** One command, a list of them, or several words; under the name `commands` too. Other keys are ignored, as by the reference. */
function commandsOf({ values, named }: CommandParameters): readonly string[] {
  const given = values.length > 0 ? values : named.commands === undefined ? [] : [named.commands]
  const commands = given.flatMap((each: Payload) => (isList(each) ? each : [each]))
  if (commands.length > 0) return commands.map(pythonText)
  throw new ThrowReply('service_error_invalid_value', 'send_to_device needs a command: values=["*IDN?"]')
}
