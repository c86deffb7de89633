import { z } from 'zod'
import { collectionOf, moment, noteOf, passagesOf, published, tidyTags } from '../item'
import { pageOf, paragraphs } from '../page-of'
import { asArray, day, isOn, jsonList, loose, named, passage, pathsIn, tagNames, text } from './json-lists'

const bookmark = z.object({
  title: text,
  createdAt: day,
  tags: z.array(named).nullish(),
  note: text,
  archived: loose,
  favourited: loose,
  highlights: z.array(passage).nullish(),
  /** Names of the lists that it is in, from the top. */
  folders: z.array(z.array(z.string())),
  content: z
    .object({
      type: text,
      url: text,
      text,
      htmlContent: text,
      sourceUrl: text,
      title: text,
      author: text,
      publisher: text,
      datePublished: day
    })
    .nullish()
})

/** Karakeep (once Hoarder): bookmarks of links and texts; files that were kept there are not in its export. */
export const karakeep = jsonList(bookmarksOf, bookmark, (each) => {
  const { title, createdAt, tags, note, favourited, highlights, folders, content } = each
  // A file that was kept there is not in the export; where it came from may be.
  const url = content?.url ?? content?.sourceUrl ?? null
  const heading = title ?? content?.title ?? null
  const html = content?.htmlContent ?? (content?.type === 'text' && content.text ? paragraphs(content.text) : null)
  const capturedAt = moment(createdAt)
  const byline = content?.author ? [content.author] : []
  return {
    title: heading,
    url,
    labels: {
      tags: tidyTags([...tagNames(tags), isOn(favourited) ? 'favourite' : '']),
      collections: folders.flatMap((path) => collectionOf(path)),
      note: noteOf(note),
      passages: passagesOf(highlights?.map((mark) => ({ ...mark, quote: mark.text }))),
      savedAt: capturedAt
    },
    content:
      content?.type === 'asset' && !url
        ? { kind: 'failed', reason: 'This is a file, and the export does not hold it. Save it there, and add it here.' }
        : html
          ? {
              kind: 'page',
              page: pageOf({
                url,
                title: heading,
                html,
                byline,
                siteName: content?.publisher ?? null,
                publishedAt: published(content?.datePublished),
                capturedAt
              })
            }
          : { kind: 'link' }
  }
})

/** Bookmarks name their lists by id, and lists the ones above. Lists that fill themselves hold nothing of their own. */
function bookmarksOf(json: unknown): unknown[] {
  const list = z.object({ id: loose, name: text, parentId: loose })
  const { lists } = z
    .object({ lists: z.array(z.unknown()).catch([]) })
    .catch({ lists: [] })
    .parse(json)
  const pathOf = pathsIn(lists.flatMap((each) => list.safeParse(each).data ?? []))
  return asArray(json, 'bookmarks').map((each) => {
    const ids = z.object({ lists: z.array(z.unknown()) }).safeParse(each).data?.lists ?? []
    return typeof each === 'object' && each ? { ...each, folders: ids.map(pathOf) } : each
  })
}
