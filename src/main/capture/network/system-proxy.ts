import { connect, isIP, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'

/** How the system says that a host is reached: straight, or through a proxy. */
export type Route =
  | { kind: 'direct' }
  | { kind: 'http' | 'https' | 'socks5'; host: string; port: number }
  | { kind: 'unknown' }

const CONNECT_MS = 20_000
const ANSWER_BYTES = 32_768
const KINDS: Record<string, 'http' | 'https' | 'socks5'> = {
  PROXY: 'http',
  HTTP: 'http',
  HTTPS: 'https',
  SOCKS: 'socks5',
  SOCKS5: 'socks5'
}

/** Reads `PROXY host:port; DIRECT`: the first that we can use. */
export function readRoute(answer: string): Route {
  for (const each of answer.split(';')) {
    const [word = '', place = ''] = each.trim().split(/\s+/)
    if (word.toUpperCase() === 'DIRECT' || word === '') return { kind: 'direct' }
    const kind = KINDS[word.toUpperCase()]
    const [, host, port] = /^(.*):(\d+)$/.exec(place) ?? []
    if (kind && host && port) return { kind, host: host.replace(/^\[|\]$/g, ''), port: Number(port) }
  }
  return { kind: 'unknown' }
}

/** A connection to a proxy itself. */
export function connectToProxy({ kind, host, port }: Exclude<Route, { kind: 'direct' | 'unknown' }>): Promise<Socket> {
  return opened(
    kind === 'https' ? connectTls({ host, port, servername: isIP(host) ? '' : host }) : connect({ host, port }),
    kind === 'https' ? 'secureConnect' : 'connect'
  )
}

/** A connection through a proxy to a host that the proxy resolves. */
export async function connectThrough(
  route: Exclude<Route, { kind: 'direct' | 'unknown' }>,
  host: string,
  port: number
): Promise<Socket> {
  const socket = await connectToProxy(route)
  try {
    await (route.kind === 'socks5' ? greetSocks(socket, host, port) : askForTunnel(socket, host, port))
    return socket
  } catch (error) {
    socket.destroy()
    throw error
  }
}

/** A connection to the first of these addresses that answers. */
export async function connectStraight(addresses: readonly string[], port: number): Promise<Socket> {
  let last: unknown = new Error('no address')
  for (const [index, host] of addresses.entries()) {
    try {
      const isLast = index === addresses.length - 1
      return await opened(connect({ host, port }), 'connect', isLast ? CONNECT_MS : 2_000)
    } catch (error) {
      last = error
    }
  }
  throw last
}

function opened(socket: Socket, event: string, ms = CONNECT_MS): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => socket.destroy(Object.assign(new Error('timed out'), { code: 'ETIMEDOUT' })), ms)
    socket.once(event, () => {
      clearTimeout(late)
      socket.removeListener('error', failed)
      resolve(socket)
    })
    const failed = (error: Error): void => {
      clearTimeout(late)
      reject(error)
    }
    socket.once('error', failed)
  })
}

async function askForTunnel(socket: Socket, host: string, port: number): Promise<void> {
  const place = `${isIP(host) === 6 ? `[${host}]` : host}:${port}`
  socket.write(`CONNECT ${place} HTTP/1.1\r\nHost: ${place}\r\n\r\n`)
  const head = await readUntil(socket, (bytes) => {
    const end = bytes.indexOf('\r\n\r\n')
    return end < 0 ? null : end + 4
  })
  if (!/^HTTP\/1\.\d 2\d\d/.test(head.toString('latin1'))) throw proxyRefused()
}

async function greetSocks(socket: Socket, host: string, port: number): Promise<void> {
  socket.write(Buffer.from([5, 1, 0]))
  const greeting = await readUntil(socket, (bytes) => (bytes.length < 2 ? null : 2))
  if (greeting[1] !== 0) throw proxyRefused()
  const name = Buffer.from(host)
  socket.write(Buffer.concat([Buffer.from([5, 1, 0, 3, name.length]), name, Buffer.from([port >> 8, port & 255])]))
  const answer = await readUntil(socket, lengthOfSocksAnswer)
  if (answer[1] !== 0) throw proxyRefused()
}

function lengthOfSocksAnswer(bytes: Buffer): number | null {
  const [, , , kind, first = 0] = bytes
  if (bytes.length < 5) return null
  const length = 6 + (kind === 1 ? 4 : kind === 4 ? 16 : first + 1)
  return bytes.length < length ? null : length
}

/** The beginning of what comes; the rest is given back to the socket. */
function readUntil(socket: Socket, endOf: (bytes: Buffer) => number | null): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    let bytes: Buffer = Buffer.alloc(0)
    const stop = (): void => {
      socket.off('data', more)
      socket.off('close', failed)
      socket.off('error', failed)
      clearTimeout(late)
    }
    const failed = (): void => {
      stop()
      reject(proxyRefused())
    }
    const late = setTimeout(failed, CONNECT_MS)
    const more = (chunk: Buffer): void => {
      bytes = Buffer.concat([bytes, chunk])
      const end = endOf(bytes)
      if (end === null) {
        if (bytes.length > ANSWER_BYTES) failed()
        return
      }
      stop()
      socket.pause()
      if (bytes.length > end) socket.unshift(bytes.subarray(end))
      resolve(bytes.subarray(0, end))
    }
    socket.on('data', more)
    socket.resume()
    socket.once('close', failed)
    socket.once('error', failed)
  })
}

function proxyRefused(): Error {
  return Object.assign(new Error('the proxy refused'), { code: 'EPROXY' })
}
