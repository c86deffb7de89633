import type { CapturedPage, CapturedResource } from '@shared/captured-page'
import { COMPANION_BASE } from '../../intake/companions'
import { inlineAddress, readDataUri } from '../../intake/data-uri'
import { FIGURES, IMAGES } from '../dom/common'
import { selector } from '../dom/selector'
import { absoluteUrl } from '../tidy'

/** Attribute that carries an image's place through Readability. */
export const MARK = 'data-cutting'

/** Finds the stored bytes behind an address of a page. */
export interface ResourceFinder {
  /** Candidates in order of preference; the first that is stored, else the first address. */
  pick(candidates: string[]): { url: string | null; resource: CapturedResource | null }
}

export function resourceFinder(page: CapturedPage, base: string | null): ResourceFinder {
  const byUrl = new Map(page.resources.map((resource) => [withoutFragment(resource.url), resource]))
  const find = (candidate: string): CapturedResource | null => {
    if (byUrl.size === 0) return null
    if (candidate.startsWith('data:')) {
      const data = readDataUri(candidate)
      return data ? (byUrl.get(inlineAddress(data.bytes)) ?? null) : null
    }
    const at = (address: string | null): CapturedResource | undefined =>
      address ? byUrl.get(withoutFragment(address)) : undefined
    return (
      at(candidate) ??
      at(absoluteUrl(candidate, base)) ??
      at(absoluteUrl(candidate.replace(/^\.\//, ''), COMPANION_BASE)) ??
      null
    )
  }
  return {
    pick(candidates) {
      const stored = candidates
        .map((candidate) => ({ candidate, resource: find(candidate) }))
        .find(({ resource }) => resource)
      const shown = stored?.candidate ?? candidates.find((candidate) => !candidate.startsWith('data:')) ?? null
      const url = absoluteUrl(shown, base)
      return { url: url && /^https?:/.test(url) ? url : null, resource: stored?.resource ?? null }
    }
  }
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '')
}

const NOSCRIPT = selector('noscript')
const SOURCES = selector('source')
const LAZY = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-url',
  'data-image',
  'data-img',
  'data-hi-res-src',
  'data-full-src',
  'data-srcset',
  'data-lazy-srcset',
  'data-original-set'
]

/** Puts images of `<noscript>` in the place of their placeholders. */
export function revealNoscriptImages(document: Document): void {
  for (const noscript of NOSCRIPT.all(document)) {
    const markup = noscript.innerHTML.includes('<img') ? noscript.innerHTML : (noscript.textContent ?? '')
    if (!/<img\b/i.test(markup) || markup.length > 20_000 || (markup.match(/<img\b/gi)?.length ?? 0) > 3) continue
    const holder = document.createElement('span')
    holder.innerHTML = markup
    const image = IMAGES.first(holder)
    const source = image?.getAttribute('src') ?? ''
    if (!image || /pixel|track|beacon|\b1x1\b|analytics/i.test(source) || image.getAttribute('width') === '1') continue
    const placeholder = noscript.previousElementSibling
    if (placeholder && (IMAGES.matches(placeholder) || IMAGES.has(placeholder))) placeholder.remove()
    noscript.replaceWith(image)
  }
}

const STAND_IN = selector('[data-src], [data-image], [data-img], [data-srcset]')

/** Figures whose picture a script would have put in: what stands in for it knows the address. */
export function revealScriptedImages(document: Document): void {
  for (const figure of FIGURES.all(document)) {
    if (IMAGES.has(figure)) continue
    const place = STAND_IN.all(figure).find((element) => candidatesOf(element).some(isPictureAddress))
    if (!place) continue
    const image = document.createElement('img')
    for (const name of [...LAZY, 'data-width', 'data-height', 'alt', 'data-alt']) {
      const value = place.getAttribute(name)
      if (value) image.setAttribute(name.replace(/^data-(?=width|height|alt)/, ''), value)
    }
    place.replaceWith(image)
  }
}

function isPictureAddress(address: string): boolean {
  return /\.(?:jpe?g|png|webp|avif|gif)(?:[?#]|$)/i.test(address)
}

/** Every address that an image may be had from, best first. */
export function candidatesOf(image: Element): string[] {
  const picture = image.parentElement?.localName === 'picture' ? image.parentElement : null
  const sets = [
    ...largest(image.getAttribute('srcset')),
    ...largest(image.getAttribute('data-srcset') ?? image.getAttribute('data-lazy-srcset')),
    ...(picture ? SOURCES.all(picture) : []).flatMap((source) =>
      largest(source.getAttribute('srcset') ?? source.getAttribute('data-srcset'))
    )
  ]
  const lazy = LAZY.map((name) => image.getAttribute(name)).filter(
    (value): value is string => !!value && !/\s\d+[wx](,|$)/.test(value)
  )
  const own = image.getAttribute('src')
  return [...new Set([...lazy, ...sets, ...(own ? [own] : [])].map((url) => url.trim()).filter(Boolean))]
}

/** Addresses of a srcset, widest first. */
function largest(srcset: string | null): string[] {
  if (!srcset) return []
  const entries = [...srcset.matchAll(/(\S*[^,\s])(?:\s+([\d.]+)([wx]))?\s*(?:,|$)/g)]
  return entries
    .map(([, url = '', size]) => ({ url, size: Number(size ?? 1) }))
    .sort((a, b) => b.size - a.size)
    .map(({ url }) => url)
}
