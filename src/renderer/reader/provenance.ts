import type { Article } from '@shared/article'

const FIELDS = [
  'title',
  'standfirst',
  'byline',
  'agencies',
  'siteName',
  'section',
  'publishedAt',
  'modifiedAt',
  'language',
  'access',
  'keywords',
  'url',
  'canonicalUrl'
] as const
const KINDS = ['json-ld', 'meta', 'link', 'element', 'text', 'url', 'file', 'given', 'byline', 'user'] as const

/** A value and where it stood: `meta:og:title` is kind `meta`, detail `og:title`. */
export interface Place {
  field: (typeof FIELDS)[number]
  value: string
  kind: (typeof KINDS)[number]
  detail: string
}

export function placeOf(article: Article): Place[] {
  return FIELDS.flatMap((field): Place[] => {
    const from = article.provenance[field]
    const given = article[field]
    const value = Array.isArray(given) ? given.join(', ') : given
    const [, name = '', detail = ''] = /^([^:]+):?(.*)$/.exec(from ?? '') ?? []
    const kind = KINDS.find((each) => each === name)
    return value && kind ? [{ field, value, kind, detail: /^(?:json-ld|meta|link)$/.test(kind) ? detail : '' }] : []
  })
}
