import { xmlAttribute, xmlText } from './xhtml-text'

// WordprocessingML, ECMA-376 part 1, chapter 17. The order of what stands in a w:pPr, w:rPr or w:tblPr is fixed there.

export interface ParagraphLook {
  style: string
  isRtl: boolean
  startsPage?: boolean
  /** Of lists in lists, from 1; 0: none. */
  depth?: number
}

export interface RunLook {
  bold?: boolean
  italics?: boolean
  underline?: boolean
  monospaced?: boolean
  link?: boolean
  raised?: 'superscript' | 'subscript'
}

/** What the runs of an article have in common. */
export interface Language {
  isRtl: boolean
  /** A checked BCP 47 tag. */
  tag: string | null
}

const INDENT = 360

export function paragraphXml({ style, isRtl, startsPage, depth = 0 }: ParagraphLook, runs: string): string {
  const looks = [
    `<w:pStyle w:val="${style}"/>`,
    startsPage ? '<w:pageBreakBefore/>' : '',
    isRtl ? '<w:bidi/>' : '',
    depth > 0 ? `<w:ind w:left="${depth * INDENT}" w:hanging="${INDENT}"/>` : ''
  ]
  return `<w:p><w:pPr>${looks.join('')}</w:pPr>${runs}</w:p>`
}

/** Line breaks and tabs in the text are kept. */
export function runXml(text: string, look: RunLook, language: Language): string {
  if (text === '') return ''
  const pieces = text.split(/(\n|\t)/).map((piece) => {
    if (piece === '\n') return '<w:br/>'
    if (piece === '\t') return '<w:tab/>'
    return piece === '' ? '' : `<w:t xml:space="preserve">${xmlText(piece)}</w:t>`
  })
  return `<w:r>${runLook(look, language)}${pieces.join('')}</w:r>`
}

function runLook(look: RunLook, { isRtl, tag }: Language): string {
  const looks = [
    look.link ? '<w:rStyle w:val="Hyperlink"/>' : '',
    look.monospaced ? '<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/>' : '',
    look.bold ? '<w:b/><w:bCs/>' : '',
    look.italics ? '<w:i/><w:iCs/>' : '',
    look.underline ? '<w:u w:val="single"/>' : '',
    look.raised ? `<w:vertAlign w:val="${look.raised}"/>` : '',
    isRtl ? '<w:rtl/>' : '',
    tag ? `<w:lang ${languageSlot(tag, isRtl)}="${xmlAttribute(tag)}"/>` : ''
  ].join('')
  return looks && `<w:rPr>${looks}</w:rPr>`
}

function languageSlot(tag: string, isRtl: boolean): string {
  if (isRtl) return 'w:bidi'
  return /^(zh|ja|ko)\b/i.test(tag) ? 'w:eastAsia' : 'w:val'
}

/** A field, not a relationship: the package would have to list every address. */
export function linkXml(address: string, runs: string): string {
  const field = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
  const target = address.replace(/["\\\s]/g, (mark) => encodeURIComponent(mark))
  const told = `<w:r><w:instrText xml:space="preserve"> HYPERLINK "${xmlText(target)}" </w:instrText></w:r>`
  return `${field('begin')}${told}${field('separate')}${runs}${field('end')}`
}

export interface PlacedPicture {
  /** Of its relationship. */
  id: string
  /** Of a drawing that newer programs show in its place. */
  drawing: string | null
  /** One of its own for each place: Word asks for it. */
  number: number
  /** In pixels of 1/96 inch. */
  width: number
  height: number
  description: string
}

const EMU = 9525
const WIDEST = 560
const HIGHEST = 800

/** The SVG extension of DrawingML ([MS-ODRAWXML] 2.3.1). */
function drawingXml(id: string): string {
  return `<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${id}"/></a:ext></a:extLst>`
}

export function pictureXml({ id, drawing, number, width, height, description }: PlacedPicture): string {
  const scale = Math.min(1, WIDEST / width, HIGHEST / height)
  const [cx, cy] = [width, height].map((side) => Math.max(1, Math.round(side * scale)) * EMU)
  const blip = drawing ? `<a:blip r:embed="${id}">${drawingXml(drawing)}</a:blip>` : `<a:blip r:embed="${id}"/>`
  const about = `id="${number}" name="Picture ${number}" descr="${xmlAttribute(description)}"`
  return `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/><wp:docPr ${about}/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr ${about}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>${blip}<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
}

export interface CellXml {
  columns: number
  /** Goes on from the row above. */
  isContinued: boolean
  /** Goes on in the row below. */
  goesOn: boolean
  /** Paragraphs and tables; a paragraph at the end. */
  content: string
}

/** A table, and a paragraph after it: two that touch become one. */
export function tableXml(rows: CellXml[][], columns: number, isRtl: boolean): string {
  const lines = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="BBBBBB"/>`)
    .join('')
  const width = Math.floor(9026 / columns)
  const grid = `<w:tblGrid>${`<w:gridCol w:w="${width}"/>`.repeat(columns)}</w:tblGrid>`
  const looks = `<w:tblPr>${isRtl ? '<w:bidiVisual/>' : ''}<w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${lines}</w:tblBorders></w:tblPr>`
  const body = rows.map((cells) => `<w:tr>${cells.map((cell) => cellXml(cell, width)).join('')}</w:tr>`)
  return `<w:tbl>${looks}${grid}${body.join('')}</w:tbl><w:p/>`
}

function cellXml({ columns, isContinued, goesOn, content }: CellXml, width: number): string {
  const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : ''
  const merge = isContinued ? '<w:vMerge/>' : goesOn ? '<w:vMerge w:val="restart"/>' : ''
  return `<w:tc><w:tcPr><w:tcW w:w="${width * columns}" w:type="dxa"/>${span}${merge}</w:tcPr>${content}</w:tc>`
}
