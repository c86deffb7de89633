import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { ElectronApplication, Page } from '@playwright/test'
import { SESSION } from '../support/news-site'
import { readZip } from '../support/read-zip'
import { ask, cuttings as commandLine, expect, launch, look, saved, serious, test } from './cuttings'

const BANNER = 'data:text/html'

/** Runs a script in a page of the sign-in window: its banner, or the site's own. */
async function inWindow<T>(app: ElectronApplication, address: string, script: string): Promise<T> {
  return app.evaluate(
    async ({ webContents }, [start, code]) => {
      const page = webContents.getAllWebContents().find((each) => each.getURL().startsWith(start))
      return page ? ((await page.executeJavaScript(code, true)) as T) : (null as T)
    },
    [address, script] as const
  )
}

/** Signs in as the site's one member, and presses Done. */
async function signIn({ app, page }: { app: ElectronApplication; page: Page }, site: string): Promise<void> {
  await ask(page, 'settings.change', { capture: { signIns: true } })
  await ask(page, 'signIn.open', { address: `${site}/sign-in` })
  await signInAt(app, site)
  await expect.poll(async () => (await ask(page, 'signIn.list', {}))[0]).toMatchObject({ open: false, cookies: 3 })
}

/** The user's part of it: name, password, and the way back to the app. */
async function signInAt(app: ElectronApplication, site: string): Promise<void> {
  await expect.poll(() => inWindow(app, `${site}/sign-in`, 'document.readyState')).toBe('complete')
  const send = 'document.querySelector("[type=password]").value = "harbour"; document.forms[0].submit(); 1'
  await inWindow(app, `${site}/sign-in`, send)
  const shown = () => inWindow<string>(app, BANNER, 'document.getElementById("address").textContent')
  await expect.poll(shown).toBe(`${site}/members/tunnel`)
  await inWindow(app, BANNER, 'document.querySelector("button.done").click()')
}

/** All bytes of a file that an archive was handed over in, as text. */
async function textOf(file: string): Promise<string> {
  const bytes = readFileSync(file)
  const isZip = bytes.subarray(0, 2).toString() === 'PK'
  const parts = isZip ? [...(await readZip(file)).values()].map((entry) => entry.bytes) : [bytes]
  return parts.map((part) => (part[0] === 0x1f ? gunzipSync(part) : part).toString('latin1')).join('\n')
}

/** What the profiles have on the disk, by folder. */
function profilesIn(userData: string): string[] {
  const folder = join(userData, 'Partitions')
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith('sign-in-')) : []
}

test('a site is captured as the user who signed in to it, marked, and nothing of the sign-in is kept or handed over', async ({
  cuttings,
  page,
  news,
  userData
}) => {
  const address = `${news.url}/members/tunnel`
  const { host, port } = new URL(news.url)
  expect((await saved(page, address)).items).toMatchObject([{ state: 'done', verdictKind: 'paywall' }])
  await signIn(cuttings, news.url)
  const task = await saved(page, address)
  expect(task.items).toMatchObject([{ state: 'done', verdictKind: null }])
  expect(task.items[0]?.remark).toContain(`Saved while signed in to ${host}`)
  const article = await ask(page, 'article.get', { id: task.items[0]?.articleId ?? '' })
  expect(article.text).toContain('believe it when he drove through')
  expect(article.snapshots.map(({ profile }) => profile)).toEqual([host, null])

  // Another host of the same machine gets nothing of it, nor does this one when the user says so.
  const before = news.cookies.length
  await saved(page, `http://localhost:${port}/members/tunnel`)
  const labels = { tags: [], collection: null, note: null, asStranger: true }
  await ask(page, 'save.start', { inputs: [{ kind: 'url', url: address, labels }] })
  await expect.poll(async () => (await ask(page, 'article.get', { id: article.id })).snapshots.length).toBe(3)
  expect(news.cookies.length).toBeGreaterThan(before)
  expect(news.cookies.slice(before).join()).not.toContain(SESSION)

  for (const format of ['warc', 'wacz', 'bundle', 'json'] as const) {
    const file = join(userData, `all.${format}`)
    await commandLine('--archive', cuttings.archive, 'export', '--to', file, '--format', format, '--all')
    const text = await textOf(file)
    expect(text.includes(host), `${format} says where from`).toBe(true)
    expect(text.includes(SESSION), `${format} holds the cookie`).toBe(false)
    expect(/\n(set-)?cookie:|\nauthorization:|\nx-member:/i.test(text), `${format} holds headers`).toBe(false)
  }
  const shown = await commandLine('--archive', cuttings.archive, '--json', 'show', article.id)
  expect(shown.stdout).toContain(`"profile":"${host}"`)
})

test('a sign-in outlives a restart, serves the command line, and is gone from the disk when it is removed', async ({
  news,
  userData
}) => {
  const address = `${news.url}/members/only`
  const { host } = new URL(news.url)
  const first = await launch({ userData })
  await signIn(first, news.url)
  await first.app.close()
  const add = (...options: string[]) =>
    commandLine('--archive', join(userData, 'other'), '--json', 'add', address, ...options)
  process.env.CUTTINGS_USER_DATA = userData
  expect((await add()).stdout).toContain(`"profile":"${host}"`)
  expect((await add('--profile', 'none')).stdout).toContain('"sign-in-needed"')
  delete process.env.CUTTINGS_USER_DATA

  const second = await launch({ userData })
  expect((await saved(second.page, address)).items).toMatchObject([{ state: 'done' }])
  expect(profilesIn(userData)).toHaveLength(1)
  expect(await ask(second.page, 'signIn.remove', { id: null })).toEqual([])
  expect((await saved(second.page, address)).items).toMatchObject([{ failure: { code: 'sign-in-needed' } }])
  await second.app.close()
  expect(profilesIn(userData)).toEqual([])
})

test('a sign-in window refuses what signing in does not need, and says so', async ({ cuttings, page, news }) => {
  const { app } = cuttings
  await ask(page, 'signIn.open', { address: `${news.url}/extras` })
  await expect.poll(() => inWindow(app, `${news.url}/extras`, 'document.readyState')).toBe('complete')
  const banners = () => app.windows().filter((each) => each.url().startsWith(BANNER))
  await expect.poll(() => banners().length).toBe(1)
  const [banner = page] = banners()
  await look(banner, 'sign-in-8-window')
  expect(await serious(banner)).toEqual([])
  const click = (id: string) => inWindow(app, `${news.url}/extras`, `document.getElementById("${id}").click()`)
  const hint = () => inWindow<string>(app, BANNER, 'document.getElementById("hint").textContent')
  await click('file')
  await expect.poll(hint).toContain('download was refused')
  await click('mail')
  await expect.poll(hint).toContain('another program')
  const asked = `Promise.all([Notification.requestPermission(), navigator.permissions.query({ name: 'geolocation' }).then((each) => each.state)])`
  expect(await inWindow(app, `${news.url}/extras`, asked)).toEqual(['denied', 'denied'])
  expect(await inWindow(app, `${news.url}/extras`, 'typeof require + typeof window.cuttings')).toBe(
    'undefinedundefined'
  )
  for (let times = 0; times < 5; times++) await click('popup')
  await expect.poll(hint).toContain('pop-up window was refused')
  const titles = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((each) => each.getTitle()))
  expect(titles.filter((title) => title.startsWith('Sign-in window: ')).length).toBe(4)
})

test('a page behind a paywall offers to sign in, and is saved again with it; settings list the sign-in and remove it', async ({
  cuttings,
  page,
  news
}) => {
  const { app } = cuttings
  const { host } = new URL(news.url)
  await saved(page, `${news.url}/members/tunnel`)
  await page.getByRole('button', { name: 'Activity' }).click()
  await look(page, 'sign-in-1-activity')
  await page.getByRole('dialog').getByRole('button', { name: 'Remove from the list' }).click()
  await page.keyboard.press('Escape')
  await page.getByRole('option').first().click()
  const reader = page.getByRole('region', { name: 'Article', exact: true })
  await look(page, 'sign-in-2-article')
  await reader.getByRole('button', { name: `Sign in to ${host}…` }).click()
  const dialog = page.getByRole('dialog', { name: `Sign in to ${host}` })
  await expect(dialog).toBeVisible()
  await look(page, 'sign-in-3-dialog')
  expect(await serious(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Open sign-in window' }).click()
  await expect(dialog.getByText('press Done there')).toBeVisible()
  const window = `${news.url}/members/tunnel`
  await expect.poll(() => inWindow(app, window, 'document.readyState')).toBe('complete')
  await inWindow(app, window, 'document.querySelector("a").click()')
  await signInAt(app, news.url)
  await dialog.getByRole('button', { name: 'Save the page again' }).click()
  await expect(reader.getByText('Saved while signed in to')).toBeVisible({ timeout: 180_000 })
  await look(page, 'sign-in-4-marked')

  await page.keyboard.press('s')
  await page.getByRole('textbox', { name: 'Links or text' }).fill(`${news.url}/members/tunnel`)
  await expect(page.getByRole('switch', { name: `Signed in as your profile for ${host}` })).toBeChecked()
  await look(page, 'sign-in-5-save')
  expect(await serious(page)).toEqual([])
  await page.keyboard.press('Escape')

  await page.keyboard.press('Control+,')
  const settings = page.getByRole('dialog', { name: 'Settings' })
  await settings.getByRole('tab', { name: 'Sign-ins' }).click()
  await expect(settings.getByRole('list', { name: 'Sites with a sign-in' })).toContainText('cookies · last used')
  await look(page, 'sign-in-6-settings')
  expect(await serious(page)).toEqual([])
  await settings.getByRole('button', { name: `Remove the sign-in to ${host}` }).click()
  const sure = page.getByRole('alertdialog', { name: `Remove the sign-in to ${host}?` })
  await look(page, 'sign-in-7-remove')
  expect(await serious(page)).toEqual([])
  await sure.getByRole('button', { name: 'Remove' }).click()
  await expect(settings.getByRole('list', { name: 'Sites with a sign-in' })).toHaveCount(0)
})
