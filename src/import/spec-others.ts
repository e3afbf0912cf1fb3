import { plainValue } from '../source/plain-value.ts'
import { fieldOf } from './compose-file.ts'
import type { FoundContainer } from './container.ts'
import { containerKeys, escaped } from './container-keys.ts'
import type { Making, SpecContainer } from './spec-draft.ts'

/** A container that runs dl-mon. */
export function monitorPart(container: FoundContainer, making: Making): SpecContainer {
  const monitor = {
    ...keysAfter(container.program, ['-r', '--requests'], 'requests'),
    ...keysAfter(container.program, ['-a', '--alerts'], 'alerts'),
  }
  if (Object.keys(monitor).length === 0) return plainPart(container, making)
  const taken = {
    mounts: ({ source }: { source: string }) => making.mesh.authentications.some(({ path }) => path === source),
    variables: (name: string) => /^DRIPLINE_(?:USER|PASSWORD)$/.test(name),
    ports: () => false,
    keys: ['depends_on', 'command', 'entrypoint', 'build', 'working_dir', 'user', 'tty', 'stdin_open'],
  }
  return {
    container: container.name,
    became: 'monitor',
    comments: [],
    keys: { monitor, ...containerKeys(container, taken, making) },
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
  const { compose: rest, ...keys } = containerKeys(container, taken, making)
  const more = {
    ...(entryPoint === null ? {} : { entrypoint: escaped(plainValue(entryPoint.node)) }),
    ...(rest as object | undefined),
  }
  return {
    container: name,
    became: 'container',
    comments,
    keys: {
      image: reference,
      ...(command.length === 0 ? {} : { command }),
      ...keys,
      ...(Object.keys(more).length === 0 ? {} : { compose: more }),
    },
  }
}
