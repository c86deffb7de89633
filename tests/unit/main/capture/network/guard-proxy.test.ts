import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { type AddressInfo, connect, createServer as createTcp, type Server } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CaptureNetwork, captureNetwork } from '../../../../../src/main/capture/network/capture-network'
import { type GuardProxy, READY_URL, startGuardProxy } from '../../../../../src/main/capture/network/guard-proxy'
import { networkRules } from '../../../../../src/main/capture/network/network-rules'

let proxy: GuardProxy
let site: ReturnType<typeof createServer>
let port = 0
let answer: (request: IncomingMessage, response: ServerResponse) => void
const open: Server[] = []

beforeEach(async () => {
  proxy = await startGuardProxy()
  site = createServer((asked, response) => answer(asked, response))
  await new Promise<void>((ready) => site.listen(0, '127.0.0.1', ready))
  port = (site.address() as AddressInfo).port
})

afterEach(() => {
  proxy.close()
  site.closeAllConnections()
  for (const server of [site, ...open.splice(0)]) server.close()
})

function networkOf(url: string, route = 'DIRECT'): CaptureNetwork {
  const resolve = async (host: string): Promise<string[]> => (host === 'none.test' ? [] : [host])
  return captureNetwork(networkRules({ url, isTyped: true, allowedHosts: [] }, resolve), async () => route)
}

interface Got {
  status: number
  headers: string[]
  body: string
}

function get(url: string, { secret = true, host = '127.0.0.1' } = {}): Promise<Got | 'cut off'> {
  const trust = `Basic ${Buffer.from(`${proxy.user}:${proxy.password}`).toString('base64')}`
  const headers = { host: new URL(url).host, ...(secret ? { 'proxy-authorization': trust } : {}) }
  return new Promise((resolve) => {
    const asked = request({ host, port: proxy.port, path: url, headers, agent: false }, (response) => {
      let body = ''
      response.on('data', (chunk) => {
        body += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.rawHeaders, body }))
      response.on('error', () => resolve('cut off'))
    })
    asked.on('error', () => resolve('cut off'))
    asked.end()
  })
}

describe('the guard', () => {
  it('gives nothing to who does not know its secret', async () => {
    const url = `http://127.0.0.1:${port}/`
    const asked: string[] = []
    answer = ({ url: path }, response) => {
      asked.push(path ?? '')
      response.end('page')
    }
    proxy.guard({ network: networkOf(url), maxBytes: 1e6, onFull: () => undefined })
    expect(await get(url, { secret: false })).toMatchObject({ status: 407 })
    expect(await get(READY_URL, { secret: false })).toMatchObject({ status: 407 })
    expect(await get(READY_URL)).toMatchObject({ status: 204 })
    expect(asked).toEqual([])
    expect(await get(url)).toMatchObject({ status: 200, body: 'page' })
    expect(asked).toEqual(['/'])
  })

  it('passes answers on with their headers as they were spelled, in their order, repeated ones too', async () => {
    answer = (_, response) => {
      response.sendDate = false
      response.writeHead(203, 'Fine', ['X-One', '1', 'set-COOKIE', 'a=1', 'Set-Cookie', 'b=2', 'Content-Length', '2'])
      response.end('ok')
    }
    const url = `http://127.0.0.1:${port}/`
    proxy.guard({ network: networkOf(url), maxBytes: 1e6, onFull: () => undefined })
    const got = (await get(url)) as Got
    expect(got.status).toBe(203)
    expect(got.headers.slice(0, 8)).toEqual([
      'X-One',
      '1',
      'set-COOKIE',
      'a=1',
      'Set-Cookie',
      'b=2',
      'Content-Length',
      '2'
    ])
  })

  it('lets nothing through between captures, and cuts off what is open', async () => {
    const url = `http://127.0.0.1:${port}/`
    answer = () => undefined
    expect(await get(url)).toBe('cut off')
    proxy.guard({ network: networkOf(url), maxBytes: 1e6, onFull: () => undefined })
    const waiting = get(url)
    await new Promise((resolve) => setTimeout(resolve, 100))
    proxy.guard(null)
    expect(await waiting).toBe('cut off')
  })

  it('stops a download without end', async () => {
    answer = (_, response) => {
      const more = (): void => {
        if (!response.destroyed) response.write(Buffer.alloc(50_000), () => setImmediate(more))
      }
      more()
    }
    const url = `http://127.0.0.1:${port}/`
    let full = 0
    proxy.guard({ network: networkOf(url), maxBytes: 1e6, onFull: () => full++ })
    expect(await get(url)).toBe('cut off')
    expect(full).toBe(1)
  })

  it('refuses what the rules refuse, also to tunnels, and says why a host cannot be reached', async () => {
    const network = networkOf(`http://127.0.0.1:${port}/`)
    proxy.guard({ network, maxBytes: 1e6, onFull: () => undefined })
    expect(await get('http://127.0.0.1:9/')).toBe('cut off')
    expect(await get('http://10.0.0.1/')).toBe('cut off')
    expect(await tunnel('127.0.0.1:9')).toContain('502')
    expect(await tunnel(`127.0.0.1:${port}`)).toContain('200')
    expect(await tunnel('nonsense')).toContain('502')
    expect(await tunnel(`127.0.0.1:${port}`, '')).toContain('407')
    const closed = networkOf('http://127.0.0.1:9/')
    proxy.guard({ network: closed, maxBytes: 1e6, onFull: () => undefined })
    expect(await get('http://127.0.0.1:9/')).toBe('cut off')
    expect(closed.trouble({ host: '127.0.0.1', port: 9, secure: false })).toBe('ERR_CONNECTION_REFUSED')
  })

  it('survives answers that are none', async () => {
    for (const nonsense of [
      '',
      'hello\r\n\r\n',
      'HTTP/1.1 abc\r\n\r\n',
      'HTTP/1.1 200 OK\r\nX: \u0001\r\nContent-Length: 99999\r\n\r\nx'
    ]) {
      const server = createTcp((socket) => {
        socket.on('error', () => undefined)
        socket.once('data', () => socket.end(nonsense))
      })
      open.push(server)
      await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
      proxy.guard({ network: networkOf(url), maxBytes: 1e6, onFull: () => undefined })
      expect(await get(url)).toBe('cut off')
    }
  })

  it('goes through the user’s own proxy, whole addresses and tunnels, HTTP and SOCKS', async () => {
    const asked: string[] = []
    answer = ({ url }, response) => {
      asked.push(`GET ${url}`)
      response.end('from the proxy')
    }
    site.on('connect', ({ url }, socket) => {
      asked.push(`CONNECT ${url}`)
      socket.end('HTTP/1.1 200 OK\r\n\r\nhello')
    })
    const network = networkOf('http://far.net/a', `PROXY 127.0.0.1:${port}`)
    proxy.guard({ network, maxBytes: 1e6, onFull: () => undefined })
    expect(await get('http://far.net/a?b')).toMatchObject({ status: 200, body: 'from the proxy' })
    expect(await tunnel('far.net:443')).toContain('hello')
    expect(asked).toEqual(['GET http://far.net/a?b', 'CONNECT far.net:443'])
    const socks = createTcp((socket) => {
      socket.once('data', () => {
        socket.write(Buffer.from([5, 0]))
        socket.once('data', (order: Buffer) => {
          asked.push(order.subarray(5, 5 + (order[4] ?? 0)).toString())
          socket.write(Buffer.from([5, 0, 0, 1, 0, 0, 0, 0, 0, 0]))
          socket.end('socks')
        })
      })
    })
    open.push(socks)
    await new Promise<void>((ready) => socks.listen(0, '127.0.0.1', ready))
    const through = networkOf('https://far.net/', `SOCKS5 127.0.0.1:${(socks.address() as AddressInfo).port}`)
    proxy.guard({ network: through, maxBytes: 1e6, onFull: () => undefined })
    expect(await tunnel('far.net:443')).toContain('socks')
    expect(asked.at(-1)).toBe('far.net')
  })
})

/** All that comes back when a tunnel is asked for. */
function tunnel(target: string, trust = `${proxy.user}:${proxy.password}`): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(proxy.port, '127.0.0.1')
    const secret = Buffer.from(trust).toString('base64')
    let text = ''
    socket.on('data', (data) => {
      text += data
    })
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(text))
    setTimeout(() => socket.destroy(), 500)
    socket.write(`CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\nProxy-Authorization: Basic ${secret}\r\n\r\n`)
  })
}
