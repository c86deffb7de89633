import type { Article } from '@shared/article'
import { imageFacts } from '../../extract'
import { escapeHtml } from '../escape-html'
import type { ExportReader } from '../export-reader'
import { articleSection } from '../html'
import { imageEnding } from '../image-endings'
import { shownDay } from '../shown-day'
import type { PageWriter } from './page-writer'
import { PRINT_STYLE } from './print-style'

/** All articles in one document, each on a page of its own, contents first where there are several. */
export const writeReaderPages: PageWriter = async (reader, write, step) => {
  const heads: Head[] = []
  const sections: string[] = []
  for (const id of reader.ids) {
    await step()
    const article = reader.article(id)
    const picture = (sha256: string): string | null => keepPicture(sha256, reader, write)
    const language = article.language ? ` lang="${escapeHtml(article.language)}"` : ''
    const anchor = `article-${heads.length + 1}`
    sections.push(
      `<section id="${anchor}" dir="${article.direction}"${language}>\n${articleSection(article, picture)}\n</section>`
    )
    heads.push(headOf(article))
  }
  const name = reader.name ?? 'Cuttings'
  write('print.html', documentOf(heads, sections, name))
  const [only] = heads
  const footer = heads.length === 1 && only ? only.source : name
  return [{ file: 'print.html', name: 'print', footer, look: 'reader' }]
}

interface Head {
  title: string
  direction: string
  /** Outlet, day and address. */
  source: string
  meta: string
}

function headOf({ title, direction, siteName, publishedAt, capturedAt, canonicalUrl, url }: Article): Head {
  const day = (publishedAt ?? capturedAt).slice(0, 10)
  const meta = [siteName, shownDay(day)].filter(Boolean).join(' · ')
  return { title, direction, meta, source: [siteName, day, canonicalUrl ?? url].filter(Boolean).join(' · ') }
}

function documentOf(heads: Head[], sections: string[], name: string): string {
  const title = heads.length === 1 ? (heads[0]?.title ?? name) : name
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src file: data:; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'">
<title>${escapeHtml(title)}</title>
<style>${PRINT_STYLE}</style>
</head>
<body>
${heads.length > 1 ? contents(heads, name) : ''}
${sections.join('\n')}
</body>
</html>
`
}

function contents(heads: Head[], name: string): string {
  const rows = heads.map(
    ({ title, direction, meta }, n) =>
      // Not the line itself: its number would stand outside of the page.
      `<li><bdi dir="${direction}"><a href="#article-${n + 1}">${escapeHtml(title)}</a> <small>${escapeHtml(meta)}</small></bdi></li>`
  )
  return `<nav><h1 dir="auto">${escapeHtml(name)}</h1><ol>\n${rows.join('\n')}\n</ol></nav>`
}

function keepPicture(
  sha256: string,
  reader: Pick<ExportReader, 'blob'>,
  write: (path: string, content: Uint8Array) => void
): string | null {
  const blob = reader.blob(sha256)
  const mime = blob ? imageFacts(blob.bytes)?.mime : undefined
  if (!blob || !mime) return null
  const path = `images/${sha256.slice(0, 24)}${imageEnding(mime)}`
  write(path, blob.bytes)
  return path
}
