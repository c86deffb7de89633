import { selector } from '../dom/selector'
import { type Found, firstFound } from './found'
import { isNode, type LdNode } from './json-ld'
import type { Meta } from './meta-reader'

/** Who may read the page where it was: `metered` pages are free for some visits. */
export type Access = 'free' | 'metered' | 'paywalled'

export const WALL = selector(
  '[class*="paywall" i]:not([class*="no-paywall" i]):not(body):not(html), [id*="paywall" i], [class*="regwall" i], [class*="subscriber-only" i], [class*="premium-content-teaser" i], [data-testid*="paywall" i]'
)
/** What walls say, in the languages of the pages that come in. */
export const WALL_SAYS =
  /subscribe (?:now )?to (?:continue|read|keep|unlock)|(?:continue|keep) reading (?:with|by|for)|(?:for|to|available (?:only )?to) (?:our )?(?:subscribers|members)(?: only)?\b|already a (?:subscriber|member)|unlock (?:this|the) (?:article|story)|jetzt (?:weiterlesen|abonnieren)|nur für abonnenten|weiterlesen mit|réservé (?:à nos|aux) abonnés|la suite est réservée|(?:contenido|artículo) exclusivo para suscriptores|solo para suscriptores|contenuto riservato agli abbonati|exclusivo para assinantes|alleen voor abonnees|для подписчиков|للمشتركين فقط|ویژه مشترکان|仅限订阅|会員限定|有料会員|구독자 전용|abonelere özel/iu

export function accessOf(document: Document, ld: LdNode | null, meta: Meta): Found<Access> | null {
  return (
    firstFound<Access>(
      ['json-ld:isAccessibleForFree', fromLd(ld)],
      ['meta:article:content_tier', fromTier(meta('article:content_tier'))]
    ) ?? (showsWall(document) ? { value: 'paywalled', from: 'element:paywall' } : null)
  )
}

function fromLd(ld: LdNode | null): Access | null {
  const parts = [ld, ...(Array.isArray(ld?.hasPart) ? (ld.hasPart as unknown[]) : [ld?.hasPart])].filter(isNode)
  const said = parts.map((part) => String(part.isAccessibleForFree ?? '').toLowerCase())
  if (said.some((value) => value === 'false' || value.endsWith('/false'))) return 'paywalled'
  return said.some((value) => value === 'true' || value.endsWith('/true')) ? 'free' : null
}

function fromTier(tier: string | null): Access | null {
  const value = tier?.toLowerCase()
  if (value === 'locked' || value === 'premium' || value === 'subscriber') return 'paywalled'
  return value === 'metered' || value === 'free' ? value : null
}

/** A box that is called a wall and speaks like one: the class alone stands on free pages, too. */
function showsWall(document: Document): boolean {
  return WALL.all(document).some((element) => {
    const text = element.textContent ?? ''
    return text.length < 3_000 && WALL_SAYS.test(text)
  })
}
