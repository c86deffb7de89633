import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'

/** A site on this machine whose pages a test writes itself. */
export interface ScriptedSite {
  url: string
  port: number
  requests: string[]
  /** Of each request: its method, path and headers. */
  asked: { method: string; path: string; headers: IncomingMessage['headers'] }[]
  close(): Promise<void>
}

/** A string is a page; a function answers as it likes. */
export type Answer = string | ((request: IncomingMessage, response: ServerResponse) => void)

export interface SiteOptions {
  host?: string
  port?: number
  /** Key and certificate: the site is one of HTTPS. */
  tls?: { key: string; cert: string }
}

export async function startSite(answers: Record<string, Answer>, options: SiteOptions = {}): Promise<ScriptedSite> {
  const { host = '127.0.0.1', tls } = options
  const asked: ScriptedSite['asked'] = []
  const listener: RequestListener = (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://site')
    asked.push({ method: request.method ?? '', path: request.url ?? '', headers: request.headers })
    const answer = answers[pathname]
    if (typeof answer === 'string') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(answer)
    } else if (answer) answer(request, response)
    else if (pathname === '/redirect-to') {
      const to = Buffer.from(searchParams.get('url') ?? '/').toString('latin1')
      response.writeHead(302, { location: to }).end()
    } else response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>No such page</h1>')
  }
  const server = tls ? createSecureServer(tls, listener) : createServer(listener)
  await new Promise<void>((ready) => server.listen(options.port ?? 0, host, ready))
  const { port } = server.address() as AddressInfo
  return {
    url: `${tls ? 'https' : 'http'}://${host}:${port}`,
    port,
    asked,
    get requests() {
      return asked.map(({ path }) => path)
    },
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections()
        server.close(() => closed())
      })
  }
}
