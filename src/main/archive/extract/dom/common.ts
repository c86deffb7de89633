import { selector } from './selector'

/** Elements that are looked for in more than one place. */
export const ANCHORS = selector('a')
export const ARTICLES = selector('article')
export const FIGURES = selector('figure')
export const HEADLINES = selector('h1')
export const IMAGES = selector('img, amp-img')
export const PARAGRAPHS = selector('p')
export const TITLES = selector('title')
