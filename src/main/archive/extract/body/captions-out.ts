import { selector } from '../dom/selector'
import { CAPTION_LINE } from '../images/caption-line'
import { tidy } from '../tidy'

const CAPTIONS = selector(
  `[${CAPTION_LINE}], ` +
    'figcaption, [class*="img_desc" i], [class*="img-desc" i], [class*="image-desc" i], [class*="image_desc" i], [class*="photo-desc" i], [class*="photo_desc" i], [class*="pic-desc" i], [class*="didascalia" i], [class*="bildunterschrift" i], [class*="bildtext" i], [class*="pie-foto" i], [class*="piefoto" i], [class*="legende" i], [class*="figlegend" i], figure cite, figure small, figure [class*="credit" i], figure [class*="copyright" i], figure [class*="off-screen" i], figure [class*="offscreen" i], [class*="caption" i]:not([class*="captioned" i]), [class*="image-credit" i], [class*="photo-credit" i], [class*="imagecredit" i], [class*="photocredit" i], [class~="credit" i], [class~="photographer" i], [itemprop~="caption"], [itemprop~="copyrightHolder"]'
)
const SHOWS = selector('img, picture, video, h1, h2')
const LONGEST = 700

/** Takes captions and credits out, once they are kept with their images: before Readability, which forgets class names. */
export function takeCaptionsOut(root: Document | Element): void {
  for (const element of CAPTIONS.all(root)) if (isCaption(element)) element.remove()
}

function isCaption(element: Element): boolean {
  if (/^(html|body|main|article|table|caption)$/.test(element.localName)) return false
  if (element.localName !== 'figcaption' && SHOWS.has(element)) return false
  return tidy(element.textContent).length < LONGEST
}
