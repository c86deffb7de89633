import type { Article } from '@shared/article'
import { Option } from 'commander'
import { type Archive, articleMarkdown, articlePage, signedInSentence, signedInTo } from '../../main/archive'
import { knownArticles } from '../known-articles'
import type { Register } from '../register'

type Form = 'json' | 'text' | 'markdown' | 'html'

export const showCommand: Register = (program, run) => {
  program
    .command('show')
    .description('shows one article')
    .argument('<id>')
    .addOption(new Option('--as <form>', 'how').choices(['json', 'text', 'markdown', 'html']))
    .action((id: string, options: { as?: Form }) =>
      run(({ voice, withArchive }) =>
        withArchive('read', async (archive) => {
          const [known] = await knownArticles(archive, [id], voice)
          if (known === undefined) return
          const article = await archive.article.get({ id: known })
          const form = options.as ?? (voice.json ? 'json' : 'text')
          if (form === 'json') return voice.raw(JSON.stringify(article))
          const content = await shown(archive, article, form)
          if (voice.json) voice.result({ ok: true, id, as: form, content }, '')
          else voice.raw(content)
        })
      )
    )
}

async function shown(archive: Archive, article: Article, form: Exclude<Form, 'json'>): Promise<string> {
  if (form === 'markdown') return articleMarkdown(article)
  if (form === 'html') return articlePage(article, { blob: await readImages(archive, article) })
  const head = [
    article.title,
    article.standfirst,
    [article.siteName, article.byline.join(', '), article.publishedAt].filter(Boolean).join(' · ')
  ]
  const site = signedInTo(article)
  const mark = site ? `\n\n${signedInSentence(site)}` : ''
  return `${head.filter(Boolean).join('\n')}\n\n${article.text}${mark}`
}

async function readImages(archive: Archive, article: Article) {
  const blobs = new Map<string, { mime: string; bytes: Uint8Array } | null>()
  for (const { sha256 } of article.images) if (sha256) blobs.set(sha256, await archive.blob.read({ sha256 }))
  return (sha256: string) => blobs.get(sha256) ?? null
}
