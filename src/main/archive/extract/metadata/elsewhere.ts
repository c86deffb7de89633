const ELSEWHERE =
  'aside, footer:not([class*="meta" i]), nav, [class*="comment" i], [class*="related" i], [class*="sidebar" i], [class*="recommend" i], [class*="most-read" i], [class*="most-popular" i], [class*="mostread" i], [class*="ticker" i], [class*="teaser" i], [class*="newsletter" i], [class*="card" i]'

/** Stands in a box beside the article. A box that holds the headline is not beside it, whatever it is called. */
export function isElsewhere(element: Element): boolean {
  let box = element.closest(ELSEWHERE)
  while (box) {
    if (!/^(?:html|body|main|article)$/.test(box.localName) && !box.querySelector('h1')) return true
    box = box.parentElement?.closest(ELSEWHERE) ?? null
  }
  return false
}
