import { selector } from '../dom/selector'
import { tidy } from '../tidy'

const HEADLINES = selector('h1')
const HEADINGS = selector('h1, h2, h3, h4')
const LINKS = selector('a[href]')
const DATES = selector('time, [itemprop~="datePublished"], [class*="date" i], [class*="timestamp" i]')
/** Eight letters, or half as many characters that are words. */
const SHORT_NAME = /^.{8,}$|^.*[\p{Script=Han}\p{Script=Hangul}].{4,}$/su
const ARTICLE = selector('article')
const PARAGRAPHS = selector('p')

/** A short story as it stands on a page: in a box apart from other stories. */
export interface ToldStory {
  box: Element
  /** Its first sentence. */
  text: string
}

/** Where a headline and a sentence stand together with a date or in an article of their own, however short; looks up from the headline. */
export function toldStory(document: Document): ToldStory | null {
  for (const headline of HEADLINES.all(document)) {
    if (!isName(headline) || LINKS.closest(headline) || LINKS.has(headline)) continue
    for (let box = headline.parentElement; box && box.localName !== 'body'; box = box.parentElement) {
      if (HEADINGS.all(box).some((heading) => LINKS.closest(heading) !== null || LINKS.has(heading))) break
      const sentence = PARAGRAPHS.all(box).find(isSentence)
      if (sentence && (ARTICLE.matches(box) || DATES.has(box))) return { box, text: tidy(sentence.textContent) }
    }
  }
  return null
}

/** The markup of an article names it; elsewhere a short one is the name of a section. */
function isName(headline: Element): boolean {
  return (
    isHeadline(headline.textContent) ||
    (ARTICLE.closest(headline) !== null && SHORT_NAME.test(tidy(headline.textContent)))
  )
}

/** Long enough to be one, and no name of a section. */
export function isHeadline(text: string | null): boolean {
  const length = tidy(text).length
  return length >= 18 || (length >= 8 && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]/u.test(text ?? ''))
}

function isSentence(paragraph: Element): boolean {
  const text = tidy(paragraph.textContent)
  const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]/u.test(text) ? 2.5 : 1
  return text.length * dense >= 60 && !LINKS.closest(paragraph) && /[.!?…。！？؟।۔]["'”’»」)]*$/u.test(text)
}
