import type { Addresses } from './addresses'
import { isGone } from './gone-attributes'
import { rememberMarkup } from './markup-memory'
import { rewriteCss, rewriteDataSheet, rewriteMedia } from './replay-stylesheet'
import { replaySrcset } from './srcset'

export type Attributes = Map<string, string>

/** Null: the attribute goes. */
type Rewrite = (value: string, references: Addresses, element: string) => string | null

const LINKS = new Set(['a', 'area'])
/** Parts of a drawing that refer to other parts, or to pictures. */
const DRAWN = /^(use|image|feimage|textpath|mpath|lineargradient|radialgradient|pattern|filter|tref|cursor)$/
const FRAMES = new Set(['iframe', 'frame'])
const MEDIA = new Set(['img', 'input', 'audio', 'video', 'source', 'track'])

const NOWHERE = '#cuttings-nowhere'
const NO_PICTURE = 'data:image/gif,'
const gone: Rewrite = () => null
const css: Rewrite = (value, references) => rewriteCss(value, references)
const stored: Rewrite = (value, references) => references.stored(value)

const src: Rewrite = (value, references, element) => {
  if (FRAMES.has(element)) return references.file(value)
  if (!MEDIA.has(element)) return null
  // A picture that is missing looks like one.
  return references.stored(value) ?? (element === 'img' && value.trim() !== '' ? NO_PICTURE : null)
}

const href: Rewrite = (value, references, element) => {
  // What leads nowhere any more still looks like a link.
  if (LINKS.has(element)) return references.link(value) ?? NOWHERE
  if (element === 'link') return /^\s*data:/i.test(value) ? rewriteDataSheet(value, references) : references.file(value)
  return DRAWN.test(element) ? references.stored(value) : null
}

const srcset: Rewrite = (value, references) => replaySrcset(value, references.stored)

const REWRITES: Record<string, Rewrite> = {
  style: css,
  media: (value, references) => rewriteMedia(value, references),
  src,
  srcset,
  href,
  'xlink:href': href,
  poster: stored,
  background: stored
}

/** The attributes of an element made safe: known ones by their own rule, ways to act not at all, the rest as they are. */
export function safeAttributes(element: string, given: Attributes, references: Addresses): Attributes {
  const safe: Attributes = new Map()
  for (const [name, value] of given) {
    const rewrite = ruleFor(name, value)
    const kept = rewrite ? rewrite(value, references, element) : value
    if (kept !== null) safe.set(name, kept)
  }
  rememberMarkup(given, safe)
  return safe
}

function ruleFor(name: string, value: string): Rewrite | null {
  if (isGone(name)) return gone
  if (Object.hasOwn(REWRITES, name)) return REWRITES[name] ?? gone
  // Presentation attributes of drawings are CSS; so is, harmlessly, whatever else looks like a reference in it.
  return /url|src|image|\\/i.test(value) && !isPlain(name) ? css : null
}

function isPlain(name: string): boolean {
  return /^(alt|title|id|class|name|value|content|placeholder|label|for|lang|summary|aria-[\w-]+|data-[\w-]+|d|points)$/.test(
    name
  )
}
