import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { within } from '../within'

/** All addresses of a host; none: there is no such name. */
export type ResolveName = (host: string) => Promise<string[]>

const RESOLVE_MS = 15_000

/** As the system resolves names, but for those that the program was started with other answers for. */
export function nameResolver(rules: string): ResolveName {
  const mapped = mappedNames(rules)
  return async (given) => {
    const host = mapped(given)
    if (isIP(host) !== 0) return [host]
    // No resolver is asked for these, and not every one would know.
    if (host === 'localhost' || host.endsWith('.localhost')) return ['127.0.0.1', '::1']
    const found = await within(RESOLVE_MS, lookup(host, { all: true, verbatim: true })).catch(() => null)
    return (found ?? []).map(({ address }) => address)
  }
}

/**
 * The rules of Chromium's own switch `--host-resolver-rules` (MAP pattern address, EXCLUDE pattern), which would
 * otherwise have no effect on captures, because Chromium does not resolve their names. Ports in them are not looked at.
 */
function mappedNames(rules: string): (host: string) => string {
  const parsed = rules.split(',').map((rule) => rule.trim().split(/\s+/))
  const excluded = parsed.filter(([verb]) => /^exclude$/i.test(verb ?? '')).map(([, pattern = '']) => matcher(pattern))
  const maps = parsed.flatMap(([verb = '', pattern = '', to = '']) =>
    /^map$/i.test(verb) && to !== '' ? [{ matches: matcher(pattern), to: withoutPort(to) }] : []
  )
  return (host) => {
    if (excluded.some((matches) => matches(host))) return host
    return maps.find(({ matches }) => matches(host))?.to ?? host
  }
}

function matcher(pattern: string): (host: string) => boolean {
  const parts = pattern
    .toLowerCase()
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  const regular = new RegExp(`^${parts.join('.*')}$`)
  return (host) => regular.test(host)
}

function withoutPort(address: string): string {
  return isIP(address) === 6 ? address : address.replace(/:\d+$/, '').replace(/^\[|\]$/g, '')
}
