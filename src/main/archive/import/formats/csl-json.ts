import { IMPORT_REASONS } from '@shared/import-reason'
import { z } from 'zod'
import { writtenDay } from '../fill-facts'
import { failedItem, type Importer, moment, noteOf, tidyTags } from '../item'
import { readJson } from '../read-source'
import { listIn } from '../recognise-export'
import { itemsWithFiles } from './attachments'
import { doiAddress } from './doi'
import { asArray, text } from './json-lists'

const date = z
  .object({ 'date-parts': z.array(z.array(z.union([z.string(), z.number()]))).nullish(), raw: text })
  .nullish()
const name = z.object({ family: text, given: text, literal: text, 'non-dropping-particle': text })
const file = z.object({ path: text, localPath: text, url: text })
const reference = z.object({
  title: text,
  URL: text,
  url: text,
  DOI: text,
  abstract: text,
  note: text,
  keyword: text,
  accessed: date,
  issued: date,
  author: z.array(name).nullish(),
  /** As extensions of Zotero add them. */
  attachments: z.array(file).nullish(),
  file: z.union([z.string(), z.array(z.string())]).nullish()
})

/** CSL-JSON, as Zotero and others write it; the files of its references, where it names any. */
export const cslJson: Importer = async function* (given, signal) {
  const path = await listIn(given)
  const { value, damage } = await readJson(path)
  for (const raw of asArray(value, 'items')) {
    signal?.throwIfAborted()
    const parsed = reference.safeParse(raw)
    if (!parsed.success) {
      yield failedItem(IMPORT_REASONS.otherShape, raw)
      continue
    }
    const {
      title = null,
      URL: address,
      url,
      DOI,
      abstract,
      note,
      keyword,
      accessed,
      issued,
      author,
      attachments,
      file: named
    } = parsed.data
    const attached = (attachments ?? []).map((each) => each.path ?? each.localPath)
    yield* itemsWithFiles(path, {
      title,
      url: address ?? url ?? doiAddress(DOI),
      labels: {
        tags: tidyTags((keyword ?? '').split(/[,;]/)),
        collections: [],
        note: noteOf(note ?? abstract),
        savedAt: dayOf(accessed)
      },
      facts: { byline: (author ?? []).flatMap(nameOf), publishedAt: writtenDay(partsOf(issued).join('-')) },
      files: [...attached, ...(typeof named === 'string' ? named.split(';') : (named ?? []))].flatMap(
        (each) => each?.trim() || []
      ),
      source: raw
    })
  }
  if (damage) throw damage
}

function dayOf(given: z.infer<typeof date>): string | null {
  const parts = partsOf(given)
  return moment(parts.length === 3 ? parts.join('-') : given?.raw)
}

function partsOf(given: z.infer<typeof date>): string[] {
  return (given?.['date-parts']?.[0] ?? []).map((part) => String(part).padStart(2, '0'))
}

function nameOf({ family, given, literal, 'non-dropping-particle': particle }: z.infer<typeof name>): string[] {
  const whole = literal ?? [given, particle, family].filter(Boolean).join(' ')
  return whole.trim() === '' ? [] : [whole.trim()]
}
