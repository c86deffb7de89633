/** What is needed to tell a sign-in page from an article. Runs in the page. */
export function pageFacts(): { passwordFields: number; textLength: number } {
  const isShown = (element: HTMLElement): boolean =>
    element.offsetParent !== null && element.getClientRects().length > 0
  const fields = [...document.querySelectorAll<HTMLElement>('input[type="password"]')].filter(isShown)
  return { passwordFields: fields.length, textLength: (document.body?.innerText ?? '').trim().length }
}
