import { createHash } from 'node:crypto'
import { type ArticleImage, NO_FACTS } from '@shared/article'
import type { CapturedPage } from '@shared/captured-page'
import type { ExtractedArticle } from '../types'
import { demoPicture } from './demo-picture'
import { arabic } from './languages/arabic'
import { chinese } from './languages/chinese'
import { english } from './languages/english'
import { french } from './languages/french'
import { german } from './languages/german'
import { persian } from './languages/persian'
import type { Phrases } from './languages/phrases'
import { russian } from './languages/russian'
import { type Random, random } from './random'

/** One generated article, ready to be kept. */
export interface DemoArticle {
  page: CapturedPage
  article: ExtractedArticle
  tags: string[]
  collection: string | null
}

const SHARES: [Phrases, number][] = [
  [english, 50],
  [german, 12],
  [french, 10],
  [russian, 8],
  [arabic, 8],
  [persian, 6],
  [chinese, 6]
]
const TAGS =
  'water housing elections harbour climate schools energy health fishing courts transport archives science budget migration agriculture museums railways privacy forests storms trade labour language history defence islands rivers taxes cities roads prices unions research food'.split(
    ' '
  )
const COLLECTIONS = [
  'Elections/2024',
  'Elections/2025',
  'Water',
  'Water/Floods',
  'Harbour inquiry',
  'Background',
  'For Sunday'
]
const FIRST_DAY = Date.UTC(2015, 0, 1)
const DAYS = 3_650

/** Articles of self-written phrases in seven languages; the same for the same seed. */
export function* demoArticles(count: number, seed: number): Iterable<DemoArticle> {
  const dice = random(seed)
  for (let n = 0; n < count; n++) yield demoArticle(n, seed, dice)
}

function demoArticle(n: number, seed: number, dice: Random): DemoArticle {
  const phrases = pickLanguage(dice)
  const [siteName, host] = dice.pick(phrases.outlets)
  const title = fill(dice.pick(phrases.headlines), phrases, dice)
  const paragraphs = Array.from({ length: dice.int(5, 11) }, () => paragraph(phrases, dice))
  const date = new Date(FIRST_DAY + dice.int(0, DAYS * 1440) * 60_000)
    .toISOString()
    .replace(/:\d{2}\.\d{3}Z$/, ':00+00:00')
  const url = `https://${host}/${date.slice(0, 10).replaceAll('-', '/')}/${seed}-${n}`
  const picture = dice.next() < 0.35 ? demoPicture(dice) : null
  const image = picture ? imageOf(picture, phrases, dice, `${url}.png`) : null
  const article = articleOf({ phrases, siteName, title, paragraphs, date, image, dice })
  return {
    page: pageOf(article, url, date, picture?.bytes ?? null),
    article: { ...article, url },
    tags: [...new Set(Array.from({ length: dice.int(0, 3) }, () => dice.pick(TAGS)))],
    collection: dice.next() < 0.2 ? dice.pick(COLLECTIONS) : null
  }
}

function pickLanguage(dice: Random): Phrases {
  let left = dice.int(0, 99)
  for (const [phrases, share] of SHARES) {
    left -= share
    if (left < 0) return phrases
  }
  return english
}

function paragraph(phrases: Phrases, dice: Random): string {
  return Array.from({ length: dice.int(2, 4) }, () => fill(dice.pick(phrases.sentences), phrases, dice)).join(
    phrases.space
  )
}

function fill(template: string, phrases: Phrases, dice: Random): string {
  return template.replace(/\{(\w+)\}/g, (_, slot: string) => {
    switch (slot) {
      case 'name':
        return person(phrases, dice)
      case 'place':
      case 'place2':
        return dice.pick(phrases.places)
      case 'topic':
        return dice.pick(phrases.topics)
      case 'body':
        return dice.pick(phrases.bodies)
      case 'Body': {
        const body = dice.pick(phrases.bodies)
        return body.charAt(0).toUpperCase() + body.slice(1)
      }
      case 'objects':
        return dice.pick(phrases.objects)
      case 'month':
        return dice.pick(phrases.months)
      case 'small':
        return String(dice.int(2, 19))
      default:
        return String(dice.int(20, 9_800))
    }
  })
}

function person(phrases: Phrases, dice: Random): string {
  const [first, last] = [dice.pick(phrases.first), dice.pick(phrases.last)]
  return phrases.language === 'zh' ? last + first : `${first} ${last}`
}

function imageOf(
  { bytes, width, height }: { bytes: Buffer; width: number; height: number },
  phrases: Phrases,
  dice: Random,
  url: string
): ArticleImage {
  const credit = fill(phrases.credit, phrases, dice).replace(/^[^:：]*[:：]\s*/, '')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return {
    sha256,
    mime: 'image/png',
    width,
    height,
    alt: null,
    caption: fill(dice.pick(phrases.captions), phrases, dice),
    credit,
    url,
    stored: true,
    lead: true
  }
}

interface Parts {
  phrases: Phrases
  siteName: string
  title: string
  paragraphs: string[]
  date: string
  image: ArticleImage | null
  dice: Random
}

function articleOf({ phrases, siteName, title, paragraphs, date, image, dice }: Parts): ExtractedArticle {
  const text = paragraphs.join('\n')
  const figure = image
    ? `<figure><img src="cuttings://blob/${image.sha256}" alt="" width="${image.width}" height="${image.height}" /><figcaption>${image.caption} (${image.credit})</figcaption></figure>`
    : ''
  return {
    title,
    standfirst: null,
    byline: [person(phrases, dice)],
    siteName,
    section: dice.pick(phrases.sections),
    publishedAt: date,
    modifiedAt: null,
    language: phrases.language,
    direction: phrases.direction,
    url: null,
    canonicalUrl: null,
    keywords: [],
    html: figure + paragraphs.map((line) => `<p>${line}</p>`).join('\n'),
    text,
    wordCount: phrases.space === '' ? Math.ceil(text.length / 2) : text.split(/\s+/).length,
    images: image ? [image] : [],
    leftOut: [],
    ...NO_FACTS,
    pageKind: 'article',
    verdict: null,
    verdictKind: null
  }
}

function pageOf(article: ExtractedArticle, url: string, date: string, picture: Buffer | null): CapturedPage {
  const body = article.text.split('\n').map((line) => `<p>${line}</p>`)
  return {
    kind: 'sample',
    url,
    requestedUrl: null,
    redirects: [],
    httpStatus: null,
    capturedAt: new Date(Date.parse(date) + 3_600_000).toISOString(),
    content: `<!doctype html><html lang="${article.language}" dir="${article.direction}"><head><meta charset="utf-8"><title>${article.title}</title></head><body><article><h1>${article.title}</h1>${picture ? `<img src="${url}.png" alt="">` : ''}${body.join('')}</article></body></html>`,
    contentType: 'text/html',
    resources: picture ? [{ url: `${url}.png`, mime: 'image/png', bytes: picture }] : [],
    screenshot: null,
    original: null,
    missing: [],
    verdict: null,
    log: []
  }
}
