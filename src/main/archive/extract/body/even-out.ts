import { IMAGES } from '../dom/common'
import { selector } from '../dom/selector'
import { tidy } from '../tidy'

/** Marks a line that ends with `<br>`. */
export const LINE = 'data-line'

const BLOCKS = selector(
  'address, article, aside, blockquote, center, dd, details, div, dl, dt, fieldset, figcaption, figure, footer, form, h1, h2, h3, h4, h5, h6, header, hr, li, main, nav, ol, p, pre, section, table, tbody, td, tfoot, th, thead, tr, ul'
)
const LINES = selector(`[${LINE}]`)
const HOLDS_LINES = selector('p, li, div, blockquote, span, td')
const CONTAINERS = selector('div, section, article, main, center, blockquote, header, td')
/** Gives every run of loose text an element of its own, so that each line can be judged alone. */
export function evenOut(root: Element): void {
  for (const container of [root, ...CONTAINERS.all(root)]) wrapLooseText(container)
  for (const block of HOLDS_LINES.all(root)) markLines(block)
}

function wrapLooseText(container: Element): void {
  if (![...container.children].some(isBlock)) return
  for (const run of inlineRuns(container, isBlock)) wrap(run, container.ownerDocument.createElement('p'))
}

function markLines(block: Element): void {
  const children = [...block.children]
  if (children.some(isBlock)) return
  const hasBreaks = children.some(isBreak)
  if (!hasBreaks && !(children.some(isPicture) && isLabel(block))) return
  for (const run of inlineRuns(block, hasBreaks ? isBreak : isPicture)) {
    const line = block.ownerDocument.createElement('span')
    line.setAttribute(LINE, '')
    wrap(run, line)
  }
}

function wrap(run: ChildNode[], holder: Element): void {
  if (!run.some((node) => tidy(node.textContent) !== '')) return
  run[0]?.parentNode?.insertBefore(holder, run[0])
  for (const node of run) holder.append(node)
}

function isBreak({ localName }: Element): boolean {
  return localName === 'br'
}

/** Neighbouring nodes between elements that end a run. */
function inlineRuns(container: Element, ends: (element: Element) => boolean): ChildNode[][] {
  const runs: ChildNode[][] = [[]]
  for (const node of [...container.childNodes]) {
    if (node.nodeType === 1 && ends(node as Element)) runs.push([])
    else if (node.nodeType === 1 || node.nodeType === 3) runs.at(-1)?.push(node)
  }
  return runs.filter((run) => run.length > 0)
}

function isPicture(element: Element): boolean {
  return IMAGES.matches(element) || IMAGES.has(element)
}

/** A few words beside a picture: "Advertisement", whom it is by. In more text pictures are signs of their own. */
function isLabel(block: Element): boolean {
  return tidy(block.textContent).length < 80
}

/** Also an inline element that carries blocks. */
function isBlock(element: Element): boolean {
  return BLOCKS.matches(element) || BLOCKS.has(element)
}

/** Undoes the marks of lines; their breaks are still there. */
export function joinLines(root: Element): void {
  for (const line of LINES.all(root)) line.replaceWith(...line.childNodes)
}
