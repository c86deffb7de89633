import { createSocket } from 'node:dgram'
import type { AddressInfo } from 'node:net'
import { createServer, type Server } from 'node:net'

/** A service on this machine that no page may reach: it counts whoever knocks, by TCP and by UDP. */
export interface Victim {
  port: number
  hits: string[]
  close(): void
}

export async function startVictim(): Promise<Victim> {
  const hits: string[] = []
  const knocked = (socket: import('node:net').Socket): void => {
    hits.push('tcp')
    socket.on('error', () => socket.destroy())
    socket.once('data', (data) => {
      hits.push(data.toString('latin1').split('\r\n')[0] ?? '')
      socket.end('HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\nContent-Length: 6\r\n\r\nsecret')
    })
  }
  const listening = (port: number, host: string): Promise<Server> =>
    new Promise((ready, failed) => {
      const server = createServer(knocked).once('error', failed)
      server.listen(port, host, () => ready(server))
    })
  const first = await listening(0, '0.0.0.0')
  const { port } = first.address() as AddressInfo
  const servers = [first]
  // Machines without IPv6 have no second door.
  await listening(port, '::1').then(
    (server) => servers.push(server),
    () => undefined
  )
  const datagrams = createSocket('udp4', () => hits.push('udp'))
  await new Promise<void>((ready) => datagrams.bind(port, '0.0.0.0', ready))
  return {
    port,
    hits,
    close() {
      for (const server of servers) server.close()
      datagrams.close()
    }
  }
}
