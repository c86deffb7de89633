import type { ImportReport } from '@shared/import'
import { oneLine } from '../columns'
import type { Register } from '../register'
import { ledgerLine, shown, summary } from './import'

/** The ledger: what came in, and what can still be done about it. */
export const importsCommand: Register = (program, run) => {
  const imports = program.command('imports').description('the reports of what was brought in')
  imports
    .command('list')
    .description('newest first')
    .action(() =>
      run(({ voice, withArchive }) =>
        withArchive('read', async (archive) => {
          for (const report of await archive.import.list({})) voice.result(report, reportLine(report))
        })
      )
    )
  imports
    .command('retry')
    .description('tries the failed rows of an import again')
    .argument('<id>')
    .action((id: string) =>
      run(({ voice, signal, withArchive }) =>
        withArchive('write', async (archive) => {
          try {
            const { ledger, id: _, format, ...totals } = await archive.import.retry({ id }, { signal })
            for (const row of ledger) voice.result(ledgerLine(row), shown(row))
            voice.result({ ok: totals.failed === 0, id, format, ...totals }, summary(totals, false))
            if (totals.failed > 0) voice.fail()
          } catch (error) {
            voice.failed({ id }, error)
          }
        })
      )
    )
  imports
    .command('report')
    .description('writes a report as a table (CSV)')
    .argument('<id>')
    .argument('<file>')
    .option('--overwrite', 'replace what exists')
    .action((id: string, file: string, { overwrite = false }: { overwrite?: boolean }) =>
      run(({ voice, withArchive }) =>
        withArchive('read', async (archive) => {
          try {
            const saved = await archive.import.saveReport({ id, to: file, overwrite })
            voice.result({ ok: true, id, ...saved }, `${saved.rows} rows → ${saved.path}`)
          } catch (error) {
            voice.failed({ id, path: file }, error)
          }
        })
      )
    )
  imports
    .command('undo')
    .description('takes back what an import brought in: articles go to the trash, labels that it made go')
    .argument('<id>')
    .action((id: string) =>
      run(({ voice, withArchive }) =>
        withArchive('write', async (archive) => {
          const { articles } = await archive.import.undo({ id })
          voice.result({ ok: true, id, articles }, `${articles} articles taken back`)
        })
      )
    )
}

function reportLine({ id, name, startedAt, undone, ...totals }: ImportReport): string {
  return `${id}  ${startedAt.slice(0, 16)}  ${oneLine(name)}  ${summary(totals, false)}${undone ? ' (undone)' : ''}`
}
