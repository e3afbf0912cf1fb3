import { type EndpointContext, readAlertConsumer, type ServiceContext } from './class-context.ts'
import { HeartbeatMonitor, type HeartbeatMonitorOptions } from './heartbeat-monitor.ts'
import { HeartbeatTracker } from './heartbeat-tracker.ts'

/** The keys of a HeartbeatMonitor. Without `alert_keys` and parser it listens to the heartbeats of the mesh. */
export function readHeartbeatMonitor(context: ServiceContext, now: () => number): HeartbeatMonitorOptions {
  const { section, values, options } = context
  const { heartbeatRoutingKey = 'heartbeat' } = options
  const alerts = readAlertConsumer(context, {
    alertKeys: [`${heartbeatRoutingKey}.#`],
    alertKeyParser: `${heartbeatRoutingKey.replaceAll('.', '\\.')}\\.(?P<service_name>.+)`,
  })
  const read = {
    timeBetweenChecksS: values.number('time_between_checks_s'),
    warningThresholdS: values.number('warning_threshold_s'),
    criticalThresholdS: values.number('critical_threshold_s'),
    addUnknownHeartbeats: values.flag('add_unknown_heartbeats'),
    endpointNamePrefix: values.text('endpoint_name_prefix'),
    logStateChanges: values.flag('log_state_changes'),
    logRoutingKeyPrefix: values.text('log_routing_key_prefix'),
  }
  if (read.warningThresholdS > read.criticalThresholdS) {
    const message = `"warning_threshold_s" (${read.warningThresholdS}) is above "critical_threshold_s" (${read.criticalThresholdS})`
    section.report.problem('config-invalid', section.whereIs('warning_threshold_s'), message)
  }
  return { ...options, ...alerts, ...read, now }
}

/** @returns `null` when its service is no monitor; that is reported */
export function readHeartbeatTracker(
  { section, values, service }: EndpointContext,
  now: () => number,
): HeartbeatTracker | null {
  const name = values.text('name')
  const serviceName = values.text('service_name')
  if (service instanceof HeartbeatMonitor)
    return new HeartbeatTracker({ name, serviceName, thresholds: service.thresholds, now })
  const hint = 'HeartbeatTracker is an endpoint of HeartbeatMonitor'
  section.report.problem('config-invalid', section.whereIs('module'), 'this service hears no heartbeats', hint)
  return null
}
