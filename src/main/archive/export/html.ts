import type { Article } from '@shared/article'
import { escapeHtml } from './escape-html'
import type { ExportReader } from './export-reader'
import { fileNamer } from './file-names'
import { shownDay } from './shown-day'
import { signedInSentence, signedInTo } from './signed-in-to'
import type { Staging } from './staging'
import type { Template } from './template'
import { wordsFor } from './words'

/** A folder with one self-contained file an article, images inside, and a list of them. */
export const writeHtml = htmlWriter(null)

/** As the template says; null: as we do. */
export function htmlWriter(template: Template | null) {
  return (reader: ExportReader, staging: Staging, step: () => Promise<void>): Promise<void> =>
    writePages(reader, staging, step, template)
}

async function writePages(
  reader: ExportReader,
  staging: Staging,
  step: () => Promise<void>,
  template: Template | null
): Promise<void> {
  const nameOf = fileNamer()
  nameOf('index', null, '.html')
  const [before, after] = indexAround(reader.name ?? 'Cuttings')
  staging.write('index.html', before)
  for (const id of reader.ids) {
    await step()
    const article = reader.article(id)
    const name = nameOf(article.title, (article.publishedAt ?? article.capturedAt).slice(0, 10), '.html')
    const content = (): string => withImages(article.html, (sha256) => dataUri(sha256, reader))
    staging.write(name, template ? template(article, content()) : articlePage(article, reader))
    staging.append('index.html', `${indexRow(article, name)}\n`)
  }
  staging.append('index.html', after)
}

/** The list of a large archive is written as it grows. */
function indexAround(title: string): [before: string, after: string] {
  const list = '<ul class="list">\n'
  const whole = page({ title, lang: 'en', dir: 'ltr', body: `<h1 dir="auto">${escapeHtml(title)}</h1>\n${list}</ul>` })
  const at = whole.lastIndexOf(list) + list.length
  return [whole.slice(0, at), whole.slice(at)]
}

interface PageParts {
  /** Address of a stored picture; null where there is none. Default: the picture itself, as a data: address. */
  image?: (sha256: string) => string | null
  /** Address of the list that the page belongs to. */
  back?: string
  /** What that list is called. */
  title?: string
}

/** One article as a document of its own. Nothing in it loads from anywhere else. */
export function articlePage(article: Article, reader: Pick<ExportReader, 'blob'>, parts: PageParts = {}): string {
  const { image = (sha256) => dataUri(sha256, reader), back } = parts
  const body = `${back ? `<nav><a href="${back}" dir="auto">${escapeHtml(parts.title ?? 'Cuttings')}</a></nav>\n` : ''}${articleSection(article, image)}`
  const images = parts.image ? "'self' file: data:" : 'data:'
  return page({ title: article.title, lang: article.language ?? '', dir: article.direction, body, images })
}

/** Headline to source line, as a part of a page. */
export function articleSection(article: Article, image: (sha256: string) => string | null): string {
  return `<article>
<header>
<h1>${escapeHtml(article.title)}</h1>
${article.standfirst ? `<p class="standfirst">${escapeHtml(article.standfirst)}</p>` : ''}
<p class="meta">${metaLine(article)}</p>
</header>
<div class="body">
${withImages(article.html, image)}
</div>
${captionsOfMissing(article)}
${noteSection(article)}${highlightsSection(article)}
<footer>${sourceLine(article)}</footer>
</article>`
}

function metaLine(article: Article): string {
  const parts = [
    article.siteName,
    article.section,
    article.byline.join(', ') || null,
    article.publishedAt
      ? `<time dir="ltr" datetime="${escapeHtml(article.publishedAt)}">${escapeHtml(shownDate(article.publishedAt))}</time>`
      : null
  ]
  return parts
    .map((part, index) => (part && index < 3 ? `<bdi>${escapeHtml(part)}</bdi>` : part))
    .filter(Boolean)
    .join(' · ')
}

/** Day and time as the page gave them. */
function shownDate(date: string): string {
  return date.length <= 10 ? date : `${date.slice(0, 10)} ${date.slice(11, 16)}${date.slice(19).replace(/^\.\d+/, '')}`
}

function sourceLine(article: Article): string {
  const words = wordsFor(article)
  const site = signedInTo(article)
  const hash = article.snapshots[0]?.sha256
  const date = (day: string): string => `<bdi dir="ltr">${escapeHtml(shownDate(day))}</bdi>`
  const names = (given: string[]): string => given.map((name) => `<bdi>${escapeHtml(name)}</bdi>`).join(' · ')
  const lines: [string, string | null][] = [
    [words.original, article.url ? link(article.url) : null],
    [words.changed, article.modifiedAt ? date(article.modifiedAt) : null],
    [words.saved, date(article.capturedAt)],
    [words.tags, names(article.tags)],
    [words.collections, names(article.collections)],
    [words.hash, hash ? `<code dir="ltr">${hash}</code>` : null]
  ]
  const shown = lines
    .filter(([, value]) => value)
    .map(([label, value]) => `<p><bdi dir="${words.direction}">${label}:</bdi> ${value}</p>`)
  return [...shown, ...(site ? [`<p dir="auto">${escapeHtml(signedInSentence(site))}</p>`] : [])].join('\n')
}

function noteSection(article: Article): string {
  if (!article.note) return ''
  return `<section class="note"><h2>${wordsFor(article).note}</h2><p dir="auto">${escapeHtml(article.note).replaceAll('\n', '<br>')}</p></section>`
}

/** What the user marked, in the order of the text. */
function highlightsSection(article: Article): string {
  const marked = article.highlights.map(
    ({ quote, note }) =>
      `<blockquote>${escapeHtml(quote).replaceAll('\n', '<br>')}</blockquote>${note ? `<p dir="auto">${escapeHtml(note)}</p>` : ''}`
  )
  return marked.length > 0
    ? `<section class="note"><h2>${wordsFor(article).highlights}</h2>\n${marked.join('\n')}</section>`
    : ''
}

function link(url: string): string {
  const shown = `<bdi dir="ltr">${escapeHtml(url)}</bdi>`
  return /^https?:/i.test(url) ? `<a href="${escapeHtml(url)}" rel="noreferrer">${shown}</a>` : shown
}

function withImages(html: string, image: (sha256: string) => string | null): string {
  return html.replace(/src="cuttings:\/\/blob\/([0-9a-f]{64})"/g, (_, sha256: string) => {
    const address = image(sha256)
    return address ? `src="${escapeHtml(address)}"` : 'data-missing=""'
  })
}

function dataUri(sha256: string, reader: Pick<ExportReader, 'blob'>): string | null {
  const blob = reader.blob(sha256)
  if (!blob || !/^image\/[a-z0-9.+-]+$/i.test(blob.mime)) return null
  return `data:${blob.mime};base64,${Buffer.from(blob.bytes).toString('base64')}`
}

/** Captions whose pictures are not there would be lost otherwise. */
function captionsOfMissing(article: Article): string {
  const lines = article.images
    .filter(({ stored, caption, credit }) => !stored && (caption || credit))
    .filter(({ caption }) => !caption || !article.html.includes(escapeHtml(caption).slice(0, 40)))
    .map(
      ({ caption, credit }) =>
        `<li>${escapeHtml([caption, credit ? `(${credit})` : null].filter(Boolean).join(' '))}</li>`
    )
  return lines.length > 0 ? `<ul class="captions">\n${lines.join('\n')}\n</ul>` : ''
}

function indexRow(article: Article, name: string): string {
  const meta = [article.siteName, shownDay(article.publishedAt)].filter((part): part is string => Boolean(part))
  return `<li dir="${article.direction}"><a href="${escapeHtml(encodeURIComponent(name))}">${escapeHtml(article.title)}</a> <small>${escapeHtml(meta.join(' · '))}</small></li>`
}

interface Page {
  title: string
  lang: string
  dir: string
  body: string
  /** Where pictures may come from, as the policy says it. */
  images?: string
}

function page({ title, lang, dir, body, images = 'data:' }: Page): string {
  return `<!doctype html>
<html${lang ? ` lang="${escapeHtml(lang)}"` : ''} dir="${dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src ${images}; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Cuttings">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`
}

const STYLE = `:root{color-scheme:light dark}body{margin:0 auto;max-width:42rem;padding:2rem 1.25rem 4rem;font:1.125rem/1.65 Charter,Georgia,"Noto Serif","Noto Naskh Arabic","Noto Serif CJK SC",serif;color:#1d1d1b;background:#fdfcfa}
h1{font-size:2rem;line-height:1.2;margin:0 0 .5rem}.standfirst{font-size:1.2rem;color:#555}.meta,footer,small,figcaption{font:.85rem/1.5 system-ui,sans-serif;color:#666}
img{max-width:100%;height:auto;border-radius:4px}figure{margin:1.5rem 0}blockquote{margin:1rem 0;padding-inline-start:1rem;border-inline-start:3px solid #ccc}
table{border-collapse:collapse;display:block;overflow:auto}td,th{border:1px solid #ccc;padding:.25rem .5rem}footer{border-top:1px solid #ddd;margin-top:2.5rem;padding-top:1rem;overflow-wrap:anywhere}
.note{background:#f3efe4;padding:.5rem 1rem;border-radius:6px}.list{padding:0;list-style:none}.list li{padding:.4rem 0;text-align:start}nav{font:.9rem/1.5 system-ui,sans-serif;margin-bottom:1rem}
@media(prefers-color-scheme:dark){body{color:#e6e4df;background:#1b1b1d}.standfirst,.meta,footer,small,figcaption{color:#aaa}.note{background:#2b2a26}a{color:#8ab8ff}}`
