import type { Renewal } from '@shared/correction'
import type { Archive } from '../main/archive'
import { oneLine } from './columns'
import { knownArticles } from './known-articles'
import type { Session } from './session'
import { counted } from './wording'

/** Extracts articles of the archive again; without ids all that an older extractor made. */
export async function extractAgain(session: Session, given: string[], dryRun: boolean): Promise<void> {
  await session.withArchive(dryRun ? 'read' : 'write', async (archive) => {
    const ids = given.length === 0 ? null : await knownArticles(archive, given, session.voice)
    if (ids?.length === 0) return
    await (dryRun ? preview(session, archive, ids) : renew(session, archive, ids))
  })
}

async function preview({ voice, signal }: Session, archive: Archive, ids: string[] | null): Promise<void> {
  for (const renewal of await archive.extraction.preview({ ids }, { signal }))
    voice.result({ ok: true, ...renewal }, described(renewal))
}

async function renew({ voice, signal }: Session, archive: Archive, ids: string[] | null): Promise<void> {
  const { checked, renewed } = await archive.extraction.renew({ ids }, { signal })
  voice.result({ ok: true, checked, renewed }, `${counted(checked, 'article')} extracted again, ${renewed} changed`)
}

function described({ id, title, fields, removed, added }: Renewal): string {
  const lines = [
    ...fields.map(({ field, before, after }) => `  ${field}: ${oneLine(before ?? '–')} → ${oneLine(after ?? '–')}`),
    ...removed.map((line) => `  - ${oneLine(line)}`),
    ...added.map((line) => `  + ${oneLine(line)}`)
  ]
  return `${id}  ${oneLine(title)}\n${lines.join('\n')}`
}
