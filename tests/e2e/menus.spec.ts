import type { Page } from '@playwright/test'
import { ask, expect, look, test, withSamples } from './cuttings'

const list = (page: Page) => page.getByRole('listbox', { name: 'Articles' })
const swifts = (page: Page) => list(page).getByRole('option').filter({ hasText: 'counts its swifts' })
const item = (page: Page, name: string | RegExp) => page.getByRole('menuitem', { name })
/** By key: a submenu that is still on its way to its place is missed by the mouse. */
async function choose(page: Page, menu: string, entry: string): Promise<void> {
  await item(page, menu).press('ArrowRight')
  await item(page, entry).press('Enter')
}
const marks = async (page: Page) => (await ask(page, 'highlight.list', { filter: {} })).items

test('every text field offers cut, copy, paste and the rest, and does them', async ({ page }) => {
  await withSamples(page)
  const box = page.getByRole('search').getByRole('combobox')
  await box.fill('harbour')
  await box.click({ button: 'right' })
  await expect(item(page, /^Copy/)).toBeDisabled()
  await look(page, 'menus-1-field')
  await item(page, /^Select all/).click()
  await expect(box).toBeFocused()
  await page.keyboard.press('Shift+F10')
  await item(page, /^Cut/).click()
  await expect(box).toHaveValue('')
  expect(await ask(page, 'clipboard.read', {})).toEqual({ text: 'harbour' })
  await ask(page, 'clipboard.write', { text: 'swifts' })
  await box.click({ button: 'right' })
  await item(page, /^Paste/).click()
  await expect(box).toHaveValue('swifts')
  await expect(list(page).getByRole('option')).toHaveCount(1)
})

test('in an article the menu is about what it is opened on: a passage, a mark, a picture, nothing', async ({
  page,
  cuttings
}) => {
  await withSamples(page)
  await swifts(page).click()
  const passage = page.locator('.reading-body p').first()
  await passage.click({ clickCount: 3 })
  await passage.click({ button: 'right' })
  await look(page, 'menus-2-passage')
  await choose(page, 'Highlight', 'Green')
  await expect.poll(async () => (await marks(page)).map(({ color }) => color)).toEqual(['green'])

  await passage.click({ button: 'right' })
  await look(page, 'menus-3-mark')
  await choose(page, 'Colour', 'Blue')
  await expect.poll(async () => (await marks(page)).map(({ color }) => color)).toEqual(['blue'])
  await passage.click({ button: 'right' })
  await item(page, 'Write a note on it…').click()
  await expect(page.getByRole('textbox', { name: 'Note on this passage' })).toBeFocused()

  const picture = page.locator('.reading-body img').first()
  await picture.click({ button: 'right' })
  await look(page, 'menus-4-picture')
  await item(page, 'Copy the picture').click()
  const copied = () => cuttings.app.evaluate(({ clipboard }) => clipboard.has('image/png'))
  await expect.poll(copied).toBe(true)
  await picture.click({ button: 'right' })
  await item(page, /^Enlarge/).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')

  await page.getByRole('region', { name: /counts its swifts/ }).focus()
  await page.keyboard.press('Shift+F10')
  await expect(item(page, /^Find in the article/)).toBeVisible()
  await look(page, 'menus-5-article')
  await page.keyboard.press('Escape')
  await page.locator('h1').first().click({ button: 'right' })
  await item(page, /^Find in the article/).click()
  await expect(page.getByRole('textbox', { name: 'Find in the article' })).toBeFocused()
})

test('asked for by key, a menu opens at the line that the keyboard is on', async ({ page }) => {
  await withSamples(page)
  await swifts(page).click()
  await page.keyboard.press('Shift+F10')
  // What lies below an open menu has no role for those who look by it.
  const row = await page.locator('[data-row]').filter({ hasText: 'counts its swifts' }).boundingBox()
  const menu = await page.getByRole('menu').boundingBox()
  expect(menu?.y).toBeGreaterThan(row?.y ?? 0)
  expect(menu?.y).toBeLessThan((row?.y ?? 0) + (row?.height ?? 0))
  await look(page, 'menus-6-row')
  await page.keyboard.press('Escape')
  await page.keyboard.press('p')
  const wall = page.getByRole('listbox', { name: 'Wall of pictures' })
  await wall.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Shift+F10')
  await look(page, 'menus-7-wall')
  await item(page, /^Open the article/).click()
  await expect(page.getByRole('region', { name: 'Article', exact: true })).toBeVisible()
})

test('a highlight is recoloured and removed in the list of all, and both are taken back', async ({ page }) => {
  await withSamples(page)
  const { items } = await ask(page, 'article.list', {})
  const articleId = items.find(({ title }) => title.includes('swifts'))?.id ?? ''
  const anchor = { quote: 'At nine in the evening', prefix: '', suffix: '', position: 0 }
  await ask(page, 'highlight.add', { articleId, ...anchor, color: 'yellow' })
  await page.getByRole('navigation').getByRole('button', { name: 'Highlights' }).click()
  const entry = page.getByRole('button', { name: /At nine in the evening/ })
  await entry.click({ button: 'right' })
  await look(page, 'menus-8-highlight')
  await choose(page, 'Colour', 'Pink')
  await expect.poll(async () => (await marks(page)).map(({ color }) => color)).toEqual(['pink'])
  await entry.focus()
  await page.keyboard.press('Shift+F10')
  await item(page, 'Remove highlight').click()
  await expect.poll(async () => (await marks(page)).length).toBe(0)
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await marks(page)).map(({ color }) => color)).toEqual(['pink'])
  await expect(page.getByText('Undone: Remove one highlight')).toBeVisible()
})

test('an article is printed dark on white, also what has a ground of its own, whatever the window looks like', async ({
  page
}) => {
  await withSamples(page)
  await ask(page, 'settings.change', { theme: 'dark' })
  await swifts(page).click()
  await expect(page.locator('.reading-body p').first()).toBeVisible()
  await page.evaluate(() => {
    window.print = () => undefined
  })
  await page.keyboard.press('Control+p')
  await page.locator('#print-sheet').waitFor({ state: 'attached' })
  await page.emulateMedia({ media: 'print' })
  const grounds = await page
    .locator('#print-sheet .rounded-full')
    .evaluateAll((chips) =>
      chips.filter((chip) => chip.textContent !== '').map((chip) => getComputedStyle(chip).backgroundColor)
    )
  expect(grounds.length).toBeGreaterThan(0)
  expect(new Set(grounds)).toEqual(new Set(['rgb(255, 255, 255)']))
})
