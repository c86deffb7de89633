import { ArchiveError } from '@shared/errors'
import { id as wellFormed } from '@shared/ids'
import type { Archive } from '../main/archive'
import type { Voice } from './io'

const AT_ONCE = 10_000

/** Those of the ids that are in the archive, the trash included. */
export async function findKnown(archive: Archive, ids: string[]): Promise<Set<string>> {
  const asked = [...new Set(ids)].filter((id) => wellFormed.safeParse(id).success)
  const known = new Set<string>()
  for (let at = 0; at < asked.length; at += AT_ONCE) {
    for (const { id } of await archive.article.summaries({ ids: asked.slice(at, at + AT_ONCE) })) known.add(id)
  }
  return known
}

/** The ids that are in the archive; each of the others is told as a failure. */
export async function knownArticles(archive: Archive, ids: string[], voice: Voice): Promise<string[]> {
  const known = await findKnown(archive, ids)
  for (const id of ids) if (!known.has(id)) tellUnknown(voice, id)
  return [...known]
}

export function tellUnknown(voice: Voice, id: string): void {
  voice.failed({ id }, new ArchiveError('not-found', 'There is no article with this id. Nothing was changed for it.'))
}
