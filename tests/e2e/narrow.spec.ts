import type { Page } from '@playwright/test'
import { ask, expect, look, serious, test, withSamples } from './cuttings'

const list = (page: Page) => page.getByRole('listbox', { name: 'Articles' })
const article = (page: Page) => page.getByRole('region', { name: 'Article', exact: true })
const back = (page: Page) => page.getByRole('button', { name: 'Back to the list' })

/** Nothing is wider than the window that it stands in. */
const isCut = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

test('where one pane has room, an article lies over the list, and there is a way back to the same place', async ({
  page
}) => {
  await withSamples(page)
  await page.setViewportSize({ width: 700, height: 560 })
  await ask(page, 'settings.change', { scale: 2 })
  const rows = list(page).getByRole('option')
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(350)
  await expect(page.getByRole('main')).toHaveCount(0)
  await look(page, 'narrow-1-list')
  expect(await isCut(page)).toBe(false)

  await list(page).evaluate((box) => box.scrollTo({ top: 400 }))
  await rows.filter({ hasText: /./ }).nth(4).click()
  await expect(article(page).getByRole('heading', { level: 1 })).toBeVisible()
  // Nothing of what is covered can be reached.
  expect(await list(page).evaluate((box) => box.closest('[inert]') !== null)).toBe(true)
  const first = await page.locator('main h1').textContent()
  await look(page, 'narrow-2-article')
  expect(await isCut(page)).toBe(false)
  expect(await serious(page)).toEqual([])

  await page.keyboard.press('j')
  await expect(page.locator('main h1')).not.toHaveText(first ?? '')
  await back(page).click()
  await expect(list(page)).toBeFocused()
  await expect(page.getByRole('main')).toHaveCount(0)
  expect(await list(page).evaluate((box) => box.scrollTop)).toBeGreaterThan(200)

  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('main')).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(page.locator('main h1')).toHaveText(first ?? '')
  await expect(page.locator('main section[tabindex="0"]').first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(list(page)).toBeFocused()

  await page.keyboard.press('/')
  await page.keyboard.type('harbour')
  await page.keyboard.press('Enter')
  await expect(list(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(back(page)).toBeVisible()

  await page.setViewportSize({ width: 1400, height: 900 })
  await expect(list(page)).toBeVisible()
  await expect(back(page)).toHaveCount(0)
  await expect(article(page)).toBeVisible()
})

test('in a narrow window the sidebar lies over the list until a place is chosen', async ({ page }) => {
  await withSamples(page)
  await page.setViewportSize({ width: 720, height: 560 })
  const sidebar = page.getByRole('navigation', { name: 'Library' })
  await expect(sidebar).toHaveCount(0)
  await page.getByRole('button', { name: 'Show sidebar' }).click()
  await expect(sidebar).toBeVisible()
  await look(page, 'narrow-3-sidebar')
  expect(await serious(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(sidebar).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Show sidebar' })).toBeFocused()

  await page.keyboard.press('Control+b')
  await sidebar.getByRole('button', { name: 'Untagged' }).click()
  await expect(sidebar).toHaveCount(0)
  await expect(page.getByText('Everything is tagged')).toBeVisible()
})

test('Enter goes into an article beside the list, Escape comes back, and drops several chosen ones', async ({
  page
}) => {
  await withSamples(page)
  await list(page).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.locator('main section[tabindex="0"]').first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(list(page)).toBeFocused()
  await page.keyboard.press('Shift+ArrowDown')
  const bar = page.getByRole('toolbar', { name: '2 selected' })
  await expect(bar).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(bar).toHaveCount(0)
  await page.keyboard.press('ArrowDown')
  await expect(list(page).getByRole('option', { selected: true })).toHaveAttribute('aria-posinset', '3')
})

test('no dialog cuts its buttons off where the window is small and its text large', async ({ page, cuttings }) => {
  await withSamples(page)
  await page.setViewportSize({ width: 760, height: 600 })
  await ask(page, 'settings.change', { scale: 2, language: 'de' })
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await list(page)
    .or(page.getByRole('listbox', { name: 'Artikel' }))
    .getByRole('option')
    .first()
    .click()
  for (const command of ['save-link', 'settings', 'help', 'export', 'tag', 'collect', 'shortcuts'] as const) {
    await cuttings.app.evaluate(
      ({ BrowserWindow }, asked) =>
        BrowserWindow.getAllWindows()[0]?.webContents.send('event', 'command.invoked', { command: asked }),
      command
    )
    const dialog = page.getByRole('dialog')
    await expect(dialog).toBeVisible()
    await look(page, `narrow-4-${command}`)
    const outside = await dialog.evaluate((box) => {
      const room = box.getBoundingClientRect()
      return [...box.querySelectorAll('footer button, [role="tab"], header button')]
        .filter((button) => {
          const { left, right } = button.getBoundingClientRect()
          return left < room.left || right > room.right
        })
        .map(({ textContent }) => textContent)
    })
    expect(outside, command).toEqual([])
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
  }
})
