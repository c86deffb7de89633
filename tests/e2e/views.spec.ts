import type { Page } from '@playwright/test'
import { ask, expect, look, serious, test, withSamples } from './cuttings'

const loaded = (page: Page) =>
  page
    .locator('[data-picture] img')
    .first()
    .evaluate((image: HTMLImageElement) => image.naturalWidth)

test('all pictures hang on a wall: searched by caption, enlarged, opened where they stand, by keys alone', async ({
  page
}) => {
  await withSamples(page)
  await page.keyboard.press('p')
  const wall = page.getByRole('listbox', { name: 'Wall of pictures' })
  await expect(wall.getByRole('option').first()).toBeVisible()
  await expect.poll(() => loaded(page)).toBeGreaterThan(0)
  await look(page, 'views-1-pictures')
  await expect.poll(() => serious(page)).toEqual([])

  await page.getByRole('searchbox', { name: /^Search captions/ }).fill('parliament')
  await expect(page.getByText('1 picture', { exact: true })).toBeVisible()
  await wall.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  const lightbox = page.getByRole('dialog')
  await expect(lightbox.getByText('1 of 1')).toBeVisible()
  await page.keyboard.press('z')
  await expect(lightbox.getByRole('button', { name: 'Fit into the window' })).toBeVisible()
  await look(page, 'views-2-lightbox')
  await expect.poll(() => serious(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(lightbox).toHaveCount(0)
  await page.keyboard.press('o')
  const picture = page.getByRole('region', { name: 'Article', exact: true }).locator('.reading-body img').first()
  await expect(picture).toBeInViewport()
  await picture.click()
  await expect(page.getByRole('dialog').getByText('Picture 1 of 1')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Note and highlights beside the text' }).click()
  await expect(page.getByRole('complementary').getByRole('textbox')).toBeVisible()
  await look(page, 'views-6-reading')
  await expect.poll(() => serious(page)).toEqual([])
})

test('the overview counts by time and narrows to a stroke over its bars; its numbers stand in a table, too', async ({
  page
}) => {
  await withSamples(page)
  await page.keyboard.press('g')
  const overview = page.getByRole('region', { name: 'Overview' })
  await expect(overview.locator('.uplot')).toBeVisible()
  await look(page, 'views-3-overview')
  await expect.poll(() => serious(page)).toEqual([])
  const bars = await overview.locator('.u-over').boundingBox()
  if (!bars) throw new Error('there are no bars')
  await page.mouse.move(bars.x + bars.width * 0.3, bars.y + 40)
  await page.mouse.down()
  await page.mouse.move(bars.x + bars.width * 0.6, bars.y + 50, { steps: 4 })
  await page.mouse.up()
  const chosen = overview.getByRole('status').filter({ hasText: ' articles' })
  const count = Number(/(\d+) articles/.exec((await chosen.textContent()) ?? '')?.[1])
  expect(count).toBeGreaterThan(1)
  expect(count).toBeLessThan(15)

  await overview.getByText('These numbers as a table').click()
  await expect(overview.getByRole('table').getByRole('row')).toHaveCount(16)
  await overview.getByRole('button', { name: 'Show these articles' }).click()
  await expect(page.getByRole('listbox', { name: 'Articles' }).getByRole('option')).toHaveCount(count)
})

test('the calendar narrows the overview to a day or to several, by mouse and by keys', async ({ page }) => {
  await withSamples(page)
  await page.keyboard.press('g')
  const overview = page.getByRole('region', { name: 'Overview' })
  const calendar = overview.getByRole('grid', { name: 'Articles of 2025 by day' })
  await expect(calendar.getByRole('row')).toHaveCount(7)
  await expect(calendar.locator('[data-day]')).toHaveCount(365)
  await calendar.scrollIntoViewIfNeeded()
  const chosen = overview.getByRole('status').filter({ hasText: 'article' })
  await calendar.getByRole('gridcell', { name: /^Jul 20, 2025: / }).click()
  await expect(chosen).toContainText('Jul 20, 2025 – Jul 20, 2025')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Enter')
  await expect(chosen).toContainText('Jul 13, 2025 – Jul 21, 2025')
  await expect(calendar.getByRole('gridcell', { selected: true })).toHaveCount(9)
  await look(page, 'views-7-calendar')
  await expect.poll(() => serious(page)).toEqual([])

  const [from, to] = await Promise.all(
    ['2025-03-10', '2025-06-13'].map((day) => calendar.locator(`[data-day="${day}"]`).boundingBox())
  )
  if (!from || !to) throw new Error('there are no days')
  await page.mouse.move(from.x + 3, from.y + 3)
  await page.mouse.down()
  await page.mouse.move(to.x + 3, to.y + 3, { steps: 5 })
  await page.mouse.up()
  await expect(chosen).toContainText('Mar 10, 2025 – Jun 13, 2025')
  await overview.getByRole('textbox', { name: 'Until day' }).fill('2025')
  await page.keyboard.press('Enter')
  await expect(chosen).toContainText('Mar 10, 2025 – Dec 31, 2025')
})

test('articles without tags are sorted one by one with number keys', async ({ page }) => {
  await withSamples(page)
  const { items } = await ask(page, 'article.list', {})
  const named = items.find(({ tags }) => tags.length > 1)
  const [first = '', ...others] = named?.tags ?? []
  // What it is about is known from its text and its neighbours.
  for (const tag of named?.tags ?? []) await ask(page, 'tag.remove', { tag, ids: [named?.id ?? ''] })
  for (const { id } of items.slice(0, 3)) await ask(page, 'tag.add', { tag: first, ids: [id] })
  await ask(page, 'tag.remove', { tag: first, ids: [named?.id ?? ''] })
  expect(others.length).toBeGreaterThan(0)
  await page.keyboard.press('i')
  const dialog = page.getByRole('dialog', { name: 'Articles without tags' })
  await expect(dialog.getByRole('heading', { name: named?.title ?? '' })).toBeVisible()
  await expect(dialog.getByText('1 of 1')).toBeVisible()
  await page.keyboard.press('t')
  await page.keyboard.type('harbour life')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('button', { name: 'Remove tag harbour life' })).toBeVisible()
  await look(page, 'views-4-triage')
  await expect.poll(() => serious(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(dialog.getByText('That was the last one')).toBeVisible()
  expect((await ask(page, 'library.counts', {})).untagged).toBe(0)
})

test('the empty window offers a tour of three steps', async ({ page }) => {
  await page.getByRole('button', { name: 'Take a short tour' }).click()
  const tour = page.getByRole('dialog', { name: 'Short tour' })
  for (const title of ['Save what you read', 'Find and order it', 'Read, mark, hand over']) {
    await expect(tour.getByRole('heading', { name: title })).toBeVisible()
    await expect.poll(() => serious(page)).toEqual([])
    await look(page, `views-5-${title.split(' ')[0]?.toLowerCase()}`)
    await page.keyboard.press('Enter')
  }
  await expect(tour).toHaveCount(0)
})

test('the list has the width that the user gave it, also after views that are as wide as the window', async ({
  page
}) => {
  const width = () => page.locator('#list').evaluate((list) => Math.round(list.getBoundingClientRect().width))
  const usual = await width()
  for (const key of ['p', 'g', 'p', 'g']) await page.keyboard.press(key)
  await page.keyboard.press('/')
  await page.keyboard.press('Escape')
  await expect.poll(width).toBe(usual)

  const edge = await page.getByRole('separator', { name: 'Width of the list' }).boundingBox()
  if (!edge) throw new Error('there is no edge')
  await page.mouse.move(edge.x, 300)
  await page.mouse.down()
  await page.mouse.move(edge.x + 60, 300, { steps: 4 })
  await page.mouse.up()
  await expect.poll(width).toBe(usual + 60)
  await expect.poll(async () => (await ask(page, 'settings.get', {})).panes.list).toBe(usual + 60)
  await page.reload()
  await expect.poll(width).toBe(usual + 60)
})

test('a dialog gives the keys back to what opened it', async ({ page }) => {
  await withSamples(page)
  const opener = page.getByRole('button', { name: 'Save a link' }).first()
  await opener.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(opener).toBeFocused()

  const list = page.getByRole('listbox', { name: 'Articles' })
  await list.focus()
  await page.keyboard.press('ArrowDown')
  for (const key of ['t', 'e', 'Control+k', '?']) {
    await page.keyboard.press(key)
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(list).toBeFocused()
  }
  // From the palette into another dialog, and back to before both.
  await page.keyboard.press('Control+k')
  await page.keyboard.type('settings')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(list).toBeFocused()
  // Out of a dialog within a dialog, and out of a menu that opened one.
  await page.getByRole('button', { name: 'Manage tags' }).focus()
  await page.keyboard.press('Enter')
  const change = page
    .getByRole('dialog')
    .getByRole('button', { name: /^Change/ })
    .first()
  await change.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: /^Rename/ }).press('Enter')
  await expect(page.getByRole('dialog', { name: /^Rename/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(change).toBeFocused()
})
