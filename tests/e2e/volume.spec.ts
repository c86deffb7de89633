import type { Page } from '@playwright/test'
import { ROBOT_CHECK, type ShakySite, startShakySite, story } from '../support/shaky-site'
import { ask, test as base, cuttings as commandLine, expect, launch, look, serious } from './cuttings'

const test = base.extend<{ site: ShakySite }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern.
  site: async ({}, use) => {
    const site = await startShakySite()
    await use(site)
    await site.close()
  }
})

const url = (address: string) => ({ kind: 'url' as const, url: address })
const titles = async (page: Page) => (await ask(page, 'article.list', {})).items.map(({ title }) => title).sort()

test('a list of links is captured in parallel, one at a time a host, each page once, and what was down for a moment too', async ({
  page,
  site
}) => {
  const [one, two] = site.hosts
  const links = [1, 2, 3].flatMap((n) => [`${one}/story/${n}`, `${two}/story/${n}0`, `${one}/story/${n}?utm_source=x`])
  await ask(page, 'save.start', { inputs: [...links, `${one}/later`, `${two}/gone`].map(url) })
  await expect.poll(async () => (await ask(page, 'task.list', {}))[0]?.state, { timeout: 180_000 }).toBe('done')
  const [task] = await ask(page, 'task.list', {})
  expect(task?.items).toHaveLength(8)
  expect(task?.items.filter(({ state }) => state === 'done')).toHaveLength(7)
  expect(task?.items.find(({ input }) => input.endsWith('/gone'))?.failure?.message).toContain('answer 404')
  expect(await titles(page)).toEqual(['Later', 'Story 1', 'Story 10', 'Story 2', 'Story 20', 'Story 3', 'Story 30'])
  expect([...site.most.values()]).toEqual([1, 1])
})

test('a list that was cut off by a crash goes on at the next start', async ({ userData, site }) => {
  const [one, two] = site.hosts
  const links = [1, 2, 3, 4].flatMap((n) => [`${one}/story/${n}`, `${two}/story/${n}0`])
  const first = await launch({ userData })
  await ask(first.page, 'save.start', { inputs: links.map(url) })
  await expect.poll(async () => (await titles(first.page)).length, { timeout: 180_000 }).toBeGreaterThan(1)
  first.app.process().kill('SIGKILL')
  await first.app.close().catch(() => undefined)
  const second = await launch({ userData })
  await expect.poll(async () => (await titles(second.page)).length, { timeout: 180_000 }).toBe(8)
  await second.app.close()
})

test('a paused list begins nothing, stays paused over a restart, and goes on when it is told to', async ({
  userData,
  site
}) => {
  const links = [1, 2, 3, 4, 5, 6].map((n) => `${site.hosts[0]}/story/${n}`)
  const first = await launch({ userData })
  await ask(first.page, 'save.start', { inputs: links.map(url), tags: ['harbour'] })
  await expect.poll(async () => (await titles(first.page)).length, { timeout: 180_000 }).toBeGreaterThan(0)
  await first.page.getByRole('button', { name: /task running/ }).click()
  await first.page.getByRole('button', { name: 'Pause' }).click()
  await expect(first.page.getByRole('button', { name: 'Go on' })).toBeVisible()
  await look(first.page, 'volume-1-paused')
  expect(await serious(first.page)).toEqual([])
  await first.app.close()
  const second = await launch({ userData })
  const before = await titles(second.page)
  await second.page.getByRole('button', { name: /task running/ }).click({ timeout: 180_000 })
  expect(before.length).toBeLessThan(6)
  await second.page.getByRole('button', { name: 'Go on' }).click()
  await expect.poll(async () => (await titles(second.page)).length, { timeout: 180_000 }).toBe(6)
  expect((await ask(second.page, 'article.list', { filter: { tag: 'harbour' } })).total).toBe(6)
  await second.app.close()
})

test('a robot check never takes the place of the article; the window tells, and the user chooses', async ({
  page,
  site
}) => {
  const address = `${site.hosts[0]}/changing`
  const capture = async (html: string): Promise<void> => {
    site.setPage(html)
    await ask(page, 'save.start', { inputs: [url(address)] })
    await expect
      .poll(async () => (await ask(page, 'task.list', {})).every(({ state }) => state !== 'running'))
      .toBe(true)
  }
  await capture(
    story('The bridge', 'The bridge was closed in the morning because of the ice, the town said on Monday.')
  )
  await capture(
    story('The bridge', 'The bridge was opened again at noon, when the ice had gone, the town said on Monday.')
  )
  await capture(ROBOT_CHECK)
  const id = (await ask(page, 'article.list', {})).items[0]?.id ?? ''
  const article = await ask(page, 'article.get', { id })
  expect(article.text).toContain('opened again at noon')
  expect(article.snapshots.map(({ verdictKind }) => verdictKind)).toEqual(['captcha', null, null])

  await page.getByRole('option').first().click()
  const reader = page.getByRole('region', { name: 'Article', exact: true })
  await expect(reader.getByText('This is a robot check, not the article.')).toBeVisible()
  await look(page, 'volume-2-verdict')
  expect(await serious(page)).toEqual([])
  await reader.getByRole('button', { name: 'See all captures' }).click()
  await look(page, 'volume-3-history')
  await reader.getByRole('button', { name: 'Show this one' }).last().click()
  await expect(reader.getByText('Shown: your choice')).toBeVisible()
  await expect.poll(async () => (await ask(page, 'article.get', { id })).text).toContain('closed in the morning')
  await look(page, 'volume-4-chosen')
  expect(await serious(page)).toEqual([])
  await reader.getByRole('button', { name: 'Always the newest good one' }).click()
  await expect.poll(async () => (await ask(page, 'article.get', { id })).text).toContain('opened again at noon')
})

test('the command line saves the links in a file, in order, and tells what each page is', async ({
  userData,
  site
}) => {
  const { writeFileSync } = await import('node:fs')
  const file = `${userData}/links.csv`
  const [one, two] = site.hosts
  const links = [`${one}/story/1`, `${two}/story/2`, `${one}/story/1#again`, `${one}/later`]
  writeFileSync(file, `title,url\n${links.map((link, n) => `Title ${n},${link}`).join('\n')}\n`)
  const { stdout, code } = await commandLine(
    '--archive',
    `${userData}/a`,
    '--json',
    'add',
    '--from',
    file,
    '--tag',
    'x'
  )
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { ok: boolean; input: string; status: string; verdictKind: string | null })
  expect(lines.map(({ input }) => input)).toEqual(links)
  expect(lines.map(({ status }) => status)).toEqual(['new', 'new', 'unchanged', 'new'])
  expect(lines.every(({ ok, verdictKind }) => ok && verdictKind === null)).toBe(true)
  expect(code).toBe(0)
  expect((await commandLine('--archive', `${userData}/a`, 'queue', 'list')).stdout).toBe('')
})
