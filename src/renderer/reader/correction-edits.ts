import type { Article } from '@shared/article'
import { type Correction, imageKey } from '@shared/correction'

/** A line or a picture, and whether it is in the article. */
export interface Part {
  key: string
  label: string
  kept: boolean
}

/** What the dialog edits. */
export interface Edits {
  title: string
  byline: string
  publishedAt: string
  lines: Part[]
  images: Part[]
}

export function editsOf(article: Article, correction: Correction): Edits {
  const line = (kept: boolean) => (text: string) => ({ key: text, label: text, kept })
  const pictures = article.images.map((image) => ({
    key: imageKey(image),
    label: [image.caption ?? image.alt, image.credit].filter(Boolean).join(' · '),
    kept: true
  }))
  return {
    title: article.title,
    byline: article.byline.join('; '),
    publishedAt: article.publishedAt ?? '',
    lines: [...article.text.split('\n').filter(Boolean).map(line(true)), ...article.leftOut.map(line(false))],
    images: [...pictures, ...correction.droppedImages.map((key) => ({ key, label: '', kept: false }))]
  }
}

/** Only what differs from what is shown becomes a correction; what was corrected before stays. */
export function correctionOf(article: Article, before: Correction, edits: Edits): Correction {
  const names = edits.byline
    .split(/[;؛]/)
    .map((name) => name.trim())
    .filter(Boolean)
  const changed = (now: string, shown: string): boolean => now.trim() !== shown
  const off = new Set(edits.lines.filter(({ kept }) => !kept).map(({ key }) => key))
  const on = edits.lines.filter(({ kept }) => kept).map(({ key }) => key)
  const inText = new Set(article.text.split('\n'))
  const broughtBack = new Set(before.restored.map(({ text }) => text))
  const dropped = new Set(before.dropped)
  return {
    title: changed(edits.title, article.title) ? edits.title.trim() || null : before.title,
    byline: changed(edits.byline, article.byline.join('; ')) ? orNull(names) : before.byline,
    publishedAt: changed(edits.publishedAt, article.publishedAt ?? '')
      ? edits.publishedAt.trim() || null
      : before.publishedAt,
    dropped: [...off].filter((text) => dropped.has(text) || (inText.has(text) && !broughtBack.has(text))),
    restored: [
      ...before.restored.filter(({ text }) => !off.has(text)),
      ...on
        .filter((text) => !inText.has(text) && !dropped.has(text))
        .map((text, index, all) => ({ text, after: all[index - 1] ?? lastLine(article.text, off) }))
    ],
    droppedImages: edits.images.filter(({ kept }) => !kept).map(({ key }) => key)
  }
}

function orNull(names: string[]): string[] | null {
  return names.length > 0 ? names : null
}

function lastLine(text: string, off: Set<string>): string | null {
  return (
    text
      .split('\n')
      .filter((line) => line !== '' && !off.has(line))
      .at(-1) ?? null
  )
}

export function isDate(text: string): boolean {
  const given = text.trim()
  if (given === '') return true
  return (
    /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?$/.test(given) && !Number.isNaN(Date.parse(given))
  )
}
