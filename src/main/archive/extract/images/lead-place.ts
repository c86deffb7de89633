import { selector } from '../dom/selector'
import { tidy } from '../tidy'
import { MARK } from './prepare-images'

const STEPS = selector(`h1, p, [${MARK}]`)
const SHOWN_LARGE = selector(
  'figure, picture, [class*="featured" i], [class*="hero" i], [class*="lead" i], [class*="main-image" i], [class*="cover" i]'
)
const PROSE = 80
const WIDE = 300

/** The picture that stands between headline and text, by its mark: most templates put it outside of the text's box. */
export function pictureBelowHeadline(document: Document): number | null {
  let below = false
  for (const element of STEPS.all(document)) {
    if (element.localName === 'h1') below = true
    else if (!below) continue
    else if (element.localName === 'p' && tidy(element.textContent).length > PROSE) return null
    else if (element.hasAttribute(MARK) && isLarge(element)) return Number(element.getAttribute(MARK))
  }
  return null
}

function isLarge(image: Element): boolean {
  const width = Number.parseInt(image.getAttribute('width') ?? '', 10)
  return Number.isFinite(width) ? width >= WIDE : SHOWN_LARGE.closest(image) !== null
}
