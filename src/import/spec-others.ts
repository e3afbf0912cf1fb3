import { plainValue } from '../source/plain-value.ts'
import { words } from '../spec/container-options.ts'
import { fieldOf, readTree } from './compose-file.ts'
import { type FoundContainer, hostPath, type Mount, optionOf, type Port, placeOfWord } from './container.ts'
import { containerKeys, escaped, type TakenOver } from './container-keys.ts'
import { under, wordOf } from './located.ts'
import { sealed, sealedList } from './sealed.ts'
import type { Making, SpecContainer } from './spec-draft.ts'
import { portValue } from './spec-parts.ts'

/** A container that runs dl-mon. */
export function monitorPart(container: FoundContainer, making: Making): SpecContainer {
  const monitor = {
    ...keysAfter(container.program, ['-r', '--requests'], 'requests'),
    ...keysAfter(container.program, ['-a', '--alerts'], 'alerts'),
  }
  if (Object.keys(monitor).length === 0) return plainPart(container, making)
  const taken = onRuntime(making)
  return {
    container: container.name,
    became: 'monitor',
    comments: [],
    keys: { monitor, ...containerKeys(container, taken, making) },
  }
}

/** A container that runs dl-http-server. */
export function gatewayPart(container: FoundContainer, making: Making): SpecContainer {
  const { look, paths, report } = making
  const inContainer = optionOf(container.program, '-c', '--config')
  const path = inContainer === null ? null : hostPath(container, inContainer)
  const file =
    path === null || inContainer === null ? null : readTree(look, path, report, placeOfWord(container, inContainer))
  const target = Number(wordOf(under(file, 'http_port')) ?? 8080)
  const port = container.ports.find((each) => each.target === target)
  const pages = hostPath(container, wordOf(under(file, 'web_root')) ?? '/html')
  const isOurs = pages !== null && paths.isSame && !/^(?:\.\.|\/|\.$)/.test(pages)
  if (pages !== null && !isOurs) {
    report.warning(
      'not-carried-over',
      container.at,
      `the pages of "${container.name}" are in ${pages}`,
      "left out: web_root is a folder in the mesh's own; put them there",
    )
  }
  const base = onRuntime(making)
  const taken = {
    ...base,
    mounts: (mount: Mount) => base.mounts(mount) || mount.source === pages || mount.source === path,
    ports: (each: Port) => each === port,
  }
  const gateway = { ...(port === undefined ? {} : portValue('port', port)), ...(isOurs ? { web_root: pages } : {}) }
  return {
    container: container.name,
    became: 'HTTP gateway',
    comments: [],
    keys: { http_gateway: gateway, ...containerKeys(container, taken, making) },
  }
}

/** What a container on the mesh's own runtime image does not need of its old entry. */
function onRuntime({ mesh }: Making): TakenOver {
  return {
    mounts: ({ source }) => mesh.authentications.some(({ path }) => path === source),
    variables: (name) => /^DRIPLINE_(?:USER|PASSWORD)$/.test(name),
    ports: () => false,
    keys: ['depends_on', 'command', 'entrypoint', 'healthcheck', 'build', 'working_dir', 'user', 'tty', 'stdin_open'],
  }
}

/** Both options of dl-mon take all the words that follow. */
function keysAfter(program: readonly string[], options: readonly string[], key: string): Record<string, string[]> {
  const keys: string[] = []
  let isTaking = false
  for (const word of program.slice(1)) {
    if (word.startsWith('-')) isTaking = options.includes(word)
    else if (isTaking) keys.push(word)
  }
  return keys.length === 0 ? {} : { [key]: keys }
}

/** Any other container, run as it is. */
export function plainPart(container: FoundContainer, making: Making): SpecContainer {
  const { name, image, command, compose } = container
  const comments: string[] = []
  const build = fieldOf(compose, 'build')
  const reference = image?.value ?? `${making.name}-${name}:local`
  if (build !== null) {
    const context = String(
      typeof build.node.value === 'string'
        ? build.node.value
        : ((build.node.value as { context?: unknown } | null)?.context ?? '.'),
    )
    comments.push(
      `mesh builds no images of others; build this one with: docker build -t ${reference} ${making.paths.fromMesh(context)}`,
    )
    making.report.warning(
      'not-carried-over',
      compose.fields.get('build')?.keyAt ?? container.at,
      `"${name}" is built from ${context}`,
      `named ${reference}: build it yourself before mesh up (docker build -t ${reference} ${context})`,
    )
  }
  const entryPoint = fieldOf(compose, 'entrypoint')
  const taken = {
    mounts: () => false,
    variables: () => false,
    ports: () => false,
    keys: ['command', 'entrypoint', 'build'],
  }
  const before = entryPoint === null ? [] : words(entryPoint.node)
  const origin = (key: string) => ({ container, key, parts: compose.fields.get(key)?.parts ?? [] })
  const program = sealedList(command, origin('command'), making, before)
  const entry = entryPoint === null ? null : sealed(plainValue(entryPoint.node), origin('entrypoint'), making)
  const { compose: rest, ...keys } = containerKeys(container, taken, making)
  const more = {
    ...(entryPoint === null ? {} : { entrypoint: escaped(entry) }),
    ...(rest as object | undefined),
  }
  return {
    container: name,
    became: 'container',
    comments,
    keys: {
      image: reference,
      ...(command.length === 0 ? {} : { command: program }),
      ...keys,
      ...(Object.keys(more).length === 0 ? {} : { compose: more }),
    },
  }
}
