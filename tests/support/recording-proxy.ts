import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A proxy that lets nothing through and remembers what was asked of it. */
export interface RecordingProxy {
  address: string
  asked: string[]
  close(): void
}

export async function startRecordingProxy(): Promise<RecordingProxy> {
  const asked: string[] = []
  const server: Server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    response.writeHead(502).end()
  })
  server.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`)
    socket.on('error', () => socket.destroy())
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () => {
      server.closeAllConnections()
      server.close()
    }
  }
}
