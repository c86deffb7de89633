import { xmlText } from './xhtml-text'

// Open Packaging Conventions and WordprocessingML (ECMA-376): what a document has around its text.

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

export const CONTENT_TYPES = `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpg" ContentType="image/jpeg"/><Default Extension="gif" ContentType="image/gif"/><Default Extension="svg" ContentType="image/svg+xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`

export const PACKAGE_RELATIONS = `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`

export function coreProperties(title: string, date: Date): string {
  const made = `${date.toISOString().slice(0, 19)}Z`
  return `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:creator>Cuttings</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${made}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${made}</dcterms:modified></cp:coreProperties>`
}

/** Some at a time: a large archive has many pictures. */
export function* documentRelations(pictures: Iterable<{ id: string; target: string }>): Iterable<string> {
  yield `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="styles" Type="${RELATIONS}/styles" Target="styles.xml"/>`
  for (const { id, target } of pictures) yield `<Relationship Id="${id}" Type="${RELATIONS}/image" Target="${target}"/>`
  yield '</Relationships>'
}

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006'
export const DOCUMENT_START = `${XML}<w:document xmlns:w="${MAIN}" xmlns:r="${RELATIONS}" xmlns:wp="${DRAWING}/wordprocessingDrawing" xmlns:a="${DRAWING}/main" xmlns:pic="${DRAWING}/picture"><w:body>`
/** A4 with an inch around. */
export const DOCUMENT_END =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>'

interface Style {
  id: string
  name: string
  /** Half points. */
  size: number
  look?: string
  /** Points. */
  after: number
  isHeading?: number
  indent?: boolean
}

const MUTED = '<w:color w:val="5C5C5C"/>'
const BOLD = '<w:b/><w:bCs/>'
const ITALICS = '<w:i/><w:iCs/>'
const PARAGRAPHS: Style[] = [
  { id: 'Heading1', name: 'heading 1', size: 40, look: BOLD, after: 8, isHeading: 0 },
  { id: 'Heading2', name: 'heading 2', size: 28, look: BOLD, after: 6, isHeading: 1 },
  { id: 'Heading3', name: 'heading 3', size: 24, look: BOLD, after: 6, isHeading: 2 },
  { id: 'Standfirst', name: 'Standfirst', size: 26, look: MUTED, after: 8 },
  { id: 'Meta', name: 'Meta', size: 18, look: MUTED, after: 8 },
  { id: 'Caption', name: 'caption', size: 18, look: ITALICS, after: 10 },
  { id: 'Quote', name: 'Quote', size: 22, look: ITALICS, after: 8, indent: true }
]
/** What every office program has, or has something like. */
const FONTS =
  '<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Times New Roman" w:eastAsia="SimSun"/><w:sz w:val="22"/><w:szCs w:val="22"/>'

export const STYLES = `${XML}<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr>${FONTS}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${spacing(8)}</w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0B5394"/><w:u w:val="single"/></w:rPr></w:style>${PARAGRAPHS.map(styleXml).join('')}</w:styles>`

function styleXml({ id, name, size, look = '', after, isHeading, indent }: Style): string {
  const level = isHeading === undefined ? '' : `<w:outlineLvl w:val="${isHeading}"/>`
  const paragraph = `${isHeading === undefined ? '' : '<w:keepNext/>'}${spacing(after)}${indent ? '<w:ind w:left="400"/>' : ''}${level}`
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${look}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr></w:style>`
}

function spacing(points: number): string {
  return `<w:spacing w:after="${points * 20}" w:line="276" w:lineRule="auto"/>`
}
