import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { extractText, getDocumentProxy } from 'unpdf'
import { ask, cuttings as cli, expect, test, withSamples } from './cuttings'

/** The text of each page. */
async function pagesOf(file: string): Promise<string[]> {
  const document = await getDocumentProxy(new Uint8Array(readFileSync(file)))
  const { text } = await extractText(document)
  return text.map((page) => page.replace(/\s+/g, ' '))
}

async function picturesIn(file: string): Promise<number> {
  const document = await getDocumentProxy(new Uint8Array(readFileSync(file)))
  let count = 0
  for (let number = 1; number <= document.numPages; number++) {
    const { fnArray } = await (await document.getPage(number)).getOperatorList()
    // OPS.paintImageXObject
    count += fnArray.filter((operator) => operator === 85).length
  }
  return count
}

test('from the command line, articles become a PDF with contents, page numbers and sources; nothing is asked of the network', async ({
  news,
  userData
}) => {
  const archive = join(userData, 'pdf-archive')
  const page = (title: string, dir: string, text: string): string =>
    `<!doctype html><html dir="${dir}"><title>${title}</title><article><h1>${title}</h1><figure><img src="data:image/png;base64,${readFileSync(join(__dirname, '../../resources/sample/port.png')).toString('base64')}"><figcaption>A caption under the picture (Photo: Ada Lens)</figcaption></figure><img src="${news.url}/track.png"><p>${text}</p><p>${text}</p><p>${text}</p></article></html>`
  const words = 'The river rose by two metres overnight and reached the lower streets of the old town before dawn.'
  writeFileSync(join(userData, 'a.html'), page('Flood in the old town', 'ltr', words))
  writeFileSync(
    join(userData, 'b.html'),
    page('الميناء القديم', 'rtl', 'ارتفع منسوب النهر مترين خلال الليل ووصل إلى شوارع البلدة القديمة.')
  )
  for (const [name, url] of [
    ['a', 'https://herald.example/a'],
    ['b', 'https://herald.example/b']
  ] as const)
    await cli('--archive', archive, 'add', join(userData, `${name}.html`), '--url', url)

  const to = join(userData, 'out.pdf')
  const run = await cli('--archive', archive, '--json', 'export', '--format', 'pdf', '--to', to, '--all')
  expect(JSON.parse(run.stdout)).toEqual({ ok: true, format: 'pdf', articles: 2, path: to })
  const pages = await pagesOf(to)
  expect(pages).toHaveLength(3)
  expect(pages[0]).toContain('Flood in the old town')
  expect(pages.map((text) => /\d \/ 3/.exec(text)?.[0])).toEqual(['1 / 3', '2 / 3', '3 / 3'])
  const story = pages.find((text) => text.includes(words)) ?? ''
  expect(story).toContain('A caption under the picture')
  expect(story).toContain('https://herald.example/a')
  // As Chromium draws it: forms of letters, from the left.
  expect([...pages.join(' ').normalize('NFKC')].reverse().join('')).toContain('الميناء القديم')
  expect(await picturesIn(to)).toBe(2)

  const again = await cli('--archive', archive, '--json', 'export', '--format', 'pdf', '--to', to, '--all')
  expect([again.code, JSON.parse(again.stdout).code]).toEqual([1, 'exists'])
  const folder = join(userData, 'looks')
  const looks = await cli('--archive', archive, '--json', 'export', '--format', 'pdf-original', '--to', folder, '--all')
  expect(JSON.parse(looks.stdout)).toMatchObject({ ok: true, articles: 2 })
  const files = readdirSync(folder)
  expect(files).toHaveLength(2)
  // The picture, and the sign where the one stands that was never kept.
  for (const file of files) expect(await picturesIn(join(folder, file))).toBe(2)
  expect(news.requests).toEqual([])
})

test('from the window, an article becomes a PDF whose foot names its source', async ({ page, cuttings, userData }) => {
  await withSamples(page)
  const { items } = await ask(page, 'article.list', {})
  const article = items.find(({ title }) => title.includes('Norholm'))
  const to = join(userData, 'one.pdf')
  await cuttings.app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = (async () => ({ canceled: false, filePath: path })) as typeof dialog.showSaveDialog
  }, to)
  await ask(page, 'export.start', { format: 'pdf', selection: { ids: [article?.id ?? ''] } })
  await expect.poll(() => existsSync(to), { timeout: 180_000 }).toBe(true)
  const pages = await pagesOf(to)
  expect(pages[0]).toContain('Norholm')
  for (const text of pages) expect(text).toContain(`${article?.siteName} · `)
  const { images } = await ask(page, 'article.get', { id: article?.id ?? '' })
  expect(images.length).toBeGreaterThan(0)
  expect(await picturesIn(to)).toBe(images.filter(({ stored }) => stored).length)
})
