import { type CitationStyle, citationStyle } from '@shared/export'
import { type HighlightColor, highlightColor } from '@shared/highlight'
import { Option } from 'commander'
import { cutTo, oneLine } from '../columns'
import type { Register } from '../register'
import { collection, tag } from '../wording'

const PAGE = 1_000

interface Options {
  query?: string
  tag?: string
  collection?: string
  color?: HighlightColor
  citation: CitationStyle
  to?: string
  overwrite?: boolean
}

export const highlightsCommand: Register = (program, run) => {
  program
    .command('highlights')
    .description('lists marked passages, newest first; with --to writes them as Markdown with citations')
    .option('--query <words>', 'words that all stand in the passage, its note or the headline')
    .option('--tag <tag>', 'only those in articles with this tag', tag)
    .option('--collection <path>', 'only those in this collection or below', collection)
    .addOption(new Option('--color <color>', 'only those of this colour').choices(highlightColor.options))
    .addOption(new Option('--citation <style>', 'style of the citations').choices(citationStyle.options).default('apa'))
    .option('--to <file>', 'the Markdown file to write')
    .option('--overwrite', 'replace the file if it exists')
    .action((options: Options) =>
      run(({ voice, signal, withArchive }) =>
        withArchive('read', async (archive) => {
          const { query: text = null, tag = null, collection = null, color = null } = options
          const filter = { text, tag, collection, color }
          if (options.to !== undefined) {
            const { to, overwrite = false, citation: style } = options
            const written = await archive.highlight.save({ filter, style, to, overwrite })
            voice.result({ ok: true, ...written }, `${written.highlights} highlights written to ${written.path}`)
            return
          }
          for (let offset = 0; ; offset += PAGE) {
            signal.throwIfAborted()
            const { items } = await archive.highlight.list({ filter, limit: PAGE, offset })
            for (const item of items) {
              const width = voice.columns ?? 10_000
              voice.result(
                item,
                `${voice.dim(item.articleId)}  ${cutTo(oneLine(item.quote), Math.max(20, width - 16))}`
              )
            }
            if (items.length < PAGE) return
          }
        })
      )
    )
}
