import type { CitationStyle } from '@shared/export'
import type { HighlightFilter } from '@shared/highlight'
import { cite, referenceOf } from '../citation'
import { highlightsAsMarkdown } from '../export/highlights-markdown'
import { stageFile } from '../export/staging'
import { foldName } from '../search/analysis/fold'
import type { WantedWord } from '../store/highlight-store'
import { changeLibrary, type Handlers, type Inside, notFound } from './inside'

/** Marked passages: made, changed, listed, written out with their citations. */
export function highlightCalls(inside: Inside): Handlers<'highlight'> {
  const { highlights, articles } = inside.store
  return {
    'highlight.add'({ articleId, ...given }) {
      const row = articles.rowOf(articleId)
      if (row === null) throw notFound('This article')
      const note = blankless(given.note)
      const added: ReturnType<typeof highlights.add>[] = []
      const change = changeLibrary(inside, { kind: 'mark' }, () => {
        added.push(highlights.add(row, { ...given, note, folded: highlightText(given.quote, note) }))
        return [row]
      })
      const [highlight] = added
      if (!highlight) throw notFound('This highlight')
      return { ...change, highlight }
    },
    'highlight.change'({ id, color, note }) {
      const found = highlights.get(id)
      if (!found) throw notFound('This highlight')
      const kept = note === undefined ? found.note : blankless(note)
      return changeLibrary(inside, { kind: 'changeMark' }, () => {
        highlights.change(found.row, {
          color: color ?? found.color,
          note: kept,
          folded: highlightText(found.quote, kept)
        })
        return [found.articleRow]
      })
    },
    'highlight.remove': ({ ids }) =>
      changeLibrary(inside, { kind: 'unmark', count: ids.length }, () => highlights.remove(ids)),
    'highlight.list': ({ filter, limit, offset }) => highlights.page(filter, wordsOf(filter), limit, offset),
    'highlight.markdown': ({ filter, style }) => markdown(inside, filter, style),
    'highlight.save'({ filter, style, to, overwrite }) {
      const { text, highlights: written } = markdown(inside, filter, style)
      const staging = stageFile(to)
      try {
        staging.write('', text)
        staging.commit(overwrite)
        return { path: to, highlights: written }
      } catch (error) {
        staging.discard()
        throw error
      }
    }
  }
}

function markdown({ store }: Inside, filter: HighlightFilter, style: CitationStyle) {
  const { items } = store.highlights.page(filter, wordsOf(filter), -1, 0)
  const ids = [...new Set(items.map(({ articleId }) => articleId))]
  const parts = ids.flatMap((id) => {
    const article = store.articles.get(id)
    if (!article) return []
    const wanted = items.filter((each) => each.articleId === id)
    const inOrder = article.highlights.filter((each) => wanted.some(({ id: one }) => one === each.id))
    return [highlightsAsMarkdown(article, inOrder, cite(referenceOf(article), style))]
  })
  return { text: parts.join('\n'), highlights: items.length }
}

function wordsOf({ text }: HighlightFilter): WantedWord[] {
  return (text ?? '')
    .split(/\s+/)
    .map((typed) => ({ typed, folded: foldName(typed) }))
    .filter((word) => word.folded !== '')
}

/** The words of a passage and its note, as a list of highlights compares them. */
export function highlightText(quote: string, note: string | null): string {
  return foldName([quote, note].filter(Boolean).join('\n'))
}

function blankless(note: string | null): string | null {
  return note === null || note.trim() === '' ? null : note
}
