import type { BrokerAddress } from '../broker/connect.ts'
import type { SenderInfo } from '../protocol/message.ts'
import type { ServiceLog } from './service-log.ts'

export interface ServiceOptions {
  readonly name: string
  readonly address: BrokerAddress
  readonly sender: SenderInfo
  readonly log: ServiceLog
  readonly requestsExchange?: string
  readonly alertsExchange?: string
  readonly broadcastKey?: string
  /** Seconds; 0: no heartbeats. */
  readonly heartbeatIntervalS?: number
  readonly heartbeatRoutingKey?: string
  readonly maxPayloadBytes?: number
  /** How long an incomplete message waits for its other chunks. */
  readonly messageWaitMs?: number
  /** Whether entities read and log by time. */
  readonly schedules?: boolean
  /** How it refuses what is asked of itself: as version 4 (E1) or 5 (E2) of the reference; left out: E1. */
  readonly era?: 'E1' | 'E2'
  /** How long another holder of this service's name is waited for at the start. */
  readonly nameWaitMs?: number
  /** How long what is in hand may take when the service is told to stop. */
  readonly windDownMs?: number
  /** `false`: no broker; scheduled readings are made, and their alerts go nowhere. */
  readonly connects?: boolean
  /** How often the broker is tried for the first time before giving up; left out: for ever. */
  readonly connectionAttempts?: number
  /** Return codes that classes of this service throw besides the reference's: name to number. */
  readonly returnCodes?: ReadonlyMap<string, number>
  /** Keys of the configuration that are not a service's own: for classes made by users. */
  readonly parameters?: object
}
