export interface Scrolled {
  told: string
  /** For pictures to arrive, in milliseconds. */
  waited: number
}

/**
 * Scrolls to the end and back, so that what is loaded late is loaded. As long as nothing on the page answers to it, a
 * frame is enough for each step; at the first answer it begins again, with time for slow scripts. Runs in the page.
 */
export async function scrollThrough({ ms, height }: { ms: number; height: number }): Promise<Scrolled> {
  const STEP_MS = 120
  const IMAGES_MS = 8_000
  const until = Date.now() + ms
  const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time))
  const page = document.scrollingElement ?? document.documentElement
  /** Pages that are as high as the window scroll in an element of theirs. */
  const inner = (): Element | null => {
    if (page.scrollHeight > innerHeight + 50) return null
    const at = [0.3, 0.5, 0.7].flatMap((x) => document.elementsFromPoint(innerWidth * x, innerHeight / 2))
    const scrolls = at.filter(
      (element) =>
        element.scrollHeight > element.clientHeight + 200 && /auto|scroll/.test(getComputedStyle(element).overflowY)
    )
    return scrolls.sort((a, b) => b.scrollHeight - a.scrollHeight)[0] ?? null
  }
  const scroller = inner() ?? page
  const viewHeight = (): number => (scroller === page ? innerHeight : scroller.clientHeight)
  // A page that grows without end is followed for three times its first length.
  const cap = Math.min(height, Math.max(scroller.scrollHeight * 3, scroller.scrollHeight + 4_000))
  /** Drawn, and what watches for parts of the page has been told. */
  const frame = (): Promise<unknown> =>
    Promise.race([new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))), pause(STEP_MS)])
  const loadNow = (): void => {
    for (const late of document.querySelectorAll<HTMLImageElement | HTMLIFrameElement>('[loading="lazy"]')) {
      late.loading = 'eager'
      late.setAttribute('data-cuttings-was-loading', 'lazy')
    }
  }
  loadNow()
  let answers = false
  const watcher = new MutationObserver(() => {
    answers = true
  })
  watcher.observe(document, { subtree: true, childList: true, attributes: true })
  watcher.takeRecords()
  const isAtEnd = (y: number): boolean => y >= scroller.scrollHeight - viewHeight()
  let outcome = 'to its end'
  let isSlow = false
  for (let y = 0; !isAtEnd(y); ) {
    if (Date.now() > until || y >= cap) {
      outcome = y >= cap ? 'as far as its length allows' : 'as far as time allowed'
      break
    }
    y += viewHeight() * 0.8
    scroller.scrollTo({ top: y, behavior: 'instant' })
    await (isSlow || isAtEnd(y) ? pause(STEP_MS) : frame())
    if (answers && !isSlow) {
      isSlow = true
      y = 0
    }
  }
  watcher.disconnect()
  loadNow()
  scroller.scrollTo({ top: 0, behavior: 'instant' })
  let helped = 0
  /** The page's own script did not come for it: the address stands beside it, or in what is shown without scripts. */
  const SOURCES = [
    'data-src',
    'data-lazy-src',
    'data-original',
    'data-lazyload',
    'data-hi-res-src',
    'data-full-src',
    'data-image'
  ]
  const SETS = ['data-srcset', 'data-lazy-srcset', 'data-original-set']
  const isEmpty = (image: HTMLImageElement): boolean => {
    const source = image.currentSrc || image.getAttribute('src') || ''
    return (
      source === '' || (/^data:/.test(source) && image.naturalWidth <= 8) || (image.complete && image.naturalWidth <= 1)
    )
  }
  const given = (element: Element, names: string[]): string | null => {
    const value = names.map((name) => element.getAttribute(name)?.trim()).find((text) => text)
    return value && !/^(data|blob|javascript):|[{}<>]/i.test(value) ? value : null
  }
  const fromNoscript = (image: Element): HTMLImageElement | null => {
    const beside = [image.nextElementSibling, image.previousElementSibling, image.parentElement?.nextElementSibling]
    const noscript = beside.find((element) => element?.localName === 'noscript')
    if (!noscript) return null
    return new DOMParser().parseFromString(noscript.textContent ?? '', 'text/html').querySelector('img')
  }
  for (const image of document.querySelectorAll('img')) {
    if (!isEmpty(image)) continue
    const twin = fromNoscript(image)
    const set = given(image, SETS) ?? twin?.getAttribute('srcset')
    const source = given(image, SOURCES) ?? twin?.getAttribute('src')
    if (set) image.srcset = set
    if (source) image.src = source
    if (set || source) helped++
  }
  for (const source of document.querySelectorAll('picture > source:not([srcset])')) {
    const set = given(source, SETS)
    if (set) source.setAttribute('srcset', set)
  }
  const loading = [...document.images].filter(({ complete }) => !complete)
  const loaded = loading.map(
    (image) =>
      new Promise((resolve) => {
        image.addEventListener('load', resolve, { once: true })
        image.addEventListener('error', resolve, { once: true })
      })
  )
  const before = performance.now()
  await Promise.race([Promise.all(loaded), pause(IMAGES_MS)])
  const waited = performance.now() - before
  await frame()
  return { told: `Scrolled ${outcome}.${helped > 0 ? ` Helped ${helped} late pictures.` : ''}`, waited }
}
