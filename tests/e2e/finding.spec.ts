import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { ask, expect, look, serious, test, withSamples } from './cuttings'

const rows = (page: Page) => page.getByRole('listbox', { name: 'Articles' }).getByRole('option')
const box = (page: Page) => page.getByRole('combobox', { name: 'Search' })
const suggestions = (page: Page) => page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option')

/** The text that is marked as found, as the window paints it. */
const marked = (page: Page, name: 'found' | 'current') =>
  page.evaluate((key) => [...(CSS.highlights.get(key) ?? [])].map((range) => String(range)), name)

test('fields, tags and sources are completed by key; earlier searches come back', async ({ page }) => {
  await withSamples(page)
  const [first] = (await ask(page, 'article.list', {})).items
  await ask(page, 'tag.add', { tag: 'sea trade', ids: [first?.id ?? ''] })
  await page.keyboard.press('/')
  await page.keyboard.type('ta')
  await expect(suggestions(page).filter({ hasText: 'tag:' })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(box(page)).toHaveValue('tag:')
  await page.keyboard.type('sea')
  await expect(suggestions(page).first()).toContainText('sea trade')
  await page.keyboard.press('Tab')
  await expect(box(page)).toHaveValue('tag:"sea trade" ')
  await expect(rows(page)).toHaveCount(1)
  await look(page, 'finding-1-completed')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Article', exact: true })).toBeVisible()

  await page.keyboard.press('/')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await expect(suggestions(page).first()).toContainText('tag:"sea trade"')
  await look(page, 'finding-2-history')
  expect(await serious(page)).toEqual([])
})

test('what was meant is taken over with Tab; a strange query is explained and searched', async ({ page }) => {
  await withSamples(page)
  await page.keyboard.press('/')
  await page.keyboard.type('lighthosue')
  await expect(page.getByText('Also searched:')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(box(page)).toHaveValue('lighthouse')
  await expect(page.getByText('Also searched:')).toHaveCount(0)
  await box(page).fill('"lighthouse (')
  await expect(page.getByText(/searched as words|no partner|not closed/).first()).toBeVisible()
  await expect(rows(page).first()).toBeVisible()
})

test('facets narrow the list, a stroke over the timeline its days, and chips widen it again', async ({ page }) => {
  await withSamples(page)
  await page.getByRole('button', { name: 'Show where the articles are from' }).click()
  const panel = page.getByRole('region', { name: 'Narrow down' })
  const source = panel
    .getByRole('button')
    .filter({ hasText: /\D\d+$/ })
    .first()
  await expect(source).toBeVisible()
  await look(page, 'finding-3-facets')
  expect(await serious(page)).toEqual([])
  const count = Number(/(\d+)$/.exec((await source.textContent()) ?? '')?.[1])
  await source.click()
  await expect(rows(page)).toHaveCount(count)
  await expect(source).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('button', { name: /^Remove filter Source/ }).click()
  await expect(page.getByText('15 articles').first()).toBeVisible()

  const bars = panel.getByRole('group', { name: 'Time' }).getByRole('button')
  await bars.last().focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^Remove filter From/ })).toBeVisible()
  const days = await rows(page).count()
  expect(days).toBeGreaterThan(0)
  await panel.getByRole('button', { name: 'All times' }).click()
  const area = await panel.getByRole('group', { name: 'Time' }).boundingBox()
  if (!area) throw new Error('no timeline')
  await page.mouse.move(area.x + 2, area.y + 20)
  await page.mouse.down()
  await page.mouse.move(area.x + area.width - 2, area.y + 20, { steps: 5 })
  await page.mouse.up()
  await expect(page.getByText('15 articles').first()).toBeVisible()
  await expect(page.getByRole('button', { name: /^Remove filter From/ })).toBeVisible()
})

test('a result opens at its passage; F3 goes on; Ctrl+F finds in the article as search does', async ({ page }) => {
  await withSamples(page)
  await page.keyboard.press('/')
  await page.keyboard.type('logbooks')
  await expect(rows(page)).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect.poll(() => marked(page, 'found')).toContain('logbooks')
  await expect.poll(async () => (await marked(page, 'current')).length).toBe(1)
  const color = await page
    .locator('[data-find="body"] p')
    .first()
    .evaluate((element) => getComputedStyle(element, '::highlight(found)').backgroundColor)
  expect(color).toBe('rgb(255, 229, 138)')
  await look(page, 'finding-4-passage')

  await page.keyboard.press('Control+f')
  const find = page.getByRole('textbox', { name: 'Find in the article' })
  await expect(find).toBeFocused()
  await page.keyboard.type('lamp')
  await expect.poll(async () => (await marked(page, 'found')).length).toBeGreaterThan(1)
  await expect(page.getByRole('status').filter({ hasText: /^1 of \d+$/ })).toBeVisible()
  await page.keyboard.press('F3')
  await expect.poll(async () => (await marked(page, 'current')).length).toBe(1)
  await look(page, 'finding-5-find')
  await page.keyboard.press('Escape')
  await expect(find).toHaveCount(0)

  await box(page).fill('المكتبه')
  await expect(rows(page)).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await marked(page, 'found')).join(' ')).toMatch(/مكتب/)
  await look(page, 'finding-6-arabic')
})

test('a list of names is searched in one go, sorted, opened and written out', async ({ page, cuttings, userData }) => {
  await withSamples(page)
  await page.keyboard.press('Control+Shift+D')
  const dialog = page.getByRole('dialog', { name: 'Search for a list' })
  const names = Array.from({ length: 300 }, (_, n) => `xq${n}zzw`)
  await dialog.getByRole('textbox').fill(['Name', 'lighthouse', 'bridge', '=1+1', ...names].join('\n'))
  await dialog.getByRole('button', { name: 'Search for 303 terms' }).click()
  await expect(dialog.getByRole('status')).toContainText(/of 303 terms/, { timeout: 60_000 })
  await dialog.getByRole('button', { name: 'Articles' }).click()
  await look(page, 'finding-7-list')
  expect(await serious(page)).toEqual([])
  await expect(dialog.getByRole('row').nth(1)).toContainText(/lighthouse|bridge/)

  const to = join(userData, 'counts.csv')
  await cuttings.app.evaluate(({ dialog: system }, path) => {
    system.showSaveDialog = (async () => ({ canceled: false, filePath: path })) as typeof system.showSaveDialog
  }, to)
  await dialog.getByRole('button', { name: 'Table as CSV' }).click()
  await expect
    .poll(async () => (await ask(page, 'task.list', {})).find(({ kind }) => kind === 'export')?.state)
    .toBe('done')
  const written = readFileSync(to, 'utf8')
  expect(written.split('\r\n')).toHaveLength(305)
  expect(written).toContain("\r\n'=1+1,")

  await dialog.getByRole('button', { name: 'Search for bridge' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(box(page)).toHaveValue('bridge')
  await expect(rows(page).first()).toBeVisible()
})
