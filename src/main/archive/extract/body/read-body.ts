import { Readability } from '@mozilla/readability'
import { ARTICLES, HEADLINES, PARAGRAPHS } from '../dom/common'
import { tidy } from '../tidy'
import { takeCaptionsOut } from './captions-out'
import { narrowToDeclared } from './narrow'
import { markNoise } from './noise'
import { toldStory } from './told-story'

const LEAST = 140
const MUCH = 2_000

/**
 * The element that holds the article, as Readability finds it; else the best there is. Changes the document; `another` is
 * one just like it.
 */
export function readBody(document: Document, another: () => Document): Element | null {
  prepare(document)
  const found = firstAttempt(document)
  if (found && lengthOf(found) >= LEAST) return narrowToDeclared(found)
  // What is made for further attempts costs more than reading the few pages again that need them.
  return furtherAttempts(prepare(another()))
}

function prepare(document: Document): Document {
  keepOneArticle(document)
  takeCaptionsOut(document)
  markNoise(document)
  return document
}

/** Before it begins Readability writes the whole page down, to have it for further attempts. Null: it would make one. */
function firstAttempt(document: Document): Element | null {
  Object.defineProperty(document.body, 'innerHTML', {
    get: () => '',
    set() {
      throw new Error('Readability wants another attempt.')
    }
  })
  return readable(document)
}

function furtherAttempts(document: Document): Element | null {
  const fallback = hasMuchProse(document) ? null : (document.cloneNode(true) as Document)
  const found = readable(document)
  const own = found ? lengthOf(found) : 0
  if (found && own >= LEAST) return narrowToDeclared(found)
  const told = fallback && toldStory(fallback)
  // Teasers of other stories may be longer than a story of one sentence.
  if (told && !tidy(found?.textContent).includes(told.text)) return withoutHeadings(told.box)
  const plain = fallback && plainBody(fallback)
  return plain && lengthOf(plain) > own ? plain : found
}

function lengthOf(element: Element): number {
  return tidy(element.textContent).length
}

function hasMuchProse(document: Document): boolean {
  let length = 0
  for (const paragraph of PARAGRAPHS.all(document)) {
    const text = tidy(paragraph.textContent)
    if (text.length > 80) length += text.length
    if (length > MUCH) return true
  }
  return false
}

function readable(document: Document): Element | null {
  try {
    const reader = new Readability<Element>(document, {
      keepClasses: true,
      charThreshold: 250,
      serializer: (node) => node as Element
    })
    return reader.parse()?.content ?? null
  } catch {
    // Readability gives up on some broken documents; the plain body remains.
    return null
  }
}

/** Endless-scroll pages carry several articles: the first, with the headline, is the one that was saved. */
function keepOneArticle(document: Document): void {
  const articles = ARTICLES.all(document).filter(
    (article) =>
      !(article.parentElement && ARTICLES.closest(article.parentElement)) &&
      HEADLINES.has(article) &&
      PARAGRAPHS.count(article) > 3
  )
  for (const other of articles.slice(1)) other.remove()
}

/** Short pages: the paragraphs of the main part. */
function plainBody(document: Document): Element | null {
  for (const noise of document.querySelectorAll(
    'script, style, noscript, template, nav, footer, aside, form, header nav'
  ))
    noise.remove()
  const places = ['[itemprop~="articleBody"]', 'article', 'main', '[role="main"]', '#content', 'body']
  for (const place of places) {
    const element = document.querySelector(place)
    if (element && tidy(element.textContent).length > 0) return withoutHeadings(element)
  }
  return null
}

function withoutHeadings(element: Element): Element {
  for (const heading of HEADLINES.all(element)) heading.remove()
  return element
}
