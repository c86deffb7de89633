import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Settings } from '@shared/settings'
import { ask, expect, look, test } from './cuttings'

const REPORT = `Ferry timetable changes

By Mara Lind

The ferry between Norholm and the mainland will leave twenty minutes earlier from the first of June. The company said that the tides had turned out to be earlier than it had thought. Nobody in the harbour was surprised.

Jon Vik, who has worked on the quay for thirty years, said that it had been so in his father's time.`
const OTHER = `Bridge stays closed

By Ada North

The old bridge stays closed until the autumn because the stone of its second arch has to be replaced, the council said.`

/** What a user of each language types to find a command, and how the window is dressed for them. */
const DAYS: { language: 'en' | 'ar' | 'de'; tour: string; dress: Partial<Settings>; before: string }[] = [
  { language: 'en', tour: 'short tour', dress: { theme: 'light' }, before: 'ArrowLeft' },
  { language: 'ar', tour: 'جولة', dress: { theme: 'dark' }, before: 'ArrowRight' },
  { language: 'de', tour: 'rundgang', dress: { theme: 'light', scale: 1.5 }, before: 'ArrowLeft' }
]

/** Goes on by Tab until what has the focus fits; a circle without it is a failure. */
async function tabTo(page: Page, fits: string): Promise<void> {
  for (let n = 0; n < 60; n++) {
    if (await page.evaluate((selector) => document.activeElement?.matches(selector), fits)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to ${fits}`)
}

async function saveText(page: Page, text: string): Promise<void> {
  await page.keyboard.press('s')
  await expect(page.getByRole('dialog').getByRole('textbox').first()).toBeFocused()
  await page.keyboard.insertText(text)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

for (const { language, tour, dress, before } of DAYS) {
  test(`a day without a mouse, in ${language}: tour, save, tag, collect, find, mark, note, cite, export, undo`, async ({
    page,
    cuttings,
    userData
  }) => {
    await ask(page, 'settings.change', { language, ...dress })
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    const shot = (name: string): Promise<void> => look(page, `day-${language}-${name}`)
    const dialog = page.getByRole('dialog')
    const rows = page.getByRole('option')
    await shot('1-first')

    await page.keyboard.press('Control+k')
    await page.keyboard.type(tour)
    await expect(dialog.getByRole('option')).toHaveCount(1)
    await page.keyboard.press('Enter')
    await expect(dialog.getByRole('heading', { level: 3 })).toBeVisible()
    await shot('2-tour')
    for (let step = 0; step < 3; step++) await page.keyboard.press('Enter')
    await expect(dialog).toHaveCount(0)

    await saveText(page, OTHER)
    await expect(rows).toHaveCount(1)
    await saveText(page, REPORT)
    await expect(rows).toHaveCount(2)

    await page.keyboard.press('j')
    await expect(page.locator('main h1')).toHaveText('Ferry timetable changes')
    await page.keyboard.press('t')
    await page.keyboard.type('harbour')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await ask(page, 'tag.list', {})).map(({ name }) => name)).toEqual(['harbour'])
    await shot('3-tag')
    await page.keyboard.press('Escape')
    await page.keyboard.press('c')
    await page.keyboard.type('Ferries/2026')
    await page.keyboard.press('Enter')
    await expect
      .poll(async () => (await ask(page, 'collection.list', {})).map(({ path }) => path))
      .toEqual(['Ferries', 'Ferries/2026'])
    await expect(dialog).toHaveCount(0)

    await page.keyboard.press('/')
    await page.keyboard.type('twenty minutes')
    await page.keyboard.press('Enter')
    await expect(page.locator('main h1')).toHaveText('Ferry timetable changes')
    await shot('4-found')

    const bar = page.getByRole('toolbar')
    const marks = async () => (await ask(page, 'highlight.list', {})).items.map(({ quote }) => quote)
    await page.keyboard.press('h')
    await expect(bar).toBeVisible()
    await page.keyboard.press('h')
    await expect.poll(marks).toHaveLength(1)
    await page.keyboard.press('h')
    await expect(bar).toBeVisible()
    await page.keyboard.press('Tab')
    await page.keyboard.press(before)
    await shot('5-mark')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await ask(page, 'clipboard.read', {})).text).toMatch(/The ferry between[\s\S]*Lind/)
    await page.keyboard.press('Escape')
    await expect(bar).toHaveCount(0)

    await page.keyboard.press('n')
    await page.keyboard.type('Call the port.')
    const [article] = (await ask(page, 'search.find', { query: 'ferry' })).hits
    const id = article?.article.id ?? ''
    await expect.poll(async () => (await ask(page, 'article.get', { id })).note).toBe('Call the port.')
    await page.keyboard.press('Shift+Tab')

    const to = join(userData, 'ferry.md')
    await cuttings.app.evaluate(({ dialog: system }, path) => {
      system.showSaveDialog = (async () => ({ canceled: false, filePath: path })) as typeof system.showSaveDialog
    }, to)
    await page.keyboard.press('e')
    await expect(dialog).toBeVisible()
    await shot('6-export')
    await tabTo(page, '[role="dialog"] footer button:last-child')
    await page.keyboard.press('Enter')
    await expect
      .poll(async () => (await ask(page, 'task.list', {})).find(({ kind }) => kind === 'export')?.state)
      .toBe('done')
    expect(readFileSync(join(to, 'index.html'), 'utf8')).toContain('Ferry timetable changes')

    await page.keyboard.press('Control+,')
    await expect(dialog.getByRole('tablist')).toBeVisible()
    await shot('7-settings')
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)

    const { trash } = await ask(page, 'library.counts', {})
    await page.keyboard.press('Delete')
    await expect.poll(async () => (await ask(page, 'library.counts', {})).trash).toBe(trash + 1)
    await shot('8-deleted')
    await page.keyboard.press('Control+z')
    await expect.poll(async () => (await ask(page, 'library.counts', {})).trash).toBe(trash)
  })
}
