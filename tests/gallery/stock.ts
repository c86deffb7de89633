import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { ask, type Cuttings, cuttings, expect } from '../e2e/cuttings'

const URL = 'https://harbour-post.example/port/new-crane'

const report = (headline: string, hurt: string, last: string): string =>
  `<html lang="en"><head><title>${headline}</title><link rel="canonical" href="${URL}"></head><body><article>
   <h1>${headline}</h1><p class="byline">By Ada Lind</p>
   <p>The new crane at the north quay came to a halt on Monday morning, and ${hurt} people were hurt, the port said.</p>
   <p>“Nobody had told us that the wind would turn,” said Jon Vik, who has worked on the quay for thirty years.</p>
   <p>${last} The harbour master, Mara Stein, expects the quay to stay closed for 12 days.</p></article></body></html>`

const WALL = `<html lang="en"><head><title>What the tunnel will cost</title>
  <script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script></head><body><article>
  <h1>What the tunnel will cost</h1><p>The tunnel under the strait will cost more than was said.</p></article>
  <div class="paywall">Subscribe to read on. Already a subscriber? Sign in.</div></body></html>`

/** An archive that somebody has worked with: tags in levels, collections, marks, notes, versions, searches. */
export async function stock(running: Cuttings): Promise<void> {
  const { page, archive } = running
  await ended(page, (await ask(page, 'sample.start', {})).taskId)
  await cuttings('seed-demo', '--archive', archive, '--articles', '160')
  await saveTwice(running)
  await label(page)
  await mark(page)
  await ask(page, 'saved.add', { name: 'Harbour and sea', query: 'harbour OR sea', alert: true })
  await ask(page, 'saved.add', { name: 'ما كُتب عن المياه', query: 'ماء OR مياه' })
  await ask(page, 'recent.add', { query: 'title:"water" before:2025' })
}

/** What can go wrong: a link that leads nowhere, a page behind a wall. */
export async function spoil({ page, userData }: Cuttings): Promise<void> {
  const wall = join(userData, 'wall.html')
  writeFileSync(wall, WALL)
  const inputs = [
    { kind: 'file' as const, path: wall },
    { kind: 'url' as const, url: 'http://127.0.0.1:9/nobody-is-here' },
    { kind: 'text' as const, text: '', url: null }
  ]
  await ended(page, (await ask(page, 'save.start', { inputs })).taskId)
}

/** An archive whose file is no database. */
export async function damaged({ page, userData }: Cuttings): Promise<void> {
  const folder = join(userData, 'Press 2019')
  mkdirSync(folder)
  writeFileSync(join(folder, 'cuttings.sqlite'), 'This was a database once. '.repeat(400))
  await ask(page, 'archive.open', { folder }).catch(() => undefined)
}

export async function ended(page: Page, taskId: string | null): Promise<void> {
  const state = async () => (await ask(page, 'task.list', {})).find(({ id }) => id === taskId)?.state
  await expect.poll(state, { timeout: 60_000 }).not.toBe('running')
}

async function saveTwice({ page, userData }: Cuttings): Promise<void> {
  const texts = [
    report('New crane stops on its first day', 'ten', 'The crane was built in Gdańsk for 4 million euros.'),
    report(
      'New crane stops, port looks for the reason',
      'twelve',
      'The crane was built in Gdańsk for 6.5 million euros.'
    )
  ]
  for (const [n, text] of texts.entries()) {
    const path = join(userData, `crane-${n}.html`)
    writeFileSync(path, text)
    await ended(page, (await ask(page, 'save.start', { inputs: [{ kind: 'file', path }] })).taskId)
  }
}

async function label(page: Page): Promise<void> {
  const { items } = await ask(page, 'article.list', {})
  const some = (every: number): string[] => items.flatMap(({ id }, n) => (n % every === 0 ? [id] : []))
  const tags = ['places', 'places/coast', 'places/coast/north', 'places/rivers', 'people/mayors', 'الصحافة/الأرشيف']
  for (const [n, tag] of tags.entries()) await ask(page, 'tag.add', { tag, ids: some(n + 3) })
  await ask(page, 'tag.setColor', { tag: 'places', color: 'teal' })
  await ask(page, 'tag.setColor', { tag: 'places/coast', color: 'blue' })
  await ask(page, 'collection.add', {
    path: 'Elections/2025/Round two: what the papers of the coast wrote',
    ids: some(7)
  })
  for (const { id, tags: named } of items.slice(20, 26))
    for (const tag of named) await ask(page, 'tag.remove', { tag, ids: [id] })
}

async function mark(page: Page): Promise<void> {
  const { items } = await ask(page, 'article.list', { limit: 60 })
  const colors = ['yellow', 'green', 'blue', 'pink', 'purple'] as const
  for (const [n, { id }] of items.entries()) {
    if (n % 4 !== 0) continue
    const { text } = await ask(page, 'article.get', { id })
    const quote = text
      .split('\n')
      .find((line) => line.length > 60)
      ?.slice(0, 90)
      .trim()
    const color = colors[(n / 4) % colors.length]
    if (quote)
      await ask(page, 'highlight.add', {
        articleId: id,
        quote,
        color,
        note: n % 8 === 0 ? 'Ask Mara about this.' : null
      })
  }
  const [first] = items
  if (first)
    await ask(page, 'article.setNote', { id: first.id, note: 'Compare with the report of March.\nCall the port.' })
}
