import type { TextIndex } from '../text-index/text-index'
import { ENDING, signatureOf } from '../text-index/vocabulary'
import { editDistance } from './edit-distance'
import { variantsOf } from './variants'

/** A word of the archive that may have been meant. */
export interface Candidate {
  term: string
  distance: number
  articles: number
}

const MOST_CANDIDATES = 16

function better(a: Candidate, b: Candidate): number {
  return a.distance - b.distance || b.articles - a.articles || (a.term < b.term ? -1 : 1)
}

/** Terms that may be one typo away: it is either behind the beginning or before the ending, or right between them. */
function alikeBut(index: TextIndex, word: string): Map<string, number> {
  const cut = word.length - ENDING
  const likeness = { signature: signatureOf(word), edits: 1 }
  const found = index.like({ ...likeness, beginning: word.slice(0, cut), ending: '' })
  for (const [term, articles] of index.like({ ...likeness, beginning: '', ending: word.slice(cut) })) {
    found.set(term, articles)
  }
  const swapped = word.slice(0, cut - 1) + word.charAt(cut) + word.charAt(cut - 1) + word.slice(cut + 1)
  return found.set(swapped, index.countOf(swapped))
}

/** Terms at most so many edits away, the nearest first. */
function nearest(index: TextIndex, word: string, most: number, mask: number): Candidate[] {
  const found: Candidate[] = []
  // Two typos are looked for among the words that begin alike: the first letter is seldom one of them.
  const likely =
    most > 1
      ? index.like({ signature: signatureOf(word), edits: most, beginning: word.charAt(0), ending: '' })
      : alikeBut(index, word)
  for (const [term, articles] of likely) {
    const distance = editDistance(word, term, most)
    if (distance > 0 && distance <= most && articles > 0) found.push({ term, distance, articles })
  }
  return found.sort(better).filter(({ term }) => index.isIn(term, mask))
}

/** Terms that begin as the word would without one typo, and go on for so many letters at most. */
function nearestBeginnings(index: TextIndex, word: string, mask: number, longest: number): Candidate[] {
  const found = new Map<string, Candidate>()
  for (const beginning of variantsOf(word, (start) => index.hasBeginning(start))) {
    if (!index.hasBeginning(beginning)) continue
    for (const [term, articles] of index.beginningWith(beginning)) {
      if (term.length <= beginning.length + longest) found.set(term, { term, distance: 1, articles })
    }
  }
  return firstIn(index, [...found.values()].sort(better), mask)
}

/** So many as are considered: a short beginning has thousands, and to look each up takes long. */
function firstIn(index: TextIndex, candidates: readonly Candidate[], mask: number): Candidate[] {
  const first: Candidate[] = []
  for (const candidate of candidates) {
    if (first.length === MOST_CANDIDATES) break
    if (index.isIn(candidate.term, mask)) first.push(candidate)
  }
  return first
}

const ALPHABETIC = /^[\p{L}\p{M}]+$/u
const CHARACTERS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const SHORTEST = 4
const SHORTEST_BEGINNING = 5
/** A misspelt word may be there with another ending: `elecion`, `elecciones`. */
const SHORTEST_STEM = 6
const LONGEST_ENDING = 3
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

export interface Looked {
  /** It is compared with beginnings too. */
  unfinished: boolean
  /** The archive holds it as it is: then only the nearest words could have been meant. */
  known: boolean
  /** The fields it is looked for in, as bits. */
  mask: number
}

/** Words of the archive that a word may stand for, best first. */
export function candidatesFor(index: TextIndex, word: string, { unfinished, known, mask }: Looked): Candidate[] {
  const near = nearest(index, word, 1, mask).filter((candidate) => isPlausible(word, candidate))
  if (near.length > 0 || known) return onlyNearest(near)
  const beginnings =
    word.length >= (unfinished ? SHORTEST_BEGINNING : SHORTEST_STEM)
      ? nearestBeginnings(index, word, mask, unfinished ? Number.POSITIVE_INFINITY : LONGEST_ENDING)
      : []
  if (beginnings.length > 0) return onlyNearest(beginnings)
  return word.length >= LONG ? onlyNearest(nearest(index, word, 2, mask)) : []
}
