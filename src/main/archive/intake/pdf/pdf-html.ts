import { escapeHtml } from '../../export/escape-html'
import type { Block } from './paragraphs'
import type { PlacedPicture } from './pictures'

interface Parts {
  info: Record<string, unknown>
  blocks: Block[]
  pictures: PlacedPicture[]
  /** Of the file, without its ending. */
  name: string
}

/** The document as a page: what its file says of it, then what its pages show. */
export function pdfHtml({ info, blocks, pictures, name }: Parts): string {
  const heading = blocks.filter(({ page, kind }) => page === 0 && kind === 'heading').sort((a, b) => b.size - a.size)[0]
  const title = titleIn(info.Title) ?? heading?.text ?? name
  const meta = [
    metaTag('name', 'author', authorIn(info.Author)),
    metaTag('property', 'article:published_time', pdfDate(info.CreationDate)),
    metaTag('property', 'og:title', title),
    metaTag('name', 'keywords', text(info.Keywords))
  ].join('')
  const body = inOrder(
    blocks.filter((block) => block !== heading || !sameWords(block.text, title)),
    pictures
  )
  return `<!doctype html><html><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>${meta}</head><body><article><h1>${escapeHtml(title)}</h1>${body.join('\n')}</article></body></html>`
}

/** Pictures stand before what comes below them; small print right under one is its caption. */
function inOrder(blocks: Block[], pictures: PlacedPicture[]): string[] {
  const waiting = [...pictures].sort((a, b) => a.page - b.page || b.y - a.y)
  const out: string[] = []
  let open: PlacedPicture | null = null
  const place = (caption: Block | null): void => {
    if (open) out.push(figure(open, caption))
    open = null
  }
  for (const block of blocks) {
    while (waiting[0] && (waiting[0].page < block.page || (waiting[0].page === block.page && waiting[0].y > block.y))) {
      place(null)
      open = waiting.shift() ?? null
    }
    if (open && block.kind === 'caption') place(block)
    else {
      place(null)
      out.push(block.kind === 'heading' ? `<h2>${escapeHtml(block.text)}</h2>` : `<p>${escapeHtml(block.text)}</p>`)
    }
  }
  place(null)
  return [...out, ...waiting.map((picture) => figure(picture, null))]
}

function figure({ url, width, height }: PlacedPicture, caption: Block | null): string {
  const under = caption ? `<figcaption>${escapeHtml(caption.text)}</figcaption>` : ''
  return `<figure><img src="${url}" width="${width}" height="${height}" alt="">${under}</figure>`
}

function metaTag(attribute: string, key: string, content: string | null): string {
  return content ? `<meta ${attribute}="${key}" content="${escapeHtml(content)}">` : ''
}

function text(value: unknown): string | null {
  const found = typeof value === 'string' ? value.replace(/[\s\0]+/g, ' ').trim() : ''
  return found === '' ? null : found
}

/** Programs write their own words where a title should be. */
function titleIn(value: unknown): string | null {
  const title = text(value)
  if (!title || title.length < 4) return null
  return /^(untitled|microsoft (word|powerpoint)|document\d*|slide \d|print\.html?|about:blank|https?:|.*\.(docx?|odt|indd|qxd|pdf|pages|html?|tmp|rtf))/i.test(
    title
  )
    ? null
    : title
}

function authorIn(value: unknown): string | null {
  const author = text(value)
  return author && !/^(admin(istrator)?|user|owner|root|unknown|microsoft|.*@.*)$/i.test(author) ? author : null
}

function sameWords(a: string, b: string): boolean {
  const plain = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  return plain(a) === plain(b)
}

/** `D:20240305083000+01'00'` as ISO 8601 with its offset. */
export function pdfDate(value: unknown): string | null {
  const found = /^(?:D:)?(\d{4})(\d{2})?(\d{2})?(\d{2})?(\d{2})?(\d{2})?(?:(Z)|([+-]\d{2})'?(\d{2})?)?/.exec(
    text(value) ?? ''
  )
  const [, year, month = '01', day = '01', hour, minute = '00', second = '00', , zone, zoneMinutes = '00'] = found ?? []
  if (!year || Number(year) < 1980) return null
  const date = `${year}-${month}-${day}`
  const iso = hour ? `${date}T${hour}:${minute}:${second}${zone ? `${zone}:${zoneMinutes}` : 'Z'}` : date
  return Number.isNaN(Date.parse(iso)) ? null : iso
}
