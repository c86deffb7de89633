/** Scrolls to the end and back, so that what is loaded late is loaded. Runs in the page. */
export async function scrollThrough({ ms, height }: { ms: number; height: number }): Promise<string> {
  const STEP_MS = 120
  const IMAGES_MS = 8_000
  const until = Date.now() + ms
  const page = document.scrollingElement ?? document.documentElement
  const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time))
  // A page that grows without end is followed for three times its first length.
  const cap = Math.min(height, Math.max(page.scrollHeight * 3, page.scrollHeight + 4_000))
  let outcome = 'to its end'
  for (let y = 0; y < page.scrollHeight - innerHeight; ) {
    if (Date.now() > until || y >= cap) {
      outcome = y >= cap ? 'as far as its length allows' : 'as far as time allowed'
      break
    }
    y += innerHeight * 0.8
    window.scrollTo({ top: y, behavior: 'instant' })
    await pause(STEP_MS)
  }
  for (const late of document.querySelectorAll<HTMLImageElement | HTMLIFrameElement>('[loading="lazy"]')) {
    late.loading = 'eager'
  }
  window.scrollTo({ top: 0, behavior: 'instant' })
  const loading = [...document.images].filter(({ complete }) => !complete)
  const loaded = loading.map(
    (image) =>
      new Promise((resolve) => {
        image.addEventListener('load', resolve, { once: true })
        image.addEventListener('error', resolve, { once: true })
      })
  )
  await Promise.race([Promise.all(loaded), pause(IMAGES_MS)])
  await pause(100)
  return `Scrolled ${outcome}.`
}
