import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { articleHtml } from '../support/pages'
import { ask, change, expect, look, cuttings as run, serious, test } from './cuttings'

const PARAGRAPHS = [
  'The river rose by two metres overnight and reached the lower streets of the old town shortly before dawn.',
  'Volunteers carried furniture and paintings to the upper floors while the fire brigade built a wall of sandbags.',
  'The mayor said that the water would keep rising until the evening and asked everyone to stay away from the banks.'
]

test('what extraction got wrong is put right by hand, and taken back', async ({ page, cuttings, userData }) => {
  const file = join(userData, 'flood.html')
  writeFileSync(file, articleHtml({ paragraphs: [...PARAGRAPHS, 'You may also like'] }))
  await run('--archive', cuttings.archive, 'add', file)
  await page.getByRole('option').first().click()
  await page.getByRole('button', { name: 'Correct the article' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Title').fill('The river comes to town')
  await dialog.getByLabel('Byline').fill('Ada North; Jon Vik')
  await dialog.getByLabel('Published').fill('yesterday')
  await expect(dialog.getByRole('button', { name: 'Save corrections' })).toBeDisabled()
  await dialog.getByLabel('Published').fill('2024-03-05')
  await dialog.getByLabel(/^Volunteers carried/).uncheck()
  await dialog.getByLabel('You may also like').check()
  await dialog.getByRole('button', { name: 'Extract again' }).click()
  await expect(dialog.getByText('Extracting again changes nothing.')).toBeVisible()
  await look(page, 'corrections-1-dialog')
  expect(await serious(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Save corrections' }).click()
  await expect(dialog).toHaveCount(0)

  const reader = page.getByRole('region', { name: 'Article', exact: true })
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('The river comes to town')
  await expect(reader.getByText('By Ada North and Jon Vik')).toBeVisible()
  await expect(reader.locator('.reading-body')).not.toContainText('Volunteers')
  await expect(reader.locator('.reading-body')).toContainText('You may also like')
  await expect(page.getByRole('option').first()).toContainText('The river comes to town')
  await look(page, 'corrections-2-article')

  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Flood reaches the old town')
  await expect(reader.locator('.reading-body')).toContainText('Volunteers')
})

test('articles of an older extractor are extracted again, after a look at what changes', async ({ page, cuttings }) => {
  for (const name of ['flood', 'storm']) {
    const file = join(cuttings.userData, `${name}.html`)
    writeFileSync(file, articleHtml({ title: `The ${name} came by night`, paragraphs: [...PARAGRAPHS, name] }))
    await run('--archive', cuttings.archive, 'add', file)
  }
  await expect(page.getByRole('option')).toHaveCount(2)
  change(cuttings, "UPDATE version SET extractor = 1, section = 'Menu' WHERE title LIKE '%flood%'")
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('tab', { name: 'Archive' }).click()
  await page.getByRole('button', { name: 'Look…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Extract again' })
  await expect(dialog.getByText('Looked at 1 of 1. 1 article would change.')).toBeVisible()
  await dialog.getByText('The flood came by night').click()
  await expect(dialog.getByText('Section')).toBeVisible()
  await look(page, 'extract-all')
  expect(await serious(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Extract 1 article again' }).click()
  await expect(page.getByRole('dialog').getByText('Extracting again')).toBeVisible()
  await expect.poll(async () => (await ask(page, 'extraction.outdated', {})).ids).toEqual([])
})
