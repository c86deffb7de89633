import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { articleHtml } from '../support/pages'
import { expect, look, cuttings as run, serious, test } from './cuttings'

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
