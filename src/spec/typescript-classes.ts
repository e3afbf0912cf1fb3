/** Classes that the TypeScript runtime has; a test compares this list with the runtime's own. */
export const TYPESCRIPT_CLASSES: readonly string[] = [
  'Service',
  'AlertConsumer',
  'PostgreSQLInterface',
  'PostgresSensorLogger',
  'HeartbeatMonitor',
  'Endpoint',
  'Entity',
  'KeyValueStore',
  'SQLTable',
  'HeartbeatTracker',
]
