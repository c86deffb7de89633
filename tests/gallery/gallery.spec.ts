import { type Page, test as playwright } from '@playwright/test'
import { ask, expect, look, test } from '../e2e/cuttings'

const LOOKS = [
  { theme: 'light', language: 'en', width: 1_600 },
  { theme: 'dark', language: 'de', width: 1_280 },
  { theme: 'light', language: 'ar', width: 1_280 },
  { theme: 'dark', language: 'ar', width: 1_000 }
] as const

type Look = (typeof LOOKS)[number]

/** What is looked at, by the key that leads there. The next one begins where Escape leads. */
const VIEWS = [
  ['palette', 'Control+k'],
  ['save', 's'],
  ['tags', 't'],
  ['collections', 'c'],
  ['export', 'e'],
  ['import', 'Control+Shift+i'],
  ['list-of-terms', 'Control+Shift+d'],
  ['tasks', 'Control+j'],
  ['settings', 'Control+,'],
  ['help', 'F1'],
  ['keys', '?'],
  ['triage', 'i']
] as const

async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    const images = [...document.images].filter(({ complete }) => !complete)
    await Promise.race([
      Promise.all(images.map((image) => image.decode().catch(() => undefined))),
      new Promise((done) => setTimeout(done, 1_500))
    ])
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  })
}

async function shoot(page: Page, view: string, { theme, language, width }: Look): Promise<void> {
  await settled(page)
  await look(page, `gallery/${view}-${theme}-${language}-${width}`)
}

async function dress(page: Page, { theme, language, width }: Look): Promise<void> {
  await page.setViewportSize({ width, height: Math.round(width * 0.64) })
  await ask(page, 'settings.change', { theme, language })
  await expect(page.locator('html')).toHaveAttribute('lang', language)
}

async function dialogs(page: Page, looked: Look): Promise<void> {
  for (const [view, key] of VIEWS) {
    await page.keyboard.press(key)
    await page.getByRole('dialog').waitFor()
    await shoot(page, view, looked)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
}

async function pages(page: Page, looked: Look): Promise<void> {
  for (const [view, key] of [
    ['reader', 'Control+1'],
    ['snapshot', 'Control+2'],
    ['screenshot', 'Control+3'],
    ['history', 'Control+4']
  ] as const) {
    await page.keyboard.press(key)
    await shoot(page, view, looked)
  }
  await page.keyboard.press('Control+1')
  await ask(page, 'settings.change', { listMode: 'cards', panes: { facetsOpen: true } })
  await shoot(page, 'cards', looked)
  await ask(page, 'settings.change', { listMode: 'rows', panes: { facetsOpen: false } })
  await dialogs(page, looked)
  await page.keyboard.press('p')
  await page.locator('[data-picture]').first().waitFor()
  await shoot(page, 'pictures', looked)
  await page.locator('[data-picture]').nth(1).click()
  await shoot(page, 'lightbox', looked)
  await page.keyboard.press('Escape')
  await page.keyboard.press('g')
  await page.locator('.uplot').waitFor()
  await shoot(page, 'overview', looked)
}

playwright.describe('every view', () => {
  test('of an empty and of a full window', async ({ page }) => {
    for (const looked of LOOKS) {
      await dress(page, looked)
      await shoot(page, 'empty', looked)
    }
    const { taskId } = await ask(page, 'sample.start', {})
    await expect
      .poll(async () => (await ask(page, 'task.list', {})).find(({ id }) => id === taskId)?.state, { timeout: 60_000 })
      .toBe('done')
    const { items } = await ask(page, 'article.list', {})
    for (const { id, tags } of items.slice(0, 2))
      for (const tag of tags) await ask(page, 'tag.remove', { tag, ids: [id] })
    for (const looked of LOOKS) {
      await dress(page, looked)
      await page.keyboard.press('/')
      await page.keyboard.press('Escape')
      await page.getByRole('option').first().click()
      await page.locator('main h1').waitFor()
      await pages(page, looked)
    }
  })
})
