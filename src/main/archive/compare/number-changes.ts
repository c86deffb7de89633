import type { TextChange } from '@shared/comparison'
import { type NumberSaid, numbersIn } from './numbers'
import type { Place } from './places'

/** How much of what is around a place can belong to its number: `twenty-|three|`, `|three| hundred thousand`. */
const NEAR = 60

/** Numbers that changed, in figures and in words, at each place one with one. What merely moved is no change. */
export function numbersThatChanged(
  before: string,
  after: string,
  places: readonly Place[],
  language: string | null
): TextChange[] {
  const old = counted(numbersIn(before, language))
  const fresh = counted(numbersIn(after, language))
  const isMoved = ({ key }: NumberSaid): boolean => old.get(key) === fresh.get(key)
  return places.flatMap((place): TextChange[] => {
    const was = numbersAt(place, place.removed, language)
    const is = numbersAt(place, place.added, language)
    const gone = without(was, is)
    const come = without(is, was)
    const count = Math.max(gone.length, come.length)
    return Array.from({ length: count }, (_, n) => ({ from: gone[n], to: come[n] })).flatMap(({ from, to }) => {
      const alone = from && to ? null : (from ?? to ?? null)
      if (alone && (!alone.sure || isMoved(alone))) return []
      return [{ kind: 'number', before: from?.shown ?? null, after: to?.shown ?? null, context: place.context }]
    })
  })
}

/** Those that have to do with the changed words, also where only a part of the number changed. */
function numbersAt({ before, after }: Place, text: string, language: string | null): NumberSaid[] {
  const start = before.slice(-NEAR)
  const end = start.length + text.length
  return numbersIn(start + text + after.slice(0, NEAR), language).filter(
    ({ from, to }) => to > start.length && from < end
  )
}

function counted(numbers: NumberSaid[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { key } of numbers) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function without(these: NumberSaid[], those: NumberSaid[]): NumberSaid[] {
  const left = those.map(({ key }) => key)
  return these.filter(({ key }) => {
    const at = left.indexOf(key)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
