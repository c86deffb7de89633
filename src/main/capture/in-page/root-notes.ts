/** What is told of the whole document, on its outermost element. */
export interface RootNotes {
  of(root: Element): Record<string, string>
  /** Declarations for it; empty: it needs none. */
  styleOf(element: Element): string
}

/** Runs in the page: uses nothing from outside itself. */
export function rootNotes(refused: string[]): RootNotes {
  const FEATURES =
    'any-hover any-pointer color-gamut device-posture display-mode display-state dynamic-range environment-blending forced-colors horizontal-viewport-segments hover inverted-colors light-level nav-controls overflow-block overflow-inline pointer prefers-color-scheme prefers-contrast prefers-reduced-data prefers-reduced-motion prefers-reduced-transparency resizable scan scripting shape update vertical-viewport-segments video-color-gamut video-dynamic-range'.split(
      ' '
    )
  /** Told by the server, or by the markup in other ways: letters and hyphens go by it. */
  const languageOf = (root: Element): Record<string, string> => {
    const [, language] = /^"([\w-]+)"$/.exec(getComputedStyle(root).getPropertyValue('-webkit-locale')) ?? []
    return language && !root.hasAttribute('lang') ? { lang: language } : {}
  }
  /** What this browser cannot be asked about its window is neither so nor otherwise, also where another one knows. */
  const unknownMedia = (): Record<string, string> => {
    const isKnown = (name: string): boolean => matchMedia(`(${name})`).matches || matchMedia(`not (${name})`).matches
    const unknown = FEATURES.filter((name) => !isKnown(name))
    return unknown.length > 0 ? { 'data-cuttings-unknown-media': unknown.join(' ') } : {}
  }
  /** Pictures and fonts that hold their data themselves, and that the page's own rules did not let be shown. */
  const refusals = (): Record<string, string> =>
    refused.length > 0 ? { 'data-cuttings-refused': refused.join(' ') } : {}
  /** Style sheets are read as the page was. */
  const charset = (): Record<string, string> => {
    const { characterSet } = document
    return characterSet === 'UTF-8' ? {} : { 'data-cuttings-charset': characterSet.toLowerCase() }
  }
  /** In XML a name with capitals is another one. */
  const names = (): Record<string, string> =>
    document.contentType === 'text/html' ? {} : { 'data-cuttings-names': 'exact' }
  /** A document that is a drawing is as large as its window, unless it says otherwise. */
  const asWindow = (drawing: Element): string =>
    [
      ['width', '100vw'],
      ['height', '100vh']
    ]
      .map(([name = '', all]) => (/^(100%)?$/.test(drawing.getAttribute(name) ?? '') ? `;${name}:${all}` : ''))
      .join('')
  return {
    of: (root) => ({ ...languageOf(root), ...unknownMedia(), ...refusals(), ...charset(), ...names() }),
    styleOf: (element) =>
      element === document.documentElement && element instanceof SVGSVGElement
        ? `;display:block${asWindow(element)}`
        : ''
  }
}
