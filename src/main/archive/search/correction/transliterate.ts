import { languagesOf } from '../inflection/archive-rules'
import type { Memory } from '../matching/memory'
import { LETTERS_OF, type Letters } from './transliteration-tables'

/** By what is written in one alphabet, what it may be in the other. */
type Ways = ReadonlyMap<string, readonly string[]>

function waysFrom(letters: Letters): Ways {
  return new Map(
    letters
      .split(';')
      .map((row) => row.trim().split(' '))
      .map(([from = '', ...to]) => [from, to])
  )
}

function waysBack(letters: Letters): Ways {
  const ways = new Map<string, string[]>()
  for (const [from, to] of waysFrom(letters)) {
    for (const each of to) ways.set(each, [...(ways.get(each) ?? []), from])
  }
  return ways
}

const known = new Map<string, Ways>()

function waysOf(alphabet: string, direction: 'from' | 'back'): Ways {
  const key = `${alphabet} ${direction}`
  const letters = LETTERS_OF[alphabet]?.letters ?? ''
  const ways = known.get(key) ?? (direction === 'from' ? waysFrom(letters) : waysBack(letters))
  known.set(key, ways)
  return ways
}

const VOWEL = /[aeiouyаеиоуыэюяіїєαεηιουω]$/u
const SHORTEST = 4

/** So many beginnings are followed at once; most of them begin no word of the archive. */
const MOST = 48
const LONGEST_LETTER = 4

/** All that the word may be in the other alphabet, as far as words of the archive begin so. */
function spellings(memory: Memory, word: string, ways: Ways): string[] {
  let open: [written: string, at: number][] = [['', 0]]
  const whole = new Set<string>()
  const butLast = new Set<string>()
  while (open.length > 0) {
    const next = new Map<string, [string, number]>()
    for (const [written, at] of open) {
      // A name that ends with a vowel has another one in other cases.
      if (at >= SHORTEST && at === word.length - 1 && VOWEL.test(word)) butLast.add(written)
      for (let length = 1; length <= LONGEST_LETTER; length += 1) {
        const rest = at + length
        if (rest > word.length) break
        for (const letter of ways.get(word.slice(at, rest)) ?? []) {
          const longer = written + letter
          if (longer === '' || !memory.index.hasBeginning(longer)) continue
          if (rest === word.length) whole.add(longer)
          else next.set(`${longer} ${rest}`, [longer, rest])
        }
      }
    }
    open = [...next.values()].slice(0, MOST)
  }
  return [...(whole.size > 0 ? whole : butLast)]
}

/** A name may stand there in another case. */
const LONGEST_ENDING = 3
const MOST_TERMS = 6

function termsFor(memory: Memory, beginnings: readonly string[]): string[] {
  const found = beginnings.flatMap((beginning) =>
    memory.index
      .commonBeginningWith(beginning, MOST_TERMS)
      .filter(([term, articles]) => articles > 0 && term.length <= beginning.length + LONGEST_ENDING)
  )
  return found
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_TERMS)
    .map(([term]) => term)
}

const LATIN = /^[a-z]+$/

/**
 * Words of the archive that a word may be in another alphabet: `siluanov` for Силуанов, and the other way round. Only
 * alphabets of its languages are tried.
 */
export function inOtherAlphabets(memory: Memory, word: string): readonly string[] {
  const found = looked.get(memory) ?? new Map<string, readonly string[]>()
  looked.set(memory, found)
  const terms = found.get(word) ?? lookIn(memory, word)
  found.set(word, terms)
  return terms
}

/** From one keystroke to the next most words of a query stay the same. */
const looked = new WeakMap<Memory, Map<string, readonly string[]>>()

function lookIn(memory: Memory, word: string): string[] {
  const isLatin = LATIN.test(word)
  const tags = languagesOf(memory).map((language) => language?.toLowerCase().split('-')[0] ?? '')
  const alphabets = Object.entries(LETTERS_OF).filter(([, { script, languages }]) =>
    isLatin ? tags.some((tag) => languages.includes(tag)) : script.test(word)
  )
  return alphabets.flatMap(([name]) =>
    termsFor(memory, spellings(memory, word, waysOf(name, isLatin ? 'from' : 'back')))
  )
}
