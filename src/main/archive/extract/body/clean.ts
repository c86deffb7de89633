import { isByline } from '../metadata/byline'
import { dateInText } from '../metadata/dates'
import { comparable, tidy } from '../tidy'

const CAPTIONS =
  'figcaption, [class*="caption" i]:not([class*="captioned" i]), [class*="image-credit" i], [class*="photo-credit" i], [class*="imagecredit" i], [class*="wp-caption-text" i]'
const NOISE = [
  'nav, aside, footer, form, button, select, input, textarea, iframe, object, embed, dialog, noscript, script, style, template, svg, canvas',
  '[role="navigation"], [role="complementary"], [role="dialog"], [aria-hidden="true"][class*="share" i]',
  '[class*="share" i]:not([class*="shared" i]), [class*="social" i], [class*="newsletter" i], [class*="subscribe" i], [class*="signup" i], [class*="sign-up" i]',
  '[class*="related" i], [class*="recommend" i], [class*="read-more" i], [class*="readmore" i], [class*="more-on" i], [class*="also-read" i], [class*="inline-link" i][class*="story" i]',
  '[class*="promo" i], [class*="advert" i], [class~="ad" i], [class*="ad-slot" i], [class*="sponsor" i], [class*="banner" i], [class*="outbrain" i], [class*="taboola" i]',
  '[class*="breadcrumb" i], [class*="byline" i], [class*="author-bio" i], [class*="author-box" i], [class*="authorbox" i], [class*="dateline-meta" i], [class*="article-meta" i], [class*="post-meta" i], [class*="entry-meta" i], [class*="timestamp" i]',
  '[class*="comment" i]:not([class*="commentary" i]), [class*="tag-list" i], [class*="tags" i], [class*="topics" i], [class*="keywords" i], [class*="toolbar" i], [class*="print" i][class*="button" i]',
  '[class*="player" i][class*="controls" i], [class*="screen-reader" i], [class*="visually-hidden" i], [class*="sr-only" i], [hidden], [style*="display:none" i], [style*="display: none" i]'
].join(', ')
const KEEP =
  'blockquote[class*="twitter" i], blockquote[class*="instagram" i], [class*="tweet" i], [class*="social-embed" i]'

/** Takes out of Readability's result what is not the running text. Captions go, too: they are kept with the images. */
export function cleanBody(root: Element, given: { title: string; standfirst: string | null; byline: string[] }): void {
  for (const element of [...root.querySelectorAll(CAPTIONS)]) element.remove()
  const whole = tidy(root.textContent).length
  for (const element of [...root.querySelectorAll(NOISE)]) {
    if (element.matches(KEEP) || element.closest(KEEP)) continue
    // A class name that matches by accident must not take the article along.
    if (tidy(element.textContent).length < whole * 0.35) element.remove()
  }
  dropLines(root, given)
  dropTail(root)
}

const READ_MORE =
  /^(?:(?:read|see|watch|listen|find out|learn)\s+(?:more|also|next|the full|our)\b|also read|related(?: (?:stories|articles|news|topics|content|coverage))?\s*[:|]|related\s*$|more (?:on|from|about) (?:this|the|our)\b|more (?:stories|news|coverage)|recommended|trending|most read|advertisement|anzeige|werbung|publicité|publicidad|реклама|lesen sie (?:auch|mehr|hier)|mehr zum thema|lire aussi|à lire aussi|lea también|lee también|te puede interesar|leggi anche|leia (?:também|mais)|читайте также|по теме|смотрите также|اقرأ أيض|إقرأ أيض|شاهد أيض|بیشتر بخوانید|相关阅读|延伸阅读|关连文章|sign up (?:for|to)|subscribe (?:to|now|for)|follow us|follow [\w@ ]{2,40} on (?:twitter|facebook|instagram|x)\b|share this|share on|click here|download (?:the|our) app|get (?:the|our) (?:app|newsletter)|join (?:our|the) (?:telegram|whatsapp|newsletter|conversation)|this article (?:was (?:originally|first)|originally) (?:appeared|published)|copyright ©|© ?\d{4}|all rights reserved)/iu
const CREDIT_LINE =
  /^(?:photo(?:graph)?s?|image|picture|credit|foto|bild|фото|صورة|عکس|图片?)\s*(?:by|credit|courtesy)?\s*[:：/].{0,90}$|^(?:getty images|reuters|afp|ap|ap photo.*|epa|shutterstock|alamy)$/iu

function dropLines(
  root: Element,
  { title, standfirst, byline }: { title: string; standfirst: string | null; byline: string[] }
): void {
  const headline = comparable(title)
  const intro = standfirst ? comparable(standfirst) : null
  const names = new Set(byline.map(comparable))
  let seen = 0
  for (const block of leafBlocks(root)) {
    const text = tidy(block.textContent)
    if (text === '') continue
    const key = comparable(text)
    const early = seen < 3
    const drop =
      (key === headline && /^(h[1-3]|p|div|span|strong)$/.test(block.localName) && early) ||
      (early && intro !== null && key === intro && isIntro(block)) ||
      (text.length < 160 && READ_MORE.test(text) && !isLongProse(text)) ||
      CREDIT_LINE.test(text) ||
      (seen < 4 && isByline(text)) ||
      (seen < 4 && names.has(key)) ||
      (seen < 4 && isDateLine(text)) ||
      isLinkOnly(block, text)
    if (drop) block.remove()
    else if (!/^h[1-6]$/.test(block.localName)) seen++
  }
}

/** Blocks that hold no other blocks, in order. */
function leafBlocks(root: Element): Element[] {
  const blocks = 'p, li, h1, h2, h3, h4, h5, h6, blockquote, div, td, figure, section, pre, dd, dt, span, strong'
  const inner = 'p, li, h1, h2, h3, h4, h5, h6, blockquote, div, td, ul, ol, table, section, pre'
  return [...root.querySelectorAll(blocks)].filter((element) => {
    if (element.querySelector('img, video, audio')) return false
    if (/^(span|strong)$/.test(element.localName))
      return (
        element.parentElement === root ||
        (/^(div|section|article)$/.test(element.parentElement?.localName ?? '') && onlyChild(element))
      )
    return !element.querySelector(inner)
  })
}

function onlyChild(element: Element): boolean {
  return tidy(element.parentElement?.textContent) === tidy(element.textContent)
}

function isIntro(block: Element): boolean {
  const path = `${block.getAttribute('class') ?? ''} ${block.parentElement?.getAttribute('class') ?? ''}`
  return (
    /standfirst|\bdek\b|subtitle|sub-?head|summary|intro|excerpt|teaser|\blead\b|\blede\b/i.test(path) ||
    /^h[2-4]$/.test(block.localName)
  )
}

function isLongProse(text: string): boolean {
  return text.length > 110 && /[.!?。؟]\s+\p{Lu}/u.test(text)
}

function isDateLine(text: string): boolean {
  return text.length < 70 && dateInText(text) !== null && text.replace(/[\d\p{P}\s]/gu, '').length < 34
}

/** A short line that is nothing but a link: a pointer elsewhere. List items and table cells may be that. */
function isLinkOnly(block: Element, text: string): boolean {
  if (!/^(p|div|h[2-6])$/.test(block.localName) || text.length > 180) return false
  const linked = [...block.querySelectorAll('a')].reduce((sum, a) => sum + tidy(a.textContent).length, 0)
  return linked > 0 && linked >= text.length * 0.95 && !/[.!?。]["”»]?$/u.test(text)
}

/** Headings and pointers with nothing behind them. */
function dropTail(root: Element): void {
  for (let n = 0; n < 12; n++) {
    const blocks = leafBlocks(root).filter((block) => tidy(block.textContent) !== '')
    const last = blocks.at(-1)
    if (!last) return
    const text = tidy(last.textContent)
    const pointless =
      /^h[1-6]$/.test(last.localName) ||
      (text.length < 140 &&
        /^(?:https?:\/\/\S+|[•·*#_=–—-]+|end|ends|tags?:.*|topics?:.*|with (?:reporting|agencies)\b.{0,80}|contact (?:us|the author).*)$/iu.test(
          text
        )) ||
      (last.localName === 'li' && isLinkList(last))
    if (!pointless) return
    last.remove()
  }
}

function isLinkList(item: Element): boolean {
  const list = item.parentElement
  const text = tidy(list?.textContent)
  const linked = [...(list?.querySelectorAll('a') ?? [])].reduce((sum, a) => sum + tidy(a.textContent).length, 0)
  return text.length > 0 && linked > text.length * 0.8
}
