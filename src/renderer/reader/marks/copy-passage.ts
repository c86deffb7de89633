import type { Article } from '@shared/article'
import type { CitationStyle } from '@shared/export'
import type { TFunction } from 'i18next'
import { ask } from '@/app/archive-client'
import { tellFailure } from '@/app/changes'
import { toastDone } from '@/ui/toast'

/** Puts a passage on the clipboard; with a style: in quotation marks, with where it is from. */
export async function copyPassage(
  { id, language }: Article,
  quote: string,
  style: CitationStyle | null,
  t: TFunction<'reader'>
): Promise<void> {
  try {
    const text = style === null ? quote : await withCitation(id, quoted(quote, language), style)
    await ask('clipboard.write', { text })
    toastDone(t(style === null ? 'copied' : 'marks.copiedCited'))
  } catch (error) {
    tellFailure(error)
  }
}

async function withCitation(id: string, quote: string, style: CitationStyle): Promise<string> {
  const { text } = await ask('article.cite', { ids: [id], style })
  return `${quote}\n\n${text}`
}

const MARKS: Record<string, [string, string]> = {
  de: ['„', '“'],
  fr: ['« ', ' »'],
  ru: ['«', '»'],
  uk: ['«', '»'],
  es: ['«', '»'],
  it: ['«', '»'],
  ar: ['«', '»'],
  fa: ['«', '»'],
  ja: ['「', '」'],
  zh: ['“', '”']
}

/** In the quotation marks of the article's language. */
export function quoted(text: string, language: string | null): string {
  const [open, close] = MARKS[language?.slice(0, 2) ?? ''] ?? ['“', '”']
  return `${open}${text.replace(/\n+/g, '\n\n')}${close}`
}
