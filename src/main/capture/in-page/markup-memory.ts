/** What of the markup is not written as it stands, and what is said of it all the same. */
export interface MarkupMemory {
  /** It is not written: style sheets still have to count it. */
  isLeftOut(element: Element): boolean
  /** As an attribute that does nothing, for style sheets that go by what the markup said; empty: it still says so. */
  remembered(element: Element, name: string, is: string | null): string
  /** That the markup said nothing of the kind; empty: no style sheet would go by it. */
  added(name: string): string
  /** It is of our own making, or would act: it is not written. */
  isOurs(name: string, value: string): boolean
  /** What an attribute was called before it was in our way. */
  original(name: string): string
  doctype(type: DocumentType): string
}

/** Runs in the page: uses nothing from outside itself. */
export function markupMemory(): MarkupMemory {
  const LEFT_OUT = new Set(['script', 'noscript', 'applet'])
  const HINTS = /\b(preload|prefetch|preconnect|dns-prefetch|modulepreload|prerender|manifest)\b/i
  const REMEMBERED = /^(src|srcset|srcdoc|sizes|loading|data|type|sandbox|autoplay|href|onclick)$/
  const ADDED = /^(src|srcset|sizes|poster|popover)$/
  const LONGEST = 1_000
  const escaped = (text: string): string =>
    text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
  return {
    doctype({ name, publicId, systemId }) {
      // XML is always read by the newest rules, whatever it says.
      if (document.contentType !== 'text/html') return '<!DOCTYPE html>'
      const system = systemId ? ` "${systemId}"` : ''
      if (publicId) return `<!DOCTYPE ${name} PUBLIC "${publicId}"${system}>`
      return `<!DOCTYPE ${name}${systemId ? ` SYSTEM${system}` : ''}>`
    },
    isLeftOut(element) {
      const name = element.localName
      if (LEFT_OUT.has(name)) return !(name === 'script' && /json/i.test(element.getAttribute('type') ?? ''))
      if (name === 'link') return HINTS.test(element.getAttribute('rel') ?? '')
      if (name === 'meta')
        return (
          /^(refresh|content-security-policy|content-type)$/i.test(element.getAttribute('http-equiv') ?? '') ||
          element.hasAttribute('charset')
        )
      return name === 'source' && element.parentElement?.localName === 'picture'
    },
    isOurs: (name, value) =>
      /^on/i.test(name) ||
      name === 'nonce' ||
      (name === 'form' && value === 'cuttings-nowhere') ||
      /^data-cuttings-(?!was-|held-)/.test(name),
    original: (name) => name.replace(/^data-cuttings-held-/, ''),
    added: (name) => (ADDED.test(name) ? ` data-cuttings-not-${name}=""` : ''),
    remembered(element, name, is) {
      const said = element.getAttribute(name) ?? ''
      const isKnown = element.hasAttribute(`data-cuttings-was-${name}`)
      if (said === is || isKnown || !REMEMBERED.test(name)) return ''
      const isBare =
        /^(on|src(set|doc)$)/.test(name) || said.length > LONGEST || /^\s*(data|javascript|blob):/i.test(said)
      return ` data-cuttings-was-${name}="${isBare ? '' : escaped(said)}"`
    }
  }
}
