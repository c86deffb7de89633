import {
  type CitationStyle,
  citationStyle,
  type ExportFormat,
  type ExportPreview,
  type ExportSelection,
  exportFormat,
  PRINTED
} from '@shared/export'
import { type Paper, paper } from '@shared/paper'
import type { Progress } from '@shared/task'
import { Option } from 'commander'
import { type Archive, exportPrinted } from '../../main/archive'
import type { Voice } from '../io'
import { knownArticles } from '../known-articles'
import { print } from '../print/printer'
import type { Register } from '../register'
import { collect, collection, counted, tag } from '../wording'

interface Options {
  to: string
  format: ExportFormat
  style: CitationStyle
  paper: Paper
  template?: string
  query?: string
  collection?: string
  tag?: string
  id: string[]
  all?: boolean
  overwrite?: boolean
  wikiLinks?: boolean
  dryRun?: boolean
}

export const exportCommand: Register = (program, run) => {
  const command = program
    .command('export')
    .description('hands articles over in an open format')
    .requiredOption(
      '--to <path>',
      'a folder for html, markdown, text, site, mhtml and pdf-original; a file for the others'
    )
    .addOption(new Option('--format <format>', 'which').choices(exportFormat.options).makeOptionMandatory())
    .addOption(new Option('--style <style>', 'of citations').choices(citationStyle.options).default('apa'))
    .option('--template <file>', 'of html and markdown: a template of your own (docs/templates.md)')
    .addOption(new Option('--paper <size>', 'of PDF').choices(paper.options).default('a4'))
    .option('--wiki-links', 'of markdown: links between the articles as [[…]], for Obsidian')
    .option('--query <query>', 'what a search finds')
    .option('--collection <path>', 'what a collection holds', collection)
    .option('--tag <tag>', 'what has a tag', tag)
    .addOption(
      new Option('--id <ids...>', 'these articles')
        .argParser(collect)
        .default([])
        .conflicts(['query', 'collection', 'tag', 'all'])
    )
    .option('--all', 'all articles')
    .option('--overwrite', 'replace what exists')
    .option('--dry-run', 'tells what would be written, and writes nothing')
  command.action((options: Options) => {
    const { format } = options
    const selection = selectionOf(options)
    if (!selection) return command.error('error: say what to export: --query, --collection, --tag, --id or --all')
    return run(({ voice, signal, withArchive }) =>
      withArchive('read', async (archive) => {
        const request = {
          to: options.to,
          format,
          citationStyle: options.style,
          paper: options.paper,
          template: options.template,
          wikiLinks: options.wikiLinks ?? false,
          overwrite: options.overwrite ?? false
        }
        try {
          const whole = { ...request, selection: await known(archive, selection, voice) }
          if (options.dryRun) return tell(voice, request, await archive.export.preview(whole))
          const context = { signal, onProgress: ({ done, total }: Progress) => progress(voice, done, total) }
          const result = await (PRINTED[format]
            ? exportPrinted(whole, { checkRoom: archive.export.checkRoom, pages: archive.export.pages, print }, context)
            : archive.export.run(whole, context))
          voice.result({ ok: true, ...result }, `${counted(result.articles, 'article')} → ${result.path}`)
        } catch (error) {
          voice.failed({ format, path: options.to }, error)
        }
      })
    )
  })
}

function tell(
  voice: Voice,
  { format, to }: { format: ExportFormat; to: string },
  { look, ...told }: ExportPreview
): void {
  const beginning = look?.kind === 'text' ? look.text.slice(0, 1_000) : (look?.title ?? '')
  const names =
    told.names.length > 0 ? `\n${told.names.join('\n')}${told.more > 0 ? `\n… and ${told.more} more` : ''}` : ''
  const size = `${counted(told.articles, 'article')}, about ${(told.bytes / 1e6).toFixed(1)} MB → ${to} (nothing was written)`
  voice.result({ ok: true, format, path: to, ...told, beginning }, `${size}${names}\n\n${beginning}`)
}

function selectionOf({ query, collection, tag, id, all }: Options): ExportSelection | null {
  if (id.length > 0) return { ids: id }
  const filter = { collection: collection ?? null, tag: tag ?? null }
  if (query !== undefined) return { query, filter }
  return all || collection !== undefined || tag !== undefined ? { filter } : null
}

/** Without the ids that are not there: each is told, the others are exported. */
async function known(archive: Archive, selection: ExportSelection, voice: Voice): Promise<ExportSelection> {
  return 'ids' in selection ? { ids: await knownArticles(archive, selection.ids, voice) } : selection
}

function progress(voice: Voice, done: number, total: number | null): void {
  if (done > 0 && done % 1_000 === 0) voice.note(`${done} of ${total}`)
}
