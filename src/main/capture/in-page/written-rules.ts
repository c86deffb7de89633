/** A rule, or a whole sheet, as it reads by now and as a script wrote it. */
export type WrittenRule = [read: string, written: string]

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
  Object.defineProperty(window, '__writtenRules', { value: written })
}

/** What was remembered. Runs in the page's own world. */
export function writtenRules(): WrittenRule[] {
  return (window as unknown as { __writtenRules?: WrittenRule[] }).__writtenRules ?? []
}
