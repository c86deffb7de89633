import type { Archive } from '../../main/archive'
import { oneLine, padTo } from '../columns'
import { knownArticles } from '../known-articles'
import type { Register } from '../register'
import type { Session } from '../session'
import { counted, collection as pathArgument } from '../wording'

export const collectionCommand: Register = (program, run) => {
  const collection = program.command('collection').description('collections, nested by path: Elections/2024')
  const write = (work: (archive: Archive, session: Session) => Promise<void>) =>
    run((session) => session.withArchive('write', (archive) => work(archive, session)))
  collection
    .command('create')
    .description('makes a collection, and its parents where they are missing')
    .argument('<path>', 'such as Elections/2024', pathArgument)
    .action((path: string) =>
      write((archive, session) => change(session, path, () => archive.collection.create({ path })))
    )
  collection
    .command('delete')
    .description('removes a collection and those in it; articles stay')
    .argument('<path>', 'such as Elections/2024', pathArgument)
    .action((path: string) =>
      write((archive, session) => change(session, path, () => archive.collection.delete({ path })))
    )
  collection
    .command('add')
    .description('puts articles into a collection')
    .argument('<path>', 'such as Elections/2024', pathArgument)
    .argument('<ids...>')
    .action((path: string, ids: string[]) => write((archive, session) => fill(session, archive, path, ids, true)))
  collection
    .command('remove')
    .description('takes articles out of a collection')
    .argument('<path>', 'such as Elections/2024', pathArgument)
    .argument('<ids...>')
    .action((path: string, ids: string[]) => write((archive, session) => fill(session, archive, path, ids, false)))
  collection
    .command('list')
    .description('lists collections with their articles')
    .action(() =>
      run(({ voice, withArchive }) =>
        withArchive('read', async (archive) => {
          for (const { path, articles } of await archive.collection.list({}))
            voice.result({ ok: true, collection: path, articles }, `${padTo(oneLine(path), 40)}  ${articles}`)
        })
      )
    )
}

async function fill(session: Session, archive: Archive, path: string, ids: string[], add: boolean): Promise<void> {
  const known = await knownArticles(archive, ids, session.voice)
  if (known.length === 0) return
  await change(session, path, () =>
    add ? archive.collection.add({ path, ids: known }) : archive.collection.remove({ path, ids: known })
  )
}

async function change({ voice }: Session, path: string, run: () => Promise<{ articles: number }>): Promise<void> {
  try {
    const { articles } = await run()
    voice.result({ ok: true, collection: path, articles }, `${path}: ${counted(articles, 'article')}`)
  } catch (error) {
    voice.failed({ collection: path }, error)
  }
}
