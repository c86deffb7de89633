import type { Article } from '@shared/article'
import { cite, referenceOf } from '../citation'
import type { ExportReader } from './export-reader'
import { fileNamer } from './file-names'
import { signedInSentence, signedInTo } from './signed-in-to'
import type { Staging } from './staging'

/** A folder with one `.txt` an article: headline, standfirst, byline, text, captions, and where it is from. */
export async function writePlainText(reader: ExportReader, staging: Staging, step: () => Promise<void>): Promise<void> {
  const nameOf = fileNamer()
  for (const id of reader.ids) {
    await step()
    const article = reader.article(id)
    const name = nameOf(article.title, (article.publishedAt ?? article.capturedAt).slice(0, 10), '.txt')
    staging.write(name, articleText(article))
  }
}

function articleText(article: Article): string {
  const meta = [article.siteName, article.byline.join(', '), article.publishedAt].filter(Boolean).join(' · ')
  const site = signedInTo(article)
  const captions = article.images
    .map(({ caption, credit }) => [caption, credit ? `(${credit})` : null].filter(Boolean).join(' '))
    .filter(Boolean)
  const parts = [
    article.title,
    article.standfirst,
    meta,
    article.text.replaceAll('\n', '\n\n'),
    captions.join('\n'),
    article.note,
    cite(referenceOf(article), 'apa'),
    site && signedInSentence(site)
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}
