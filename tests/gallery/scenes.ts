import type { WindowCommand } from '@shared/contract'
import type { SettingsPatch } from '@shared/settings'
import { ask, type Cuttings, expect } from '../e2e/cuttings'
import { damaged, ended, spoil } from './stock'

/** A window, and how a picture of it is taken. */
export interface Stage extends Cuttings {
  shoot(view: string): Promise<void>
}

/** As from the menu. */
async function menu({ app }: Cuttings, command: WindowCommand): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, asked) =>
      BrowserWindow.getAllWindows()[0]?.webContents.send('event', 'command.invoked', { command: asked }),
    command
  )
}

const ANYWHERE: readonly WindowCommand[] = [
  'palette',
  'save-link',
  'import',
  'search-list',
  'tasks',
  'settings',
  'help'
]
const OF_AN_ARTICLE: readonly WindowCommand[] = ['tag', 'collect', 'export', 'triage', 'shortcuts', 'tour']

/** One dialog, and the other pages of one that has several. */
async function dialog(stage: Stage, command: WindowCommand): Promise<void> {
  const { page, shoot } = stage
  await menu(stage, command)
  await page.getByRole('dialog').waitFor()
  await shoot(command)
  const tab = page.getByRole('dialog').getByRole('tab')
  for (let n = 1; n < (await tab.count()); n++) {
    await tab.nth(n).click()
    await shoot(`${command}-${n + 1}`)
  }
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

async function dialogs(stage: Stage, commands: readonly WindowCommand[]): Promise<void> {
  for (const command of commands) await dialog(stage, command)
}

async function place(stage: Stage, command: WindowCommand): Promise<void> {
  await menu(stage, command)
  await stage.shoot(command)
}

export async function empty(stage: Stage): Promise<void> {
  await stage.shoot('window')
  for (const command of ['go-highlights', 'go-pictures', 'go-overview', 'go-trash', 'go-all'] as const)
    await place(stage, command)
  await dialogs(stage, ANYWHERE)
}

export async function full(stage: Stage): Promise<void> {
  await lists(stage)
  await reading(stage)
  await dialogs(stage, [...ANYWHERE, ...OF_AN_ARTICLE])
  await bars(stage)
  await wide(stage)
}

async function dressed({ page }: Stage, patch: SettingsPatch): Promise<void> {
  await ask(page, 'settings.change', patch)
}

async function lists(stage: Stage): Promise<void> {
  const { page, shoot } = stage
  await menu(stage, 'go-all')
  await page.getByRole('option').first().waitFor()
  await shoot('list')
  await page.getByRole('option').first().click()
  await page.locator('main h1').waitFor()
  await dressed(stage, { listMode: 'cards', panes: { facetsOpen: true } })
  await shoot('cards-and-counts')
  await dressed(stage, { listMode: 'rows', panes: { facetsOpen: false } })
  await search(stage, 'water')
  await shoot('search-completed')
  await page.keyboard.press('Enter')
  await shoot('search-found')
  await menu(stage, 'find')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
}

async function reading(stage: Stage): Promise<void> {
  const { page, shoot } = stage
  await menu(stage, 'go-all')
  await open(stage, 'crane')
  await shoot('reader')
  await menu(stage, 'highlight')
  await page.getByRole('toolbar').waitFor()
  await shoot('mark-bar')
  await page.keyboard.press('Escape')
  await dressed(stage, { panes: { noteBeside: true } })
  await shoot('note-beside')
  await dressed(stage, { panes: { noteBeside: false } })
  for (const command of ['snapshot-view', 'screenshot-view', 'history-view'] as const) await place(stage, command)
  await page.locator('main section h2 ~ button').last().click()
  await shoot('compare')
  await menu(stage, 'reader-view')
  await menu(stage, 'go-all')
  await page.getByRole('option').nth(3).click()
  await page.locator('main h1').waitFor()
  await shoot('reader-2')
}

async function open({ page }: Stage, words: string): Promise<void> {
  const found = async () => (await ask(page, 'search.find', { query: words, limit: 1 })).hits[0]?.article.title
  await expect.poll(found).toBeTruthy()
  const title = (await found()) ?? ''
  await page.getByRole('option').filter({ hasText: title }).first().click()
  await expect(page.locator('main h1')).toHaveText(title)
}

async function search(stage: Stage, words: string): Promise<void> {
  await menu(stage, 'find')
  await expect(stage.page.getByRole('combobox').first()).toBeFocused()
  await stage.page.keyboard.type(words)
}

/** Chosen rows with what can be done with them, and a menu. */
async function bars(stage: Stage): Promise<void> {
  const { page, shoot } = stage
  await menu(stage, 'go-all')
  await page.getByRole('option').nth(1).click()
  await page
    .getByRole('option')
    .nth(3)
    .click({ modifiers: ['Shift'] })
  await shoot('chosen')
  await page.getByRole('option').nth(2).click({ button: 'right' })
  await page.getByRole('menu').waitFor()
  await shoot('menu')
  await page.keyboard.press('Escape')
  await menu(stage, 'delete')
  await shoot('deleted')
  await place(stage, 'go-trash')
  await menu(stage, 'undo')
  await place(stage, 'go-highlights')
}

async function wide(stage: Stage): Promise<void> {
  const { page, shoot } = stage
  await menu(stage, 'go-pictures')
  await page.locator('[data-picture]').first().waitFor()
  await shoot('go-pictures')
  await page.locator('[data-picture]').nth(1).click()
  await shoot('picture')
  await page.keyboard.press('Escape')
  await menu(stage, 'go-overview')
  await page.locator('.uplot').waitFor()
  await shoot('go-overview')
}

export async function failing(stage: Stage): Promise<void> {
  const { page, shoot } = stage
  await spoil(stage)
  await shoot('told')
  await dialog(stage, 'tasks')
  await menu(stage, 'go-all')
  await open(stage, 'tunnel cost')
  await shoot('reader')
  await place(stage, 'snapshot-view')
  await menu(stage, 'reader-view')
  await search(stage, 'zzzqqq')
  await page.keyboard.press('Enter')
  await shoot('nothing-found')
  await menu(stage, 'save-link')
  await page.getByRole('dialog').getByRole('textbox').first().fill('not an address')
  await page.keyboard.press('Enter')
  await shoot('save-link')
  await page.keyboard.press('Escape')
  await ended(page, null)
  await damaged(stage)
  await page.getByRole('main').getByRole('button').nth(4).waitFor()
  await shoot('damaged-archive')
}
