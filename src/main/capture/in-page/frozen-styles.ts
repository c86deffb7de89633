/** The style sheets of a document as they are now, whatever scripts have done to them. */
export interface FrozenStyles {
  /** Null: the page may not read it, or it does not apply. */
  rulesOf(sheet: CSSStyleSheet): string | null
  /** What a style element says by now; `isOff`: it has no effect. */
  own(style: HTMLStyleElement | SVGStyleElement): { text: string; isOff: boolean }
  /** Sheets that scripts have handed to a root. */
  adopted(root: Document | ShadowRoot): string[]
  /** A linked sheet that scripts have changed since it came; null: it is as it came. */
  changed(link: HTMLLinkElement): string | null
}

/** Runs in the page: uses nothing from outside itself. */
export async function frozenStyles(roots: (Document | ShadowRoot)[], ms: number): Promise<FrozenStyles> {
  const rulesOf = (sheet: CSSStyleSheet): string | null => {
    try {
      return [...sheet.cssRules].map(({ cssText }) => cssText).join('\n')
    } catch {
      return null
    }
  }
  const parsed = (text: string): string | null => {
    try {
      const fresh = new CSSStyleSheet()
      fresh.replaceSync(text)
      return rulesOf(fresh)
    } catch {
      return null
    }
  }
  // Of linked sheets only those of the page's own site can have been changed; they are read again, from the cache.
  const changedLinks = new Map<Element, string>()
  const compare = async (link: HTMLLinkElement): Promise<void> => {
    const { sheet } = link
    const rules = sheet && !sheet.disabled ? rulesOf(sheet) : null
    if (rules === null || rules.length > 3_000_000 || new URL(link.href).origin !== location.origin) return
    try {
      const text = await (await fetch(link.href, { cache: 'force-cache' })).text()
      // Imports are not read by a fresh sheet.
      if (/@import/i.test(text)) return
      const fresh = parsed(text)
      // A fresh sheet knows no address that its own are relative to.
      if (fresh !== null && fresh.replace(/url\([^)]*\)/g, '') !== rules.replace(/url\([^)]*\)/g, '')) {
        changedLinks.set(link, withAddresses(rules, sheet?.href ?? link.href))
      }
    } catch {
      // Not ours to read: it is kept as it comes.
    }
  }
  const withAddresses = (rules: string, base: string): string =>
    rules.replace(/url\("([^"]*)"\)/g, (written, reference: string) => {
      try {
        return /^(data:|#)/i.test(reference) ? written : `url("${new URL(reference, base).href}")`
      } catch {
        return written
      }
    })
  const links = roots.flatMap((root) => [...root.querySelectorAll<HTMLLinkElement>('link[rel~="stylesheet"][href]')])
  const late = new Promise((resolve) => setTimeout(resolve, ms))
  await Promise.race([Promise.all(links.slice(0, 60).map(compare)), late])

  return {
    rulesOf,
    own(style) {
      const text = style.textContent ?? ''
      const { sheet } = style
      // None: another language than CSS, or the page's own rules do not let it apply.
      if (!sheet) return { text, isOff: /^(text\/css)?$/i.test(style.type ?? '') && text.trim() !== '' }
      const rules = rulesOf(sheet)
      if (rules === null || /@import/i.test(text)) return { text, isOff: sheet.disabled }
      return { text: parsed(text) === rules ? text : rules, isOff: sheet.disabled }
    },
    adopted: (root) =>
      [...(root.adoptedStyleSheets ?? [])].flatMap((sheet) => {
        const rules = sheet.disabled ? '' : (rulesOf(sheet) ?? '')
        const media = sheet.media.mediaText
        if (rules === '') return []
        return [media ? `@media ${media}{${rules}}` : rules]
      }),
    changed: (link) => changedLinks.get(link) ?? null
  }
}
