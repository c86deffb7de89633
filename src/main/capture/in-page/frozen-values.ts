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
  needs(reference: string | null | undefined, kind?: 'parts' | 'media' | 'unasked'): void
  frameValues(frame: Element): Values
  /** The address of a picture of the place where it is. */
  unreadable(element: Element): string | null
}

/** Runs in the page: uses nothing from outside itself. */
export function frozenValues(sources: ValueSources): FrozenValues {
  const { pictures, styles, places, motion, drawings, needs, frameValues, unreadable } = sources
  const imageValues = (image: HTMLImageElement): Values => {
    const values: Values = { loading: null, srcset: null, sizes: null, crossorigin: null }
    const data = pictures.blob(image.src)
    const source = data ?? (image.currentSrc || image.src)
    if (source && !source.startsWith('blob:')) values.src = source
    const chosen = data ? null : pictures.chosen(image)
    if (chosen && !/[\s,]/.test(source)) Object.assign(values, chosen)
    const isUnasked = image.complete && image.naturalWidth === 0 && performance.getEntriesByName(source).length === 0
    needs(source, isUnasked ? 'unasked' : 'parts')
    return values
  }
  const inputValues = (input: HTMLInputElement): Values => {
    if (input.type === 'password' || input.type === 'file') return { value: null }
    if (input.type === 'checkbox' && input.indeterminate) return mixedValues(input)
    if (input.type === 'checkbox' || input.type === 'radio') return { checked: input.checked ? '' : null }
    if (input.type === 'image') needs(input.src)
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
    if (name === 'link') return linkValues(element as HTMLLinkElement)
    if (name === 'style')
      return { title: null, ...(styles.own(element as HTMLStyleElement).isOff ? { media: 'not all' } : {}) }
    if (name === 'video' || name === 'audio' || name === 'source') return mediaValues(element as HTMLVideoElement)
    if (name === 'body' || name === 'table' || name === 'td' || name === 'th') needs(element.getAttribute('background'))
    return {}
  }
  const linkValues = (link: HTMLLinkElement): Values => {
    const values: Values = { integrity: null, crossorigin: null }
    if (!/\bstylesheet\b/i.test(link.rel)) return values
    // Not there, or switched off, or refused: it stays without effect.
    if (!link.sheet || link.sheet.disabled || styles.isUnchosen(link)) return { ...values, href: null }
    needs(link.href)
    return /\balternate\b/i.test(link.rel)
      ? { ...values, rel: 'stylesheet', disabled: null }
      : { ...values, disabled: null }
  }
  const mediaValues = (element: HTMLVideoElement): Values => {
    needs(element.currentSrc || element.src, 'media')
    const poster = element.getAttribute('poster')
    needs(poster)
    if (element.localName !== 'video') return { autoplay: null }
    const isShown = element.currentTime > 0 || !poster
    const shown = isShown ? (pictures.drawn(element) ?? (element.readyState > 1 ? unreadable(element) : null)) : null
    return { autoplay: null, ...(shown ? { poster: shown } : {}) }
  }
  const drawnValues = (element: Element): Values => {
    const begin = motion.beginOf(element)
    if (begin !== null) return { begin }
    const inside = element.localName === 'use' ? drawings.reference(element) : null
    if (inside) return { href: inside, 'xlink:href': null }
    const reference = element.getAttribute('href') ?? element.getAttribute('xlink:href') ?? ''
    if (/^(image|use|feImage)$/.test(element.localName) && !reference.startsWith('#')) needs(reference)
    return {}
  }
  return { of: valuesOf, drawn: drawnValues }
}
