import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPageFile } from '../../../../../src/main/archive/intake'
import { embeddedFiles } from '../../../../../src/main/archive/intake/embedded-zip'
import { parseMhtml } from '../../../../../src/main/archive/intake/mhtml'
import { random as seeded } from '../../../../../src/main/archive/sample/random'
import { articleHtml } from '../../../../support/pages'
import { picture } from '../../../../support/picture'
import { tempFolder } from '../../../../support/temp-folder'
import { writeZip } from '../../../../support/write-zip'

const png = picture(60, 40, [90, 120, 160])

function mhtml(parts: string[], given: { type?: string; end?: string } = {}): string {
  const { type = 'multipart/related; type="text/html"; boundary="----B"', end = '------B--\r\n' } = given
  const head = `From: <Saved>\r\nSnapshot-Content-Location: https://herald.example/m\r\nMIME-Version: 1.0\r\nDate: Tue, 5 Mar 2024 10:00:00 -0000\r\nContent-Type: ${type}\r\n\r\n`
  return `${head}\r\n${parts.map((part) => `------B\r\n${part}\r\n`).join('')}${end}`
}

const PAGE = `Content-Type: text/html\r\nContent-Transfer-Encoding: 8bit\r\nContent-Location: https://herald.example/m\r\n\r\n${articleHtml({ title: 'In one file' })}`
const IMAGE = `Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-Location: a.png\r\n\r\n${png.toString('base64')}`

describe('MHTML', () => {
  test.each([
    ['as it should be', mhtml([PAGE, IMAGE])],
    ['with bare line feeds', mhtml([PAGE, IMAGE]).replaceAll('\r\n', '\n')],
    ['whose header names another boundary', mhtml([PAGE, IMAGE], { type: 'multipart/related; boundary="other"' })],
    ['whose header names no boundary', mhtml([PAGE, IMAGE], { type: 'multipart/related; type="text/html"' })],
    ['whose encoding has a comment', mhtml([PAGE, IMAGE.replace('base64', 'BASE64 (as usual)')])],
    [
      'with a nested alternative',
      mhtml([`Content-Type: multipart/alternative; boundary="in"\r\n\r\n--in\r\n${PAGE}\r\n--in--\r\n`, IMAGE])
    ]
  ])('%s gives page and picture', (_name, text) => {
    const { root, parts, truncated } = parseMhtml(Buffer.from(text))
    expect(root.bytes.toString()).toContain('In one file')
    expect(parts.find(({ mime }) => mime === 'image/png')?.bytes.equals(png)).toBe(true)
    expect(truncated).toBe(false)
  })

  test('one that was cut off says so on the snapshot', async () => {
    const path = join(tempFolder(), 'a.mhtml')
    writeFileSync(path, mhtml([PAGE, IMAGE], { end: '' }).slice(0, -30))
    const page = await readPageFile(path)
    expect(page.warnings).toEqual([expect.stringContaining('cut off')])
    expect(page.capturedAt).toBe('2024-03-05T10:00:00.000Z')
  })

  test('parts nested without end are not followed without end', () => {
    const nested = Array.from(
      { length: 500 },
      (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`
    )
    expect(() => parseMhtml(Buffer.from(mhtml([nested.join('')])))).toThrow('no page could be found')
  })

  test('whatever the bytes are, there is a page or a sentence', () => {
    const random = seeded(3)
    const good = Buffer.from(mhtml([PAGE, IMAGE]))
    for (let round = 0; round < 300; round++) {
      const bytes = Buffer.from(good)
      for (let n = 0; n < 1 + (round % 12); n++) bytes[random.int(0, bytes.length - 1)] = random.int(0, 255)
      try {
        expect(parseMhtml(bytes.subarray(0, random.int(1, bytes.length))).root.bytes.length).toBeGreaterThanOrEqual(0)
      } catch (error) {
        expect((error as Error).name).toBe('ArchiveError')
      }
    }
  })
})

describe('pages saved with a folder', () => {
  const linked = (folder: string) =>
    articleHtml().replace('</article>', `<img src="./${folder}/p.png"><img src="${folder}/q.png"></article>`)

  test.each([
    'story_files',
    'story-Dateien',
    'story_fichiers',
    'story_archivos',
    'story_tiedostot',
    'story_файлы',
    'story_ファイル'
  ])('%s belongs to story.html', async (name) => {
    const folder = tempFolder()
    mkdirSync(join(folder, name))
    for (const file of ['p.png', 'q.png']) writeFileSync(join(folder, name, file), png)
    writeFileSync(join(folder, 'story.html'), linked(encodeURI(name)))
    const page = await readPageFile(join(folder, 'story.html'))
    expect(page.resources).toHaveLength(2)
    expect(page.missing).toEqual([])
  })

  test.each([
    ['the page', 'New name.html', 'old_files'],
    ['the folder', 'new.html', 'new_files']
  ])('%s may have been renamed since', async (_what, file, name) => {
    const folder = tempFolder()
    mkdirSync(join(folder, name))
    for (const part of ['p.png', 'q.png']) writeFileSync(join(folder, name, part), png)
    writeFileSync(join(folder, file), linked('old_files'))
    const page = await readPageFile(join(folder, file))
    expect(page.resources.map(({ url }) => url).sort()).toEqual(
      ['p', 'q'].map((part) => `companion://page/old_files/${part}.png`)
    )
    expect(page.missing).toEqual([])
  })

  test('what is not there any more is told, and what would have to be fetched', async () => {
    const folder = tempFolder()
    const more = '<img src="https://cdn.example/far.png"></article>'
    writeFileSync(join(folder, 'story.html'), linked('story_files').replace('</article>', more))
    const { missing } = await readPageFile(join(folder, 'story.html'))
    expect(missing.map(({ url }) => url)).toEqual([
      'story_files/p.png',
      'story_files/q.png',
      'https://cdn.example/far.png'
    ])
  })
})

describe('a page that unpacks itself', () => {
  async function packed(entries: Record<string, string | Buffer>): Promise<Buffer> {
    const zip = readFileSync(await writeZip(join(tempFolder(), 'a.zip'), entries))
    const comment =
      '<!--\n Page saved with SingleFile \n url: https://herald.example/z \n saved date: Tue May 14 2024 09:00:00 GMT+0200\n-->'
    return Buffer.concat([
      Buffer.from(`<!doctype html><html>${comment}<body><script>/*`),
      zip,
      Buffer.from('*/</script></html>')
    ])
  }

  test('is read with its parts, address and date', async () => {
    const path = join(tempFolder(), 'z.html')
    const html = articleHtml({ title: 'Unpacked' }).replace('</article>', '<img src="images/0.png"></article>')
    writeFileSync(path, await packed({ 'index.html': html, 'images/0.png': png }))
    const page = await readPageFile(path)
    expect(page).toMatchObject({ url: 'https://herald.example/z', capturedAt: '2024-05-14T07:00:00.000Z', missing: [] })
    expect(page.content).toContain('Unpacked')
    expect(page.resources.map(({ url }) => url)).toEqual(['companion://page/images/0.png'])
  })

  test('one that is damaged is a page like any other, whatever its bytes', async () => {
    const random = seeded(5)
    const good = await packed({ 'index.html': articleHtml(), 'images/0.png': png })
    for (let round = 0; round < 200; round++) {
      const bytes = Buffer.from(good)
      for (let n = 0; n < 1 + (round % 10); n++) bytes[random.int(0, bytes.length - 1)] = random.int(0, 255)
      const files = embeddedFiles(bytes)
      expect(files === null || files.length <= 2).toBe(true)
    }
  })
})
