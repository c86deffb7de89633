import { ArchiveError } from '@shared/errors'
import type { SavedSearch } from '@shared/saved-search'
import type { SearchSort } from '@shared/search'
import { InvalidArgumentError, Option } from 'commander'
import type { Archive } from '../../main/archive'
import { oneLine, padTo } from '../columns'
import type { Register } from '../register'
import { wholeNumber } from '../wording'
import { findPaged, tellFound } from './search'

interface AddOptions {
  alert?: boolean
  sort: SearchSort
}

export const savedCommand: Register = (program, run) => {
  const saved = program.command('saved').description('searches that were saved: collections that fill themselves')
  saved
    .command('list')
    .description('lists them with how many articles each finds now')
    .action(() =>
      run(({ voice, withArchive }) =>
        withArchive('read', async (archive) => {
          const counts = new Map((await archive.saved.counts({})).map((each) => [each.id, each]))
          for (const { id, name, query, filter, sort, alert } of await archive.saved.list({})) {
            const { total = 0, unseen = 0 } = counts.get(id) ?? {}
            const line = { ok: true, id, name, query, filter, sort, alert, articles: total, unseen }
            voice.result(line, `${padTo(oneLine(name), 30)}  ${String(total).padStart(7)}  ${oneLine(query)}`)
          }
        })
      )
    )
  saved
    .command('add')
    .description('saves a search under a name')
    .argument('<name>', 'what it is called', savedName)
    .argument('<query...>', 'what to search for')
    .option('--alert', 'tell in the window when a newly saved article matches')
    .addOption(sortOption())
    .allowUnknownOption()
    .action((name: string, words: string[], { alert = false, sort }: AddOptions) =>
      run(({ voice, withArchive }) =>
        withArchive('write', async (archive) => {
          if (await named(archive, name)) return voice.failed({ name }, exists(name))
          const query = words.join(' ')
          const { id } = await archive.saved.add({ name, query, alert, sort })
          voice.result({ ok: true, id, name, query }, `Saved: ${oneLine(name)}`)
        })
      )
    )
  saved
    .command('remove')
    .description('removes saved searches; articles stay')
    .argument('<names...>', 'name or id')
    .action((names: string[]) =>
      run(({ voice, withArchive }) =>
        withArchive('write', async (archive) => {
          for (const name of names) {
            const search = await named(archive, name)
            if (!search) {
              voice.failed({ name }, missing(name))
              continue
            }
            await archive.saved.delete({ id: search.id })
            voice.result({ ok: true, id: search.id, name: search.name }, `Removed: ${oneLine(search.name)}`)
          }
        })
      )
    )
  saved
    .command('run')
    .description('searches again')
    .argument('<name>', 'name or id')
    .option('--limit <n>', 'how many', wholeNumber, 20)
    .option('--offset <n>', 'how many to pass over', wholeNumber, 0)
    .action((name: string, options: { limit: number; offset: number }) =>
      run((session) =>
        session.withArchive('read', async (archive) => {
          const search = await named(archive, name)
          if (!search) return session.voice.failed({ name }, missing(name))
          const { query, filter, sort } = search
          tellFound(session, query, await findPaged(archive, query, { ...options, sort, filter }))
        })
      )
    )
}

function sortOption(): Option {
  return new Option('--sort <order>', 'order').choices(['relevance', 'newest', 'oldest']).default('relevance')
}

function savedName(text: string): string {
  const name = text.trim()
  if (name === '' || name.length > 200) throw new InvalidArgumentError('A name has 1 to 200 characters.')
  return name
}

/** By id, else by name; case does not matter. */
async function named(archive: Archive, wanted: string): Promise<SavedSearch | undefined> {
  const all = await archive.saved.list({})
  const folded = wanted.trim().toLowerCase()
  return all.find(({ id }) => id === wanted) ?? all.find(({ name }) => name.toLowerCase() === folded)
}

function exists(name: string): ArchiveError {
  return new ArchiveError('exists', `There is a saved search “${name}” already. Nothing was changed. Remove it first.`)
}

function missing(name: string): ArchiveError {
  return new ArchiveError('not-found', `There is no saved search “${name}”. Nothing was changed.`)
}
