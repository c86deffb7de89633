import type { Locator, Page } from '@playwright/test'
import { ask, expect, look, test, withSamples } from './cuttings'

const rows = (page: Page) => page.getByRole('listbox', { name: 'Articles' }).getByRole('option')
const side = (page: Page) => page.getByRole('navigation', { name: 'Library' })
const place = (page: Page, name: string) => side(page).getByRole('button', { name: new RegExp(`^${name} \\d`) })

/** The middle of what is seen of an element. */
async function middle(locator: Locator): Promise<[number, number]> {
  const box = await locator.boundingBox()
  if (!box) throw new Error('It cannot be seen')
  return [box.x + box.width / 2, box.y + Math.min(box.height / 2, 40)]
}

/** Takes something up with the mouse and holds it over a place. */
async function hold(page: Page, from: Locator, [x, y]: [number, number]): Promise<void> {
  const [fromX, fromY] = await middle(from)
  await page.mouse.move(fromX, fromY)
  await page.mouse.down()
  await page.mouse.move(fromX + 12, fromY + 12, { steps: 3 })
  await page.mouse.move(x, y, { steps: 4 })
  // Who drags never holds quite still.
  await page.mouse.move(x + 1, y + 1, { steps: 3 })
}

test('a passage or a picture that is dragged inside the window is not saved again; a field takes the words', async ({
  page
}) => {
  await withSamples(page)
  await rows(page).filter({ hasText: 'counts its swifts' }).click()
  const picture = page.locator('.reading-body img').first()
  await expect(picture).toBeVisible()
  await hold(page, picture, await middle(rows(page).nth(1)))
  await expect(page.getByText('Drop to save')).toHaveCount(0)
  await page.mouse.up()

  const passage = page.locator('.reading-body p').first()
  await passage.click({ clickCount: 3 })
  await hold(page, passage, await middle(rows(page).nth(1)))
  await expect(page.getByText('Drop to save')).toHaveCount(0)
  await page.mouse.up()

  await page.getByRole('button', { name: 'Note and highlights beside the text' }).click()
  const note = page.getByRole('textbox', { name: 'Note' })
  await hold(page, passage, await middle(note))
  await page.mouse.up()
  await expect(note).toHaveValue(/At nine in the evening/)
  expect((await ask(page, 'task.list', {})).filter(({ kind }) => kind === 'save')).toEqual([])
})

test('what comes from another program is saved: words, a link, also where a field is not meant', async ({ page }) => {
  await withSamples(page)
  const drop = async (data: Record<string, string>) => {
    const transfer = await page.evaluateHandle((given) => {
      const made = new DataTransfer()
      for (const [kind, text] of Object.entries(given)) made.setData(kind, text)
      return made
    }, data)
    for (const event of ['dragenter', 'dragover', 'drop']) {
      await rows(page).first().dispatchEvent(event, { dataTransfer: transfer })
      if (event === 'dragover') await expect(page.getByText('Drop to save')).toBeVisible()
    }
    await expect(page.getByText('Drop to save')).toHaveCount(0)
  }
  await drop({ 'text/plain': 'The harbour board met again\n\nIt decided nothing for the third time this year.' })
  await expect.poll(async () => (await ask(page, 'article.list', {})).total).toBe(16)
  await expect(page.getByText('1 saved')).toBeVisible()
})

test('in a narrow window articles dragged to its edge bring the sidebar in, and it goes when they are dropped', async ({
  page
}) => {
  await withSamples(page)
  await ask(page, 'collection.create', { path: 'Coast' })
  await page.setViewportSize({ width: 700, height: 760 })
  await expect(side(page)).toHaveCount(0)
  await hold(page, rows(page).first(), [8, 300])
  await expect(place(page, 'Coast')).toBeVisible()
  await look(page, 'dragging-1-drawer')
  await page.mouse.move(...(await middle(place(page, 'Coast'))), { steps: 4 })
  await page.mouse.up()
  await expect.poll(async () => (await ask(page, 'article.list', { filter: { collection: 'Coast' } })).total).toBe(1)
  await expect(side(page)).toHaveCount(0)
})

test('a folded collection opens while articles are held over it; an article is dragged out of the trash', async ({
  page
}) => {
  await withSamples(page)
  await ask(page, 'collection.create', { path: 'Coast/North' })
  await side(page).getByRole('button', { name: 'Fold Coast' }).click()
  await expect(place(page, 'North')).toHaveCount(0)
  await hold(page, rows(page).first(), await middle(place(page, 'Coast')))
  await expect(place(page, 'North')).toBeVisible()
  await page.mouse.move(...(await middle(place(page, 'North'))), { steps: 4 })
  await page.mouse.up()
  const inNorth = async () => (await ask(page, 'article.list', { filter: { collection: 'Coast/North' } })).total
  await expect.poll(inNorth).toBe(1)

  const trash = side(page).getByRole('button', { name: /^Trash/ })
  await rows(page).first().dragTo(trash)
  await expect.poll(async () => (await ask(page, 'library.counts', {})).trash).toBe(1)
  await trash.click()
  await expect(rows(page)).toHaveCount(1)
  await rows(page).first().dragTo(place(page, 'All articles'))
  await expect.poll(async () => (await ask(page, 'library.counts', {})).trash).toBe(0)
})
