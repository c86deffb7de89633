import type { CompletionKind } from '@shared/search'
import { foldName } from '../analysis/fold'
import type { Memory } from '../matching/memory'
import { countOutlets, countValues } from '../narrowing/facets'
import type { FoldedName, Named, Stock } from './complete'

function liveSlots({ live, slots }: Memory): Int32Array {
  const found: number[] = []
  for (let slot = 0; slot < slots; slot += 1) if (live[slot] === 1) found.push(slot)
  return Int32Array.from(found)
}

/** So many times more are looked at: not all of them are words that anyone types. */
const SPARE = 4
const PLAIN = /^[\p{L}\p{M}\p{N}]+$/u

/** What a state of the index has to offer; counted when it is first asked for. */
export function stockOf(memory: Memory): Stock {
  const known = new Map<CompletionKind, readonly FoldedName[]>()
  const countNames = (kind: CompletionKind): readonly FoldedName[] => {
    if (kind === 'field' || kind === 'word') return []
    const slots = liveSlots(memory)
    const counts = kind === 'source' ? countOutlets(memory.articles, slots) : countValues(memory.articles, slots, kind)
    return counts.largest(Number.POSITIVE_INFINITY).map(({ label, count }) => ({
      name: label,
      articles: count,
      folded: foldName(label)
    }))
  }
  return {
    names(kind) {
      const names = known.get(kind) ?? countNames(kind)
      known.set(kind, names)
      return names
    },
    words(beginning, limit) {
      const found: Named[] = []
      for (const [name, articles] of memory.index.commonBeginningWith(beginning, limit * SPARE)) {
        if (PLAIN.test(name)) found.push({ name, articles })
      }
      return found.sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1)).slice(0, limit)
    }
  }
}
