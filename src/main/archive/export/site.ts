import type { Article } from '@shared/article'
import { escapeHtml } from './escape-html'
import type { ExportReader } from './export-reader'
import { fileNamer } from './file-names'
import { articlePage } from './html'
import { imageEnding } from './image-endings'
import { shownDay } from './shown-day'
import { SITE_SCRIPT, SITE_STYLE } from './site-parts'
import type { Staging } from './staging'

/** What the site's own search knows of an article. */
interface Entry {
  /** File, title, source, day, byline, standfirst, tags, collections, direction, text in lower case. */
  f: string
  t: string
  s: string
  d: string
  b: string
  a: string
  g: string[]
  c: string[]
  r: string
  x: string
}

/** A small website with its own search that opens from a disk, without a server and without a network. */
export async function writeSite(reader: ExportReader, staging: Staging, step: () => Promise<void>): Promise<void> {
  const nameOf = fileNamer()
  const title = reader.name ?? 'Cuttings'
  const [start, end] = indexPage(title)
  staging.write('index.html', start)
  // A script, not JSON: pages from a disk may not fetch.
  staging.write('search.js', 'window.CUTTINGS = [')
  let before = '\n'
  for (const id of reader.ids) {
    await step()
    const article = reader.article(id)
    const name = nameOf(article.title, (article.publishedAt ?? article.capturedAt).slice(0, 10), '.html')
    const images = (sha256: string): string | null => keepImage(sha256, reader, staging)
    staging.write(`articles/${name}`, articlePage(article, reader, { image: images, back: '../index.html', title }))
    const entry = entryOf(article, `articles/${name}`)
    staging.append('search.js', `${before}${scriptSafe(JSON.stringify(entry))}`)
    staging.append('index.html', indexRow(entry))
    before = ',\n'
  }
  staging.append('search.js', '\n]\n')
  staging.append('index.html', end)
  staging.write('site.js', SITE_SCRIPT)
  staging.write('site.css', SITE_STYLE)
}

function entryOf(article: Article, file: string): Entry {
  return {
    f: file.split('/').map(encodeURIComponent).join('/'),
    t: article.title,
    s: article.siteName ?? '',
    d: (article.publishedAt ?? article.capturedAt).slice(0, 10),
    b: article.byline.join(', '),
    a: article.standfirst ?? article.excerpt,
    g: article.tags,
    c: article.collections,
    r: article.direction,
    x: folded([article.text, ...article.images.map(({ caption }) => caption ?? ''), article.note ?? ''].join(' '))
  }
}

/** As the site's script folds what is typed. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{Mn}\u0640]/gu, '')
    .replace(/[\u0649\u06cc]/g, '\u064a')
    .replace(/\u06a9/g, '\u0643')
    .replace(/\u0629/g, '\u0647')
    .toLowerCase()
}

/** Images stand beside the pages, each once. */
function keepImage(sha256: string, reader: ExportReader, staging: Staging): string | null {
  const blob = reader.blob(sha256)
  if (!blob || !/^image\//.test(blob.mime)) return null
  const path = `images/${sha256.slice(0, 24)}${imageEnding(blob.mime)}`
  if (!staging.has(path)) staging.write(path, blob.bytes)
  return `../${path}`
}

function scriptSafe(json: string): string {
  return json
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')
}

/** Without scripts it is still a list. */
function indexRow({ f, t, s, d, r }: Entry): string {
  const meta = [s, shownDay(d)].filter(Boolean).join(' · ')
  return `<li dir="${r}"><a href="${escapeHtml(f)}">${escapeHtml(t)}</a> <small>${escapeHtml(meta)}</small></li>\n`
}

/** What comes before the rows, and what after them. */
function indexPage(title: string): [start: string, end: string] {
  const start = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' file:; style-src 'self' file:; img-src 'self' file: data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="site.css">
</head>
<body>
<header><h1 dir="auto">${escapeHtml(title)}</h1>
<div class="controls"><input id="query" type="search" aria-label="Search" placeholder="Search" autofocus><select id="collection" aria-label="Collection"></select><select id="tag" aria-label="Tag"></select></div>
<p id="count" role="status"></p></header>
<main><ul id="list">
`
  const end = `</ul></main>
<script src="search.js"></script>
<script src="site.js"></script>
</body>
</html>
`
  return [start, end]
}
