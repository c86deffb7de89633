import type { Archive } from '../../main/archive'
import { oneLine, padTo } from '../columns'
import { knownArticles } from '../known-articles'
import type { Register } from '../register'
import type { Session } from '../session'
import { counted, tag as tagArgument } from '../wording'

export const tagCommand: Register = (program, run) => {
  const tag = program.command('tag').description('tags articles and looks after tags')
  const write = (work: (archive: Archive, session: Session) => Promise<void>) =>
    run((session) => session.withArchive('write', (archive) => work(archive, session)))
  tag
    .command('add')
    .description('tags articles')
    .argument('<tag>', 'its name', tagArgument)
    .argument('<ids...>')
    .action((name: string, ids: string[]) => write((archive, session) => label(session, archive, name, ids, true)))
  tag
    .command('remove')
    .description('takes a tag off articles')
    .argument('<tag>', 'its name', tagArgument)
    .argument('<ids...>')
    .action((name: string, ids: string[]) => write((archive, session) => label(session, archive, name, ids, false)))
  tag
    .command('list')
    .description('lists tags with their articles')
    .action(() =>
      run(({ voice, withArchive }) =>
        withArchive('read', async (archive) => {
          for (const { name, articles, color } of await archive.tag.list({}))
            voice.result({ ok: true, tag: name, articles, color }, `${padTo(oneLine(name), 30)}  ${articles}`)
        })
      )
    )
  tag
    .command('rename')
    .description('renames a tag')
    .argument('<from>', 'a tag', tagArgument)
    .argument('<to>', 'its new name', tagArgument)
    .action((from: string, to: string) =>
      write((archive, session) => change(session, to, from, () => archive.tag.rename({ from, to })))
    )
  tag
    .command('merge')
    .description('gives every article of the first tag the second, and removes the first')
    .argument('<from>', 'a tag', tagArgument)
    .argument('<into>', 'another tag', tagArgument)
    .action((from: string, into: string) =>
      write((archive, session) => change(session, into, from, () => archive.tag.merge({ from, into })))
    )
}

async function label({ voice }: Session, archive: Archive, tag: string, ids: string[], add: boolean): Promise<void> {
  const known = await knownArticles(archive, ids, voice)
  if (known.length === 0) return
  try {
    const { articles } = add
      ? await archive.tag.add({ tag, ids: known })
      : await archive.tag.remove({ tag, ids: known })
    voice.result({ ok: true, tag, articles }, `${tag}: ${counted(articles, 'article')}`)
  } catch (error) {
    voice.failed({ tag }, error)
  }
}

async function change(
  { voice }: Session,
  tag: string,
  from: string,
  run: () => Promise<{ articles: number }>
): Promise<void> {
  try {
    const { articles } = await run()
    voice.result({ ok: true, tag, articles }, `${from} → ${tag}: ${counted(articles, 'article')}`)
  } catch (error) {
    voice.failed({ tag: from }, error)
  }
}
