import type { Article } from '@shared/article'
import type { Highlight } from '@shared/highlight'

/** The marked passages of one article as Markdown: quotations, what was noted on them, and where they are from. */
export function highlightsAsMarkdown(article: Article, highlights: Highlight[], citation: string): string {
  const passages = highlights.map(({ quote, note }) => [quoted(quote), ...(note ? [escaped(note)] : [])].join('\n\n'))
  return `${[`## ${escaped(article.title).replace(/\s+/g, ' ')}`, ...passages, escaped(citation)].join('\n\n')}\n`
}

function quoted(text: string): string {
  return escaped(text)
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n>\n')
}

/** What would be markup in Markdown stays what it is; links stay links. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<]/g, (mark, at: number) => (mark === '_' && inWord(text, at) ? mark : `\\${mark}`))
    .replace(/^(\s*)(#{1,6}|[-+>=]|\d+[.)])(?=\s|$)/gm, '$1\\$2')
}

/** Underscores inside words are letters, as in addresses. */
function inWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '')
}
