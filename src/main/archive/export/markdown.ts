import type { Article } from '@shared/article'
import { parseHTML } from 'linkedom'
import TurndownService from 'turndown'
import { normaliseUrl } from '../identity/normalise-url'
import type { ExportReader } from './export-reader'
import { fileNamer } from './file-names'
import { imageEnding } from './image-endings'
import { signedInTo } from './signed-in-to'
import type { Staging } from './staging'
import type { Template } from './template'
import { wordsFor } from './words'

/**
 * A folder with one `.md` an article, front matter first, and its images beside in `images/`, each once. As the template
 * says; null: as we do. `wikiLinks`: an article that links to another of them names its note.
 */
export function markdownWriter(template: Template | null, wikiLinks = false) {
  return (reader: ExportReader, staging: Staging, step: () => Promise<void>): Promise<void> =>
    writeNotes(reader, staging, step, { template, wikiLinks })
}

async function writeNotes(
  reader: ExportReader,
  staging: Staging,
  step: () => Promise<void>,
  { template, wikiLinks }: { template: Template | null; wikiLinks: boolean }
): Promise<void> {
  const nameOf = fileNamer()
  const turndown = markdownService()
  if (wikiLinks) linkNotes(turndown, notesByAddress(reader))
  for (const id of reader.ids) {
    await step()
    const article = reader.article(id)
    const html = article.html.replace(/cuttings:\/\/blob\/([0-9a-f]{64})/g, (_, sha256: string) =>
      keepImage(sha256, reader, staging)
    )
    const name = noteName(nameOf, article)
    const text = template
      ? template(article, bodyMarkdown(article, html, turndown))
      : articleMarkdown(article, html, turndown)
    staging.write(name, text)
  }
}

function noteName(nameOf: ReturnType<typeof fileNamer>, { title, publishedAt, capturedAt }: Article): string {
  return nameOf(title, (publishedAt ?? capturedAt).slice(0, 10), '.md')
}

/** The notes that addresses stand for, named in the order in which they are written. */
function notesByAddress(reader: ExportReader): Map<string, string> {
  const nameOf = fileNamer()
  const notes = new Map<string, string>()
  for (const id of reader.ids) {
    const note = noteName(nameOf, reader.article(id)).replace(/\.md$/, '')
    for (const address of reader.kept(id)?.addresses ?? []) notes.set(keyOf(address), note)
  }
  return notes
}

function keyOf({ host, rest }: { host: string; rest: string }): string {
  return `${host} ${rest}`
}

function linkNotes(service: TurndownService, notes: Map<string, string>): void {
  const noteOf = (node: TurndownService.Node): string | undefined => {
    const address = normaliseUrl((node as unknown as Element).getAttribute('href') ?? '')
    return address ? notes.get(keyOf(address)) : undefined
  }
  service.addRule('note', {
    filter: (node) => node.nodeName === 'A' && noteOf(node) !== undefined,
    replacement(content, node) {
      const [note, text] = [
        noteOf(node as TurndownService.Node) ?? '',
        content
          .replace(/\\?[[\]|]/g, '')
          .replace(/\s+/g, ' ')
          .trim()
      ]
      return text === '' || text === note ? `[[${note}]]` : `[[${note}|${text}]]`
    }
  })
}

/** One article as Markdown; images keep the addresses that `html` gives them. */
export function articleMarkdown(article: Article, html: string = article.html, turndown = markdownService()): string {
  const text = bodyMarkdown(article, html, turndown)
  const standfirst = article.standfirst ? `*${plain(turndown, article.standfirst)}*\n\n` : ''
  const words = wordsFor(article)
  const note = article.note ? `\n\n## ${words.note}\n\n${article.note}` : ''
  const marked = highlightsOf(article, turndown)
  const highlights = marked ? `\n\n## ${words.highlights}\n\n${marked}` : ''
  return `${frontMatter(article)}\n# ${plain(turndown, article.title)}\n\n${standfirst}${text}${captionsOfMissing(article, turndown)}${note}${highlights}\n`
}

/** What the user marked, in the order of the text. */
function highlightsOf({ highlights }: Article, service: TurndownService): string {
  return highlights
    .map(({ quote, note }) => {
      const lines = quote.split('\n').map((line) => `> ${plain(service, line)}`)
      return [lines.join('\n'), note].filter(Boolean).join('\n\n')
    })
    .join('\n\n')
}

function bodyMarkdown(article: Article, html: string, turndown: TurndownService): string {
  const { document } = parseHTML(`<!doctype html><html><body><div>${html}</div></body></html>`)
  const body = document.querySelector('div')
  // Text comes in pieces, split at entities; escaping has to see it whole.
  body?.normalize()
  return body ? turndown.turndown(body as unknown as HTMLElement) : article.text
}

/** Text of a page as one line of Markdown that means nothing but itself. */
function plain(service: TurndownService, text: string): string {
  return service.escape(text.replace(/\s+/g, ' ').trim())
}

function markdownService(): TurndownService {
  const service = new TurndownService({
    headingStyle: 'atx',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
    bulletListMarker: '-',
    hr: '---'
  })
  const turndownEscape = service.escape.bind(service)
  // Turndown leaves these two: a page that writes about <script> would become one that has it.
  service.escape = (text) =>
    turndownEscape(text)
      .replace(/</g, '\\<')
      .replace(/&(?=#?\w+;)/g, '\\&')
  service.addRule('figure', {
    filter: 'figure',
    replacement: (content) => `\n\n${content.trim()}\n\n`
  })
  service.addRule('caption', {
    filter: 'figcaption',
    replacement: (_, node) => {
      const caption = plain(service, node.textContent ?? '')
      return caption ? `\n\n*${caption}*` : ''
    }
  })
  service.addRule('row', {
    filter: 'tr',
    replacement: (content, node) => {
      const row = node as unknown as Element
      const line = `| ${content.trim().replace(/\s*\n\s*/g, ' ')}`
      const cells = row.querySelectorAll('td, th').length
      const first = row.parentElement?.querySelector('tr') === row && row.parentElement?.localName !== 'tfoot'
      return `${line}\n${first ? `|${' --- |'.repeat(cells)}\n` : ''}`
    }
  })
  service.addRule('cell', {
    filter: ['td', 'th'],
    replacement: (content) =>
      `${content
        .trim()
        .replace(/\|/g, '\\|')
        .replace(/\s*\n+\s*/g, ' ')} | `
  })
  service.addRule('table', {
    filter: ['table', 'tbody', 'thead', 'tfoot'],
    replacement: (content, node) => (node.nodeName.toLowerCase() === 'table' ? `\n\n${content.trim()}\n\n` : content)
  })
  return service
}

function keepImage(sha256: string, reader: ExportReader, staging: Staging): string {
  const blob = reader.blob(sha256)
  if (!blob) return ''
  const path = `images/${sha256.slice(0, 24)}${imageEnding(blob.mime)}`
  if (!staging.has(path)) staging.write(path, blob.bytes)
  return path
}

function frontMatter(article: Article): string {
  const fields: [string, string | string[] | null][] = [
    ['title', article.title],
    ['url', article.url],
    ['canonicalUrl', article.canonicalUrl],
    ['source', article.siteName],
    ['section', article.section],
    ['byline', article.byline],
    ['published', article.publishedAt],
    ['modified', article.modifiedAt],
    ['captured', article.capturedAt],
    ['signedInTo', signedInTo(article)],
    ['language', article.language],
    ['tags', article.tags],
    ['collections', article.collections],
    ['note', article.note],
    ['id', article.id],
    ['sha256', article.snapshots[0]?.sha256 ?? null]
  ]
  const lines = fields
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `${name}: ${yaml(value ?? '')}`)
  return `---\n${lines.join('\n')}\n---\n`
}

/** JSON strings and lists are YAML, whatever they hold. */
function yaml(value: string | string[]): string {
  return JSON.stringify(value, (_, part) =>
    typeof part === 'string' ? part.replace(/\p{Cs}/gu, '\ufffd') : part
  ).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (c) => `\\u${(c.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`
  )
}

function captionsOfMissing(article: Article, service: TurndownService): string {
  const lines = article.images
    .filter(({ stored, caption, credit }) => !stored && (caption || credit))
    .map(({ caption, credit }) => [caption, credit ? `(${credit})` : null].filter(Boolean).join(' '))
    .map((line) => `- ${plain(service, line)}`)
  return lines.length > 0 ? `\n\n${lines.join('\n')}` : ''
}
