import { startsOf, type WantedStarts } from '../analysis/plain'
import type { Rule } from './rules'

export interface Starter {
  number: number
  rule: Rule
}

/** Which rules could start at a term: a look-up instead of trying every rule at every token. */
export interface Starters {
  byTerm: ReadonlyMap<string, readonly Starter[]>
  byBeginning: readonly Starter[]
  /** How the words begin that any rule holds: others need not be read. Null: any word may count. */
  starts: WantedStarts | null
}

const known = new WeakMap<readonly Rule[], Map<number, Starters>>()

/** Found once for all the articles that the same rules are shown in. */
export function startersOf(rules: readonly Rule[], field: number): Starters {
  const byField = known.get(rules) ?? new Map<number, Starters>()
  known.set(rules, byField)
  const starters = byField.get(field) ?? findStarters(rules, field)
  byField.set(field, starters)
  return starters
}

function findStarters(rules: readonly Rule[], field: number): Starters {
  const byTerm = new Map<string, Starter[]>()
  const byBeginning: Starter[] = []
  rules.forEach((rule, number) => {
    const [first] = rule.places
    if (first === undefined || (rule.fields & (1 << field)) === 0) return
    if (first.prefix || first.inside) byBeginning.push({ number, rule })
    else for (const term of first.terms) byTerm.set(term, [...(byTerm.get(term) ?? []), { number, rule }])
  })
  const used = rules.filter(({ fields }) => (fields & (1 << field)) !== 0)
  return { byTerm, byBeginning, starts: wantedBy(used) }
}

function wantedBy(rules: readonly Rule[]): WantedStarts | null {
  const places = rules.flatMap((rule) => rule.places)
  if (places.some(({ inside }) => inside)) return null
  return startsOf(places.flatMap(({ terms }) => terms))
}
