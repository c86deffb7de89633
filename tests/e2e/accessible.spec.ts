import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { WindowCommand } from '@shared/contract'
import type { Settings } from '@shared/settings'
import { ask, type Cuttings, cuttings as commandLine, expect, look, serious, test, withSamples } from './cuttings'

const DRESSES: Partial<Settings>[] = [
  { theme: 'dark', language: 'en' },
  { theme: 'light', language: 'ar' }
]

/** What is shown instead of the list, and what is there once it is shown. */
const PLACES: [WindowCommand, string][] = [
  ['go-highlights', '[data-entry]'],
  ['go-pictures', '[data-picture]'],
  ['go-overview', '.uplot'],
  ['go-trash', 'main'],
  ['go-all', '[role="option"]']
]
const DIALOGS: WindowCommand[] = ['save-link', 'export', 'tag', 'collect', 'triage', 'settings', 'tasks', 'shortcuts']

const page = (crane: string): string => `<html lang="en"><head><title>Crane stops</title>
  <link rel="canonical" href="https://harbour.example/crane"></head><body><article><h1>Crane stops</h1>
  <p>The crane at the north quay came to a halt on Monday morning, and ${crane} people were hurt, the port said.</p>
  <p>It was built for four million euros and stood for one day before the wind turned, an engineer said.</p>
  </article></body></html>`

/** As from the menu. */
async function menu({ app }: Cuttings, command: WindowCommand): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, asked) =>
      BrowserWindow.getAllWindows()[0]?.webContents.send('event', 'command.invoked', { command: asked }),
    command
  )
}

async function stock({ page: window, archive }: Cuttings): Promise<void> {
  const file = join(archive, '..', 'crane.html')
  for (const count of ['10', '12']) {
    writeFileSync(file, page(count))
    await commandLine('--archive', archive, 'add', file)
  }
  const [first] = (await ask(window, 'article.list', {})).items
  const id = first?.id ?? ''
  await ask(window, 'highlight.add', { articleId: id, quote: 'before the wind turned', color: 'green', note: 'Who?' })
  await ask(window, 'article.setNote', { id, note: 'Call the port.' })
  await ask(window, 'saved.add', { name: 'Cranes', query: 'crane', alert: true })
}

for (const dress of DRESSES) {
  const name = [dress.theme, dress.language].join(' ')
  test(`no view keeps anybody out, ${name}`, async ({ cuttings }) => {
    test.slow()
    const { page: window } = cuttings
    const check = async (view: string): Promise<void> => {
      await look(window, `accessible-${name.replaceAll(' ', '-')}-${view}`)
      expect(await serious(window), view).toEqual([])
    }
    await ask(window, 'settings.change', dress)
    await expect(window.locator('html')).toHaveAttribute('lang', dress.language ?? '')
    await check('empty')
    await ask(window, 'sample.start', {})
    await expect(window.getByRole('option').first()).toHaveAttribute('aria-setsize', '15', { timeout: 180_000 })
    await stock(cuttings)
    for (const [place, content] of PLACES) {
      await menu(cuttings, place)
      await expect(window.locator(content).first()).toBeVisible()
      await check(place)
    }
    await window.getByRole('option').first().click()
    await expect(window.locator('main h1')).toBeVisible()
    for (const view of ['reader-view', 'snapshot-view', 'screenshot-view', 'history-view'] as const) {
      await menu(cuttings, view)
      await check(view)
    }
    await window.locator('main section h2 ~ button').last().click()
    await expect(window.locator('main ins').first()).toBeVisible()
    await check('compare')
    // An English text begins at its own side, also in a window that runs the other way.
    const side = (line: HTMLElement): string => getComputedStyle(line).textAlign
    expect(await window.locator('main li [dir="ltr"]').first().evaluate(side)).toBe('start')
    await menu(cuttings, 'reader-view')
    for (const dialog of DIALOGS) {
      await menu(cuttings, dialog)
      await expect(window.getByRole('dialog')).toBeVisible()
      await check(dialog)
      await window.keyboard.press('Escape')
      await expect(window.getByRole('dialog')).toHaveCount(0)
    }
  })
}

test('where the system forces its colours, what is chosen can still be seen', async ({ page: window }) => {
  await withSamples(window)
  await window.emulateMedia({ forcedColors: 'active' })
  await window.getByRole('option').first().click()
  await expect(window.locator('main h1')).toBeVisible()
  const chosen = ['[role="option"][aria-selected="true"]', 'nav [aria-current="page"]', 'main [aria-checked="true"]']
  for (const each of chosen) await expect(window.locator(each)).toHaveCSS('outline-style', 'solid')
  await expect(window.getByRole('button', { name: 'Save a link' })).toHaveCSS('border-top-style', 'solid')
  await look(window, 'accessible-forced-colours')
})
