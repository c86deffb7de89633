import type { Archive } from '../../main/archive'
import { findKnown, tellUnknown } from '../known-articles'
import type { Register } from '../register'
import type { Session } from '../session'
import { counted, megabytes } from '../wording'
import { lineOf } from './list'

const PAGE = 1_000

export const trashCommands: Register = (program, run) => {
  program
    .command('delete')
    .description('moves articles to the trash')
    .argument('<ids...>')
    .action((ids: string[]) =>
      run((session) =>
        session.withArchive('write', (archive) =>
          change(session, archive, ids, 'deleted', (known) => archive.article.delete({ ids: known }))
        )
      )
    )
  program
    .command('restore')
    .description('brings articles back from the trash')
    .argument('<ids...>')
    .action((ids: string[]) =>
      run((session) =>
        session.withArchive('write', (archive) =>
          change(session, archive, ids, 'restored', (known) => archive.article.restore({ ids: known }))
        )
      )
    )
  const trash = program.command('trash').description('what was deleted')
  trash
    .command('list')
    .description('lists what is in the trash')
    .action(() =>
      run(({ voice, signal, withArchive }) =>
        withArchive('read', async (archive) => {
          for (let offset = 0; ; offset += PAGE) {
            signal.throwIfAborted()
            const { items } = await archive.article.list({ filter: { trash: true }, limit: PAGE, offset })
            for (const item of items) voice.result({ ok: true, ...item }, lineOf(item, voice))
            if (items.length < PAGE) return
          }
        })
      )
    )
  trash
    .command('empty')
    .description('really removes what is in the trash')
    .action(() =>
      run(({ voice, withArchive }) =>
        withArchive('write', async (archive) => {
          const { articles, bytes } = await archive.trash.empty({})
          voice.result(
            { ok: true, articles, bytes },
            `${counted(articles, 'article')} removed, ${megabytes(bytes)} freed`
          )
        })
      )
    )
}

/** A line an id, in the order given. */
async function change(
  { voice }: Session,
  archive: Archive,
  ids: string[],
  done: string,
  run: (known: string[]) => Promise<unknown>
): Promise<void> {
  const known = await findKnown(archive, ids)
  if (known.size > 0) await run([...known])
  for (const id of ids) {
    if (known.has(id)) voice.result({ ok: true, id }, `${done}  ${id}`)
    else tellUnknown(voice, id)
  }
}
