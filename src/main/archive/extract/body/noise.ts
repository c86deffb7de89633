import { selector } from '../dom/selector'

/** Carries on what the box around a paragraph was called. */
const NOISE_MARK = 'data-noise'

/** What is called something else than running text, where it stands in what Readability found. */
export const NOISE = selector(
  [
    `[${NOISE_MARK}]`,
    'nav, aside, footer, form, button, select, input, textarea, iframe, object, embed, dialog, noscript, script, style, template, svg, canvas',
    '[role="navigation"], [role="complementary"], [role="dialog"], [role="menu"], [role="search"], [aria-hidden="true"][class*="share" i]',
    '[class*="share" i]:not([class*="shared" i]), [class*="social" i], [class*="newsletter" i], [class*="subscribe" i]:not([class*="subscriber" i]), [class*="signup" i], [class*="sign-up" i]',
    '[class*="related" i], [class*="recommend" i], [class*="read-more" i], [class*="readmore" i], [class*="more-on" i], [class*="also-read" i], [class*="inline-link" i][class*="story" i]',
    '[class*="promo" i], [class*="advert" i], [class~="ad" i], [class*="ad-slot" i], [class*="sponsor" i], [class*="banner" i], [class*="outbrain" i], [class*="taboola" i]',
    '[class*="breadcrumb" i], [class*="byline" i], [class*="author-bio" i], [class*="author-box" i], [class*="authorbox" i], [class*="about-author" i], [class*="author-info" i], [class*="author-desc" i], [class*="dateline-meta" i], [class*="article-meta" i], [class*="post-meta" i], [class*="entry-meta" i], [class*="timestamp" i]',
    '[class*="comment" i]:not([class*="commentary" i]), [class*="tag-list" i], [class*="tags" i], [class*="topics" i], [class*="keywords" i], [class*="toolbar" i], [class*="print" i][class*="button" i], [class*="cookie" i], [id*="cookie" i]',
    '[data-testid*="newsletter" i], [data-component*="newsletter" i], [data-area*="newsletter" i], [data-component*="ad-slot" i], [data-testid*="related" i], [data-component*="related" i], [data-area*="related" i], [data-e2e*="recommend" i], [data-e2e*="promo" i], [class*="affiliate" i], [data-area*="affiliate" i], [class*="consent" i], [class*="-cta" i], [class*="_cta" i], [class^="cta-" i]',
    '[aria-labelledby*="byline" i], [data-testid*="byline" i], [data-component*="byline" i], [class*="signature" i], [class*="author-card" i], [class*="author__bio" i], [class*="authorbio" i], [class*="author_bio" i], [class*="author-detail" i]',
    '[class*="player" i][class*="controls" i], [class*="screen-reader" i], [class*="visually-hidden" i], [class*="sr-only" i], [hidden], [style*="display:none" i], [style*="display: none" i]'
  ].join(', ')
)

/** Readability puts a lone paragraph in the place of its box, and what the box was called is lost. */
export function markNoise(document: Document): void {
  for (const box of NOISE.all(document)) {
    const [only, ...more] = [...box.children]
    if (only?.localName === 'p' && more.length === 0) only.setAttribute(NOISE_MARK, '')
  }
}
