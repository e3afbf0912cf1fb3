/** What a class of the user's own imports: `import { Entity, number } from 'dripline-mesh/service'`. */
export { Float, type Payload, type PayloadMap } from '../protocol/json.ts'
export { AlertConsumer, type AlertConsumerOptions } from './alert-consumer.ts'
export type { Answer, WithParameters } from './declare.ts'
export {
  type Attribute,
  type Command,
  type CommandParameters,
  Endpoint,
  type EndpointOptions,
  type EntityOutside,
} from './endpoint.ts'
export { Entity, type EntityOptions } from './entity.ts'
export {
  anything,
  choice,
  flag,
  integer,
  type Kind,
  type Kinds,
  list,
  number,
  text,
  type ValuesOf,
} from './kinds.ts'
export { Service, type ServiceOptions } from './service.ts'
export { ThrowReply } from './throw-reply.ts'
