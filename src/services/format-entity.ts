import type { Payload } from '../protocol/json.ts'
import { Entity, type EntityOptions, type EntityOutside } from '../runtime/entity.ts'
import type { PythonFormat } from '../runtime/python-text.ts'
import { ThrowReply } from '../runtime/throw-reply.ts'
import type { Device } from './device.ts'
import { unsupported } from './scpi-entities.ts'

export interface FormatEntityOptions extends EntityOptions {
  /** What a get sends; `null`: get is refused. */
  readonly getText: string | null
  /** What a set sends, the value put in; `null`: set is refused. */
  readonly setText: PythonFormat | null
  /** Whether text is made lower-case before it is mapped and sent. */
  readonly lowersText: boolean
  /** From the value of a request to what is sent; throws ThrowReply when there is nothing for it. */
  readonly mapValue: (value: Payload) => Payload
  /** Searched in a reply: its group `value_raw` is the reading; `null`: the whole reply is. */
  readonly rawRegex: { readonly written: string; readonly regex: RegExp } | null
}

/** A value of an instrument with commands of any form. */
export class FormatEntity extends Entity {
  readonly #options: FormatEntityOptions
  readonly #device: Device

  constructor(options: FormatEntityOptions, outside: EntityOutside, device: Device) {
    super(options, outside)
    this.#options = options
    this.#device = device
  }

  override async onGet(): Promise<Payload> {
    const { getText, rawRegex } = this.#options
    if (getText === null) throw unsupported(this.name, 'get')
    const reply = await this.#device.sendToDevice([getText])
    if (rawRegex === null) return reply
    const hit = rawRegex.regex.exec(reply)
    if (hit !== null) return hit.groups?.value_raw ?? null
    const message = `device returned unparsable result, [${reply}] has no match to input regex [${rawRegex.written}]`
    throw new ThrowReply('service_error_invalid_value', message)
  }

  override async onSet(value: Payload): Promise<Payload> {
    const { setText, lowersText, mapValue } = this.#options
    if (setText === null) throw unsupported(this.name, 'set')
    const plain = typeof value === 'string' && lowersText ? value.toLowerCase() : value
    return this.#device.sendToDevice([setText(mapValue(plain))])
  }
}
