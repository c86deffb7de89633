import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ask, expect, look, serious, test } from './cuttings'

test('an export of another tool comes in: its report is told, its waiting links are captured with their tags', async ({
  page,
  cuttings,
  news,
  userData
}) => {
  const list = join(userData, 'pocket.csv')
  const rows = [`A lighthouse,${news.url}/world/lighthouse,1700000000,coast,unread`, 'No address,,1700000000,,archive']
  writeFileSync(list, `title,url,time_added,tags,status\n${rows.join('\n')}\n`)
  await cuttings.app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [path] })) as typeof dialog.showOpenDialog
  }, list)
  await cuttings.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('import')?.click())
  const dialog = page.getByRole('dialog', { name: 'Import' })
  await dialog.getByRole('button', { name: 'Choose file…' }).click()
  const report = dialog.getByRole('button', { name: /pocket\.csv/ })
  await expect(report).toContainText('1 waiting for capture · 1 failed')
  await report.click()
  await expect(dialog.getByText('This row has no address.')).toBeVisible()
  await look(page, 'import-report')
  expect(await serious(page)).toEqual([])
  // A link of a file that came from elsewhere reaches the own network only where the user has said so.
  await ask(page, 'settings.change', { capture: { allowedHosts: [new URL(news.url).host] } })
  await dialog.getByRole('button', { name: 'Capture the waiting links' }).click()
  await expect
    .poll(async () => (await ask(page, 'article.list', { filter: { tag: 'coast' } })).total, { timeout: 60_000 })
    .toBe(1)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('option').filter({ hasText: 'Lighthouse keeper retires' })).toBeVisible()
})

test('what an import brought in goes again, and nothing else', async ({ page, userData }) => {
  await ask(page, 'sample.start', {})
  await expect.poll(async () => (await ask(page, 'article.list', {})).total, { timeout: 60_000 }).toBe(15)
  const list = join(userData, 'own.jsonl')
  writeFileSync(
    list,
    `${JSON.stringify({ title: 'Brought in', url: 'https://a.example/b', text: 'Some words.\nMore of them.' })}\n`
  )
  await ask(page, 'import.start', { path: list })
  await expect(page.getByRole('option').filter({ hasText: 'Brought in' })).toBeVisible()
  const [report] = await ask(page, 'import.list', {})
  await ask(page, 'import.undo', { id: report?.id ?? '' })
  await expect(page.getByRole('option').filter({ hasText: 'Brought in' })).toHaveCount(0)
  expect((await ask(page, 'article.list', {})).total).toBe(15)
})
