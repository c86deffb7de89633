import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { articleHtml } from '../support/pages'
import { ask, expect, look, serious, test, withSamples } from './cuttings'

test('what will be written is shown first; what was chosen about a format is chosen again', async ({
  page,
  cuttings,
  userData
}) => {
  await withSamples(page)
  await page.getByRole('option').first().click()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('e')
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await dialog.getByRole('radio', { name: 'List of references' }).check()
  await dialog.getByRole('combobox', { name: 'Style' }).click()
  await page.getByRole('option', { name: 'MLA' }).click()
  await dialog.getByRole('radio', { name: 'Markdown' }).check()
  await dialog.getByRole('switch', { name: 'Link the articles with each other' }).click()
  const beginning = dialog.getByRole('region', { name: 'How it begins' })
  await expect(beginning).toContainText('---')
  await expect(dialog.getByText('15 articles, about')).toBeVisible()
  await expect(dialog.getByRole('list', { name: 'Files' }).getByText('.md').first()).toBeVisible()
  await look(page, 'export-markdown')
  expect(await serious(page)).toEqual([])
  await page.setViewportSize({ width: 700, height: 600 })
  await dialog.getByRole('radio', { name: 'PDF', exact: false }).first().check()
  await expect(dialog.getByRole('combobox', { name: 'Paper' })).toBeVisible()
  await look(page, 'export-narrow')
  await dialog.getByRole('radio', { name: 'List of references' }).check()
  await expect(dialog.getByRole('combobox', { name: 'Style' })).toContainText('MLA')
  const to = join(userData, 'references.txt')
  await cuttings.app.evaluate(({ dialog: system }, filePath) => {
    system.showSaveDialog = (async () => ({ canceled: false, filePath })) as typeof system.showSaveDialog
  }, to)
  const shown = await beginning.textContent()
  await dialog.getByRole('button', { name: 'Choose place and export…' }).click()
  await expect.poll(async () => (await ask(page, 'task.list', {})).some(({ path }) => path === to)).toBe(true)
  expect(readFileSync(to, 'utf8').startsWith((shown ?? '').slice(0, 200))).toBe(true)
  expect((await ask(page, 'settings.get', {})).export).toMatchObject({
    citationStyle: 'mla',
    wikiLinks: true,
    folder: userData
  })
})

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
  await expect(page.getByText('pocket.csv: 1 waiting for capture · 1 failed')).toBeVisible()
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
    .poll(async () => (await ask(page, 'article.list', { filter: { tag: 'coast' } })).total, { timeout: 180_000 })
    .toBe(1)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('option').filter({ hasText: 'Lighthouse keeper retires' })).toBeVisible()
  await page.getByRole('button', { name: /Activity|running/ }).click()
  const activity = page.getByRole('dialog', { name: 'Activity' })
  await expect(activity.getByRole('heading', { name: 'Import · pocket.csv' })).toBeVisible()
  await look(page, 'import-activity')
  await activity.getByRole('button', { name: 'Show report' }).click()
  await expect(report).toBeVisible()
})

test('an import is tried first: what would come of each row is shown, nothing is written, and then it is done', async ({
  page,
  cuttings,
  userData
}) => {
  await withSamples(page)
  const list = join(userData, 'mixed.csv')
  const rows = Array.from({ length: 600 }, (_, at) => `Story ${at},https://paper.example/${at}`)
  writeFileSync(list, `title,url\n${[...rows, 'No address,'].join('\n')}\n`)
  await cuttings.app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [path] })) as typeof dialog.showOpenDialog
  }, list)
  await cuttings.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('import')?.click())
  const dialog = page.getByRole('dialog', { name: 'Import' })
  await dialog.getByRole('switch', { name: 'Try it first' }).click()
  await dialog.getByRole('button', { name: 'Choose file…' }).click()
  const trial = dialog.getByRole('region', { name: 'Trial of mixed.csv' })
  await expect(trial).toContainText('600 waiting for capture · 1 failed. Nothing was written.')
  await expect(trial.getByText('This row has no address.')).toBeVisible()
  await trial.getByRole('combobox', { name: 'Rows shown' }).click()
  await page.getByRole('option', { name: 'Waiting for capture' }).click()
  await expect(trial.getByText('Story 499')).toHaveCount(1)
  await expect(trial.getByText('Story 500')).toHaveCount(0)
  await look(page, 'import-trial')
  expect(await serious(page)).toEqual([])
  expect(await ask(page, 'import.list', {})).toEqual([])
  await trial.getByRole('button', { name: 'Import now' }).click()
  await expect(dialog.getByRole('button', { name: /mixed\.csv/ })).toContainText('600 waiting for capture · 1 failed')
  await expect(trial).toHaveCount(0)
  expect((await ask(page, 'article.list', {})).total).toBe(15)
})

test('failed rows are tried again from their report, which tells what became of them; the import goes again as a whole', async ({
  page,
  cuttings,
  userData
}) => {
  const folder = join(userData, 'pages')
  mkdirSync(folder)
  writeFileSync(join(folder, 'a.html'), articleHtml({ title: 'A good page' }))
  writeFileSync(join(folder, 'b.html'), Buffer.from('\x89PNG\r\n\x1a\n0000', 'latin1'))
  await cuttings.app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [path] })) as typeof dialog.showOpenDialog
  }, folder)
  await cuttings.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('import')?.click())
  const dialog = page.getByRole('dialog', { name: 'Import' })
  await dialog.getByRole('button', { name: 'Choose folder…' }).click()
  const report = dialog.getByRole('button', { name: /^pages/ })
  await expect(report).toContainText('1 new · 1 failed')
  await report.click()
  await expect(dialog.getByRole('list', { name: 'Failed' })).toContainText('This is a picture')
  writeFileSync(
    join(folder, 'b.html'),
    articleHtml({ title: 'Repaired', paragraphs: ['It is whole.', 'It has words.'] })
  )
  await dialog.getByRole('button', { name: 'Try the failed rows again' }).click()
  await expect(report).toContainText('2 new')
  const rows = dialog.getByRole('list', { name: 'All rows' })
  await expect(rows.getByRole('listitem')).toHaveCount(2)
  await expect(rows).not.toContainText('Failed')
  await look(page, 'import-retried')
  await dialog.getByRole('button', { name: 'Undo this import' }).click()
  await expect(report).toContainText('undone')
  expect((await ask(page, 'article.list', {})).total).toBe(0)
})

test('what an import brought in goes again, and nothing else', async ({ page, userData }) => {
  await withSamples(page)
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
