import { ArchiveError } from '@shared/errors'
import type { Archive } from '../main/archive'
import type { Voice } from './io'

/** The ids that are in the archive; each of the others is told as a failure. */
export async function knownArticles(archive: Archive, ids: string[], voice: Voice): Promise<string[]> {
  const wellFormed = ids.filter((id) => /^[A-Za-z0-9_-]{1,64}$/.test(id))
  const known = new Set((await archive.article.summaries({ ids: wellFormed })).map(({ id }) => id))
  for (const id of ids) {
    if (!known.has(id))
      voice.failed(
        { id },
        new ArchiveError('not-found', 'There is no article with this id. Nothing was changed for it.')
      )
  }
  return ids.filter((id) => known.has(id))
}
