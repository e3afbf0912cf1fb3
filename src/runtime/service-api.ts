/** What a class of the user's own imports: `import { Entity } from 'dripline-mesh/service'`. */
export { Float, type Payload, type PayloadMap } from '../protocol/json.ts'
export { AlertConsumer, type AlertConsumerOptions } from './alert-consumer.ts'
export { type Attribute, type Command, type CommandParameters, Endpoint } from './endpoint.ts'
export { Entity, type EntityOptions, type EntityOutside } from './entity.ts'
export { Service, type ServiceOptions } from './service.ts'
export { ThrowReply } from './throw-reply.ts'
