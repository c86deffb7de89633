import { selector } from '../dom/selector'
import { absoluteUrl } from '../tidy'
import { type Found, firstFound } from './found'
import { isNode, type LdNode } from './json-ld'
import type { Meta } from './meta-reader'

const IMAGE_LINK = selector('link[rel~="image_src" i]')
const META = ['og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src', 'image']
/** The site's picture for pages without one of their own. */
const OF_THE_SITE =
  /(?:^|[-_./])(?:placeholder|default(?:[-_]?(?:image|share|social|og|thumb(?:nail)?))?|(?:opengraph|og|social|share|facebook|fb|twitter)[-_]?(?:image)?[-_]?(?:default|logo|fallback)|(?:site[-_]?)?logo(?:[-_](?:\d+|og|share|social|square|fb|facebook|default))*|no[-_]?image|your-image.*|blank|spacer)(?:[-_.]|$)/i

/** The picture that the page gives for itself; null where it is only the site's own. */
export function leadImageOf(
  document: Document,
  ld: LdNode | null,
  meta: Meta,
  base: string | null
): Found<string> | null {
  const usable = (given: string | null): string | null => {
    const url = absoluteUrl(given, base)
    return url && /^https?:/.test(url) && !OF_THE_SITE.test(lastName(url)) ? url : null
  }
  return (
    meta.first(META, usable) ??
    firstFound(
      ['json-ld:image', usable(imageIn(ld?.image ?? ld?.thumbnailUrl))],
      ['link:image_src', usable(IMAGE_LINK.first(document)?.getAttribute('href') ?? null)]
    )
  )
}

function lastName(url: string): string {
  return new URL(url).pathname.split('/').pop() ?? ''
}

function imageIn(value: unknown): string | null {
  const image = Array.isArray(value) ? (value as unknown[])[0] : value
  if (typeof image === 'string') return image
  if (!isNode(image)) return null
  const url = image.url ?? image.contentUrl ?? image['@id']
  return typeof url === 'string' ? url : null
}
