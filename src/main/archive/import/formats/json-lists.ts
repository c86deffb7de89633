import { IMPORT_REASONS } from '@shared/import-reason'
import { z } from 'zod'
import {
  collectionOf,
  failedItem,
  type Importer,
  type ImportItem,
  moment,
  noteOf,
  passagesOf,
  published,
  tidyTags
} from '../item'
import { pageOf, paragraphs } from '../page-of'
import { readJson } from '../read-source'

/** A JSON export: a list somewhere in it, an entry a row. One that is not as expected fails alone. */
export function jsonList<T>(
  entriesOf: (json: unknown) => unknown[],
  entry: z.ZodType<T>,
  read: (value: T) => Omit<ImportItem, 'source'>
): Importer {
  return async function* (path, signal) {
    const { value, damage } = await readJson(path)
    for (const raw of entriesOf(value)) {
      signal?.throwIfAborted()
      const parsed = entry.safeParse(raw)
      yield parsed.success
        ? { ...read(parsed.data), source: raw }
        : failedItem(IMPORT_REASONS.otherShape, raw, urlIn(raw))
    }
    if (damage) throw damage
  }
}

function urlIn(raw: unknown): string | null {
  const found = z.object({ url: z.string() }).safeParse(raw)
  return found.success ? found.data.url : null
}

export const loose = z.union([z.string(), z.number(), z.boolean()]).nullish()
export const text = z.string().nullish()
/** A date in whatever shape: one that cannot be read is no reason to lose a row. */
export const day = z.unknown().optional()
export const named = z.union([z.string(), z.object({ name: text, label: text, slug: text })])
export const tagNames = (tags: z.infer<typeof named>[] | null | undefined): string[] =>
  tidyTags((tags ?? []).map((tag) => (typeof tag === 'string' ? tag : (tag.name ?? tag.label ?? tag.slug))))
export const isOn = (value: z.infer<typeof loose>): boolean =>
  value === true || value === 1 || value === '1' || value === 'true'

/** As Karakeep and Linkwarden have it. */
export const passage = z.object({ text, note: text, comment: text, color: text, createdAt: day })

export function asArray(json: unknown, ...keys: string[]): unknown[] {
  if (Array.isArray(json)) return json
  const found = keys.map((key) => (json as Record<string, unknown> | null)?.[key]).find(Array.isArray)
  return (found as unknown[] | undefined) ?? []
}

export const wallabag = jsonList(
  (json) => asArray(json, '_embedded', 'items'),
  z.object({
    url: text,
    given_url: text,
    title: text,
    content: text,
    is_archived: loose,
    is_starred: loose,
    tags: z.array(named).nullish(),
    created_at: day,
    published_at: day,
    // A list with gaps is written as an object there.
    published_by: z.union([z.array(z.string().nullable()), z.record(z.string(), z.string().nullable())]).nullish(),
    language: text,
    domain_name: text,
    annotations: z.array(z.object({ text, quote: text, created_at: day })).nullish()
  }),
  (entry) => {
    const url = entry.url ?? entry.given_url ?? null
    const title = entry.title ?? null
    const capturedAt = moment(entry.created_at)
    const byline = Object.values(entry.published_by ?? []).filter((name) => name !== null)
    const marks = [isOn(entry.is_starred) ? 'favourite' : '', isOn(entry.is_archived) ? '' : 'unread']
    const passages = passagesOf(
      entry.annotations?.map(({ text: note, quote, created_at }) => ({ quote, note, createdAt: created_at }))
    )
    return {
      title,
      url,
      labels: {
        tags: tidyTags([...tagNames(entry.tags), ...marks]),
        collections: [],
        note: null,
        passages,
        savedAt: capturedAt
      },
      content:
        entry.content?.trim() && !isPlaceholder(entry.content)
          ? {
              kind: 'page',
              page: pageOf({
                url,
                title,
                html: entry.content,
                stated: { byline },
                capturedAt,
                publishedAt: published(entry.published_at),
                language: entry.language ?? null,
                siteName: entry.domain_name ?? null
              })
            }
          : { kind: 'link' }
    }
  }
)

/** What Wallabag keeps, in the language of its user, of a page that it could not read: a few words and a link to its manual. */
function isPlaceholder(content: string): boolean {
  return (
    content.length < 1_000 &&
    (/doc\.wallabag\.org\/[^"']*errors_during_fetching/i.test(content) ||
      /wallabag can[’']?t retrieve contents|unable to retrieve (the )?(full-text )?content/i.test(content))
  )
}

const linkwardenLink = z.object({
  name: text,
  url: text,
  description: text,
  textContent: text,
  tags: z.array(named).nullish(),
  createdAt: day,
  pinnedBy: z.array(z.unknown()).nullish(),
  folder: z.array(z.string()),
  highlights: z.array(passage).nullish()
})

export const linkwarden = jsonList(linkwardenLinks, linkwardenLink, (link) => ({
  title: link.name ?? null,
  url: link.url ?? null,
  labels: {
    tags: tidyTags([...tagNames(link.tags), (link.pinnedBy ?? []).length > 0 ? 'favourite' : '']),
    collections: collectionOf(link.folder),
    note: noteOf(link.description),
    passages: passagesOf(link.highlights?.map((each) => ({ ...each, quote: each.text, note: each.comment }))),
    savedAt: moment(link.createdAt)
  },
  content: link.textContent?.trim()
    ? {
        kind: 'page',
        page: pageOf({
          url: link.url ?? null,
          title: link.name ?? null,
          html: paragraphs(link.textContent),
          capturedAt: moment(link.createdAt)
        })
      }
    : { kind: 'link' }
}))

/** Names of folders from the top, by a folder's id; each names the one above by its id. */
export function pathsIn(folders: { id?: unknown; name?: string | null | undefined; parentId?: unknown }[]) {
  const byId = new Map(folders.map((each) => [String(each.id), each]))
  // A folder may say that it lies in itself.
  const pathOf = (id: unknown, below: string[]): string[] => {
    const found = below.includes(String(id)) ? undefined : byId.get(String(id))
    return found ? [...pathOf(found.parentId, [...below, String(id)]), found.name ?? ''] : []
  }
  return (id: unknown): string[] => pathOf(id, [])
}

/** The links stand in their collections, and those name the ones above by number. */
function linkwardenLinks(json: unknown): unknown[] {
  const shape = z.object({
    id: loose,
    name: text,
    parentId: loose,
    links: z.array(z.record(z.string(), z.unknown())).nullish()
  })
  const collections = asArray(json, 'collections').flatMap((each) => {
    const parsed = shape.safeParse(each)
    return parsed.success ? [parsed.data] : []
  })
  const folderOf = pathsIn(collections)
  const pinned = new Set(asArray(json, 'pinnedLinks').map((each) => z.object({ id: loose }).safeParse(each).data?.id))
  return collections.flatMap(({ id, links }) =>
    (links ?? []).map((link) => ({
      ...link,
      folder: folderOf(id),
      ...(link.id !== undefined && pinned.has(link.id as string) ? { pinnedBy: [true] } : {})
    }))
  )
}

export const archiveboxJson = jsonList(
  (json) => asArray(json, 'links', 'snapshots'),
  z.object({ url: text, title: text, tags: z.union([z.string(), z.array(z.string())]).nullish(), timestamp: loose }),
  ({ url, title, tags, timestamp }) => ({
    title: title ?? null,
    url: url ?? null,
    labels: {
      tags: tidyTags(Array.isArray(tags) ? tags : (tags ?? '').split(',')),
      collections: [],
      note: null,
      savedAt: moment(typeof timestamp === 'string' ? Number(timestamp) : timestamp)
    },
    content: { kind: 'link' }
  })
)
