import { type ImportFormat, type ImportRow, type ImportTotals, importFormat } from '@shared/import'
import { Option } from 'commander'
import type { Archive } from '../../main/archive'
import { oneLine } from '../columns'
import type { Register } from '../register'
import type { Session } from '../session'

interface Options {
  format?: ImportFormat
  dryRun?: boolean
}

export const importCommand: Register = (program, run) => {
  program
    .command('import')
    .description('brings in what other tools export: WARC, WACZ, bundles, bookmarks, Pocket, Zotero and more')
    .argument('<inputs...>', 'files or folders')
    .addOption(
      new Option('--format <format>', 'what it is, where its contents do not tell').choices(importFormat.options)
    )
    .option('--dry-run', 'tells what would come of each row, and writes nothing')
    .action((inputs: string[], options: Options) =>
      run((session) =>
        session.withArchive('write', async (archive) => {
          for (const input of inputs) await importOne(session, archive, input, options)
        })
      )
    )
}

async function importOne({ voice, signal }: Session, archive: Archive, path: string, options: Options): Promise<void> {
  const request = { path, format: options.format ?? null, dryRun: options.dryRun ?? false, withRows: false }
  try {
    const {
      ledger: _,
      id,
      format,
      ...totals
    } = await archive.import.run(request, {
      signal,
      onRow: (row) => voice.result(ledgerLine(row), shown(row)),
      onProgress: ({ done }) => (done % 1_000 === 0 ? voice.note(`${done} rows`) : undefined)
    })
    voice.result({ ok: totals.failed === 0, input: path, id, format, ...totals }, summary(totals, request.dryRun))
    if (totals.failed > 0) voice.fail()
  } catch (error) {
    voice.failed({ input: path }, error)
  }
}

export function ledgerLine({ row, status, title, url, reason, articleId }: ImportRow): object {
  return { row, status, title, url, reason, articleId }
}

export function shown({ row, status, title, url, reason }: ImportRow): string {
  const what = oneLine(title ?? url ?? '')
  return `${String(row).padStart(5)}  ${status.padEnd(11)}  ${what}${status === 'failed' && reason ? ` (${oneLine(reason)})` : ''}`
}

export function summary(
  { rows, new: added, newVersion, unchanged, waiting, failed }: ImportTotals,
  dryRun: boolean
): string {
  const parts = [
    `${added} new`,
    `${newVersion} new versions`,
    `${unchanged} there already`,
    `${waiting} waiting for capture`,
    `${failed} failed`
  ]
  return `${rows} rows: ${parts.join(', ')}${dryRun ? ' (nothing was written)' : ''}`
}
