import type { PageFacts } from '../sign-in'

/** What is needed to tell a sign-in page from an article. Runs in the page. */
export function pageFacts(): PageFacts {
  const LONG = 80
  const NO_PROSE = 'form, footer, nav, dialog, script, style, noscript, template, textarea, [role="dialog"]'
  const isShown = (element: HTMLElement): boolean =>
    element.offsetParent !== null && element.getClientRects().length > 0
  const fields = [...document.querySelectorAll<HTMLElement>('input[type="password"]')].filter(isShown)
  const next = (): Node | null => (fields.length > 0 ? texts.nextNode() : null)
  let proseLength = 0
  const texts = document.createTreeWalker(document.body ?? document, NodeFilter.SHOW_TEXT)
  // Only a password field raises the question, and to touch every text of a huge page takes a lot of memory.
  for (let text = next(); text && proseLength < 10_000; text = next()) {
    const { length } = (text.nodeValue ?? '').trim()
    const parent = text.parentElement
    if (length >= LONG && parent && !parent.closest(NO_PROSE) && isShown(parent)) proseLength += length
  }
  return { passwordFields: fields.length, textLength: (document.body?.innerText ?? '').trim().length, proseLength }
}
