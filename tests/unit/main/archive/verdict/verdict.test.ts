import { expect, test } from 'vitest'
import { extract } from '../../../../../src/main/archive/extract'
import { judge } from '../../../../../src/main/archive/verdict/judge'
import { capturedPage } from '../../../../support/pages'
import { VARIANTS } from './pages'
import { RECENT } from './recent'
import { REWORDED_CHECKS } from './reworded-checks'
import { REWORDED_MORE } from './reworded-more'
import { REWORDED_PAGES } from './reworded-pages'
import { REWORDED_WALLS } from './reworded-walls'
import { SPOKEN } from './spoken'

const STORY = 'https://harbourpost.example/news/2024/03/05/cracked-gates-close-basin'

test.each(
  [...VARIANTS, ...SPOKEN, ...RECENT, ...REWORDED_WALLS, ...REWORDED_CHECKS, ...REWORDED_PAGES, ...REWORDED_MORE].map(
    (variant) => [variant.kind ?? 'article', variant.name, variant] as const
  )
)('%s: %s', (_kind, _name, { kind, html, url = STORY }) => {
  const { verdict, verdictKind } = extract(capturedPage({ url: url || null, content: html }))
  expect(verdictKind).toBe(kind)
  expect(verdict === null).toBe(kind === null)
})

test.each([
  ['captcha', 'Just a moment...\n\nVerifying you are human. This may take a few seconds.\n\nRay ID: 8d1f00aa11bb22cc'],
  ['error', 'Page not found\n\nThe page you are looking for does not exist.'],
  [
    null,
    'The harbour master closed the northern basin on Tuesday after divers found cracks in two of the old lock gates.'
  ]
])('%s: a copied text', (kind, content) => {
  expect(extract(capturedPage({ kind: 'text', url: null, content, contentType: 'text/plain' })).verdictKind).toBe(kind)
})

test('an answer with an error is one, whatever it shows', () => {
  expect(extract(capturedPage({ httpStatus: 403 }))).toMatchObject({ verdictKind: 'error' })
})

// What grows with the square of a page takes minutes here.
test('pages without end, broken or hostile ones do not take without end', { timeout: 90_000 }, () => {
  const pages = [
    '<div>'.repeat(200_000),
    '<a '.repeat(300_000),
    `<script type="application/ld+json">${'{"@type":['.repeat(50_000)}`,
    `<p>${'subscribe to '.repeat(100_000)}`,
    `<title>${'page not '.repeat(100_000)}`,
    `${'<button>accept</button>'.repeat(20_000)}`,
    `<p>${'verify that you are a human '.repeat(50_000)}</p>`.repeat(3),
    '\u0000\ud800<\uffff>'.repeat(10_000)
  ]
  const found = { title: '', text: '', wordCount: 0, publishedAt: null, byline: [], url: null, pageKind: null }
  const start = performance.now()
  for (const content of pages) judge(capturedPage({ content }), { ...found, text: content.slice(0, 500_000) })
  expect(performance.now() - start).toBeLessThan(60_000)
})
