import { BlockList, isIP } from 'node:net'

/** Names that say themselves that they are no names of the web: what home and office routers use, and reserved ones. */
const LOCAL = /(^|\.)(local|localhost|localdomain|lan|home|internal|intranet|corp|private|home\.arpa|fritz\.box)$/
const RESERVED = /(^|\.)(test|example|invalid|example\.(com|net|org))$/

/** Where people run servers of their own. What clouds answer questions about themselves at is not among them. */
const home = new BlockList()
for (const [network, prefix] of [
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16]
] as const)
  home.addSubnet(network, prefix, 'ipv4')
home.addAddress('::1', 'ipv6')
home.addSubnet('fc00::', 7, 'ipv6')
const CLOUD = /^(100\.100\.100\.200|fd00:ec2::254)$/

/** Whoever reads this host sees that it is in a network of their own. */
export function isEvidentlyLocal(host: string): boolean {
  return isIP(host) !== 0 || isLocalName(host) || RESERVED.test(host)
}

/** A name that only the user's own network knows. */
export function isLocalName(host: string): boolean {
  return isIP(host) === 0 && (!host.includes('.') || LOCAL.test(host))
}

export function isHomeAddress(address: string): boolean {
  return !CLOUD.test(address) && home.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
}

/** A host as it is compared: lower case, without brackets and the dot of a full name. */
export function plainHost(host: string): string {
  return host
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
}
