import { Report } from '../errors/problem.ts'
import { emptyMap } from '../source/config-layers.ts'
import { Section } from '../source/section.ts'
import { Values } from '../source/values.ts'
import { CLASS_PARAMETERS } from './parameters.generated.ts'

/** The settings of a service or client that says nothing of them: the defaults of the schema. */
export function serviceDefaults() {
  const nowhere = { file: '', line: 1, column: 1, length: 1 }
  const nothing = new Section(emptyMap(nowhere), new Report())
  const parameter = CLASS_PARAMETERS.Service ?? {}
  const values = new Values(nothing, parameter)
  const mesh = new Values(nothing, parameter.properties?.dripline_mesh ?? {})
  return {
    requestsExchange: mesh.text('requests_exchange'),
    alertsExchange: mesh.text('alerts_exchange'),
    heartbeatRoutingKey: mesh.text('heartbeat_routing_key'),
    maxPayloadBytes: mesh.number('max_payload_size'),
    brokerPort: mesh.number('broker_port'),
    broadcastKey: values.text('broadcast_key'),
    heartbeatIntervalS: values.number('heartbeat_interval_s'),
    messageWaitMs: values.number('message_wait_ms'),
    schedules: values.flag('enable_scheduling'),
  }
}
