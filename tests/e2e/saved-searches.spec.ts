import { ask, expect, look, serious, test } from './cuttings'

test('a search is saved, counts by itself, tells of a new article, is renamed, and deleting it is undone', async ({
  page
}) => {
  const saveHeron = (title: string, url: string) => {
    const text = `${title}\n\n${`${title}, and the miller watched them for an hour. `.repeat(10)}`
    return ask(page, 'save.start', { inputs: [{ kind: 'text', text, url }] })
  }
  await saveHeron('Herons nest at the mill', 'https://news.example/1')
  await expect(page.getByRole('option')).toHaveCount(1, { timeout: 180_000 })

  await page.keyboard.press('/')
  await page.keyboard.type('heron')
  await page.keyboard.press('Control+d')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toHaveValue('heron')
  await page.keyboard.type('Birds')
  await dialog.getByRole('switch').click()
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  const saved = page.getByRole('button', { name: /^Birds/ })
  await expect(saved).toContainText('1')

  await page.getByRole('button', { name: /^All articles/ }).click()
  await saveHeron('More herons by the river', 'https://news.example/2')
  await expect(page.getByText('New in “Birds”: More herons by the river')).toBeVisible({ timeout: 180_000 })
  await expect(saved).toContainText('1 new')
  await look(page, 'saved-1-alert')
  expect(await serious(page)).toEqual([])

  await saved.click()
  await expect(page.getByRole('option')).toHaveCount(2)
  await expect(
    page.getByRole('searchbox', { name: 'Search' }).or(page.getByRole('combobox', { name: 'Search' }))
  ).toHaveValue('heron')
  await expect(saved).not.toContainText('new')
  await expect(saved).toHaveAttribute('aria-current', 'page')

  await saved.click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Rename…' }).click()
  await page.getByRole('dialog').getByRole('textbox').fill('Big birds')
  await page.keyboard.press('Enter')
  const renamed = page.getByRole('button', { name: /^Big birds/ })
  await renamed.click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await expect(renamed).toHaveCount(0)
  await page.getByRole('button', { name: /^All articles/ }).click()
  await page.keyboard.press('Control+z')
  await expect(renamed).toBeVisible()
})
