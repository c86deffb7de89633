import type { Evidence } from '../evidence'

const BRIEF = 40

/** Headlines that lead elsewhere, and no text of its own. */
export function indexIn(evidence: Evidence): boolean {
  const { signs, prose } = evidence
  const headlines = headlineLinks(evidence)
  const isTaken = evidence.found.pageKind === 'index'
  if (headlines < 8 && !isTaken) return false
  const place = placeOf(evidence.found.url)
  // So short a text is only called an article where it stands as one.
  if (evidence.found.pageKind === 'article' && evidence.words < BRIEF && place !== 'front') return false
  const own = ownProse(evidence)
  // Paragraphs at the address of a story are one, whatever is listed below.
  const isStory = place === 'other' && evidence.found.url !== null && prose >= 4
  if (isTaken && own < 3 && !isStory) return true
  if (place === 'front') return own < 5 || headlines > own * 4
  const isArticle = signs.isArticle && !signs.isList
  if (isArticle || signs.ogType?.toLowerCase() === 'article' || evidence.found.byline.length > 0) return false
  if (place === 'section') return headlines >= 10 && own < 4
  return headlines >= 20 && own === 0 && prose < 3
}

/** Distinct links that read like headlines. */
function headlineLinks({ signs }: Evidence): number {
  const texts = signs.lines.filter(({ text, linked }) => linked > 0.6 && isHeadline(text)).map(({ text }) => text)
  return new Set(texts).size
}

function isHeadline(text: string): boolean {
  if (text.length > 220) return false
  const dense = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0
  return dense >= 9 || (text.length >= 25 && text.split(/\s+/).length >= 4)
}

/** Paragraphs of the text that are longer than any teaser and not links. */
function ownProse({ found, signs }: Evidence): number {
  const linked = new Set(signs.lines.filter((line) => line.linked > 0.5).map(({ text }) => text.slice(0, 60)))
  const long = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u
  return found.text
    .split('\n')
    .filter((line) => line.length >= (long.test(line) ? 60 : 180) && !linked.has(line.slice(0, 60))).length
}

type Place = 'front' | 'section' | 'other'

/** What the address says. Sections have short names, stories have dates, numbers and long ones. */
function placeOf(url: string | null): Place {
  if (!url) return 'other'
  const path = pathOf(url)
  const parts = path.split('/').filter(Boolean)
  if (
    parts.length === 0 ||
    (parts.length === 1 && /^([a-z]{2}([-_][a-z]{2})?|index\.\w+|home|default\.\w+)$/i.test(parts[0] ?? ''))
  ) {
    return 'front'
  }
  const isShort = parts.length <= 3 && parts.every((part) => part.length <= 24 && !/\d{3}|\.\w+$/.test(part))
  return isShort && parts.every((part) => part.split(/[-_]/).length <= 3) ? 'section' : 'other'
}

function pathOf(url: string): string {
  try {
    const address = new URL(url)
    return address.search.length > 12 ? `${address.pathname}/query-0000` : address.pathname
  } catch {
    return '/unknown-0000'
  }
}
