import { Tokenizer } from 'htmlparser2'
import type { Attributes } from './attributes'

/** What a document is made of, in its order. No tree is built: depth and missing end tags cost nothing. */
export interface TagListener {
  text(text: string): void
  open(name: string, attributes: Attributes, selfClosing: boolean): void
  close(name: string): void
  declaration?(text: string): void
  /** An empty comment: it keeps two texts apart. */
  gap?(): void
}

const MOST_ATTRIBUTES = 500

export function readTags(html: string, listener: TagListener): void {
  let name = ''
  let attributes: Attributes = new Map()
  let attribute = ''
  let value: string[] = []
  const ignored = (): void => undefined
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ontext: (start, end) => listener.text(html.slice(start, end)),
      ontextentity: (codePoint) => listener.text(String.fromCodePoint(codePoint)),
      onopentagname(start, end) {
        name = html.slice(start, end).toLowerCase()
        attributes = new Map()
      },
      onattribname(start, end) {
        attribute = html.slice(start, end).toLowerCase()
        value = []
      },
      onattribdata: (start, end) => value.push(html.slice(start, end)),
      onattribentity: (codePoint) => value.push(String.fromCodePoint(codePoint)),
      onattribend() {
        // The first one counts, as in a browser.
        if (!attributes.has(attribute) && attributes.size < MOST_ATTRIBUTES) attributes.set(attribute, value.join(''))
      },
      onopentagend: () => listener.open(name, attributes, false),
      onselfclosingtag: () => listener.open(name, attributes, true),
      onclosetag: (start, end) => listener.close(html.slice(start, end).toLowerCase()),
      ondeclaration: (start, end) => listener.declaration?.(html.slice(start, end)),
      oncdata: (start, end) => listener.text(html.slice(start, end)),
      oncomment: (start, end) => {
        if (html.slice(start, end).replace(/-/g, '') === '') listener.gap?.()
      },
      onprocessinginstruction: ignored,
      onend: ignored
    }
  )
  tokenizer.write(html)
  tokenizer.end()
}
