import type { ArticleImage } from '@shared/article'
import { type Correction, imageKey } from '@shared/correction'
import type { ExtractedArticle } from '../types'
import { leafBlocks } from './body/blocks'
import { evenOut, joinLines } from './body/even-out'
import { parseDocument } from './parse-document'
import { comparable, countWords, tidy } from './tidy'

/** An article as extracted, with what the user corrected. */
export function correct(article: ExtractedArticle, correction: Correction): ExtractedArticle {
  const text = correctText(article.text, correction)
  return {
    ...article,
    title: correction.title ?? article.title,
    byline: correction.byline ?? article.byline,
    publishedAt: correction.publishedAt ?? article.publishedAt,
    text,
    html: correctHtml(article, correction),
    wordCount: text === article.text ? article.wordCount : countWords(text),
    leftOut: correctLeftOut(article.leftOut, correction),
    images: article.images.filter((image) => !correction.droppedImages.includes(imageKey(image)))
  }
}

export function changesNothing(given: Correction): boolean {
  const { title, byline, publishedAt, dropped, restored, droppedImages } = given
  return (
    title === null &&
    byline === null &&
    publishedAt === null &&
    dropped.length + restored.length + droppedImages.length === 0
  )
}

function correctText(text: string, { dropped, restored }: Correction): string {
  const out = new Set(dropped.map(comparable))
  const lines = text.split('\n').filter((line) => line !== '' && !out.has(comparable(line)))
  for (const { text: line, after } of restored) {
    const at = after === null ? 0 : lines.findIndex((each) => comparable(each) === comparable(after)) + 1
    lines.splice(after !== null && at === 0 ? lines.length : at, 0, tidy(line))
  }
  return lines.join('\n')
}

function correctLeftOut(leftOut: string[], { dropped, restored }: Correction): string[] {
  const back = new Set(restored.map(({ text }) => comparable(text)))
  return [...leftOut.filter((line) => !back.has(comparable(line))), ...dropped]
}

function correctHtml({ html, images }: ExtractedArticle, correction: Correction): string {
  const { dropped, restored, droppedImages } = correction
  if (dropped.length + restored.length + droppedImages.length === 0) return html
  const body = parseDocument(html)?.body
  if (!body) return html
  dropImages(
    body,
    images.filter((image) => droppedImages.includes(imageKey(image)))
  )
  evenOut(body)
  const out = new Set(dropped.map(comparable))
  for (const { element, text } of leafBlocks(body)) if (out.has(comparable(text))) element.remove()
  for (const line of restored) putBack(body, line)
  joinLines(body)
  return body.innerHTML.trim()
}

function dropImages(body: Element, images: ArticleImage[]): void {
  for (const { sha256, caption } of images) {
    const shown = sha256 ? [...body.querySelectorAll(`img[src$="${sha256}"]`)] : []
    for (const image of shown) (image.closest('figure') ?? image).remove()
    if (shown.length > 0 || !caption) continue
    for (const figure of [...body.querySelectorAll('figure')])
      if (comparable(figure.textContent ?? '').startsWith(comparable(caption))) figure.remove()
  }
}

function putBack(body: Element, { text, after }: { text: string; after: string | null }): void {
  const paragraph = body.ownerDocument.createElement('p')
  paragraph.textContent = tidy(text)
  const anchor = after === null ? null : leafBlocks(body).find((block) => comparable(block.text) === comparable(after))
  if (after === null) body.insertBefore(paragraph, body.firstChild)
  else if (anchor) outermost(anchor.element, body).after(paragraph)
  else body.append(paragraph)
}

/** A paragraph does not stand in a list, a table or another paragraph. */
function outermost(element: Element, body: Element): Element {
  const holder = element.closest('ul, ol, dl, table, p, blockquote, figure')
  return holder && holder !== body && body.contains(holder) ? holder : element
}
