import { BlockList, isIP } from 'node:net'
import { networkInterfaces } from 'node:os'

/** Networks that no page of the web is in (IANA's special-purpose registries), and what clouds keep for themselves. */
const SPECIAL_4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '168.63.129.16/32',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4'
]

/** Within 2000::/3, outside of which nothing is public: protocols and tunnels, documentation, 6to4. */
const SPECIAL_6 = ['2001::/23', '2001:db8::/32', '2002::/16', '2620:4f:8000::/48', '3fff::/20']
const PUBLIC_6 = ['2000::/3']
/** A public IPv4 address in the clothes of an IPv6 one, as networks without IPv4 use it: counts as what is inside. */
const NAT64 = ['64:ff9b::/96']

const special4 = blockList(SPECIAL_4, 'ipv4')
const special6 = blockList(SPECIAL_6, 'ipv6')
const public6 = blockList(PUBLIC_6, 'ipv6')
const nat64 = blockList(NAT64, 'ipv6')

/**
 * Whether an IP address leads to this machine, the user's own network, or nowhere that a page of the web could be.
 * What is no address at all counts as special.
 */
export function isSpecialAddress(address: string): boolean {
  const plain = address.replace(/%.*$/, '')
  const family = isIP(plain)
  if (family === 4) return special4.check(plain, 'ipv4') || isOwn(plain, 'ipv4')
  if (family !== 6) return true
  const words = wordsOf(plain)
  if (isMapped(words) || nat64.check(plain, 'ipv6')) return isSpecialAddress(lastFour(words))
  return !public6.check(plain, 'ipv6') || special6.check(plain, 'ipv6') || isOwn(plain, 'ipv6')
}

/** This machine's own public addresses, and for IPv6 the network that it shares with its neighbours. */
function isOwn(address: string, family: 'ipv4' | 'ipv6'): boolean {
  const own = new BlockList()
  for (const { address: mine, cidr, family: kind } of Object.values(networkInterfaces()).flatMap(
    (each) => each ?? []
  )) {
    const prefix = Number(cidr?.split('/')[1])
    if (kind === 'IPv4') own.addAddress(mine, 'ipv4')
    else if (prefix >= 64) own.addSubnet(mine.replace(/%.*$/, ''), prefix, 'ipv6')
    else own.addAddress(mine.replace(/%.*$/, ''), 'ipv6')
  }
  return own.check(address, family)
}

function blockList(networks: string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList()
  for (const network of networks) {
    const [address = '', prefix] = network.split('/')
    list.addSubnet(address, Number(prefix), family)
  }
  return list
}

/** The eight words of an IPv6 address in any of its spellings. */
function wordsOf(address: string): number[] {
  const dotted = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address)
  const [, head = '', a, b, c, d] = dotted ?? []
  const hex = (high: unknown, low: unknown): string => (Number(high) * 256 + Number(low)).toString(16)
  const plain = dotted ? `${head}${hex(a, b)}:${hex(c, d)}` : address
  const [before = '', after] = plain.split('::')
  const left = before === '' ? [] : before.split(':')
  const right = after === undefined || after === '' ? [] : after.split(':')
  const gap = after === undefined ? [] : Array.from({ length: 8 - left.length - right.length }, () => '0')
  return [...left, ...gap, ...right].map((word) => Number.parseInt(word, 16))
}

/** ::ffff:a.b.c.d, and its translated form ::ffff:0:a.b.c.d. */
function isMapped(words: number[]): boolean {
  const key = words
    .slice(0, 6)
    .map((word) => word.toString(16))
    .join(':')
  return key === '0:0:0:0:0:ffff' || key === '0:0:0:0:ffff:0'
}

function lastFour(words: number[]): string {
  return words
    .slice(6)
    .flatMap((word) => [word >> 8, word & 255])
    .join('.')
}
