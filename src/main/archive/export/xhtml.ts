import { DomUtils, parseDocument } from 'htmlparser2'

/** Characters that XML 1.0 does not take. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|[\p{Cs}\ufffe\uffff]/gu
const NAME = /^[A-Za-z_][\w.-]*$/

export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

export function xmlAttribute(text: string): string {
  return xmlText(text)
    .replace(/"/g, '&quot;')
    .replace(/[\t\n\r]/g, ' ')
}

/** A sanitised body as well-formed XHTML; `image` gives each stored picture its new address, null: the picture goes. */
export function toXhtml(html: string, image: (sha256: string) => string | null): string {
  const document = parseDocument(html.replace(FORBIDDEN, ''))
  for (const element of DomUtils.findAll(() => true, document.children)) {
    for (const name of Object.keys(element.attribs)) {
      if (!NAME.test(name) || name.startsWith('data-')) delete element.attribs[name]
    }
    if (element.name === 'img') placeImage(element.attribs, image) || DomUtils.removeElement(element)
  }
  return DomUtils.getOuterHTML(document.children, { xmlMode: true, encodeEntities: 'utf8', selfClosingTags: true })
}

function placeImage(attributes: Record<string, string>, image: (sha256: string) => string | null): boolean {
  const [, sha256] = /^cuttings:\/\/blob\/([0-9a-f]{64})$/.exec(attributes.src ?? '') ?? []
  const path = sha256 ? image(sha256) : null
  if (!path) return false
  attributes.src = path
  attributes.alt ??= ''
  return true
}
