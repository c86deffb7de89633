/** A rule, or a whole sheet, as it reads by now and as a script wrote it. */
export type WrittenRule = [read: string, written: string]

/** A property that a script has registered with the page's style sheets. */
export interface MadeProperty {
  name: string
  syntax?: string
  inherits: boolean
  initialValue?: string
}

/**
 * A rule that gives a part of several properties at once by a variable, and another part by itself, can no longer be
 * read back: what the variable gave is empty then. So what scripts write is remembered where that happens. Runs before
 * the page's own scripts.
 */
export function rememberRules(): void {
  const MOST = 5_000
  const LONGEST = 1_000_000
  const { apply } = Reflect
  const { insertRule, replaceSync, replace } = CSSStyleSheet.prototype
  const rules = Object.getOwnPropertyDescriptor(CSSStyleSheet.prototype, 'cssRules')?.get
  const { push } = Array.prototype
  const { test } = RegExp.prototype
  const written: WrittenRule[] = []
  const [VARIABLE, LOST] = [/var\(/i, /: ( !important)?;/]
  const note = (read: string, text: string): void => {
    if (apply(test, LOST, [read]) && written.length < MOST) apply(push, written, [[read, text]])
  }
  const rulesOf = (sheet: CSSStyleSheet): CSSRuleList | null => {
    try {
      return rules ? apply(rules, sheet, []) : null
    } catch {
      return null
    }
  }
  const isWorthIt = (text: unknown): text is string =>
    typeof text === 'string' && text.length < LONGEST && apply(test, VARIABLE, [text])
  const noteSheet = (sheet: CSSStyleSheet, text: unknown): void => {
    const list = isWorthIt(text) ? rulesOf(sheet) : null
    if (!list) return
    let read = ''
    for (let at = 0; at < list.length; at++) read += `${at > 0 ? '\n' : ''}${list[at]?.cssText}`
    note(read, text as string)
  }
  CSSStyleSheet.prototype.insertRule = function insertRuleInto(...given) {
    const at = apply(insertRule, this, given)
    const [text] = given
    if (isWorthIt(text)) note(rulesOf(this)?.[at]?.cssText ?? '', text)
    return at
  }
  CSSStyleSheet.prototype.replaceSync = function replaceSyncOf(...given) {
    apply(replaceSync, this, given)
    noteSheet(this, given[0])
  }
  CSSStyleSheet.prototype.replace = async function replaceOf(...given) {
    const sheet = await apply(replace, this, given)
    noteSheet(this, given[0])
    return sheet
  }
  const properties: unknown[] = []
  const { registerProperty } = CSS
  CSS.registerProperty = function registerPropertyOf(definition: PropertyDefinition): void {
    apply(registerProperty, CSS, [definition])
    if (properties.length < MOST) apply(push, properties, [definition])
  }
  const states: string[] = []
  const { add } = CustomStateSet.prototype
  CustomStateSet.prototype.add = function addState(state) {
    apply(add, this, [state])
    if (states.length < MOST) apply(push, states, [`${state}`])
    return this
  }
  Object.defineProperty(window, '__madeStates', { value: states })
  Object.defineProperty(window, '__writtenRules', { value: written })
  Object.defineProperty(window, '__madeProperties', { value: properties })
}

/** What was remembered. Runs in the page's own world. */
export function writtenRules(): WrittenRule[] {
  return (window as unknown as { __writtenRules?: WrittenRule[] }).__writtenRules ?? []
}

/** The properties that scripts have registered. Runs in the page's own world. */
export function madeProperties(): MadeProperty[] {
  const made = (window as unknown as { __madeProperties?: MadeProperty[] }).__madeProperties ?? []
  return made.map(({ name, syntax, inherits, initialValue }) => ({
    name,
    inherits,
    ...(syntax === undefined ? {} : { syntax }),
    ...(initialValue === undefined ? {} : { initialValue: String(initialValue) })
  }))
}

/** The names of states that scripts have given to their own elements. Runs in the page's own world. */
export function madeStates(): string[] {
  const made = (window as unknown as { __madeStates?: string[] }).__madeStates ?? []
  return [...new Set(made)]
}
