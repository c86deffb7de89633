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
