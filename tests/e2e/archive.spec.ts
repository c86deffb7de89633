import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { articleHtml } from '../support/pages'
import { ask, cuttings as cli, expect, launch, look, test } from './cuttings'

test('two windows and the command line on one archive see each other’s work', async ({ page, cuttings, userData }) => {
  const [second] = await Promise.all([cuttings.app.waitForEvent('window'), ask(page, 'window.open', {})])
  await second.getByRole('main').first().waitFor()
  writeFileSync(join(userData, 'one.html'), articleHtml({ title: 'Written by the command line' }))
  const added = await cli('--archive', cuttings.archive, '--json', 'add', join(userData, 'one.html'))
  expect(JSON.parse(added.stdout)).toMatchObject({ ok: true, status: 'new' })
  for (const window of [page, second])
    await expect(window.getByRole('option').filter({ hasText: 'Written by the command line' })).toBeVisible()
  const { articleId } = JSON.parse(added.stdout) as { articleId: string }
  await ask(second, 'tag.add', { tag: 'shared', ids: [articleId] })
  await expect(page.getByText('shared').first()).toBeVisible()
})

test('an archive that cannot be opened says why, and what to do', async ({ userData }) => {
  const archive = join(userData, 'archive')
  await cli('--archive', archive, 'seed-demo', '--articles', '5')
  writeFileSync(join(archive, 'cuttings.sqlite'), 'this is not an archive any more, just a line of words in a file')
  const { app, page } = await launch({ userData })
  await expect(page.getByText(/not a Cuttings archive, or it is damaged/)).toBeVisible()
  await look(page, 'damaged')
  await app.close()
})

test('a backup is made and restored from the window', async ({ page, cuttings, userData }) => {
  writeFileSync(join(userData, 'one.html'), articleHtml({ title: 'Before the backup' }))
  writeFileSync(
    join(userData, 'two.html'),
    articleHtml({
      title: 'After the backup',
      paragraphs: [
        'A different text that is long enough to be taken for the text of an article by everyone who reads it.'
      ]
    })
  )
  await cli('--archive', cuttings.archive, 'add', join(userData, 'one.html'))
  await ask(page, 'backup.now', {})
  await expect.poll(async () => (await ask(page, 'backup.list', {})).length).toBeGreaterThan(0)
  await cli('--archive', cuttings.archive, 'add', join(userData, 'two.html'))
  await cuttings.app.evaluate(({ dialog }) => {
    dialog.showMessageBox = (async () => ({ response: 0, checkboxChecked: false })) as typeof dialog.showMessageBox
  })
  const [newest] = await ask(page, 'backup.list', {})
  await ask(page, 'backup.restore', { path: newest?.path ?? '' })
  await expect.poll(async () => (await ask(page, 'library.counts', {})).articles).toBe(1)
  await expect(page.getByRole('option').filter({ hasText: 'Before the backup' })).toBeVisible()
})

test('ten thousand articles: start, scroll, search and tag', async ({ userData }) => {
  test.setTimeout(900_000)
  const archive = join(userData, 'archive')
  const seeded = await cli('--archive', archive, '--json', 'seed-demo', '--articles', '10000')
  expect(JSON.parse(seeded.stdout)).toMatchObject({ ok: true, articles: 10_000 })
  const { app, page } = await launch({ userData })
  await expect(page.getByRole('option').first()).toBeVisible()
  const list = page.getByRole('listbox', { name: /articles/i })
  for (const key of ['End', 'PageUp', 'PageUp', 'Home', 'PageDown']) {
    await list.press(key)
    await expect(page.getByRole('option', { selected: true })).toBeVisible()
  }
  // The ids of rows that were never looked at are asked for, from where the range began.
  await list.press('Home')
  await list.press('ArrowDown')
  await list.press('Shift+End')
  await expect(page.getByText('9,999 selected')).toBeVisible()
  await list.press('Home')
  await page.keyboard.press('/')
  await page.keyboard.type('harbour expansion')
  await expect(page.locator('mark').first()).toBeVisible({ timeout: 180_000 })
  await look(page, 'ten-thousand')
  const ids = await ask(page, 'search.ids', { query: 'harbour' })
  expect(ids.length).toBeGreaterThan(100)
  await ask(page, 'tag.add', { tag: 'port', ids })
  expect((await ask(page, 'article.list', { filter: { tag: 'port' }, limit: 1 })).total).toBe(ids.length)
  await app.close()
})
