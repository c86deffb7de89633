import { type ArticleSort, type ArticleSummary, articleSort } from '@shared/article'
import { Option } from 'commander'
import { cutTo, oneLine, padTo } from '../columns'
import type { Voice } from '../io'
import type { Register } from '../register'
import { collection, tag, wholeNumber } from '../wording'

const PAGE = 1_000
const SOURCE_COLUMNS = 20

interface Options {
  tag?: string
  collection?: string
  language?: string
  sort: ArticleSort
  limit: number
  offset: number
}

export const listCommand: Register = (program, run) => {
  program
    .command('list')
    .description('lists articles, newest first')
    .option('--tag <tag>', 'only those with this tag', tag)
    .option('--collection <path>', 'only those in this collection or below', collection)
    .option('--language <code>', 'only those in this language')
    .addOption(new Option('--sort <order>', 'order').choices(articleSort.options).default('saved'))
    .option('--limit <n>', 'how many', wholeNumber, 50)
    .option('--offset <n>', 'how many to pass over', wholeNumber, 0)
    .action((options: Options) =>
      run(({ voice, signal, withArchive }) =>
        withArchive('read', async (archive) => {
          const { tag = null, collection = null, language = null, sort } = options
          for (let done = 0; done < options.limit; done += PAGE) {
            signal.throwIfAborted()
            const limit = Math.min(PAGE, options.limit - done)
            const { items } = await archive.article.list({
              filter: { tag, collection, language },
              sort,
              limit,
              offset: options.offset + done
            })
            for (const item of items) voice.result(item, lineOf(item, voice))
            if (items.length < limit) return
          }
        })
      )
    )
}

/** "id  2024-05-14  The Harbour Post      Headline" */
export function lineOf(
  item: Pick<ArticleSummary, 'id' | 'title' | 'siteName' | 'publishedAt' | 'capturedAt'>,
  voice: Voice
): string {
  const day = oneLine(item.publishedAt ?? item.capturedAt).slice(0, 10)
  const source = padTo(oneLine(item.siteName ?? '—'), SOURCE_COLUMNS)
  const left = 14 + 2 + 10 + 2 + SOURCE_COLUMNS + 2
  const title = cutTo(oneLine(item.title), voice.columns === null ? 10_000 : Math.max(20, voice.columns - left))
  return `${voice.dim(item.id)}  ${day}  ${source}  ${voice.bold(title)}`
}
