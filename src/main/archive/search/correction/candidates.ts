import type { Occurrences } from '../text-index/postings'
import type { TextIndex } from '../text-index/text-index'
import { letterMask } from '../text-index/vocabulary'
import { editDistance } from './edit-distance'

/** A word of the archive that may have been meant. */
export interface Candidate {
  term: string
  distance: number
  articles: number
}

const MOST_CANDIDATES = 16

function bits(mask: number): number {
  let rest = mask
  let count = 0
  for (; rest !== 0; rest &= rest - 1) count += 1
  return count
}

function articlesWith(occurrences: Occurrences | undefined): number {
  let most = 0
  for (const [, frequencies] of occurrences ?? []) most = Math.max(most, frequencies.size)
  return most
}

function better(a: Candidate, b: Candidate): number {
  return a.distance - b.distance || b.articles - a.articles || (a.term < b.term ? -1 : 1)
}

/** Compares the word with each term, or with its beginning of about the word's length. Returns the nearest. */
function nearest(index: TextIndex, word: string, most: number, beginnings: boolean): Candidate[] {
  const { vocabulary } = index
  const mask = letterMask(word)
  const found: Candidate[] = []
  for (let number = 0; number < vocabulary.size; number += 1) {
    const other = vocabulary.maskOf(number)
    // Each edit adds or takes away two letters at most; what a beginning lacks may follow later in the term.
    if (bits(beginnings ? mask & ~other : mask ^ other) > (beginnings ? most : 2 * most)) continue
    const term = vocabulary.terms[number] ?? ''
    const distance = beginnings ? beginningDistance(word, term, most) : editDistance(word, term, most)
    if (distance === 0 || distance > most) continue
    const articles = articlesWith(index.occurrences(term))
    if (articles > 0) found.push({ term, distance, articles })
  }
  return found.sort(better)
}

function beginningDistance(word: string, term: string, most: number): number {
  if (term.length < word.length) return most + 1
  let distance = most + 1
  for (let length = word.length - most; length <= word.length + most; length += 1) {
    if (length > term.length) break
    distance = Math.min(distance, editDistance(word, term.slice(0, length), most))
  }
  return distance
}

const ALPHABETIC = /^[\p{L}\p{M}]+$/u
const CHARACTERS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const SHORTEST = 4
const SHORTEST_BEGINNING = 5
const LONG = 8

export function isCorrectable(word: string): boolean {
  return word.length >= SHORTEST && ALPHABETIC.test(word) && !CHARACTERS.test(word)
}

/** Only the nearest count: where one edit suffices, two are not considered. */
function onlyNearest(candidates: readonly Candidate[]): Candidate[] {
  const [best] = candidates
  return candidates.filter(({ distance }) => distance === best?.distance).slice(0, MOST_CANDIDATES)
}

/** A first letter is seldom wrong: in short words it must be right, or have changed places. */
function isPlausible(word: string, { term }: Candidate): boolean {
  return word.length > SHORTEST || term[0] === word[0] || (term[0] === word[1] && term[1] === word[0])
}

/** Words of the archive that a word may stand for, best first. An unfinished word is compared with beginnings too. */
export function candidatesFor(index: TextIndex, word: string, unfinished: boolean): Candidate[] {
  const most = word.length >= LONG ? 2 : 1
  const whole = nearest(index, word, most, false).filter((candidate) => isPlausible(word, candidate))
  if (whole.length > 0 || !unfinished || word.length < SHORTEST_BEGINNING) return onlyNearest(whole)
  return onlyNearest(nearest(index, word, 1, true))
}
