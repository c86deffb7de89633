import type { LibraryStats } from '@shared/library'
import type { Register } from '../register'
import { counted, megabytes, positiveNumber, wholeNumber } from '../wording'

export const maintenanceCommands: Register = (program, run) => {
  program
    .command('verify')
    .description('re-hashes every stored file and checks every reference and the database itself')
    .action(() =>
      run(({ voice, signal, withArchive }) =>
        withArchive('read', async (archive) => {
          const report = await archive.library.verify({}, { signal })
          const summary = `${counted(report.articles, 'article')}, ${counted(report.blobs, 'stored file')}, ${megabytes(report.bytes)}`
          voice.result(report, report.ok ? `sound: ${summary}` : [...report.problems, summary].join('\n'))
          if (!report.ok) voice.fail()
        })
      )
    )
  program
    .command('stats')
    .description('counts, sizes and the state of the index')
    .action(() =>
      run(({ voice, withArchive, folder }) =>
        withArchive('read', async (archive) => {
          const stats = await archive.library.stats({})
          voice.result({ ok: true, folder, ...stats }, shownStats(folder, stats))
        })
      )
    )
  program
    .command('reindex')
    .description('throws the search index away and builds it again')
    .action(() =>
      run(({ voice, signal, withArchive }) =>
        withArchive('read', async (archive) => {
          const { articles, tookMs } = await archive.library.reindex({}, { signal })
          voice.result({ ok: true, articles, tookMs }, `${counted(articles, 'article')} in ${Math.round(tookMs)} ms`)
        })
      )
    )
  program
    .command('seed-demo')
    .description('fills the archive with generated articles, to try things out')
    .option('--articles <n>', 'how many', positiveNumber, 1_000)
    .option('--seed <s>', 'another seed, other articles', wholeNumber, 1)
    .action((options: { articles: number; seed: number }) =>
      run(({ voice, signal, withArchive }) =>
        withArchive('write', async (archive) => {
          const progress = ({ done, total }: { done: number; total: number | null }) => {
            if (done % 1_000 === 0) voice.note(`${done} of ${total}`)
          }
          const { articles } = await archive.demo.seed(
            { articles: options.articles, seed: options.seed },
            { signal, onProgress: progress }
          )
          voice.result({ ok: true, articles }, `${counted(articles, 'article')} made`)
        })
      )
    )
}

function shownStats(folder: string, stats: LibraryStats): string {
  const rows: [string, string | number][] = [
    ['archive', folder],
    ['articles', stats.articles],
    ['in the trash', stats.trash],
    ['snapshots', stats.snapshots],
    ['versions', stats.versions],
    ['images', stats.images],
    ['tags', stats.tags],
    ['collections', stats.collections],
    ['sources', stats.sources],
    ['stored files', `${stats.blobs}, ${megabytes(stats.blobBytes)}`],
    ['database', `${megabytes(stats.databaseBytes)}, schema ${stats.schemaVersion}`],
    ['search index', `${stats.index.state}, ${counted(stats.index.articles, 'article')}`]
  ]
  return rows.map(([name, value]) => `${name.padEnd(14)}${value}`).join('\n')
}
