import { correction } from '@shared/correction'
import { correctArticle } from '../store/show-corrected'
import type { Store } from '../store/store'

/** What somebody wrote down of an article beside the page that they saved of it. */
export interface WrittenFacts {
  byline: string[]
  publishedAt: string | null
}

/** Where the page itself says nothing of it, what was written down stands; what the page says is not replaced. */
export function fillFacts(store: Store, row: number, { byline, publishedAt }: WrittenFacts): void {
  const id = store.articles.current(row)?.id
  const article = id ? store.articles.get(id) : null
  if (!article || store.corrections.get(row)) return
  const filled = correction.safeParse({
    byline: article.byline.length === 0 && byline.length > 0 ? byline.slice(0, 50) : null,
    publishedAt: article.publishedAt === null ? publishedAt : null
  })
  if (filled.success) correctArticle(store, row, filled.data)
}

/** As it is read: a list of references has the family name first. */
export function writtenName(name: string): string {
  const [family = '', given = '', ...more] = name.split(',').map((part) => part.trim())
  return more.length > 0 || given === '' ? name.trim() : `${given} ${family}`
}

/** A whole day; of a year or a month alone no day is made. */
export function writtenDay(date: string | null | undefined): string | null {
  const [, year, month = '', day = ''] = /^\s*(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/.exec(date ?? '') ?? []
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null
}
