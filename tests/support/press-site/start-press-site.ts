import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { makeCertificate } from './certificate'
import { files, sizedPicture } from './files'
import { answerFiles, answerPages } from './pages/answers'
import { apartFiles, apartPages } from './pages/apart'
import { componentPages } from './pages/components'
import { documentPages } from './pages/documents'
import { hostilePages } from './pages/hostile'
import { layoutPages } from './pages/layouts'
import { memoryFiles, memoryPages } from './pages/memory'
import { modernPages } from './pages/modern'
import { namePages } from './pages/names'
import { openPages } from './pages/open-states'
import { picturePages } from './pages/pictures'
import { randomPages } from './pages/random'
import { retoldFiles, retoldPages } from './pages/retold'
import { scriptPages } from './pages/scripts'
import { selectorFiles, selectorPages } from './pages/selectors'
import { stylePages } from './pages/styles'
import { treePages } from './pages/trees'
import { wallPages } from './pages/walls'
import type { Answer, Ask, PressPage, Route } from './route'
import { startVictim, type Victim } from './victim'

/** The pages that are hard to keep, each for a reason of its own. */
export const pressPages: PressPage[] = [
  ...picturePages,
  ...stylePages,
  ...treePages,
  ...scriptPages,
  ...wallPages,
  ...layoutPages,
  ...componentPages,
  ...modernPages,
  ...selectorPages,
  ...namePages,
  ...openPages,
  ...memoryPages,
  ...answerPages,
  ...documentPages,
  ...retoldPages,
  ...randomPages,
  ...apartPages,
  ...hostilePages
]

/** Its hosts are sites of their own: each is a registrable name below `localhost`, which leads to this machine everywhere. */
const HOSTS = ['press', 'pictures', 'widgets'].map((label) => `${label}.localhost`)

/** The Harbour Press: a news site on this machine, over HTTPS, on several hosts. */
export interface PressSite {
  /** Hosts with their port, for those who have to be allowed to reach them. */
  hosts: string[]
  /** Switches with which Chromium takes the certificate for a good one. */
  switches: string[]
  /** In PEM, for those who check it themselves. */
  certificate: string
  url(path: string): string
  /** Every request, as `host/path`. */
  requests: string[]
  /** What pages have told of themselves. */
  reports: Map<string, string>
  victim: Victim
  close(): Promise<void>
}

export async function startPressSite(): Promise<PressSite> {
  const { key, cert, spkiHash } = makeCertificate([...HOSTS, 'localhost'])
  const victim = await startVictim()
  const requests: string[] = []
  const reports = new Map<string, string>()
  const server = createServer({ key, cert }, (request, response) => {
    const asked = read(request, port, victim.port)
    requests.push(asked.host + asked.path)
    if (asked.path === '/report') reports.set(asked.query.get('name') ?? '', asked.query.get('value') ?? '')
    send(response, answer(asked))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    hosts: HOSTS.map((host) => `${host}:${port}`),
    switches: [`--ignore-certificate-errors-spki-list=${spkiHash}`],
    certificate: cert,
    url: (path) => `https://press.localhost:${port}${path}`,
    requests,
    reports,
    victim,
    async close() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
      await victim.close()
    }
  }
}

const routes = new Map<string, Route>([
  ...Object.entries(files),
  ...Object.entries(selectorFiles),
  ...Object.entries(memoryFiles),
  ...Object.entries(answerFiles),
  ...Object.entries(retoldFiles),
  ...Object.entries(apartFiles),
  ...pressPages.map(({ path, answer }) => [path, answer] as const)
])

function answer(asked: Ask): Answer | 'never' {
  const route = routes.get(asked.path)
  return route?.(asked) ?? sizedPicture(asked.path) ?? { status: 404, body: 'Nothing here' }
}

function read({ url, headers }: IncomingMessage, port: number, victimPort: number): Ask {
  const { pathname, searchParams } = new URL(url ?? '/', 'https://press.localhost')
  const cookies = (headers.cookie ?? '').split(/; */).map((pair) => pair.split('=') as [string, string])
  return {
    host: (headers.host ?? '').split('.')[0] ?? '',
    path: pathname,
    query: searchParams,
    cookies: Object.fromEntries(cookies),
    headers,
    origin: (host) => `https://${host}.localhost:${port}`,
    victimPort
  }
}

function send(response: ServerResponse, given: Answer | 'never'): void {
  if (given === 'never') return
  const { status = 200, headers = {}, body } = given
  response.writeHead(status, { 'content-length': Buffer.byteLength(body), ...headers }).end(body)
}
