import { isReallyBeside } from '../dom/beside'
import { selector } from '../dom/selector'

const ELSEWHERE = selector(
  'aside, footer:not([class*="meta" i]), nav, [class*="comment" i], [class*="related" i], [class*="sidebar" i], [class*="recommend" i], [class*="most-read" i], [class*="most-popular" i], [class*="mostread" i], [class*="ticker" i], [class*="teaser" i], [class*="newsletter" i], [class*="card" i]'
)
/** Stands in a box beside the article. */
export function isElsewhere(element: Element): boolean {
  let box = ELSEWHERE.closest(element)
  while (box) {
    if (isReallyBeside(box)) return true
    box = box.parentElement && ELSEWHERE.closest(box.parentElement)
  }
  return false
}
