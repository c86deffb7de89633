import { DomUtils, parseDocument } from 'htmlparser2'
import type { BodyContext, ChildNode, DocumentPictures, Element } from './docx-context'
import { tableOf } from './docx-table'
import { type Language, linkXml, paragraphXml, pictureXml, type RunLook, runXml } from './docx-xml'

const { isTag, isText } = DomUtils

/** The body of an article, of sanitised HTML, as paragraphs and tables. */
export function bodyXml(html: string, language: Language, pictures: DocumentPictures): string {
  return blocksOf(parseDocument(html).children, {
    ...language,
    pictures,
    style: 'Normal',
    depth: 0,
    isPreformatted: false
  }).join('')
}

const BLOCKS =
  /^(p|div|section|article|h[1-6]|ul|ol|li|blockquote|figure|figcaption|table|pre|hr|aside|header|footer|dl|dt|dd|details|summary)$/

/** Runs of text between blocks are paragraphs, too. `mark` goes before the first, as of an item of a list. */
function blocksOf(nodes: ChildNode[], context: BodyContext, mark = ''): string[] {
  const blocks: string[] = []
  let loose: ChildNode[] = []
  let waiting = mark
  const add = (made: string[]): void => {
    if (made.length > 0) waiting = ''
    blocks.push(...made)
  }
  const flush = (): void => {
    add(paragraph(loose, context, waiting))
    loose = []
  }
  for (const node of nodes) {
    if (isTag(node) && BLOCKS.test(node.name)) {
      flush()
      add(blockOf(node, context, waiting))
    } else loose.push(node)
  }
  flush()
  return blocks
}

const STYLES: Record<string, string> = {
  h1: 'Heading2',
  h2: 'Heading2',
  h3: 'Heading3',
  h4: 'Heading3',
  h5: 'Heading3',
  h6: 'Heading3',
  blockquote: 'Quote',
  figcaption: 'Caption'
}

function blockOf(element: Element, context: BodyContext, mark: string): string[] {
  const { name, children } = element
  if (name === 'table') return tableOf(element, context, blocksOf)
  if (name === 'ul' || name === 'ol') return listOf(element, context)
  if (name === 'hr') return []
  const style = STYLES[name] ?? context.style
  return blocksOf(children, { ...context, style, isPreformatted: context.isPreformatted || name === 'pre' }, mark)
}

function listOf(element: Element, context: BodyContext): string[] {
  const inner = { ...context, depth: context.depth + 1 }
  const first = Number.parseInt(element.attribs.start ?? '', 10)
  let number = Number.isSafeInteger(first) ? first : 1
  return element.children.filter(isTag).flatMap((item) => {
    const mark = element.name === 'ol' ? `${number++}.` : '•'
    return blocksOf(item.name === 'li' ? item.children : [item], inner, runXml(`${mark}\t`, {}, context))
  })
}

function paragraph(nodes: ChildNode[], context: BodyContext, mark: string): string[] {
  const { style, isRtl, depth } = context
  const runs = nodes.map((node) => runsOf(node, {}, context)).join('')
  const isEmpty = runs === '' || nodes.every((node) => isText(node) && node.data.trim() === '')
  return isEmpty ? [] : [paragraphXml({ style, isRtl, depth }, mark + runs)]
}

const EMPHASIS: Record<string, RunLook> = {
  b: { bold: true },
  strong: { bold: true },
  i: { italics: true },
  em: { italics: true },
  cite: { italics: true },
  u: { underline: true },
  code: { monospaced: true },
  kbd: { monospaced: true },
  samp: { monospaced: true },
  sup: { raised: 'superscript' },
  sub: { raised: 'subscript' }
}

function runsOf(node: ChildNode, look: RunLook, context: BodyContext): string {
  if (isText(node)) return textRun(node.data, look, context)
  if (!isTag(node)) return ''
  if (node.name === 'br') return runXml('\n', {}, context)
  if (node.name === 'img') return imageRun(node, look, context)
  const address = node.name === 'a' ? webAddress(node.attribs.href) : null
  const own = { ...look, ...EMPHASIS[node.name], ...(address ? { link: true } : {}) }
  const inner = node.children.map((child) => runsOf(child, own, context)).join('')
  // A field in a field is none.
  return address && inner !== '' && !look.link ? linkXml(address, inner) : inner
}

function webAddress(href: string | undefined): string | null {
  return href && /^https?:\/\/\S+$/i.test(href) ? href : null
}

function textRun(data: string, look: RunLook, context: BodyContext): string {
  if (context.isPreformatted) return runXml(data.replace(/\r\n?/g, '\n'), { ...look, monospaced: true }, context)
  return runXml(data.replace(/\s+/g, ' '), look, context)
}

function imageRun({ attribs }: Element, look: RunLook, context: BodyContext): string {
  const [, sha256] = /^cuttings:\/\/blob\/([0-9a-f]{64})$/.exec(attribs.src ?? '') ?? []
  const { pictures } = context
  const picture = sha256 ? pictures.find(sha256) : null
  const description = attribs.alt ?? ''
  if (picture) return pictureXml({ ...picture, number: pictures.nextNumber(), description })
  return description ? textRun(`[${description}]`, { ...look, italics: true }, context) : ''
}
