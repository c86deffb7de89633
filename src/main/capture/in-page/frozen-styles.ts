import type { WrittenRule } from './written-rules'

/** The style sheets of a document as they are now, whatever scripts have done to them. */
export interface FrozenStyles {
  /** Null: the page may not read it, or it does not apply. */
  rulesOf(sheet: CSSStyleSheet): string | null
  /** What a style element says by now; `isOff`: it has no effect. */
  own(style: HTMLStyleElement | SVGStyleElement): { text: string; isOff: boolean }
  /** Sheets that scripts have handed to a root. */
  adopted(root: Document | ShadowRoot): string[]
  /**
   * A linked sheet that scripts have changed since it came: what stands in its place, or what they added before and
   * after it; null: it is as it came.
   */
  changed(link: HTMLLinkElement): string | { before: string[]; after: string[] } | null
  /** One of several sets of styles of which the reader could choose, and not the one that is shown. */
  isUnchosen(element: HTMLLinkElement | HTMLStyleElement): boolean
  /** For which media it is by now, where a script has told its sheet otherwise than its attribute does; null: that is so. */
  otherMedia(element: HTMLLinkElement | HTMLStyleElement): string | null
  /** The texts of all sheets in the document itself. */
  all(): string[]
}

/** Runs in the page: uses nothing from outside itself. */
export async function frozenStyles(
  roots: (Document | ShadowRoot)[],
  written: WrittenRule[],
  ms: number
): Promise<FrozenStyles> {
  const asWritten = new Map(written)
  const list = (sheet: CSSStyleSheet): string[] | null => {
    try {
      return [...sheet.cssRules].map(({ cssText }) => cssText)
    } catch {
      return null
    }
  }
  const text = (rules: string[]): string => {
    const whole = rules.join('\n')
    const sheet = asWritten.get(whole)
    // A sheet that a script has made imports nothing.
    if (sheet !== undefined && !/@import/i.test(sheet)) return sheet
    return rules.map((rule) => asWritten.get(rule) ?? rule).join('\n')
  }
  const rulesOf = (sheet: CSSStyleSheet): string | null => {
    const rules = list(sheet)
    return rules && text(rules)
  }
  const parsed = (source: string): string[] | null => {
    try {
      const fresh = new CSSStyleSheet()
      fresh.replaceSync(source)
      return list(fresh)
    } catch {
      return null
    }
  }
  // A fresh sheet knows no address that its own are relative to.
  const bare = (rule: string): string => rule.replace(/url\([^)]*\)/g, '')
  /** What is in a sheet beside the rules that it came with, when these are still there; null: they are not. */
  const additions = (rules: string[], came: string[]): { before: string[]; after: string[] } | null => {
    const extra = rules.length - came.length
    if (extra < 0) return null
    let head = 0
    while (head < came.length && bare(rules[head] ?? '') === bare(came[head] ?? '')) head++
    // All that was added stands in one place; in the middle it cannot be told from what was there.
    const isAtEnd = head === came.length
    const isAtBeginning = !isAtEnd && came.every((rule, at) => bare(rule) === bare(rules[at + extra] ?? ''))
    if (!isAtEnd && !isAtBeginning) return null
    return isAtEnd ? { before: [], after: rules.slice(head) } : { before: rules.slice(0, extra), after: [] }
  }
  // Of linked sheets only those that scripts may read can have been changed; they are read again, from the cache.
  const changedLinks = new Map<Element, string | { before: string[]; after: string[] }>()
  const compare = async (link: HTMLLinkElement): Promise<void> => {
    const { sheet } = link
    const rules = sheet && !sheet.disabled ? list(sheet) : null
    if (rules === null) return
    // What the page has in its memory alone, nobody else can read.
    if (link.href.startsWith('blob:')) return void changedLinks.set(link, text(rules))
    const isOwn = new URL(link.href).origin === location.origin
    if ((!isOwn && link.crossOrigin === null) || rules.join('').length > 3_000_000) return
    try {
      const source = await (await fetch(link.href, { cache: 'force-cache' })).text()
      // Imports are not read by a fresh sheet.
      const imports = rules.filter((rule) => /^@import/i.test(rule)).length
      const came = parsed(source)
      if (came === null) return
      const added = additions(rules.slice(imports), came)
      if (added === null && imports === 0) changedLinks.set(link, withAddresses(text(rules), sheet?.href ?? link.href))
      if (!added || added.before.length + added.after.length === 0) return
      const whole = (some: string[]): string[] =>
        some.length > 0 ? [withAddresses(text(some), sheet?.href ?? link.href)] : []
      changedLinks.set(link, { before: whole(added.before), after: whole(added.after) })
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
  const BEGINNING = /^(\s+|\/\*[\s\S]*?\*\/|<!--|-->|@(charset|import|layer)\b([^;{"'(]|"[^"]*"|'[^']*'|\([^)]*\))*;)*/i
  type Own = { text: string; isOff: boolean }
  const owns = new Map<Element, Own>()
  const own = (style: HTMLStyleElement | SVGStyleElement): Own => {
    const known = owns.get(style) ?? ownOf(style)
    owns.set(style, known)
    return known
  }
  const ownOf = (style: HTMLStyleElement | SVGStyleElement): Own => {
    const source = style.textContent ?? ''
    const { sheet } = style
    // None: another language than CSS, or the page's own rules do not let it apply.
    if (!sheet) return { text: source, isOff: /^(text\/css)?$/i.test(style.type ?? '') && source.trim() !== '' }
    const rules = list(sheet)
    const isOff = sheet.disabled || isUnchosen(style as HTMLStyleElement)
    if (rules === null) return { text: source, isOff }
    // A fresh sheet leaves them out.
    const imports = /@import/i.test(source) ? rules.filter((rule) => /^@import/i.test(rule)).length : 0
    const added = additions(rules.slice(imports), parsed(source) ?? [])
    if (added === null) return { text: imports > 0 ? source : text(rules), isOff }
    // They stand before everything else.
    const [head = ''] = imports > 0 ? (BEGINNING.exec(source) ?? []) : []
    const before = added.before.map((rule) => text([rule]))
    const parts = [head, ...before, source.slice(head.length), ...added.after.map((rule) => text([rule]))]
    return { text: parts.filter((part) => part !== '').join('\n'), isOff }
  }
  const otherMedia = ({ media, sheet }: HTMLLinkElement | HTMLStyleElement): string | null => {
    if (!sheet) return null
    const said = new CSSStyleSheet({ media: media ?? '' }).media.mediaText
    return said === sheet.media.mediaText ? null : sheet.media.mediaText || 'all'
  }
  const adopted = (root: Document | ShadowRoot): string[] =>
    [...(root.adoptedStyleSheets ?? [])].flatMap((sheet) => {
      const rules = sheet.disabled ? '' : (rulesOf(sheet) ?? '')
      const media = sheet.media.mediaText
      if (rules === '') return []
      return [media ? `@media ${media}{${rules}}` : rules]
    })
  return {
    rulesOf,
    isUnchosen,
    otherMedia,
    adopted,
    own,
    all: () => [
      ...roots.flatMap((root) => [...root.querySelectorAll('style')].map((style) => own(style).text)),
      ...roots.flatMap(adopted),
      ...[...changedLinks.values()].flatMap((changed) =>
        typeof changed === 'string' ? [changed] : [...changed.before, ...changed.after]
      )
    ],
    changed: (link) => changedLinks.get(link) ?? null
  }
}
