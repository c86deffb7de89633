import type { Article } from '@shared/article'
import { cite, referenceOf } from '../citation'
import { type ImageFacts, imageFacts } from '../extract'
import { encodePng, RGBA } from '../png'
import { bodyXml } from './docx-body'
import type { DocumentPictures } from './docx-context'
import {
  CONTENT_TYPES,
  coreProperties,
  DOCUMENT_END,
  DOCUMENT_START,
  documentRelations,
  PACKAGE_RELATIONS,
  STYLES
} from './docx-package'
import { paragraphXml, runXml } from './docx-xml'
import type { ExportReader } from './export-reader'
import { imageEnding } from './image-endings'
import { picturesIn } from './pictures-in'
import { plainPicture } from './plain-picture'
import { plainSvg } from './plain-svg'
import { shownDay } from './shown-day'
import type { Staging } from './staging'
import { wordsFor } from './words'
import { languageTag } from './xhtml-attributes'
import { type ZipWriter, zipInto } from './zip'

/**
 * One Word document with every article on a page of its own, images and captions included. Pictures come first: the
 * text, which is one part of the file and written as it is made, tells their sizes. `step` is called twice an article.
 */
export async function writeDocx(reader: ExportReader, staging: Staging, step: () => Promise<void>): Promise<void> {
  const date = new Date()
  const zip = zipInto((chunk) => staging.write('', chunk), date)
  await zip.add('[Content_Types].xml', CONTENT_TYPES)
  await zip.add('_rels/.rels', PACKAGE_RELATIONS)
  await zip.add('docProps/core.xml', coreProperties(reader.name ?? 'Cuttings', date))
  await zip.add('word/styles.xml', STYLES)
  const pictures = documentPictures(zip, reader)
  for (const id of reader.ids) {
    await step()
    for (const sha256 of picturesIn(reader.article(id))) await pictures.keep(sha256)
  }
  await zip.add('word/_rels/document.xml.rels', documentRelations(pictures.targets()))
  await zip.add('word/document.xml', documentXml(reader, pictures, step))
  zip.end()
}

async function* documentXml(
  reader: ExportReader,
  pictures: DocumentPictures,
  step: () => Promise<void>
): AsyncIterable<string> {
  yield DOCUMENT_START
  let isFirst = true
  for (const id of reader.ids) {
    await step()
    yield articleXml(reader.article(id), pictures, !isFirst)
    isFirst = false
  }
  yield DOCUMENT_END
}

function articleXml(article: Article, pictures: DocumentPictures, startsPage: boolean): string {
  const { title, standfirst, siteName, section, byline, publishedAt, note, highlights, language } = article
  const isRtl = article.direction === 'rtl'
  const tongue = { isRtl, tag: (language && languageTag(language)) || null }
  const line = (text: string, style: string): string =>
    paragraphXml({ style, isRtl }, runXml(text.replace(/\s+/g, ' ').trim(), {}, tongue))
  const words = wordsFor(article)
  const meta = [siteName, section, byline.join(', '), shownDay(publishedAt)].filter(Boolean).join(' · ')
  const lines = [
    paragraphXml({ style: 'Heading1', isRtl, startsPage }, runXml(title.replace(/\s+/g, ' '), {}, tongue)),
    ...(standfirst ? [line(standfirst, 'Standfirst')] : []),
    ...(meta ? [line(meta, 'Meta')] : []),
    bodyXml(article.html, tongue, pictures),
    ...(note ? [line(words.note, 'Heading2'), ...note.split('\n').map((each) => line(each, 'Normal'))] : []),
    ...(highlights.length > 0 ? [line(words.highlights, 'Heading2')] : []),
    ...highlights.flatMap((each) => [line(each.quote, 'Quote'), ...(each.note ? [line(each.note, 'Normal')] : [])]),
    paragraphXml(
      { style: 'Meta', isRtl: false },
      runXml(cite(referenceOf(article), 'apa'), {}, { isRtl: false, tag: null })
    )
  ]
  return lines.join('')
}

interface Kept {
  target: string
  isDrawing: boolean
  width: number
  height: number
}

/** A pale box, where a program does not show drawings: Word does since 2016. */
const STAND_IN = { id: 'standIn', target: 'media/drawing.png' }
const paleDot = () =>
  encodePng({ width: 1, height: 1, colorType: RGBA, data: Uint8ClampedArray.of(238, 238, 238, 255) })

/** Each picture goes into the document once, as a type that every office program shows. */
function documentPictures(zip: ZipWriter, reader: Pick<ExportReader, 'blob'>) {
  const kept = new Map<string, Kept>()
  let places = 0
  let hasDrawings = false
  const keepDrawing = async (sha256: string, bytes: Uint8Array, { width, height }: ImageFacts): Promise<void> => {
    const drawing = plainSvg(bytes)
    if (!drawing) return
    const target = `media/${sha256.slice(0, 24)}.svg`
    kept.set(sha256, { target, isDrawing: true, width: width || 300, height: height || 150 })
    await zip.add(`word/${target}`, drawing)
    if (!hasDrawings) await zip.add(`word/${STAND_IN.target}`, paleDot(), { store: true })
    hasDrawings = true
  }
  return {
    async keep(sha256: string): Promise<void> {
      const blob = kept.has(sha256) ? null : reader.blob(sha256)
      if (!blob) return
      const facts = imageFacts(blob.bytes)
      if (facts?.mime === 'image/svg+xml') return keepDrawing(sha256, blob.bytes, facts)
      const picture = await plainPicture(blob.bytes)
      if (!picture) return
      const target = `media/${sha256.slice(0, 24)}${imageEnding(picture.mime)}`
      kept.set(sha256, { target, isDrawing: false, width: picture.width, height: picture.height })
      await zip.add(`word/${target}`, picture.bytes, { store: true })
    },
    find(sha256: string) {
      const found = kept.get(sha256)
      if (!found) return null
      const { width, height, isDrawing } = found
      return { id: isDrawing ? STAND_IN.id : idOf(sha256), drawing: isDrawing ? idOf(sha256) : null, width, height }
    },
    nextNumber: () => ++places,
    *targets() {
      if (hasDrawings) yield STAND_IN
      for (const [sha256, { target }] of kept) yield { id: idOf(sha256), target }
    }
  }
}

function idOf(sha256: string): string {
  return `p${sha256.slice(0, 24)}`
}
