import type { Locator, Page } from '@playwright/test'
import { type PressSite, startPressSite } from '../support/press-site/start-press-site'
import { ask, test as base, type Cuttings, expect, launch, look, serious } from './cuttings'

/** The app, allowed to capture the Harbour Press. */
const test = base.extend<{ press: PressSite; allowed: Cuttings }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern.
  press: async ({}, use) => {
    const site = await startPressSite()
    await use(site)
    await site.close().catch(() => undefined)
  },
  allowed: async ({ press, userData }, use) => {
    const running = await launch({ userData, args: press.switches })
    await ask(running.page, 'settings.change', { capture: { allowedHosts: press.hosts } })
    await use(running)
    await running.app.close()
  }
})

async function save(page: Page, url: string): Promise<string> {
  const { taskId } = await ask(page, 'save.start', { inputs: [{ kind: 'url', url }] })
  const task = async () => (await ask(page, 'task.list', {})).find(({ id }) => id === taskId)
  await expect.poll(async () => (await task())?.state, { timeout: 180_000 }).toBe('done')
  const item = (await task())?.items[0]
  expect(item?.failure ?? null, url).toBeNull()
  return item?.articleId ?? ''
}

/** Saves pages of which nothing is missing afterwards, and takes their site away. */
async function keepAll(page: Page, press: PressSite, paths: string[]): Promise<void> {
  for (const path of paths) {
    const { snapshots } = await ask(page, 'article.get', { id: await save(page, press.url(path)) })
    expect(snapshots[0]?.missing, path).toEqual([])
  }
  // A row that comes in above moves the others from under the mouse.
  await expect(page.getByRole('option')).toHaveCount(paths.length)
  await press.close()
}

/** The snapshot that the window shows: opened by its headline, and how a text in it looks. */
function shownIn(page: Page) {
  const shown = page.frameLocator('iframe[title^="Snapshot"]')
  const open = async (title: string): Promise<void> => {
    await page.getByRole('option').filter({ hasText: title }).click()
    await page.getByRole('radio', { name: 'Snapshot' }).click()
    await expect(shown.getByRole('heading', { name: title })).toBeVisible()
  }
  const look = (text: string, name: string, part?: string): Promise<string> =>
    shown
      .getByText(text, { exact: true })
      .first()
      .evaluate((element, [property, pseudo]) => getComputedStyle(element, pseudo)[property as 'color'], [
        name,
        part
      ] as [string, string | undefined])
  return { shown, open, look }
}

test('every part of a page is kept, wherever it comes from', async ({ allowed: { page }, press }) => {
  for (const path of ['/responsive-images', '/css-images', '/web-fonts', '/drawings', '/service-worker', '/media']) {
    const id = await save(page, press.url(path))
    const { snapshots } = await ask(page, 'article.get', { id })
    expect(
      snapshots[0]?.missing.filter(({ url }) => !/missing\.woff2|\.mp[34]/.test(url)),
      path
    ).toEqual([])
  }
})

test('a kept film plays, boxes are scrolled to where they were, and frames are found in', async ({
  allowed: { page },
  press
}) => {
  const id = await save(page, press.url('/film'))
  const { snapshots } = await ask(page, 'article.get', { id })
  expect(snapshots[0]?.missing).toEqual([])
  await press.close()
  await page.getByRole('option').filter({ hasText: 'The lighthouse, filmed' }).click()
  await page.getByRole('radio', { name: 'Snapshot' }).click()
  const shown = page.frameLocator('iframe[title^="Snapshot"]')
  const film = shown.locator('#film')
  await expect.poll(() => film.evaluate((video: HTMLVideoElement) => video.readyState)).toBeGreaterThan(1)
  await film.evaluate(async (video: HTMLVideoElement) => {
    video.muted = true
    await video.play()
  })
  await expect.poll(() => film.evaluate((video: HTMLVideoElement) => video.currentTime)).toBeGreaterThan(0.3)
  const box = shown.locator('#box')
  expect(await box.evaluate(({ scrollTop }) => scrollTop)).toBe(400)
  await look(page, 'snapshot-film')

  await page.getByRole('button', { name: 'Find in the page' }).click()
  await page.getByRole('textbox', { name: 'Find in the article' }).fill('lighthouse')
  await expect(page.getByText('1 of 2')).toBeVisible()
  await page.getByRole('button', { name: 'Next match' }).click()
  await expect(page.getByText('2 of 2')).toBeVisible()
  await expect(shown.frameLocator('iframe').locator('mark')).toBeInViewport()
  await look(page, 'snapshot-found-in-frame')
})

test('style sheets find what they go by: neighbours, what the markup said, what scripts wrote, what was open', async ({
  allowed: { page },
  press
}) => {
  const paths = ['/siblings', '/by-attribute', '/scripted-rules', '/open-popovers', '/scrolled-boxes']
  const ids: string[] = []
  for (const path of paths) ids.push(await save(page, press.url(path)))
  // A row that comes in above moves the others from under the mouse.
  await expect(page.getByRole('option')).toHaveCount(paths.length)
  await press.close()
  const { shown, open, look } = shownIn(page)

  await open('Counted from the first')
  expect(await look('after a script', 'paddingTop')).toBe('9px')
  expect(await look('fourth', 'marginLeft')).toBe('60px')
  await open('By what the markup says')
  expect(await look('new window', 'content', '::after')).toBe('" \u2197"')
  expect(await look('new window', 'backgroundColor')).toBe('rgb(221, 221, 255)')
  expect(await look('beside', 'backgroundColor')).toBe('rgba(0, 0, 0, 0)')
  expect(await look('script', 'color')).toBe('rgb(0, 0, 238)')
  await open('Rules that scripts wrote')
  expect(await look('inserted', 'backgroundSize')).toBe('50% 100%')
  expect(await look('inserted', 'backgroundImage')).toContain('linear-gradient')
  expect(await look('padded', 'padding')).toBe('18px 18px 18px 90px')
  await open('What lies on top')
  expect(await look('in a part that holds what is fixed', 'borderTopStyle')).toBe('double')
  await open('Boxes that were scrolled')
  const place = (selector: string): Promise<number[]> =>
    shown.locator(selector).evaluate(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop].map(Math.round))
  await expect.poll(() => place('#a')).toEqual([200, 300])
  await expect.poll(() => place('#d')).toEqual([0, 200])
  await expect.poll(() => place('#e')).toEqual([500, 0])
  await expect.poll(() => place('#g')).toEqual([0, 120])
})

test('what stands apart is kept: in other files, beside the body, in the memory of elements, under labels', async ({
  allowed: { page },
  press
}) => {
  await keepAll(page, press, ['/effects-apart', '/beside-body', '/own-states', '/drawn-by-chip', '/forms'])
  const { shown, open } = shownIn(page)
  const looks = (place: Locator, name: string): Promise<string> =>
    place.evaluate((element, property) => getComputedStyle(element)[property as 'color'], name)

  await open('Effects from other files')
  expect(await looks(shown.getByText('gray', { exact: true }), 'filter')).toMatch(/^url\("#cuttings-\d+-gray"\)$/)
  expect(await looks(shown.locator('#r'), 'fill')).toMatch(/^url\("#own"\)/)
  await open('Beside the body')
  expect(await looks(shown.getByText('beside the body, in the flow'), 'color')).toBe('rgb(0, 0, 0)')
  await open('States that scripts set')
  expect(await looks(shown.getByText('open', { exact: true }), 'backgroundColor')).toBe('rgb(204, 255, 204)')
  expect(await looks(shown.getByText('closed', { exact: true }), 'backgroundColor')).toBe('rgb(238, 238, 238)')
  expect(await looks(shown.getByText('inside', { exact: true }), 'fontSize')).toBe('40px')
  await open('Drawn by the chip')
  // Without the label that lies over it.
  const tone = (): Promise<number[]> =>
    shown
      .locator('canvas img')
      .first()
      .evaluate(async (image: HTMLImageElement) => {
        await image.decode()
        const canvas = document.createElement('canvas')
        canvas.width = image.naturalWidth
        canvas.height = image.naturalHeight
        const context = canvas.getContext('2d')
        context?.drawImage(image, 0, 0)
        return [...(context?.getImageData(200, 60, 1, 1).data ?? [])]
      })
  await expect.poll(tone).toEqual([26, 128, 77, 255])
  await look(page, 'snapshot-drawn-by-chip')
  await open('What was filled in')
  // A box that is neither checked nor not, shown as a picture, beside one that is.
  const foot = (id: string): Promise<number> => shown.locator(id).evaluate((box) => box.getBoundingClientRect().bottom)
  expect(await foot('#i')).toBe(await foot('#c'))
})

test('a page is found in, made larger and smaller, and leads on to other saved pages and back', async ({
  allowed: { page },
  press
}) => {
  await save(page, press.url('/links'))
  await save(page, press.url('/simple'))
  await expect(page.getByRole('option')).toHaveCount(2)
  await page.getByRole('option').filter({ hasText: 'Where it leads' }).click()
  await page.getByRole('radio', { name: 'Snapshot' }).click()
  const shown = page.frameLocator('iframe[title^="Snapshot"]')
  await expect(shown.getByRole('heading', { name: 'Where it leads' })).toBeVisible()

  await page.getByRole('button', { name: 'Find in the page' }).click()
  await page.getByRole('textbox', { name: 'Find in the article' }).fill('FERRY')
  await expect(page.getByText('1 of 2')).toBeVisible()
  await expect(shown.locator('mark')).toHaveCount(2)
  await page.getByRole('button', { name: 'Next match' }).click()
  await expect(page.getByText('2 of 2')).toBeVisible()
  await look(page, 'snapshot-found')
  await page.keyboard.press('Escape')

  const frame = page.locator('iframe[title^="Snapshot"]')
  expect(await frame.evaluate((element) => element.clientWidth)).toBe(1_280)
  // A page without a ground of its own is black on white by night, too.
  await ask(page, 'settings.change', { theme: 'dark' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect(await frame.evaluate((element) => getComputedStyle(element.parentElement ?? element).backgroundColor)).toBe(
    'rgb(255, 255, 255)'
  )
  await look(page, 'snapshot-dark')
  await ask(page, 'settings.change', { theme: 'light' })
  await page.getByRole('button', { name: 'As wide as it was captured' }).click()
  const atFull = await frame.evaluate((element) => element.clientWidth)
  await page.getByRole('button', { name: 'Larger' }).click()
  expect(await frame.evaluate((element) => element.clientWidth)).toBeLessThan(atFull)
  // The driver cannot aim at what is scaled.
  await page.getByRole('button', { name: 'Smaller' }).click()
  expect(await frame.evaluate((element) => element.clientWidth)).toBe(atFull)

  await shown.getByRole('link', { name: 'further down' }).click()
  await expect(shown.getByText('Further down it is')).toBeInViewport()

  await shown.getByRole('link', { name: 'the ferry' }).click()
  await expect(shown.getByRole('heading', { name: 'The ferry was late' })).toBeVisible()
  await look(page, 'snapshot-followed')
  await page.getByRole('button', { name: 'Back to the page before' }).click()
  await expect(shown.getByRole('heading', { name: 'Where it leads' })).toBeVisible()

  await shown.getByRole('link', { name: 'elsewhere' }).click()
  await expect(page.getByRole('dialog')).toContainText('https://elsewhere.invalid/story')
  await page.keyboard.press('Escape')
  expect(await serious(page)).toEqual([])
})

test('every frame is kept in its own place, in shadow trees and without scripts, too', async ({
  allowed: { app, page },
  press
}) => {
  // The driver itself holds up frames of other sites.
  const id = await save(page, press.url('/shadow-frames?near'))
  const { snapshots } = await ask(page, 'article.get', { id })
  const { log } = await ask(page, 'snapshot.get', { id: snapshots[0]?.id ?? '' })
  expect(log.filter((line) => line.includes('could not be read'))).toEqual([])
  const shown = app.waitForEvent('window')
  await app.evaluate(
    ({ BrowserWindow }, url) => void new BrowserWindow().loadURL(url),
    `cuttings://snapshot/${snapshots[0]?.id}/`
  )
  const kept = await shown
  for (const name of ['second', 'fourth', 'sixth', 'late'])
    await expect(kept.frameLocator(`#${name}`).locator('p'), name).toHaveText(name)
  for (const name of ['first', 'third', 'fifth'])
    await expect(kept.frameLocator(`#${name} iframe`).locator('p'), name).toHaveText(name)
})

test('parts are found where they were when the page had them: another base, one that moves or comes late, another document', async ({
  allowed: { page },
  press
}) => {
  await keepAll(page, press, ['/other-base', '/moved-base', '/late-base', '/answers/rewritten'])
  await page.getByRole('option').filter({ hasText: 'Rewritten' }).click()
  await page.getByRole('radio', { name: 'Snapshot' }).click()
  const told = page.frameLocator('iframe[title^="Snapshot"]').getByText('all of it, as a script wants it')
  await expect(told).toBeVisible()
  expect(await told.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(204, 221, 255)')
})

test('what is kept in other words looks as it did: elements by name, boxes that snap, letters, drawings, sheets told otherwise', async ({
  allowed: { page },
  press
}) => {
  await keepAll(page, press, [
    '/renamed-elements',
    '/snapped-boxes',
    '/other-letters',
    '/drawings-apart',
    '/told-otherwise'
  ])
  const { shown, open, look } = shownIn(page)

  await open('By the names of elements')
  expect(await look('a block in a paragraph bold', 'padding')).toBe('9px')
  expect(await look('bold', 'color')).toBe('rgb(170, 0, 170)')
  expect(await look('bold cell', 'color')).toBe('rgb(170, 0, 0)')
  expect(await look('first row', 'padding')).toBe('18px')
  expect(await look('second row', 'fontSize')).toBe('17px')
  expect(await look('inner button', 'width')).toBe('150px')
  await open('Boxes that snap')
  const place = (selector: string): Promise<number[]> =>
    shown.locator(selector).evaluate(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop].map(Math.round))
  await expect.poll(() => place('#a')).toEqual([470, 0])
  await expect.poll(() => place('#b')).toEqual([0, 150])
  // In a window of another width, lines of upright writing begin at other fractions of a pixel.
  const across = async (selector: string): Promise<number> => (await place(selector))[0] ?? 0
  await expect.poll(async () => Math.abs((await across('#d')) + 90)).toBeLessThan(2)
  await expect.poll(async () => Math.abs((await across('#e')) + 70)).toBeLessThan(2)
  await expect.poll(() => place('#f')).toEqual([160, 110])
  await expect.poll(() => place('#g')).toEqual([200, 150])
  await open('Letters of other kinds')
  expect(await look('a name in its letters', 'padding')).toBe('19px')
  expect(await look('as the page', 'content', '::before')).toBe('"漢"')
  expect(await look('as it says', 'content', '::before')).toBe('"中文"')
  expect(await look('as it was sent', 'content', '::before')).toBe('"漢 é"')
  await open('Drawings that are files')
  await expect(shown.frameLocator('iframe').getByText('by script')).toHaveCount(1)
  expect(await shown.locator('iframe').count()).toBe(3)
  // What is shown as a frame is none for style sheets.
  const margins = (frames: Element[]): string[] => frames.map((frame) => getComputedStyle(frame).marginLeft)
  expect(await shown.locator('iframe').evaluateAll(margins)).toEqual(['0px', '0px', '9px'])
  await open('Told otherwise since')
  expect(await look('into a sheet with imports', 'padding')).toBe('18px')
  expect(await look('for the screen since', 'padding')).toBe('22px')
  expect(await look('linked for the screen since', 'padding')).toBe('8px')
  expect(await look('link', 'content', '::after')).toBe('" (/x/y)"')
  expect(await look('said', 'content', '::after')).toBe('"https://quoted.example/"')
})

test('names that a parser would not keep are gone by all the same, and what scripts marked stays marked', async ({
  allowed: { page },
  press
}) => {
  await keepAll(page, press, [
    '/template-attributes',
    '/exact-names',
    '/counted-by-kind',
    '/embedded-pages',
    '/marked-passages'
  ])
  const { shown, open, look } = shownIn(page)

  await open('Attributes of frameworks')
  expect(await look('at', 'backgroundColor')).toBe('rgb(255, 221, 85)')
  expect(await look('at', 'fontWeight')).toBe('700')
  expect(await look('colon', 'borderTopWidth')).toBe('4px')
  expect(await look('square', 'outlineWidth')).toBe('4px')
  expect(await look('with', 'borderTopWidth')).toBe('0px')
  expect(await look('without', 'borderTopWidth')).toBe('1px')
  await open('Names that are exact')
  expect(await look('inside', 'marginLeft')).toBe('0px')
  expect(await look('inside', 'backgroundColor')).toBe('rgba(0, 0, 0, 0)')
  expect(await look('inside', 'letterSpacing')).toBe('1px')
  expect(await look('strong', 'color')).toBe('rgb(0, 0, 0)')
  await open('Counted by kind')
  expect(await look('one', 'backgroundColor')).toBe('rgb(255, 221, 221)')
  expect(await look('two', 'backgroundColor')).toBe('rgba(0, 0, 0, 0)')
  expect(await look('three', 'padding')).toBe('14px')
  expect(await look('inner link', 'backgroundColor')).toBe('rgb(255, 255, 204)')
  await open('Pages in embed')
  await expect(shown.locator('iframe')).toHaveCount(3)
  await expect(shown.frameLocator('iframe >> nth=0').getByText(/Ferries on time embed/)).toBeVisible()
  await open('Passages that scripts marked')
  expect(await look('harbour council', 'backgroundColor')).toBe('rgb(255, 221, 85)')
  expect(await look('ther', 'textDecorationStyle')).toBe('wavy')
})
