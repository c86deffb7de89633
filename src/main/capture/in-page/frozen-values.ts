import type { FrozenMotion } from './frozen-motion'
import type { FrozenPictures } from './frozen-pictures'
import type { FrozenStyles } from './frozen-styles'
import type { OuterDrawings } from './outer-drawings'
import type { StandIns } from './stand-ins'

/** Attributes by their names; null: it goes. */
export type Values = Record<string, string | null>

/** Attributes that are otherwise in memory than in the document. */
export interface FrozenValues {
  of(element: Element, name: string): Values
  /** The same in a drawing. */
  drawn(element: Element): Values
}

export interface ValueSources {
  pictures: FrozenPictures
  styles: FrozenStyles
  places: StandIns
  motion: FrozenMotion
  drawings: OuterDrawings
  /** What has to be kept for it. */
  needs(reference: string | null | undefined, kind?: 'sheets' | 'parts' | 'media' | 'unasked'): void
  frameValues(frame: Element): Values
  /** What addresses are relative to from now on. */
  base: string
  /** The page's own rules let no picture be shown from an address that holds it. */
  refusesData: boolean
  /** The address of a picture of the place where it is. */
  unreadable(element: Element): string | null
}

/** Runs in the page: uses nothing from outside itself. */
export function frozenValues(sources: ValueSources): FrozenValues {
  const BROKEN = 'data:image/gif,'
  const { pictures, styles, places, motion, drawings, needs, frameValues, unreadable, base, refusesData } = sources
  const imageValues = (image: HTMLImageElement): Values => {
    const values: Values = { loading: null, srcset: null, sizes: null, crossorigin: null }
    // One that names nothing does not even look like a picture that is missing.
    const address = image.currentSrc || (image.getAttribute('src')?.trim() ? image.src : '')
    const data = pictures.blob(address)
    const source = data ?? address
    if (source && !source.startsWith('blob:')) values.src = isBroken(image) ? BROKEN : source
    Object.assign(values, pictures.measures(image))
    const chosen = data ? null : pictures.chosen(image)
    if (chosen && !/[\s,]/.test(source)) Object.assign(values, chosen)
    const isUnasked = image.complete && image.naturalWidth === 0 && performance.getEntriesByName(source).length === 0
    needs(source, isUnasked ? 'unasked' : 'parts')
    return values
  }
  /** Pictures without a size of their own have none that is known either. */
  const isBroken = (image: HTMLImageElement): boolean =>
    image.complete &&
    image.naturalWidth === 0 &&
    /^data:/i.test(image.currentSrc || image.src) &&
    !/^data:image\/svg/i.test(image.currentSrc || image.src)
  /** What only the page's memory holds, as data. */
  const unpacked = (element: Element, ...names: string[]): Values => {
    const values: Values = {}
    for (const name of names) {
      const data = pictures.blob(element.getAttribute(name) ?? '')
      if (data) values[name] = data
    }
    return values
  }
  const inputValues = (input: HTMLInputElement): Values => {
    if (input.type === 'password' || input.type === 'file') return { value: null }
    if (input.type === 'checkbox' && input.indeterminate) return mixedValues(input)
    if (input.type === 'checkbox' || input.type === 'radio') return { checked: input.checked ? '' : null }
    if (input.type === 'image') needs(input.getAttribute('src'))
    if (input.type === 'image') return unpacked(input, 'src')
    // Buttons without a label of their own are labelled by the browser.
    return { value: input.value === '' && !input.hasAttribute('value') ? null : input.value }
  }
  /** No markup says that a box is neither checked nor not: it is shown as it looks. */
  const mixedValues = (input: HTMLInputElement): Values => {
    const picture = getComputedStyle(input).appearance === 'none' ? null : unreadable(input)
    return { checked: null, 'data-cuttings-mixed': '', ...(picture ? { style: places.asPicture(input, picture) } : {}) }
  }
  const valuesOf = (element: Element, name: string): Values => {
    if (name === 'img') return imageValues(element as HTMLImageElement)
    if (name === 'input') return inputValues(element as HTMLInputElement)
    if (name === 'option') return { selected: (element as HTMLOptionElement).selected ? '' : null }
    if (name === 'iframe' || name === 'frame') return frameValues(element)
    if (name === 'a' || name === 'area') return hrefValues(element as HTMLAnchorElement)
    if (name === 'link') return linkValues(element as HTMLLinkElement)
    if (name === 'style')
      return {
        title: null,
        ...mediaValues(element as HTMLStyleElement),
        ...(styles.own(element as HTMLStyleElement).isOff ? { media: 'not all' } : {})
      }
    if (name === 'video' || name === 'audio' || name === 'source') return filmValues(element as HTMLVideoElement)
    if (!/^(body|table|td|th)$/.test(name)) return {}
    needs(element.getAttribute('background'))
    return unpacked(element, 'background')
  }
  /** Where it leads is relative to where the page is now. */
  const hrefValues = (link: HTMLAnchorElement): Values => {
    const written = link.getAttribute('href') ?? '#'
    return base === document.baseURI || written.startsWith('#') ? {} : { href: link.href }
  }
  const mediaValues = (element: HTMLLinkElement | HTMLStyleElement): Values => {
    const media = styles.otherMedia(element)
    return media === null ? {} : { media }
  }
  const linkValues = (link: HTMLLinkElement): Values => {
    const values: Values = { integrity: null, crossorigin: null }
    if (!/\bstylesheet\b/i.test(link.rel)) return values
    // Not there, or switched off, or refused: it stays without effect.
    if (!link.sheet || link.sheet.disabled || styles.isUnchosen(link)) return { ...values, href: null }
    needs(link.getAttribute('href'), 'sheets')
    Object.assign(values, mediaValues(link))
    return /\balternate\b/i.test(link.rel)
      ? { ...values, rel: 'stylesheet', disabled: null }
      : { ...values, disabled: null }
  }
  const filmValues = (element: HTMLVideoElement): Values => {
    if (!isRefused(element)) needs(element.currentSrc || element.src, 'media')
    const poster = element.getAttribute('poster')
    needs(poster)
    if (element.localName !== 'video') return { autoplay: null }
    const isShown = element.currentTime > 0 || !poster
    const shown = isShown ? (pictures.drawn(element) ?? (element.readyState > 1 ? unreadable(element) : null)) : null
    const own = refusesData && /^\s*data:/i.test(poster ?? '') ? { poster: null } : unpacked(element, 'poster')
    return { autoplay: null, ...own, ...(shown ? { poster: shown } : {}) }
  }
  /** The page's own rules did not even let it be asked for. */
  const isRefused = (element: HTMLVideoElement): boolean =>
    element.networkState === HTMLMediaElement.NETWORK_NO_SOURCE &&
    performance.getEntriesByName(element.src).length === 0
  const drawnValues = (element: Element): Values => {
    const begin = motion.beginOf(element)
    if (begin !== null) return { begin }
    const inside = element.localName === 'use' ? drawings.reference(element) : null
    if (inside) return { href: inside, 'xlink:href': null }
    const reference = element.getAttribute('href') ?? element.getAttribute('xlink:href') ?? ''
    if (!/^(image|use|feImage)$/.test(element.localName) || reference.startsWith('#')) return {}
    if (refusesData && element.localName !== 'use' && /^\s*data:/i.test(reference))
      return { href: BROKEN, 'xlink:href': null }
    needs(reference)
    return unpacked(element, 'href', 'xlink:href')
  }
  return { of: valuesOf, drawn: drawnValues }
}
