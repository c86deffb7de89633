import { Kind, kindAt } from '../analysis/characters'
import type { Mark } from './marks'
import { type Standings, tokensAround } from './tokens-around'

/** About so many characters are shown around the words that were found. */
const LENGTH = 200
// A row of the list shows two lines of some forty letters: the first mark has to be among them.
const BEFORE = 36
/** A sentence may begin so far before them. */
const SENTENCE_BEFORE = 56
/** No token is so long that the passage grows beyond this. */
const LONGEST = 320

interface Stretch {
  start: number
  end: number
}

/** The marks that stand near each other and account for the most rules; the first such place. */
export function densest(marks: readonly Mark[]): Stretch {
  const counts = new Map<number, number>()
  let best: Stretch & { value: number } = { start: 0, end: 0, value: -1 }
  let first = 0
  marks.forEach((mark, last) => {
    counts.set(mark.rule, (counts.get(mark.rule) ?? 0) + 1)
    while (first < last && (marks[first]?.start ?? 0) < mark.end - LENGTH + BEFORE) {
      drop(counts, marks[first]?.rule)
      first += 1
    }
    const value = worthOf(counts)
    if (value > best.value) best = { start: marks[first]?.start ?? mark.start, end: mark.end, value }
  })
  return best
}

/** Different words count most; a word that comes again counts a little. */
function worthOf(counts: ReadonlyMap<number, number>): number {
  let repeated = 0
  for (const count of counts.values()) repeated += Math.min(count, 3)
  return counts.size * 100 + repeated
}

function drop(counts: Map<number, number>, rule: number | undefined): void {
  if (rule === undefined) return
  const left = (counts.get(rule) ?? 0) - 1
  if (left > 0) counts.set(rule, left)
  else counts.delete(rule)
}

/** Steps back to where the word starts that stands there, over an elided article and the like. */
function startOfWord(text: string, at: number): number {
  const kind = kindAt(text, at)
  if (kind !== Kind.letter && kind !== Kind.digit) return at
  let start = at
  while (start > 0 && at - start < 40 && !/\s/u.test(text.charAt(start - 1)) && joins(text, start - 1)) start -= 1
  return start
}

function joins(text: string, at: number): boolean {
  const kind = kindAt(text, at)
  return kind === Kind.letter || kind === Kind.digit || kind === Kind.mark || kind === Kind.joiner
}

const CLOSING = /[.,;:!?…"'”’»)\]。、，！？」』，؛؟।]/

function withPunctuation(text: string, at: number): number {
  let end = at
  while (end < text.length && end - at < 4 && CLOSING.test(text.charAt(end))) end += 1
  return end
}

const BREAK = /\n|[.!?؟][”"»’]?\s|[。！？]/gu

/** Where the last sentence or paragraph within [from, to) starts; -1: none does. */
function sentenceStart(text: string, from: number, to: number): number {
  const found = [...text.slice(from, to).matchAll(BREAK)].at(-1)
  return found === undefined ? -1 : from + found.index + found[0].length
}

/** The start of a sentence shortly before the marks is better than the middle of one. */
function startNear(text: string, tokens: Standings, marked: number, room: number): number {
  if (marked <= Math.min(SENTENCE_BEFORE, room)) return skipSpace(text)
  const sentence = sentenceStart(text, marked - Math.min(SENTENCE_BEFORE, room), marked)
  const from = sentence >= 0 ? sentence : marked - Math.min(BEFORE, room)
  const at = tokens.firstFrom(from)
  if (at >= tokens.length || tokens.startAt(at) > marked) return marked
  return startOfWord(text, tokens.startAt(at))
}

/** The end of the last whole word before `limit`. */
function endNear(text: string, tokens: Standings, start: number, limit: number): number {
  if (limit >= text.length) return text.length
  let end = start
  for (let at = tokens.firstFrom(start); at < tokens.length && tokens.endAt(at) <= limit; at += 1) {
    const next = at + 1
    const isWhole = next >= tokens.length || !tokens.isGlued(next) || kindAt(text, tokens.startAt(next)) !== Kind.letter
    if (isWhole || end === start) end = Math.max(end, tokens.endAt(at))
  }
  return withPunctuation(text, end)
}

let graphemes: Intl.Segmenter | undefined

/** Cuts where no character falls apart. Only texts without words to cut at come here. */
function cutCharacters(text: string, start: number, most: number): number {
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  let end = start
  for (const { index, segment } of graphemes.segment(text.slice(start, start + most + 40))) {
    if (index + segment.length > most) break
    end = start + index + segment.length
  }
  return end
}

/** Where the passage to show starts and ends: around the marks, or from the start of the text. */
export function windowOf(text: string, marks: readonly Mark[]): Stretch {
  const best = marks.length === 0 ? { start: 0, end: 0 } : densest(marks)
  const room = Math.max(0, LENGTH - (best.end - best.start))
  const tokens = tokensAround(text, best)
  const start = marks.length === 0 ? skipSpace(text) : startNear(text, tokens, best.start, room)
  const end = Math.max(endNear(text, tokens, start, start + LENGTH), Math.min(best.end, start + LONGEST))
  if (end <= start || end - start > LONGEST) return { start, end: cutCharacters(text, start, LENGTH) }
  return { start, end }
}

function skipSpace(text: string): number {
  return text.length - text.trimStart().length
}
