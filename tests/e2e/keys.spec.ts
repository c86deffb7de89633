import { ask, expect, test } from './cuttings'

test('what was taken back by key is done again by key', async ({ page }) => {
  await ask(page, 'sample.start', {})
  await expect(page.getByRole('option').first()).toBeVisible({ timeout: 60_000 })
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
