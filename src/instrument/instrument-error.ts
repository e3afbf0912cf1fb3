/**
 * What went wrong: nobody there (or not the instrument that was expected), the connection broke while talking, no
 * complete reply came, or the reply does not begin with the command although the instrument echoes.
 */
export type InstrumentFault = 'unreachable' | 'broken' | 'no-response' | 'no-echo'

/** Why an instrument gave no usable answer. */
export class InstrumentError extends Error {
  override readonly name = 'InstrumentError'
  readonly fault: InstrumentFault

  constructor(fault: InstrumentFault, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.fault = fault
  }
}
