import type { SearchDocument } from '../../src/main/archive/types'

/** Numbers that look random and are the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const ONSETS = [
  'b',
  'br',
  'c',
  'ch',
  'd',
  'f',
  'g',
  'gr',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'pr',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
  'w'
]
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou']
const CODAS = ['', '', 'n', 'r', 's', 't', 'l', 'nd', 'st', 'm']

/** Words that were made, by their numbers: large libraries are written in a third of the time. */
const made: (string | undefined)[] = []

/** The word with this number: short for common ones, longer for rare ones, always the same. */
export function wordNumber(number: number): string {
  const known = made[number]
  if (known !== undefined) return known
  const word = makeWord(number)
  made[number] = word
  return word
}

function makeWord(number: number): string {
  const random = seeded(number * 7919 + 17)
  const syllables = number < 150 ? 1 : number < 4_000 ? 2 : number < 30_000 ? 3 : 4
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? ''
  let word = ''
  for (let at = 0; at < syllables; at += 1)
    word += pick(ONSETS) + pick(VOWELS) + (at === syllables - 1 ? pick(CODAS) : '')
  return word
}

/** Word numbers as in real texts: few are common, most are rare, and there are always new ones. */
function zipf(random: () => number, size: number): number {
  return Math.floor(size ** random()) - 1
}

const WORDS = 400
const TOPIC_WORDS = 8

/** The article with this number in a library of so many; the same for the same seed. */
export function makeArticle(number: number, articles: number, seed: number): SearchDocument {
  const random = seeded((seed - 1) * 1_000_003 + number + 1)
  // Heaps' law: the vocabulary of a library grows with the square root of its size, more or less.
  const vocabulary = Math.round(20_000 + 1_400 * Math.sqrt(articles))
  const topic = Array.from({ length: TOPIC_WORDS }, () => wordNumber(200 + Math.floor(random() ** 2 * vocabulary)))
  const word = (): string =>
    random() < 0.12 ? (topic[Math.floor(random() * TOPIC_WORDS)] ?? '') : wordNumber(zipf(random, vocabulary))
  const sentence = (length: number): string => Array.from({ length }, word).join(' ')
  const body = Array.from({ length: WORDS / 20 }, () => `${sentence(20)}.`).join('\n')
  const day = new Date(Date.UTC(2015, 0, 1 + Math.floor(random() * 3_600))).toISOString().slice(0, 10)
  const site = `${wordNumber(300 + (number % 40))} courier`
  const tags = number % 3 === 0 ? [topic[7] ?? ''] : []
  return {
    id: `article-${number}`,
    title: `${topic.slice(0, 4).join(' ')} ${sentence(3)}`,
    standfirst: `${topic.slice(4, 6).join(' ')} ${sentence(10)}`,
    body,
    byline: `${wordNumber(400 + (number % 300))} ${wordNumber(900 + (number % 500))}`,
    source: site,
    section: wordNumber(50 + (number % 12)),
    tag: tags.join('\n'),
    collection: '',
    caption: sentence(8),
    note: '',
    url: `https://courier${number % 40}.example/${number}`,
    meta: {
      tags,
      collections: [],
      sourceId: `source-${number % 40}`,
      siteName: site,
      hosts: [`courier${number % 40}.example`],
      language: 'en',
      section: null,
      byline: [],
      day,
      savedDay: day,
      hasImage: number % 2 === 0,
      hasNote: false
    }
  }
}

export interface KnownItem {
  id: string
  query: string
}

/** Queries of one to three words of a title, for an article that the user has in mind. */
export function knownItems(articles: number, count: number, seed: number): KnownItem[] {
  const random = seeded(seed + 41)
  return Array.from({ length: count }, () => {
    const { id, title } = makeArticle(Math.floor(random() * articles), articles, seed)
    const length = 1 + Math.floor(random() * 3)
    return { id, query: title.split(' ').slice(0, length).join(' ') }
  })
}

/** The same query with one letter swapped, dropped, doubled or changed in its longest word. */
export function withTypo(query: string, seed: number): string {
  const random = seeded(seed)
  const words = query.split(' ')
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '')
  const at = 1 + Math.floor(random() * (longest.length - 2))
  const [before, first, second, rest] = [
    longest.slice(0, at),
    longest.charAt(at),
    longest.charAt(at + 1),
    longest.slice(at + 2)
  ]
  const kinds = [second + first, second, first + first + second, `x${second}`]
  const wrong = before + (kinds[Math.floor(random() * kinds.length)] ?? '') + rest
  return words.map((word) => (word === longest ? wrong : word)).join(' ')
}

/** What a user sends while typing: the query letter by letter. */
export function keystrokes(query: string): string[] {
  return Array.from(query, (_, at) => query.slice(0, at + 1)).filter((typed) => !typed.endsWith(' '))
}
