import { type ExportSelection, exportFormat } from '@shared/export'
import { Option } from 'commander'
import type { Register } from '../run'
import { collect, counted } from '../wording'

interface Options {
  to: string
  format: string
  query?: string
  collection?: string
  tag?: string
  id: string[]
  all?: boolean
  overwrite?: boolean
}

const LATER = ['bundle', 'epub', 'pdf', 'docx', 'bibtex', 'ris', 'csl-json', 'wacz', 'warc', 'site']

export const exportCommand: Register = (program, run) => {
  const command = program
    .command('export')
    .description('hands articles over in an open format')
    .requiredOption('--to <path>', 'html and markdown: a folder; json and csv: a file')
    .addOption(
      new Option('--format <format>', 'which').choices([...exportFormat.options, ...LATER]).makeOptionMandatory()
    )
    .option('--query <query>', 'what a search finds')
    .option('--collection <path>', 'what a collection holds')
    .option('--tag <tag>', 'what has a tag')
    .option(
      '--id <ids...>',
      'these articles',
      (value: string, earlier: string[]) => collect(value, earlier),
      [] as string[]
    )
    .option('--all', 'all articles')
    .option('--overwrite', 'replace what exists')
  command.action((options: Options) => {
    const format = exportFormat.safeParse(options.format)
    if (!format.success) return command.error(`error: this version cannot export ${options.format} yet`)
    const selection = selectionOf(options)
    if (!selection) return command.error('error: say what to export: --query, --collection, --tag, --id or --all')
    return run(({ voice, signal, withArchive }) =>
      withArchive('read', async (archive) => {
        const request = { to: options.to, format: format.data, selection, overwrite: options.overwrite ?? false }
        try {
          const result = await archive.export.run(request, { signal })
          voice.result({ ok: true, ...result }, `${counted(result.articles, 'article')} → ${result.path}`)
        } catch (error) {
          voice.failed({ format: format.data, path: options.to }, error)
        }
      })
    )
  })
}

function selectionOf({ query, collection, tag, id, all }: Options): ExportSelection | null {
  if (id.length > 0) return { ids: id }
  const filter = { collection: collection ?? null, tag: tag ?? null }
  if (query !== undefined) return { query, filter }
  return all || collection !== undefined || tag !== undefined ? { filter } : null
}
