import type { PageFacts } from '../sign-in'

/** What is needed to tell a sign-in page from an article. Runs in the page. */
export function pageFacts(): PageFacts {
  const LONG = 80
  const NO_PROSE = 'form, footer, nav, dialog, script, style, noscript, template, textarea, [role="dialog"]'
  const isShown = (element: HTMLElement): boolean =>
    element.offsetParent !== null && element.getClientRects().length > 0
  const fields = [...document.querySelectorAll<HTMLElement>('input[type="password"]')].filter(isShown)
  let proseLength = 0
  const texts = document.createTreeWalker(document.body ?? document, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text && proseLength < 10_000; text = texts.nextNode()) {
    const { length } = (text.nodeValue ?? '').trim()
    const parent = text.parentElement
    if (length >= LONG && parent && !parent.closest(NO_PROSE) && isShown(parent)) proseLength += length
  }
  return { passwordFields: fields.length, textLength: (document.body?.innerText ?? '').trim().length, proseLength }
}
