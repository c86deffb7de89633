import { RENEWED_FACTS, type Renewal } from '@shared/correction'
import type { ExtractedArticle } from '../types'

/** What differs between two extractions of one page; null where nothing that anyone sees does. */
export function compareExtractions(
  before: ExtractedArticle,
  after: ExtractedArticle
): Omit<Renewal, 'id' | 'title'> | null {
  const fields = RENEWED_FACTS.flatMap((field) => changeOf(field, shown(before[field]), shown(after[field])))
  const pictures = changeOf('images', picturesOf(before), picturesOf(after))
  const removed = linesBeyond(before.text, after.text)
  const added = linesBeyond(after.text, before.text)
  const moved = before.text !== after.text && removed.length + added.length === 0
  const order = moved ? changeOf('order', 'before', 'after') : []
  const all = [...fields, ...pictures, ...order]
  return all.length + removed.length + added.length === 0 ? null : { fields: all, removed, added }
}

function changeOf(
  field: Renewal['fields'][number]['field'],
  before: string | null,
  after: string | null
): Renewal['fields'] {
  return before === after ? [] : [{ field, before, after }]
}

function shown(value: string | string[] | null): string | null {
  return Array.isArray(value) ? value.join(', ') || null : value
}

function picturesOf({ images }: ExtractedArticle): string | null {
  return images.map(({ sha256, url, caption, credit }) => caption ?? credit ?? url ?? sha256 ?? '').join('\n') || null
}

function linesBeyond(text: string, other: string): string[] {
  const known = new Set(other.split('\n'))
  return text.split('\n').filter((line) => line !== '' && !known.has(line))
}
