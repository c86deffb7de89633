import { isEvidentlyLocal, isHomeAddress, isLocalName, plainHost } from './local-names'
import type { ResolveName } from './resolve-name'
import { isSpecialAddress } from './special-addresses'

/** Whether a host may be asked, and at which addresses: those that were checked, and no others. */
export type Admission =
  | { ok: true; addresses: string[] }
  | { ok: false; why: 'own-network' | 'no-such-name'; reason: string }

/** What one capture may connect to. */
export interface NetworkRules {
  admit(host: string, port: number): Promise<Admission>
  /** The same for a name that a proxy of the user's resolves, so that its addresses are not known here. */
  admitByName(host: string, port: number): Admission
  /** The page is in the user's own network, and the user meant it. */
  isOwnPage(): Promise<boolean>
}

export interface Choice {
  /** The address of the page. */
  url: string
  /** The user gave just this address, and could see where it leads. */
  isTyped: boolean
  /** Hosts of the user's own network that may be captured, with or without a port. */
  allowedHosts: readonly string[]
}

const OWN_NETWORK = 'It is in your own network, which pages may not look into.'
const NO_NAME = 'There is no site of that name.'

/**
 * Pages of the web reach the web and nothing else. A page of the user's own network reaches itself, at the port that
 * was asked for, and the hosts that the user allowed. Each name is resolved once in a capture: what it was checked as
 * is what it stays.
 */
export function networkRules({ url, isTyped, allowedHosts }: Choice, resolve: ResolveName): NetworkRules {
  const page = placeOf(url)
  const known = new Map<string, Promise<string[]>>()
  const addressesOf = (host: string): Promise<string[]> => {
    const found = known.get(host) ?? resolve(host)
    known.set(host, found)
    return found
  }
  const isAllowed = (host: string, port: number): boolean => allowedHosts.some((each) => isSame(each, host, port))
  const isChosen = (host: string, port: number): boolean =>
    // Servers that were asked without encryption often lead on to themselves with it.
    host === page.host && (port === page.port || (page.port === 80 && port === 443))

  async function isOwnPage(): Promise<boolean> {
    const addresses = await addressesOf(page.host)
    if (addresses.length === 0 || !addresses.every(isSpecialAddress)) return false
    if (isAllowed(page.host, page.port)) return true
    return isTyped && isEvidentlyLocal(page.host) && addresses.every(isHomeAddress)
  }

  return {
    isOwnPage,
    async admit(given, port) {
      const host = plainHost(given)
      const addresses = await addressesOf(host)
      if (addresses.length === 0) return { ok: false, why: 'no-such-name', reason: NO_NAME }
      const open = addresses.filter((address) => !isSpecialAddress(address))
      if (open.length > 0) return { ok: true, addresses: open }
      const isMeant = (isChosen(host, port) || isAllowed(host, port)) && (await isOwnPage())
      return isMeant ? { ok: true, addresses } : { ok: false, why: 'own-network', reason: OWN_NETWORK }
    },
    admitByName(given, port) {
      const host = plainHost(given)
      const isMeant = (isTyped && isChosen(host, port)) || isAllowed(host, port)
      const isOpen = isMeant || !isLocalName(host)
      return isOpen ? { ok: true, addresses: [] } : { ok: false, why: 'own-network', reason: OWN_NETWORK }
    }
  }
}

/** A host of the user's list: `wiki.corp`, `10.0.0.5:8080`, `*.corp`. */
function isSame(allowed: string, host: string, port: number): boolean {
  const place = placeOf(/^[a-z]+:\/\//i.test(allowed) ? allowed : `any://${allowed}`)
  if (place.port !== 0 && place.port !== port) return false
  return place.host.startsWith('*.') ? host.endsWith(place.host.slice(1)) : place.host === host
}

function placeOf(address: string): { host: string; port: number } {
  try {
    const url = new URL(address)
    const port = Number(url.port) || (url.protocol === 'https:' ? 443 : url.protocol === 'http:' ? 80 : 0)
    return { host: plainHost(url.hostname), port }
  } catch {
    return { host: '', port: 0 }
  }
}
