/** Pictures that are only in the page's memory, or that only this moment shows. */
export interface FrozenPictures {
  /** What an address that the page made itself stands for, as data. */
  blob(address: string): string | null
  /** A piece of CSS with such addresses replaced. */
  inText(css: string): string
  /** What is on a canvas, or the image of a film that is shown; null: it cannot be read here. */
  drawn(element: HTMLCanvasElement | HTMLVideoElement): string | null
  /** Of several forms of a picture the one that is shown, described as it was; null: there is but one. */
  chosen(image: HTMLImageElement): { srcset: string; sizes: string | null } | null
  /** The source that gave it, where it says how large it is. */
  measures(image: HTMLImageElement): { width: string | null; height: string | null } | null
}

/** Runs in the page: uses nothing from outside itself. */
export async function frozenPictures(
  roots: (Document | ShadowRoot)[],
  sheets: string[],
  ms: number
): Promise<FrozenPictures> {
  const MOST_IN_SHEETS = 200
  const ADDRESS = /blob:[^"')\s\\]+/g
  const all = <E extends Element>(selector: string): E[] =>
    roots.flatMap((root) => [...root.querySelectorAll<E>(selector)])
  const blobs = new Map<string, string>()
  const keepBlob = async (url: string): Promise<void> => {
    try {
      const blob = await (await fetch(url)).blob()
      const reader = new FileReader()
      const read = new Promise((resolve) => reader.addEventListener('loadend', resolve, { once: true }))
      reader.readAsDataURL(blob)
      await read
      if (typeof reader.result === 'string') blobs.set(url, reader.result)
    } catch {
      // Revoked, or refused by the page's own rules: it may still be drawn.
    }
  }
  const drawnAgain = (image: HTMLImageElement): void => {
    try {
      const canvas = document.createElement('canvas')
      canvas.width = image.naturalWidth
      canvas.height = image.naturalHeight
      canvas.getContext('2d')?.drawImage(image, 0, 0)
      if (canvas.width > 0) blobs.set(image.currentSrc, canvas.toDataURL())
    } catch {
      // It stays missing.
    }
  }
  const densities = new Map<Element, number>()
  const measure = async (image: HTMLImageElement): Promise<void> => {
    const plain = new Image()
    plain.src = image.currentSrc
    try {
      await plain.decode()
    } catch {
      return
    }
    const density = image.naturalWidth > 0 ? plain.naturalWidth / image.naturalWidth : 1
    if (Math.abs(density - 1) > 0.001) densities.set(image, density)
  }
  const sourcesOf = (image: HTMLImageElement): Element[] => [
    ...(image.parentElement?.querySelectorAll(':scope > source') ?? []),
    image
  ]
  const offers = (source: Element, address: string): boolean =>
    [...(source.getAttribute('srcset') ?? '').matchAll(CANDIDATE)].some(([, url = '']) => absolute(url) === address)
  const measures = (image: HTMLImageElement): { width: string | null; height: string | null } | null => {
    const source = image.parentElement?.localName === 'picture' ? sourcesOf(image).find(isChosen(image)) : null
    const [width, height] = ['width', 'height'].map((name) => source?.getAttribute(name) ?? null)
    return source && source !== image && (width || height) ? { width: width ?? null, height: height ?? null } : null
  }
  const isChosen =
    (image: HTMLImageElement) =>
    (source: Element): boolean => {
      const media = source.getAttribute('media')
      return offers(source, image.currentSrc) && (!media || matchMedia(media).matches)
    }
  // By its own description where it has one, else by how much larger the file is than what is shown.
  const described = (image: HTMLImageElement): { srcset: string; sizes: string | null } | null => {
    for (const source of sourcesOf(image)) {
      for (const [, url = '', , descriptor = ''] of (source.getAttribute('srcset') ?? '').matchAll(CANDIDATE)) {
        const sizes = source.getAttribute('sizes')
        if (absolute(url) !== image.currentSrc || /^auto/i.test(sizes ?? '')) continue
        return { srcset: `${image.currentSrc} ${descriptor.trim() || '1x'}`, sizes }
      }
    }
    const density = densities.get(image)
    return density ? { srcset: `${image.currentSrc} ${density}x`, sizes: null } : null
  }
  const CANDIDATE = /[\s,]*(\S*[^\s,])(,|\s+([^,(]*)|$)/g
  const absolute = (reference: string): string | null => {
    try {
      return new URL(reference, document.baseURI).href
    } catch {
      return null
    }
  }
  const late = new Promise((resolve) => setTimeout(resolve, ms))
  const images = all<HTMLImageElement>('img').filter(({ currentSrc }) => currentSrc.startsWith('blob:'))
  const HOLDERS = ['src', 'poster', 'data', 'background', 'href', 'xlink:href']
  const held = all(':is(input, video, object, embed, image, feImage, use, body, table, td, th)').flatMap((element) =>
    HOLDERS.map((name) => element.getAttribute(name) ?? '').filter((value) => value.startsWith('blob:'))
  )
  const chosen = all<HTMLImageElement>('img[srcset], picture > img').filter(({ currentSrc }) => currentSrc !== '')
  const dressed = all('[style*="blob:"]').map((element) => element.getAttribute('style') ?? '')
  const used = new Set([...sheets, ...dressed].flatMap((text) => text.match(ADDRESS) ?? []))
  const kept = [...images.map(({ currentSrc }) => currentSrc), ...held, ...[...used].slice(0, MOST_IN_SHEETS)]
  await Promise.race([Promise.all([...kept.map(keepBlob), ...chosen.map(measure)]), late])
  for (const image of images) if (!blobs.has(image.currentSrc)) drawnAgain(image)

  const copied = (element: HTMLCanvasElement | HTMLVideoElement): string | null => {
    if (element instanceof HTMLCanvasElement) {
      // What a graphics chip has drawn may be gone from memory by now.
      return element.getContext('2d') ? element.toDataURL() : null
    }
    if (element.readyState < 2 || element.videoWidth === 0) return null
    const canvas = document.createElement('canvas')
    canvas.width = element.videoWidth
    canvas.height = element.videoHeight
    canvas.getContext('2d')?.drawImage(element, 0, 0)
    return canvas.toDataURL('image/jpeg', 0.9)
  }
  return {
    blob: (address) => blobs.get(address) ?? null,
    // Told apart from the page's own data, which it may have refused to itself.
    inText: (css) =>
      css.includes('blob:')
        ? css.replace(ADDRESS, (found) => blobs.get(found)?.replace(/^data:([^;,]*)/, '$&;cuttings=blob') ?? found)
        : css,
    chosen: described,
    measures,
    drawn(element) {
      try {
        return copied(element)
      } catch {
        return null
      }
    }
  }
}
