import { randomBytes, timingSafeEqual } from 'node:crypto'
import { Agent, type ClientRequest, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { type CaptureNetwork, type Place, placeOf } from './capture-network'
import { plainHost } from './local-names'

/**
 * The only way from a capture to the network: a proxy on this machine that lets through what the rules of the capture
 * admit, at the addresses that were checked. Who does not know its secret gets nothing from it.
 */
export interface GuardProxy {
  readonly port: number
  readonly user: string
  readonly password: string
  /** For one capture; null: nothing is let through. What was open before is cut off. */
  guard(capture: GuardedCapture | null): void
  close(): void
}

export interface GuardedCapture {
  network: CaptureNetwork
  /** More than this many bytes are not fetched. */
  maxBytes: number
  onFull(): void
}

/** An address that the proxy answers itself, so that a session learns the secret before any page needs it. */
export const READY_URL = 'http://cuttings-guard.invalid/ready'

const HEADER_BYTES = 262_144
const REALM = 'Basic realm="Cuttings captures"'
const REFUSED = 'HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n'
const UNTRUSTED = `HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: ${REALM}\r\nContent-Length: 0\r\n\r\n`
const OWN_TO_A_CONNECTION =
  /^(connection|keep-alive|proxy-connection|proxy-authorization|proxy-authenticate|te|trailer|transfer-encoding|upgrade)$/i

export async function startGuardProxy(): Promise<GuardProxy> {
  const user = 'capture'
  const password = randomBytes(24).toString('base64url')
  const secret = Buffer.from(`Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`)
  const sockets = new Set<Duplex>()
  let current: GuardedCapture | null = null
  let left = 0

  const isTrusted = ({ headers }: IncomingMessage): boolean => {
    const given = Buffer.from(headers['proxy-authorization'] ?? '')
    return given.length === secret.length && timingSafeEqual(given, secret)
  }
  const hold = (socket: Duplex): void => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.once('close', () => sockets.delete(socket))
  }
  const cutOff = (): void => {
    for (const socket of sockets) socket.destroy()
    sockets.clear()
  }
  const spend = (bytes: number): void => {
    left -= bytes
    if (left > 0 || !current) return
    const full = current
    current = null
    cutOff()
    full.onFull()
  }
  const open = async (place: Place): Promise<{ socket: Socket; isProxied: boolean } | null> => {
    const capture = current
    const opened = await capture?.network.open(place)
    if (!opened?.ok) return null
    hold(opened.socket)
    if (current === capture) return opened
    opened.socket.destroy()
    return null
  }

  async function tunnel(asked: IncomingMessage, client: Duplex, head: Buffer): Promise<void> {
    if (!isTrusted(asked)) return void client.end(UNTRUSTED)
    const place = tunnelTarget(asked.url ?? '')
    const opened = place ? await open(place) : null
    if (!opened) return void client.end(REFUSED)
    const { socket } = opened
    client.write('HTTP/1.1 200 Connection established\r\n\r\n')
    if (head.length > 0) socket.write(head)
    socket.on('data', (chunk: Buffer) => spend(chunk.length))
    socket.pipe(client)
    client.pipe(socket)
    socket.once('close', () => client.destroy())
    client.once('close', () => socket.destroy())
    if (client.destroyed) socket.destroy()
  }

  async function forward(asked: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isTrusted(asked)) {
      return void response.writeHead(407, { 'proxy-authenticate': REALM, 'content-length': '0' }).end()
    }
    if (asked.url === READY_URL) return void response.writeHead(204).end()
    const place = placeOf(asked.url ?? '')
    const opened = place && !place.secure ? await open(place) : null
    if (!place || !opened) return void asked.socket.destroy()
    const outgoing = request({
      agent: agentOf(opened.socket),
      method: asked.method,
      path: opened.isProxied ? asked.url : pathOf(asked.url ?? ''),
      headers: passedOn(asked.rawHeaders),
      setHost: false,
      insecureHTTPParser: true,
      maxHeaderSize: HEADER_BYTES
    })
    relay(outgoing, response, spend)
    outgoing.once('error', () => current?.network.note(place, 'ERR_EMPTY_RESPONSE'))
    asked.pipe(outgoing)
  }

  const server = createServer({ maxHeaderSize: HEADER_BYTES, keepAliveTimeout: 60_000, requestTimeout: 0 })
  server.on('connection', hold)
  server.on('clientError', (_error, socket) => socket.destroy())
  server.on('request', (asked, response) => void forward(asked, response).catch(() => asked.socket.destroy()))
  server.on('connect', (asked, client, head) => void tunnel(asked, client, head).catch(() => client.destroy()))
  server.on('upgrade', (_asked, client) => client.destroy())
  await new Promise<void>((ready, failed) => server.once('error', failed).listen(0, '127.0.0.1', ready))
  server.unref()
  return {
    port: (server.address() as AddressInfo).port,
    user,
    password,
    guard(capture) {
      cutOff()
      current = capture
      left = capture?.maxBytes ?? 0
    },
    close() {
      current = null
      cutOff()
      server.close()
    }
  }
}

/** The answer goes on as it comes, its headers spelled and ordered as they were. */
function relay(outgoing: ClientRequest, response: ServerResponse, spend: (bytes: number) => void): void {
  const breakOff = (): void => void response.socket?.destroy()
  outgoing.on('error', breakOff)
  response.once('close', () => outgoing.destroy())
  outgoing.on('response', (incoming) => {
    try {
      response.sendDate = false
      response.writeHead(incoming.statusCode ?? 502, incoming.statusMessage ?? '', passedOn(incoming.rawHeaders))
    } catch {
      // Headers that nobody may pass on.
      return breakOff()
    }
    incoming.on('data', (chunk: Buffer) => spend(chunk.length))
    incoming.on('error', breakOff)
    incoming.pipe(response)
  })
}

function passedOn(rawHeaders: string[]): string[] {
  return rawHeaders.filter((_, index) => !OWN_TO_A_CONNECTION.test(rawHeaders[index - (index % 2)] ?? ''))
}

function agentOf(socket: Socket): Agent {
  const agent = new Agent({ keepAlive: false })
  agent.createConnection = () => socket
  return agent
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url)
  return pathname + search
}

function tunnelTarget(target: string): Place | null {
  const [, host, port] = /^(.+):(\d{1,5})$/.exec(target) ?? []
  return host && port ? { host: plainHost(host), port: Number(port), secure: true } : null
}
