import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { articleHtml } from '../support/pages'
import { makeCertificate } from '../support/press-site/certificate'
import { startSite } from '../support/scripted-site'
import { ask, expect, look, serious, test } from './cuttings'

const tasks = (page: Page) => page.getByRole('dialog', { name: 'Activity' })
const titles = async (page: Page) => (await ask(page, 'article.list', {})).items.map(({ title }) => title)

test('a link of a list that leads to this machine is refused, and saved when its host is allowed', async ({
  page,
  cuttings,
  userData
}) => {
  const site = await startSite({ '/story': articleHtml({ title: 'Flood reaches the old town' }) })
  const list = join(userData, 'links.txt')
  writeFileSync(list, `${site.url}/story\n`)
  await cuttings.app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [path] })) as typeof dialog.showOpenDialog
  }, list)
  try {
    await ask(page, 'save.pickLinks', {})
    await page.getByRole('button', { name: 'Activity' }).click()
    const allow = tasks(page).getByRole('button', { name: 'Allow this host and save' })
    await expect(allow).toBeVisible()
    expect(site.requests).toEqual([])
    await look(page, 'tasks-1-own-network')
    expect(await serious(page)).toEqual([])
    await allow.click()
    await expect.poll(() => titles(page), { timeout: 180_000 }).toEqual(['Flood reaches the old town'])
    const { capture } = await ask(page, 'settings.get', {})
    expect(capture.allowedHosts).toEqual([`127.0.0.1:${site.port}`])
  } finally {
    await site.close()
  }
})

test('a site whose certificate nobody vouches for is saved when the user says so, this once', async ({ page }) => {
  const tls = makeCertificate(['localhost'])
  const site = await startSite({ '/story': articleHtml({ title: 'Flood reaches the old town' }) }, { tls })
  try {
    await ask(page, 'save.start', { inputs: [{ kind: 'url', url: `https://localhost:${site.port}/story` }] })
    await page.getByRole('button', { name: 'Activity' }).click()
    const anyway = tasks(page).getByRole('button', { name: 'Save it anyway' })
    await expect(anyway).toBeVisible({ timeout: 180_000 })
    expect(await titles(page)).toEqual([])
    await look(page, 'tasks-2-certificate')
    expect(await serious(page)).toEqual([])
    await anyway.click()
    await expect.poll(() => titles(page), { timeout: 180_000 }).toEqual(['Flood reaches the old town'])
  } finally {
    await site.close()
  }
})
