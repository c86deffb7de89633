import type { Page } from '@playwright/test'
import { ask, cuttings, expect, launch, look, serious, test, withSamples } from './cuttings'

const PAGE = (extra: string) => `<!doctype html><html lang="en"><head><title>Flood reaches the old town</title>
<link rel="canonical" href="https://herald.example/flood"><meta property="og:site_name" content="The Herald"></head><body><article><h1>Flood reaches the old town</h1>
<p class="byline">By Ada North</p>
${extra}
<p>The river rose by two metres overnight and reached the lower streets of the old town shortly before dawn.</p>
<p>Volunteers carried furniture and paintings to the upper floors while the fire brigade built a wall of sandbags. Nobody was hurt.</p>
<p>The mayor said that the water would keep rising until the evening and asked everyone to stay away from the banks.</p>
</article></body></html>`

test('passages are marked by mouse and by key, noted, cited, and found again in a new version', async ({
  page,
  cuttings: { archive }
}) => {
  const { writeFileSync } = await import('node:fs')
  const { join } = await import('node:path')
  const file = join(archive, '..', 'flood.html')
  writeFileSync(file, PAGE(''))
  await cuttings('--archive', archive, 'add', file)
  await page.getByRole('option').first().click()
  const text = page.getByRole('region', { name: 'Flood reaches the old town' })
  await expect(text).toBeVisible()
  const marks = async () => (await ask(page, 'highlight.list', {})).items

  // By mouse: a word is chosen with a double click, a colour in the bar above it.
  await text.getByText('Volunteers carried').dblclick({ position: { x: 20, y: 10 } })
  const bar = page.getByRole('toolbar', { name: 'Marked passage' })
  await expect(bar).toBeVisible()
  await look(page, 'mark-bar')
  await bar.getByRole('button', { name: 'Green', exact: true }).click()
  await expect.poll(marks).toMatchObject([{ color: 'green', quote: 'Volunteers' }])

  // By key: H chooses the first sentence in view, the arrows go on, H marks it.
  await text.focus()
  await page.keyboard.press('h')
  await expect(bar).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => page.evaluate(() => document.getSelection()?.toString().trim())).toBe('Nobody was hurt.')
  await page.keyboard.press('h')
  await expect.poll(async () => (await marks()).map(({ quote }) => quote)).toContain('Nobody was hurt.')

  // A note on a passage, from the list below the text.
  const notes = page.getByRole('textbox', { name: 'Note on this passage' })
  await expect(notes).toHaveCount(2)
  const note = notes.last()
  await note.fill('Ask the hospital')
  await note.blur()
  await expect.poll(async () => (await marks()).map((each) => each.note)).toContain('Ask the hospital')
  await look(page, 'marks')
  expect(await serious(page)).toEqual([])

  // The quotation with its citation.
  await text.focus()
  await page.keyboard.press('h')
  await bar.getByRole('button', { name: 'Copy with citation' }).click()
  await expect
    .poll(async () => (await ask(page, 'clipboard.read', {})).text)
    .toMatch(/^“The river rose[^”]+”\n\nNorth, A\./)
  await page.keyboard.press('Escape')
  await expect(bar).toHaveCount(0)

  // The page was changed and saved again: the marks stand where their words stand.
  writeFileSync(
    file,
    PAGE('<p>At least forty houses were evacuated in the night, the fire brigade said on Tuesday morning.</p>')
  )
  await cuttings('--archive', archive, 'add', file)
  await expect(text.getByText('At least forty houses')).toBeVisible()
  expect(
    await page.evaluate(() => [...CSS.highlights.entries()].map(([name, ranges]) => [name, [...ranges].map(String)]))
  ).toEqual(expect.arrayContaining([['mark-green', ['Volunteers', 'Nobody was hurt.']]]))
  await look(page, 'marks-new-version')

  // All highlights: searched, opened where they stand, handed over as Markdown.
  await page.getByRole('navigation').getByRole('button', { name: 'Highlights' }).click()
  const list = page.getByRole('region', { name: 'Highlights' }).first()
  await expect(list.getByRole('listitem')).toHaveCount(2)
  await look(page, 'highlights')
  expect(await serious(page)).toEqual([])
  await list.getByRole('searchbox').fill('hospital')
  await expect(list.getByRole('listitem')).toHaveCount(1)
  await list.getByRole('button', { name: 'Copy these as Markdown with citations' }).click()
  await expect
    .poll(async () => (await ask(page, 'clipboard.read', {})).text)
    .toContain('> Nobody was hurt.\n\nAsk the hospital')
  await list.getByRole('button', { name: /Nobody was hurt/ }).click()
  await expect(text).toBeVisible()

  // What was edited, word by word.
  await page.keyboard.press('Control+4')
  await page.getByRole('button', { name: 'Compare versions' }).click()
  await expect(page.locator('.reading ins').first()).toContainText('At least forty houses')
  await look(page, 'compare')
  expect(await serious(page)).toEqual([])
  await page.keyboard.press('Control+1')

  await page.getByRole('button', { name: 'Remove highlight' }).first().click()
  await expect.poll(async () => (await marks()).length).toBe(1)
  await text.focus()
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await marks()).length).toBe(2)
})

test('an article opens where it was left, also after a restart', async ({ userData }) => {
  const top = (page: Page) => page.evaluate(() => document.querySelector('main section[tabindex="0"]')?.scrollTop ?? -1)
  const first = await launch({ userData })
  await withSamples(first.page)
  await first.page.getByRole('option').first().click()
  await expect(first.page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
  await first.page.evaluate(() => document.querySelector('main section[tabindex="0"]')?.scrollTo({ top: 200 }))
  await expect.poll(() => top(first.page)).toBe(200)
  await first.page.evaluate(() => new Promise((heard) => requestAnimationFrame(heard)))
  await first.app.close()
  const second = await launch({ userData })
  await second.page.getByRole('option').first().click()
  await expect(second.page.getByRole('main').getByRole('heading', { level: 1 })).toBeAttached()
  await expect.poll(() => top(second.page)).toBeGreaterThan(150)
  await second.app.close()
})
