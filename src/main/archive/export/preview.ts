import type { Article } from '@shared/article'
import {
  type ExportFormat,
  type ExportLook,
  type ExportOptions,
  type ExportPreview,
  FILE_ENDINGS
} from '@shared/export'
import { writerOf } from '.'
import type { ExportReader } from './export-reader'
import { shownDay } from './shown-day'
import type { Staging } from './staging'

/** Written to see what it will look like. */
const TRIED = 12
const LONGEST = 6_000
const NAMES = 200

/** Formats whose beginning can be read as it is. */
const READABLE = new Set<ExportFormat>([
  'markdown',
  'text',
  'csv',
  'json',
  'jsonl',
  'bibtex',
  'ris',
  'csl-json',
  'citations'
])

/** What an export would write: its first files are really made, and thrown away. */
export async function previewExport(
  options: ExportOptions,
  reader: ExportReader,
  bytes: number
): Promise<ExportPreview> {
  const { format } = options
  const isFile = format in FILE_ENDINGS
  const isRead = READABLE.has(format) || options.template !== undefined
  const some = reader.ids.slice(0, isFile ? 2 : TRIED)
  const tried = isRead || !isFile ? await tryOut(options, { ...reader, ids: some }) : { names: [], first: '' }
  const [id] = reader.ids
  return {
    articles: reader.ids.length,
    bytes: Math.round(bytes),
    names: tried.names,
    more: isFile ? 0 : Math.max(0, reader.ids.length - some.length),
    look: id === undefined ? null : isRead ? { kind: 'text', text: tried.first } : lookOf(reader.article(id))
  }
}

async function tryOut(options: ExportOptions, reader: ExportReader): Promise<{ names: string[]; first: string }> {
  if (options.format === 'pdf' || options.format === 'pdf-original') return { names: [], first: '' }
  const names = new Set<string>()
  let first: string | null = null
  const write: Staging['write'] = (path, content) => {
    names.add(path)
    if (typeof content === 'string')
      first = (first ?? '') + (path === [...names].find(isText) || path === '' ? content : '')
  }
  const staging: Staging = {
    write,
    append: write,
    has: (path) => names.has(path),
    commit: () => undefined,
    discard: () => undefined
  }
  await writerOf(options)(reader, staging, async () => undefined)
  const isBeside = (name: string): boolean => /^images\//.test(name)
  const ordered = [...names].filter(Boolean).sort((a, b) => Number(isBeside(a)) - Number(isBeside(b)))
  return { names: ordered.slice(0, NAMES), first: (first ?? '').slice(0, LONGEST) }
}

function isText(path: string): boolean {
  return /\.(md|html|txt)$/.test(path)
}

function lookOf({ title, siteName, byline, publishedAt, direction, standfirst, text }: Article): ExportLook {
  const meta = [siteName, byline.join(', '), shownDay(publishedAt)].filter(Boolean).join(' · ')
  return {
    kind: 'article',
    title,
    meta,
    direction,
    text: [standfirst, text].filter(Boolean).join('\n').slice(0, 1_200)
  }
}
