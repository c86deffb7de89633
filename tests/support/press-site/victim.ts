import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A service on this machine that no page has any business with. It answers everybody, and counts. */
export interface Victim {
  port: number
  /** Requests, as `METHOD host/path`. */
  hits: string[]
  /** Connections, with or without a request. */
  connections(): number
  close(): Promise<void>
}

export async function startVictim(): Promise<Victim> {
  const hits: string[] = []
  let connections = 0
  const make = (): Server => {
    const server = createServer((request, response) => {
      hits.push(`${request.method} ${request.headers.host}${request.url}`)
      response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/plain' }).end('reached')
    })
    server.on('upgrade', (request, socket) => {
      hits.push(`UPGRADE ${request.headers.host}${request.url}`)
      socket.destroy()
    })
    server.on('connection', () => {
      connections++
    })
    return server
  }
  // All addresses of this machine where it has IPv6, so that no form of "here" misses it.
  const server = make()
  await listen(server, 0, '::').catch(() => listen(server, 0, '0.0.0.0'))
  return {
    port: (server.address() as AddressInfo).port,
    hits,
    connections: () => connections,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections()
        server.close(() => closed())
      })
  }
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((ready, failed) => {
    server.once('error', failed)
    server.listen(port, host, () => {
      server.off('error', failed)
      ready()
    })
  })
}
