import { readFileSync } from 'node:fs'
import type { Article } from '@shared/article'
import { ArchiveError } from '@shared/errors'
import { Liquid, LiquidError } from 'liquidjs'
import { cite, referenceOf } from '../citation'
import { decodeText } from '../intake/decode'
import { signedInTo } from './signed-in-to'

/** Makes one article's file of what it has to say. */
export type Template = (article: Article, content: string) => string

const RENDER_MS = 5_000
const MOST_CHARACTERS = 1_000_000
const MOST_MEMORY = 80_000_000

/**
 * A template that the user wrote, in Liquid: it can ask for values and for nothing else, no file and no code. In HTML
 * every value is escaped but those that say `raw`. docs/templates.md describes what there is.
 */
export function readTemplate(path: string, format: 'html' | 'markdown'): Template {
  const engine = new Liquid({
    ownPropertyOnly: true,
    strictFilters: true,
    templates: {},
    parseLimit: MOST_CHARACTERS,
    renderLimit: RENDER_MS,
    memoryLimit: MOST_MEMORY,
    ...(format === 'html' ? { outputEscape: 'escape' as const } : {})
  })
  const source = readSource(path)
  const parsed = explained(() => engine.parse(source))
  return (article, content) => explained(() => String(engine.renderSync(parsed, valuesOf(article, content))))
}

function valuesOf(article: Article, content: string): object {
  const reference = referenceOf(article)
  return {
    ...article,
    content,
    published: article.publishedAt,
    saved: article.capturedAt,
    signedInTo: signedInTo(article),
    source: article.siteName,
    sha256: article.snapshots[0]?.sha256 ?? null,
    citation: {
      apa: cite(reference, 'apa'),
      chicago: cite(reference, 'chicago'),
      mla: cite(reference, 'mla'),
      harvard: cite(reference, 'harvard')
    }
  }
}

function readSource(path: string): string {
  const text = sourceText(path)
  if (text.length <= MOST_CHARACTERS && !text.includes('\0')) return text
  throw new ArchiveError(
    'invalid-input',
    'This file is no template: it is too large or holds no text. Nothing was written. Choose another, or export without one.'
  )
}

function sourceText(path: string): string {
  try {
    return decodeText(readFileSync(path), { html: false }).replace(/^\ufeff/, '')
  } catch (cause) {
    throw new ArchiveError(
      'not-found',
      'The template could not be read. Nothing was written. Check its name and place, or export without one.',
      { cause }
    )
  }
}

/** A mistake in a template is the user’s to mend: where it is and what it is. */
function explained<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!LiquidError.is(error)) throw error
    const [, line] = /line:(\d+)/.exec(error.message) ?? []
    const what = error.message.replace(/,? *(file:\S+,? *)?line:\d+, col:\d+/g, '').replace(/[.\s]+$/, '')
    throw new ArchiveError(
      'invalid-input',
      `The template has a mistake${line ? ` in line ${line}` : ''}: ${what}. Nothing was written. Mend it, or export without it.`,
      { cause: error }
    )
  }
}
