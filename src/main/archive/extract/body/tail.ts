import { isAboutAuthorLabel } from '../boilerplate'
import { WALL_SAYS } from '../metadata/access'
import { comparable } from '../tidy'
import { type Block, leafBlocks, linkShare } from './blocks'
import { isAboutAuthor, isDateLine } from './line-kinds'

const CLOSING =
  /^(?:[•·*#_=–—-]+|end|ends|with (?:reporting|agencies)\b.{0,80}|additional reporting\b.{0,100}|contact (?:us|the author).*|.{0,60}\b(?:can|may) be reached (?:at|by|on)\b.*|\S+@\S+\.\w+)$/iu
/** Not any day: the one on which the page appeared or was changed. */
const TOLD_WHEN =
  /publi|print|modif|updat|aggiorn|aktualis|actuali|atuali|veröffent|erschien|обновл|опублик|نشر|تحديث|انتشار|güncelle|更新|公開|发布|發布|입력|수정|\d[:.h]\d{2}/iu
const MOST_ABOUT = 4

/** Takes away what ends a page and not its text: headings with nothing behind them, pointers, the author presented. */
export function dropTail(root: Element, byline: string[]): void {
  const names = new Set(byline.map(comparable))
  for (const block of leafBlocks(root).reverse()) {
    if (!isPointless(block, byline, names)) return
    block.element.remove()
  }
}

function isPointless({ element, text }: Block, byline: string[], names: Set<string>): boolean {
  return (
    /^h[1-6]$/.test(element.localName) ||
    (text.length < 140 && CLOSING.test(text)) ||
    (isDateLine(text) && TOLD_WHEN.test(text)) ||
    names.has(comparable(text)) ||
    isAboutAuthor(text, byline) ||
    (text.length < 200 && WALL_SAYS.test(text)) ||
    (element.localName === 'li' && element.parentElement !== null && linkShare(element.parentElement) > 0.8)
  )
}

/** "About the author" and the few lines below it, where nothing else follows. */
export function dropAboutAuthor(root: Element): void {
  const last = leafBlocks(root).slice(-1 - MOST_ABOUT)
  const at = last.findIndex(({ text }) => isAboutAuthorLabel(text))
  if (at < 0 || last.slice(at).some(({ text }) => text.length > 700)) return
  for (const { element } of last.slice(at)) element.remove()
}
