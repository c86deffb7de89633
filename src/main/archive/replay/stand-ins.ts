/**
 * What no parser would build again is kept as another element, which says what it is; a part of a table that a parser
 * puts around rows says that it was not there. Style sheets go by what there was.
 */
const ADDED = '[data-cuttings-added]'
const MOST_STEPS = 8
/** In these, names are names of elements. */
const HOLD_SELECTORS = /^(is|where|not|has|matches|-webkit-any|host|host-context|slotted|cue)$/

export function holdsSelectors(functionName: string): boolean {
  return HOLD_SELECTORS.test(functionName)
}

/** The name of an element in a selector, as it was written. As specific as that. */
export function byName(name: string, written: string): string {
  const own = name === 'tbody' ? `${written}:not(:where(${ADDED}))` : written
  return `:is(${own},:where([data-cuttings-is="${name}"]))`
}

/** The tokens of a selector again, each time with another step from parent to child that leads through what was added. */
export function throughAdded(selector: readonly string[]): string[] {
  const steps = [...selector.keys()].filter((at) => selector[at] === '>').slice(0, MOST_STEPS)
  return steps.map((at) => selector.map((token, index) => (index === at ? `>:where(${ADDED})>` : token)).join(''))
}

const MOST_KINDS = 20
const COUNTS: Record<string, [first: string, last?: string]> = {
  'first-of-type': ['nth-child'],
  'last-of-type': ['nth-last-child'],
  'only-of-type': ['nth-child', 'nth-last-child'],
  'nth-of-type': ['nth-child'],
  'nth-last-of-type': ['nth-last-child']
}

/** A state that counts elements of one kind. */
export function countsKinds(name: string): boolean {
  return Object.hasOwn(COUNTS, name)
}

/** The same state for elements of which some were renamed, without its colon. As specific as that. */
export function byKind(name: string, which: string | null, standIns: ReadonlySet<string>): string {
  const [first = '', last] = COUNTS[name] ?? []
  const names = [...standIns].slice(0, MOST_KINDS)
  const others = `:${name}${which === null ? '' : `(${which})`}:not(:where(${names.join(',')},[data-cuttings-is]))`
  const each = names.map((kind) => {
    const own = kind === 'tbody' ? `tbody:not(${ADDED})` : kind
    const all = `${which ?? '1'} of :where(${own},[data-cuttings-is="${kind}"])`
    return `:${first}(${all})${last ? `:where(:${last}(${all}))` : ''}`
  })
  return `is(${[others, ...each].join(',')})`
}
