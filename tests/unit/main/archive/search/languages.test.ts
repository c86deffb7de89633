import type { HighlightRanges, SearchHit } from '@shared/search'
import { expect, test } from 'vitest'
import type { Archive } from '../../../../../src/main/archive'
import { capturedPage } from '../../../../support/pages'
import { tempArchive } from '../../../../support/temp-archive'
import { languages } from './languages'
import type { Language } from './languages/language'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

function pageOf({ tag, articles }: Language, name: string): string {
  const [title, text] = (articles[name] ?? ['', '']).map(escaped)
  return `<!doctype html><html lang="${tag}"><head><meta charset="utf-8"><title>${title}</title></head>
<body><article><h1>${title}</h1><p>${text}</p></article></body></html>`
}

/** Saves its articles. Their names by their ids. */
async function save(archive: Archive, key: string, language: Language): Promise<[string, string][]> {
  const saved: [string, string][] = []
  for (const name of Object.keys(language.articles)) {
    const page = capturedPage({ url: `https://press.example/${key}/${name}`, content: pageOf(language, name) })
    const { articleId } = await archive.page.save({ page, tags: [], collection: null })
    saved.push([articleId, name])
  }
  return saved
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
const NON_JOINER = '\u200C'

/** Whether a highlight begins or ends within what is read as one character. */
function splits(text: string, ranges: HighlightRanges): boolean {
  const bounds = new Set([...graphemes.segment(text)].map(({ index }) => index)).add(text.length)
  return ranges.some((range) => range.some((at) => !bounds.has(at) && text.charAt(at) !== NON_JOINER))
}

function troubleWith(hit: SearchHit): string {
  const { title, titleHighlights, snippet, snippetHighlights } = hit
  if (titleHighlights.length + snippetHighlights.length === 0) return ', not marked'
  return splits(title, titleHighlights) || splits(snippet, snippetHighlights) ? ', marked within a character' : ''
}

interface Asked {
  archive: Archive
  names: ReadonlyMap<string, string>
  query: string
  finds: string
  misspelt: boolean
  /** Other languages have the same words: what is wanted is among the first. */
  among: boolean
}

const FIRST = 8

function isFound(found: readonly string[], wanted: readonly string[], among: boolean): boolean {
  const [best = ''] = wanted
  const isAhead = among ? found.slice(0, FIRST).includes(best) : found[0] === best
  return isAhead && wanted.every((name) => found.includes(name))
}

/** What is wrong with an answer; nothing where it is as it should be. */
async function fault({ archive, names, query, finds, misspelt, among }: Asked): Promise<string[]> {
  const { hits, corrected, relaxed } = await archive.search.find({ query })
  const found = hits.map(({ id }) => names.get(id) ?? '?')
  const wanted = finds.split(' ')
  const isRight = isFound(found, wanted, among)
  const trouble = isRight
    ? hits
        .filter(({ id }) => wanted.includes(names.get(id) ?? ''))
        .map(troubleWith)
        .join('')
    : ''
  const isPlain = misspelt || (corrected === null && !relaxed)
  if (isRight && isPlain && trouble === '') return []
  const remarks = `${corrected === null ? '' : `, corrected: ${corrected}`}${relaxed ? ', relaxed' : ''}${trouble}`
  return [`${query}: ${found.slice(0, 4).join(' ') || 'nothing'} instead of ${finds}${remarks}`]
}

async function faults(
  archive: Archive,
  names: ReadonlyMap<string, string>,
  language: Language,
  among: boolean
): Promise<string[]> {
  const asks = language.asks.map(([query, finds]) => ({ query, finds, misspelt: false }))
  const typos = (language.misspelt ?? []).map(([query, finds]) => ({ query, finds, misspelt: true }))
  const found: string[] = []
  for (const each of [...asks, ...typos]) found.push(...(await fault({ archive, names, among, ...each })))
  return found
}

test.each(Object.entries(languages))('%s: what people type finds what they mean', async (key, language) => {
  const archive = await tempArchive()
  const names = new Map(await save(archive, key, language))
  expect(await faults(archive, names, language, false)).toEqual([])
})

test('languages beside each other in one archive do not come between', async () => {
  const archive = await tempArchive()
  const all = new Map<string, string>()
  for (const [key, language] of Object.entries(languages)) {
    for (const [id, name] of await save(archive, key, language)) all.set(id, name)
  }
  const found: Record<string, string[]> = {}
  for (const [key, language] of Object.entries(languages)) {
    const wrong = await faults(archive, all, language, true)
    if (wrong.length > 0) found[key] = wrong
  }
  expect(found).toEqual({})
}, 120_000)
