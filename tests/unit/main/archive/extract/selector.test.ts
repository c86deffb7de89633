import { expect, test } from 'vitest'
import { whileUnchanged } from '../../../../../src/main/archive/extract/dom/element-index'
import { selector } from '../../../../../src/main/archive/extract/dom/selector'
import { parseDocument } from '../../../../../src/main/archive/extract/parse-document'

const PAGE = `<!doctype html><html><body class="Page">
  <main id="content"><article class="story story-main"><h1 itemprop="headline name">One</h1>
    <div class="Photo-Caption captioned"><img src="a.png"><p>First</p><p hidden>Second</p></div>
    <aside class="related"><a href="/x">More</a><a>No address</a></aside>
    <template><p class="story">Kept apart</p></template></article></main></body></html>`

const SELECTORS = [
  'p',
  'p, h1, aside',
  '[class*="caption" i]',
  '[class*="caption" i]:not([class*="captioned" i])',
  '[class*="caption"]',
  '.story, [class~="RELATED" i]',
  '#content, [id^="con"], [id$="ent"]',
  'a[href]',
  '[hidden]',
  '[itemprop~="name"]',
  '[itemprop="headline name"]',
  'p + p',
  'article p, main > article',
  'div:has(img), article:not(:has(table)) h1',
  '[class*="story" i] a[href*="x"]',
  '*',
  'video',
  'P, H1, *[HIDDEN]'
]

/** All elements in order, what templates hold apart. */
function elementsIn(parent: ParentNode): Element[] {
  return [...parent.children].flatMap((child) => [child, ...(child.localName === 'template' ? [] : elementsIn(child))])
}

for (const text of SELECTORS)
  test(`“${text}” finds what linkedom’s own test finds`, () => {
    const document = parseDocument(PAGE) as Document
    const wanted = elementsIn(document).filter((element) => element.matches(text))
    const found = selector(text)
    const check = (): void => {
      expect(found.all(document)).toEqual(wanted)
      expect(found.first(document)).toBe(wanted[0] ?? null)
      expect(found.has(document)).toBe(wanted.length > 0)
      expect(found.count(document)).toBe(wanted.length)
    }
    check()
    whileUnchanged(document, check)
    expect([...document.querySelectorAll(text)]).toEqual(wanted)
    const link = document.querySelector('a') as Element
    expect(found.closest(link)).toBe(link.closest(text))
  })

test('what is changed after a document was read is found', () => {
  const document = parseDocument(PAGE) as Document
  const paragraphs = selector('p')
  expect(whileUnchanged(document, () => paragraphs.count(document))).toBe(2)
  document.querySelector('aside')?.append(document.createElement('p'))
  expect(paragraphs.count(document)).toBe(3)
})

test('selectors that are not compiled here are left to linkedom', () => {
  const document = parseDocument(PAGE) as Document
  expect(document.querySelectorAll('aside a:last-child')).toHaveLength(1)
})

test('what no selector here is made of is refused, not misread', () => {
  expect(() => selector('p:hover')).toThrow('not compiled')
  expect(() => selector('[lang|="en"]')).toThrow('not compiled')
})

test('class names read as they are written, and can be written', () => {
  const element = parseDocument('<p class="a  b a">')?.querySelector('p') as Element
  expect(element.className).toBe('a  b a')
  element.className = 'c'
  expect(element.getAttribute('class')).toBe('c')
  const bare = parseDocument('<p>')?.querySelector('p') as Element
  bare.setAttribute('class', 'd')
  expect(bare.matches('.d')).toBe(true)
  bare.removeAttribute('class')
  expect(bare.className).toBe('')
})

test('attributes in capital letters are the same attributes', () => {
  const image = parseDocument('<HTML><BODY><IMG SRC="a.jpg" CLASS="Big" onClick="x()"></BODY></HTML>')?.querySelector(
    'img'
  )
  expect(image?.getAttribute('src')).toBe('a.jpg')
  expect(image?.className).toBe('Big')
  expect(image?.ownerDocument.createElement('DIV').localName).toBe('div')
})
