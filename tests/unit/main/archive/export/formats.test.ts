import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '@shared/article'
import type { ExportFormat } from '@shared/export'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { exportArticles } from '../../../../../src/main/archive/export'
import { tempFolder } from '../../../../support/temp-folder'
import { article, illustrated, image, photo, photoHash, readerOf } from './articles'
import { parseCsv } from './parse-csv'

async function exported(format: ExportFormat, ...articles: Article[]): Promise<string> {
  const to = join(tempFolder(), format === 'json' || format === 'csv' ? `out.${format}` : 'out')
  await exportArticles({ format, to, selection: { filter: {} }, overwrite: false }, readerOf(...articles), {})
  return to
}

/** The only page of an export. */
async function onlyFile(format: 'html' | 'markdown', given: Article): Promise<string> {
  const folder = await exported(format, given)
  const [name = ''] = readdirSync(folder).filter((each) => /\.(html|md)$/.test(each) && each !== 'index.html')
  return readFileSync(join(folder, name), 'utf8')
}

describe('JSON', () => {
  test('is an array with every field of every article', async () => {
    const given = illustrated({ title: 'Quotes " and \u2028 separators' })
    const read = JSON.parse(readFileSync(await exported('json', given, article()), 'utf8'))
    expect(read).toEqual([
      { ...given, id: 'article0' },
      { ...article(), id: 'article1' }
    ])
  })

  test('of nothing is an empty array', async () => {
    expect(JSON.parse(readFileSync(await exported('json'), 'utf8'))).toEqual([])
  })
})

describe('CSV', () => {
  test('keeps quotes, commas, line breaks and every script', async () => {
    const given = article({
      title: 'A "quoted", 中文 and فارسی title',
      text: 'First line, with comma\nSecond "line"\r\nThird'
    })
    const file = readFileSync(await exported('csv', given), 'utf8')
    expect(file.startsWith('\ufeffid,title,')).toBe(true)
    expect(file.endsWith('\r\n')).toBe(true)
    const [head, row] = parseCsv(file)
    const read = Object.fromEntries((head ?? []).map((name, n) => [name, row?.[n]]))
    expect(read).toMatchObject({
      title: given.title,
      text: given.text,
      byline: 'Ada North; Ben South',
      tags: 'water; old town',
      published: '2024-03-05T08:30:00+01:00',
      modified: ''
    })
  })

  test.each(['=HYPERLINK("http://evil.example")', '+1+1', '-2+3', '@SUM(A1)', '\t=1', ' =1', '＝1'])(
    'does not hand %j to a spreadsheet as a formula',
    async (title) => {
      const [, row] = parseCsv(readFileSync(await exported('csv', article({ title })), 'utf8'))
      expect(row?.[1]).toBe(`'${title}`)
    }
  )

  test('of nothing has its column names', async () => {
    expect(parseCsv(readFileSync(await exported('csv'), 'utf8'))).toHaveLength(1)
  })
})

describe('HTML', () => {
  test('carries its pictures inside and shows who, where and when', async () => {
    const html = await onlyFile('html', illustrated())
    expect(html).toContain(`src="data:image/png;base64,${photo.toString('base64')}"`)
    const { document } = parseHTML(html)
    const text = document.body.textContent
    for (const part of ['The Herald', 'Ada North', '2024-03-05', 'herald.example/world/flood', 'water', 'Jon Vik'])
      expect(text).toContain(part)
    expect(document.querySelector('h1')?.textContent).toBe('Flood reaches the old town')
    expect(document.querySelector('.standfirst')?.textContent).toContain('two metres')
  })

  test('asks for nothing from anywhere, whatever the article holds', async () => {
    const html = await onlyFile(
      'html',
      article({
        title: '</title><script>alert(1)</script>',
        standfirst: '<img src="https://evil.example/a.png">',
        note: '"><iframe src=https://evil.example></iframe>',
        byline: ['<link rel=stylesheet href=//evil.example>'],
        url: 'javascript:alert(1)',
        html: `<p>Text</p><img src="cuttings://blob/${'0'.repeat(64)}" alt="gone">`
      })
    )
    const { document } = parseHTML(html)
    expect(document.querySelectorAll('script, iframe, link, object, embed, form')).toHaveLength(0)
    for (const element of document.querySelectorAll('[src]'))
      expect(element.getAttribute('src')).toMatch(/^data:image\//)
    expect(document.querySelectorAll('a[href^="javascript"]')).toHaveLength(0)
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/https?:|script-src/)
  })

  test('runs from right to left where the article does', async () => {
    const html = await onlyFile('html', article({ direction: 'rtl', language: 'ar', title: 'الميناء القديم' }))
    const { document } = parseHTML(html)
    expect(document.documentElement.getAttribute('dir')).toBe('rtl')
    expect(document.documentElement.getAttribute('lang')).toBe('ar')
  })

  test('keeps the caption of a picture that is not there', async () => {
    const missing = image({ sha256: null, url: null, stored: false, caption: 'Boats in the square.' })
    expect(await onlyFile('html', article({ images: [missing] }))).toContain('Boats in the square. (Jon Vik)')
  })

  test('lists its articles in an index whose links lead to them', async () => {
    const folder = await exported('html', article({ title: 'One: 100% & #1?' }), article({ title: '第二篇' }))
    const { document } = parseHTML(readFileSync(join(folder, 'index.html'), 'utf8'))
    const links = [...document.querySelectorAll('a')].map((a) => decodeURIComponent(a.getAttribute('href') ?? ''))
    expect(links).toHaveLength(2)
    for (const link of links) expect(readdirSync(folder)).toContain(link)
  })

  test('of nothing is a folder with an empty list', async () => {
    expect(readdirSync(await exported('html'))).toEqual(['index.html'])
  })
})

describe('Markdown', () => {
  test('begins with front matter that can be read back, whatever is in it', async () => {
    const given = article({
      title: 'Colons: "quotes" # and \u2028 more',
      tags: ['a: b', '- c', "it's"],
      note: 'two\nlines',
      byline: ['O’Brien: the "Editor"']
    })
    const fields = frontMatter(await onlyFile('markdown', given))
    expect(fields).toMatchObject({
      title: given.title,
      url: given.url,
      canonicalUrl: given.canonicalUrl,
      source: 'The Herald',
      byline: given.byline,
      published: given.publishedAt,
      captured: given.capturedAt,
      language: 'en',
      tags: given.tags,
      collections: given.collections,
      id: 'article0',
      note: given.note
    })
  })

  test('has each picture once in images, by its hash, with its caption below it', async () => {
    const folder = await exported('markdown', illustrated({ title: 'One' }), illustrated({ title: 'Two' }))
    const [name = ''] = readdirSync(join(folder, 'images'))
    expect(readdirSync(join(folder, 'images'))).toHaveLength(1)
    expect(photoHash.startsWith(name.replace('.png', ''))).toBe(true)
    expect(readFileSync(join(folder, 'images', name))).toEqual(photo)
    const markdown = readFileSync(join(folder, '2024-03-05 One.md'), 'utf8')
    expect(markdown).toContain(`![A street under water](images/${name})\n\n*The old town on Tuesday. Jon Vik*`)
  })

  test('turns tables into tables, empty cells and pipes included', async () => {
    const html =
      '<table><tr><th>Year</th><th>Nests</th></tr><tr><td>2019</td><td></td></tr><tr><td>2020</td><td>1|2</td></tr></table>'
    const markdown = await onlyFile('markdown', article({ html }))
    const rows = markdown.split('\n').filter((line) => line.startsWith('|'))
    expect(rows.map((row) => row.replace(/\s+/g, ' ').trim())).toEqual([
      '| Year | Nests |',
      '| --- | --- |',
      '| 2019 | |',
      '| 2020 | 1\\|2 |'
    ])
  })

  test('keeps markup that an article only writes about from becoming markup', async () => {
    const markdown = await onlyFile(
      'markdown',
      article({
        title: 'Why <script> and *stars* matter',
        html: '<p>Write &lt;img src=x onerror=alert(1)&gt; and &amp;lt; and # and [a](b).</p>'
      })
    )
    const body = markdown.slice(markdown.indexOf('\n# '))
    expect(body).toContain('# Why \\<script> and \\*stars\\* matter')
    expect(body).toContain('\\<img src=x')
    expect(body).toContain('\\&lt;')
    expect(body).not.toMatch(/(?<!\\)<(img|script)/)
  })
})

function frontMatter(markdown: string): Record<string, unknown> {
  const [, block = ''] = /^---\n([\s\S]*?)\n---\n/.exec(markdown) ?? []
  return Object.fromEntries(
    block.split('\n').map((line) => {
      const colon = line.indexOf(': ')
      return [line.slice(0, colon), JSON.parse(line.slice(colon + 2))]
    })
  )
}
