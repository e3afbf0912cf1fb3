import { open, realpath, stat } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { extname, join, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { decoded, HttpRefusal } from './dripline-request.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.gif': 'image/gif',
  '.htm': 'text/html; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webm': 'video/webm',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xml': 'text/xml; charset=utf-8',
}
const UNKNOWN_TYPE = 'application/octet-stream'

/**
 * Sends the file that a path below `/web/` names, a folder's `index.html` for the folder.
 *
 * @param ifModifiedSince the request's header: a file that is no newer is not sent again
 * @throws HttpRefusal 404 for what is not there, is hidden (`.git`), or lies outside of `webRoot`, links included
 */
export async function sendFile(
  response: ServerResponse,
  webRoot: string,
  path: string,
  ifModifiedSince: string | undefined,
): Promise<void> {
  const parts = path
    .replace(/^\/web\/?/, '')
    .split('/')
    .map(decoded)
  const isFolder = parts.at(-1) === ''
  const file = await fileIn(webRoot, isFolder ? [...parts.slice(0, -1), 'index.html'] : parts)
  if (file === null) throw notFound(path)
  if (file === 'folder') {
    // So that relative links of its index.html are right.
    response.writeHead(301, { location: `${path}/` }).end()
    return
  }
  const handle = await open(file)
  try {
    const { mtime, size } = await handle.stat()
    const headers = {
      'content-type': TYPES[extname(file).toLowerCase()] ?? UNKNOWN_TYPE,
      'last-modified': mtime.toUTCString(),
      'cache-control': 'no-cache',
    }
    if (ifModifiedSince !== undefined && Math.floor(mtime.getTime() / 1000) * 1000 <= Date.parse(ifModifiedSince)) {
      response.writeHead(304, headers).end()
      return
    }
    response.writeHead(200, { ...headers, 'content-length': size })
    if (response.req.method === 'HEAD' || size === 0) response.end()
    // Exactly as much as was promised, should the file grow meanwhile.
    else await pipeline(handle.createReadStream({ end: size - 1, autoClose: false }), response)
  } finally {
    await handle.close()
  }
}

/** The file's real path; `folder` when there is a folder of that name. */
async function fileIn(webRoot: string, parts: readonly string[]): Promise<string | 'folder' | null> {
  // Hidden names cover `.` and `..`; a separator or a NUL inside a part is nobody's file name.
  if (parts.some((part) => part.startsWith('.') || /[/\\\0]/.test(part))) return null
  try {
    const [root, file] = await Promise.all([realpath(webRoot), realpath(join(webRoot, ...parts))])
    if (file !== root && !file.startsWith(root.endsWith(sep) ? root : `${root}${sep}`)) return null
    const about = await stat(file)
    if (about.isDirectory()) return 'folder'
    return about.isFile() ? file : null
  } catch {
    // Not there, or not readable: the same to whoever asks.
    return null
  }
}

function notFound(path: string): HttpRefusal {
  return new HttpRefusal(404, `there is no file ${path}`, 'files below /web/ stand in the web_root of the gateway')
}
