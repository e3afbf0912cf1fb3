import { type EndpointContext, readAlertConsumer, type ServiceContext } from './class-context.ts'
import { HeartbeatMonitor, type HeartbeatMonitorOptions } from './heartbeat-monitor.ts'
import { HeartbeatTracker } from './heartbeat-tracker.ts'

const SHORTEST_S = 0.1

/** The keys of a HeartbeatMonitor. Without `alert_keys` and parser it listens to the heartbeats of the mesh. */
export function readHeartbeatMonitor(context: ServiceContext, now: () => number): HeartbeatMonitorOptions {
  const { section, options } = context
  const { heartbeatRoutingKey = 'heartbeat' } = options
  const alerts = readAlertConsumer(context, {
    alertKeys: [`${heartbeatRoutingKey}.#`],
    alertKeyParser: `${heartbeatRoutingKey.replaceAll('.', '\\.')}\\.(?P<service_name>.+)`,
  })
  const seconds = (key: string, missing: number): number => section.number({ least: SHORTEST_S }, key) ?? missing
  const read = {
    timeBetweenChecksS: seconds('time_between_checks_s', 20),
    warningThresholdS: seconds('warning_threshold_s', 120),
    criticalThresholdS: seconds('critical_threshold_s', 300),
    addUnknownHeartbeats: section.flag('add_unknown_heartbeats') ?? true,
    endpointNamePrefix: section.text('endpoint_name_prefix') ?? 'hbmon_',
    logStateChanges: section.flag('log_state_changes') ?? false,
    logRoutingKeyPrefix: section.text('log_routing_key_prefix') ?? 'sensor_value',
  }
  if (read.warningThresholdS > read.criticalThresholdS) {
    const message = `"warning_threshold_s" (${read.warningThresholdS}) is above "critical_threshold_s" (${read.criticalThresholdS})`
    section.report.problem('config-invalid', section.whereIs('warning_threshold_s'), message)
  }
  return { ...options, ...alerts, ...read, now }
}

/** @returns `null` when its service is no monitor; that is reported */
export function readHeartbeatTracker(
  { section, service }: EndpointContext,
  now: () => number,
): HeartbeatTracker | null {
  const name = section.requiredText('name')
  const serviceName = section.requiredText('service_name')
  if (service instanceof HeartbeatMonitor)
    return new HeartbeatTracker({ name, serviceName, thresholds: service.thresholds, now })
  const hint = 'HeartbeatTracker is an endpoint of HeartbeatMonitor'
  section.report.problem('config-invalid', section.whereIs('module'), 'this service hears no heartbeats', hint)
  return null
}
