import { Parser } from 'htmlparser2'
import { noSigns, type PageSigns } from './page-signs'
import { readJsonLd } from './read-json-ld'

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark output q ruby rp rt s samp small span strike strong sub sup time tt u var wbr'.split(
    ' '
  )
)
const SILENT = new Set('script style template svg math canvas object iframe textarea select audio video map'.split(' '))
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
const COLLECTED = new Set(['title', 'h1', 'button', 'noscript'])
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i
const CHALLENGE =
  /challenges\.cloudflare\.com\/cdn-cgi|cdn-cgi\/challenge-platform|cf-challenge|cf_chl|challenge-form|captcha-delivery\.com|datadome|px-captcha|perimeterx|_incapsula_|incapsula|distil_|awswaf|aws-waf|arkoselabs|akamai.{0,20}challenge|sec-if-cpt|geo\.captcha|kasada|ddos-guard|smartcaptcha|showcaptcha/i
const CAPTCHA =
  /g-recaptcha|recaptcha\/(api|enterprise)|h-captcha|hcaptcha\.com|cf-turnstile|turnstile\/v0|geetest|friendlycaptcha|frc-captcha|mtcaptcha|yidun|captcha/i
const PAYWALL =
  /(^|[\s_-])(pay-?wall|regi?-?wall|reg-wall|meter(ed)?-?wall|subscri(be|ber|ption)-?(wall|gate|prompt|barrier|overlay|only)|piano-(paywall|offer|container|inline)|tp-(container|backdrop|modal)|premium-?(wall|gate|overlay|barrier)|content-?gate|article-?gate|gate(d|way)-?(content|wall)|locked-?(content|article)|leaky-?paywall|poool|paid-?(barrier|overlay|content-wall)|fade-?out-?(paywall|gradient)|truncated|abo-?wall|offer-?wall|muro-?(de-?)?pago)($|[\s_-])/i
const MOST_LINES = 6_000
const CHUNK = 65_536
const MOST_CHARACTERS = 12_000_000
const DEEPEST = 2_000

/** The signs of a page, without building it: as quick for a deep or broken page as for any other. */
export function readSigns(html: string): PageSigns {
  const reader = signsReader()
  const parser = new Parser({ onopentag: reader.open, onclosetag: reader.close, ontext: reader.text })
  for (let at = 0; at < Math.min(html.length, MOST_CHARACTERS) && !reader.isDone(); at += CHUNK)
    parser.write(html.slice(at, at + CHUNK))
  // Closing what is open takes the parser long where that is too much.
  if (!reader.isDone()) parser.end()
  return reader.finish()
}

type Attributes = Record<string, string>

/** Gathers the signs of a page from what a parser tells. */
export function signsReader() {
  const signs = noSigns()
  const line = { text: '', linked: 0 }
  let depth = 0
  let links = 0
  /** Depth inside what is not shown; 0: shown. */
  let unseen = 0
  let json: string | null = null
  let collecting: { tag: string; text: string } | null = null

  const endLine = (): void => {
    const text = line.text.trim().replace(/\s+/g, ' ')
    if (text !== '' && signs.lines.length < MOST_LINES) {
      signs.lines.push({ text, linked: Math.min(1, line.linked / text.length) })
    }
    line.text = ''
    line.linked = 0
  }

  return {
    /** Deeper down there is no article. */
    isDone: () => depth >= DEEPEST,
    open(tag: string, attributes: Attributes): void {
      depth++
      if (tag === 'script') json = /ld\+json/i.test(attributes.type ?? '') ? '' : null
      noteElement(signs, tag, attributes)
      if (unseen > 0 || isUnseen(tag, attributes)) {
        if (!VOID.has(tag)) unseen++
        return
      }
      if (tag === 'a') links++
      if (!INLINE.has(tag)) endLine()
      if (!collecting && COLLECTED.has(tag)) collecting = { tag, text: '' }
    },
    text(data: string): void {
      if (json !== null) json += data
      if (collecting && (unseen === 0 || collecting.tag === 'noscript')) collecting.text += data
      if (unseen > 0 || collecting?.tag === 'title' || collecting?.tag === 'noscript') return
      line.text += data
      if (links > 0) line.linked += data.trim().length
    },
    close(tag: string): void {
      depth--
      if (json !== null && tag === 'script') {
        readJsonLd(json, signs)
        json = null
      }
      if (unseen > 0) {
        if (!VOID.has(tag)) unseen--
        return
      }
      if (tag === 'a') links = Math.max(0, links - 1)
      if (!INLINE.has(tag)) endLine()
      if (collecting?.tag === tag) {
        keepCollected(signs, tag, collecting.text.replace(/\s+/g, ' ').trim())
        collecting = null
      }
    },
    finish(): PageSigns {
      endLine()
      return signs
    }
  }
}

function isUnseen(tag: string, attributes: Attributes): boolean {
  return SILENT.has(tag) || 'hidden' in attributes || HIDDEN.test(attributes.style ?? '')
}

function keepCollected(signs: PageSigns, tag: string, text: string): void {
  if (tag === 'title') signs.title ||= text.slice(0, 500)
  else if (tag === 'h1' && text) signs.headlines.push(text.slice(0, 500))
  else if (tag === 'button' && text) signs.buttons.push(text.slice(0, 200))
  else if (tag === 'noscript') signs.noscript += ` ${text.slice(0, 2_000)}`
}

function noteElement(signs: PageSigns, tag: string, attributes: Attributes): void {
  if (tag === 'script') signs.scripts++
  if (tag === 'input') noteField(signs, attributes)
  if (tag === 'a' && attributes.role === 'button') signs.buttons.push(attributes['aria-label'] ?? '')
  if (tag === 'meta' && attributes.property?.toLowerCase() === 'og:type') signs.ogType = attributes.content ?? null
  const { id = '', class: classes = '', src = '', action = '' } = attributes
  const marks = id || classes ? `${id} ${classes}` : ''
  const from = src || action ? `${src} ${action}`.slice(0, 2_000) : ''
  // Most elements say nothing.
  if (marks === '' && from === '') return
  const isFrame = tag === 'body' || tag === 'html'
  if (CHALLENGE.test(from) || CHALLENGE.test(marks)) signs.challenges++
  if (CAPTCHA.test(from) || (!isFrame && CAPTCHA.test(marks))) signs.captchas++
  if (!isFrame && tag !== 'script' && PAYWALL.test(marks)) signs.paywallElements++
}

function noteField(signs: PageSigns, { type = '', value = '' }: Attributes): void {
  const kind = type.toLowerCase()
  if (kind === 'password') signs.passwordFields++
  else if ((kind === 'submit' || kind === 'button') && value) signs.buttons.push(value.slice(0, 200))
}
