import { readdirSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { ask, expect, look, test } from './cuttings'

const paragraph = 'The council met on the quay and spoke of the ferry, the harbour and the price of both. '

/** An export of another program with so many articles. */
function collected(path: string, articles: number): void {
  const rows = Array.from({ length: articles }, (_, at) =>
    JSON.stringify({
      title: `Report ${at} from the quay`,
      url: `https://paper.example/${at}`,
      text: paragraph.repeat(20)
    })
  )
  writeFileSync(path, rows.join('\n'))
}

test('a long import and a long export are stopped where they run; what was done is told, nothing half stays behind', async ({
  page,
  cuttings,
  userData
}) => {
  const path = join(userData, 'collected.jsonl')
  collected(path, 20_000)
  await cuttings.app.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [file] })) as typeof dialog.showOpenDialog
  }, path)
  await ask(page, 'import.pick', { folder: false })
  const activity = page.getByRole('dialog', { name: 'Activity' })
  const stop = async (): Promise<void> => {
    await page.getByRole('button', { name: /Activity|running/ }).click()
    await activity.getByRole('button', { name: 'Stop' }).click()
    // The newest stands first.
    await expect(activity.getByRole('listitem').first()).toContainText('stopped')
    await expect(activity.getByRole('button', { name: 'Stop' })).toHaveCount(0)
  }
  // What has come in is there to read, long before the end.
  await expect(page.getByRole('option').first()).toBeVisible()
  await look(page, 'cancelling-0-list')
  // So many that no machine writes them out before it is told to stop.
  const total = async () => (await ask(page, 'article.list', {})).total
  await expect.poll(total, { timeout: 240_000 }).toBeGreaterThan(3_000)
  await stop()
  await look(page, 'cancelling-1-import')
  await page.keyboard.press('Escape')
  const kept = await total()
  expect(kept).toBeLessThan(20_000)
  const [report] = await ask(page, 'import.list', {})
  expect(report).toMatchObject({ rows: kept, new: kept })
  const list = page.getByRole('listbox', { name: 'Articles' })
  await expect(list.getByRole('option').first()).toHaveAttribute('aria-setsize', String(kept))
  await look(page, 'cancelling-2-list')

  const to = join(userData, 'handed over')
  await mkdir(to)
  await cuttings.app.evaluate(({ dialog }, folder) => {
    dialog.showSaveDialog = (async () => ({
      canceled: false,
      filePath: `${folder}/all.epub`
    })) as typeof dialog.showSaveDialog
  }, to)
  await page.getByRole('option').first().click()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('e')
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await dialog.getByRole('radio', { name: /EPUB/ }).check()
  await dialog.getByRole('button', { name: 'Choose place and export…' }).click()
  await expect.poll(async () => (await ask(page, 'task.list', {})).some(({ kind }) => kind === 'export')).toBe(true)
  await page.keyboard.press('Escape')
  await stop()
  await look(page, 'cancelling-3-export')
  await expect.poll(() => readdirSync(to)).toEqual([])
})
