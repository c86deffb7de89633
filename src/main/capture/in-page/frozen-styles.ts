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
  /** One of several sets of styles of which the reader could choose, and not the one that is shown. */
  isUnchosen(element: HTMLLinkElement | HTMLStyleElement): boolean
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

  const titled = [...document.querySelectorAll<HTMLLinkElement | HTMLStyleElement>('link[title], style[title]')]
  const isAlternate = (element: Element): boolean => /\balternate\b/i.test(element.getAttribute('rel') ?? '')
  const preferred = titled.find((element) => element.title !== '' && !isAlternate(element) && element.sheet)?.title
  /** A rule of ours shows whether its sheet has any effect; null: it may not be touched. */
  const applies = (sheet: CSSStyleSheet): boolean | null => {
    const { mediaText } = sheet.media
    if (mediaText && !matchMedia(mediaText).matches) return null
    const probe = document.createElement('cuttings-part')
    try {
      const at = sheet.insertRule('cuttings-part{--cuttings-applies:1}', sheet.cssRules.length)
      document.documentElement.append(probe)
      const is = getComputedStyle(probe).getPropertyValue('--cuttings-applies') !== ''
      sheet.deleteRule(at)
      return is
    } catch {
      return null
    } finally {
      probe.remove()
    }
  }
  const isUnchosen = (element: HTMLLinkElement | HTMLStyleElement): boolean => {
    const { title, sheet } = element
    if (!sheet || !document.contains(element) || (title === '' && !isAlternate(element))) return false
    return !(applies(sheet) ?? (title === preferred && !isAlternate(element)))
  }
  return {
    rulesOf,
    isUnchosen,
    own(style) {
      const text = style.textContent ?? ''
      const { sheet } = style
      // None: another language than CSS, or the page's own rules do not let it apply.
      if (!sheet) return { text, isOff: /^(text\/css)?$/i.test(style.type ?? '') && text.trim() !== '' }
      const rules = rulesOf(sheet)
      const isOff = sheet.disabled || isUnchosen(style as HTMLStyleElement)
      if (rules === null || /@import/i.test(text)) return { text, isOff }
      return { text: parsed(text) === rules ? text : rules, isOff }
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
