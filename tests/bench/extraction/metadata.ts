import { extract } from '../../../src/main/archive/extract'
import { comparable } from '../../../src/main/archive/extract/tidy'
import type { ExtractedArticle } from '../../../src/main/archive/types'
import { capturedPage } from '../../support/pages'
import labels from './labels.json'
import type { TruePage } from './score'

/** What a person read on the page. Null: it cannot be told. `lead`: the end of the picture's address; empty: none. */
interface Label {
  title: string
  date: string[] | null
  authors: string[] | null
  lead: string | null
}

/** Right values of all that are labelled, by field. */
export function metadataRight(pages: TruePage[]): string[] {
  const known = pages.flatMap((page) => {
    const label = (labels as Record<string, Label>)[page.name]
    return label ? [{ label, found: extract(capturedPage({ content: page.html, url: page.url })) }] : []
  })
  const fields: [string, (label: Label, found: ExtractedArticle) => boolean | null][] = [
    ['title', ({ title }, found) => comparable(title) === comparable(found.title)],
    ['lead image', ({ lead }, found) => (lead === null ? null : sameLead(lead, found))],
    ['date', ({ date }, found) => date?.includes((found.publishedAt ?? '').slice(0, 10)) ?? null],
    ['author', ({ authors }, found) => authors && sameNames(authors, found)]
  ]
  return fields.flatMap(([name, isRight]) => {
    const told = known.map(({ label, found }) => isRight(label, found)).filter((right) => right !== null)
    const right = told.filter(Boolean).length
    return told.length > 0 ? [`${name} ${right}/${told.length} (${((right / told.length) * 100).toFixed(1)} %)`] : []
  })
}

/** Where nobody is named, the outlet's own name is no mistake. */
function sameNames(authors: string[], { byline, siteName }: ExtractedArticle): boolean {
  const [wanted, got] = [new Set(authors.map(comparable)), new Set(byline.map(comparable))]
  if (wanted.size === 0) return [...got].every((name) => comparable(siteName ?? '').includes(name))
  return wanted.size === got.size && [...wanted].every((name) => got.has(name))
}

/** The same picture, whatever its size. */
function sameLead(lead: string, { images }: ExtractedArticle): boolean {
  const url = images.find((image) => image.lead)?.url ?? ''
  if (lead === '' || url === '') return lead === url
  const [a, b] = [stem(lead), stem(url)]
  return url.includes(lead) || a.includes(b) || b.includes(a)
}

function stem(address: string): string {
  const parts = (address.split(/[?#]/)[0] ?? '').split('/').filter(Boolean)
  const last = parts.at(-1) ?? ''
  const vague = /^(?:rawImage|image|social|original|\d{3,4})\./.test(last) || !last.includes('.')
  const name = decodeURIComponent(vague ? `${parts.at(-2)}${last}` : last).toLowerCase()
  return name.replace(/\.\w+$/, '').replace(/[-_](?:\d{2,4}x\d{2,4}|\d{3,4}-\d{2}|\d{3,4}w?)$/g, '')
}
