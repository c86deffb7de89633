import type { QueuedLink } from '@shared/queue'
import { normaliseUrl } from '../identity/normalise-url'

export interface DistinctLinks {
  distinct: QueuedLink[]
  /** For each link as given, its place among the distinct ones. */
  twins: number[]
}

/** Each page once, whatever its tracking parameters; what is no address is kept, to be told so in its turn. */
export function distinctLinks(links: QueuedLink[]): DistinctLinks {
  const places = new Map<string, number>()
  const distinct: QueuedLink[] = []
  const twins = links.map((link) => {
    const address = normaliseUrl(link.url)
    const key = address ? `${address.host} ${address.rest}` : link.url
    const known = places.get(key)
    if (known !== undefined) return known
    places.set(key, distinct.length)
    return distinct.push(link) - 1
  })
  return { distinct, twins }
}
