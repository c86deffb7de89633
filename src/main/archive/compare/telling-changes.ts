import type { ChangeKind, TextChange, TextPart } from '@shared/comparison'

const AROUND = 40

/** Numbers and names that changed at one place of the text, with the words around it; quotations that came, went or changed. */
export function tellingChanges(before: string, after: string, parts: TextPart[]): TextChange[] {
  const places = placesOf(parts)
  return [
    ...places.flatMap((place) => pairs('number', place, numbersOf)),
    ...namesThatChanged(before, after, places),
    ...quotesThatChanged(before, after)
  ]
}

interface Place {
  removed: string
  added: string
  context: string
}

function placesOf(parts: TextPart[]): Place[] {
  return parts.flatMap((part, index): Place[] => {
    const last = parts[index - 1]
    if (part.kind === 'same' || (part.kind === 'added' && last?.kind === 'removed')) return []
    const next = parts[index + 1]
    const added = part.kind === 'added' ? part.text : next?.kind === 'added' ? next.text : ''
    const removed = part.kind === 'removed' ? part.text : ''
    const follows = removed !== '' && added !== '' ? parts[index + 2] : next
    const context = `${tail(last?.text ?? '')}${added || removed}${head(follows?.text ?? '')}`
    return [{ removed, added, context: context.replace(/\s+/g, ' ').trim() }]
  })
}

/** The end of the line before: what is cut off is told by an ellipsis, and no word is cut. */
function tail(text: string): string {
  const line = text.slice(text.lastIndexOf('\n') + 1)
  return line.length <= AROUND ? line : `… ${line.slice(-AROUND).replace(/^\S*\s/, '')}`
}

function head(text: string): string {
  const line = text.split('\n', 1)[0] ?? ''
  return line.length <= AROUND ? line : `${line.slice(0, AROUND).replace(/\s\S*$/, '')} …`
}

/** What stands in only one of the two, in order, one with one. */
function pairs(kind: ChangeKind, { removed, added, context }: Place, find: (text: string) => string[]): TextChange[] {
  const old = find(removed)
  const fresh = find(added)
  const gone = without(old, fresh)
  const come = without(fresh, old)
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

function numbersOf(text: string): string[] {
  return text.match(/\p{N}+(?:[.,:٫٬\u00a0\u202f/-]\p{N}+)*\s?[%٪‰]?/gu)?.map((each) => each.trim()) ?? []
}

/** Names as scripts with capitals write them: inside a sentence. What merely moved is no change. */
function namesThatChanged(before: string, after: string, places: Place[]): TextChange[] {
  const old = namesOf(before)
  const fresh = namesOf(after)
  const known = (names: string[], name: string): boolean => names.some((each) => each.includes(name))
  return places.flatMap(({ removed, added, context }) => {
    const gone = namesOf(` ${removed}`).filter((name) => known(old, name) && !known(fresh, name))
    const come = namesOf(` ${added}`).filter((name) => known(fresh, name) && !known(old, name))
    return pairs('name', { removed: gone.join('\n'), added: come.join('\n'), context }, (text) =>
      text.split('\n').filter(Boolean)
    )
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
