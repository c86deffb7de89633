import type { Reference } from './reference'

/** One item of a CSL-JSON list (csl-data.json 1.0.2), as reference managers read it. */
export function cslItem(reference: Reference): Record<string, unknown> {
  const { sha256 } = reference
  const fields: Record<string, unknown> = {
    id: reference.id,
    type: 'article-newspaper',
    title: reference.title,
    'container-title': reference.container,
    section: reference.section,
    author: reference.authors.length > 0 ? reference.authors : null,
    issued: reference.issued ? { 'date-parts': [reference.issued] } : null,
    accessed: { 'date-parts': [reference.accessed] },
    URL: reference.url,
    language: reference.language,
    abstract: reference.abstract,
    keyword: reference.keywords.join(', ') || null,
    note: reference.note,
    archive: 'Cuttings',
    archive_location: sha256 ? `sha256:${sha256}` : null
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))
}
