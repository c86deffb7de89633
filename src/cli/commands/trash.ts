import { knownArticles } from '../known-articles'
import type { Register } from '../run'
import { counted, megabytes } from '../wording'
import { lineOf } from './list'

const PAGE = 1_000

export const trashCommands: Register = (program, run) => {
  program
    .command('delete')
    .description('moves articles to the trash')
    .argument('<ids...>')
    .action((ids: string[]) =>
      run(({ voice, withArchive }) =>
        withArchive('write', async (archive) => {
          const known = await knownArticles(archive, ids, voice)
          if (known.length > 0) await archive.article.delete({ ids: known })
          for (const id of known) voice.result({ ok: true, id }, `deleted  ${id}`)
        })
      )
    )
  program
    .command('restore')
    .description('brings articles back from the trash')
    .argument('<ids...>')
    .action((ids: string[]) =>
      run(({ voice, withArchive }) =>
        withArchive('write', async (archive) => {
          const known = await knownArticles(archive, ids, voice)
          if (known.length > 0) await archive.article.restore({ ids: known })
          for (const id of known) voice.result({ ok: true, id }, `restored  ${id}`)
        })
      )
    )
  const trash = program.command('trash').description('what was deleted')
  trash
    .command('list')
    .description('lists what is in the trash')
    .action(() =>
      run(({ voice, withArchive }) =>
        withArchive('read', async (archive) => {
          for (let offset = 0; ; offset += PAGE) {
            const { items } = await archive.article.list({ filter: { trash: true }, limit: PAGE, offset })
            for (const item of items) voice.result({ ok: true, ...item }, lineOf(item))
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
