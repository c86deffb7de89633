import type { ChangeKind, TextChange, TextPart } from '@shared/comparison'
import { numbersThatChanged } from './number-changes'
import { type Place, placesOf } from './places'

/** Numbers and names that changed at one place of the text, with the words around it; quotations that came, went or changed. */
export function tellingChanges(
  before: string,
  after: string,
  parts: TextPart[],
  language: string | null
): TextChange[] {
  const places = placesOf(parts.filter(({ moved }) => !moved))
  return [
    ...numbersThatChanged(before, after, places, language),
    ...namesThatChanged(before, after, places, language),
    ...quotesThatChanged(before, after)
  ]
}

/** What went and what came at one place, one with one. */
function paired(kind: ChangeKind, gone: string[], come: string[], context: string): TextChange[] {
  const count = Math.max(gone.length, come.length)
  return Array.from({ length: count }, (_, n) => ({
    kind,
    before: gone[n] ?? null,
    after: come[n] ?? null,
    context
  }))
}

function without(these: string[], those: string[]): string[] {
  const left = [...those]
  return these.filter((each) => {
    const at = left.indexOf(each)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** Names as scripts with capitals write them: inside a sentence. What merely moved is no change. */
function namesThatChanged(before: string, after: string, places: Place[], language: string | null): TextChange[] {
  // In German every noun has a capital: only several words in a row are surely a name.
  const isName = (name: string): boolean => !language?.startsWith('de') || name.includes(' ')
  const old = namesOf(before)
  const fresh = namesOf(after)
  const known = (names: string[], name: string): boolean => names.some((each) => each.includes(name))
  return places.flatMap(({ removed, added, context }) => {
    const gone = namesOf(` ${removed}`).filter((name) => isName(name) && known(old, name) && !known(fresh, name))
    const come = namesOf(` ${added}`).filter((name) => isName(name) && known(fresh, name) && !known(old, name))
    return paired('name', without(gone, come), without(come, gone), context)
  })
}

const NAME = /\p{Lu}[\p{L}\p{M}’'-]+(?:\s+\p{Lu}[\p{L}\p{M}’'-]+)*/gu

/** One word at the beginning of a sentence has its capital from there. */
function namesOf(text: string): string[] {
  return Array.from(text.matchAll(NAME)).flatMap(({ 0: name, index }) => {
    const begins = /(?:^|[.!?…:\n“„«"]\s*)$/u.test(text.slice(Math.max(0, index - 4), index))
    return begins && !name.includes(' ') ? [] : [name]
  })
}

const QUOTES = /“[^”]{12,600}”|„[^“”]{12,600}[“”]|«[^»]{12,600}»|「[^」]{6,600}」|『[^』]{6,600}』|"[^"\n]{12,600}"/gu

function quotesThatChanged(before: string, after: string): TextChange[] {
  const old = before.match(QUOTES) ?? []
  const fresh = after.match(QUOTES) ?? []
  const gone = without(old, fresh)
  const come = without(fresh, old)
  const changed = gone.map((quote): TextChange => {
    const at = come.findIndex((other) => likeness(quote, other) > 0.5)
    return { kind: 'quote', before: quote, after: at < 0 ? null : (come.splice(at, 1)[0] ?? null), context: null }
  })
  return [
    ...changed,
    ...come.map((quote): TextChange => ({ kind: 'quote', before: null, after: quote, context: null }))
  ]
}

/** How much two texts have in common, by pairs of letters: right for every script. */
function likeness(one: string, other: string): number {
  const grams = (text: string): Set<string> =>
    new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, n) => text.slice(n, n + 2)))
  const a = grams(one)
  const b = grams(other)
  const both = [...a].filter((gram) => b.has(gram)).length
  return (2 * both) / (a.size + b.size || 1)
}
