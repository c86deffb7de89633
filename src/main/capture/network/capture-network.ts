import type { Socket } from 'node:net'
import { isIP } from 'node:net'
import { plainHost } from './local-names'
import type { Admission, NetworkRules } from './network-rules'
import { connectStraight, connectThrough, connectToProxy, type Route, readRoute } from './system-proxy'

/** What the system says how an address is reached, as in a proxy auto-config's answer: `PROXY host:port; DIRECT`. */
export type ResolveProxy = (url: string) => Promise<string>

export interface Place {
  host: string
  port: number
  secure: boolean
}

export type Opened =
  | { ok: true; socket: Socket /** The proxy at the other end wants whole addresses. */; isProxied: boolean }
  | { ok: false }

/** The network as one capture sees it: its rules, the user's proxy, and what went wrong where. */
export interface CaptureNetwork {
  rules: NetworkRules
  check(place: Place): Promise<Admission>
  open(place: Place): Promise<Opened>
  /** Why a host could not be reached, in Chromium's words; null: nothing is known. */
  trouble(place: Place): string | null
  note(place: Place, code: string): void
}

export function captureNetwork(rules: NetworkRules, resolveProxy: ResolveProxy): CaptureNetwork {
  const routes = new Map<string, Promise<Route>>()
  const troubles = new Map<string, string>()
  const routeTo = (place: Place): Promise<Route> => {
    const key = `${place.secure ? 'https' : 'http'}://${placeName(place)}/`
    const found = routes.get(key) ?? resolveProxy(key).then(readRoute)
    routes.set(key, found)
    return found
  }
  const check = async (place: Place): Promise<Admission> => {
    const { kind } = await routeTo(place)
    const isKnownHere = kind === 'direct' || isIP(plainHost(place.host)) !== 0
    return isKnownHere ? rules.admit(place.host, place.port) : rules.admitByName(place.host, place.port)
  }
  const note = (place: Place, code: string): void => void troubles.set(placeName(place), code)
  return {
    rules,
    check,
    note,
    trouble: (place) => troubles.get(placeName(place)) ?? null,
    async open(place) {
      const route = await routeTo(place)
      const admission = await check(place)
      if (!admission.ok) return { ok: false }
      try {
        const socket = await connected(route, admission.addresses, place)
        return { ok: true, socket, isProxied: route.kind === 'http' || route.kind === 'https' }
      } catch (error) {
        note(place, networkCode(error, route))
        return { ok: false }
      }
    }
  }
}

/** Without encryption a proxy is asked for whole addresses; else for a tunnel. */
function connected(route: Route, addresses: string[], { host, port, secure }: Place): Promise<Socket> {
  if (route.kind === 'direct') return connectStraight(addresses, port)
  if (route.kind === 'unknown') return Promise.reject(new Error('no proxy that can be used'))
  return secure || route.kind === 'socks5' ? connectThrough(route, plainHost(host), port) : connectToProxy(route)
}

/** Null: an address that asks nothing of the network. */
export function placeOf(url: string): Place | null {
  try {
    const { protocol, hostname, port } = new URL(url)
    const secure = protocol === 'https:' || protocol === 'wss:'
    if (!secure && protocol !== 'http:' && protocol !== 'ws:') return null
    return { host: plainHost(hostname), port: Number(port) || (secure ? 443 : 80), secure }
  } catch {
    return null
  }
}

function placeName({ host, port }: Place): string {
  const plain = plainHost(host)
  return `${plain.includes(':') ? `[${plain}]` : plain}:${port}`
}

const CODES: Record<string, string> = {
  ECONNREFUSED: 'ERR_CONNECTION_REFUSED',
  ECONNRESET: 'ERR_CONNECTION_RESET',
  ETIMEDOUT: 'ERR_CONNECTION_TIMED_OUT',
  EHOSTUNREACH: 'ERR_ADDRESS_UNREACHABLE',
  ENETUNREACH: 'ERR_INTERNET_DISCONNECTED',
  EADDRNOTAVAIL: 'ERR_ADDRESS_UNREACHABLE'
}

function networkCode(error: unknown, route: Route): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (route.kind !== 'direct') return 'ERR_PROXY_CONNECTION_FAILED'
  return CODES[code] ?? 'ERR_CONNECTION_FAILED'
}
