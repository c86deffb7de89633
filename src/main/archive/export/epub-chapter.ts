import type { Article } from '@shared/article'
import { shownDay } from './shown-day'
import { wordsFor } from './words'
import { languageTag } from './xhtml-attributes'
import { xmlAttribute, xmlText } from './xhtml-text'

/** One article as an XHTML document of a book. */
export function chapterOf(article: Article, body: string, citation: string): string {
  const { title, standfirst, siteName, section, byline, publishedAt, note, language, direction } = article
  const meta = [siteName, section, byline.join(', '), shownDay(publishedAt)].filter(Boolean).join(' · ')
  const lost = article.images.filter(({ stored, caption, credit }) => !stored && (caption || credit))
  const captions = lost.map(({ caption, credit }) => [caption, credit ? `(${credit})` : null].filter(Boolean).join(' '))
  const marked = article.highlights.map(
    (each) =>
      `<blockquote><p>${xmlText(each.quote).replaceAll('\n', '<br/>')}</p></blockquote>${each.note ? `<p>${xmlText(each.note)}</p>` : ''}`
  )
  return xhtmlPage({
    title,
    language,
    direction,
    body: `<article>
<h1>${xmlText(title)}</h1>
${standfirst ? `<p class="standfirst">${xmlText(standfirst)}</p>` : ''}
${meta ? `<p class="meta">${xmlText(meta)}</p>` : ''}
${body}
${captions.map((caption) => `<p class="meta">${xmlText(caption)}</p>`).join('\n')}
${note ? `<aside><h2>${wordsFor({ language }).note}</h2><p>${xmlText(note).replaceAll('\n', '<br/>')}</p></aside>` : ''}
${marked.length > 0 ? `<aside><h2>${wordsFor({ language }).highlights}</h2>${marked.join('')}</aside>` : ''}
<p class="source" dir="ltr">${xmlText(citation)}</p>
</article>`
  })
}

interface Page {
  title: string
  language: string | null
  direction: string
  /** Attributes of `<html>` beside language and namespace. */
  more?: string
}

export function xhtmlPage({ body, ...page }: Page & { body: string }): string {
  return `${xhtmlStart(page)}${body}${XHTML_END}`
}

/** Up to where the body's contents begin. */
export function xhtmlStart({ title, language, direction, more = '' }: Page): string {
  const tag = language && languageTag(language)
  const lang = tag ? ` lang="${xmlAttribute(tag)}" xml:lang="${xmlAttribute(tag)}"` : ''
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml"${more}${lang} dir="${direction}">
<head><meta charset="UTF-8"/><title>${xmlText(title) || 'Cuttings'}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>
`
}

export const XHTML_END = `
</body>
</html>
`

export const EPUB_STYLE = `h1{line-height:1.2}.standfirst{font-size:1.15em;color:#555}.meta,.source,figcaption{font-size:.85em;color:#666}
img{max-width:100%;height:auto}figure{margin:1em 0}blockquote{margin:1em 0;padding-inline-start:1em;border-inline-start:3px solid #ccc}
table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:.2em .5em}.source{margin-top:2em;border-top:1px solid #ccc;padding-top:.5em;overflow-wrap:anywhere}
aside{background:#f3efe4;padding:.2em 1em}`
