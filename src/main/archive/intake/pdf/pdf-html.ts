import { escapeHtml } from '../../export/escape-html'
import type { Block } from './paragraphs'
import type { PdfFacts } from './pdf-facts'
import type { PlacedPicture } from './pictures'

interface Parts {
  facts: PdfFacts
  blocks: Block[]
  pictures: PlacedPicture[]
  /** Of the file, without its ending. */
  name: string
}

/** The document as a page: what its file says of it, then what its pages show. */
export function pdfHtml({ facts, blocks, pictures, name }: Parts): string {
  const heading = blocks.filter(({ page, kind }) => page === 0 && kind === 'heading').sort((a, b) => b.size - a.size)[0]
  const title = facts.title ?? heading?.text ?? name
  const meta = [
    metaTag('name', 'author', facts.authors.join('; ')),
    metaTag('property', 'article:published_time', facts.created),
    metaTag('property', 'og:title', title),
    metaTag('name', 'keywords', facts.keywords)
  ].join('')
  const body = inOrder(
    blocks.filter((block) => block !== heading || !sameWords(block.text, title)),
    pictures
  )
  return `<!doctype html><html${facts.language ? ` lang="${escapeHtml(facts.language)}"` : ''}><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>${meta}</head><body><article><h1>${escapeHtml(title)}</h1>${body.join('\n')}</article></body></html>`
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

function sameWords(a: string, b: string): boolean {
  const plain = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  return plain(a) === plain(b)
}
