import type { Addresses } from './addresses'
import type { Attributes } from './attributes'
import { fateOf, renamed } from './elements'
import { escapeText, escapeValue } from './escape-html'
import { MARK_STYLE, type Marks, markName } from './marks'
import { rewriteCss } from './replay-stylesheet'
import { elementAttributes } from './special-elements'

const DOCTYPE = /^doctype[\s\w"'/.:-]*$/i
/** A browser does not end these at "/>"; their content is not markup. */
const TEXT_ELEMENTS = new Set(['style', 'title', 'textarea'])
/** Style sheets count what is beside an element, also what is never shown. */
const PLACE = '<template></template>'
/** Nothing can be marked in these. */
const UNMARKED = new Set(['title', 'textarea', 'select', 'svg', 'math'])

/** Writes safe tokens one after the other; the browser builds the tree from them, as it did from the original ones. */
export class PageWriter {
  private readonly out: string[] = []
  /** The element that is being left out. */
  private dropped: string | null = null
  /** In an element whose content is not markup. */
  private isText = false
  private isInBody = false
  /** What a style element holds so far. */
  private css: string[] | null = null

  /** Text that may go on in the next piece. */
  private pending = ''
  /** The element around, in which nothing is marked. */
  private unmarked: string | null = null

  constructor(
    private readonly references: Addresses,
    private readonly marks: Marks | null = null
  ) {}

  text(text: string): void {
    if (this.dropped !== null) return
    if (this.css) this.css.push(text)
    else if (this.marks && this.unmarked === null) this.pending += text
    else this.out.push(escapeText(text))
  }

  /** Two texts beside each other are set a little differently than one; what is looked for may be in both. */
  gap(): void {
    if (this.dropped === null && !this.css && !this.marks && this.isText === false) this.out.push('<!---->')
  }

  private flush(): void {
    if (this.pending !== '' && this.marks) this.out.push(this.marks.mark(this.pending))
    this.pending = ''
  }

  declaration(text: string): void {
    if (this.out.length === 0 && DOCTYPE.test(text)) this.out.push(`<!${text}>`)
  }

  open(name: string, given: Attributes, selfClosing: boolean): void {
    if (this.dropped !== null) return
    if (name === 'body') this.isInBody = true
    this.flush()
    if (UNMARKED.has(name) && !selfClosing) this.unmarked ??= name
    const fate = fateOf(name)
    if (fate === 'drop') this.leaveOut(name, selfClosing)
    if (fate === 'keep' || fate === 'empty') this.keep(name, given, selfClosing)
    if (fate === 'empty') this.dropped = selfClosing ? null : name
  }

  close(name: string): void {
    if (this.dropped !== null) {
      if (name !== this.dropped) return
      this.dropped = null
      if (fateOf(name) === 'empty') this.out.push(`</${name}>`)
      return
    }
    this.flush()
    if (name === this.unmarked) this.unmarked = null
    if (name === 'style') this.endStyle()
    if (TEXT_ELEMENTS.has(name)) this.isText = false
    if (fateOf(name) === 'keep') this.out.push(`</${renamed(name)}>`)
  }

  end(): string {
    this.flush()
    this.endStyle()
    if (this.marks) this.out.push(MARK_STYLE)
    return this.out.join('')
  }

  private leaveOut(name: string, selfClosing: boolean): void {
    if (this.isInBody) this.out.push(PLACE)
    if (!selfClosing) this.dropped = name
  }

  private keep(name: string, given: Attributes, selfClosing: boolean): void {
    const attributes = elementAttributes(name, given, this.references)
    if (!attributes) {
      if (this.isInBody && /^(meta|link)$/.test(name)) this.out.push(PLACE)
      return
    }
    if (name === 'iframe') this.markFrame(attributes)
    const written = [...attributes].map(([key, value]) => ` ${key}="${escapeValue(value)}"`).join('')
    const isText = TEXT_ELEMENTS.has(name)
    this.out.push(`<${renamed(name)}${written}${selfClosing && !isText ? '/' : ''}>`)
    this.isText = isText && !selfClosing
    if (isText && selfClosing) this.out.push(`</${name}>`)
    if (name === 'style' && !selfClosing) this.css = []
  }

  /** What is found in a frame is shown there; where the reader is at it, the page itself leads to the frame. */
  private markFrame(attributes: Attributes): void {
    const found = this.marks?.frame?.(attributes.get('src') ?? '')
    if (!found) return
    attributes.set('src', found.address)
    if (found.current !== null) this.out.push(`<a id="${markName(found.current)}"></a>`)
  }

  private endStyle(): void {
    if (!this.css) return
    this.out.push(rewriteCss(this.css.join(''), this.references))
    this.css = null
  }
}
