import { ask, expect, look, serious, test, withSamples } from './cuttings'

test('what was taken back by key is done again by key', async ({ page }) => {
  await withSamples(page)
  const total = async () => (await ask(page, 'article.list', {})).total
  await expect.poll(total).toBe(15)
  await page.getByRole('option').first().click()
  await page.keyboard.press('Delete')
  await expect.poll(total).toBe(14)
  await page.keyboard.press('Control+z')
  await expect.poll(total).toBe(15)
  await page.keyboard.press('Control+Shift+Z')
  await expect.poll(total).toBe(14)
  await expect(page.getByText(/^Done again: /).first()).toBeVisible()
})

test('one Escape closes a dialog that has nothing to type in', async ({ page }) => {
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('what is typed right after a key that finds goes into its field, however slow the window', async ({ page }) => {
  const focusedAfter = (init: { key: string; code: string; ctrlKey?: boolean }) =>
    page.evaluate((pressed) => {
      const active = document.activeElement ?? document.body
      active.dispatchEvent(new KeyboardEvent('keydown', { ...pressed, bubbles: true, cancelable: true }))
      return document.activeElement?.getAttribute('aria-label')
    }, init)
  await withSamples(page)
  expect(await focusedAfter({ key: '/', code: 'Slash' })).toBe('Search')
  await page.getByRole('button', { name: /^Highlights/ }).click()
  expect(await focusedAfter({ key: '/', code: 'Slash' })).toBe('Search')
  await page.getByRole('option').first().click()
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
  expect(await focusedAfter({ key: 'f', code: 'KeyF', ctrlKey: true })).toBe('Find in the article')
})

test('a key that follows “select all” at once is about all articles', async ({ page }) => {
  await withSamples(page)
  await page.getByRole('option').first().click()
  await page.evaluate(() => {
    for (const init of [{ key: 'a', ctrlKey: true }, { key: 'e' }]) {
      const active = document.activeElement ?? document.body
      active.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }))
    }
  })
  await expect(page.getByRole('dialog', { name: 'Export' })).toContainText('15 articles.')
})

test('the palette does and goes to anything by its name', async ({ page }) => {
  await withSamples(page)
  const palette = page.getByRole('dialog', { name: 'Do or go to anything' })
  await page.keyboard.press('Control+k')
  await expect(palette).toBeVisible()
  await look(page, 'palette')
  expect(await serious(page)).toEqual([])
  await page.keyboard.type('go to the tr')
  await page.keyboard.press('Enter')
  await expect(palette).toHaveCount(0)
  await expect(page.getByRole('navigation').getByRole('button', { name: /^Trash/ })).toHaveAttribute(
    'aria-current',
    'page'
  )
  await page.keyboard.press('Control+k')
  const { items } = await ask(page, 'article.list', { sort: 'oldest' })
  await page.keyboard.type(items[0]?.title.split(' ').slice(0, 3).join(' ') ?? '')
  await expect(palette.getByRole('option').first()).toContainText(items[0]?.title ?? '')
  await look(page, 'palette-typed')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(items[0]?.title ?? '')
  await page.keyboard.press('?')
  await look(page, 'keys')
  expect(await serious(page)).toEqual([])
})

test('citations and links of the chosen articles are copied from their menu, in the style that was chosen last', async ({
  page
}) => {
  await withSamples(page)
  const menu = page.getByRole('menu').first()
  const pasted = async () => (await ask(page, 'clipboard.read', {})).text
  const { items } = await ask(page, 'article.list', {})
  await page.getByRole('option').first().click()
  await page
    .getByRole('option')
    .nth(1)
    .click({ modifiers: ['Shift'] })
  await page.getByRole('option').nth(1).click({ button: 'right' })
  await menu.getByRole('menuitem', { name: 'Copy links' }).click()
  expect((await pasted()).split('\n')).toEqual(items.slice(0, 2).map(({ url }) => url))
  await page.getByRole('option').nth(1).click({ button: 'right' })
  await menu.getByRole('menuitem', { name: 'Copy citations' }).click()
  await look(page, 'article-menu')
  await page.getByRole('menuitem', { name: 'MLA' }).click()
  await expect(page.getByText('2 citations copied')).toBeVisible()
  expect((await pasted()).split('\n')).toHaveLength(2)
  await page.getByRole('option').nth(2).click()
  await page.getByRole('button', { name: 'Copy citation' }).click()
  await expect.poll(pasted).toContain(items[2]?.title ?? '-')
  expect(await pasted()).toMatch(/^[^\n]*Accessed [^\n]+SHA-256 [0-9a-f]{64}\]$/)
})

test('a key about reading brings the text back where the page is shown otherwise, and does its work there', async ({
  page
}) => {
  await withSamples(page)
  await page.getByRole('option').filter({ hasText: 'counts its swifts' }).click()
  await expect(page.locator('.reading-body p').first()).toBeVisible()
  await page.evaluate(() => {
    window.print = () => undefined
  })
  for (const [view, key, shown] of [
    ['Control+2', 'z', '[role="dialog"] img'],
    ['Control+4', 'n', 'textarea:focus'],
    ['Control+3', 'Control+p', '#print-sheet']
  ] as const) {
    await page.keyboard.press(view)
    await expect(page.locator('.reading-body')).toHaveCount(0)
    await page.keyboard.press(key)
    await page.locator(shown).waitFor({ state: 'attached' })
    await expect(page.locator('main .reading-body')).toBeVisible()
    await page.keyboard.press('Escape')
  }
})
