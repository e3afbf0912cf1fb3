import type { Payload } from '../protocol/json.ts'
import { Entity, type EntityOptions, type EntityOutside } from '../runtime/entity.ts'
import { pythonText } from '../runtime/python-text.ts'
import { ThrowReply } from '../runtime/throw-reply.ts'
import type { Device } from './device.ts'

export interface SCPIEntityOptions extends EntityOptions {
  /** The command without question mark and value. */
  readonly baseStr: string
}

/** A value of an instrument: `<base>?` asks for it, `<base> <value>;<base>?` sets it and asks what it is now. */
export class SimpleSCPIEntity extends Entity {
  protected readonly base: string
  protected readonly device: Device

  constructor(options: SCPIEntityOptions, outside: EntityOutside, device: Device) {
    super(options, outside)
    this.base = options.baseStr
    this.device = device
  }

  override onGet(): Promise<Payload> {
    return this.device.sendToDevice([`${this.base}?`])
  }

  override onSet(value: Payload): Promise<Payload> {
    return this.device.sendToDevice([`${this.base} ${pythonText(value)};${this.base}?`])
  }
}

/** A value of an instrument that can only be read. */
export class SimpleSCPIGetEntity extends SimpleSCPIEntity {
  override onSet(): never {
    throw unsupported(this.name, 'set')
  }
}

/** A value of an instrument that can only be set; the instrument says when it has done so. */
export class SimpleSCPISetEntity extends SimpleSCPIEntity {
  override onGet(): never {
    throw unsupported(this.name, 'get')
  }

  override onSet(value: Payload): Promise<Payload> {
    return this.device.sendToDevice([`${this.base} ${pythonText(value)};*OPC?`])
  }
}

/** 300, not 306: the reference names a code that does not exist, and clients have met its stand-in ever since. */
export function unsupported(name: string, operation: 'get' | 'set'): ThrowReply {
  return new ThrowReply('service_error', `endpoint '${name}' does not support ${operation}`)
}
