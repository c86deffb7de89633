import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { articleHtml } from '../support/pages'
import { ask, expect, look, serious, test, withSamples } from './cuttings'

const rows = (page: Page) => page.getByRole('option')

async function save(page: Page, url: string): Promise<void> {
  await page.keyboard.press('s')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').first().fill(url)
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(dialog).toHaveCount(0)
}

test('a journalist saves a page, finds it, tags it, reads it offline and hands it over', async ({
  page,
  cuttings,
  news,
  userData
}) => {
  await expect(page.getByRole('heading', { name: 'Your archive is empty' })).toBeVisible()
  await look(page, 'journey-1-empty')

  await save(page, `${news.url}/world/lighthouse?utm_source=mail`)
  await expect(rows(page)).toHaveCount(1, { timeout: 180_000 })
  await expect(rows(page).first()).toContainText('Lighthouse keeper retires after forty years')
  const [article] = (await ask(page, 'article.list', {})).items
  const whole = await ask(page, 'article.get', { id: article?.id ?? '' })
  expect(whole.text).toContain('This sentence was written by a script')
  expect(whole.images.filter(({ stored }) => stored)).toHaveLength(2)
  expect(whole.images[0]).toMatchObject({
    caption: 'The lighthouse at Norholm on a calm morning.',
    credit: 'Jon Vik/Harbour Post'
  })
  expect(whole.snapshots).toMatchObject([{ kind: 'capture', hasScreenshot: true }])

  // From here on the site is gone: whatever is shown comes from the archive.
  await news.close()

  await rows(page).first().click()
  const reader = page.getByRole('region', { name: 'Article', exact: true })
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Lighthouse keeper retires after forty years')
  const picture = reader.locator('figure img').first()
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(960)
  await look(page, 'journey-2-reader')
  expect(await serious(page)).toEqual([])

  await page.getByRole('radio', { name: 'Snapshot' }).click()
  const frame = page.frameLocator('iframe')
  await expect(frame.getByText('For forty years Edda Thorsen')).toBeVisible()
  await expect
    .poll(() =>
      frame
        .locator('figure img')
        .first()
        .evaluate((img: HTMLImageElement) => img.naturalWidth)
    )
    .toBe(960)
  await look(page, 'journey-3-snapshot')
  await page.getByRole('radio', { name: 'Screenshot' }).click()
  await expect
    .poll(() =>
      page
        .getByAltText('The page as it looked when it was captured')
        .evaluate((img: HTMLImageElement) => img.naturalHeight)
    )
    .toBeGreaterThan(400)
  await look(page, 'journey-4-screenshot')
  await page.getByRole('radio', { name: 'History' }).click()
  await expect(page.getByText('live page')).toBeVisible()
  await look(page, 'journey-5-history')
  await page.getByRole('radio', { name: 'Reader' }).click()

  await rows(page).first().click()
  await page.keyboard.press('t')
  await page
    .getByRole('dialog')
    .getByRole('textbox')
    .or(page.getByRole('dialog').getByRole('combobox'))
    .first()
    .fill('coast')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await ask(page, 'tag.list', {})).map(({ name }) => name)).toEqual(['coast'])
  await page.keyboard.press('Escape')

  await page.keyboard.press('/')
  await page.keyboard.type('logbooks of thorsne')
  await expect(rows(page)).toHaveCount(1)
  await expect(rows(page).first().locator('mark').first()).toBeVisible()
  await look(page, 'journey-6-search')
  await page.keyboard.press('Escape')

  const folder = join(userData, 'handed over')
  await cuttings.app.evaluate(({ dialog }, to) => {
    dialog.showSaveDialog = (async () => ({ canceled: false, filePath: to })) as typeof dialog.showSaveDialog
    dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [to] })) as typeof dialog.showOpenDialog
  }, folder)
  const { taskId } = await ask(page, 'export.start', { format: 'html', selection: { ids: [article?.id ?? ''] } })
  await expect.poll(async () => (await ask(page, 'task.list', {})).find(({ id }) => id === taskId)?.state).toBe('done')
  const exported = (await ask(page, 'task.list', {})).find(({ id }) => id === taskId)?.path ?? ''
  const file = readdirSync(exported).find((name) => name !== 'index.html') ?? ''
  const html = readFileSync(join(exported, file), 'utf8')
  expect(html).toContain('data:image/png;base64,')
  expect(html).not.toMatch(/<(img|script|link)[^>]+(src|href)="https?:/)
})

test('the same page again is a new snapshot, and a new version only if its text differs', async ({ page, news }) => {
  const url = `${news.url}/changing`
  const saveOnce = async (address: string): Promise<void> => {
    const { taskId } = await ask(page, 'save.start', { inputs: [{ kind: 'url', url: address }] })
    await expect
      .poll(async () => (await ask(page, 'task.list', {})).find(({ id }) => id === taskId)?.state, { timeout: 180_000 })
      .toBe('done')
  }
  await saveOnce(url)
  await saveOnce(`${url}?fbclid=abc#top`)
  news.setText('Seventeen people were hurt when the bridge closed on Monday morning, the police said later.')
  await saveOnce(url)
  const { items, total } = await ask(page, 'article.list', {})
  expect(total).toBe(1)
  expect(items[0]).toMatchObject({ snapshotCount: 3, versionCount: 2 })
  expect((await ask(page, 'article.get', { id: items[0]?.id ?? '' })).text).toContain('Seventeen')

  await page.keyboard.press('s')
  await page.getByRole('dialog').getByRole('textbox').first().fill(`${url}?utm_medium=x`)
  await expect(page.getByText(/Already saved on/)).toBeVisible()
  await look(page, 'already-saved')
})

test('a batch goes on past every kind of bad input, and tells each in a sentence', async ({ page, news }) => {
  const bad = ['/gone', '/broken', '/login', '/report.pdf', '/clip.mp4']
  const urls = [
    ...bad.map((path) => news.url + path),
    'http://127.0.0.1:9/',
    'http://no-such-host.invalid/',
    `${news.url}/redirect`
  ]
  const { taskId } = await ask(page, 'save.start', { inputs: urls.map((url) => ({ kind: 'url' as const, url })) })
  const task = async () => (await ask(page, 'task.list', {})).find(({ id }) => id === taskId)
  await expect.poll(async () => (await task())?.state, { timeout: 180_000 }).toBe('done')
  const items = (await task())?.items ?? []
  expect(items.map(({ state }) => state)).toEqual([...urls.slice(0, -1).map(() => 'failed'), 'done'])
  for (const { failure } of items.slice(0, -1)) expect(failure?.message).toMatch(/[.!]$/)
  expect((await ask(page, 'article.list', {})).total).toBe(1)
  await page.getByRole('button', { name: /Activity|running/ }).click()
  await expect(page.getByRole('dialog')).toContainText('1 saved')
  await look(page, 'bad-inputs')
})

test('files, folders and text: opened, dropped and pasted', async ({ page, cuttings, userData }) => {
  const folder = join(userData, 'pages')
  mkdirSync(folder)
  writeFileSync(join(folder, 'one.html'), articleHtml({ title: 'First story' }))
  writeFileSync(
    join(folder, 'two.html'),
    articleHtml({
      title: 'Second story',
      paragraphs: [
        'Another text that is long enough to be taken for an article, so that the two differ.',
        'It has a second paragraph, too, which says that the boats came in late and that nobody minded.'
      ]
    })
  )
  writeFileSync(join(folder, 'empty.html'), '')
  await cuttings.app.evaluate(
    ({ dialog }, path) => {
      dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [path] })) as typeof dialog.showOpenDialog
    },
    join(folder, 'one.html')
  )
  await page.getByRole('button', { name: /Open files/ }).click()
  await expect(rows(page)).toHaveCount(1)

  const cdp = await cuttings.app.context().newCDPSession(page)
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await cdp.send('Input.dispatchDragEvent', {
      type,
      x: 600,
      y: 400,
      data: { items: [], files: [folder], dragOperationsMask: 1 }
    })
  }
  await expect(rows(page)).toHaveCount(2)
  await expect
    .poll(
      async () =>
        (await ask(page, 'task.list', {})).flatMap(({ items }) => items).filter(({ state }) => state === 'failed')
          .length
    )
    .toBe(1)

  await page.keyboard.press('s')
  await page
    .getByRole('dialog')
    .getByRole('textbox')
    .first()
    .fill(
      'Ferry timetable changes\n\nBy Mara Lind\n\nThe ferry between Norholm and the mainland will leave twenty minutes earlier from the first of June, the company said.'
    )
  await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click()
  await expect(rows(page)).toHaveCount(3)
})

test('every destructive act can be undone; emptying the trash really removes', async ({ page }) => {
  await withSamples(page)
  const { articles } = await ask(page, 'library.counts', {})
  await rows(page).first().click()
  await page.keyboard.press('Delete')
  await expect.poll(async () => (await ask(page, 'library.counts', {})).trash).toBe(1)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(async () => (await ask(page, 'library.counts', {})).articles).toBe(articles)

  await rows(page).first().click()
  await page.keyboard.press('Delete')
  await expect.poll(async () => (await ask(page, 'library.counts', {})).trash).toBe(1)
  await page.getByRole('button', { name: /^Trash/ }).click()
  await expect(rows(page)).toHaveCount(1)
  await page.getByRole('button', { name: /Empty/ }).first().click()
  await page.getByRole('alertdialog').getByRole('button').last().click()
  await expect.poll(async () => (await ask(page, 'library.counts', {})).trash).toBe(0)
  expect((await ask(page, 'library.stats', {})).articles).toBe(articles - 1)
})

test('light, dark and Arabic: every view is accessible and mirrored', async ({ page }) => {
  await withSamples(page)
  await rows(page).nth(1).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await look(page, 'light')
  expect(await serious(page)).toEqual([])
  await ask(page, 'settings.change', { theme: 'dark' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await look(page, 'dark')
  expect(await serious(page)).toEqual([])
  await ask(page, 'settings.change', { theme: 'light', language: 'ar' })
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  const arabic = page
    .getByRole('option')
    .filter({ hasText: /[\u0600-\u06ff]{4}/ })
    .first()
  await arabic.click()
  await look(page, 'arabic')
  expect(await serious(page)).toEqual([])
})
