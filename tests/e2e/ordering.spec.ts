import type { Page } from '@playwright/test'
import { ask, expect, look, test, withSamples } from './cuttings'

const rows = (page: Page) => page.getByRole('listbox', { name: 'Articles' }).getByRole('option')

test('a tag renamed to a name that is taken shows what merging comes to before anything is merged', async ({
  page
}) => {
  await withSamples(page)
  const ids = (await ask(page, 'article.list', {})).items.map(({ id }) => id)
  await ask(page, 'tag.add', { tag: 'shore', ids: ids.slice(0, 3) })
  await ask(page, 'tag.add', { tag: 'Strand', ids: ids.slice(2, 4) })
  const names = async () => (await ask(page, 'tag.list', {})).map(({ name }) => name)

  const side = page.getByRole('navigation').getByRole('button', { name: /^Strand/ })
  await side.focus()
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: 'Rename…' }).click()
  await page.getByRole('textbox', { name: 'New name' }).fill('Shore')
  await page.keyboard.press('Enter')
  const merging = page.getByRole('dialog', { name: 'Merge tag “Strand”' })
  await expect(merging).toContainText('There is a tag “shore” already.')
  await expect(merging.getByRole('status')).toHaveText('4 articles')
  await look(page, 'ordering-1-merge')
  expect(await names()).toContain('Strand')

  await merging.getByRole('button', { name: 'Another name' }).click()
  await page.getByRole('textbox', { name: 'New name' }).fill('shore')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(merging).toHaveCount(0)
  await expect.poll(names).not.toContain('Strand')
  await page.keyboard.press('Control+z')
  await expect.poll(names).toContain('Strand')
})

test('what a message offers can be taken while a dialog is open, and covers none of its buttons', async ({ page }) => {
  await withSamples(page)
  const { items } = await ask(page, 'article.list', {})
  for (const { id, tags } of items) for (const tag of tags) await ask(page, 'tag.remove', { tag, ids: [id] })
  const trash = async () => (await ask(page, 'library.counts', {})).trash
  await page.keyboard.press('i')
  const dialog = page.getByRole('dialog', { name: 'Articles without tags' })
  await expect(dialog.getByText('1 of 15')).toBeVisible()
  await dialog.getByRole('button', { name: 'Move to trash' }).click()
  await expect.poll(trash).toBe(1)
  await look(page, 'ordering-2-message')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(trash).toBe(0)
  await expect(dialog).toBeVisible()

  await dialog.getByRole('heading', { level: 3 }).click()
  await page.keyboard.press('Delete')
  await expect.poll(trash).toBe(1)
  await page.keyboard.press('Control+z')
  await expect.poll(trash).toBe(0)
})

test('at double size, what sorting offers stays in view', async ({ page }) => {
  await withSamples(page)
  const { items } = await ask(page, 'article.list', {})
  for (const { id, tags } of items) for (const tag of tags) await ask(page, 'tag.remove', { tag, ids: [id] })
  await page.setViewportSize({ width: 800, height: 512 })
  await page.keyboard.press('i')
  const dialog = page.getByRole('dialog', { name: 'Articles without tags' })
  await expect(dialog.getByText('1 of 15')).toBeVisible()
  await look(page, 'ordering-3-small')
  await expect(dialog.getByRole('button', { name: 'Next', exact: true })).toBeInViewport({ ratio: 1 })
})

test('headline and text share the lines of a row: none is cut through, what is left out is told by an ellipsis', async ({
  page
}) => {
  await withSamples(page)
  await expect(rows(page).first()).toBeVisible()
  await look(page, 'ordering-4-rows')
  const cut = await rows(page).evaluateAll(
    (all) =>
      all.filter((row) => {
        const edge = row.getBoundingClientRect().bottom
        return [...row.querySelectorAll('.line-clamp-3, .line-clamp-4')].some((text) => {
          const { bottom, height } = text.getBoundingClientRect()
          const ends = text.nextElementSibling?.lastElementChild?.getBoundingClientRect().bottom ?? bottom
          return Math.round(height) % 18 !== 0 || ends > edge || bottom > edge
        })
      }).length
  )
  expect(cut).toBe(0)
})

test('articles are dragged into collections, and collections into each other; their menus do the same by key', async ({
  page
}) => {
  await withSamples(page)
  await ask(page, 'collection.create', { path: 'Coast' })
  await ask(page, 'collection.create', { path: 'Inquiry' })
  const side = page.getByRole('navigation', { name: 'Library' })
  const place = (name: string) => side.getByRole('button', { name: new RegExp(`^${name} \\d`) })
  const paths = async () => (await ask(page, 'collection.list', {})).map(({ path }) => path)
  const inCoast = async () => (await ask(page, 'article.list', { filter: { collection: 'Coast' } })).total

  await rows(page).first().click()
  await rows(page)
    .nth(2)
    .click({ modifiers: ['Shift'] })
  await rows(page).nth(1).dragTo(place('Coast'))
  await expect.poll(inCoast).toBe(3)
  await place('Inquiry').dragTo(place('Coast'))
  await expect.poll(paths).toContain('Coast/Inquiry')
  await expect(side.getByRole('button', { name: 'Fold Coast' })).toBeVisible()

  // By key: arrows to it, its menu, to the top again.
  await place('Coast').focus()
  await page.keyboard.press('ArrowDown')
  await expect(place('Inquiry')).toBeFocused()
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: 'Move…' }).click()
  await look(page, 'ordering-5-move')
  await page.getByRole('dialog').getByRole('button', { name: 'Move', exact: true }).press('Enter')
  await expect.poll(paths).toContain('Inquiry')
  await expect(side.getByRole('button', { name: 'Fold Coast' })).toHaveCount(0)
  await expect(page.getByRole('dialog')).toHaveCount(0)
})
