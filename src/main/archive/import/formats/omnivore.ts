import { toFailure } from '@shared/errors'
import type { BroughtPassage } from '@shared/highlight'
import { IMPORT_REASONS } from '@shared/import-reason'
import { z } from 'zod'
import { readPdfPage } from '../../intake'
import { failedItem, type Importer, type ImportItem, moment, noteOf, passagesOf, published, tidyTags } from '../item'
import { pageOf, UNKNOWN_DAY } from '../page-of'
import { openZip, type ZipFile } from '../zip-file'

const text = z.string().nullish()
type Given = z.infer<typeof entry>

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

/** An Omnivore export: metadata_*.json, content/<slug>.html or .pdf, highlights/<slug>.md, after its `jobs/export.ts`. */
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

async function itemOf(given: Given, source: unknown, folder: string, zip: ZipFile): Promise<ImportItem> {
  const { slug, title = null, author, url = null, state, labels, savedAt, publishedAt } = given
  const highlights = slug ? await zip.read(`${folder}highlights/${slug}.md`) : null
  const tags = (labels ?? []).map((label) => (typeof label === 'string' ? label : label.name))
  const unread = /^(active|inbox|succeeded)$/i.test(state ?? '') ? 'unread' : ''
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
      : await contentOf(given, folder, zip),
    facts: { byline: author ? [author] : [], publishedAt: published(publishedAt) ?? null },
    source
  }
}

/** An article as Omnivore read it, or a document as it was given to it. */
async function contentOf(given: Given, folder: string, zip: ZipFile): Promise<ImportItem['content']> {
  const { slug, title = null, author, url = null, savedAt, publishedAt } = given
  const html = slug ? await zip.read(`${folder}content/${slug}.html`) : null
  const known = { url, capturedAt: moment(savedAt) }
  if (html) {
    const byline = author ? [author] : []
    const parts = { title, html: String(html), byline, publishedAt: published(publishedAt) }
    return { kind: 'page', page: pageOf({ ...known, ...parts }) }
  }
  const name = `${slug}.pdf`
  const pdf = slug ? await zip.read(`${folder}content/${name}`) : null
  return pdf ? documentOf(pdf, name, { ...known, title }) : { kind: 'link' }
}

async function documentOf(
  bytes: Buffer,
  name: string,
  { url, title, capturedAt }: { url: string | null; title: string | null; capturedAt: string | null }
): Promise<ImportItem['content']> {
  try {
    return { kind: 'page', page: await readPdfPage(bytes, { name, title, url, savedAt: capturedAt ?? UNKNOWN_DAY }) }
  } catch (error) {
    return { kind: 'failed', reason: toFailure(error).message }
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
