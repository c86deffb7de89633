import type { Article } from '@shared/article'
import {
  ExternalHyperlink,
  ImageRun,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType
} from 'docx'
import { DomUtils, parseDocument } from 'htmlparser2'
import type { ExportReader } from './export-reader'

type ChildNode = ReturnType<typeof parseDocument>['children'][number]
type Element = ReturnType<typeof DomUtils.findAll>[number]
type Block = Paragraph | Table
type RunStyle = {
  bold?: boolean
  italics?: boolean
  underline?: Record<string, never>
  superScript?: boolean
  subScript?: boolean
}

interface Context {
  rtl: boolean
  style: string
  image(sha256: string): ReturnType<ExportReader['blob']>
  size(sha256: string): { width: number; height: number } | null
}

const { isTag, isText } = DomUtils

/** The body of an article as paragraphs and tables. */
export function bodyBlocks(article: Article, reader: Pick<ExportReader, 'blob'>): Block[] {
  const sizes = new Map(article.images.map(({ sha256, width, height }) => [sha256, { width, height }]))
  return blocksOf(parseDocument(article.html).children, {
    rtl: article.direction === 'rtl',
    style: 'Normal',
    image: reader.blob,
    size(sha256) {
      const { width, height } = sizes.get(sha256) ?? { width: null, height: null }
      return width && height ? { width, height } : null
    }
  })
}

const BLOCKS =
  /^(p|div|section|article|h[1-6]|ul|ol|li|blockquote|figure|figcaption|table|pre|hr|aside|header|footer|dl|dt|dd|details|summary)$/

/** Runs of text between blocks are paragraphs, too. */
function blocksOf(nodes: ChildNode[], context: Context): Block[] {
  const blocks: Block[] = []
  let loose: ChildNode[] = []
  const flush = (): void => {
    blocks.push(...paragraph(loose, context))
    loose = []
  }
  for (const node of nodes) {
    if (isTag(node) && BLOCKS.test(node.name)) {
      flush()
      blocks.push(...blockOf(node, context))
    } else loose.push(node)
  }
  flush()
  return blocks
}

function blockOf(element: Element, context: Context): Block[] {
  const { name, children } = element
  if (name === 'table') return [tableOf(element, context)].filter((table) => table !== null)
  if (name === 'ul' || name === 'ol') return listOf(element, context)
  if (name === 'hr') return []
  const heading = /^h([1-6])$/.test(name)
  const style = heading
    ? 'Heading2'
    : name === 'blockquote'
      ? 'Quote'
      : name === 'figcaption'
        ? 'Caption'
        : context.style
  return blocksOf(children, { ...context, style })
}

function listOf(element: Element, context: Context): Block[] {
  const ordered = element.name === 'ol'
  return element.children.filter(isTag).flatMap((item, index) => {
    const mark = new TextRun(ordered ? `${index + 1}. ` : '• ')
    const [first, ...rest] = blocksOf(item.children, context)
    return first instanceof Paragraph ? [marked(first, mark), ...rest] : [...(first ? [first] : []), ...rest]
  })
}

function marked(block: Paragraph, mark: TextRun): Paragraph {
  block.addRunToFront(mark)
  return block
}

function tableOf(element: Element, context: Context): Table | null {
  const rows = find(element, 'tr').map((row) =>
    row.children.filter(isTag).filter(({ name }) => name === 'td' || name === 'th')
  )
  const columns = Math.max(0, ...rows.map((cells) => cells.length))
  if (columns === 0) return null
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    visuallyRightToLeft: context.rtl,
    rows: rows
      .filter((cells) => cells.length > 0)
      .map(
        (cells) =>
          new TableRow({ children: cells.map((cell) => new TableCell({ children: cellBlocks(cell, context) })) })
      )
  })
}

function cellBlocks(cell: Element, context: Context): Block[] {
  const blocks = blocksOf(cell.children, context)
  return blocks.length > 0 ? blocks : [new Paragraph('')]
}

function find(element: Element, name: string): Element[] {
  return element.children.filter(isTag).flatMap((child) => (child.name === name ? [child] : find(child, name)))
}

function paragraph(nodes: ChildNode[], { style, rtl, ...context }: Context): Paragraph[] {
  const children = nodes.flatMap((node) => runsOf(node, {}, { style, rtl, ...context }))
  const empty = nodes.every((node) => isText(node) && node.data.trim() === '')
  return empty || children.length === 0 ? [] : [new Paragraph({ style, bidirectional: rtl, children })]
}

const EMPHASIS: Record<string, RunStyle> = {
  b: { bold: true },
  strong: { bold: true },
  i: { italics: true },
  em: { italics: true },
  cite: { italics: true },
  u: { underline: {} },
  sup: { superScript: true },
  sub: { subScript: true }
}

function runsOf(node: ChildNode, style: RunStyle, context: Context): ParagraphChild[] {
  if (isText(node)) return textRun(node.data, style, context)
  if (!isTag(node)) return []
  if (node.name === 'br') return [new TextRun({ break: 1 })]
  if (node.name === 'img') return imageRun(node, context)
  const inner = node.children.flatMap((child) => runsOf(child, { ...style, ...EMPHASIS[node.name] }, context))
  const link = node.name === 'a' ? node.attribs.href : undefined
  return link && /^https?:\/\/[^\s]+$/i.test(link) && URL.canParse?.(link) !== false
    ? [new ExternalHyperlink({ link, children: inner })]
    : inner
}

function textRun(data: string, style: RunStyle, { rtl }: Context): TextRun[] {
  const text = printable(data.replace(/\s+/g, ' '))
  return text === '' ? [] : [new TextRun({ text, rightToLeft: rtl, ...style })]
}

const TYPES: Record<string, 'png' | 'jpg' | 'gif' | 'bmp'> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/bmp': 'bmp'
}
const WIDEST = 560

function imageRun(element: Element, context: Context): ParagraphChild[] {
  const [, sha256] = /^cuttings:\/\/blob\/([0-9a-f]{64})$/.exec(element.attribs.src ?? '') ?? []
  const blob = sha256 ? context.image(sha256) : null
  const type = blob ? TYPES[blob.mime] : undefined
  if (!sha256 || !blob || !type)
    return element.attribs.alt ? textRun(`[${element.attribs.alt}]`, { italics: true }, context) : []
  const { width, height } = context.size(sha256) ?? { width: 480, height: 320 }
  const scale = Math.min(1, WIDEST / width)
  const transformation = {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale))
  }
  return [
    new ImageRun({
      type,
      data: Buffer.from(blob.bytes),
      transformation,
      altText: { name: sha256.slice(0, 12), description: printable(element.attribs.alt ?? ''), title: '' }
    })
  ]
}

/** XML takes no control characters. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]+/gu, ' ')
}
