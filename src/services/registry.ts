import type { PayloadMap } from '../protocol/json.ts'
import { AlertConsumer } from '../runtime/alert-consumer.ts'
import type { DeclaredClass } from '../runtime/declare.ts'
import { Endpoint, type EndpointOptions } from '../runtime/endpoint.ts'
import { Entity, type EntityOptions, type EntityOutside } from '../runtime/entity.ts'
import type { Kinds } from '../runtime/kinds.ts'
import { Service } from '../runtime/service.ts'
import {
  type EndpointContext,
  readAlertConsumer,
  readDatabase,
  readEntity,
  readInitialValue,
  readLoggerTable,
  readSqlTable,
  type ServiceContext,
} from './class-context.ts'
import type { Device } from './device.ts'
import { EthernetSCPIService } from './ethernet-scpi-service.ts'
import { FormatEntity } from './format-entity.ts'
import { HeartbeatMonitor } from './heartbeat-monitor.ts'
import { KeyValueStore } from './key-value-store.ts'
import { PostgresSensorLogger } from './postgres-sensor-logger.ts'
import { PostgreSQLInterface } from './postgresql-interface.ts'
import { readHeartbeatMonitor, readHeartbeatTracker } from './read-heartbeat-monitor.ts'
import { readDevice, readFormatEntity, readInstrument, readSCPIEntity } from './read-instrument.ts'
import { SimpleSCPIEntity, SimpleSCPIGetEntity, SimpleSCPISetEntity } from './scpi-entities.ts'
import { SQLTable } from './sql-table.ts'

export interface EndpointClass {
  readonly kind: 'endpoint'
  /** A class of a user's own: the shipped class whose parameters it has too. */
  readonly extends?: string
  /** And the parameters that it declares itself; `null`: it declares none and takes whatever there is. */
  readonly kinds?: Kinds | null
  /** @returns `null` when a key is so wrong that there is nothing to make; the reason is reported */
  readonly create: (context: EndpointContext) => Endpoint | null
}

export interface ServiceClass {
  readonly kind: 'service'
  readonly extends?: string
  readonly kinds?: Kinds | null
  /** The reference's class takes keys that it does not know. */
  readonly ignoresUnknownKeys: boolean
  readonly create: (context: ServiceContext) => Service | null
}

/**
 * Every class that a runtime configuration may name, by its `module`. A new class is one line here, and its parameters
 * are described in `schemas/mesh.schema.json`: they are checked before `create` is called, which reads them, defaults
 * included, from `context.values`.
 */
export const TYPESCRIPT_CLASSES = {
  Service: service((context) => new Service(context.options)),
  AlertConsumer: service((context) => new AlertConsumer({ ...context.options, ...readAlertConsumer(context) })),
  PostgreSQLInterface: service(
    (context) => new PostgreSQLInterface(context.options, readDatabase(context)),
    'ignores unknown keys',
  ),
  PostgresSensorLogger: service((context) => {
    const options = { ...context.options, ...readAlertConsumer(context), ...readLoggerTable(context) }
    return new PostgresSensorLogger(options, readDatabase(context))
  }, 'ignores unknown keys'),
  HeartbeatMonitor: service((context) => new HeartbeatMonitor(readHeartbeatMonitor(context, Date.now))),
  EthernetSCPIService: service((context) => new EthernetSCPIService(context.options, readInstrument(context))),
  Endpoint: endpoint(({ values }) => new Endpoint(values.text('name'))),
  Entity: endpoint((context) => new Entity(readEntity(context), context.service.outside)),
  KeyValueStore: endpoint(
    (context) => new KeyValueStore({ ...readEntity(context), ...readInitialValue(context) }, context.service.outside),
  ),
  SQLTable: endpoint((context) => {
    const options = readSqlTable(context)
    return options === null ? null : new SQLTable(options.table, options.database)
  }),
  HeartbeatTracker: endpoint((context) => readHeartbeatTracker(context, Date.now)),
  FormatEntity: instrumentEndpoint(FormatEntity, readFormatEntity),
  SimpleSCPIEntity: instrumentEndpoint(SimpleSCPIEntity, readSCPIEntity),
  SimpleSCPIGetEntity: instrumentEndpoint(SimpleSCPIGetEntity, readSCPIEntity),
  SimpleSCPISetEntity: instrumentEndpoint(SimpleSCPISetEntity, readSCPIEntity),
} as const satisfies Record<string, EndpointClass | ServiceClass>

function service(create: ServiceClass['create'], unknownKeys?: 'ignores unknown keys'): ServiceClass {
  return { kind: 'service', create, ignoresUnknownKeys: unknownKeys !== undefined }
}

function endpoint(create: EndpointClass['create']): EndpointClass {
  return { kind: 'endpoint', create }
}

type Constructor<T, P extends readonly unknown[]> = new (...parameters: P) => T

/** An entity that speaks to the instrument of its service. */
function instrumentEndpoint<O>(
  Class: Constructor<Entity, [EntityOptions & O, EntityOutside, Device]>,
  read: (context: EndpointContext) => O,
): EndpointClass {
  return endpoint((context) => {
    const options = { ...readEntity(context), ...read(context) }
    const device = readDevice(context)
    return device === null ? null : new Class(options, context.service.outside, device)
  })
}

/** What the options of an entity class hold besides an entity's own. */
const ENTITY_OPTIONS = [
  ['KeyValueStore', KeyValueStore, readInitialValue],
  ['SimpleSCPIEntity', SimpleSCPIEntity, readSCPIEntity],
  ['FormatEntity', FormatEntity, readFormatEntity],
] as const

/**
 * A class of the user's own, made like the shipped class that it extends: it gets that class's options, and as
 * `parameters` what it declared by `with`, or, if it declared nothing, all other keys of the configuration.
 *
 * @returns `null` when it extends none of ours
 */
export function userClass(found: unknown): EndpointClass | ServiceClass | null {
  if (typeof found !== 'function') return null
  const { prototype } = found
  const { kinds = null } = found as DeclaredClass
  if (prototype instanceof Entity) {
    const Class = found as Constructor<Entity, [EntityOptions & PayloadMap, EntityOutside, Service]>
    const [base = 'Entity', , readOwn] = ENTITY_OPTIONS.find(([, Base]) => prototype instanceof Base) ?? []
    const made = endpoint((context) => {
      const options = { ...readEntity(context), ...readOwn?.(context), parameters: context.parameters() }
      // The service too: what a class that extends one of an instrument's takes for its device.
      return new Class(options as unknown as EntityOptions & PayloadMap, context.service.outside, context.service)
    })
    return { ...made, kinds, extends: base }
  }
  if (prototype instanceof Endpoint) {
    const Class = found as Constructor<Endpoint, [EndpointOptions, EntityOutside]>
    const made = endpoint((context) => {
      const name = context.values.text('name')
      return new Class({ name, parameters: context.parameters() }, context.service.outside)
    })
    return { ...made, kinds, extends: 'Endpoint' }
  }
  if (prototype instanceof Service) {
    const Class = found as Constructor<Service, [ServiceContext['options'], unknown]>
    const isLogger = prototype instanceof PostgresSensorLogger
    const hasDatabase = isLogger || prototype instanceof PostgreSQLInterface
    const isInstrument = prototype instanceof EthernetSCPIService
    const made = service((context) => {
      const alerts = prototype instanceof AlertConsumer ? readAlertConsumer(context) : {}
      const table = isLogger ? readLoggerTable(context) : {}
      const second = hasDatabase ? readDatabase(context) : isInstrument ? readInstrument(context) : undefined
      return new Class({ ...context.options, ...alerts, ...table, parameters: context.parameters() }, second)
    })
    if (isInstrument) return { ...made, kinds, extends: 'EthernetSCPIService' }
    if (isLogger) return { ...made, kinds, extends: 'PostgresSensorLogger' }
    if (hasDatabase) return { ...made, kinds, extends: 'PostgreSQLInterface' }
    return { ...made, kinds, extends: prototype instanceof AlertConsumer ? 'AlertConsumer' : 'Service' }
  }
  return null
}
