/**
 * `text` as Compose takes it literally: a bare `$` would begin a variable.
 *
 * @see https://docs.docker.com/reference/compose-file/interpolation/
 */
export function literal(text: string): string {
  return text.replaceAll('$', '$$$$')
}

/** The image of a container: what this machine's `.env` names, else `image`. */
export function imageOf(container: string, image: string): string {
  return `\${${imageVariable(container)}:-${literal(image)}}`
}

/** The variable in `.env` that names another image for a container, e.g. `MESH_IMAGE_RABBIT_BROKER`. */
export function imageVariable(container: string): string {
  return `MESH_IMAGE_${container.toUpperCase().replace(/[^A-Z0-9]/g, '_')}`
}

/** The Compose profile of a container that not every machine has an image for; Compose wants two characters at least. */
export function profileOf(container: string): string {
  return container.length > 1 ? container : `${container}-container`
}

/** A file of `deploy/` in a container, read-only. A missing one is an error: Docker would make it a folder. */
export function fileMount(source: string, target: string): Record<string, unknown> {
  return { type: 'bind', source: `./${source}`, target, read_only: true, bind: { create_host_path: false } }
}

/** A port of this machine; without `published` the engine picks one. */
export function publishedPort(
  target: number,
  { host, port }: { readonly host: string; readonly port: number | null },
): Record<string, unknown> {
  return { target, ...(port === null ? {} : { published: String(port) }), host_ip: host, protocol: 'tcp' }
}

/** A port as the spec writes it (`8080:80`, `80`, `0.0.0.0:8080:80`): on the loopback address unless it names another. */
export function portEntry(port: string): string {
  const withoutBrackets = port.replace(/\[[^\]]*\]/, 'host')
  const colons = withoutBrackets.split(':').length - 1
  if (colons >= 2) return literal(port)
  return literal(colons === 1 ? `127.0.0.1:${port}` : `127.0.0.1::${port}`)
}

/** A volume as the spec writes it: a path relative to the mesh's folder is one up from `deploy/`. */
export function volumeEntry(volume: string): string {
  return literal(/^\.{1,2}(?:\/|:|$)/.test(volume) ? `../${volume.replace(/^\.(?:\/|(?=:|$))/, '')}` : volume)
}
