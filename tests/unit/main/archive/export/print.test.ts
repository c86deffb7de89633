import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PrintJob } from '@shared/print'
import { describe, expect, test } from 'vitest'
import { exportPrinted } from '../../../../../src/main/archive'
import { capturedPage } from '../../../../support/pages'
import { picture } from '../../../../support/picture'
import { savePage, tempArchive } from '../../../../support/temp-archive'
import { tempFolder } from '../../../../support/temp-folder'

const photo = picture(320, 200, [30, 90, 150])
const CONTENT = `<html><head><title>A headline</title><link rel="stylesheet" href="/s.css"></head><body onload="alert(1)"><script>alert(1)</script><article><h1>A headline</h1><figure><img loading="lazy" src="/p.png"><figcaption>Under it</figcaption></figure>${'<p>The river rose by two metres overnight and reached the streets of the old town.</p>'.repeat(3)}<img src="https://elsewhere.example/x.png"></article></body></html>`

async function archiveWithPage() {
  const archive = await tempArchive()
  const resources = [
    { url: 'https://herald.example/p.png', mime: 'image/png', bytes: photo, status: 200 },
    {
      url: 'https://herald.example/s.css',
      mime: 'text/css',
      bytes: Buffer.from('p{background:url(/p.png)}@import "https://evil.example/x.css";'),
      status: 200
    }
  ]
  await archive.page.save({ page: capturedPage({ url: 'https://herald.example/a', content: CONTENT, resources }) })
  return archive
}

describe('pages for a printer', () => {
  test('load nothing but what lies beside them, and their pictures are there', async () => {
    const archive = await archiveWithPage()
    for (const look of ['reader', 'original'] as const) {
      const to = join(tempFolder(), 'pages')
      const { pages, articles } = await archive.export.pages({ to, look, selection: { filter: {} } })
      expect([articles, pages.length]).toEqual([1, 1])
      const file = join(to, pages[0]?.file ?? '')
      const html = readFileSync(file, 'utf8')
      expect(html).not.toMatch(/<script|onload|(?<![\w-])src="https?:|(?<![\w-])loading=/i)
      const sources = [...html.matchAll(/<img[^>]* src="([^"]+)"/g)].map(([, src]) => src ?? '')
      expect(sources.filter((src) => existsSync(join(file, '..', src)))).toHaveLength(1)
      for (const name of readdirSync(join(file, '..')).filter((each) => each.endsWith('.css')))
        expect(readFileSync(join(file, '..', name), 'utf8')).toMatch(/url\("?part-\d\.png"?\)/)
    }
  })

  test('several articles begin with their contents, one alone does not; the foot names its source', async () => {
    const archive = await archiveWithPage()
    const one = await archive.export.pages({ to: join(tempFolder(), 'p'), look: 'reader', selection: { filter: {} } })
    expect(one.pages[0]?.footer).toMatch(/2024-03-05 · https:\/\/herald\.example\/a$/)
    await savePage(archive, 'b')
    const to = join(tempFolder(), 'p')
    await archive.export.pages({ to, look: 'reader', selection: { filter: {} } })
    const contents = readFileSync(join(to, 'print.html'), 'utf8').match(/<nav>.*?<\/nav>/s)?.[0]
    expect(contents?.match(/href="#article-\d"/g)).toHaveLength(2)
    // A line that runs from right to left would lose its number beyond the page.
    expect(contents).not.toMatch(/<li dir/)
  })
})

describe('an export through a printer', () => {
  const selection = { filter: {} }
  const print = async (jobs: PrintJob[]): Promise<void> => {
    for (const { pdf, html } of jobs) writeFileSync(pdf, `printed ${existsSync(html)}`)
  }

  test('puts one file in place, or a folder of them, and replaces nothing unasked', async () => {
    const archive = await archiveWithPage()
    const tools = { checkRoom: archive.export.checkRoom, pages: archive.export.pages, print }
    const to = join(tempFolder(), 'out.pdf')
    const request = { to, format: 'pdf' as const, selection, overwrite: false }
    expect(await exportPrinted(request, tools, {})).toEqual({ format: 'pdf', articles: 1, path: to })
    expect(readFileSync(to, 'utf8')).toBe('printed true')
    await expect(exportPrinted(request, tools, {})).rejects.toMatchObject({ code: 'exists' })
    const folder = join(tempFolder(), 'out')
    await exportPrinted({ ...request, to: folder, format: 'pdf-original' }, tools, {})
    expect(readdirSync(folder)).toEqual(['2024-03-05 A headline.pdf'])
  })

  test('leaves nothing where printing fails or is cancelled', async () => {
    const archive = await archiveWithPage()
    const parent = tempFolder()
    const request = { to: join(parent, 'out.pdf'), format: 'pdf' as const, selection, overwrite: false }
    const fail = async (): Promise<void> => {
      throw new Error('no paper')
    }
    await expect(
      exportPrinted(request, { checkRoom: archive.export.checkRoom, pages: archive.export.pages, print: fail }, {})
    ).rejects.toThrow('no paper')
    const stop = new AbortController()
    const cancel = async (): Promise<void> => stop.abort()
    const tools = { checkRoom: archive.export.checkRoom, pages: archive.export.pages, print: cancel }
    await expect(exportPrinted(request, tools, { signal: stop.signal })).rejects.toThrow()
    expect(readdirSync(parent)).toEqual([])
  })

  test('without a printer it says so', async () => {
    const archive = await archiveWithPage()
    const request = { to: join(tempFolder(), 'x.pdf'), format: 'pdf' as const, selection }
    await expect(archive.export.run(request)).rejects.toMatchObject({ code: 'unsupported' })
  })
})
