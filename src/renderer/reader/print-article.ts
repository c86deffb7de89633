/** Prints the article as it is read, whatever else the window shows: a copy of it stands alone on the paper. */
export function printArticle(article: HTMLElement): void {
  const sheet = document.createElement('div')
  sheet.id = 'print-sheet'
  const copy = article.cloneNode(true)
  if (!(copy instanceof HTMLElement)) return
  copy.removeAttribute('style')
  for (const control of copy.querySelectorAll('button, input, [role="toolbar"]')) control.remove()
  for (const image of copy.querySelectorAll('img')) image.removeAttribute('loading')
  sheet.append(copy)
  document.body.append(sheet)
  const done = (): void => {
    sheet.remove()
    window.removeEventListener('afterprint', done)
  }
  window.addEventListener('afterprint', done)
  const pictures = [...sheet.querySelectorAll('img')].map((image) => image.decode().catch(() => undefined))
  void Promise.all(pictures).then(() => window.print())
}
