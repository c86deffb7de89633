import type { Article } from '@shared/article'
import { Document, Packer, Paragraph, TextRun } from 'docx'
import { cite, referenceOf } from '../citation'
import { bodyBlocks, printable } from './docx-body'
import type { ExportReader } from './export-reader'
import { shownDay } from './shown-day'
import type { Staging } from './staging'
import { wordsFor } from './words'

/** One Word document with every article on a page of its own, images and captions included. */
export async function writeDocx(reader: ExportReader, staging: Staging, step: () => Promise<void>): Promise<void> {
  const sections = []
  for (const id of reader.ids) {
    await step()
    sections.push({ properties: {}, children: articleBlocks(reader.article(id), reader) })
  }
  if (sections.length === 0) sections.push({ properties: {}, children: [new Paragraph('')] })
  const document = new Document({ creator: 'Cuttings', title: reader.name ?? 'Cuttings', styles: STYLES, sections })
  staging.write('', await Packer.toBuffer(document))
}

type Block = ReturnType<typeof bodyBlocks>[number]

function articleBlocks(article: Article, reader: ExportReader): Block[] {
  const bidirectional = article.direction === 'rtl'
  const line = (text: string, style: string): Paragraph =>
    new Paragraph({
      style,
      bidirectional,
      children: [new TextRun({ text: printable(text), rightToLeft: bidirectional })]
    })
  const { title, standfirst, siteName, section, byline, publishedAt, note, highlights } = article
  const words = wordsFor(article)
  const meta = [siteName, section, byline.join(', '), shownDay(publishedAt)].filter(Boolean).join(' · ')
  return [
    line(title, 'Heading1'),
    ...(standfirst ? [line(standfirst, 'Standfirst')] : []),
    ...(meta ? [line(meta, 'Meta')] : []),
    ...bodyBlocks(article, reader),
    ...(note ? [line(words.note, 'Heading2'), ...note.split('\n').map((each) => line(each, 'Normal'))] : []),
    ...(highlights.length > 0 ? [line(words.highlights, 'Heading2')] : []),
    ...highlights.flatMap((each) => [line(each.quote, 'Quote'), ...(each.note ? [line(each.note, 'Normal')] : [])]),
    new Paragraph({ style: 'Meta', children: [new TextRun(printable(cite(referenceOf(article), 'apa')))] })
  ]
}

const after = (points: number): { spacing: { after: number } } => ({ spacing: { after: points * 20 } })
/** What every office program has, or has something like. */
const FONT = { ascii: 'Georgia', hAnsi: 'Georgia', cs: 'Times New Roman', eastAsia: 'SimSun' }
const STYLES = {
  default: { document: { run: { font: FONT } } },
  paragraphStyles: [
    { id: 'Normal', name: 'Normal', run: { size: 22 }, paragraph: after(8) },
    {
      id: 'Heading1',
      name: 'heading 1',
      basedOn: 'Normal',
      run: { size: 40, bold: true },
      paragraph: { keepNext: true, ...after(8) }
    },
    {
      id: 'Heading2',
      name: 'heading 2',
      basedOn: 'Normal',
      run: { size: 28, bold: true },
      paragraph: { keepNext: true, ...after(6) }
    },
    {
      id: 'Standfirst',
      name: 'Standfirst',
      basedOn: 'Normal',
      run: { size: 26, color: '555555' },
      paragraph: after(8)
    },
    { id: 'Meta', name: 'Meta', basedOn: 'Normal', run: { size: 18, color: '666666' }, paragraph: after(8) },
    { id: 'Caption', name: 'caption', basedOn: 'Normal', run: { size: 18, italics: true }, paragraph: after(10) },
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      run: { italics: true },
      paragraph: { indent: { start: 400 }, ...after(8) }
    }
  ]
}
