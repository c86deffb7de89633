import type { BroughtPassage } from '@shared/highlight'
import { IMPORT_REASONS } from '@shared/import-reason'
import { z } from 'zod'
import { failedItem, type Importer, type ImportItem, moment, noteOf, passagesOf, published, tidyTags } from '../item'
import { pageOf } from '../page-of'
import { openZip, type ZipFile } from '../zip-file'

const text = z.string().nullish()
const entry = z.object({
  slug: text,
  title: text,
  author: text,
  url: text,
  state: text,
  labels: z.array(z.union([z.string(), z.object({ name: z.string() })])).nullish(),
  savedAt: text,
  publishedAt: text
})

/** An Omnivore export: metadata_*.json, content/<slug>.html, highlights/<slug>.md. */
export const omnivore: Importer = async function* (path, signal) {
  const zip = await openZip(path)
  try {
    for (const name of zip.names.filter((each) => /(^|\/)metadata[^/]*\.json$/.test(each))) {
      const folder = name.replace(/[^/]*$/, '')
      for (const raw of entriesOf(String(await zip.read(name)))) {
        signal?.throwIfAborted()
        const parsed = entry.safeParse(raw)
        yield parsed.success
          ? await itemOf(parsed.data, raw, folder, zip)
          : failedItem('This entry is not as Omnivore writes it.', raw)
      }
    }
  } finally {
    zip.close()
  }
}

function entriesOf(json: string): unknown[] {
  try {
    const value: unknown = JSON.parse(json)
    return Array.isArray(value) ? value : []
  } catch {
    return [null]
  }
}

async function itemOf(
  given: z.infer<typeof entry>,
  source: unknown,
  folder: string,
  zip: ZipFile
): Promise<ImportItem> {
  const { slug, title = null, author, url = null, state, labels, savedAt, publishedAt } = given
  const html = slug ? await zip.read(`${folder}content/${slug}.html`) : null
  const highlights = slug ? await zip.read(`${folder}highlights/${slug}.md`) : null
  const tags = (labels ?? []).map((label) => (typeof label === 'string' ? label : label.name))
  const unread = /^(active|inbox|succeeded)$/i.test(state ?? '') ? 'unread' : ''
  const byline = author ? [author] : []
  const page = html
    ? pageOf({
        url,
        title,
        html: String(html),
        byline,
        capturedAt: moment(savedAt),
        publishedAt: published(publishedAt)
      })
    : null
  return {
    title,
    url,
    labels: {
      tags: tidyTags([...tags, unread]),
      collections: [],
      ...markedIn(highlights ? String(highlights) : ''),
      savedAt: moment(savedAt)
    },
    content: /^deleted$/i.test(state ?? '')
      ? { kind: 'left-out', reason: IMPORT_REASONS.deletedThere }
      : page
        ? { kind: 'page', page }
        : { kind: 'link' },
    source
  }
}

/** Each passage is a quotation, what follows it is its note; what comes before the first is a note on the article. */
function markedIn(markdown: string): { note: string | null; passages: BroughtPassage[] } {
  const found: { quote: string; note: string }[] = []
  let note = ''
  let isQuote = false
  for (const line of markdown.split(/\r?\n/)) {
    // As in Markdown, a line that follows one of a quotation without a gap belongs to it.
    const quoted: string | undefined =
      /^\s{0,3}> ?(.*)$/.exec(line)?.[1] ?? (isQuote && line.trim() !== '' ? line : undefined)
    if (quoted !== undefined && !isQuote) found.push({ quote: '', note: '' })
    isQuote = quoted !== undefined
    const last = found.at(-1)
    if (last && quoted !== undefined) last.quote += `${quoted}\n`
    else if (last) last.note += `${line}\n`
    else note += `${line}\n`
  }
  // Labels of a passage stand behind it.
  const passages = found.map((each) => ({ ...each, quote: each.quote.trim().replace(/(\s+#[^\s#]+)+$/, '') }))
  return { note: noteOf(note), passages: passagesOf(passages) }
}
