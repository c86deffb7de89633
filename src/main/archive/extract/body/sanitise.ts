import type { ArticleImage } from '@shared/article'
import sanitizeHtml from 'sanitize-html'
import { MARK } from '../images/prepare-images'
import { withoutTurning } from '../tidy'

const TAGS =
  'p h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote q cite pre code kbd samp figure figcaption img table caption colgroup col thead tbody tfoot tr th td a abbr b strong i em u s del ins mark small sub sup br hr span div time bdi bdo ruby rt rp'.split(
    ' '
  )

/**
 * The body as it is kept: an allow-list of elements and attributes, nothing active, no address that loads. Images
 * become `cuttings://blob/<sha256>`; those without bytes lose their address.
 */
export function sanitiseBody(html: string, images: ArticleImage[], base: string | null): string {
  return sanitizeHtml(html, {
    allowedTags: TAGS,
    nestingLimit: 200,
    textFilter: withoutTurning,
    allowedAttributes: {
      '*': ['dir', 'lang'],
      a: ['href', 'title'],
      img: ['src', 'alt', 'width', 'height'],
      td: ['colspan', 'rowspan'],
      th: ['colspan', 'rowspan', 'scope'],
      ol: ['start', 'reversed'],
      time: ['datetime'],
      abbr: ['title']
    },
    allowedSchemes: ['http', 'https', 'mailto'],
    allowedSchemesByTag: { img: ['cuttings'] },
    allowedSchemesAppliedToAttributes: ['href', 'src'],
    allowProtocolRelative: false,
    enforceHtmlBoundary: false,
    transformTags: {
      h1: 'h2',
      a: (tagName, attribs) => ({ tagName, attribs: linkAttributes(attribs, base) }),
      img: (_, attribs) => imageTag(images[Number(attribs[MARK] ?? -1)])
    },
    exclusiveFilter: (frame) =>
      /^(p|h[2-6]|li|blockquote|span|div|figure|a|strong|em)$/.test(frame.tag) &&
      frame.text.trim() === '' &&
      frame.mediaChildren.length === 0
  })
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** A body that was sanitised before, somewhere that is not to be trusted: the same again, images by their hashes. */
export function sanitiseStored(html: string, images: ArticleImage[], base: string | null): string {
  const marked = html.replace(/src="cuttings:\/\/blob\/([0-9a-f]{64})"/g, (_, sha256: string) => {
    const index = images.findIndex((image) => image.sha256 === sha256)
    return index >= 0 ? `${MARK}="${index}"` : ''
  })
  return sanitiseBody(marked, images, base)
}

function linkAttributes(attribs: Record<string, string>, base: string | null): Record<string, string> {
  const { href, ...rest } = attribs
  try {
    return href ? { ...rest, href: base ? new URL(href, base).href : new URL(href).href } : rest
  } catch {
    return rest
  }
}

function imageTag(image: ArticleImage | undefined): { tagName: string; attribs: Record<string, string> } {
  if (!image?.sha256) return { tagName: 'span', attribs: {} }
  const size: Record<string, string> =
    image.width && image.height ? { width: String(image.width), height: String(image.height) } : {}
  return { tagName: 'img', attribs: { src: `cuttings://blob/${image.sha256}`, alt: image.alt ?? '', ...size } }
}
