import type { MeshCommand } from './command.ts'

/** What `mesh --help` says of a command, and where the rest of it is. */
export interface CommandEntry {
  readonly group: string
  readonly summary: string
  // Each command has options of its own type; the table holds all of them.
  readonly load: () => Promise<MeshCommand<never>>
}

const WRITING = 'Writing a mesh:'
const RUNNING = 'Running it:'
export const LOOKING = 'Looking at it:'

/** Every command, in the order of the help. A new command is one file and one line here. */
export const COMMANDS: Readonly<Record<string, CommandEntry>> = {
  init: {
    group: WRITING,
    summary: 'make a mesh.yaml, or add to the one that is there, by questions',
    load: async () => (await import('./commands/init.ts')).init,
  },
  'add-service': {
    group: WRITING,
    summary: 'put one more service into mesh.yaml, and into the running mesh',
    load: async () => (await import('./commands/add-service.ts')).addService,
  },
  'add-endpoint': {
    group: WRITING,
    summary: 'put one more endpoint into mesh.yaml, and into the running mesh',
    load: async () => (await import('./commands/add-endpoint.ts')).addEndpoint,
  },
  'remove-endpoint': {
    group: WRITING,
    summary: 'take an endpoint out of mesh.yaml, and out of the running mesh',
    load: async () => (await import('./commands/remove-endpoint.ts')).removeEndpoint,
  },
  validate: {
    group: WRITING,
    summary: 'check mesh.yaml; every problem at once',
    load: async () => (await import('./commands/validate.ts')).validate,
  },
  generate: {
    group: WRITING,
    summary: 'write the files of deploy/',
    load: async () => (await import('./commands/generate.ts')).generate,
  },
  import: {
    group: WRITING,
    summary: 'make a mesh.yaml of a hand-written mesh, and list its hazards',
    load: async () => (await import('./commands/import.ts')).importCommand,
  },
  up: {
    group: RUNNING,
    summary: 'bring the mesh up, or to what mesh.yaml says now, and wait until it is ready',
    load: async () => (await import('./commands/up.ts')).up,
  },
  down: {
    group: RUNNING,
    summary: 'stop the mesh, services first; the data is kept',
    load: async () => (await import('./commands/down.ts')).down,
  },
  restart: {
    group: RUNNING,
    summary: 'restart containers and wait until they are ready',
    load: async () => (await import('./commands/restart.ts')).restart,
  },
  smoke: {
    group: RUNNING,
    summary: 'prove the mesh end to end in a throw-away copy, for CI',
    load: async () => (await import('./commands/smoke.ts')).smoke,
  },
  images: {
    group: RUNNING,
    summary: 'which images the mesh runs here: list, pull or build',
    load: async () => (await import('./commands/images.ts')).images,
  },
  status: {
    group: LOOKING,
    summary: 'what runs, whether it is ready, since when, where',
    load: async () => (await import('./commands/status.ts')).status,
  },
  logs: {
    group: LOOKING,
    summary: 'what containers have printed',
    load: async () => (await import('./commands/logs.ts')).logs,
  },
  agent: {
    group: LOOKING,
    summary: 'ask the running mesh: get, set or cmd, as dl-agent does',
    load: async () => (await import('./commands/agent.ts')).agent,
  },
  mon: {
    group: LOOKING,
    summary: 'watch the alerts and requests of the running mesh, as dl-mon does',
    load: async () => (await import('./commands/mon.ts')).mon,
  },
  graph: {
    group: LOOKING,
    summary: 'the mesh as a picture: Mermaid text, or SVG',
    load: async () => (await import('./commands/graph.ts')).graph,
  },
  doctor: {
    group: LOOKING,
    summary: 'is this machine fit for a mesh, and is the mesh in order: each thing with its remedy',
    load: async () => (await import('./commands/doctor.ts')).doctor,
  },
  upgrade: {
    group: LOOKING,
    summary: 'what a newer mesh brings, and what it would change here',
    load: async () => (await import('./commands/upgrade.ts')).upgrade,
  },
  completion: {
    group: LOOKING,
    summary: 'completion of commands, options and names for bash, zsh or fish',
    load: async () => (await import('./commands/completion.ts')).completion,
  },
  bundle: {
    group: LOOKING,
    summary: 'an archive for whoever helps: files, state, logs, without any password',
    load: async () => (await import('./commands/bundle.ts')).bundle,
  },
  version: {
    group: LOOKING,
    summary: 'the version of mesh',
    load: async () => (await import('./commands/version.ts')).version,
  },
}
