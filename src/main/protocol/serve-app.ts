import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'

/** The window may run its own scripts and show stored bytes; it has no way to the network. */
export const APP_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob: cuttings:",
  "font-src 'self' data:",
  "media-src 'self' cuttings:",
  "connect-src 'self'",
  // Stored pages. A link followed in one gets as far as the window's own refusal, which then asks the user.
  'frame-src cuttings: http: https:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'"
].join('; ')

const MIMES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm'
}

/** One of the window's own files, or nothing. */
export interface Served {
  statusCode: number
  mimeType: string
  headers: Record<string, string>
  data: Buffer
}

const NOTHING: Served = {
  statusCode: 404,
  mimeType: 'text/plain',
  headers: { 'cache-control': 'no-store' },
  data: Buffer.alloc(0)
}

/**
 * Answers requests for the window's own files, out of one folder and nowhere else. Plain values, not a `Response`: that
 * would have Electron read Node's whole client for the web before the window's first page.
 */
export function serveApp(folder: string): (url: string) => Promise<Served> {
  return async (url) => {
    const file = fileOf(url, folder)
    const data = file === null ? null : await readFile(file).catch(() => null)
    if (file === null || data === null) return NOTHING
    const mimeType = MIMES[extname(file).toLowerCase()] ?? 'application/octet-stream'
    return {
      statusCode: 200,
      mimeType,
      headers: {
        'content-type': mimeType,
        'content-security-policy': APP_CSP,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer'
      },
      data
    }
  }
}

/** The same, and when it has answered for the first time. */
export function servingBegins(serve: (url: string) => Promise<Served>): { serve: typeof serve; begun: Promise<void> } {
  let isBegun = (): void => undefined
  const begun = new Promise<void>((begin) => {
    isBegun = begin
  })
  return { begun, serve: (url) => serve(url).finally(() => setImmediate(isBegun)) }
}

function fileOf(address: string, folder: string): string | null {
  const url = new URL(address)
  const path = decoded(url.pathname)
  if (url.host !== 'bundle' || path === null || path.includes('\0')) return null
  const file = normalize(join(folder, path === '/' ? 'index.html' : path))
  return file.startsWith(folder + sep) ? file : null
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}
