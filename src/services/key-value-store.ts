import type { Payload } from '../protocol/json.ts'
import { Entity, type EntityOptions, type EntityOutside } from '../runtime/entity.ts'
import { ThrowReply } from '../runtime/throw-reply.ts'

/** Remembers a value and gives it back: the simplest instrument. */
export class KeyValueStore extends Entity {
  #value: Payload

  constructor(options: EntityOptions & { readonly initialValue: Payload }, outside: EntityOutside) {
    super(options, outside)
    this.#value = options.initialValue
    this.command('throw_something', {}, () => {
      // The reference's own spelling: its clients may compare it.
      throw new ThrowReply('resource_error', 'in throw_something method, rasing resource_error')
    })
  }

  override onGet(): Payload {
    return this.#value
  }

  override onSet(value: Payload): Payload {
    this.#value = value
    return null
  }
}
