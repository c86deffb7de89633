import type { ArticleSummary } from '@shared/article'
import type { Register } from '../run'
import { wholeNumber } from '../wording'

const PAGE = 1_000

export const listCommand: Register = (program, run) => {
  program
    .command('list')
    .description('lists articles, newest first')
    .option('--tag <tag>', 'only those with this tag')
    .option('--collection <path>', 'only those in this collection or below')
    .option('--limit <n>', 'how many', wholeNumber, 50)
    .option('--offset <n>', 'how many to pass over', wholeNumber, 0)
    .action((options: { tag?: string; collection?: string; limit: number; offset: number }) =>
      run(({ voice, withArchive }) =>
        withArchive('read', async (archive) => {
          const filter = { tag: options.tag ?? null, collection: options.collection ?? null }
          for (let done = 0; done < options.limit; done += PAGE) {
            const limit = Math.min(PAGE, options.limit - done)
            const { items } = await archive.article.list({ filter, limit, offset: options.offset + done })
            for (const item of items) voice.result(item, lineOf(item))
            if (items.length < limit) return
          }
        })
      )
    )
}

/** "id  2024-05-14  The Harbour Post  Headline" */
export function lineOf(item: Pick<ArticleSummary, 'id' | 'title' | 'siteName' | 'publishedAt' | 'capturedAt'>): string {
  const day = (item.publishedAt ?? item.capturedAt).slice(0, 10)
  return [item.id, day, item.siteName ?? '—', item.title].join('  ')
}
