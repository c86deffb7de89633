import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A site whose pages are slow, fail at first, or turn into something else. */
export interface ShakySite {
  /** The same site under two host names. */
  hosts: [string, string]
  requests: string[]
  /** How many story pages were being answered at the same time, at most, by host name. */
  most: Map<string, number>
  /** What `/changing` answers from now on. */
  setPage(html: string): void
  close(): Promise<void>
}

const SLOW_MS = 400

export async function startShakySite(): Promise<ShakySite> {
  const requests: string[] = []
  const most = new Map<string, number>()
  const open = new Map<string, number>()
  const tries = new Map<string, number>()
  let page = story('The bridge', 'The bridge was closed in the morning because of the ice, the town said on Monday.')

  function slowly(host: string, response: ServerResponse, html: string): void {
    open.set(host, (open.get(host) ?? 0) + 1)
    most.set(host, Math.max(most.get(host) ?? 0, open.get(host) ?? 0))
    setTimeout(() => {
      open.set(host, (open.get(host) ?? 1) - 1)
      send(response, html)
    }, SLOW_MS)
  }

  const server = createServer(({ url = '/', headers }, response) => {
    const host = headers.host ?? ''
    requests.push(`${host}${url}`)
    const tried = (tries.get(url) ?? 0) + 1
    tries.set(url, tried)
    if (url.startsWith('/story/')) return slowly(host, response, story(`Story ${url.slice(7)}`, TEXT))
    if (url === '/changing') return send(response, page)
    if (url === '/later' && tried === 1) return void response.writeHead(503, { 'retry-after': '1' }).end('Later')
    if (url === '/later') return send(response, story('Later', TEXT))
    if (url === '/signed-in') return send(response, signedIn(headers.cookie))
    if (url === '/sign-in') {
      response.setHeader('set-cookie', 'session=open; Max-Age=86400; Path=/')
      return send(response, '<!doctype html><title>Signed in</title><p>You are signed in now.</p>')
    }
    response.writeHead(404).end('Not here')
  })
  await new Promise<void>((ready) => server.listen(0, ready))
  const { port } = server.address() as AddressInfo
  return {
    hosts: [`http://127.0.0.1:${port}`, `http://localhost:${port}`],
    requests,
    most,
    setPage(html) {
      page = html
    },
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections()
        server.close(() => closed())
      })
  }
}

const TEXT =
  'Ten people waited at the ferry quay for three hours on Monday, because the ferry had lost its anchor in the night and nobody had another.'

export function story(title: string, ...paragraphs: string[]): string {
  return `<!doctype html><html lang="en"><head><title>${title} - The Shaky Post</title><meta property="og:type" content="article"></head>
<body><article><h1>${title}</h1><p class="byline">By Ada North</p><time datetime="2024-03-05">5 March 2024</time>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`
}

export const ROBOT_CHECK =
  '<!doctype html><html><head><title>Just a moment...</title></head><body><h1>Verifying you are human.</h1><p>This may take a few seconds. The site needs to review the security of your connection before proceeding.</p></body></html>'

function signedIn(cookie: string | undefined): string {
  return cookie?.includes('session=open')
    ? story('For subscribers', 'Only readers who are signed in see this sentence about the harbour and its new crane.')
    : story(
        'For subscribers',
        'Readers who are not signed in see the first sentence of this story about the harbour alone.'
      )
}

function send(response: ServerResponse, html: string): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html)
}
