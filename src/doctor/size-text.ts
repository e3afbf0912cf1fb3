const MB = 1024 * 1024

/** `140 MB`, `7.8 GB`. */
export function sizeText(bytes: number): string {
  return bytes >= 1024 * MB ? `${(bytes / 1024 / MB).toFixed(1)} GB` : `${Math.round(bytes / MB)} MB`
}
