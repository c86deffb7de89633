/** Whether fields are filled in as they must be, where the markup alone does not tell. */
export interface Validity {
  /** An attribute that says so. */
  markOf(element: Element): Record<string, string>
}

/** What a script finds wrong, fields that a script has made, what a script has filled in and nobody keeps. Runs in the page: uses nothing from outside itself. */
export function validity(roots: (Document | ShadowRoot)[]): Validity {
  const all = (selector: string): Set<Element> => new Set(roots.flatMap((root) => [...root.querySelectorAll(selector)]))
  const invalid = all(':invalid')
  const valid = all(':is(form, fieldset, input[type="password" i]):valid')
  return {
    markOf(element): Record<string, string> {
      const isMade = element.localName.includes('-')
      const off = isMade && element.matches(':disabled') ? { 'data-cuttings-disabled': '' } : {}
      if (invalid.has(element)) return { 'data-cuttings-invalid': '', ...off }
      const isValid = valid.has(element) || (isMade && element.matches(':valid'))
      return isValid ? { 'data-cuttings-valid': '', ...off } : off
    }
  }
}
